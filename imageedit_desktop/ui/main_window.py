"""The window: compose on the left, the gallery in the middle, details on the right, queue and messages below.

It lays the panels out, owns menus, chooser dialogs and what is remembered of its looks. What the panels wish for is
connected to the services in `ui.binding`. What is hidden at first is built when the first frame is on the screen.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray, Qt, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QFileDialog, QMainWindow, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from imageedit_desktop.domain.ids import InputHash
from imageedit_desktop.domain.result import Result
from imageedit_desktop.ui.actions import build_menus
from imageedit_desktop.ui.compose.panel import ComposePanel
from imageedit_desktop.ui.gallery.model import GalleryModel
from imageedit_desktop.ui.gallery.view import GalleryView
from imageedit_desktop.ui.header import CELL_MAX_PX, CELL_MIN_PX, Header
from imageedit_desktop.ui.pictures import PictureCache
from imageedit_desktop.ui.theme import theme
from imageedit_desktop.ui.widgets.labels import Hairline

if TYPE_CHECKING:
    from imageedit_desktop.ui.inspector.panel import Inspector
    from imageedit_desktop.ui.message_bar import MessageBar
    from imageedit_desktop.ui.queue.panel import QueuePanel
    from imageedit_desktop.ui.review.viewer import Viewer

_SIZE_PX = (1360, 860)
_COMPOSE_PX, _DETAILS_PX, _QUEUE_PX = 344, 304, 168
_CELL_PX = 208
_CELL_STEP_PX = 32


class MainWindow(QMainWindow):
    """The one window of the program.

    Signals:
        painted(): the first frame is on the screen.
        close_requested(): the user wants to quit.
        remember_requested(str, object): a value to keep until the next session.
        source_picked(object), portraits_picked(object): tuples of paths, from a chooser.

    Attributes:
        viewer, inspector, queue, messages: there after `build_the_rest`.
    """

    viewer: Viewer
    inspector: Inspector
    queue: QueuePanel
    messages: MessageBar

    painted = Signal()
    close_requested = Signal()
    remember_requested = Signal(str, object)
    source_picked = Signal(object)
    portraits_picked = Signal(object)

    def __init__(
        self,
        remembered: Mapping[str, Any],
        input_path: Callable[[InputHash], Path | None],
        thumbnail_path: Callable[[Result], Path],
    ) -> None:
        super().__init__()
        self.setWindowTitle(self.tr("ImageEdit Desktop"))
        self._painted_once = False
        self._remembered = remembered
        self._input_path = input_path
        self._thumbnail_path = thumbnail_path
        self.pictures = PictureCache(self)
        self.compose = ComposePanel(self.pictures, input_path)
        self.gallery_model = GalleryModel(self)
        self.gallery = GalleryView(self.gallery_model, self.pictures, thumbnail_path)
        self.header = Header()
        self.actions_by_id = build_menus(self.menuBar(), self)
        self._lay_out()
        self._connect()
        self._restore()

    def build_the_rest(self) -> None:
        """Build the panels that are hidden at first, and show those that were wanted last time."""
        from imageedit_desktop.ui.inspector.panel import Inspector
        from imageedit_desktop.ui.message_bar import MessageBar
        from imageedit_desktop.ui.queue.panel import QueuePanel
        from imageedit_desktop.ui.review.viewer import Viewer

        self.viewer = Viewer(self.pictures, self._thumbnail_path)
        self.viewer.closed.connect(self.show_gallery)
        self._centre.addWidget(self.viewer)
        self.queue = QueuePanel()
        self._rows.addWidget(self.queue)
        self.messages = MessageBar()
        self._middle.addWidget(self.messages)
        self.inspector = Inspector(self.pictures, self._input_path)
        self._columns.addWidget(self.inspector)
        self._restore_panels()

    def pick_source(self) -> None:
        """Let the user choose the source in the system's own chooser."""
        self._pick(self.tr("Choose the source image"), QFileDialog.FileMode.ExistingFile, self.source_picked)

    def pick_portraits(self) -> None:
        """Let the user choose portraits."""
        self._pick(self.tr("Add portraits"), QFileDialog.FileMode.ExistingFiles, self.portraits_picked)

    def show_gallery(self) -> None:
        """Go back from a single picture to the gallery."""
        self._centre.setCurrentWidget(self._gallery_page)
        self.gallery.setFocus()

    def show_viewer(self) -> None:
        """Show a single picture in place of the gallery."""
        self._centre.setCurrentWidget(self.viewer)
        self.viewer.setFocus()

    def show_mode(self, *, rehearsal: bool) -> None:
        """Say everywhere whether orders are real."""
        self.header.show_mode(rehearsal=rehearsal)
        self.actions_by_id["rehearsal"].setChecked(rehearsal)
        if rehearsal:
            hint = self.tr(
                "Try a sample: this is a rehearsal, made on this computer, without a key and without cost."
            )
        else:
            hint = self.tr("Add a photo, write what should change, and press Generate.")
        self.gallery.set_empty_words(self.tr("Your pictures will appear here"), hint)

    def _lay_out(self) -> None:
        self._gallery_page = QWidget()
        self._gallery_page.setProperty("surface", "window")
        self._gallery_page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        page = _column(self._gallery_page)
        page.addWidget(self.header)
        page.addWidget(Hairline())
        page.addWidget(self.gallery, 1)
        self._centre = QStackedWidget()
        self._centre.addWidget(self._gallery_page)
        self._rows = _splitter(Qt.Orientation.Vertical, self._centre)
        middle = QWidget()
        self._middle = _column(middle)
        self._middle.addWidget(self._rows, 1)
        self._columns = _splitter(Qt.Orientation.Horizontal, self.compose, middle)
        self._columns.setSizes([_COMPOSE_PX, _SIZE_PX[0] - _COMPOSE_PX])
        self.setCentralWidget(self._columns)

    def _connect(self) -> None:
        act = self.actions_by_id
        act["open_source"].triggered.connect(self.pick_source)
        act["add_portraits"].triggered.connect(self.pick_portraits)
        act["quit"].triggered.connect(self.close)
        act["larger"].triggered.connect(lambda: self._step_cells(1))
        act["smaller"].triggered.connect(lambda: self._step_cells(-1))
        act["full_screen"].toggled.connect(self._on_full_screen_toggled)
        for mode in ("system", "light", "dark"):
            act[f"theme_{mode}"].triggered.connect(lambda _checked=False, mode=mode: self._choose_theme(mode))
        _keep_equal(act["details"].toggled, act["details"].setChecked, self.header.details)
        _keep_equal(act["queue"].toggled, act["queue"].setChecked, self.header.queue)
        self.header.cell_size_chosen.connect(self._on_cell_size_chosen)
        self.gallery.cell_size_changed.connect(self.header.show_cell_size)
        self.compose.source_pick_requested.connect(self.pick_source)
        self.compose.portraits_pick_requested.connect(self.pick_portraits)

    def _restore(self) -> None:
        """Look as in the last session; what is missing or odd keeps its default."""
        self.resize(*_SIZE_PX)
        self.restoreGeometry(_bytes(self._remembered.get("window_geometry")))
        cell_px = self._remembered.get("cell_px")
        self.header.show_cell_size(cell_px if isinstance(cell_px, int) else _CELL_PX)

    def _restore_panels(self) -> None:
        self._rows.setSizes([_SIZE_PX[1] - _QUEUE_PX, _QUEUE_PX])
        self._columns.setSizes([_COMPOSE_PX, _SIZE_PX[0] - _COMPOSE_PX - _DETAILS_PX, _DETAILS_PX])
        for splitter, stretching in ((self._rows, 0), (self._columns, 1)):
            splitter.setStretchFactor(stretching, 1)
        self._rows.restoreState(_bytes(self._remembered.get("rows")))
        self._columns.restoreState(_bytes(self._remembered.get("columns")))
        for button, panel, name in (
            (self.header.details, self.inspector, "details_shown"),
            (self.header.queue, self.queue, "queue_shown"),
        ):
            button.setChecked(self._remembered.get(name) is True)
            panel.setVisible(button.isChecked())
        self.actions_by_id[f"theme_{theme().mode}"].setChecked(True)
        self.header.details_toggled.connect(self._on_details_toggled)
        self.header.queue_toggled.connect(self._on_queue_toggled)

    def _pick(self, title: str, mode: QFileDialog.FileMode, picked: Any) -> None:
        dialog = QFileDialog(self, title)
        dialog.setFileMode(mode)
        dialog.setNameFilter(
            self.tr("Pictures (*.jpg *.jpeg *.png *.webp *.tif *.tiff *.gif *.bmp *.avif);;All files (*)")
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(lambda names: picked.emit(tuple(Path(name) for name in names)))
        dialog.open()

    def _step_cells(self, steps: int) -> None:
        wanted = self.gallery.cell_size() + steps * _CELL_STEP_PX
        self.header.show_cell_size(max(CELL_MIN_PX, min(CELL_MAX_PX, wanted)))

    def _choose_theme(self, mode: Any) -> None:
        theme().set_mode(mode)
        self.remember_requested.emit("theme", mode)

    def _on_cell_size_chosen(self, cell_px: int) -> None:
        self.gallery.set_cell_size(cell_px)
        self.remember_requested.emit("cell_px", cell_px)

    def _on_details_toggled(self, shown: bool) -> None:
        self.inspector.setVisible(shown)
        self.remember_requested.emit("details_shown", shown)

    def _on_queue_toggled(self, shown: bool) -> None:
        self.queue.setVisible(shown)
        self.remember_requested.emit("queue_shown", shown)

    def _on_full_screen_toggled(self, on: bool) -> None:
        if on:
            self.showFullScreen()
        else:
            self.showNormal()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.remember_requested.emit("window_geometry", _text(self.saveGeometry()))
        self.remember_requested.emit("columns", _text(self._columns.saveState()))
        self.remember_requested.emit("rows", _text(self._rows.saveState()))
        event.accept()
        self.close_requested.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._painted_once:
            self._painted_once = True
            self.painted.emit()


def _column(parent: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(parent)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    return column


def _splitter(direction: Qt.Orientation, *widgets: QWidget) -> QSplitter:
    splitter = QSplitter(direction)
    splitter.setHandleWidth(1)
    splitter.setChildrenCollapsible(False)
    for widget in widgets:
        splitter.addWidget(widget)
    return splitter


def _keep_equal(toggled: Any, set_checked: Callable[[bool], None], button: Any) -> None:
    """A menu entry and a button for the same thing show the same."""
    toggled.connect(button.setChecked)
    button.toggled.connect(set_checked)


def _text(state: QByteArray) -> str:
    return state.toBase64().toStdString()


def _bytes(text: object) -> QByteArray:
    return QByteArray.fromBase64(text.encode()) if isinstance(text, str) else QByteArray()
