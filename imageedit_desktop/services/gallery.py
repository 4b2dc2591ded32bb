"""The gallery: saved results page by page, and places for pictures that are on their way."""

from __future__ import annotations

from collections.abc import Coroutine
from typing import Any

from PySide6.QtCore import QObject, Signal

from imageedit_desktop.domain.gallery import GalleryItem, GalleryKey, item_of
from imageedit_desktop.domain.ids import JobId
from imageedit_desktop.domain.job import Job, JobState
from imageedit_desktop.domain.result import Result, ResultState
from imageedit_desktop.services.tasks import Supervisor
from imageedit_desktop.services.workspace import Workspace

_PAGE = 400


class Gallery(QObject):
    """What the gallery shows, as facts about single cells.

    Signals:
        page_loaded(tuple[GalleryItem, ...], bool): the next results in order; whether there are more.
        item_changed(GalleryItem): a cell is new, moved on, or became a picture.
        places_dropped(JobId): no more pictures will come for this job.
    """

    page_loaded = Signal(object, bool)
    item_changed = Signal(object)
    places_dropped = Signal(str)

    def __init__(self, workspace: Workspace, supervisor: Supervisor) -> None:
        super().__init__()
        self._workspace = workspace
        self._supervisor = supervisor
        self._jobs: dict[JobId, Job] = {}
        self._saved: dict[JobId, set[int]] = {}
        workspace.job_changed.connect(self._on_job_changed)
        workspace.result_saved.connect(self._on_result_saved)
        workspace.closing.connect(self._on_closing)

    def load_more(self, after: GalleryKey | None) -> None:
        """Ask for the page after a cell, the first page for None."""
        self._spawn(self._load(after), "gallery page")

    def look_again(self) -> None:
        """Show pictures that another program has put into the library meanwhile."""
        self._spawn(self._look_again(), "look again")

    async def job_of(self, item: GalleryItem) -> Job:
        """The job that a cell belongs to."""
        desk = await self._workspace.desk()
        return await desk.ledger.job(item.key.job_id)

    async def saved_of(self, job_id: JobId) -> int:
        """How many pictures of a job are on disk."""
        desk = await self._workspace.desk()
        results = await desk.ledger.results_of(job_id)
        return sum(result.state is ResultState.SAVED for result in results)

    async def hold_places(self) -> None:
        """Show the places of pictures that were on their way when the library was closed."""
        desk = await self._workspace.desk()
        for job in await desk.ledger.jobs_in([state for state in JobState if state.is_active]):
            results = await desk.ledger.results_of(job.id)
            self._saved[job.id] = {result.number for result in results if result.state is ResultState.SAVED}
            self._on_job_changed(job)

    async def _look_again(self) -> None:
        desk = await self._workspace.desk()
        for item in await desk.ledger.page(None, _PAGE):
            self.item_changed.emit(item)

    def _spawn(self, story: Coroutine[Any, Any, None], name: str) -> None:
        """What is looked up in one library is not shown once another one is open."""
        self._workspace.bind(self._supervisor.spawn(story, name))

    async def _load(self, after: GalleryKey | None) -> None:
        desk = await self._workspace.desk()
        page = await desk.ledger.page(after, _PAGE)
        self.page_loaded.emit(tuple(page), len(page) == _PAGE)

    def _on_job_changed(self, job: Job) -> None:
        if job.state.is_active:
            self._jobs[job.id] = job
            saved = self._saved.setdefault(job.id, set())
            for number in range(1, job.recipe.images + 1):
                if number not in saved:
                    self.item_changed.emit(item_of(job, number))
        else:
            self._jobs.pop(job.id, None)
            self._saved.pop(job.id, None)
            self.places_dropped.emit(job.id)

    def _on_result_saved(self, result: Result) -> None:
        job = self._jobs.get(result.job_id)
        if job is not None and result.state is ResultState.SAVED:
            self._saved[job.id].add(result.number)
            self.item_changed.emit(item_of(job, result.number, result))

    def _on_closing(self) -> None:
        self._jobs.clear()
        self._saved.clear()
