"""What the window shows: compose, the pictures in the middle, the details, and the status strip at the foot.

It makes the panels and lays them out. What they wish for is connected to the services by the features' bindings.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from imageedit_desktop.domain.inputs import Rendition
from imageedit_desktop.domain.result import Result
from imageedit_desktop.installation import is_updated_by_others
from imageedit_desktop.ui.commands.command import Command
from imageedit_desktop.ui.commands.menus import fill_bar
from imageedit_desktop.ui.commands.overviews import Overviews
from imageedit_desktop.ui.commands.registry import Commands
from imageedit_desktop.ui.commands.scope import Scope
from imageedit_desktop.ui.features.compose.panel import ComposePanel
from imageedit_desktop.ui.features.deciding.orders_line import OrdersLine
from imageedit_desktop.ui.features.duel.page import DuelPage
from imageedit_desktop.ui.features.gallery.chips import QueryChips
from imageedit_desktop.ui.features.gallery.commands import LARGER, SMALLER
from imageedit_desktop.ui.features.gallery.grid import GalleryGrid
from imageedit_desktop.ui.features.inspector.panel import Inspector
from imageedit_desktop.ui.features.jobs.commands import connect_jobs
from imageedit_desktop.ui.features.jobs.indicator import JobsIndicator
from imageedit_desktop.ui.features.jobs.model import JobsModel
from imageedit_desktop.ui.features.jobs.panel import JobsPanel
from imageedit_desktop.ui.features.jobs.queue_commands import connect_queue
from imageedit_desktop.ui.features.sensitive.notice import HiddenNotice
from imageedit_desktop.ui.features.viewer.commands import Leafed, LookedAt, connect_leafing, connect_looking
from imageedit_desktop.ui.features.viewer.looking import Looking
from imageedit_desktop.ui.features.viewer.slide_show import INTERVALS_S, USUAL_S, SlideShow
from imageedit_desktop.ui.features.viewer.tone_view import ToneView
from imageedit_desktop.ui.features.viewer.viewer import Viewer
from imageedit_desktop.ui.mime import Dropped, accepts, extract, welcome
from imageedit_desktop.ui.paint_guard import guarded
from imageedit_desktop.ui.pictures.cache import PictureCache
from imageedit_desktop.ui.theme import SPACE, Mode, theme
from imageedit_desktop.ui.widgets.labels import Hairline
from imageedit_desktop.ui.widgets.message_bar import MessageBar
from imageedit_desktop.ui.widgets.placed_window import PlacedWindow
from imageedit_desktop.ui.window.act_line import ActLine
from imageedit_desktop.ui.window.commands import FULL_SCREEN, QUIT, THEME_DARK, THEME_LIGHT, THEME_SYSTEM
from imageedit_desktop.ui.window.header import Header
from imageedit_desktop.ui.window.jobs_popover import JobsPopover
from imageedit_desktop.ui.window.menus import menus, offered
from imageedit_desktop.ui.window.parts import Parts
from imageedit_desktop.ui.window.shell import Shell
from imageedit_desktop.ui.window.sides import Sides
from imageedit_desktop.ui.window.status_strip import ROW_MAX_PX, ROW_MIN_PX, StatusStrip

if TYPE_CHECKING:
    from imageedit_desktop.ui.features.deciding.compare import ComparePage
    from imageedit_desktop.ui.features.deciding.page import DecidingPage
    from imageedit_desktop.ui.features.deciding.survey import SurveyPage

_PAGE_MIN_PX = 22 * SPACE
"""Gallery or viewer with the line above it: a row of small thumbnails at least."""

AnyPage = TypeVar("AnyPage", bound="DecidingPage")

_ROW_PX = 208
_ROW_STEP_PX = 32
_THEMES: dict[Command, Mode] = {THEME_SYSTEM: "system", THEME_LIGHT: "light", THEME_DARK: "dark"}


class Workbench(QWidget):
    """All panels of the window.

    Signals:
        painted(): the panels are on the screen.
        remember_requested(str, object): a value to keep until the next session.
        dropped(Dropped): pictures fell on the window, beside the places that are made for them, or are opened.
        page_made(DecidingPage): there is one more page now.
        page_changed(): the centre shows another page.
    """

    painted = Signal()
    remember_requested = Signal(str, object)
    dropped = Signal(object)
    page_made = Signal(object)
    page_changed = Signal()

    def __init__(
        self,
        shell: Shell,
        remembered: Mapping[str, Any],
        input_path: Callable[[Rendition], Path | None],
        thumbnail_path: Callable[[Result], Path],
    ) -> None:
        super().__init__(shell)
        self.shell = shell
        self._beside: list[tuple[PlacedWindow, LookedAt, Leafed | None]] = []
        self.thumbnail_path = thumbnail_path
        commands = offered(updated_by_others=is_updated_by_others(os.environ))
        self.commands = Commands(shell, commands, remembered)
        self.pictures = PictureCache(self)
        self.compose = ComposePanel(self.pictures, input_path)
        self.gallery = GalleryGrid(self.pictures, thumbnail_path, input_path)
        self.viewer = Viewer(self.pictures, thumbnail_path, self.commands)
        self.duel = DuelPage(self.pictures, thumbnail_path, self.commands)
        self.inspector = Inspector(self.pictures, input_path, self.commands)
        self.messages = MessageBar()
        self.header = Header(self.commands)
        self.chips = QueryChips()
        self.jobs = JobsModel(self)
        self.jobs_panel = JobsPanel(self.jobs, self.commands)
        self._indicator = JobsIndicator(self.jobs, self.commands)
        self.act_line = ActLine(self.commands)
        self.hidden_notice = HiddenNotice(self.commands)
        self.orders_line = OrdersLine(self.commands)
        self.strip = StatusStrip(self._indicator, self.act_line, self.orders_line, self.hidden_notice)
        self._pages = QStackedWidget()
        self._lay_out()
        JobsPopover(self.jobs_panel, self._indicator, self._pages, self.jobs, self.commands)
        self._make_commands()
        self._connect()
        self._restore()
        self.setAcceptDrops(True)
        shell.setCentralWidget(self)

    def look_beside(self, window: PlacedWindow, looked_at: LookedAt, leafed: Leafed | None = None) -> None:
        """Let keys mean what is looked at in another window, while that has the keyboard.

        Args:
            window: lives as long as this one.
            looked_at: does what is done to it.
            leafed: leads on from it; None where there is no other picture.
        """
        self._beside.append((window, looked_at, leafed))

    def close_pictures(self) -> None:
        """Stop reading pictures; for the end of the program."""
        self.pictures.close()

    @Slot(object)
    def take_files(self, paths: Sequence[Path]) -> None:
        """Take files and folders that the program is opened with as if they fell on the window."""
        if paths:
            self.dropped.emit(Dropped(paths=tuple(paths)))

    @Slot()
    def show_gallery(self) -> None:
        """Go back from what is looked at closely to the gallery; the keyboard comes along, or stays where it is."""
        page = self._page
        had_keyboard = page is not self._gallery_page and page.isAncestorOf(self.focusWidget())
        self._show_viewer_alone(False)
        self._pages.setCurrentWidget(self._gallery_page)
        self.strip.show_zoom(None)
        if had_keyboard:
            self.gallery.setFocus()

    @Slot()
    def show_viewer(self) -> None:
        """Show a single picture in place of the gallery."""
        self._pages.setCurrentWidget(self.viewer)
        self.strip.show_zoom(self.viewer.zoom)
        self.viewer.setFocus()

    @cached_property
    def survey_page(self) -> SurveyPage:
        """Pictures beside each other; made when it is first asked for."""
        from imageedit_desktop.ui.features.deciding.survey import SurveyPage

        return self._add_page(SurveyPage(self.pictures, self.thumbnail_path, self.commands))

    @cached_property
    def compare_page(self) -> ComparePage:
        """One picture against the next; made when it is first asked for."""
        from imageedit_desktop.ui.features.deciding.compare import ComparePage

        return self._add_page(ComparePage(self.pictures, self.thumbnail_path, self.commands))

    def show_page(self, page: DecidingPage) -> None:
        """Show several pictures in place of the gallery."""
        self._show_viewer_alone(False)
        page.take_size(self._pages.contentsRect())
        self._pages.setCurrentWidget(page)
        self.strip.show_zoom(page.zoom)
        page.setFocus()

    def _add_page(self, page: AnyPage) -> AnyPage:
        self._pages.addWidget(page)
        self._parts.add_before(self.messages, page.board, page.upper)
        page.zoom_changed.connect(partial(self._show_zoom_of, page))
        self.page_made.emit(page)
        return page

    @Slot()
    def show_duel(self) -> None:
        """Show two pictures and nothing beside them: what the details tell is not to be known."""
        self._show_viewer_alone(False)
        self._sides.show_centre_alone(True)
        self.strip.hide()
        self._pages.setCurrentWidget(self.duel)
        self.duel.take_keyboard()

    @Slot()
    def leave_duel(self) -> None:
        """Go back from a duel to the gallery."""
        if self._pages.currentWidget() is self.duel:
            self.show_gallery()
            self.gallery.setFocus()

    @Slot()
    def show_compose(self) -> None:
        """Unfold compose: something in it is to be seen."""
        self._sides.show_compose()

    def show_mode(self, *, rehearsal: bool) -> None:
        """Say everywhere whether orders are real."""
        self.header.show_mode(rehearsal=rehearsal)
        self.strip.show_mode(rehearsal=rehearsal)
        if rehearsal:
            hint = self.tr(
                "Add a photo or try a sample, write what should change, and press Generate.\n"
                "This is a rehearsal: no key is needed, and nothing is charged."
            )
        else:
            hint = self.tr("Add a photo or try a sample, write what should change, and press Generate.")
        self.gallery.set_empty_words(self.tr("Your pictures will appear here"), hint)

    def _lay_out(self) -> None:
        self._gallery_page = _surface()
        page = _column(self._gallery_page)
        page.addWidget(self.header)
        page.addWidget(Hairline())
        page.addWidget(self.chips)
        page.addWidget(self.gallery, 1)
        self._pages.addWidget(self._gallery_page)
        self._pages.addWidget(self.viewer)
        self._pages.addWidget(self.duel)
        self._pages.setMinimumHeight(_PAGE_MIN_PX)
        centre = _surface()
        column = _column(centre)
        column.addWidget(self._pages, 1)
        column.addWidget(self.messages)
        self._sides = Sides(self.compose, centre, self.inspector, self.shell.state, self.commands)
        whole = _column(self)
        whole.addWidget(self._sides.columns, 1)
        whole.addWidget(self.strip)

    def _connect(self) -> None:
        self.painted.connect(self.pictures.begin, Qt.ConnectionType.QueuedConnection)
        self.shell.room_changed.connect(self._sides.fit)
        self.shell.full_screen_changed.connect(self._on_full_screen_changed)
        self.commands.remember_requested.connect(self.remember_requested)
        self._pages.currentChanged.connect(self._on_page_changed)
        self._sides.keyboard_freed.connect(self._on_keyboard_freed)
        self.viewer.closed.connect(self.show_gallery)
        self.viewer.alone_requested.connect(self._show_viewer_alone)
        self.viewer.zoom_changed.connect(partial(self._show_zoom_of, self.viewer))
        self.compose.show_requested.connect(self.show_compose)
        self.strip.row_size_chosen.connect(self._on_row_size_chosen)
        self.gallery.row_size_changed.connect(self.strip.show_row_size)

    def _make_commands(self) -> None:
        commands = self.commands
        fill_bar(self.shell.menuBar(), menus(commands.declared), commands)
        Overviews(self.shell, commands)
        provide = commands.provide
        provide(QUIT, self.shell.close)
        provide(LARGER, lambda: self._step_rows(1), hindrance=self._no_gallery)
        provide(SMALLER, lambda: self._step_rows(-1), hindrance=self._no_gallery)
        for command, mode in _THEMES.items():
            provide(command, partial(self._choose_theme, mode))
        commands.provide_switch(FULL_SCREEN, self._switch_full_screen)
        self._make_looking()
        commands.listen(Scope.GRID, self.gallery, while_shown=True)
        commands.listen(Scope.DETAILS, self.inspector)
        connect_looking(self._looked_at, commands)
        connect_leafing(self._leafed, commands)
        connect_jobs(self.jobs_panel, commands)
        connect_queue(self.jobs_panel, commands)
        pictures = (
            self.header,
            self.chips,
            self.gallery,
            self.viewer,
            *self.viewer.bars,
            self.duel,
            self.messages,
            self.jobs_panel,
        )
        self._parts = Parts((self.compose, *pictures, self.inspector, self.strip), commands, self)

    def _make_looking(self) -> None:
        state = self.shell.state
        show = SlideShow(self.viewer, state.number("slide_show_s", USUAL_S, INTERVALS_S))
        show.interval_changed.connect(partial(state.keep, "slide_show_s"))
        tones = ToneView(self.viewer, self.commands)
        announce = self.messages.announce
        looking = Looking(self.viewer, show, self.commands, lit=tones.histogram, announce=announce)
        looking.provide_show(self.gallery.open_current, self._no_picture)

    def _no_picture(self) -> str:
        item = self.gallery.current_item()
        return "" if item is not None and item.result is not None else self.tr("Choose a picture first.")

    def _restore(self) -> None:
        """Look as in the last session; what is missing or odd keeps its default."""
        self.strip.show_zoom(None)
        self.strip.show_row_size(self.shell.state.length_px("row_px", _ROW_PX))
        self.commands.show_on(next(command for command, mode in _THEMES.items() if mode == theme().mode), True)
        self.commands.show_on(FULL_SCREEN, self.shell.isFullScreen())
        self._sides.fit(self.shell.screen().availableGeometry().width())

    def _no_gallery(self) -> str:
        shown = self._page is self._gallery_page
        return "" if shown else self.tr("Go back to the gallery first.")

    @property
    def _page(self) -> QWidget:
        """What the centre shows."""
        return self._pages.currentWidget() or self._gallery_page

    def _looked_at(self) -> LookedAt | None:
        """The page on which pictures are looked at closely, where it is that."""
        if (beside := self._beside_with_keyboard()) is not None:
            return beside[1]
        page: Any = self._page
        return None if page is self._gallery_page else page

    def _leafed(self) -> Leafed | None:
        """Where one goes from picture to picture."""
        if (beside := self._beside_with_keyboard()) is not None:
            return beside[2]
        return self.viewer if self.viewer.isVisible() else None

    def _beside_with_keyboard(self) -> tuple[PlacedWindow, LookedAt, Leafed | None] | None:
        return next((beside for beside in self._beside if beside[0].isActiveWindow()), None)

    def _switch_full_screen(self, on: bool) -> None:
        """Of the window that has the keyboard; the command says what is so of the main one."""
        window = QApplication.activeWindow()
        if isinstance(window, PlacedWindow) and window is not self.shell:
            window.set_full_screen(not window.isFullScreen())
        else:
            self.shell.set_full_screen(on)
        self.commands.show_on(FULL_SCREEN, self.shell.isFullScreen())

    def _show_zoom_of(self, page: QWidget, zoom: float) -> None:
        if self._page is page:
            self.strip.show_zoom(zoom)

    def _step_rows(self, steps: int) -> None:
        wanted_px = self.gallery.row_size() + steps * _ROW_STEP_PX
        self.strip.show_row_size(max(ROW_MIN_PX, min(ROW_MAX_PX, wanted_px)))

    def _choose_theme(self, mode: Mode) -> None:
        theme().set_mode(mode)
        self.remember_requested.emit("theme", mode)

    # slots

    @Slot(bool)
    def _show_viewer_alone(self, alone: bool) -> None:
        """Hide everything but the picture and what is to be said, or bring it back."""
        self._sides.show_centre_alone(alone)
        self.strip.setVisible(not alone)
        self.shell.menuBar().setVisible(not alone)
        self.viewer.show_alone(on=alone)

    @Slot(bool)
    def _on_full_screen_changed(self, on: bool) -> None:
        self.commands.show_on(FULL_SCREEN, on)

    @Slot()
    def _on_page_changed(self) -> None:
        self.commands.look_again()
        self.page_changed.emit()

    @Slot(int)
    def _on_row_size_chosen(self, row_px: int) -> None:
        self.gallery.set_row_size(row_px)
        self.shell.state.keep("row_px", row_px)

    @Slot()
    def _on_keyboard_freed(self) -> None:
        """It does not go with a side that is folded away."""
        (self.gallery if self._page is self._gallery_page else self._page).setFocus()

    # Qt overrides

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A window that gets lower takes from the messages too, not from the gallery alone."""
        super().resizeEvent(event)
        self.messages.fit()

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

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self.painted.emit()


def _surface() -> QWidget:
    surface = QWidget()
    surface.setProperty("surface", "window")
    surface.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    return surface


def _column(parent: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(parent)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    return column
