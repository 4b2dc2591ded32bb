"""The buttons at the end of a row."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QWidget

from imageedit_desktop.domain.job import Job, JobState
from imageedit_desktop.domain.remedy import Remedy
from imageedit_desktop.ui import theme
from imageedit_desktop.ui.features.jobs.job_actions import JobAction, RowExtra, actions_for
from imageedit_desktop.ui.features.jobs.model import Row
from imageedit_desktop.ui.widgets.buttons import Button, IconButton
from imageedit_desktop.wording import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

_BUTTONS_MAX = 2
"""More than two would leave no room for the words; the others are in a menu."""

_NARROW_PX = 60 * theme.SPACE

_ICONS: dict[JobAction, str] = {RowExtra.COPY_REPORT: "clipboard-copy", RowExtra.DISMISS: "x"}
"""Actions that are shown as icons."""


class RowActions(QWidget):
    """Buttons for what a job allows.

    Signals:
        requested(JobAction, JobId): a button was pressed.
        menu_requested(JobId, QPoint): all that can be done is wanted, at this place of the screen.
    """

    requested = Signal(object, object)
    menu_requested = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[JobAction, ...] = ()
        self._narrow = False
        self._row: Row | None = None
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 2 * theme.SPACE, 0)
        self._line.setSpacing(theme.SPACE // 2)

    def show_row(self, row: Row) -> None:
        """Offer what can be done about this job now."""
        actions = actions_for(row.job, is_delayed=row.delay is not None)
        changed = self._row is None or actions != self._shown or row.job.state is not self._row.job.state
        self._row, self._shown = row, actions
        if changed:
            self._rebuild(row)

    def fit(self, row_px: int) -> None:
        """Leave most of a row to its words: a narrow one has a single button, and a menu for the rest."""
        narrow = row_px < _NARROW_PX
        if narrow != self._narrow:
            self._narrow = narrow
            if self._row is not None:
                self._rebuild(self._row)

    def _rebuild(self, row: Row) -> None:
        while (item := self._line.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        shown = self._with_buttons()
        buttons = [self._button(action, row.job) for action in shown]
        if len(shown) < len(self._shown):
            more = IconButton("ellipsis", translate("queue", "More"), parent=self)
            more.clicked.connect(lambda: self._open_menu(more))
            buttons.append(more)
        for button in buttons:
            self._line.addWidget(button)
            button.show()  # else it counts for nothing in the size until the next turn of the loop
        self.adjustSize()

    def _with_buttons(self) -> tuple[JobAction, ...]:
        worded = tuple(action for action in self._shown if action not in _ICONS)
        if self._narrow:
            return self._shown[:1]
        return worded[:_BUTTONS_MAX] if len(worded) > _BUTTONS_MAX else self._shown

    def _button(self, action: JobAction, job: Job) -> QAbstractButton:
        words = action_words(action, job)
        icon = _ICONS.get(action)
        button = IconButton(icon, words, parent=self) if icon else Button(words, "quiet", parent=self)
        hint = action_hint(action, job)
        button.setToolTip(hint)
        button.setAccessibleDescription(hint)
        button.clicked.connect(lambda: self.requested.emit(action, job.id))
        return button

    def _open_menu(self, button: QWidget) -> None:
        if self._row is not None:
            self.menu_requested.emit(self._row.job.id, button.mapToGlobal(button.rect().topLeft()))


def action_words(action: JobAction, job: Job) -> str:
    """What a button or an entry of the menu says."""
    if action is Remedy.GO_ON:
        return translate("queue", _GO_ON.get(job.state, _WORDS[action]))
    return translate("queue", _WORDS[action])


_WORDS = {
    Remedy.SEND: QT_TRANSLATE_NOOP("queue", "Send"),
    Remedy.DISCARD: QT_TRANSLATE_NOOP("queue", "Discard"),
    Remedy.STOP: QT_TRANSLATE_NOOP("queue", "Stop waiting"),
    Remedy.GO_ON: QT_TRANSLATE_NOOP("queue", "Keep waiting"),
    Remedy.ORDER_AGAIN: QT_TRANSLATE_NOOP("queue", "Retry"),
    RowExtra.COPY_REPORT: QT_TRANSLATE_NOOP("queue", "Copy report"),
    RowExtra.DISMISS: QT_TRANSLATE_NOOP("queue", "Dismiss"),
}

_GO_ON = {
    JobState.UNKNOWN: QT_TRANSLATE_NOOP("queue", "Look again"),
    JobState.FAILED: QT_TRANSLATE_NOOP("queue", "Fetch again"),
    **dict.fromkeys((state for state in JobState if state.is_active), QT_TRANSLATE_NOOP("queue", "Try now")),
}


def action_hint(action: JobAction, job: Job) -> str:
    """What will come of it, in a sentence."""
    match action:
        case Remedy.SEND:
            return translate("queue", "Sends the job; it is charged when the service takes it.")
        case Remedy.DISCARD:
            return translate("queue", "Gives the job up; nothing was sent, and nothing is charged.")
        case Remedy.STOP if job.state is JobState.QUEUED:
            return translate("queue", "Takes the order back; nothing was sent.")
        case Remedy.STOP:
            return translate("queue", "Stops waiting. The service cannot cancel: the order may still be charged.")
        case Remedy.GO_ON:
            return translate("queue", "Goes on with the order that was sent; it is not charged again.")
        case Remedy.ORDER_AGAIN:
            return translate("queue", "Orders the same again, as a new order with its own price.")
        case RowExtra.COPY_REPORT:
            return translate("queue", "Copies what a person who helps needs to know: no key, no pictures.")
        case RowExtra.DISMISS:
            return translate("queue", "Takes the row away. The job stays in the library’s books.")
