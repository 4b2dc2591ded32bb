"""What the jobs come to, in a few words at the edge of the window."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from imageedit_desktop.domain.job import JobState
from imageedit_desktop.ui.commands.buttons import follow
from imageedit_desktop.ui.commands.registry import Commands
from imageedit_desktop.ui.elapsed import now_ms
from imageedit_desktop.ui.features.jobs import words
from imageedit_desktop.ui.features.jobs.commands import JOBS, PAUSE
from imageedit_desktop.ui.features.jobs.model import JobsModel
from imageedit_desktop.ui.theme import SPACE
from imageedit_desktop.ui.widgets.buttons import Button


class JobsIndicator(QWidget):
    """Says how many jobs there are of each kind; its buttons open them.

    Signals:
        wanted(JobState): the newest job in this state is to be shown.
    """

    wanted = Signal(object)

    def __init__(self, model: JobsModel, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._going_on = Button("", "strip")
        self._going_on.setCheckable(True)
        follow(self._going_on, JOBS, commands)
        self._failed = Button("", "link-danger")
        self._unknown = Button("", "link-warning")
        self._resume = Button(self.tr("Resume sending"), "link-warning")
        follow(self._resume, PAUSE, commands)
        self._failed.clicked.connect(lambda: self.wanted.emit(JobState.FAILED))
        self._unknown.clicked.connect(lambda: self.wanted.emit(JobState.UNKNOWN))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE)
        for button in (self._going_on, self._resume, self._failed, self._unknown):
            row.addWidget(button)
        self._clock = QTimer(self, interval=1000)
        self._clock.timeout.connect(self._tell_time)
        model.changed.connect(self._tell)
        self._tell()

    @Slot()
    def _tell(self) -> None:
        jobs = self._model.jobs
        failed, unknown = len(words.failed(jobs)), sum(job.state is JobState.UNKNOWN for job in jobs)
        self._failed.setText(words.failed_words(failed))
        self._failed.setVisible(failed > 0)
        self._unknown.setText(words.unknown_words(unknown))
        self._unknown.setVisible(unknown > 0)
        self._resume.setVisible(self._model.is_paused)
        going_on = words.under_way(jobs, now_ms=None, paused=self._model.is_paused)
        self._going_on.setAccessibleDescription(going_on)
        if not any(job.state.is_active for job in jobs):
            self._clock.stop()
        elif not self._clock.isActive():
            self._clock.start()
        self._tell_time()

    @Slot()
    def _tell_time(self) -> None:
        self._going_on.setText(words.under_way(self._model.jobs, now_ms=now_ms(), paused=self._model.is_paused))
