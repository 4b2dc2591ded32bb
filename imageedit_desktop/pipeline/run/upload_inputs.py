"""Bringing a job's inputs to where the service finds them: prepared, uploaded once, and remembered."""

from __future__ import annotations

from contextlib import suppress

from imageedit_desktop.api.uploads import as_data_url
from imageedit_desktop.domain.errors import (
    Code,
    InputError,
    LibraryError,
    NotSent,
    Refused,
    ServiceError,
    Transient,
    problem,
)
from imageedit_desktop.domain.events import Progress
from imageedit_desktop.domain.inputs import Input, InputFile, InputUrl
from imageedit_desktop.domain.job import Job
from imageedit_desktop.domain.limits import UPLOAD_REUSE_S
from imageedit_desktop.imaging.prepare import Prepared
from imageedit_desktop.pipeline.desk.desk import Desk
from imageedit_desktop.pipeline.desk.disk import blaming_disk
from imageedit_desktop.pipeline.desk.retrying import retrying
from imageedit_desktop.pipeline.prepare_input import prepare_input

_ATTEMPTS_TO_UPLOAD = 4
_REFUSALS_OF_THE_ACCOUNT = {Code.KEY_REJECTED, Code.BALANCE_TOO_LOW}


async def upload_inputs(desk: Desk, job: Job) -> list[str]:
    """Where the service finds each input: its own address, that of an earlier upload, or a new one.

    Raises:
        ServiceError: an input could not be uploaded.
        InputError, LibraryError: an input could not be prepared.
    """
    return [await _address(desk, job, picture) for picture in job.recipe.inputs]


async def address_sent(desk: Desk, job: Job, picture: Input) -> str | None:
    """The address that a job's order named for an input; None where that is not known any more.

    Raises:
        LibraryError: the ledger could not be read.
    """
    if isinstance(picture, InputUrl):
        return picture.url
    try:
        prepared = await prepare_input(desk, picture)
    except (InputError, LibraryError):  # the original is gone, though the order is not
        return None
    # An upload that was repeated since then has taken the place of the one that was named.
    until_ms = job.sent_until_ms or job.submitted_ms or 0
    return await desk.ledger.upload_of(desk.service.origin, prepared.sha256, newer_than_ms=0, until_ms=until_ms)


async def forget_uploads(desk: Desk, job: Job) -> None:
    """Upload a job's inputs anew when they are next needed: the service could not read them.

    Raises nothing: what cannot be forgotten is asked for once more.
    """
    for picture in job.recipe.inputs:
        if isinstance(picture, InputFile):
            with suppress(InputError, LibraryError):  # an original that is gone is not uploaded again either
                prepared = await prepare_input(desk, picture)
                await desk.ledger.forget_upload(desk.service.origin, prepared.sha256)


async def _address(desk: Desk, job: Job, picture: Input) -> str:
    if isinstance(picture, InputUrl):
        return picture.url
    prepared = await prepare_input(desk, picture)
    now_ms = desk.clock.now_ms()
    known = await desk.ledger.upload_of(
        desk.service.origin, prepared.sha256, newer_than_ms=now_ms - UPLOAD_REUSE_S * 1000, until_ms=now_ms
    )
    if known is not None:
        return known
    address = await _upload(desk, job, prepared, picture.name)
    if not address.startswith("data:"):
        await desk.ledger.keep_upload(desk.service.origin, prepared.sha256, address)
    return address


async def _upload(desk: Desk, job: Job, prepared: Prepared, name: str) -> str:
    def progress(done: int, total: int) -> None:
        desk.tell(Progress(job_id=job.id, step="upload", done=done, total=total))

    sending = retrying(
        desk.clock, lambda error: isinstance(error, NotSent | Transient), attempts=_ATTEMPTS_TO_UPLOAD
    )
    try:
        return await sending(
            desk.service.upload,
            prepared.path,
            filename=prepared.filename,
            content_type=prepared.content_type,
            on_progress=progress,
        )
    except Refused as error:
        if error.code in _REFUSALS_OF_THE_ACCOUNT:
            raise
        return await _inline(desk, prepared, name, error)


async def _inline(desk: Desk, prepared: Prepared, name: str, refusal: ServiceError) -> str:
    """The last way in when uploads are refused: the picture itself, as a data URL, where it fits."""
    try:
        with blaming_disk(prepared.path):
            return await desk.workers.file(as_data_url, prepared.path, prepared.content_type)
    except Refused:
        raise ServiceError(problem(Code.UPLOAD_FAILED, name=name)) from refusal
