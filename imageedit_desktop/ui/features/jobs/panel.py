"""The queue at the bottom of the window."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QGroupBox, QHBoxLayout, QListView, QVBoxLayout, QWidget

from imageedit_desktop.domain.errors import Problem
from imageedit_desktop.domain.events import Progress
from imageedit_desktop.domain.ids import JobId
from imageedit_desktop.domain.job import Job, JobState
from imageedit_desktop.domain.remedy import Remedy
from imageedit_desktop.ui import theme
from imageedit_desktop.ui.features.jobs import words
from imageedit_desktop.ui.features.jobs.delegate import ROW_HEIGHT_PX, QueueDelegate
from imageedit_desktop.ui.features.jobs.job_actions import JobAction, RowExtra, actions_for
from imageedit_desktop.ui.features.jobs.model import QueueModel
from imageedit_desktop.ui.features.jobs.words import Delay
from imageedit_desktop.ui.widgets.buttons import Button, IconButton
from imageedit_desktop.ui.widgets.labels import ElidedLabel, Label

ROWS_SHOWN = 2
"""Until the user chooses another height."""


class QueuePanel(QGroupBox):
    """One line that sums up, and a row for each order; a group box so that it is one to assistive technology too.

    Signals:
        send_requested(str), discard_requested(str): about a job that was not sent yet.
        stop_requested(str): stop waiting for this job.
        retry_requested(str): order the same again.
        keep_waiting_requested(str): go on with an order that was sent.
        copy_report_requested(str): for a person who helps.
        dismissed(str): the row was taken away.
        expanded_changed(bool): the rows were folded away or shown.
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
    expanded_changed = Signal(bool)
    current_changed = Signal()
    menu_requested = Signal(QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = QueueModel(self)
        self._summary = ElidedLabel("", "muted")
        self._failed = Button("", "link-danger")
        self._unknown = Button("", "link-warning")
        self._fold = IconButton("chevron-down", "", parent=self)
        self._list = self._make_list()
        self._delegate = QueueDelegate(self._list)
        self._list.setItemDelegate(self._delegate)
        self._clock = QTimer(self, interval=1000)
        self._clock.timeout.connect(self._list.viewport().update)
        self._column = QVBoxLayout(self)
        self._lay_out()
        self._connect()
        self.set_expanded(True)
        self._on_rows_changed()

    @property
    def current_job(self) -> Job | None:
        """The job of the row that has the keyboard, or had it last; None where rows are folded away."""
        index = self._list.currentIndex()
        return self._model.row(index.row()).job if index.isValid() and self.is_expanded() else None

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

    def put(self, job: Job) -> None:
        """Show a job, or where it stands now."""
        self._model.put(job)

    def progress(self, progress: Progress) -> None:
        """Show how far the present step of a job is."""
        self._model.progress(progress)

    def delay(self, job_id: JobId, reason: Problem, until_ms: int) -> None:
        """Show that trouble holds a job up, and when it is tried again; until the next that is told of the job."""
        self._model.delay(job_id, Delay(reason=reason, until_ms=until_ms))

    def note_saved(self, job_id: JobId, saved: int) -> None:
        """Tell how many pictures of a job are on disk, where not all of them are."""
        self._model.note_saved(job_id, saved)

    def remove(self, job_id: JobId) -> None:
        """Take a row away."""
        self._model.remove(job_id)

    def clear(self) -> None:
        """Forget all jobs, as for another library."""
        self._model.clear()

    def is_expanded(self) -> bool:
        """Whether the rows are shown."""
        return not self._list.isHidden()

    def set_expanded(self, expanded: bool) -> None:
        """Show the rows, or the summary alone."""
        changed = expanded != self.is_expanded()
        self._list.setVisible(expanded)
        words_of = (self.tr("Fold the queue"), self.tr("Unfold the queue"))
        self._fold.say("chevron-down" if expanded else "chevron-up", words_of[not expanded])
        self.setMaximumHeight(16777215 if expanded else self.minimumSizeHint().height())
        self.updateGeometry()
        if changed:
            self.expanded_changed.emit(expanded)

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
        view.setMinimumHeight(ROW_HEIGHT_PX)
        return view

    def _lay_out(self) -> None:
        self.setAccessibleName(self.tr("Queue"))
        self.setProperty("surface", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        line = QHBoxLayout()
        line.setContentsMargins(theme.SPACE, theme.SPACE // 2, theme.SPACE, theme.SPACE // 2)
        line.setSpacing(theme.SPACE)
        line.addSpacing(theme.SPACE)
        title = Label(self.tr("Queue"), "section")
        title.mute()
        line.addWidget(title)
        for counted in (self._failed, self._unknown):
            counted.hide()
            line.addWidget(counted)
        line.addWidget(self._summary, 1)
        line.addWidget(self._fold)
        column = self._column
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(line)
        column.addWidget(self._list, 1)

    def _connect(self) -> None:
        self._fold.clicked.connect(self._on_fold_pressed)
        self._failed.clicked.connect(lambda: self._lead_to(JobState.FAILED))
        self._unknown.clicked.connect(lambda: self._lead_to(JobState.UNKNOWN))
        self._delegate.requested.connect(self._on_requested)
        self._delegate.menu_requested.connect(self._on_row_menu_requested)
        self._list.selectionModel().currentChanged.connect(self.current_changed)
        self._list.customContextMenuRequested.connect(self._on_menu_requested)
        self._model.rowsInserted.connect(self._on_rows_inserted)
        self._model.dataChanged.connect(self._on_row_changed)
        self._model.rowsRemoved.connect(self._on_rows_changed)
        self._model.modelReset.connect(self._on_rows_changed)

    def _lead_to(self, state: JobState) -> None:
        """Show the newest row in a state, with the keyboard on it."""
        self.set_expanded(True)
        jobs = words.failed(self._model.jobs) if state is JobState.FAILED else self._model.jobs
        wanted = next(job for job in jobs if job.state is state)
        index = self._model.index(self._model.jobs.index(wanted))
        self._list.setCurrentIndex(index)
        self._list.scrollTo(index)
        self._list.setFocus(Qt.FocusReason.ShortcutFocusReason)

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
        self._on_rows_changed()

    @Slot(QModelIndex)
    def _on_row_changed(self, index: QModelIndex) -> None:
        self._offer_actions(index)
        self._on_rows_changed()

    @Slot()
    def _on_rows_changed(self) -> None:
        self.current_changed.emit()
        jobs = self._model.jobs
        self._summary.setText(words.summary(jobs))
        failed, unknown = len(words.failed(jobs)), sum(job.state is JobState.UNKNOWN for job in jobs)
        self._failed.setText(words.failed_words(failed))
        self._failed.setVisible(failed > 0)
        self._unknown.setText(words.unknown_words(unknown))
        self._unknown.setVisible(unknown > 0)
        if not any(job.state.is_active for job in jobs):
            self._clock.stop()
        elif not self._clock.isActive():
            self._clock.start()

    @Slot(object, object)
    def _on_requested(self, action: JobAction, job_id: JobId) -> None:
        if action is RowExtra.DISMISS:
            self.remove(job_id)
        {
            Remedy.SEND: self.send_requested,
            Remedy.DISCARD: self.discard_requested,
            Remedy.STOP: self.stop_requested,
            Remedy.ORDER_AGAIN: self.retry_requested,
            Remedy.GO_ON: self.keep_waiting_requested,
            RowExtra.COPY_REPORT: self.copy_report_requested,
            RowExtra.DISMISS: self.dismissed,
        }[action].emit(job_id)

    @Slot()
    def _on_fold_pressed(self) -> None:
        self.set_expanded(not self.is_expanded())

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
        """The line, and a row where rows are shown; a group box would keep room for a title that it has not."""
        return self._column.minimumSize()

    def sizeHint(self) -> QSize:
        """The line, and a few rows."""
        hint = self.minimumSizeHint()
        extra = (ROWS_SHOWN - 1) * ROW_HEIGHT_PX if self.is_expanded() else 0
        return QSize(hint.width(), hint.height() + extra)


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
