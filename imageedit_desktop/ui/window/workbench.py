"""What the window shows: compose, the gallery in the middle, details on the right, queue and messages below.

It lays the panels out and owns menus, chooser dialogs and what is remembered of its looks. What the panels wish for
is connected to the services by the bindings of the features.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from imageedit_desktop.domain.ids import InputHash
from imageedit_desktop.domain.result import Result
from imageedit_desktop.ui.commands.cheat_sheet import CHEAT_SHEET, CheatSheet
from imageedit_desktop.ui.commands.command import Command
from imageedit_desktop.ui.commands.key_map_dialog import KEY_MAP, KeyMapDialog
from imageedit_desktop.ui.commands.menus import fill_bar, menu_keys
from imageedit_desktop.ui.commands.palette import Palette
from imageedit_desktop.ui.commands.registry import Commands
from imageedit_desktop.ui.commands.scope import Scope
from imageedit_desktop.ui.dialogs import ask
from imageedit_desktop.ui.features.compose.commands import ADD_PORTRAITS, OPEN_SOURCE
from imageedit_desktop.ui.features.compose.panel import ComposePanel
from imageedit_desktop.ui.features.gallery.commands import LARGER, SMALLER
from imageedit_desktop.ui.features.gallery.grid import GalleryGrid
from imageedit_desktop.ui.features.inspector.panel import Inspector
from imageedit_desktop.ui.features.jobs.commands import connect_jobs
from imageedit_desktop.ui.features.jobs.panel import QueuePanel
from imageedit_desktop.ui.features.viewer.viewer import Viewer
from imageedit_desktop.ui.mime import accepts, extract, welcome
from imageedit_desktop.ui.pictures.cache import PictureCache
from imageedit_desktop.ui.theme import SPACE, Mode, theme
from imageedit_desktop.ui.widgets.labels import Hairline
from imageedit_desktop.ui.window.commands import (
    DETAILS,
    FULL_SCREEN,
    JOBS,
    QUIT,
    THEME_DARK,
    THEME_LIGHT,
    THEME_SYSTEM,
)
from imageedit_desktop.ui.window.header import CELL_MAX_PX, CELL_MIN_PX, Header
from imageedit_desktop.ui.window.menus import COMMANDS, menus
from imageedit_desktop.ui.window.message_bar import MessageBar
from imageedit_desktop.ui.window.shell import COMPOSE_PX, Shell, state_from, text_of

_DETAILS_PX, _CENTRE_PX = 304, 700
_PAGE_MIN_PX = 22 * SPACE
"""Gallery or viewer with the line above it: a row of small thumbnails at least."""

_QUEUE_MOST_PERCENT = 40
_CELL_PX = 208
_CELL_STEP_PX = 32
_LENGTHS_PX = range(1, 1 << 15)
_THEMES: dict[Command, Mode] = {THEME_SYSTEM: "system", THEME_LIGHT: "light", THEME_DARK: "dark"}


class Workbench(QWidget):
    """All panels of the window.

    Signals:
        painted(): the panels are on the screen.
        remember_requested(str, object): a value to keep until the next session.
        source_picked(object), portraits_picked(object): tuples of paths, from a chooser.
        dropped(Dropped): pictures fell on the window, beside the places that are made for them.
    """

    painted = Signal()
    remember_requested = Signal(str, object)
    source_picked = Signal(object)
    portraits_picked = Signal(object)
    dropped = Signal(object)

    def __init__(
        self,
        shell: Shell,
        remembered: Mapping[str, Any],
        input_path: Callable[[InputHash], Path | None],
        thumbnail_path: Callable[[Result], Path],
    ) -> None:
        super().__init__(shell)
        self.shell = shell
        self.commands = Commands(shell, COMMANDS, remembered)
        self.pictures = PictureCache(self)
        self.compose = ComposePanel(self.pictures, input_path)
        self.gallery = GalleryGrid(self.pictures, thumbnail_path, input_path)
        self.viewer = Viewer(self.pictures, thumbnail_path, self.commands)
        self.inspector = Inspector(self.pictures, input_path)
        self.queue = QueuePanel()
        self.header = Header(self.commands)
        self._details_fit = True
        self._alone = False
        self._details_wanted = remembered.get("details_shown") is True
        self._pages = QStackedWidget()
        self.messages = MessageBar()
        fill_bar(shell.menuBar(), menus(), self.commands)
        self._lay_out()
        self._connect()
        self._provide()
        self._restore(remembered)
        self._on_room_changed(shell.screen().availableGeometry().width())
        self.setAcceptDrops(True)
        shell.setCentralWidget(self)

    def close_pictures(self) -> None:
        """Stop reading pictures; for the end of the program."""
        self.pictures.close()

    def pick_source(self) -> None:
        """Let the user choose the source in the system's own chooser."""
        ask.pick_pictures(self, self.tr("Choose the source image"), self.source_picked.emit, several=False)

    def pick_portraits(self) -> None:
        """Let the user choose portraits."""
        ask.pick_pictures(self, self.tr("Add portraits"), self.portraits_picked.emit, several=True)

    def show_gallery(self) -> None:
        """Go back from a single picture to the gallery; the keyboard comes along, or stays where it is."""
        had_keyboard = self.viewer.isAncestorOf(self.focusWidget())
        if self._alone:
            self._show_viewer_alone(False)
        self._pages.setCurrentWidget(self._gallery_page)
        if had_keyboard:
            self.gallery.setFocus()

    def show_viewer(self) -> None:
        """Show a single picture in place of the gallery."""
        self._pages.setCurrentWidget(self.viewer)
        self.viewer.setFocus()

    def reveal_queue(self) -> None:
        """Unfold the queue, unless the user has folded it."""
        if not self._queue_folded:
            self.queue.set_expanded(True)

    def show_mode(self, *, rehearsal: bool) -> None:
        """Say everywhere whether orders are real."""
        self.header.show_mode(rehearsal=rehearsal)
        if rehearsal:
            hint = self.tr(
                "Add a photo or try a sample, write what should change, and press Generate.\n"
                "This is a rehearsal: no key is needed, and nothing is charged."
            )
        else:
            hint = self.tr("Add a photo or try a sample, write what should change, and press Generate.")
        self.gallery.set_empty_words(self.tr("Your pictures will appear here"), hint)

    def _lay_out(self) -> None:
        self._gallery_page = QWidget()
        self._gallery_page.setProperty("surface", "window")
        self._gallery_page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        page = _column(self._gallery_page)
        page.addWidget(self.header)
        page.addWidget(Hairline())
        page.addWidget(self.gallery, 1)
        self._pages.addWidget(self._gallery_page)
        self._pages.addWidget(self.viewer)
        self._pages.setMinimumHeight(_PAGE_MIN_PX)
        centre = QWidget()
        centre.setProperty("surface", "window")
        centre.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = _column(centre)
        column.addWidget(self._pages, 1)
        column.addWidget(self.messages)
        self._rows = _splitter(Qt.Orientation.Vertical, (centre, self.queue), stretching=0)
        self._columns = _splitter(
            Qt.Orientation.Horizontal, (self.compose, self._rows, self.inspector), stretching=1
        )
        self._columns.setSizes([COMPOSE_PX, _CENTRE_PX, _DETAILS_PX])
        _column(self).addWidget(self._columns)

    def _connect(self) -> None:
        self.shell.room_changed.connect(self._on_room_changed)
        self.shell.full_screen_changed.connect(self._on_full_screen_changed)
        self.commands.remember_requested.connect(self.remember_requested)
        self._pages.currentChanged.connect(self._on_page_changed)
        self.viewer.closed.connect(self.show_gallery)
        self.viewer.alone_requested.connect(self._show_viewer_alone)
        self.header.cell_size_chosen.connect(self._on_cell_size_chosen)
        self.gallery.row_size_changed.connect(self.header.show_cell_size)
        self.compose.source_pick_requested.connect(self.pick_source)
        self.compose.portraits_pick_requested.connect(self.pick_portraits)

    def _provide(self) -> None:
        provide = self.commands.provide
        provide(OPEN_SOURCE, self.pick_source)
        provide(ADD_PORTRAITS, self.pick_portraits)
        provide(QUIT, self.shell.close)
        provide(LARGER, lambda: self._step_cells(1), hindrance=self._no_gallery)
        provide(SMALLER, lambda: self._step_cells(-1), hindrance=self._no_gallery)
        for command, mode in _THEMES.items():
            provide(command, partial(self._choose_theme, mode))
        self.commands.provide_switch(FULL_SCREEN, self.shell.set_full_screen)
        self.commands.provide_switch(DETAILS, self._set_details_shown, hindrance=self._no_room_for_details)
        self.commands.provide_switch(JOBS, self.queue.set_expanded)
        Palette(self.shell, self.commands)
        provide(CHEAT_SHEET, lambda: CheatSheet(self.commands, KEY_MAP, self).open())
        provide(KEY_MAP, lambda: KeyMapDialog(self.commands, menu_keys(self.shell.menuBar()), self).open())
        self.commands.listen(Scope.GRID, self.gallery, while_shown=True)
        connect_jobs(self.queue, self.commands)
        self.queue.current_changed.connect(self.commands.look_again)
        self.commands.listen(Scope.DETAILS, self.inspector)

    def _show_viewer_alone(self, alone: bool) -> None:
        """Hide everything but the picture and what is to be said, or bring it back."""
        self._alone = alone
        self.compose.setVisible(not alone)
        self.queue.setVisible(not alone)
        self._show_details()
        self.viewer.show_alone(on=alone)

    def _no_gallery(self) -> str:
        shown = self._pages.currentWidget() is self._gallery_page
        return "" if shown else self.tr("Go back to the gallery first.")

    def _no_room_for_details(self) -> str:
        return "" if self._details_fit else self.tr("This screen is too narrow for the details.")

    def _restore(self, remembered: Mapping[str, Any]) -> None:
        """Look as in the last session; what is missing or odd keeps its default."""
        self._columns.restoreState(state_from(remembered.get("columns")))
        self.header.show_cell_size(_length_px(remembered.get("cell_px"), _CELL_PX))
        self._show_details()
        queue_shown = remembered.get("queue_shown")
        self._queue_px = _length_px(remembered.get("queue_px"), self.queue.sizeHint().height())
        self._queue_folded = queue_shown is False
        self.queue.set_expanded(queue_shown is True)
        self._give_queue_its_room(expanded=queue_shown is True)
        self.queue.expanded_changed.connect(self._on_queue_expanded)
        self._rows.splitterMoved.connect(self._on_queue_resized)
        self.commands.show_on(next(command for command, mode in _THEMES.items() if mode == theme().mode), True)
        self.commands.show_on(FULL_SCREEN, self.shell.isFullScreen())
        self._columns.splitterMoved.connect(self._on_columns_resized)

    def _give_queue_its_room(self, *, expanded: bool) -> None:
        self.commands.show_on(JOBS, expanded)
        wanted_px = min(self._queue_px, self._queue_most_px()) if expanded else 0
        queue_px = max(wanted_px, self.queue.minimumSizeHint().height())
        self._rows.setSizes([max(0, self._rows_px() - queue_px), queue_px])

    def _queue_most_px(self) -> int:
        """What the queue may take of its own accord; the user may drag it further up."""
        return max(self.queue.minimumSizeHint().height(), self._rows_px() * _QUEUE_MOST_PERCENT // 100)

    def _rows_px(self) -> int:
        return (self._rows if self.isVisible() else self.shell).height()

    def _step_cells(self, steps: int) -> None:
        wanted = self.gallery.row_size() + steps * _CELL_STEP_PX
        self.header.show_cell_size(max(CELL_MIN_PX, min(CELL_MAX_PX, wanted)))

    def _choose_theme(self, mode: Mode) -> None:
        theme().set_mode(mode)
        self.remember_requested.emit("theme", mode)

    def _on_cell_size_chosen(self, cell_px: int) -> None:
        self.gallery.set_row_size(cell_px)
        self.remember_requested.emit("cell_px", cell_px)

    def _on_full_screen_changed(self, on: bool) -> None:
        self.commands.show_on(FULL_SCREEN, on)

    def _on_page_changed(self) -> None:
        self.commands.look_again()

    def _set_details_shown(self, shown: bool) -> None:
        self._details_wanted = shown
        self._show_details()
        self.remember_requested.emit("details_shown", shown)

    def _on_queue_expanded(self, expanded: bool) -> None:
        self._queue_folded = not expanded
        self._give_queue_its_room(expanded=expanded)
        self.remember_requested.emit("queue_shown", expanded)

    def _on_queue_resized(self) -> None:
        if self.queue.is_expanded():
            self._queue_px = self.queue.height()
            self.remember_requested.emit("queue_px", self._queue_px)

    def _on_room_changed(self, room_px: int) -> None:
        """A screen that is too narrow for all columns goes without the details."""
        columns = (self.compose, self._rows, self.inspector)
        least_px = sum(max(column.minimumWidth(), column.minimumSizeHint().width()) for column in columns)
        self._details_fit = least_px <= room_px
        self._show_details()

    def _show_details(self) -> None:
        self.commands.show_on(DETAILS, self._details_wanted)
        self.commands.look_again()
        self.inspector.setVisible(self._details_fit and self._details_wanted and not self._alone)

    def _on_columns_resized(self) -> None:
        self.remember_requested.emit("columns", text_of(self._columns.saveState()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A window that gets lower takes from queue and messages too, not from the gallery alone."""
        super().resizeEvent(event)
        self.messages.fit()
        if self.queue.is_expanded() and self.queue.height() > self._queue_most_px():
            self._give_queue_its_room(expanded=True)

    def _welcomes(self, event: QDragMoveEvent | QDropEvent) -> bool:
        """Take pictures from elsewhere anywhere, but the window's own over the compose panel alone."""
        is_own = event.source() is not None
        if is_own and not self.compose.geometry().contains(event.position().toPoint()):
            event.ignore()
            return False
        return welcome(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if accepts(event.mimeData()):
            event.accept()  # the moves say where it may fall
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self.compose.show_drop_place(on=self._welcomes(event))

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        self.compose.show_drop_place(on=False)

    def dropEvent(self, event: QDropEvent) -> None:
        self.compose.show_drop_place(on=False)
        if self._welcomes(event):
            self.dropped.emit(extract(event.mimeData()))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self.painted.emit()


def _length_px(remembered: object, otherwise: int) -> int:
    """A length of the last session, where that can be one."""
    return remembered if isinstance(remembered, int) and remembered in _LENGTHS_PX else otherwise


def _column(parent: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(parent)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    return column


def _splitter(direction: Qt.Orientation, widgets: Sequence[QWidget], *, stretching: int) -> QSplitter:
    splitter = QSplitter(direction)
    splitter.setHandleWidth(1)
    splitter.setChildrenCollapsible(False)
    for number, widget in enumerate(widgets):
        splitter.addWidget(widget)
        splitter.setStretchFactor(number, int(number == stretching))
    return splitter
