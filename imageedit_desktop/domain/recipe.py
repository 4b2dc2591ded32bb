"""The recipe: everything that determines a request, in one canonical form.

`Draft` is what the artist has set so far, right or wrong; `build` is the only way from one to the other.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from imageedit_desktop.domain import adjustment, geometry, limits
from imageedit_desktop.domain.adjustment import IDENTITY, Adjustment
from imageedit_desktop.domain.capabilities import UNKNOWN, Capabilities
from imageedit_desktop.domain.errors import Code, InputError, Problem, problem
from imageedit_desktop.domain.geometry import Size, size
from imageedit_desktop.domain.ids import InputHash
from imageedit_desktop.domain.inputs import UNTOLD, Input, InputFile, InputUrl, same_file, same_picture
from imageedit_desktop.domain.money import price
from imageedit_desktop.domain.money.price import MicroUsd
from imageedit_desktop.domain.text import is_visible, well_formed

_ADJUSTMENT = "adjustment"
"""Left out where a picture is sent as it is: what was written down before there were any stays as it was."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TrayEntry:
    """A portrait in the reference tray; switched off it stays there but is not sent."""

    portrait: Input
    on: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """What is set in the compose panel or on the command line, not yet checked.

    Attributes:
        prompt: as typed.
        source: None while there is none.
        tray: portraits in the order shown.
        size: asked for, not necessarily possible.
        images: how many pictures, not necessarily possible.
        seed: None for a random one.
        optimize_prompt: let the service rewrite the prompt.
        reproducible: a request for each image, with a seed that is chosen here and written down; see `draft.seeds`.
            It is how the artist works rather than what is made, so it outlasts what is composed.
    """

    prompt: str = ""
    source: Input | None = None
    tray: tuple[TrayEntry, ...] = ()
    size: Size = geometry.DEFAULT_SIZE
    images: int = 1
    seed: int | None = None
    optimize_prompt: bool = False
    reproducible: bool = False

    @property
    def is_blank(self) -> bool:
        """Whether nothing is composed."""
        return replace(self, reproducible=False) == Draft()

    @property
    def inputs(self) -> tuple[Input, ...]:
        """Source first, where there is one, then all portraits of the tray."""
        source = () if self.source is None else (self.source,)
        return (*source, *(entry.portrait for entry in self.tray))

    def has_portrait(self, picture: Input) -> bool:
        """Whether a picture is in the tray, adjusted alike, switched on or off."""
        return any(same_picture(entry.portrait, picture) for entry in self.tray)

    def has_file_of(self, picture: Input) -> bool:
        """Whether it is in the tray however it is adjusted: brought in again it does not come back unadjusted."""
        return any(same_file(entry.portrait, picture) for entry in self.tray)


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipe:
    """A request that passed every check. Made by `build` or read back by `from_json`.

    Attributes:
        portraits: those switched on, in order.
        seed: None where the service picks a seed by itself.
    """

    prompt: str
    source: Input
    portraits: tuple[Input, ...] = ()
    size: Size
    images: int
    seed: int | None = None
    optimize_prompt: bool = False

    @property
    def inputs(self) -> tuple[Input, ...]:
        """Source first, then the portraits in order."""
        return (self.source, *self.portraits)

    def canonical(self) -> str:
        """JSON with sorted keys in which two requests are equal when the service cannot tell them apart."""
        return json.dumps(
            {
                "images": self.images,
                "model": limits.MODEL_ID,
                "optimize_prompt": self.optimize_prompt,
                "portraits": [_identity(p) for p in self.portraits],
                "prompt": self.prompt,
                "seed": self.seed,
                "size": self.size.wire,
                "source": _identity(self.source),
            },
            sort_keys=True,
            ensure_ascii=False,
            separators=(",", ":"),
        )

    @property
    def hash(self) -> str:
        """SHA-256 of `canonical`, 64 hexadecimal characters."""
        return hashlib.sha256(self.canonical().encode()).hexdigest()


def prompt_sent(typed: str) -> str:
    """What is sent of a prompt; empty where nothing of it can be seen.

    The service counts its code points: 1,500 emoji pass, 1,501 do not (tried in November 2026).
    """
    return well_formed(typed).strip() if is_visible(typed) else ""


def price_of(draft: Draft, capabilities: Capabilities = UNKNOWN) -> MicroUsd:
    """What the images of a draft cost with one prompt; `requests.price_of` knows of alternates."""
    return price.price_of(max(0, draft.images), capabilities.price_per_image)


def problems_of(draft: Draft, capabilities: Capabilities = UNKNOWN) -> tuple[Problem, ...]:
    """Everything that keeps a draft from being sent, in the order of the compose panel."""
    return tuple(_problems(draft, capabilities))


def build(draft: Draft, capabilities: Capabilities = UNKNOWN) -> Recipe:
    """Turn a draft into a recipe.

    Raises:
        InputError: with every problem at once.
    """
    problems = problems_of(draft, capabilities)
    if problems or draft.source is None:
        raise InputError(*problems)
    return Recipe(
        prompt=prompt_sent(draft.prompt),
        source=draft.source,
        portraits=tuple(entry.portrait for entry in draft.tray if entry.on),
        size=draft.size,
        images=draft.images,
        seed=draft.seed,
        optimize_prompt=draft.optimize_prompt,
    )


def as_draft(recipe: Recipe) -> Draft:
    """The draft that builds this recipe again; without its source where nobody knows that."""
    return Draft(
        prompt=recipe.prompt,
        source=None if recipe.source == UNTOLD else recipe.source,
        tray=tuple(TrayEntry(portrait=p) for p in recipe.portraits),
        size=recipe.size,
        images=recipe.images,
        seed=recipe.seed,
        optimize_prompt=recipe.optimize_prompt,
    )


