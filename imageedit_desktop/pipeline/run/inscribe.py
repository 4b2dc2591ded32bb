"""Writing into a picture how it was made, before it gets its name; the picture matters more than that."""

from __future__ import annotations

import logging
from dataclasses import replace
from pathlib import Path

from imageedit_desktop import __version__
from imageedit_desktop.domain import inscription
from imageedit_desktop.domain.errors import DownloadError, InputError
from imageedit_desktop.domain.job import Job
from imageedit_desktop.domain.result import Result
from imageedit_desktop.imaging.inscribe import inscribe_file
from imageedit_desktop.imaging.inspect_result import InspectedResult, know_result
from imageedit_desktop.pipeline.desk.desk import Desk
from imageedit_desktop.pipeline.desk.disk import blaming_disk

_log = logging.getLogger(__name__)

PROGRAM = f"ImageEdit Desktop {__version__}"


async def inscribe(desk: Desk, job: Job, result: Result, part: Path, received: InspectedResult) -> InspectedResult:
    """Write the job's recipe into a picture that was received whole; returns what the part then holds.

    Where that fails, the part stays as it was received, unless the reader ended just before it could answer.

    Raises:
        LibraryError: the ledger or the part could not be read.
    """
    made = len(await desk.ledger.results_of(job.id))
    half = await desk.workers.file(desk.library.files.inscribed, result.id)
    try:
        record = inscription.to_json(job, result.number, result.nsfw, made=made, program=PROGRAM)
        prompt = job.recipe.prompt
        told = await desk.workers.picture(inscribe_file, part, half, record, prompt=prompt, tool=PROGRAM)
        return told or received
    except (DownloadError, InputError, OSError) as error:
        # A disk that is full will be so too when the picture is published; only then is it worth a word.
        _log.info("No recipe in %s: %s", result.id, type(error).__name__)
    with blaming_disk(part):
        known = await desk.workers.file(know_result, part)
    return replace(received, sha256=known.sha256, size_bytes=known.size_bytes)
