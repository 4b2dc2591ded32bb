"""What is true in the end: the service's books held against the ledger and the disk."""

from __future__ import annotations

import base64
import hashlib
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

from support.pictures import received
from support.service_server import KEY, Service
from support.service_tasks import Task

from imageedit_desktop.domain.inputs import InputFile
from imageedit_desktop.domain.job import Charged, Job, JobState
from imageedit_desktop.domain.recipe import Recipe
from imageedit_desktop.domain.result import Result, ResultState
from imageedit_desktop.store.library import Library

UNFINISHED = {
    JobState.QUEUED,
    JobState.PREPARING,
    JobState.SUBMITTING,
    JobState.WAITING,
    JobState.RECEIVING,
}

Order = tuple[str, str, int, int | None, str]
"""What tells orders apart: words, size, count, seed, and the hash of the source's bytes."""


class Evidence:
    """The library as it lies on the disk, and the service's own records."""

    def __init__(self, folder: Path, service: Service) -> None:
        library = Library.open(folder)
        try:
            self.jobs: list[Job] = library.jobs.newest(1_000_000)
            self.results: dict[str, list[Result]] = {job.id: library.results.of_job(job.id) for job in self.jobs}
        finally:
            library.close()
        self.folder = folder
        self.service = service
        self.tasks = list(service.ledger.tasks)
        self.owned = {job.prediction_id: job for job in self.jobs if job.prediction_id}
        self.saved = [r for rows in self.results.values() for r in rows if r.state is ResultState.SAVED]
        self.unfinished = [job for job in self.jobs if job.state in UNFINISHED]

    def complaints(self) -> list[str]:
        """Everything that breaks a promise."""
        return [
            *(f"{job.id} stays {job.state}" for job in self.unfinished),
            *self._money(),
            *self._pictures(),
            *self._files(),
        ]

    def _money(self) -> Iterator[str]:
        ids = Counter(job.prediction_id for job in self.jobs if job.prediction_id)
        yield from (f"{task} is owned {count} times" for task, count in ids.items() if count > 1)
        yield from (f"{task} was never made" for task in ids.keys() - {task.id for task in self.tasks})
        yield from (f"{task.id} is owned by nobody" for task in self.tasks if task.id not in ids)
        for job in self.jobs:
            if job.prediction_id is None and job.charged is Charged.YES:
                yield f"{job.id} is called charged, and has no task"
        ordered: defaultdict[Order, int] = defaultdict(int)
        for job in self.jobs:
            ordered[_order(job.recipe)] += 1
        for order, count in Counter(map(self._order_of, self.tasks)).items():
            if count > ordered[order]:
                yield f"{order} was ordered {ordered[order]} times, and taken {count} times"
        for task in self.tasks:
            if task.id in self.owned and self._order_of(task) != _order(self.owned[task.id].recipe):
                yield f"{task.id} belongs to another order"

    def _order_of(self, task: Task) -> Order:
        image = task.body["image"]
        if image.startswith("data:"):
            data = base64.b64decode(image.partition(",")[2])
        else:
            data = self.service.uploads[image.rsplit("/", 1)[-1]]
        digest = hashlib.sha256(data).hexdigest()
        return (
            task.body["prompt"],
            task.body["size"],
            task.body.get("num_images", 1),
            task.body.get("seed"),
            digest,
        )

    def _pictures(self) -> Iterator[str]:
        for task in self.tasks:
            job = self.owned.get(task.id)
            if job is None:
                continue
            rows = [row for row in self.results[job.id] if row.state is ResultState.SAVED and row.path]
            there = [received(row.path) for row in rows if row.path and row.path.is_file()]
            if there != task.pictures:
                reason = job.reason.code if job.reason else ""
                yield f"{task.id}: {len(there)} of {len(task.pictures)} pictures, {job.state} {reason}"
            if (job.state is JobState.DONE) != bool(task.pictures):
                yield f"{task.id} gave {len(task.pictures)} pictures and is {job.state}"
            for row in rows:
                if row.path and hashlib.sha256(row.path.read_bytes()).hexdigest() != row.sha256:
                    yield f"{row.id} is not what its row says"

    def _files(self) -> Iterator[str]:
        files = [file for file in (self.folder / "results").rglob("*") if file.is_file()]
        named = {row.path for row in self.saved}
        yield from (f"a file that no row names: {file.name}" for file in files if file not in named)
        contents = Counter(hashlib.sha256(received(file)).hexdigest() for file in files)
        if doubles := sum(count - 1 for count in contents.values()):
            yield f"{doubles} doubles"
        yield from (f"left behind: {file.name}" for file in left_overs(self.folder))


def left_overs(folder: Path) -> list[Path]:
    """Files that are half of something."""
    incoming = [file for file in (folder / "incoming").rglob("*") if file.is_file()]
    parts = [file for ending in ("part", "tmp", "inscribed") for file in folder.rglob(f"*.{ending}")]
    return sorted({*incoming, *parts})


def files_with_the_key(*roots: Path) -> list[Path]:
    """Files that hold the key, wherever it is in them."""
    files = [file for root in roots for file in root.rglob("*") if file.is_file()]
    return [file for file in files if KEY.encode() in file.read_bytes()]


def _order(recipe: Recipe) -> Order:
    assert isinstance(recipe.source, InputFile)
    return recipe.prompt, recipe.size.wire, recipe.images, recipe.seed, recipe.source.sha256
