"""The third lane: fetch, inspect and file every picture, then call the job done."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from imageedit_desktop import durable
from imageedit_desktop.domain import naming
from imageedit_desktop.domain.errors import Code, DownloadError, ImageEditError, InputError, Problem, problem
from imageedit_desktop.domain.events import Progress, ResultSaved
from imageedit_desktop.domain.job import Job, JobState
from imageedit_desktop.domain.limits import OUTPUT_MAX_BYTES
from imageedit_desktop.domain.moments import known_ms
from imageedit_desktop.domain.result import Result, ResultState
from imageedit_desktop.imaging.inspect_result import InspectedResult, inspect_result, know_result
from imageedit_desktop.imaging.thumbnails import make_thumbnail
from imageedit_desktop.pipeline.desk.desk import Desk
from imageedit_desktop.pipeline.desk.disk import blaming_disk
from imageedit_desktop.pipeline.desk.retrying import retrying
from imageedit_desktop.pipeline.desk.undivided import undivided
from imageedit_desktop.pipeline.run.inscribe import inscribe
from imageedit_desktop.pipeline.run.wait import wait_for_end

_log = logging.getLogger(__name__)

_ATTEMPTS_TO_FETCH = 5
_READERS_TO_DIE = 2


async def receive(desk: Desk, job: Job) -> Job:
    """Bring a receiving job to done, or to failed where a picture is lost; any other job comes back as it is.

    Trouble with one picture keeps no other from coming in.

    Raises:
        ServiceError: the service does not say where a picture is; the job stays receiving.
        LibraryError: the disk; likewise.
    """
    if job.state is not JobState.RECEIVING:
        return job
    results = await desk.ledger.results_of(job.id)
    pending = [result for result in results if result.state is ResultState.PENDING]
    received = len(results) - len(pending)

    def tell(saved: Result) -> None:
        nonlocal received
        received += 1
        desk.tell(ResultSaved(result=saved))
        desk.tell(Progress(job_id=job.id, step="download", done=received, total=len(results)))

    outputs = _Outputs(desk, job)
    stories = (_receive_one(desk, job, result, outputs, tell) for result in pending)
    for outcome in await asyncio.gather(*stories, return_exceptions=True):
        if outcome is not None:
            raise outcome
    return await _finish(desk, job)


class _Outputs:
    """Where the service has a job's pictures, asked once."""

    def __init__(self, desk: Desk, job: Job) -> None:
        self._desk = desk
        self._job = job
        self._asking = asyncio.Lock()
        self._told: tuple[str, ...] | None = None

    async def of(self, result: Result) -> str | None:
        """A picture's address, or the picture itself, as the service tells now; None where it does not.

        Raises:
            ServiceError: it could not be asked.
        """
        async with self._asking:
            if self._told is None:
                self._told = await self._ask()
        return self._told[result.number - 1] if result.number <= len(self._told) else None

    async def _ask(self) -> tuple[str, ...]:
        if self._job.prediction_id is None:
            return ()
        prediction = await wait_for_end(self._desk, self._job.prediction_id)
        return () if isinstance(prediction, Problem) else prediction.outputs


async def _receive_one(
    desk: Desk, job: Job, result: Result, outputs: _Outputs, tell: Callable[[Result], None]
) -> None:
    """Bring one picture in, or write down that it is lost and why."""
    async with desk.lanes.receive:
        saved = await _filed_before(desk, result) or await _fetched_before(desk, job, result)
        if saved is None:
            try:
                saved = await _fetch(desk, job, result, outputs)
            except DownloadError as error:
                saved = await _file_what_came(desk, job, result, error)
        if saved is not None:
            await _thumbnail(desk, saved)
            tell(saved)


async def _fetch(desk: Desk, job: Job, result: Result, outputs: _Outputs) -> Result:
    """Fetch a picture from where it was offered, or from where the service says that it is now."""
    fetching = retrying(desk.clock, _may_pass, attempts=_ATTEMPTS_TO_FETCH)
    offered = await desk.ledger.address_of(result.id)
    if offered is not None:
        try:
            return await fetching(_fetch_once, desk, job, result, offered)
        except DownloadError as error:
            if error.code is not Code.OUTPUT_EXPIRED:
                raise
    told = await outputs.of(result)
    if told is None or told == offered:
        raise DownloadError(problem(Code.OUTPUT_EXPIRED), final=True)
    return await fetching(_fetch_once, desk, job, result, told)


def _may_pass(error: BaseException) -> bool:
    """Whether to fetch again; a result host may deny for a moment what it has just been given."""
    return isinstance(error, DownloadError) and (not error.final or error.code is Code.OUTPUT_EXPIRED)


async def _fetch_once(desk: Desk, job: Job, result: Result, output: str) -> Result:
    """Fetch beside what came before, of which the longest is kept, and file what came whole."""
    part = await desk.workers.file(desk.library.files.part, result.id)
    fresh = part.with_suffix(".fresh")
    with blaming_disk(part):
        try:
            seen = await _fetch_whole(desk, output, fresh)
        except DownloadError as error:
            is_picture = error.code is not Code.OUTPUT_NOT_AN_IMAGE
            await desk.workers.file(_keep_longer if is_picture else _remove, fresh, part)
            raise
        except OSError:  # no reader can be started, or the disk fails: what came may be whole
            with suppress(OSError):
                await desk.workers.file(_keep_longer, fresh, part)
            raise
        await desk.workers.file(durable.replace, fresh, part)
    return await _file(desk, job, result, part, seen)


