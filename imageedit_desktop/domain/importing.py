"""What an import is about: folders of pictures that come into the library, and what other programs say of them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum, unique
from pathlib import Path

from imageedit_desktop.domain.errors import Problem
from imageedit_desktop.domain.ids import JobId
from imageedit_desktop.domain.verdict import NO_VERDICT, Act, Verdict

SECTION_MAX = 500
"""Pictures of a folder in one batch; a larger folder becomes several. The window fetches batches whole, and again
when something is said of one of their pictures: 500 take it a hundredth of a second."""


@unique
class Way(StrEnum):
    """Where the pictures are afterwards. IN_PLACE: where they are. COPIES: in the library too."""

    IN_PLACE = "in_place"
    COPIES = "copies"


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """What another program wrote of a picture.

    Attributes:
        tags: each once.
        written_ms: when; milliseconds since 1970, UTC. None where it does not tell.
    """

    verdict: Verdict = NO_VERDICT
    tags: tuple[str, ...] = ()
    written_ms: int | None = None


NO_JUDGEMENT = Judgement()


@dataclass(frozen=True, slots=True, kw_only=True)
class Refused:
    """A file or a folder that could not be taken in, and why."""

    path: Path
    reason: Problem


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportProgress:
    """How far an import is.

    Attributes:
        done: files that were looked at.
        total: files that there are; what turns out to be no picture among them.
        jobs: those that have more pictures than when it was told last.
    """

    done: int
    total: int
    jobs: frozenset[JobId] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Imported:
    """What came of an import.

    Attributes:
        added: pictures that are in the library now and were not before.
        known: those that were in it already.
        found: those that it had lost sight of, and knows again where they are.
        refused: what could not be taken in, the first `REFUSED_MAX`.
        refused_count: all of that.
        others: files that are no pictures, and are not called so either.
        stopped: it was stopped before its end.
        act: what undoing takes back; None where nothing came.
    """

    added: int = 0
    known: int = 0
    found: int = 0
    refused: tuple[Refused, ...] = ()
    refused_count: int = 0
    others: int = 0
    stopped: bool = False
    act: Act | None = None


REFUSED_MAX = 1000
"""So many are named; a disk full of raw files has no end."""
