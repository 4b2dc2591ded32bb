"""JSON that is made to hurt: it is refused before it is large, and nothing of it breaks a later step."""

from __future__ import annotations

import subprocess
import sys

import pytest

from imageedit_desktop.api import decoding, discretion, models_schema, wire
from imageedit_desktop.api.connection import LARGE_BYTES
from imageedit_desktop.domain.capabilities import UNKNOWN
from imageedit_desktop.domain.errors import Malformed
from imageedit_desktop.domain.limits import PROMPT_MAX_CHARACTERS

PEAK_MB = 600
BOMBS = {
    "lists": "b'[' + b'[],' * (size // 3) + b'[]]'",
    "objects": "b'[' + b'{},' * (size // 3) + b'{}]'",
    "numbers": "b'[' + b'0,' * (size // 2) + b'0]'",
    "depth": "b'[' * size",
    "digits": "b'9' * size",
    "one wide letter": "b'\"\\xf0\\x9f\\x98\\x80' + b'a' * size + b'\"'",
    "one wide escape": "b'\"\\\\ud83d\\\\ude00' + b'a' * size + b'\"'",
    "one escape of two bytes": "b'\"\\\\u4e2d' + b'a' * size + b'\"'",
    "wide, and just small enough": "b'\"\\\\ud83d\\\\ude00' + b'a' * (decoding.WIDE_MAX_BYTES - 99) + b'\"'",
    "escapes alone": "b'\"' + b'\\\\u0026' * (size // 6) + b'\"'",
}
LOOK = """
import re
from contextlib import suppress
from pathlib import Path
from imageedit_desktop.api import decoding
size = {size}
with suppress(ValueError):
    decoding.parse({body})
print(re.search(r"VmHWM:\\s+(\\d+)", Path("/proc/self/status").read_text())[1])  # ru_maxrss counts the parent's too
"""


@pytest.mark.skipif(sys.platform != "linux", reason="Linux tells the peak of one program")
@pytest.mark.timeout(60)
@pytest.mark.parametrize("name", BOMBS)
def test_the_largest_reply_stays_small(name: str) -> None:
    code = LOOK.format(size=LARGE_BYTES - 100, body=BOMBS[name])
    peak = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout
    assert int(peak) // 1024 < PEAK_MB


def test_too_many_values_are_no_reply() -> None:
    body = b'{"data": [' + b"[]," * decoding.VALUES_MAX + b"[]]}"
    with pytest.raises(Malformed):
        wire.decode(body)
    assert models_schema.read(body) is UNKNOWN


def test_pictures_in_a_large_reply_are_read() -> None:
    picture = "A" * 30_000_000
    body = b'{"id": "x", "status": "completed", "outputs": ["%s"], "error": "a \\u0026 b"}' % picture.encode()
    assert wire.read_prediction(wire.data_of(wire.decode(body))).outputs == (picture,)


@pytest.mark.parametrize(
    "body", [b'{"error": "\xed\xa0\x80"}', b'{"error": "\\ud800"}', b'{"error": "\xff"}', b'{"error": "\\uDfFf"}']
)
def test_what_is_no_character_can_be_written_down(body: bytes) -> None:
    document = wire.decode(body)
    assert isinstance(document, dict)
    assert document["error"].encode()


def test_a_mark_of_the_byte_order_is_no_part_of_it() -> None:
    assert wire.decode(b"\xef\xbb\xbf{}") == {}


@pytest.mark.parametrize("codec", ["utf-16", "utf-32"])
def test_other_encodings_are_no_json(codec: str) -> None:
    with pytest.raises(Malformed):
        wire.decode('{"error": "\\ud800"}'.encode(codec))


@pytest.mark.timeout(10)
def test_a_message_of_scraps_of_the_prompt_is_cleaned_at_once() -> None:
    prompt = ("a " * PROMPT_MAX_CHARACTERS)[:PROMPT_MAX_CHARACTERS]
    assert "a a" not in discretion.clean(("a " * 9 + "b ") * 200, [prompt])


def test_every_quote_is_taken_out_and_nothing_else() -> None:
    prompt = "a fox in the snow before a red house"
    assert discretion.clean("refused: fox in the snow before; in the snow", [prompt]) == "refused:…; in the snow"
    assert discretion.clean("a fox in the snow a red house at dawn", [prompt]) == "…a red house at dawn"
