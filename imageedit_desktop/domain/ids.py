"""Identifiers, each with a type of its own so that one cannot stand in for another."""

from __future__ import annotations

import uuid
from typing import NewType

JobId = NewType("JobId", str)
"""One row of the ledger: 32 hexadecimal characters, made here."""

ResultId = NewType("ResultId", str)
"""One output picture: ``<job id>-<number>``, numbers from 1 as in the service's ``outputs``."""

PredictionId = NewType("PredictionId", str)
"""The service's id of a prediction. Opaque: it comes from a stranger and never becomes a path."""

InputHash = NewType("InputHash", str)
"""SHA-256 of an input's original bytes, 64 lower-case hexadecimal characters."""


def new_job_id() -> JobId:
    """A fresh, random job id."""
    return JobId(uuid.uuid4().hex)


def result_id(job: JobId, number: int) -> ResultId:
    """The id of a job's output picture; `number` counts from 1."""
    return ResultId(f"{job}-{number}")
