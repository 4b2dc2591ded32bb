"""The verdict: what the artist says of a picture, the acts that say it, and what can be taken back of them.

Saying something of pictures is an act. Every act is kept with what it changed, so that it can be undone today or
tomorrow: see `store.tables.verdicts`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from enum import IntEnum, StrEnum, unique
from typing import Any

STARS_MAX = 5
TAG_MAX_CHARACTERS = 100


@unique
class Pick(IntEnum):
    """Whether a picture is wanted; the numbers are those of XMP's ``xmpDM:pick``."""

    REJECT = -1
    UNDECIDED = 0
    PICK = 1


@unique
class Label(StrEnum):
    """A colour, to mean whatever the artist wants. UNREADABLE: a newer version's word; it is left as it is."""

    NONE = ""
    RED = "red"
    YELLOW = "yellow"
    GREEN = "green"
    BLUE = "blue"
    PURPLE = "purple"
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What is said of one picture.

    Attributes:
        stars: 0 for none, to `STARS_MAX`.
        deferred: it is to be decided later.
    """

    pick: Pick = Pick.UNDECIDED
    stars: int = 0
    label: Label = Label.NONE
    deferred: bool = False

    @property
    def is_blank(self) -> bool:
        """Whether nothing is said."""
        return self == NO_VERDICT


NO_VERDICT = Verdict()


SAID = (*(one.name for one in fields(Verdict)), "binned")
"""What can be said of a picture, by name: its verdict, and whether it is in the bin."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Marking:
    """What is to be said of pictures; None for what stays as it is.

    Attributes:
        tag: a word of the artist's own that they get, or lose where they are not to be `tagged`.
        binned: whether the file belongs into the bin; it follows what is said.
        toggles: where all of the pictures have it already, it is taken back; not of tags.
    """

    pick: Pick | None = None
    stars: int | None = None
    label: Label | None = None
    deferred: bool | None = None
    tag: str = ""
    tagged: bool = True
    binned: bool | None = None
    toggles: bool = False

    def __post_init__(self) -> None:
        if self.stars is not None and not 0 <= self.stars <= STARS_MAX:
            raise ValueError(f"{self.stars} stars")
        if self.label is Label.UNREADABLE:
            raise ValueError("it is not for us to give")
        if self.tag != self.tag.strip() or len(self.tag) > TAG_MAX_CHARACTERS:
            raise ValueError("no tag")

    def values(self) -> dict[str, int | str]:
        """Those of `SAID` that it sets, as plain values."""
        set_ = {name: getattr(self, name) for name in SAID if getattr(self, name) is not None}
        return {name: str(value) if isinstance(value, str) else int(value) for name, value in set_.items()}

    def taken_back(self) -> Marking:
        """What says nothing where this one says something."""
        nothing: dict[str, Any] = {name: getattr(NO_VERDICT, name, False) for name in self.values()}
        return Marking(**nothing)


def deciding(pick: Pick) -> Marking:
    """Pick, reject or leave undecided; whichever it is, the picture is not for later any more."""
    return Marking(pick=pick, deferred=False)


@unique
class ActKind(StrEnum):
    """What an act is called in the history; its words live in the window.

    MARK: the same was said of one or more pictures. KEEP_BEST: one of a stack was picked and the others rejected.
    RANK: each got what its place among the others is worth. IMPORT: they came into the library. BIN: they were
    moved to the bin. BRING_BACK: they were brought back from there. UNREADABLE: a newer version's word.
    """

    MARK = "mark"
    KEEP_BEST = "keep_best"
    RANK = "rank"
    IMPORT = "import"
    BIN = "bin"
    BRING_BACK = "bring_back"
    UNREADABLE = "unreadable"


MOVES_FILES = frozenset({ActKind.BIN, ActKind.BRING_BACK})
"""Acts that files follow, done, undone or redone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """One act of the history, as far as words need it.

    Attributes:
        id: grows with every act of a library, and is never used again.
        pictures: of how many it was said.
        values: what was said of all of them, by field; empty where it differs.
    """

    id: int
    kind: ActKind
    pictures: int
    values: Mapping[str, int | str] = field(default_factory=dict)
