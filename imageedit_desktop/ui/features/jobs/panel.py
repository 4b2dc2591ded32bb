"""The jobs that are not finished, each with what can be done about it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QGroupBox,
    QHBoxLayout,
    QListView,
    QVBoxLayout,
    QWidget,
)

from imageedit_desktop.domain.ids import JobId
from imageedit_desktop.domain.job import Job, JobState
from imageedit_desktop.domain.remedy import Remedy
from imageedit_desktop.ui import theme
from imageedit_desktop.ui.commands.buttons import CommandButton
from imageedit_desktop.ui.commands.registry import Commands
from imageedit_desktop.ui.features.jobs import words
from imageedit_desktop.ui.features.jobs.commands import CLOSE
from imageedit_desktop.ui.features.jobs.delegate import JobsDelegate, row_height
from imageedit_desktop.ui.features.jobs.job_actions import JobAction, RowExtra, actions_for
from imageedit_desktop.ui.features.jobs.model import JobsModel
from imageedit_desktop.ui.widgets.labels import ElidedLabel, Label


class JobsPanel(QGroupBox):
    """One line that sums up, and a row for each job; a group box so that it is one to assistive technology too.

    Signals:
        send_requested(str), discard_requested(str): about a job that was not sent yet.
        stop_requested(str): stop waiting for this job.
        retry_requested(str): order the same again.
        keep_waiting_requested(str): go on with an order that was sent.
        copy_report_requested(str): for a person who helps.
        dismissed(str): the row was taken away.
        current_changed(): another row has the keyboard, or its job stands elsewhere.
        menu_requested(QPoint): a menu for the current row, at this place of the screen.
    """

    send_requested = Signal(str)
    discard_requested = Signal(str)
    stop_requested = Signal(str)
    retry_requested = Signal(str)
    keep_waiting_requested = Signal(str)
    copy_report_requested = Signal(str)
    dismissed = Signal(str)
    current_changed = Signal()
    menu_requested = Signal(QPoint)

    def __init__(self, model: JobsModel, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._summary = ElidedLabel("", "muted", elide=Qt.TextElideMode.ElideRight)
        self._close = CommandButton(CLOSE, commands)
        self._nothing = Label(self.tr("Nothing is under way, and nothing has failed."), "muted", wrap=True)
        self._list = self._make_list()
        self._delegate = JobsDelegate(self._list)
        self._list.setItemDelegate(self._delegate)
        self._clock = QTimer(self, interval=1000)
        self._clock.timeout.connect(self._list.viewport().update)
        self._column = QVBoxLayout(self)
        self._lay_out()
        self._connect()
        for number in range(model.rowCount()):
            self._offer_actions(model.index(number))
        self._on_changed()

    @property
    def current_job(self) -> Job | None:
        """The job of the row that has the keyboard, or had it last; None where the jobs are not shown."""
        index = self._list.currentIndex()
        return self._model.row(index.row()).job if index.isValid() and self.isVisible() else None

    @property
    def current_actions(self) -> tuple[JobAction, ...]:
        """All that can be done about it."""
        if self.current_job is None:
            return ()
        row = self._model.row(self._list.currentIndex().row())
        offered = actions_for(row.job, is_delayed=row.delay is not None)
        return tuple(dict.fromkeys((*offered, RowExtra.COPY_REPORT)))

    def act(self, action: JobAction) -> None:
        """Do something about it."""
        if self.current_job is not None:
            self._on_requested(action, self.current_job.id)

    def lead_to(self, state: JobState | None = None) -> None:
        """Put the keyboard on the newest row in a state, or on the row that had it."""
        jobs = words.failed(self._model.jobs) if state is JobState.FAILED else self._model.jobs
        wanted = next((job for job in jobs if state is None or job.state is state), None)
        if wanted is None:
            self._close.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        if state is not None or not self._list.currentIndex().isValid():
            self._list.setCurrentIndex(self._model.index(self._model.jobs.index(wanted)))
        self._list.scrollTo(self._list.currentIndex())
        self._list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def wanted_px(self, most_px: int) -> int:
        """How high it is with all rows in view at the present width, and not more than so much."""
        self._column.activate()
        wanted_px = self._column.minimumSize().height() - (row_height() if self._model.jobs else 0)
        for number in range(self._model.rowCount()):
            wanted_px += self._list.sizeHintForRow(number)
            if wanted_px >= most_px:
                return most_px
        return wanted_px

    def _make_list(self) -> QListView:
        view = _Rows(self)
        view.setAccessibleName(self.tr("Jobs"))
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setModel(self._model)
        view.setMouseTracking(True)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.setMinimumHeight(row_height())
        return view

    def _lay_out(self) -> None:
        self.setAccessibleName(self.tr("Unfinished jobs"))
        self.setProperty("surface", "popover")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        line = QHBoxLayout()
        line.setContentsMargins(2 * theme.SPACE, theme.SPACE // 2, theme.SPACE // 2, theme.SPACE // 2)
        line.setSpacing(theme.SPACE)
        title = Label(self.tr("Jobs"), "section")
        title.mute()
        line.addWidget(title)
        line.addWidget(self._summary, 1)
        line.addWidget(self._close)
        self._nothing.setContentsMargins(2 * theme.SPACE, 0, 2 * theme.SPACE, 2 * theme.SPACE)
        column = self._column
        column.setContentsMargins(1, 1, 1, 1)  # of the edge
        column.setSpacing(0)
        column.addLayout(line)
        column.addWidget(self._nothing)
        column.addWidget(self._list, 1)

    def _connect(self) -> None:
        self._delegate.requested.connect(self._on_requested)
        self._delegate.menu_requested.connect(self._on_row_menu_requested)
        self._list.selectionModel().currentChanged.connect(self.current_changed)
        self._list.customContextMenuRequested.connect(self._on_menu_requested)
        self._model.rowsInserted.connect(self._on_rows_inserted)
        self._model.dataChanged.connect(self._on_row_changed)
        self._model.rowsAboutToBeRemoved.connect(self._on_rows_going)
        self._model.changed.connect(self._on_changed)

    def _offer_actions(self, index: QModelIndex) -> None:
        """Buttons only on rows about which something can be done."""
        row = self._model.row(index.row())
        wanted = bool(actions_for(row.job, is_delayed=row.delay is not None))
        if wanted and not self._list.isPersistentEditorOpen(index):
            self._list.openPersistentEditor(index)
        elif not wanted and self._list.isPersistentEditorOpen(index):
            self._list.closePersistentEditor(index)
        self._list.scheduleDelayedItemsLayout()

    # slots

    @Slot(QModelIndex, int, int)
    def _on_rows_inserted(self, _parent: QModelIndex, first: int, last: int) -> None:
        for number in range(first, last + 1):
            self._offer_actions(self._model.index(number))

    @Slot(QModelIndex)
    def _on_row_changed(self, index: QModelIndex) -> None:
        self._offer_actions(index)

    @Slot(QModelIndex, int, int)
    def _on_rows_going(self, _parent: QModelIndex, first: int, last: int) -> None:
        """The keyboard stays among the jobs when its button goes."""
        focus = QApplication.focusWidget()
        buttons = (self._list.indexWidget(self._model.index(number)) for number in range(first, last + 1))
        if focus is not None and any(focus.parentWidget() is widget for widget in buttons):
            self._list.setFocus()

    @Slot()
    def _on_changed(self) -> None:
        jobs = self._model.jobs
        self._summary.setText(words.summary(jobs))
        if not jobs and self._list.hasFocus():
            self._close.setFocus()
        self._nothing.setVisible(not jobs)
        self._list.setVisible(bool(jobs))
        if not any(job.state.is_active for job in jobs):
            self._clock.stop()
        elif not self._clock.isActive():
            self._clock.start()
        self.current_changed.emit()

    @Slot(object, object)
    def _on_requested(self, action: JobAction, job_id: JobId) -> None:
        if action is RowExtra.DISMISS:
            self._model.remove(job_id)
        {
            Remedy.SEND: self.send_requested,
            Remedy.DISCARD: self.discard_requested,
            Remedy.STOP: self.stop_requested,
            Remedy.ORDER_AGAIN: self.retry_requested,
            Remedy.GO_ON: self.keep_waiting_requested,
            RowExtra.COPY_REPORT: self.copy_report_requested,
            RowExtra.DISMISS: self.dismissed,
        }[action].emit(job_id)

    @Slot(QPoint)
    def _on_menu_requested(self, at: QPoint) -> None:
        index = self._list.indexAt(at)
        if index.isValid():
            self._open_menu(index, self._list.viewport().mapToGlobal(at))

    @Slot(object, object)
    def _on_row_menu_requested(self, job_id: JobId, at: QPoint) -> None:
        numbers = (number for number, job in enumerate(self._model.jobs) if job.id == job_id)
        self._open_menu(self._model.index(next(numbers)), at)

    def _open_menu(self, index: QModelIndex, at: QPoint) -> None:
        self._list.setCurrentIndex(index)
        self.menu_requested.emit(at)

    # Qt overrides

    def minimumSizeHint(self) -> QSize:
        """A group box would keep room for a title that it has not."""
        return self._column.minimumSize()


class _Rows(QListView):
    """A list whose rows and buttons follow its width: Qt leaves both as they were when a list gets narrower.

    Enter opens a row's menu, as the menu key does: Qt shows assistive technology the rows, not the buttons in them.
    """

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()
        self.updateEditorGeometries()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers()
        if enter and self.currentIndex().isValid():
            self.customContextMenuRequested.emit(self.visualRect(self.currentIndex()).center())
        else:
            super().keyPressEvent(event)
