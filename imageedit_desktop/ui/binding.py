"""The only place where widgets and services meet: wishes go to the services, facts come back to the widgets."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication

from imageedit_desktop.domain.errors import Code, Problem, problem
from imageedit_desktop.domain.gallery import GalleryItem
from imageedit_desktop.domain.ids import JobId, ResultId
from imageedit_desktop.domain.job import Job, JobState
from imageedit_desktop.domain.price import MicroUsd
from imageedit_desktop.domain.result import Result
from imageedit_desktop.paths import resources_folder
from imageedit_desktop.services.account import Account, KeyPlace
from imageedit_desktop.services.compose import Compose, Offer
from imageedit_desktop.services.gallery import Gallery
from imageedit_desktop.services.job_queue import JobQueue
from imageedit_desktop.services.settings import Settings
from imageedit_desktop.services.tasks import Supervisor
from imageedit_desktop.services.workspace import Workspace, WorkspaceInfo
from imageedit_desktop.ui.dialogs.about_dialog import AboutDialog
from imageedit_desktop.ui.dialogs.key_dialog import KeyDialog
from imageedit_desktop.ui.gallery.drag import mime_of
from imageedit_desktop.ui.main_window import MainWindow
from imageedit_desktop.ui.message_bar import Action, Message
from imageedit_desktop.ui.messages import price_words, problem_words
from imageedit_desktop.ui.mime import Dropped
from imageedit_desktop.ui.reveal import open_folder, reveal


@dataclass(frozen=True, slots=True, kw_only=True)
class Services:
    """Everything that the window watches."""

    supervisor: Supervisor
    settings: Settings
    workspace: Workspace
    account: Account
    compose: Compose
    queue: JobQueue
    gallery: Gallery


class Binding(QObject):
    """Connects one window to its services for as long as both live."""

    def __init__(self, window: MainWindow, services: Services) -> None:
        super().__init__(window)
        self._window = window
        self._services = services
        self._info: WorkspaceInfo | None = None
        self._key_place: KeyPlace | None = None
        self._jobs: dict[JobId, Job] = {}
        self._viewed: ResultId | None = None
        self._bind_compose()
        self._bind_gallery()
        self._bind_viewer()
        self._bind_queue()
        self._bind_account()
        window.remember_requested.connect(services.settings.remember)
        services.supervisor.failed.connect(self._on_problem)
        services.workspace.opened.connect(self._on_opened)
        services.workspace.closing.connect(self._on_closing)
        window.compose.show_state(services.compose.state)

    # Compose

    def _bind_compose(self) -> None:
        panel, compose = self._window.compose, self._services.compose
        panel.source_offered.connect(self._on_source_offered)
        panel.source_removed.connect(compose.remove_source)
        panel.source_match_requested.connect(compose.match_source)
        panel.portraits_offered.connect(self._on_portraits_offered)
        panel.portrait_moved.connect(compose.move_portrait)
        panel.portrait_switched.connect(compose.switch_portrait)
        panel.portrait_removed.connect(compose.remove_portrait)
        panel.prompt_edited.connect(compose.set_prompt)
        panel.size_edited.connect(compose.set_size)
        panel.images_edited.connect(compose.set_images)
        panel.seed_edited.connect(compose.set_seed)
        panel.optimize_switched.connect(compose.switch_optimizer)
        panel.portraits_off_requested.connect(compose.switch_portraits_off)
        panel.seed_off_requested.connect(lambda: compose.set_seed(None))
        panel.sample_requested.connect(self._on_sample_requested)
        panel.generate_requested.connect(self._on_generate_requested)
        self._window.actions_by_id["generate"].triggered.connect(self._on_generate_requested)
        self._window.source_picked.connect(compose.offer_source)
        self._window.portraits_picked.connect(compose.offer_portraits)
        compose.changed.connect(panel.show_state)
        compose.input_refused.connect(self._on_problem)

    @Slot(object)
    def _on_source_offered(self, dropped: Dropped) -> None:
        self._take(dropped, self._services.compose.offer_source)

    @Slot(object)
    def _on_portraits_offered(self, dropped: Dropped) -> None:
        self._take(dropped, self._services.compose.offer_portraits)

    def _take(self, dropped: Dropped, offer: object) -> None:
        offers = tuple(_offers(dropped))
        if offers and callable(offer):
            offer(offers)
        else:
            self._on_problem(problem(Code.NOTHING_USABLE_DROPPED))

    @Slot(str)
    def _on_sample_requested(self, name: str) -> None:
        self._services.compose.offer_source((resources_folder() / "samples" / Path(name).name,))

    @Slot()
    def _on_generate_requested(self) -> None:
        """Order what is set, where nothing is missing; the panel itself shows what is."""
        state = self._services.compose.state
        if state.problems or state.loading:
            self._window.compose.show_what_is_missing()
            return
        self._services.queue.submit(self._services.compose.build())
        self._window.show_gallery()

    # Gallery and details

    def _bind_gallery(self) -> None:
        view, model, gallery = self._window.gallery, self._window.gallery_model, self._services.gallery
        view.more_requested.connect(gallery.load_more)
        gallery.page_loaded.connect(model.show_page)
        gallery.item_changed.connect(model.put)
        gallery.places_dropped.connect(model.drop_pending)
        view.opened.connect(self._on_opened_item)
        view.selection_changed.connect(self._on_selection_changed)
        for panel in (view, self._window.inspector):
            panel.use_as_source_requested.connect(self._on_use_as_source)
            panel.restore_requested.connect(self._on_restore)
            panel.reveal_requested.connect(self._on_reveal)
            panel.copy_requested.connect(self._on_copy)
        view.copy_prompt_requested.connect(lambda item: _copy_text(item.prompt))

    @Slot(object)
    def _on_selection_changed(self, item: GalleryItem | None) -> None:
        self._services.supervisor.spawn(self._show_details(item), "details")

    async def _show_details(self, item: GalleryItem | None) -> None:
        job = await self._services.gallery.job_of(item) if item else None
        self._window.inspector.show_item(item, job)

    @Slot(object)
    def _on_use_as_source(self, item: GalleryItem) -> None:
        if item.result and item.result.path:
            self._services.compose.offer_source((item.result.path,))

    @Slot(object)
    def _on_restore(self, item: GalleryItem) -> None:
        self._services.supervisor.spawn(self._restore(item), "restore recipe")

    async def _restore(self, item: GalleryItem) -> None:
        job = await self._services.gallery.job_of(item)
        self._services.compose.restore(job.recipe)

    @Slot(object)
    def _on_reveal(self, item: GalleryItem) -> None:
        if item.result and item.result.path:
            reveal(item.result.path)

    @Slot(object)
    def _on_copy(self, item: GalleryItem) -> None:
        selected = self._window.gallery.selected_items()
        mime = mime_of(selected if item in selected else [item])
        if mime is not None:
            QGuiApplication.clipboard().setMimeData(mime)

    # One picture

    def _bind_viewer(self) -> None:
        self._window.viewer.next_requested.connect(lambda: self._view_neighbour(1))
        self._window.viewer.previous_requested.connect(lambda: self._view_neighbour(-1))

    @Slot(object)
    def _on_opened_item(self, item: GalleryItem) -> None:
        self._view(self._window.gallery_model.saved_near(item.id, 0))
        self._window.show_viewer()

    def _view_neighbour(self, step: int) -> None:
        if self._viewed is not None:
            self._view(self._window.gallery_model.saved_near(self._viewed, step))

    def _view(self, row: int | None) -> None:
        if row is None:
            return
        model = self._window.gallery_model
        item = model.item(row)
        self._viewed = item.id
        self._window.viewer.show_item(item, row + 1, model.rowCount())
        self._window.gallery.select_item(item)

    # Queue

    def _bind_queue(self) -> None:
        panel, queue, workspace = self._window.queue, self._services.queue, self._services.workspace
        workspace.job_changed.connect(self._on_job_changed)
        workspace.progressed.connect(panel.progress)
        workspace.result_saved.connect(self._on_result_saved)
        panel.stop_requested.connect(lambda job_id: queue.stop(JobId(job_id)))
        panel.keep_waiting_requested.connect(lambda job_id: queue.keep_waiting(JobId(job_id)))
        panel.retry_requested.connect(lambda job_id: queue.order_again(self._jobs[JobId(job_id)]))
        panel.copy_report_requested.connect(lambda job_id: _copy_text(_report(self._jobs[JobId(job_id)])))
        queue.unsent_found.connect(self._on_unsent_found)

    @Slot(object)
    def _on_job_changed(self, job: Job) -> None:
        before = self._jobs.get(job.id)
        self._jobs[job.id] = job
        self._window.queue.put(job)
        if before is None and job.state is JobState.QUEUED:
            self._window.header.queue.setChecked(True)
        if job.state in {JobState.FAILED, JobState.UNKNOWN} and job.reason is not None:
            self._on_problem(job.reason)
        if job.finished_ms is not None:
            self._services.supervisor.spawn(self._services.account.refresh_balance(), "balance")

    @Slot(object)
    def _on_result_saved(self, result: Result) -> None:
        job = self._jobs.get(result.job_id)
        if job is not None and result.number == job.recipe.images:
            self._window.messages.announce(self.tr("%n image(s) saved", "", job.recipe.images))

    @Slot(object)
    def _on_unsent_found(self, jobs: tuple[Job, ...]) -> None:
        total = MicroUsd(sum(job.price for job in jobs))
        queue = self._services.queue
        self._window.messages.say(
            Message(
                text=self.tr("%n order(s) from last time were not sent yet.", "", len(jobs)),
                actions=(
                    Action(
                        words=self.tr("Send · {price}").format(price=price_words(total)),
                        run=lambda: queue.send_unsent(jobs),
                    ),
                    Action(words=self.tr("Discard"), run=lambda: queue.discard_unsent(jobs)),
                ),
            )
        )

    # Account

    def _bind_account(self) -> None:
        act, account = self._window.actions_by_id, self._services.account
        self._window.header.key_requested.connect(self._on_key_requested)
        act["key"].triggered.connect(self._on_key_requested)
        act["rehearsal"].triggered.connect(self._on_rehearsal_toggled)
        act["show_library"].triggered.connect(self._on_show_library)
        act["about"].triggered.connect(lambda: AboutDialog(self._window).open())
        account.key_place_changed.connect(self._on_key_place_changed)
        account.key_changed.connect(self._on_key_changed)
        account.balance_changed.connect(self._window.header.show_balance)

    @Slot(object)
    def _on_key_place_changed(self, place: KeyPlace) -> None:
        self._key_place = place

    @Slot()
    def _on_key_requested(self) -> None:
        if self._key_place is None:
            self._on_problem(problem(Code.KEYRING_SLOW))
            return
        account = self._services.account
        dialog = KeyDialog(self._key_place, self._window)
        dialog.test_requested.connect(account.test_key)
        dialog.save_requested.connect(account.keep_key)
        dialog.forget_requested.connect(account.forget_key)
        account.key_tested.connect(dialog.show_answer)
        dialog.open()

    @Slot(object)
    def _on_key_changed(self, key: str | None) -> None:
        self._services.supervisor.spawn(self._open_workspace(key), "open workspace")

    @Slot(bool)
    def _on_rehearsal_toggled(self, on: bool) -> None:
        self._services.supervisor.spawn(self._switch_rehearsal(on), "switch rehearsal")

    async def _switch_rehearsal(self, on: bool) -> None:
        key = None if on else await self._services.account.load()
        if key is None and not on:
            self._window.actions_by_id["rehearsal"].setChecked(True)
            self._on_key_requested()
            return
        await self._open_workspace(key)

    async def _open_workspace(self, key: str | None) -> None:
        await self._services.queue.pause()
        await self._services.workspace.open(key)

    @Slot()
    def _on_show_library(self) -> None:
        if self._info is not None:
            open_folder(self._info.folder)

    # The workspace as a whole

    @Slot(object)
    def _on_opened(self, info: WorkspaceInfo) -> None:
        self._info = info
        self._window.header.show_mode(rehearsal=info.rehearsal)
        self._window.actions_by_id["rehearsal"].setChecked(info.rehearsal)
        self._window.gallery.set_empty_words(*self._welcome(info.rehearsal))
        self._services.supervisor.spawn(self._fill(), "fill the window")

    def _welcome(self, rehearsal: bool) -> tuple[str, str]:
        title = self.tr("Your pictures will appear here")
        if rehearsal:
            hint = self.tr(
                "Try it with a sample: this is a rehearsal, made on this computer, without a key and without cost."
            )
        else:
            hint = self.tr("Add a photo, write what should change, and press Generate.")
        return title, hint

    async def _fill(self) -> None:
        """Show what the library holds, then go on with what was interrupted."""
        self._services.gallery.load_more(None)
        for job in reversed(await self._services.queue.load()):
            self._jobs[job.id] = job
            self._window.queue.put(job)
        await self._services.queue.resume()
        await self._services.workspace.learn_capabilities()
        await self._services.account.refresh_balance()

    @Slot()
    def _on_closing(self) -> None:
        self._info = None
        self._jobs.clear()
        self._window.gallery_model.clear()
        self._window.queue.clear()
        self._window.messages.clear()
        self._window.show_gallery()

    @Slot(object)
    def _on_problem(self, found: Problem) -> None:
        self._window.messages.say(Message(text=problem_words(found), kind="danger"))


def _offers(dropped: Dropped) -> Iterable[Offer]:
    yield from dropped.paths
    yield from dropped.urls
    for data, kind in dropped.images:
        yield (data, f"picture.{kind.rpartition('/')[2]}")


def _copy_text(text: str) -> None:
    QGuiApplication.clipboard().setText(text)


def _report(job: Job) -> str:
    """What a person who helps needs to know of a job: no key, no pictures, no prompt."""
    reason = f"{job.reason.code} {dict(job.reason.params)}" if job.reason else "-"
    return "\n".join(
        (
            f"job {job.id}",
            f"service id {job.remote_id or '-'}",
            f"state {job.state}, charged: {job.charged}, price {price_words(job.price)}",
            f"reason {reason}",
            f"size {job.recipe.size.wire}, images {job.recipe.images}, portraits {len(job.recipe.portraits)}",
        )
    )
