"""The buttons at the end of a row."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QMenu, QWidget

from imageedit_desktop.domain.ids import JobId
from imageedit_desktop.domain.job import Job, JobState
from imageedit_desktop.ui import theme
from imageedit_desktop.ui.queue.deeds import Deed, deeds_for
from imageedit_desktop.ui.widgets.buttons import Button, IconButton

translate = QCoreApplication.translate

_BUTTONS_MAX = 2
"""More than two would leave no room for the words; the others are in a menu."""


class RowActions(QWidget):
    """Buttons for what a job allows.

    Signals:
        wished(Deed, JobId): a button was pressed.
    """

    wished = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._deeds: tuple[Deed, ...] = ()
        self._buttons: list[QAbstractButton] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 2 * theme.SPACE, 0)
        self._row.setSpacing(theme.SPACE // 2)

    def show_job(self, job: Job) -> None:
        """Offer what can be done about this job now."""
        deeds = deeds_for(job)
        if deeds != self._deeds:
            self._deeds = deeds
            self._rebuild(job)
        for button, deed in zip(self._buttons, deeds, strict=False):
            button.setToolTip(deed_hint(deed, job))
            button.setAccessibleDescription(deed_hint(deed, job))

    def _rebuild(self, job: Job) -> None:
        while (item := self._row.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        self._buttons = [self._button(deed, job) for deed in self._deeds[:_BUTTONS_MAX]]
        for button in self._buttons:
            self._row.addWidget(button)
        if len(self._deeds) > _BUTTONS_MAX:
            more = IconButton("ellipsis", translate("queue", "More"), parent=self)
            more.clicked.connect(lambda: self._open_menu(more, job))
            self._row.addWidget(more)
        self.adjustSize()

    def _button(self, deed: Deed, job: Job) -> QAbstractButton:
        words = deed_words(deed, job)
        quiet = deed is Deed.COPY_REPORT
        button = IconButton("clipboard-copy", words, parent=self) if quiet else Button(words, "quiet", parent=self)
        button.clicked.connect(lambda: self.wished.emit(deed, job.id))
        return button

    def _open_menu(self, button: QWidget, job: Job) -> None:
        menu = deeds_menu(job, self.wished.emit, self)
        menu.popup(button.mapToGlobal(button.rect().topLeft()))


def deeds_menu(job: Job, wish: Callable[[Deed, JobId], None], parent: QWidget) -> QMenu:
    """All that can be done about a job, as a menu; it deletes itself."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.setToolTipsVisible(True)
    for deed in dict.fromkeys((*deeds_for(job), Deed.COPY_REPORT)):
        action = menu.addAction(deed_words(deed, job))
        action.setToolTip(deed_hint(deed, job))
        action.triggered.connect(lambda _checked=False, deed=deed: wish(deed, job.id))
    return menu


def deed_words(deed: Deed, job: Job) -> str:
    """What a button or an entry of the menu says."""
    match deed:
        case Deed.STOP:
            return translate("queue", "Stop waiting")
        case Deed.KEEP_WAITING if job.state is JobState.UNKNOWN:
            return translate("queue", "Look again")
        case Deed.KEEP_WAITING if job.state is JobState.FAILED:
            return translate("queue", "Fetch again")
        case Deed.KEEP_WAITING:
            return translate("queue", "Keep waiting")
        case Deed.RETRY:
            return translate("queue", "Retry")
        case Deed.COPY_REPORT:
            return translate("queue", "Copy report")


def deed_hint(deed: Deed, job: Job) -> str:
    """What will come of it, in a sentence."""
    match deed:
        case Deed.STOP if job.state is JobState.QUEUED:
            return translate("queue", "Takes the order back; nothing was sent.")
        case Deed.STOP:
            return translate("queue", "Stops waiting. The service cannot cancel: the order may still be charged.")
        case Deed.KEEP_WAITING:
            return translate("queue", "Goes on with the order that was sent; it is not charged again.")
        case Deed.RETRY:
            return translate("queue", "Orders the same again, as a new order with its own price.")
        case Deed.COPY_REPORT:
            return translate("queue", "Copies what a person who helps needs to know: no key, no pictures.")
