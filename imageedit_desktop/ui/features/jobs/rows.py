"""The list of jobs: rows that follow its width, and a queue that can be put into another order by dragging."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QDropEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from imageedit_desktop.domain.ids import JobId
from imageedit_desktop.ui.enter_key import is_enter
from imageedit_desktop.ui.features.jobs.delegate import row_height
from imageedit_desktop.ui.features.jobs.model import MIME, JobsModel


class JobRows(QListView):
    """A list whose rows and buttons follow its width: Qt leaves both as they were when a list gets narrower.

    Enter opens a row's menu, as the menu key does: Qt shows assistive technology the rows, not the buttons in them.

    Signals:
        dropped(tuple[JobId, ...], int): these jobs of the queue were let fall before the row with this number.
    """

    dropped = Signal(object, int)

    def __init__(self, model: JobsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Jobs"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setModel(model)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)  # from here alone: nobody else has such data
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setMinimumHeight(row_height())

    @property
    def numbers_in_sight(self) -> range:
        """The rows that are seen, at least in part."""
        first, last = self.indexAt(QPoint(0, 0)), self.indexAt(QPoint(0, self.viewport().height() - 1))
        count = self.model().rowCount()
        return range(max(0, first.row()), last.row() + 1 if last.isValid() else count) if count else range(0)

    def choose(self, index: QModelIndex) -> None:
        """Put the keyboard on a row, and choose it alone: whatever key is down just now, which Qt would heed."""
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _row_at(self, at: QPoint) -> int:
        """Before which row something falls there, as the line shows that Qt draws."""
        index = self.indexAt(at)
        if not index.isValid():
            return self.model().rowCount()
        return index.row() + int(at.y() >= self.visualRect(index).center().y())

    # Qt overrides

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell where; Qt would move the rows by itself, and whoever keeps the jobs moves them."""
        ids = bytes(event.mimeData().data(MIME).data()).decode().split()
        if ids:
            self.dropped.emit(tuple(map(JobId, ids)), self._row_at(event.position().toPoint()))
            event.acceptProposedAction()
        self.stopAutoScroll()
        self.setState(QAbstractItemView.State.NoState)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()
        self.updateEditorGeometries()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_enter(event) and self.currentIndex().isValid():
            self.customContextMenuRequested.emit(self.visualRect(self.currentIndex()).center())
        else:
            super().keyPressEvent(event)
