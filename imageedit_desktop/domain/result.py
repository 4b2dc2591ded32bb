"""The result: one output picture of a job."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum, unique
from pathlib import Path

from imageedit_desktop.domain.errors import Problem
from imageedit_desktop.domain.geometry import Size
from imageedit_desktop.domain.ids import JobId, ResultId
from imageedit_desktop.domain.verdict import NO_VERDICT, Verdict


@unique
class ResultState(StrEnum):
    """Where a picture stands.

    PENDING: offered by the service, not on disk yet. SAVED: on disk. LOST: see the reason. WITHDRAWN: its import
    was undone; its file is where it was. BINNED: it was on disk, and is in the system's trash, or somebody removed
    it. UNREADABLE: a newer version's word; it is left as it is.
    """

    PENDING = "pending"
    SAVED = "saved"
    LOST = "lost"
    WITHDRAWN = "withdrawn"
    BINNED = "binned"
    UNREADABLE = "unreadable"


CAME = frozenset({ResultState.SAVED, ResultState.BINNED})
"""Of pictures that came once, whatever the artist did with them since: nothing more is to be fetched."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """One output picture.

    Attributes:
        number: position in the job's outputs, from 1.
        path: the file, absolute; None until saved, and while it is in the bin.
        checked: whether it was decoded to its last pixel; a saved one that was not is kept as it came.
        size: upright; None until saved, and where it could not be found out.
        sha256: of the file's bytes; empty until saved. In the bin it leads to the thumbnail.
        nsfw: the service's flag; None where it did not say.
        saved_ms: milliseconds since 1970, UTC; None until saved.
        expires_ms: when the service forgets the picture.
        reason: why it is lost.
        verdict: what the artist says of it.
        in_trash: the system's trash had it when that was looked at last.
        changed: the share of it that differs from its source, 0 to 1, see `domain.source_comparison`; None where
            that is not known.
        is_incomparable: it was tried, and the two cannot be compared.
    """

    id: ResultId
    job_id: JobId
    number: int
    state: ResultState
    path: Path | None = None
    checked: bool = True
    size: Size | None = None
    size_bytes: int = 0
    sha256: str = ""
    format: str = ""
    nsfw: bool | None = None
    saved_ms: int | None = None
    expires_ms: int | None = None
    reason: Problem | None = None
    verdict: Verdict = NO_VERDICT
    in_trash: bool = False
    changed: float | None = None
    is_incomparable: bool = False

    @property
    def is_unread(self) -> bool:
        """Whether nobody knows what it is, or a reader died of it: nobody but the library's check reads it."""
        return not self.checked and not self.format

    @property
    def is_binned(self) -> bool:
        """Whether only the record of it is left here."""
        return self.state is ResultState.BINNED
