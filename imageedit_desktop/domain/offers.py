"""Pictures that are offered for the draft, perhaps many at once: what was found, read and refused."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from imageedit_desktop.domain.errors import Problem


@dataclass(frozen=True, slots=True, kw_only=True)
class Refusal:
    """Something that was offered and cannot be used.

    Attributes:
        name: as the artist knows it: a file's name, or an address.
        reason: one or two sentences, which name it too.
    """

    name: str
    reason: Problem


@dataclass(frozen=True, slots=True, kw_only=True)
class Gathered:
    """The pictures among files and folders.

    Attributes:
        pictures: files, those of a folder by name. What was given as a file is among them whatever it is called:
            what it is turns out when it is read.
        folders: those that were given.
        refused: folders that hold no picture, cannot be read, or hold more than was taken.
    """

    pictures: tuple[Path, ...] = ()
    folders: tuple[Path, ...] = ()
    refused: tuple[Refusal, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadingProgress:
    """How far the reading is of all that was offered since nothing was on its way.

    Attributes:
        done: what was read or refused.
        total: all of it.
    """

    done: int
    total: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Brought:
    """What came of it.

    Attributes:
        total: what was offered, without what gave way to a newer wish.
        refused: what of it cannot be used, in order.
        known: the names of what was among the portraits already.
        left: so many were not looked at, because the reading was stopped.
    """

    total: int
    refused: tuple[Refusal, ...] = ()
    known: tuple[str, ...] = ()
    left: int = 0
