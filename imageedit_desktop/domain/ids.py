"""Identifiers, each with a type of its own so that one cannot stand in for another."""

from __future__ import annotations

from typing import NewType

JobId = NewType("JobId", str)
"""One row of the ledger: 32 hexadecimal characters, made here."""

ResultId = NewType("ResultId", str)
"""One output picture: ``<job id>-<number>``, numbers from 1 as in the service's ``outputs``."""

PredictionId = NewType("PredictionId", str)
"""The service's id of a prediction. Opaque: it comes from a stranger and never becomes a path."""

InputHash = NewType("InputHash", str)
"""SHA-256 of an input's original bytes, 64 lower-case hexadecimal characters."""

DuelId = NewType("DuelId", str)
"""A blind duel: 32 hexadecimal characters, made here."""

CharacterId = NewType("CharacterId", str)
"""The card of a person or figure: 32 hexadecimal characters, made with the card; the same in every library."""

TableId = NewType("TableId", str)
"""A table of requests: 32 hexadecimal characters, made here."""

RowId = NewType("RowId", str)
"""A row of such a table: likewise."""

BatchId = NewType("BatchId", int)
"""A job and its pictures while one library is open: the row of the job there. Never kept between sessions."""

PictureId = NewType("PictureId", int)
"""A saved picture, or the place of one to come, while one library is open: its batch and its number in one."""

NUMBER_BITS = 12

NUMBER_MAX = (1 << NUMBER_BITS) - 1
"""The highest number that a `PictureId` can hold; orders stay far below."""


def new_job_id() -> JobId:
    """A fresh, random job id."""
    import uuid  # not needed before the first paint

    return JobId(uuid.uuid4().hex)


def new_duel_id() -> DuelId:
    """A fresh, random id of a duel."""
    return DuelId(new_job_id())


def new_character_id() -> CharacterId:
    """A fresh, random id of a card."""
    return CharacterId(new_job_id())


def new_table_id() -> TableId:
    """A fresh, random id of a table."""
    return TableId(new_job_id())


def new_row_id() -> RowId:
    """A fresh, random id of a row."""
    return RowId(new_job_id())


def result_id(job: JobId, number: int) -> ResultId:
    """The id of a job's output picture; `number` counts from 1."""
    return ResultId(f"{job}-{number}")


def picture_id(batch: BatchId, number: int) -> PictureId:
    """The place of picture `number`, from 1, of a batch."""
    return PictureId(batch << NUMBER_BITS | number)


def batch_of(picture: PictureId) -> BatchId:
    """The batch that a picture belongs to."""
    return BatchId(picture >> NUMBER_BITS)


def number_of(picture: PictureId) -> int:
    """Which picture of its batch it is, from 1."""
    return picture & NUMBER_MAX
