"""What must be true, whatever happened: read from the library folder and from what the service knows."""

from __future__ import annotations

import hashlib
import sqlite3
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

from stateful.harm import rows_unreadable
from stateful.world import Form, Task, World, comment_of, shows

from imageedit_desktop.domain.errors import Code
from imageedit_desktop.domain.inputs import InputUrl
from imageedit_desktop.domain.job import Charged, Job, JobState
from imageedit_desktop.domain.remedy import remedies_for
from imageedit_desktop.domain.result import Result, ResultState
from imageedit_desktop.store.database import Database
from imageedit_desktop.store.library import Library


class Ledger:
    """Everything that the library says, at one moment."""

    def __init__(self, folder: Path) -> None:
        path = folder / "library.sqlite3"
        with closing(sqlite3.connect(path)) as connection:
            library = Library(folder, Database(path, connection))
            self.jobs: list[Job] = library.jobs.newest(1000)[::-1]
            self.results: list[Result] = [r for job in self.jobs for r in library.results.of_job(job.id)]
            named = connection.execute("SELECT path FROM results WHERE path IS NOT NULL").fetchall()
        self.unreadable = rows_unreadable(path)
        self.set_apart = {folder / str(value) for row in self.unreadable.values() for value in row}
        self.named = {folder / path for (path,) in named}
        self.files = {file for file in (folder / "results").rglob("*") if file.is_file()}

    def owners(self, task: Task) -> list[Job]:
        """The jobs to which a task belongs."""
        return [job for job in self.jobs if job.prediction_id == task.id]

    def of(self, job: Job) -> list[Result]:
        """The pictures of a job."""
        return [result for result in self.results if result.job_id == job.id]


Promise = Callable[[World, Ledger], Iterator[str]]


def always(world: World, ledger: Ledger) -> Iterator[str]:
    """What holds at every moment, also right after a power cut."""
    yield from _what_cannot_be_read_stays(world, ledger)
    yield from _no_task_is_given_up_for_a_refused_read(world, ledger)
    yield from _every_task_is_in_the_ledger(world, ledger)
    yield from _nobody_has_what_is_not_theirs(world, ledger)
    yield from _saved_pictures_are_whole(world, ledger)
    yield from _no_file_is_a_stranger(world, ledger)


def in_one_session(world: World, ledger: Ledger) -> Iterator[str]:
    """What holds when faults have ceased and a program that ran before went on by itself."""
    yield from always(world, ledger)
    for job in ledger.jobs:
        if job.state.is_active:
            yield f"{job.id} stays {job.state}, and only a restart could help"
        elif job.state not in _AT_REST and not remedies_for(job):
            yield f"{job.id} is {job.state}, and nothing can be done"
        elif job.state in _WITH_A_REASON and job.reason is None:
            yield f"{job.id} is {job.state}, and nobody knows why"


_AT_REST = {JobState.DONE, JobState.UNREADABLE}
_WITH_A_REASON = {JobState.FAILED, JobState.UNKNOWN, JobState.ABANDONED}


def in_the_end(world: World, ledger: Ledger) -> Iterator[str]:
    """What holds when faults have ceased and everything was resumed and picked up again."""
    yield from always(world, ledger)
    yield from _every_job_has_come_to_an_end(world, ledger)
    yield from _every_picture_is_here_or_accounted_for(world, ledger)
    yield from _what_can_be_found_was_found(world, ledger)
    saved = {result.path for result in ledger.results if result.state is ResultState.SAVED}
    if ledger.files - ledger.set_apart - world.strangers != saved - ledger.set_apart - world.strangers:
        yield f"files that are no results: {sorted(file.name for file in ledger.files)}"


def after_rescue(world: World, ledger: Ledger) -> Iterator[str]:
    """What holds when everything was fetched that the service still has, whoever ordered it."""
    yield from always(world, ledger)
    yield from _every_picture_is_here_or_accounted_for(world, ledger)
    unanswered = [job for job in ledger.jobs if job.state is JobState.UNKNOWN]
    for task in world.tasks:
        if ledger.owners(task) or world.is_gone(task) or not task.pictures:
            continue
        if not any(_could_be(task, job) for job in unanswered):
            yield f"{task.id} is at the service, and was not fetched"


def cut_off(ledger: Ledger) -> list[Result]:
    """The pictures of which the service has only a part; that part was fetched."""
    return [result for result in ledger.results if result.state is ResultState.LOST and _is_cut_off(result)]


def kept_as_they_came(cut: list[Result], ledger: Ledger) -> Iterator[str]:
    """What holds of them when the service has forgotten them."""
    ids = {result.id for result in cut}
    for result in ledger.results:
        if result.id in ids and (result.state is not ResultState.SAVED or result.checked):
            yield f"a part of {result.id} had come, and it is {result.state}"


def _is_cut_off(result: Result) -> bool:
    return result.reason is not None and result.reason.code is Code.OUTPUT_TRUNCATED