async def _fetch_whole(desk: Desk, output: str, fresh: Path) -> InspectedResult:
    await desk.downloads.fetch(output, fresh, cap_bytes=OUTPUT_MAX_BYTES)
    seen = await _look_at(desk, fresh)
    if seen.damaged:
        raise DownloadError(problem(Code.OUTPUT_TRUNCATED))
    return seen


def _keep_longer(fresh: Path, part: Path) -> None:
    """Keep the longer of two downloads that are not whole: one day it may be all that there is."""
    if not fresh.exists():
        return
    if part.exists() and part.stat().st_size >= fresh.stat().st_size:
        fresh.unlink()
    else:
        durable.replace(fresh, part)


def _remove(fresh: Path, _part: Path) -> None:
    fresh.unlink(missing_ok=True)


async def _file(desk: Desk, job: Job, result: Result, part: Path, seen: InspectedResult) -> Result:
    """Write into a picture how it was made, where it could be checked, and give it its name and its row."""
    if seen.checked:
        seen = await inscribe(desk, job, result, part, seen)
    # Its name and its row belong together, also when the job is cancelled just now.
    return await undivided(_publish(desk, job, result, part, seen))


async def _publish(desk: Desk, job: Job, result: Result, part: Path, seen: InspectedResult) -> Result:
    """Give a picture its name and its row; after a crash in between `_filed_before` finds it by the plan."""
    files = desk.library.files
    now_ms = desk.clock.now_ms()
    made = datetime.fromtimestamp((known_ms(job.completed_ms, now_ms) or now_ms) / 1000).astimezone()
    stem = naming.stem(job.recipe.prompt, made, result.number)
    while True:
        path = await desk.workers.file(files.new_result, stem, seen.suffix, made)
        await desk.ledger.intend(result.id, path, seen.sha256)
        with suppress(FileExistsError):  # another picture took the name just now, or the disk does not take it
            await desk.workers.file(files.publish, part, path)
            return await _save(desk, result, path, seen)


async def _filed_before(desk: Desk, result: Result) -> Result | None:
    """The picture, saved, where a crash came between its name and its row; None where that is not so."""
    planned = await desk.ledger.intended(result.id)
    if planned is None:
        return None
    path, sha256 = planned
    seen = await _inspect(desk, path)
    if seen is None:
        await desk.workers.file(desk.library.files.unpublish_empty, path)
        return None
    if seen.sha256 != sha256:
        return None
    part = await desk.workers.file(desk.library.files.part, result.id)
    with blaming_disk(part):
        # Whoever gave it its name may have been cut off before that was on the disk.
        await desk.workers.file(durable.flush_folder, path.parent)
        await desk.workers.file(part.unlink, missing_ok=True)
    return await _save(desk, result, path, seen)


async def _fetched_before(desk: Desk, job: Job, result: Result) -> Result | None:
    """The picture, saved, where it was fetched whole and the disk did not take it; None where that is not so."""
    part = await desk.workers.file(desk.library.files.part, result.id)
    seen = await _inspect(desk, part)
    if seen is None:
        return None
    planned = await desk.ledger.intended(result.id)
    is_whole = seen.checked or (planned is not None and planned[1] == seen.sha256)
    return await _file(desk, job, result, part, seen) if is_whole else None


async def _file_what_came(desk: Desk, job: Job, result: Result, error: DownloadError) -> Result | None:
    """Where the service does not have a picture any more, what came of it is kept; else it is lost for now.

    A picture that may still be had whole can be fetched again, which is free: see `domain.remedy`.
    """
    part = await desk.workers.file(desk.library.files.part, result.id)
    if error.code is Code.OUTPUT_EXPIRED and (seen := await _inspect(desk, part)) is not None:
        return await _file(desk, job, result, part, seen)
    await desk.ledger.lose(result.id, error.first)
    return None


async def _inspect(desk: Desk, path: Path) -> InspectedResult | None:
    """What a file is; None where there is none, or certainly no picture."""
    with blaming_disk(path), suppress(DownloadError, FileNotFoundError):
        return await _look_at(desk, path)
    return None


async def _look_at(desk: Desk, path: Path) -> InspectedResult:
    """What a file is. It is paid for: where two readers died of it, it is kept unseen, and nobody here opens it.

    One reader may have been killed by others, or been late because the machine was busy or asleep.

    Raises:
        DownloadError: as `inspect_result`.
        OSError: the disk, or no reader can be started.
    """
    for _ in range(_READERS_TO_DIE):
        try:
            return await desk.workers.picture(inspect_result, path)
        except InputError as error:
            _log.info("No reader came back from %s: %s", path.name, error.code)
    return await desk.workers.file(know_result, path)


async def _save(desk: Desk, result: Result, path: Path, seen: InspectedResult) -> Result:
    saved = replace(
        result,
        state=ResultState.SAVED,
        path=path,
        checked=seen.checked,
        size=seen.size,
        size_bytes=seen.size_bytes,
        sha256=seen.sha256,
        format=seen.format,
        saved_ms=desk.clock.now_ms(),
    )
    await desk.ledger.save(saved)
    return saved


async def _thumbnail(desk: Desk, saved: Result) -> None:
    if saved.path is None or saved.is_unread:
        return
    try:
        thumbnail = await desk.workers.file(desk.library.files.new_thumbnail, saved.sha256)
        await desk.workers.picture(make_thumbnail, saved.path, thumbnail)
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
