"""The rows of pictures that come in: each belongs to the order that it tells of, or to a batch of its folder."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from imageedit_desktop.domain.errors import Code, LibraryError, problem
from imageedit_desktop.domain.ids import JobId, ResultId, new_job_id, result_id
from imageedit_desktop.domain.importing import SECTION_MAX, Judgement
from imageedit_desktop.domain.inputs import UNTOLD, InputFile
from imageedit_desktop.domain.inscription import FoundPicture, Inscription
from imageedit_desktop.domain.job import IMPORTED, Job, JobState
from imageedit_desktop.domain.money.price import MicroUsd
from imageedit_desktop.domain.recipe import Recipe
from imageedit_desktop.domain.result import Result, ResultState
from imageedit_desktop.pipeline.recover.register_picture import Registration, register_picture
from imageedit_desktop.store.library import Library
from imageedit_desktop.store.tables.imports import Holder


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrival:
    """A picture that may come in.

    Attributes:
        picture: with the path that it will have.
        is_where_it_was: its bytes are at the path that the library knows.
    """

    picture: FoundPicture
    judgement: Judgement
    is_where_it_was: bool = False


@dataclass(slots=True, kw_only=True)
class Written:
    """What was written.

    Attributes:
        added: rows of pictures that came.
        found: how many are known again.
        known: how many needed nothing.
        jobs: those that have more pictures now.
    """

    added: list[ResultId] = field(default_factory=list)
    found: int = 0
    known: int = 0
    jobs: set[JobId] = field(default_factory=set)


@dataclass(slots=True, kw_only=True)
class Sections:
    """Writes the pictures of one folder, in their order, in pieces.

    Attributes:
        title: of the folder.
        left: how many files of it there are still to come, at most.
        at_ms: when the import was begun; its batches are ordered by that.
    """

    title: str
    left: int
    at_ms: int
    _job: JobId | None = None
    _count: int = 0
    _to_come: int = 0

    def write(self, library: Library, arrivals: Sequence[Arrival], *, files: int) -> Written:
        """Write a piece, all of it or nothing.

        Args:
            library: where.
            arrivals: what comes.
            files: how many files they were chosen from.

        Raises:
            LibraryError: the disk.
        """
        written = Written()
        begun = (self._job, self._count)
        try:
            with library.transaction():
                for passed, arrival in enumerate(arrivals):
                    self._to_come = self.left - passed
                    self._write(library, arrival, written)
        except BaseException:
            self._job, self._count = begun
            raise
        self.left -= files
        return written

    def _write(self, library: Library, arrival: Arrival, written: Written) -> None:
        picture = arrival.picture
        holder = library.imports.holders([picture.sha256]).get(picture.sha256)
        if holder is None:
            self._add(library, arrival, written)
        elif _is_known(holder, arrival) or not library.imports.find_again(holder.id, picture.path):
            written.known += 1
        else:
            if holder.state is ResultState.WITHDRAWN:
                written.added.append(holder.id)
            else:
                written.found += 1
            written.jobs.add(JobId(holder.id.rpartition("-")[0]))

    def _add(self, library: Library, arrival: Arrival, written: Written) -> None:
        told = arrival.picture.inscription
        row = None if told is None else _told_row(library, told)
        if told is not None and row is not None and row.state in {ResultState.PENDING, ResultState.LOST}:
            fate = register_picture(library, arrival.picture, at_ms=self.at_ms)
            written.found += fate is Registration.REGISTERED
            written.known += fate is not Registration.REGISTERED
            written.jobs.add(told.job.id)
            return
        if told is not None and row is None:
            job_id, number, nsfw = _order_of(library, told, self.at_ms), told.number, told.nsfw
        else:  # what was made of another one still tells what that was made from
            job_id, number, nsfw = *self._place(library, arrival.picture), None
        result = _result(job_id, number, nsfw, arrival, self.at_ms)
        library.imports.add(result, arrival.judgement.tags)
        written.added.append(result.id)
        written.jobs.add(job_id)

    def _place(self, library: Library, picture: FoundPicture) -> tuple[JobId, int]:
        """The next place in a batch of the folder."""
        if self._job is None or self._count >= SECTION_MAX:
            self._job, self._count = self._begin(library, picture), 0
        self._count += 1
        return self._job, self._count

    def _begin(self, library: Library, picture: FoundPicture) -> JobId:
        if picture.size is None:
            raise LibraryError(problem(Code.BUG, message="a picture without a size"))
        job = Job(
            id=new_job_id(),
            recipe=Recipe(
                prompt=self.title, source=UNTOLD, size=picture.size, images=max(1, min(SECTION_MAX, self._to_come))
            ),
            state=JobState.DONE,
            origin=IMPORTED,
            price=MicroUsd(0),
            created_ms=self.at_ms,
            finished_ms=self.at_ms,
        )
        library.jobs.add(job)
        return job.id


def _is_known(holder: Holder, arrival: Arrival) -> bool:
    """Whether the library shows the picture already, or leaves it to another version what to do."""
    if holder.state is ResultState.SAVED:
        return arrival.is_where_it_was or holder.path == arrival.picture.path
    return holder.state is ResultState.UNREADABLE


def _told_row(library: Library, told: Inscription) -> Result | None:
    try:
        return library.results.get(result_id(told.job.id, told.number))
    except KeyError:
        return None


def _order_of(library: Library, told: Inscription, at_ms: int) -> JobId:
    """The order that a picture tells of; one that was placed elsewhere is over, whatever became of its others."""
    try:
        library.jobs.get(told.job.id)
    except KeyError:
        library.jobs.add(replace(told.job, state=JobState.DONE, finished_ms=told.job.completed_ms or at_ms))
        for sent in told.job.recipe.inputs:
            if isinstance(sent, InputFile):
                library.inputs.remember(sent, at_ms=at_ms)
    return told.job.id


def _result(job_id: JobId, number: int, nsfw: bool | None, arrival: Arrival, at_ms: int) -> Result:
    picture = arrival.picture
    return Result(
        id=result_id(job_id, number),
        job_id=job_id,
        number=number,
        state=ResultState.SAVED,
        path=picture.path,
        size=picture.size,
        size_bytes=picture.size_bytes,
        sha256=picture.sha256,
        format=picture.format,
        nsfw=nsfw,
        saved_ms=at_ms,
        verdict=arrival.judgement.verdict,
    )