def _no_task_is_given_up_for_a_refused_read(world: World, ledger: Ledger) -> Iterator[str]:
    """A task that was taken goes on, whatever one answer to a poll says of the key or the request."""
    for job in ledger.jobs:
        if job.state is not JobState.FAILED or job.prediction_id is None or job.reason is None:
            continue
        if job.reason.code in _OF_THE_READ:
            yield f"{job.id} was given up, for a read was refused: {job.reason.code}"
        if job.reason.code is Code.NOT_FOUND and world.denials[job.prediction_id] < _DENIALS_TO_BEAR:
            yield f"{job.id} was given up after {world.denials[job.prediction_id]} denials"


_OF_THE_READ = {Code.KEY_REJECTED, Code.FORBIDDEN, Code.REQUEST_REFUSED, Code.RATE_LIMITED, Code.SERVER_TROUBLE}
_DENIALS_TO_BEAR = 4


def _what_cannot_be_read_stays(world: World, ledger: Ledger) -> Iterator[str]:
    """A row of a newer version is never rewritten."""
    for key, row in world.unreadable.items():
        if ledger.unreadable.get(key) != row:
            yield f"{key} could not be read, and was rewritten: {row} {ledger.unreadable.get(key)}"


def _every_task_is_in_the_ledger(world: World, ledger: Ledger) -> Iterator[str]:
    jobs = {job.id: job for job in ledger.jobs}
    for task in world.tasks:
        if len(ledger.owners(task)) > 1:
            yield f"{task.id} belongs to several jobs"
        ordered_by = jobs.get(task.job) if task.job else None
        if ordered_by and not _in_doubt(ordered_by) and ordered_by.prediction_id is None:
            yield f"{task.id} was billed, and {ordered_by.id} is {ordered_by.state}"
    lost = [
        (task, jobs[task.job].recipe.hash) for task in world.tasks if task.job in jobs and not ledger.owners(task)
    ]
    owned_by_none = Counter(recipe_hash for _, recipe_hash in lost)
    in_doubt = Counter(job.recipe.hash for job in ledger.jobs if _in_doubt(job))
    # A stranger's task that is equal in all that is known can be taken for ours, but not while both are to be seen.
    late = Counter(recipe_hash for task, recipe_hash in lost if task.seen_after_ms > task.created_ms)
    strangers = {task.id for task in world.tasks if task.job is None}
    in_doubt += Counter(job.recipe.hash for job in ledger.jobs if job.prediction_id in strangers) & late
    for recipe_hash, count in (owned_by_none - in_doubt).items():
        yield f"{count} billed tasks of recipe {recipe_hash[:6]} are in no job, and no job is in doubt"


def _in_doubt(job: Job) -> bool:
    if job.state is JobState.UNREADABLE:
        return True
    return job.prediction_id is None and job.charged is Charged.UNKNOWN and job.state in _DOUBTFUL


_DOUBTFUL = {JobState.SUBMITTING, JobState.UNKNOWN, JobState.ABANDONED}


def _nobody_has_what_is_not_theirs(world: World, ledger: Ledger) -> Iterator[str]:
    jobs = {job.id: job for job in ledger.jobs}
    tasks = {task.id: task for task in world.tasks}
    strangers = {task.id for task in world.tasks if task.job is None}
    for job in ledger.jobs:
        # What was rescued is what the history tells of the task.
        if job.prediction_id is None or job.submitted_ms is None:
            continue
        task = tasks.get(job.prediction_id)
        if task is None:
            yield f"{job.id} has a task that does not exist: {job.prediction_id}"
        elif task.job is None:
            if not _looks_like(task, job, world):
                yield f"{job.id} has taken {task.id} of another client"
        elif task.job not in jobs:
            yield f"{job.id} has taken {task.id}, of which nobody wrote down the order"
        elif jobs[task.job].recipe.hash != job.recipe.hash and jobs[task.job].state is not JobState.UNREADABLE:
            # Our other orders are known, also where the history does not name the pictures; unless the other has
            # settled for a stranger's task, from which it could not be told.
            if not world.names_pictures and jobs[task.job].prediction_id in strangers:
                continue
            yield f"{job.id} has taken {task.id}, which is of {task.job}"


def _looks_like(task: Task, job: Job, world: World) -> bool:
    source = job.recipe.source
    if world.names_pictures and isinstance(source, InputUrl) and task.body["image"] != source.url:
        return False
    return _could_be(task, job)


def _could_be(task: Task, job: Job) -> bool:
    """Whether a task is of an order, as far as words and numbers tell."""
    seeds = {job.recipe.seed, task.body.get("seed")} - {None}  # one that was not sent may be the service's own
    asked = (job.recipe.prompt, job.recipe.images)
    return len(seeds) < 2 and asked == (task.body["prompt"], task.body["num_images"])


