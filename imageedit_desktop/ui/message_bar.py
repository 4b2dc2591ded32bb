"""Messages above the foot of the gallery: one at a time, in words, gone when they are read or no longer true."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from imageedit_desktop.ui.theme import SPACE
from imageedit_desktop.ui.widgets.buttons import Button, IconButton
from imageedit_desktop.ui.widgets.labels import Label
from imageedit_desktop.ui.widgets.notice import IconLabel

_SHOWN_FOR_MS = 12_000
_WIDTH_MAX_PX = 80 * SPACE
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
    """Shows the newest message; those that wait for an answer come back after it. Hidden while there is none.

    It lies over the widget that it is made for, so that nothing moves when it comes and goes.
    """

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self.setProperty("surface", "message")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._waiting: deque[Message] = deque(maxlen=_KEPT)
        self._shown: Message | None = None
        self._text = Label("", wrap=True)
        self._close = IconButton("x", self.tr("Dismiss"))
        self._close.clicked.connect(self._on_dismissed)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(SPACE, SPACE, SPACE, SPACE)
        self._row.setSpacing(SPACE)
        self._row.addSpacing(SPACE)
        self._row.addWidget(self._text, 1)
        self._row.addWidget(self._close)
        self._extras: list[QWidget] = []
        self._timer = QTimer(self, singleShot=True, interval=_SHOWN_FOR_MS)
        self._timer.timeout.connect(self._on_dismissed)
        self._over = over
        over.installEventFilter(self)
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
        self._row.insertWidget(1, mark)
        self._extras.append(mark)
        for number, action in enumerate(message.actions):
            button = Button(action.words, "" if number else "accent")
            button.clicked.connect(self._answer(action))
            self._row.insertWidget(3 + number, button)
            self._extras.append(button)
        self.show()
        self._place()
        self.raise_()
        if message.actions:
            self._timer.stop()
        else:
            self._timer.start()

    def _place(self) -> None:
        """In the middle of the foot, as wide as the words want and as high as they then need."""
        over = self._over
        words_px = self._text.fontMetrics().horizontalAdvance(self._text.text()) + 2 * SPACE
        width = min(self._row.minimumSize().width() + words_px, _WIDTH_MAX_PX, over.width() - 4 * SPACE)
        height = self._row.totalHeightForWidth(width)
        self.setGeometry((over.width() - width) // 2, over.height() - height - 2 * SPACE, width, height)

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

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self._over and self.isVisible():
            self._place()
        return False
