"""What a submit may say, checked as strictly as the service documents it.

The wording follows the schema validator that the service's own messages point to ("value must be an array").
"""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from imageedit_desktop.domain import geometry
from imageedit_desktop.domain.geometry import Size
from imageedit_desktop.domain.limits import (
    IMAGES_MAX,
    IMAGES_MIN,
    INPUT_MAX_BYTES,
    PROMPT_MAX_CHARACTERS,
    SIDE_MAX_PX,
    SIDE_MIN_PX,
    SIDE_STEP_PX,
)
from imageedit_desktop.rehearsal.options import Options
from imageedit_desktop.rehearsal.replies import Refusal
from imageedit_desktop.rehearsal.schema import properties

JPEG_OR_PNG = (b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n")
"""How the two accepted formats begin."""

_SIZE = re.compile(r"(\d+)\*(\d+)", re.ASCII)
_URL = re.compile(r"https?://[^\s/]+\S*", re.IGNORECASE)
_DATA_URL = re.compile(r"data:image/(?:jpeg|jpg|png);base64,", re.IGNORECASE)
_KINDS: Mapping[str, tuple[type, str]] = {
    "string": (str, "a string"),
    "integer": (int, "an integer"),
    "boolean": (bool, "a boolean"),
    "array": (list, "an array"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """A submit that passed every check.

    Attributes:
        image: address, data URL or naked base64 of the source.
        portraits: the same for each reference, in order.
        seed: None where the service picks one.
        sync: the reply waits for the pictures.
        inline: outputs as base64 instead of addresses.
        body: as it was sent, echoed by the history.
    """

    prompt: str
    image: str
    portraits: tuple[str, ...]
    size: Size
    images: int
    seed: int | None
    sync: bool
    inline: bool
    body: Mapping[str, Any]


def read_order(body: Mapping[str, Any], options: Options, *, webhook: bool = False) -> Order:
    """Check a submit and read it.

    Raises:
        Refusal: 400, naming the field.
    """
    _check_fields(body, options)
    order = Order(
        prompt=_prompt(body["prompt"]),
        image=_picture("image", body["image"]),
        portraits=_portraits(body.get("subject_reference")),
        size=_size(body.get("size", geometry.DEFAULT_SIZE.wire)),
        images=_images(body.get("num_images", 1)),
        seed=body.get("seed"),
        sync=body.get("enable_sync_mode", False),
        inline=body.get("enable_base64_output", False),
        body=body,
    )
    if order.inline and webhook:
        text = "webhook callback does not support base64 output, please use the normal API to use base64 output"
        raise Refusal(400, text, {"error": text})
    return order


def decode_inline(text: str) -> bytes:
    """The bytes of a data URL or of naked base64.

    Raises:
        ValueError: it is neither.
    """
    if text.lower().startswith("data:"):
        head = _DATA_URL.match(text)
        if head is None:
            raise ValueError("not a data URL of a JPEG or PNG")
        text = text[head.end() :]
    try:
        return base64.b64decode(text, validate=True)
    except binascii.Error as error:
        raise ValueError("not base64") from error


def is_url(text: str) -> bool:
    """Whether a picture is named by its address."""
    return _URL.fullmatch(text) is not None


def _check_fields(body: Mapping[str, Any], options: Options) -> None:
    known = properties(options)
    for name in ("prompt", "image"):
        if name not in body:
            raise _wrong(name, f'property "{name}" is missing')
    for name, value in body.items():
        if name not in known:
            raise _wrong(name, f'property "{name}" is unsupported')
        kind, words = _KINDS[known[name]["type"]]
        if type(value) is not kind:  # exactly: true is no integer
            raise _wrong(name, f"value must be {words}")


def _wrong(name: str, message: str) -> Refusal:
    return Refusal(400, f'invalid request: Error at "/{name}": {message}')


def _prompt(text: str) -> str:
    if not text.strip():
        raise _wrong("prompt", "minimum string length is 1")
    if len(text) > PROMPT_MAX_CHARACTERS:
        raise _wrong("prompt", f"maximum string length is {PROMPT_MAX_CHARACTERS}")
    return text


def _size(text: str) -> Size:
    match = _SIZE.fullmatch(text)
    if match is None:
        raise _wrong("size", f"Invalid size format: {text[:40]}, expected format: width*height")
    size = geometry.size(int(match[1][:9]), int(match[2][:9]))
    if geometry.check(size):
        raise _wrong(
            "size", f"each side must be between {SIDE_MIN_PX} and {SIDE_MAX_PX} and divisible by {SIDE_STEP_PX}"
        )
    return size


def _images(count: int) -> int:
    if count > IMAGES_MAX:
        raise _wrong("num_images", f"number must be at most {IMAGES_MAX}")
    if count < IMAGES_MIN:
        raise _wrong("num_images", f"number must be at least {IMAGES_MIN}")
    return count


def _picture(name: str, text: str) -> str:
    if is_url(text):
        return text
    try:
        picture = decode_inline(text)
    except ValueError:
        raise _wrong(name, "must be a URL or a Base64 encoded JPG or PNG") from None
    if not picture.startswith(JPEG_OR_PNG):
        raise _wrong(name, "must be a JPG or PNG image")
    if len(picture) >= INPUT_MAX_BYTES:
        raise _wrong(name, "image exceeds 10 MB")
    return text


def _portraits(entries: list[Any] | None) -> tuple[str, ...]:
    if entries is None:
        return ()
    if not entries:
        raise _wrong("subject_reference", "minimum number of items is 1")
    return tuple(_portrait(f"subject_reference/{place}", entry) for place, entry in enumerate(entries))


def _portrait(name: str, entry: object) -> str:
    if not isinstance(entry, dict) or entry.keys() != {"type", "image_file"}:
        raise _wrong(name, "value must be an object of type and image_file")
    if entry["type"] != "character":
        raise _wrong(f"{name}/type", "value is not one of the allowed values")
    if not isinstance(entry["image_file"], str):
        raise _wrong(f"{name}/image_file", "value must be a string")
    return _picture(f"{name}/image_file", entry["image_file"])
