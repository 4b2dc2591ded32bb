"""The result: one output picture of a job."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum, unique
from pathlib import Path

from imageedit_desktop.domain.errors import Problem
from imageedit_desktop.domain.geometry import Size
from imageedit_desktop.domain.ids import JobId, ResultId


@unique
class ResultState(StrEnum):
    """PENDING: offered by the service, not on disk yet. SAVED: on disk, checked. LOST: see the reason."""

    PENDING = "pending"
    SAVED = "saved"
    LOST = "lost"


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """One output picture.

    Attributes:
        number: position in the job's outputs, from 1.
        path: the file, absolute; None until saved.
        size: as decoded; None until saved.
        sha256: of the file's bytes; empty until saved.
        nsfw: the service's flag; None where it did not say.
        saved_ms: milliseconds since 1970, UTC; None until saved.
        expires_ms: when the service forgets the picture.
        reason: why it is lost.
    """

    id: ResultId
    job_id: JobId
    number: int
    state: ResultState
    path: Path | None = None
    size: Size | None = None
    size_bytes: int = 0
    sha256: str = ""
    format: str = ""
    nsfw: bool | None = None
    saved_ms: int | None = None
    expires_ms: int | None = None
    reason: Problem | None = None
