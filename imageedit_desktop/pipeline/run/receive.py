"""The third lane: fetch, check and file every picture, then call the job done."""

from __future__ import annotations

import asyncio
import logging
import random
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from imageedit_desktop.api.retry import backoff_s
from imageedit_desktop.domain import naming
from imageedit_desktop.domain.errors import Code, DownloadError, ImageEditError, Problem, problem
from imageedit_desktop.domain.events import Progress, ResultSaved
from imageedit_desktop.domain.ids import ResultId, result_id
from imageedit_desktop.domain.job import Job, JobState
from imageedit_desktop.domain.limits import OUTPUT_MAX_BYTES
from imageedit_desktop.domain.result import Result, ResultState
from imageedit_desktop.imaging.inspect_result import InspectedResult, inspect_result
from imageedit_desktop.imaging.thumbnails import make_thumbnail
from imageedit_desktop.pipeline.desk import Desk
from imageedit_desktop.pipeline.disk import blaming_disk
from imageedit_desktop.pipeline.run.inscribe import inscribe
from imageedit_desktop.pipeline.run.undivided import undivided
from imageedit_desktop.pipeline.run.wait import end_of

_log = logging.getLogger(__name__)

_ATTEMPTS_TO_FETCH = 5


async def receive(desk: Desk, job: Job) -> Job:
    """Bring a receiving job to done, or to failed where a picture is lost; any other job comes back as it is.

    Raises:
        ServiceError: the service does not say where the pictures are; the job stays receiving.
        LibraryError: the disk; likewise.
    """
    if job.state is not JobState.RECEIVING:
        return job
    results = await desk.ledger.results_of(job.id)
    pending = [result for result in results if result.state is ResultState.PENDING]
    outputs = await _outputs(desk, job, pending)
    received = len(results) - len(pending)

    def tell(saved: Result) -> None:
        nonlocal received
        received += 1
        desk.tell(ResultSaved(result=saved))
        desk.tell(Progress(job_id=job.id, step="download", done=received, total=len(results)))

    try:
        async with asyncio.TaskGroup() as group:
            for result in pending:
                if result.id in outputs:
                    group.create_task(_file(desk, job, result, outputs[result.id], tell))
                else:
                    group.create_task(_lose(desk, result, problem(Code.OUTPUT_EXPIRED)))
    except BaseExceptionGroup as errors:
        # The first failure has stopped its siblings; one plain error tells the story better than a group.
        raise errors.exceptions[0] from None
    return await _finish(desk, job)


async def _outputs(desk: Desk, job: Job, pending: list[Result]) -> dict[ResultId, str]:
    """Where each picture is: from the ledger, or from the service where it sent the bytes themselves."""
    known = {r.id: await desk.ledger.address_of(r.id) for r in pending}
    written = {id_: address for id_, address in known.items() if address is not None}
    if len(written) == len(pending) or job.remote_id is None:
        return written
    prediction = await end_of(desk, job.remote_id)
    if isinstance(prediction, Problem):
        return written
    return {result_id(job.id, number): output for number, output in enumerate(prediction.outputs, 1)} | written


async def _file(desk: Desk, job: Job, result: Result, output: str, tell: Callable[[Result], None]) -> None:
    """Fetch and file one picture, or write down that it is lost and why."""
    async with desk.lanes.receive:
        if (kept := await _kept_before(desk, result)) is not None:
            await _thumbnail(desk, kept)
            tell(kept)
            return
        for attempt in range(_ATTEMPTS_TO_FETCH):
            try:
                saved = await _fetch(desk, job, result, output)
            except DownloadError as error:
                if attempt + 1 == _ATTEMPTS_TO_FETCH or _is_final(error):
                    await _lose(desk, result, error.first)
                    return
                await desk.clock.sleep(backoff_s(attempt, error.retry_after_s, random.random))
            else:
                await _thumbnail(desk, saved)
                tell(saved)
                return


def _is_final(error: DownloadError) -> bool:
    """Whether fetching again is no use; a result host may deny for a moment what it has just been given."""
    return error.final and error.code is not Code.OUTPUT_EXPIRED


async def _lose(desk: Desk, result: Result, reason: Problem) -> None:
    await desk.ledger.lose(result.id, reason)


async def _fetch(desk: Desk, job: Job, result: Result, output: str) -> Result:
    """Fetch into a part file, check it, file it under a readable name, and only then write the row."""
    part = await desk.workers.file(desk.library.files.part, result.id)
    with blaming_disk(part):
        await desk.downloads.fetch(output, part, cap_bytes=OUTPUT_MAX_BYTES)
        received = await desk.workers.picture(inspect_result, part)
    if received.damaged:
        raise DownloadError(problem(Code.OUTPUT_TRUNCATED))
    checked = await inscribe(desk, job, result, part, received) if received.checked else received
    # Its name and its row belong together, also when the job is cancelled just now.
    return await undivided(_keep(desk, job, result, part, checked))


async def _keep(desk: Desk, job: Job, result: Result, part: Path, checked: InspectedResult) -> Result:
    """Give a checked picture its name and its row; after a crash in between `_kept_before` finds it by the plan."""
    files = desk.library.files
    made = datetime.fromtimestamp((job.completed_ms or desk.clock.now_ms()) / 1000).astimezone()
    stem = naming.stem(job.recipe.prompt, made, result.number)
    while True:
        path = await desk.workers.file(files.new_result, stem, checked.suffix, made)
        await desk.ledger.intend(result.id, path, checked.sha256)
        with suppress(FileExistsError):  # another picture took the name just now
            await desk.workers.file(files.publish, part, path)
            return await _save(desk, result, path, checked)


async def _kept_before(desk: Desk, result: Result) -> Result | None:
    """The picture, saved, where a crash came between its name and its row; None where it is still to be fetched."""
    planned = await desk.ledger.intended(result.id)
    if planned is None:
        return None
    path, sha256 = planned
    try:
        checked = await desk.workers.picture(inspect_result, path)
    except (DownloadError, FileNotFoundError):
        await desk.workers.file(desk.library.files.unpublish_empty, path)
        return None
    if checked.sha256 != sha256:
        return None
    part = await desk.workers.file(desk.library.files.part, result.id)
    with blaming_disk(part):
        await desk.workers.file(part.unlink, missing_ok=True)
    return await _save(desk, result, path, checked)


async def _save(desk: Desk, result: Result, path: Path, checked: InspectedResult) -> Result:
    saved = replace(
        result,
        state=ResultState.SAVED,
        path=path,
        size=checked.size,
        size_bytes=checked.size_bytes,
        sha256=checked.sha256,
        format=checked.format,
        saved_ms=desk.clock.now_ms(),
    )
    await desk.ledger.save(saved)
    return saved


async def _thumbnail(desk: Desk, saved: Result) -> None:
    if saved.path is None:
        return
    try:
        place = await desk.workers.file(desk.library.files.new_thumbnail, saved.sha256)
        await desk.workers.picture(make_thumbnail, saved.path, place)
    except (ImageEditError, OSError) as error:
        # The gallery shows the picture itself where there is no thumbnail.
        _log.info("No thumbnail for %s: %s", saved.id, type(error).__name__)


async def _finish(desk: Desk, job: Job) -> Job:
    results = await desk.ledger.results_of(job.id)
    lost = [result for result in results if result.state is ResultState.LOST]
    if not lost:
        return await desk.ledger.step(job, JobState.DONE)
    reason = lost[0].reason or problem(Code.OUTPUT_UNREACHABLE)
    return await desk.ledger.step(job, JobState.FAILED, reason=reason)
