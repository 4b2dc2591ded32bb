"""Writing into a picture how it was made, before it gets its name; the picture matters more than that."""

from __future__ import annotations

import logging
from contextlib import suppress
from pathlib import Path

from imageedit_desktop import __version__, durable
from imageedit_desktop.domain import inscription
from imageedit_desktop.domain.errors import DownloadError
from imageedit_desktop.domain.job import Job
from imageedit_desktop.domain.result import Result
from imageedit_desktop.imaging.inspect_result import InspectedResult, inspect_result
from imageedit_desktop.imaging.metadata import with_record
from imageedit_desktop.pipeline.desk.desk import Desk

_log = logging.getLogger(__name__)

PROGRAM = f"ImageEdit Desktop {__version__}"


async def inscribe(desk: Desk, job: Job, result: Result, part: Path, received: InspectedResult) -> InspectedResult:
    """Write the job's recipe into a picture that was received whole; returns what the part then holds.

    Where that fails, the part stays as it was received.

    Raises:
        LibraryError: the ledger could not be read.
    """
    made = len(await desk.ledger.results_of(job.id))
    half = await desk.workers.file(desk.library.files.inscribed, result.id)
    try:
        return await desk.workers.picture(_inscribe, job, result, made, part, half) or received
    except (DownloadError, OSError) as error:
        # A disk that is full will be so too when the picture is published; only then is it worth a word.
        _log.info("No recipe in %s: %s", result.id, type(error).__name__)
        return received


def _inscribe(job: Job, result: Result, made: int, part: Path, half: Path) -> InspectedResult | None:
    """Runs in a picture worker; None where the picture is of a kind that is left alone."""
    record = inscription.to_json(job, result.number, result.nsfw, made=made, program=PROGRAM)
    received = part.read_bytes()
    told = with_record(received, record, prompt=job.recipe.prompt, tool=PROGRAM)
    if told == received:
        return None
    try:
        half.write_bytes(told)
        inscribed = inspect_result(half)
        if inscribed.checked:
            durable.replace(half, part)
        return inscribed if inscribed.checked else None
    finally:
        with suppress(OSError):  # whatever becomes of it, the part is what is told
            half.unlink()
