"""Messages at the bottom of the window: one at a time, in words, gone when they are read or no longer true."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from imageedit_desktop.ui.theme import SPACE
from imageedit_desktop.ui.widgets.buttons import Button, IconButton
from imageedit_desktop.ui.widgets.labels import Label
from imageedit_desktop.ui.widgets.notice import IconLabel

_SHOWN_FOR_MS = 12_000
_KEPT = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Action:
    """A button in a message."""

    words: str
    run: Callable[[], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """Something to say.

    Attributes:
        text: one or two sentences, never markup.
        kind: ``info``, ``success`` or ``danger``.
        actions: what can be done about it; a message with actions stays until it is answered.
    """

    text: str
    kind: str = "info"
    actions: tuple[Action, ...] = ()


_ICONS = {
    "info": ("info", "text_muted"),
    "success": ("circle-check", "success"),
    "danger": ("circle-alert", "danger"),
}


class MessageBar(QWidget):
    """Shows the newest message; those that wait for an answer come back after it. Hidden while there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "panel")
        self._waiting: deque[Message] = deque(maxlen=_KEPT)
        self._shown: Message | None = None
        self._text = Label("", wrap=True)
        self._close = IconButton("x", self.tr("Dismiss"))
        self._close.clicked.connect(self._on_dismissed)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(2 * SPACE, SPACE, SPACE, SPACE)
        self._row.setSpacing(SPACE)
        self._row.addWidget(self._text, 1)
        self._row.addWidget(self._close)
        self._extras: list[QWidget] = []
        self._timer = QTimer(self, singleShot=True, interval=_SHOWN_FOR_MS)
        self._timer.timeout.connect(self._on_dismissed)
        self.hide()

    def say(self, message: Message) -> None:
        """Show a message now and read it out to assistive technology."""
        if self._shown is not None and self._shown.actions and self._shown != message:
            self._waiting.append(self._shown)
        self._show(message)
        self.announce(message.text)

    def announce(self, text: str) -> None:
        """Read something out to assistive technology without showing it."""
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def clear(self) -> None:
        """Forget every message."""
        self._waiting.clear()
        self._on_dismissed()

    def _show(self, message: Message) -> None:
        self._remove_extras()
        self._shown = message
        self._text.setText(message.text)
        mark = IconLabel(*_ICONS[message.kind])
        self._row.insertWidget(0, mark)
        self._extras.append(mark)
        for number, action in enumerate(message.actions):
            button = Button(action.words, "" if number else "accent")
            button.clicked.connect(self._answer(action))
            self._row.insertWidget(2 + number, button)
            self._extras.append(button)
        self.show()
        if message.actions:
            self._timer.stop()
        else:
            self._timer.start()

    def _answer(self, action: Action) -> Callable[[], None]:
        def run() -> None:
            self._on_dismissed()
            action.run()

        return run

    def _remove_extras(self) -> None:
        for widget in self._extras:
            self._row.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._extras.clear()

    def _on_dismissed(self) -> None:
        self._timer.stop()
        self._shown = None
        if self._waiting:
            self._show(self._waiting.pop())
        else:
            self.hide()