def _saved_pictures_are_whole(world: World, ledger: Ledger) -> Iterator[str]:
    tasks = {task.id: task for task in world.tasks}
    jobs = {job.id: job for job in ledger.jobs}
    saved = [result for result in ledger.results if result.state is ResultState.SAVED]
    for result in saved:
        task = tasks.get(jobs[result.job_id].prediction_id or "")
        made = task.pictures if task else []
        if result.path is None or not result.path.is_file():
            yield f"{result.id} is called saved, and is not on disk"
        elif result.number > len(made) or not _is_kept_rightly(world, task, result, made[result.number - 1]):
            yield f"{result.id} is not what the service made"
        elif hashlib.sha256(result.path.read_bytes()).hexdigest() != result.sha256:
            yield f"{result.id} has a wrong hash"
    if len({result.path for result in saved}) < len(saved):
        yield "two results share a file"
    for job in ledger.jobs:
        task = tasks.get(job.prediction_id or "")
        results = [result for result in ledger.of(job) if result.state is not ResultState.SAVED]
        whole = [result for result in results if result.state is not ResultState.UNREADABLE]
        if job.state is JobState.DONE and (task is None or whole or len(ledger.of(job)) != len(task.pictures)):
            yield f"{job.id} is called done, and its pictures are not all here"


def _is_kept_rightly(world: World, task: Task | None, result: Result, made: bytes) -> bool:
    """Whole, with words in it only where it could be checked; or as much as ever came of what the service lost."""
    content = result.path.read_bytes() if result.path else b""
    readable = task is not None and task.form is Form.PLAIN
    if result.checked:
        return readable and shows(content, made)
    cut_off = task is not None and world.is_gone(task) and content != b"" and made.startswith(content)
    return cut_off or (not readable and content == made)


def _no_file_is_a_stranger(world: World, ledger: Ledger) -> Iterator[str]:
    files = ledger.files - world.strangers
    for file in files - ledger.named:
        yield f"no row tells of {file.name}"
    pictures = Counter(comment_of(file.read_bytes()) for file in files)
    if pictures and max(pictures.values()) > 1:
        yield f"a picture is there twice: {sorted(file.name for file in ledger.files)}"


def _every_job_has_come_to_an_end(world: World, ledger: Ledger) -> Iterator[str]:
    for job in ledger.jobs:
        if job.state is JobState.UNREADABLE:
            continue
        final = job.state in {JobState.DONE, JobState.FAILED, JobState.UNKNOWN}
        never_left = job.state is JobState.ABANDONED and job.charged is Charged.NO and not world.posts.get(job.id)
        refused = job.state is JobState.ABANDONED and job.charged is Charged.NO and job.submitted_ms is None
        if not (final or never_left or refused):
            yield f"{job.id} stays {job.state}"
        elif job.state is not JobState.DONE and job.reason is None:
            yield f"{job.id} is {job.state}, and nobody knows why"


def _every_picture_is_here_or_accounted_for(world: World, ledger: Ledger) -> Iterator[str]:
    for task in world.tasks:
        for job in ledger.owners(task):
            if job.state is JobState.UNREADABLE:
                continue
            results = ledger.of(job)
            # After seven days, and only then, pictures may be lost.
            forgotten = world.is_gone(task)
            if len(results) != len(task.pictures) and not (forgotten and not results):
                yield f"{job.id} has {len(results)} results, and {task.id} made {len(task.pictures)}"
            if not task.pictures and job.state is not JobState.FAILED:
                yield f"{task.id} failed, and {job.id} is {job.state}"
            for result in results:
                excused = forgotten or (task.form is Form.CUT and _is_cut_off(result))
                if result.state is ResultState.PENDING or (result.state is ResultState.LOST and not excused):
                    yield f"{result.id} is {result.state} ({result.reason}), and the service has it"
                has_expiry = result.expires_ms is not None or world.was_restored  # a picture does not tell that
                if result.state is ResultState.LOST and (result.reason is None or not has_expiry):
                    yield f"{result.id} is lost without a reason or an expiry"


def _what_can_be_found_was_found(world: World, ledger: Ledger) -> Iterator[str]:
    """An unknown job whose task is in the history, and nobody else's, is not left unknown."""
    jobs = {job.id: job for job in ledger.jobs}
    prompts_of_strangers = {task.body["prompt"] for task in world.tasks if task.job is None}
    # Nobody knows when an order left, if the service's time was not told then, and the clock was set since.
    timeless = [
        job for job in ledger.jobs if _in_doubt(job) and job.clock_offset_ms is None and world.clock_was_set
    ]
    for task in world.tasks:
        job = jobs.get(task.job) if task.job else None
        if job is None or job.state is JobState.UNREADABLE or ledger.owners(task) or world.is_gone(task):
            continue
        if world.was_restored and job.prediction_id is not None:
            continue  # it may have left at any time since the backup, and has the task of an equal order
        if any(_could_be(task, other) for other in timeless):
            continue
        # Which address an upload had is not known any more after the next one, and a stranger's may be the one.
        told_apart = all(isinstance(picture, InputUrl) for picture in job.recipe.inputs)
        if told_apart and world.names_pictures and job.recipe.prompt not in prompts_of_strangers:
            yield f"{task.id} is in the history, and {job.id} did not find it"
