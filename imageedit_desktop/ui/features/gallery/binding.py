"""The gallery, the details and the single picture."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QPoint, Slot
from PySide6.QtGui import QGuiApplication

from imageedit_desktop.domain.gallery import GalleryItem
from imageedit_desktop.domain.ids import ResultId
from imageedit_desktop.domain.job import JobState
from imageedit_desktop.ui.commands.menus import context_menu
from imageedit_desktop.ui.commands.registry import Commands
from imageedit_desktop.ui.features.gallery.commands import (
    COPY_PICTURE,
    COPY_PROMPT,
    OPEN,
    PICTURE_MENU,
    RESTORE,
    REVEAL,
    USE_AS_SOURCE,
)
from imageedit_desktop.ui.features.gallery.drag import copy_pictures
from imageedit_desktop.ui.reveal import reveal
from imageedit_desktop.ui.window.services import Services
from imageedit_desktop.ui.window.workbench import Workbench

_AHEAD = 8
"""Pictures read ahead in the direction of travel: what a held key passes in a third of a second."""


class GalleryBinding(QObject):
    """Shows results and does what is asked of them."""

    def __init__(self, bench: Workbench, services: Services) -> None:
        super().__init__(bench)
        self._bench = bench
        self._services = services
        self._viewed: ResultId | None = None
        self._details: asyncio.Task[None] | None = None
        view, model, gallery = bench.gallery, bench.gallery_model, services.gallery
        view.more_requested.connect(gallery.load_more)
        gallery.page_loaded.connect(model.show_page)
        gallery.item_changed.connect(model.put)
        gallery.places_dropped.connect(model.drop_pending)
        view.opened.connect(self._on_opened)
        view.selection_changed.connect(self._on_selection_changed)
        view.menu_requested.connect(self._on_menu_requested)
        panel = bench.inspector
        panel.use_as_source_requested.connect(self._on_use_as_source)
        panel.restore_requested.connect(self._on_restore)
        panel.reveal_requested.connect(self._on_reveal)
        panel.copy_requested.connect(self._on_copy)
        panel.copy_prompt_requested.connect(self._on_copy_prompt)
        self._provide(bench.commands)
        bench.viewer.item_requested.connect(self._on_item_requested)
        bench.viewer.next_requested.connect(self._on_next)
        bench.viewer.previous_requested.connect(self._on_previous)

    def _provide(self, commands: Commands) -> None:
        for command, run in {
            USE_AS_SOURCE: self._on_use_as_source,
            COPY_PICTURE: self._on_copy,
            REVEAL: self._on_reveal,
        }.items():
            commands.provide(command, partial(self._with_current, run), hindrance=self._no_saved_picture)
        for command, run in {RESTORE: self._on_restore, COPY_PROMPT: self._on_copy_prompt}.items():
            commands.provide(command, partial(self._with_current, run), hindrance=self._no_picture)
        commands.provide(OPEN, partial(self._with_current, self._on_opened), hindrance=self._cannot_open)

    def _with_current(self, run: Callable[[GalleryItem], None]) -> None:
        if (item := self._bench.gallery.current_item()) is not None:
            run(item)

    def _no_picture(self) -> str:
        return "" if self._bench.gallery.current_item() else self.tr("Choose a picture first.")

    def _no_saved_picture(self) -> str:
        item = self._bench.gallery.current_item()
        if item is not None and item.result is None:
            return self.tr("This picture is still on its way.")
        return self._no_picture()

    def _cannot_open(self) -> str:
        return self.tr("The picture is open.") if self._bench.viewer.isVisible() else self._no_saved_picture()

    @Slot(QPoint)
    def _on_menu_requested(self, at: QPoint) -> None:
        context_menu(PICTURE_MENU, self._bench.commands, self._bench).popup(at)

    @Slot(object)
    def _on_selection_changed(self, item: GalleryItem | None) -> None:
        """Only the details of what is selected now are shown, however late others come."""
        self._bench.commands.look_again()
        if self._details is not None:
            self._details.cancel()
            self._details = None
        if item is None:
            self._bench.inspector.show_item(None, None)
            return
        self._details = self._services.supervisor.spawn(self._show_details(item), "details")
        self._services.workspace.bind(self._details)

    async def _show_details(self, item: GalleryItem) -> None:
        job = await self._services.gallery.job_of(item)
        is_short = job.state in {JobState.FAILED, JobState.ABANDONED}
        saved = await self._services.gallery.saved_of(job.id) if is_short else None
        self._bench.inspector.show_item(item, job, saved=saved)

    @Slot(object)
    def _on_use_as_source(self, item: GalleryItem) -> None:
        if item.result and item.result.path:
            self._services.compose.offer_source((item.result.path,))

    @Slot(object)
    def _on_restore(self, item: GalleryItem) -> None:
        self._services.compose.restore_job(item.key.job_id)

    @Slot(object)
    def _on_reveal(self, item: GalleryItem) -> None:
        if item.result and item.result.path:
            reveal(item.result.path)

    @Slot(object)
    def _on_copy(self, item: GalleryItem) -> None:
        selected = self._bench.gallery.selected_items()
        copy_pictures(selected if item in selected else [item])

    @Slot(object)
    def _on_copy_prompt(self, item: GalleryItem) -> None:
        QGuiApplication.clipboard().setText(item.prompt)

    @Slot(object)
    def _on_opened(self, item: GalleryItem) -> None:
        self._view(item.id)
        self._bench.show_viewer()

    @Slot(object)
    def _on_item_requested(self, item: GalleryItem) -> None:
        self._view(item.id)

    @Slot()
    def _on_next(self) -> None:
        self._view_neighbour(1)

    @Slot()
    def _on_previous(self) -> None:
        self._view_neighbour(-1)

    def _view_neighbour(self, step: int) -> None:
        model = self._bench.gallery_model
        if self._viewed is not None and (row := model.saved_near(self._viewed, step)) is not None:
            self._view(model.item(row).id, towards=step)

    def _view(self, item_id: ResultId, *, towards: int = 1) -> None:
        """Show a picture, with its neighbours read ahead and itself selected in the gallery."""
        model = self._bench.gallery_model
        index = model.index_of(item_id)
        if not index.isValid():
            return
        self._viewed = item_id
        item = model.item(index.row())
        self._bench.viewer.show_item(
            item,
            index.row() + 1,
            model.rowCount(),
            batch=model.batch_of(item_id),
            near=list(model.saved_around(item_id, towards, _AHEAD)),
        )
        self._bench.gallery.select_item(item)