def within_limits(draft: Draft) -> Draft:
    """The draft with its numbers brought to the nearest that can be ordered, for fields that can show no others."""
    seed = draft.seed
    return replace(
        draft,
        size=geometry.snap(draft.size),
        images=min(limits.IMAGES_MAX, max(limits.IMAGES_MIN, draft.images)),
        seed=None if seed is None else min(limits.SEED_MAX, max(limits.SEED_MIN, seed)),
    )


def without_portraits(draft: Draft) -> Draft:
    """The draft with every portrait switched off."""
    return replace(draft, tray=tuple(replace(entry, on=False) for entry in draft.tray))


def to_json(recipe: Recipe) -> str:
    """The recipe for the ledger: `canonical` plus the names and sizes that a reader wants to see."""
    return json.dumps(
        {
            "prompt": recipe.prompt,
            "source": input_as_json(recipe.source),
            "portraits": [input_as_json(p) for p in recipe.portraits],
            "size": [recipe.size.width_px, recipe.size.height_px],
            "images": recipe.images,
            "seed": recipe.seed,
            "optimize_prompt": recipe.optimize_prompt,
        },
        ensure_ascii=False,
    )


def from_json(text: str) -> Recipe:
    """Read what `to_json` wrote.

    Raises:
        ValueError, KeyError, TypeError: the text is not such a recipe.
    """
    data = json.loads(text)
    json.dumps(data, ensure_ascii=False).encode()  # fails where anything in it is no character
    seed, numbers = data["seed"], (data["images"], *data["size"])
    words_fit = isinstance(data["prompt"], str) and isinstance(data["optimize_prompt"], bool)
    numbers_fit = all(type(number) is int for number in (*numbers, 0 if seed is None else seed))
    if not words_fit or not numbers_fit:
        raise ValueError("not a recipe")
    return Recipe(
        prompt=data["prompt"],
        source=read_input(data["source"]),
        portraits=tuple(read_input(p) for p in data["portraits"]),
        size=size(*data["size"]),
        images=data["images"],
        seed=seed,
        optimize_prompt=data["optimize_prompt"],
    )


def input_as_json(picture: Input) -> dict[str, Any]:
    """What identifies and describes an input, without the remarks on it."""
    if isinstance(picture, InputUrl):
        return {"url": picture.url}
    told: dict[str, Any] = {
        "sha256": picture.sha256,
        "name": picture.name,
        "size": [picture.size.width_px, picture.size.height_px],
        "size_bytes": picture.size_bytes,
        "format": picture.format,
    }
    return told if picture.adjustment.is_identity else {**told, _ADJUSTMENT: picture.adjustment.as_json()}


def adjustment_of(data: Mapping[str, Any]) -> Adjustment:
    """What `input_as_json` tells of how a picture is adjusted.

    Raises:
        ValueError: it is none.
    """
    return adjustment.from_json(data[_ADJUSTMENT]) if _ADJUSTMENT in data else IDENTITY


def read_input(data: dict[str, Any]) -> Input:
    """Read what `input_as_json` made.

    Raises:
        ValueError, KeyError, TypeError: this is no such picture.
    """
    if not all(isinstance(data[name], str) for name in ("url", "sha256", "name", "format") if name in data):
        raise ValueError("not a picture")
    if "url" in data:
        return InputUrl(url=data["url"])
    return InputFile(
        sha256=InputHash(data["sha256"]),
        name=data["name"],
        size=size(*data["size"]),
        size_bytes=data["size_bytes"],
        format=data["format"],
        adjustment=adjustment_of(data),
    )


def _problems(draft: Draft, capabilities: Capabilities) -> Iterator[Problem]:
    if draft.source is None:
        yield problem(Code.SOURCE_MISSING)
    yield from _unknown_adjustments(draft)
    if capabilities.portraits is False and any(entry.on for entry in draft.tray):
        yield problem(Code.PORTRAITS_UNSUPPORTED)
    length = len(prompt_sent(draft.prompt))
    if length == 0:
        yield problem(Code.PROMPT_MISSING)
    elif length > limits.PROMPT_MAX_CHARACTERS:
        yield problem(Code.PROMPT_TOO_LONG, count=length, limit=limits.PROMPT_MAX_CHARACTERS)
    yield from geometry.check(draft.size)
    if not limits.IMAGES_MIN <= draft.images <= limits.IMAGES_MAX:
        yield problem(Code.IMAGES_OUT_OF_RANGE, count=draft.images, min=limits.IMAGES_MIN, max=limits.IMAGES_MAX)
    if capabilities.seed is False and (draft.seed is not None or draft.reproducible):
        yield problem(Code.SEED_UNSUPPORTED)
    elif draft.seed is not None and not limits.SEED_MIN <= draft.seed <= limits.SEED_MAX:
        text = str(draft.seed)[:40]
        yield problem(Code.SEED_INVALID, text=text, min=limits.SEED_MIN, max=limits.SEED_MAX)


def _unknown_adjustments(draft: Draft) -> Iterator[Problem]:
    """Of what would be sent: it cannot be, as it was wished."""
    source = () if draft.source is None else (draft.source,)
    for picture in (*source, *(entry.portrait for entry in draft.tray if entry.on)):
        if isinstance(picture, InputFile) and picture.adjustment.unknown:
            yield problem(Code.ADJUSTMENT_UNKNOWN, name=picture.name)


def _identity(picture: Input) -> str:
    if isinstance(picture, InputUrl):
        return picture.url
    adjusted = "" if picture.adjustment.is_identity else picture.adjustment.canonical()
    return f"sha256:{picture.sha256}{adjusted}"
