"""A card as the file that is handed to others: a zip with one text, and portraits as they came.

What is read comes from a stranger. Nothing in it becomes a path, and everything has a limit.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import Any

from imageedit_desktop.domain.character.card import (
    PHRASE_MAX_CHARACTERS,
    PORTRAITS_MAX,
    Character,
    text_within,
)
from imageedit_desktop.domain.character.names import tidy_name
from imageedit_desktop.domain.foreign_values import LAST_MS, SHA256, like, text, whole
from imageedit_desktop.domain.ids import CharacterId, InputHash
from imageedit_desktop.domain.text import well_formed

ENDING = ".imageedit-character"

MANIFEST = "character.json"
"""The name of the text in the file."""

MANIFEST_MAX_BYTES = 1_000_000

PORTRAIT_MAX_BYTES = 300_000_000
"""More than any picture has that the program takes."""

FILE_MAX_BYTES = 4_000_000_000

_FORMAT, _VERSION = "imageedit-character", 1

_ID = re.compile(r"[0-9a-f]{32}")
_SUFFIX = re.compile(r"\.[a-z0-9]{1,8}")
_NAME_MAX_CHARACTERS = 255


class NewerCardFile(Exception):
    """A newer version of the program has written it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PackedPortrait:
    """A portrait in the file.

    Attributes:
        sha256: of its bytes.
        suffix: with the dot.
        name: what the picture was called.
        size_bytes: how many bytes there are.
    """

    sha256: InputHash
    suffix: str
    name: str
    size_bytes: int
    is_result: bool

    @property
    def entry(self) -> str:
        """Where it is in the zip."""
        return f"portraits/{self.sha256}{self.suffix}"


@dataclass(frozen=True, slots=True, kw_only=True)
class PackedCard:
    """What the text in the file says.

    Attributes:
        card: without its portraits.
        portraits: in their order.
    """

    card: Character
    portraits: tuple[PackedPortrait, ...]

    @property
    def entries(self) -> frozenset[str]:
        """All that belongs in the zip."""
        return frozenset((MANIFEST, *(portrait.entry for portrait in self.portraits)))


def to_json(packed: PackedCard) -> str:
    """Write it, in ASCII."""
    card = packed.card
    return json.dumps(
        {
            "format": _FORMAT,
            "version": _VERSION,
            "id": card.id,
            "name": card.name,
            "notes": card.notes,
            "phrase": card.phrase,
            "consent": card.consent,
            "cover": card.cover,
            "created_ms": card.created_ms,
            "portraits": [
                {
                    "sha256": portrait.sha256,
                    "suffix": portrait.suffix,
                    "name": portrait.name,
                    "size_bytes": portrait.size_bytes,
                    "is_result": portrait.is_result,
                }
                for portrait in packed.portraits
            ],
        },
        indent=1,
    )


def from_json(text: str) -> PackedCard:
    """Read it.

    Raises:
        NewerCardFile: it may mean something that this version does not know.
        ValueError: it is not such a text, or not one that could be true.
    """
    try:
        data = json.loads(text)
        if data["format"] != _FORMAT:
            raise ValueError("another format")
        if whole(data["version"], 1, 1_000_000) > _VERSION:
            raise NewerCardFile
        return _packed(data)
    except (KeyError, TypeError, AttributeError, RecursionError) as error:
        raise ValueError("not a card") from error


def _packed(data: dict[str, Any]) -> PackedCard:
    listed = data["portraits"]
    if not isinstance(listed, list) or len(listed) > PORTRAITS_MAX:
        raise ValueError("too many portraits")
    portraits = tuple(_portrait(one) for one in listed)
    hashes = {portrait.sha256 for portrait in portraits}
    name = tidy_name(text(data["name"]))
    if not name or len(hashes) < len(portraits):
        raise ValueError("not a card")
    card = Character(
        id=CharacterId(like(_ID, data["id"])),
        name=name,
        notes=text_within(text(data["notes"])),
        phrase=text_within(text(data["phrase"]), PHRASE_MAX_CHARACTERS),
        consent=text_within(text(data["consent"])),
        cover=InputHash(like(SHA256, data["cover"])) if data["cover"] in hashes else None,
        created_ms=whole(data["created_ms"], 0, LAST_MS),
    )
    return PackedCard(card=card, portraits=portraits)


def _portrait(data: dict[str, Any]) -> PackedPortrait:
    if not isinstance(data["is_result"], bool):
        raise TypeError("neither true nor false")
    name = well_formed(text(data["name"]))[:_NAME_MAX_CHARACTERS]
    return PackedPortrait(
        sha256=InputHash(like(SHA256, data["sha256"])),
        suffix=like(_SUFFIX, data["suffix"]),
        name=re.sub(r"[/\\\x00-\x1f]", " ", name).strip() or "portrait",
        size_bytes=whole(data["size_bytes"], 1, PORTRAIT_MAX_BYTES),
        is_result=data["is_result"],
    )
