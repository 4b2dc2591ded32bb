"""What the jobs say above their rows while the queue is paused, and the way to go on."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from imageedit_desktop.ui import theme
from imageedit_desktop.ui.commands.buttons import follow
from imageedit_desktop.ui.commands.registry import Commands
from imageedit_desktop.ui.features.jobs import words
from imageedit_desktop.ui.features.jobs.commands import PAUSE
from imageedit_desktop.ui.features.jobs.model import JobsModel
from imageedit_desktop.ui.widgets.buttons import Button
from imageedit_desktop.ui.widgets.labels import Label


class PauseLine(QWidget):
    """There while nothing is sent."""

    def __init__(self, model: JobsModel, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._words = Label("", "warning", wrap=True)
        resume = Button(self.tr("Resume sending"), "accent")
        follow(resume, PAUSE, commands)
        line = QHBoxLayout(self)
        line.setContentsMargins(2 * theme.SPACE, 0, 2 * theme.SPACE, theme.SPACE)
        line.setSpacing(2 * theme.SPACE)
        line.addWidget(self._words, 1)
        line.addWidget(resume, 0, Qt.AlignmentFlag.AlignVCenter)
        model.changed.connect(self._tell)
        self._tell()

    @Slot()
    def _tell(self) -> None:
        self._words.setText(words.paused_line(len(self._model.waiting)))
        self.setVisible(self._model.is_paused)
