"""Pictures in the folder that no row tells of: writing their rows from what they say of themselves."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum, unique

from imageedit_desktop import durable
from imageedit_desktop.domain.errors import Code, problem
from imageedit_desktop.domain.ids import JobId, ResultId, result_id
from imageedit_desktop.domain.inputs import InputFile
from imageedit_desktop.domain.inscription import FoundPicture, Inscription
from imageedit_desktop.domain.job import Charged, Job, JobState
from imageedit_desktop.domain.limits import RETENTION_MS
from imageedit_desktop.domain.result import CAME, Result, ResultState
from imageedit_desktop.pipeline.desk.disk import blaming_disk
from imageedit_desktop.store.library import Library


@unique
class Registration(StrEnum):
    """What became of a picture.

    REGISTERED: it has its row. COPY: its row tells of another file that is there too. STRANGER: it tells nothing.
    IN_HAND: a running program is about to write its row.
    """

    REGISTERED = "registered"
    COPY = "copy"
    STRANGER = "stranger"
    IN_HAND = "in_hand"


_WAY = {
    JobState.DRAFT: JobState.QUEUED,
    JobState.QUEUED: JobState.PREPARING,
    JobState.PREPARING: JobState.SUBMITTING,
    JobState.SUBMITTING: JobState.WAITING,
    JobState.UNKNOWN: JobState.WAITING,
    JobState.WAITING: JobState.RECEIVING,
    JobState.ABANDONED: JobState.WAITING,
    JobState.FAILED: JobState.RECEIVING,
}
"""The steps from wherever the ledger left a job to where its pictures come in: one of them is here."""


def register_picture(library: Library, picture: FoundPicture, *, at_ms: int) -> Registration:
    """Write a picture's row, and its job's where that is missing.

    Raises:
        LibraryError: the disk; nothing is written then.
    """
    of_row = _row_of(library, picture)
    if of_row is None:
        return Registration.STRANGER
    with library.claim(_job_of(of_row)) as mine:
        if not mine:
            return Registration.IN_HAND
        if _is_there(library, of_row):
            return Registration.COPY
        with library.transaction():
            _write(library, picture, of_row, at_ms)
        return Registration.REGISTERED


def foresee_registration(library: Library, picture: FoundPicture) -> Registration:
    """What `register_picture` would do."""
    of_row = _row_of(library, picture)
    if of_row is None:
        return Registration.STRANGER
    with library.claim(_job_of(of_row)) as mine:
        if not mine:
            return Registration.IN_HAND
        return Registration.COPY if _is_there(library, of_row) else Registration.REGISTERED


def register_job(library: Library, told: Inscription, *, at_ms: int) -> bool:
    """Write the job of a picture whose row is there; whether it is there now."""
    with library.claim(told.job.id) as mine:
        if mine:
            with library.transaction():
                _write_job(library, told, at_ms)
                end_if_complete(library, told.job.id, at_ms=at_ms)
        return mine


def end_if_complete(library: Library, job_id: JobId, *, at_ms: int) -> None:
    """End a receiving job where all its pictures are here, or the service does not have the others any more."""
    job = library.jobs.get(job_id)
    if job.state is not JobState.RECEIVING:
        return
    missing = [r for r in library.results.of_job(job_id) if r.state not in CAME]
    if not missing:
        library.jobs.step(job_id, JobState.DONE, at_ms=at_ms, finished_ms=at_ms)
    elif (job.completed_ms or job.created_ms) < at_ms - RETENTION_MS:
        gone = problem(Code.OUTPUT_EXPIRED)
        for result in missing:
            library.results.lose(result.id, result.reason or gone)
        library.jobs.step(job_id, JobState.FAILED, at_ms=at_ms, finished_ms=at_ms, reason=missing[0].reason or gone)


def _row_of(library: Library, picture: FoundPicture) -> ResultId | None:
    told = picture.inscription
    return _known(library, picture) if told is None else result_id(told.job.id, told.number)


def _job_of(result: ResultId) -> JobId:
    return JobId(result.rpartition("-")[0])


def _is_there(library: Library, of_row: ResultId) -> bool:
    try:
        row = library.results.get(of_row)
    except KeyError:
        return False
    if row.state is ResultState.UNREADABLE:  # the version that wrote it knows where its picture is
        return True
    return row.state is ResultState.SAVED and row.path is not None and row.path.exists()


def _write(library: Library, picture: FoundPicture, of_row: ResultId, at_ms: int) -> None:
    told = picture.inscription
    if told is not None:
        _write_job(library, told, at_ms)
    with blaming_disk(picture.path):
        durable.flush_folder(picture.path.parent)  # its name may have been on the way to the disk when all ended
    library.results.save(_saved(library.results.get(of_row), picture, at_ms))
    if told is not None and told.nsfw is not None:
        library.audit.flag(of_row, nsfw=told.nsfw)
    end_if_complete(library, _job_of(of_row), at_ms=at_ms)


def _known(library: Library, picture: FoundPicture) -> ResultId | None:
    """The result that had a file of these very bytes, moved or thought lost."""
    return next(iter(library.audit.with_content(picture.sha256)), None)


def _write_job(library: Library, told: Inscription, at_ms: int) -> None:
    job = _written(library, told)
    if not any(result.number == told.number for result in library.results.of_job(job.id)):
        made = told.made or job.recipe.images
        library.results.offer(job, [""] * max(told.number, made), [], expires_ms=None)
    for sent in job.recipe.inputs:
        if isinstance(sent, InputFile):
            library.inputs.remember(sent, at_ms=at_ms)
    while job.state in _WAY:
        job = _step(library, job, told.job, at_ms)


def _written(library: Library, told: Inscription) -> Job:
    try:
        return library.jobs.get(told.job.id)
    except KeyError:
        library.jobs.add(told.job)
        return told.job


def _step(library: Library, job: Job, told: Job, at_ms: int) -> Job:
    to = _WAY[job.state]
    if to is JobState.WAITING and told.prediction_id is not None and job.prediction_id is None:
        return library.jobs.step(job.id, to, at_ms=at_ms, charged=Charged.YES, prediction_id=told.prediction_id)
    if to is JobState.SUBMITTING:
        return library.jobs.step(job.id, to, at_ms=at_ms, charged=Charged.YES, submitted_ms=told.submitted_ms)
    if to is JobState.RECEIVING:
        return library.jobs.step(job.id, to, at_ms=at_ms, completed_ms=told.completed_ms or job.completed_ms)
    return library.jobs.step(job.id, to, at_ms=at_ms)


def _saved(row: Result, picture: FoundPicture, at_ms: int) -> Result:
    return replace(
        row,
        state=ResultState.SAVED,
        path=picture.path,
        # What tells of itself was checked before that was written into it; all else is as it was when it came.
        checked=picture.size is not None and (picture.inscription is not None or row.checked),
        size=picture.size or row.size,
        size_bytes=picture.size_bytes,
        sha256=picture.sha256,
        format=picture.format or row.format,
        saved_ms=row.saved_ms or at_ms,
    )
