"""The jobs that are not finished, each with what can be done about it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QGroupBox, QHBoxLayout, QVBoxLayout, QWidget

from imageedit_desktop.domain.ids import JobId
from imageedit_desktop.domain.job import Job, JobState
from imageedit_desktop.domain.remedy import Remedy
from imageedit_desktop.ui import theme
from imageedit_desktop.ui.commands.buttons import CommandButton, follow
from imageedit_desktop.ui.commands.registry import Commands
from imageedit_desktop.ui.features.jobs import words
from imageedit_desktop.ui.features.jobs.commands import CLOSE, PAUSE
from imageedit_desktop.ui.features.jobs.delegate import JobsDelegate, row_height
from imageedit_desktop.ui.features.jobs.job_actions import JobAction, RowExtra, actions_for
from imageedit_desktop.ui.features.jobs.model import JobsModel
from imageedit_desktop.ui.features.jobs.pause_line import PauseLine
from imageedit_desktop.ui.features.jobs.rows import JobRows
from imageedit_desktop.ui.widgets.buttons import Button
from imageedit_desktop.ui.widgets.labels import ElidedLabel, Label

_READY_ROWS = 40
"""So many rows have their buttons from the beginning: more than are in sight at once."""


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
        pause_requested(bool): send nothing new, or go on.
        front_requested(tuple[JobId, ...]): send these next.
        move_requested(tuple[JobId, ...], JobId | None): send these before that one; None for last.
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
    pause_requested = Signal(bool)
    front_requested = Signal(object)
    move_requested = Signal(object, object)
    menu_requested = Signal(QPoint)

    def __init__(self, model: JobsModel, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._summary = ElidedLabel("", "muted", elide=Qt.TextElideMode.ElideRight)
        self._close = CommandButton(CLOSE, commands)
        self._nothing = Label(self.tr("Nothing is under way, and nothing has failed."), "muted", wrap=True)
        self._pause = Button(self.tr("Pause sending"), "quiet")
        follow(self._pause, PAUSE, commands)
        self._pause_line = PauseLine(model, commands)
        self._list = JobRows(model, self)
        self._delegate = JobsDelegate(self._list)
        self._list.setItemDelegate(self._delegate)
        self._in_sight = QTimer(self, singleShot=True, interval=0)
        self._in_sight.timeout.connect(self._on_sight_changed)
        self._clock = QTimer(self, interval=1000)
        self._clock.timeout.connect(self._list.viewport().update)
        self._column = QVBoxLayout(self)
        self._lay_out()
        self._connect()
        self._on_reset()
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

    @property
    def is_paused(self) -> bool:
        """Whether nothing is sent."""
        return self._model.is_paused

    @property
    def queue(self) -> list[JobId]:
        """The jobs that wait to be sent, the next one first."""
        return [job.id for job in self._model.waiting]

    @property
    def chosen_waiting(self) -> tuple[JobId, ...]:
        """Those of them that are chosen, in their order; none where the jobs are not shown."""
        if not self.isVisible():
            return ()
        numbers = sorted(index.row() for index in self._list.selectedIndexes())
        chosen = [self._model.row(number).job for number in numbers]
        return tuple(job.id for job in chosen if job.state is JobState.QUEUED)

    def turn_pause(self) -> None:
        """Pause the queue, or let it go on."""
        self.pause_requested.emit(not self.is_paused)

    def bring_to_front(self) -> None:
        """Have what is chosen sent next."""
        self.front_requested.emit(self.chosen_waiting)

    def move_up(self) -> None:
        """Have what is chosen sent before the one that is before the first of it."""
        at = self.queue.index(self.chosen_waiting[0])
        self.move_requested.emit(self.chosen_waiting, self.queue[max(0, at - 1)])

    def move_down(self) -> None:
        """Have what is chosen sent after the one that is after the last of it."""
        after = self.queue[self.queue.index(self.chosen_waiting[-1]) + 2 :]
        self.move_requested.emit(self.chosen_waiting, after[0] if after else None)

    def act(self, action: JobAction) -> None:
        """Do something about it; what waits is taken back together where several are chosen."""
        if self.current_job is None:
            return
        chosen = self.chosen_waiting if action is Remedy.STOP else ()
        for job_id in chosen if self.current_job.id in chosen else (self.current_job.id,):
            self._on_requested(action, job_id)

    def lead_to(self, state: JobState | None = None) -> None:
        """Put the keyboard on the newest row in a state, or on the row that had it."""
        jobs = words.failed(self._model.jobs) if state is JobState.FAILED else self._model.jobs
        wanted = next((job for job in jobs if state is None or job.state is state), None)
        if wanted is None:
            self._close.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        if state is not None or not self._list.currentIndex().isValid():
            self._list.choose(self._model.index(self._model.jobs.index(wanted)))
        self.show_current()
        self._list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot()
    def show_current(self) -> None:
        """Scroll to the row that has the keyboard."""
        self._list.scrollTo(self._list.currentIndex())

    def wanted_px(self, most_px: int) -> int:
        """How high it is with all rows in view at the present width, and not more than so much."""
        self._column.activate()
        wanted_px = self.minimumSizeHint().height() - (row_height() if self._model.rowCount() else 0)
        for number in range(self._model.rowCount()):
            wanted_px += self._list.sizeHintForRow(number)
            if wanted_px >= most_px:
                return most_px
        return wanted_px

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
        line.addWidget(self._pause)
        line.addWidget(self._close)
        self._nothing.setContentsMargins(2 * theme.SPACE, 0, 2 * theme.SPACE, 2 * theme.SPACE)
        column = self._column
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(line)
        column.addWidget(self._pause_line)
        column.addWidget(self._nothing)
        column.addWidget(self._list, 1)

    def _connect(self) -> None:
        self._delegate.requested.connect(self._on_requested)
        self._delegate.menu_requested.connect(self._on_row_menu_requested)
        self._list.selectionModel().currentChanged.connect(self.current_changed)
        self._list.selectionModel().selectionChanged.connect(self.current_changed)
        self._list.customContextMenuRequested.connect(self._on_menu_requested)
        self._list.dropped.connect(self._on_dropped)
        self._model.rowsInserted.connect(self._on_rows_inserted)
        self._model.modelReset.connect(self._on_reset)
        self._model.dataChanged.connect(self._on_rows_changed)
        self._list.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self._model.rowsAboutToBeRemoved.connect(self._on_rows_going)
        self._model.changed.connect(self._on_changed)

    def _offer_actions(self, numbers: range) -> None:
        """Buttons only on rows about which something can be done, and, of hundreds, on those that are seen."""
        ready = range(numbers.start, min(numbers.stop, _READY_ROWS))
        for number in ready:
            self._offer_actions_on(number)
        if len(ready) < len(numbers):
            self._in_sight.start()
        self._list.scheduleDelayedItemsLayout()

    def _offer_actions_on(self, number: int) -> None:
        index, row = self._model.index(number), self._model.row(number)
        wanted = bool(actions_for(row.job, is_delayed=row.delay is not None))
        if wanted and not self._list.isPersistentEditorOpen(index):
            self._list.openPersistentEditor(index)
        elif not wanted and self._list.isPersistentEditorOpen(index):
            self._list.closePersistentEditor(index)

    # slots

    @Slot(QModelIndex, int, int)
    def _on_rows_inserted(self, _parent: QModelIndex, first: int, last: int) -> None:
        self._offer_actions(range(first, last + 1))

    @Slot()
    def _on_reset(self) -> None:
        self._offer_actions(range(self._model.rowCount()))

    @Slot()
    def _on_scrolled(self) -> None:
        self._in_sight.start()

    @Slot()
    def _on_sight_changed(self) -> None:
        if self.isVisible():
            for number in self._list.numbers_in_sight:
                self._offer_actions_on(number)

    @Slot(QModelIndex, QModelIndex)
    def _on_rows_changed(self, first: QModelIndex, last: QModelIndex) -> None:
        self._offer_actions(range(first.row(), last.row() + 1))

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
        self._summary.setText(words.summary(jobs, paused=self.is_paused))
        self._pause.setVisible(not self.is_paused)
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

    @Slot(object, int)
    def _on_dropped(self, job_ids: tuple[JobId, ...], before: int) -> None:
        """Above the queue means before the first of it."""
        following = [job for job in self._model.jobs[before:] if job.state is JobState.QUEUED]
        self.move_requested.emit(job_ids, following[0].id if following else None)

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
        if not self._list.selectionModel().isSelected(index):
            self._list.choose(index)
        self.menu_requested.emit(at)

    # Qt overrides

    def showEvent(self, event: QShowEvent) -> None:
        """Rows far down may be seen at once."""
        super().showEvent(event)
        self._in_sight.start()

    def minimumSizeHint(self) -> QSize:
        """A group box would keep room for a title that it has not."""
        return self._column.minimumSize().grownBy(self.contentsMargins())
