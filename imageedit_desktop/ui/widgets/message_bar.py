"""Messages below the pictures, one below the other, each with room of its own.

They take their room from the page above rather than cover it, and stay where they are when that page changes. What
merely confirms goes by itself; a failure stays until it is dismissed, a question until it is answered.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QFocusEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QFrame,
    QGroupBox,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from imageedit_desktop.ui.theme import SPACE, control_height
from imageedit_desktop.ui.widgets.buttons import Button, IconButton
from imageedit_desktop.ui.widgets.flow_layout import FlowLayout
from imageedit_desktop.ui.widgets.heights import height_at
from imageedit_desktop.ui.widgets.labels import Label, breakable
from imageedit_desktop.ui.widgets.notice import IconLabel

_SHOWN_FOR_MS = 12_000
_SHARE_MAX_PERCENT = 30
"""Of the window's height. With more to say what merely confirms goes first, and then the bar scrolls."""

_LINES_BESIDE_MAX = 2
"""Words of more lines have the buttons below them."""

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
        topic: what it is about; a later message on the same topic takes its place. Empty for none.
        closable: whether it may be dismissed unanswered.
    """

    text: str
    kind: str = "info"
    actions: tuple[Action, ...] = ()
    topic: str = ""
    closable: bool = True

    @property
    def stays(self) -> bool:
        """Whether it waits for the user."""
        return bool(self.actions) or self.kind == "danger"


_ICONS = {
    "info": ("info", "text_muted"),
    "success": ("circle-check", "success"),
    "danger": ("circle-alert", "danger"),
}


class MessageBar(QGroupBox):
    """Shows messages, the newest last. Hidden while there is none.

    A group box, so that it is one to assistive technology too.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Messages"))
        self._rows: list[_MessageRow] = []
        self._list = QWidget()
        self._column = QVBoxLayout(self._list)
        self._column.setContentsMargins(SPACE, SPACE, SPACE, SPACE)
        self._column.setSpacing(SPACE // 2)
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(self._list)
        frame = QVBoxLayout(self)
        frame.setContentsMargins(0, 0, 0, 0)
        frame.addWidget(self._scroll)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.hide()

    def say(self, message: Message) -> None:
        """Show a message and read it out to assistive technology; one that is shown already is only read out."""
        if not any(row.message == message for row in self._rows):
            self._add(message)
        self.announce(message.text, at_once=message.stays)

    @Slot(str, bool)
    def announce(self, text: str, at_once: bool = False) -> None:
        """Read something out to assistive technology without showing it."""
        event = QAccessibleAnnouncementEvent(self, text)
        if at_once:
            event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
        QAccessible.updateAccessibility(event)

    def shows(self, topic: str) -> bool:
        """Whether there is a message on a topic."""
        return any(row.message.topic == topic for row in self._rows)

    def reword(self, topic: str, text: str) -> None:
        """Say how far something is in a message that is shown; it stays where it is, and is not read out again."""
        for row in self._rows:
            if row.message.topic == topic:
                row.reword(text)

    def withdraw(self, topic: str) -> None:
        """Take back what was said on a topic, because it is no longer so."""
        for row in [row for row in self._rows if row.message.topic == topic]:
            self._remove(row)

    def clear(self) -> None:
        """Forget every message."""
        for row in list(self._rows):
            self._remove(row)

    def fit(self) -> None:
        """Be as high as the messages need at the present width, and as wide as their widest button.

        The window calls it when its height has changed.
        """
        if not self._rows:
            return
        parent = self.parentWidget()
        width = self.width() if self.isVisible() or parent is None else parent.width()
        for row in self._rows:
            row.arrange(width - 2 * SPACE)
        self.setMinimumWidth(max(row.width_min() for row in self._rows) + 2 * SPACE)
        self._column.activate()
        wanted = height_at(self._column, width)
        most = self.window().height() * _SHARE_MAX_PERCENT // 100
        fleeting = next((row for row in self._rows if not row.message.stays), None)
        if wanted > most and fleeting is not None and len(self._rows) > 1:
            self._remove(fleeting)
        else:
            self.setFixedHeight(wanted if wanted <= most else self._whole_rows(width, most))

    def _whole_rows(self, width: int, most: int) -> int:
        """The height at which the newest messages can be seen whole, and nothing of the one before."""
        width -= self._scroll.verticalScrollBar().sizeHint().width()
        gap, height = self._column.spacing(), self._column.contentsMargins().bottom()
        for row in reversed(self._rows):
            row.arrange(width - 2 * SPACE)
            row_px = row.heightForWidth(width - 2 * SPACE) + gap
            if height + row_px > most and row is not self._rows[-1]:
                break
            height += row_px
        return max(control_height() + 3 * SPACE, min(most, height))

    def _add(self, message: Message) -> None:
        if message.topic:
            self.withdraw(message.topic)
        if len(self._rows) == _KEPT:
            self._remove(next((row for row in self._rows if not row.message.stays), self._rows[0]))
        row = _MessageRow(message)
        row.ended.connect(self._on_ended)
        row.reached.connect(self._on_reached)
        self._rows.append(row)
        self._column.addWidget(row)
        row.show()
        self.fit()
        self.show()
        QTimer.singleShot(0, self, self._scroll_to_newest)

    def _remove(self, row: _MessageRow) -> None:
        self._rows.remove(row)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()
        self.setVisible(bool(self._rows))
        self.fit()

    @Slot()
    def _scroll_to_newest(self) -> None:
        self._scroll.verticalScrollBar().setValue(self._scroll.verticalScrollBar().maximum())

    @Slot(object)
    def _on_ended(self, row: _MessageRow) -> None:
        if row in self._rows:
            self._remove(row)

    @Slot(object)
    def _on_reached(self, row: _MessageRow) -> None:
        self._scroll.ensureWidgetVisible(row)

    # Qt overrides

    def minimumSizeHint(self) -> QSize:
        """A group box would keep room for a title that it has not."""
        return QSize(0, control_height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, another height; a moment later, for Qt forgets a size that is set within this event."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            QTimer.singleShot(0, self, self.fit)


class _MessageRow(QFrame):
    """One message: its words, which can be reached by Tab, and its buttons beside or below them.

    Signals:
        ended(_MessageRow): it was answered or dismissed, or has been there for long enough.
        reached(_MessageRow): the keyboard came to it.
    """

    ended = Signal(object)
    reached = Signal(object)

    def __init__(self, message: Message) -> None:
        super().__init__()
        self.message = message
        self.setProperty("surface", "message")
        self._words = _Words(message.text)
        self._words.reached.connect(self._on_reached)
        self._buttons = QWidget()
        self._close = IconButton("x", self.tr("Dismiss"))
        self._close.setAccessibleDescription(message.text)
        if not message.closable:
            self._close.hide()
        self._close.clicked.connect(self._end)
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()
        self._timer = QTimer(self, singleShot=True, interval=_SHOWN_FOR_MS)
        self._timer.timeout.connect(self._on_time_over)
        if not message.stays:
            self._timer.start()

    def reword(self, text: str) -> None:
        """Have other words in the same row."""
        self.message = replace(self.message, text=text)
        self._words.say(text)

    def arrange(self, width: int) -> None:
        """Put the buttons beside the words where these are short enough for that."""
        buttons_px = self._flow.one_row_px()
        words_px = width - self._frame_px() - buttons_px - SPACE
        line_px = self._words.fontMetrics().lineSpacing()
        beside = words_px > 0 and self._words.heightForWidth(words_px) <= _LINES_BESIDE_MAX * line_px + SPACE
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        self._body.setDirection(direction)
        self._buttons.setFixedWidth(buttons_px) if beside else self._buttons.setMaximumWidth(16777215)
        if not beside:
            self._buttons.setMinimumWidth(0)

    def width_min(self) -> int:
        """The width at which nothing is cut off."""
        return self._flow.minimumSize().width() + self._frame_px()

    def _lay_out(self) -> None:
        mark = IconLabel(*_ICONS[self.message.kind])
        self._flow = FlowLayout(self._buttons, gap_px=SPACE)
        for number, action in enumerate(self.message.actions):
            button = Button(action.words, "" if number else "accent")
            button.setAccessibleDescription(self.message.text)
            button.clicked.connect(self._answer(action))
            self._flow.addWidget(button)
        if not self.message.actions:
            self._buttons.hide()
        self._body.setSpacing(SPACE)
        self._body.addWidget(self._words, 1)
        self._body.addWidget(self._buttons)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * SPACE, SPACE // 2, SPACE // 2, SPACE // 2)
        row.setSpacing(SPACE)
        row.addLayout(_on_first_line(mark))
        row.addLayout(self._body, 1)
        row.addLayout(_on_first_line(self._close))

    def _frame_px(self) -> int:
        """Everything in a row but words and buttons."""
        margins = self.contentsMargins() + self.layout().contentsMargins()  # type: ignore[union-attr]
        return margins.left() + margins.right() + 16 + control_height() + 2 * SPACE

    def _answer(self, action: Action) -> Callable[[], None]:
        def run() -> None:
            self._end()
            action.run()

        return run

    @Slot()
    def _end(self) -> None:
        self.ended.emit(self)

    @Slot()
    def _on_time_over(self) -> None:
        """Not while somebody is at it."""
        focused = QApplication.focusWidget()
        if self.underMouse() or (focused is not None and self.isAncestorOf(focused)):
            self._timer.start()
        else:
            self._end()

    @Slot()
    def _on_reached(self) -> None:
        self.reached.emit(self)


def _on_first_line(widget: QWidget) -> QVBoxLayout:
    """Beside the first line of the words, however many there are."""
    place = QVBoxLayout()
    place.setContentsMargins(0, (control_height() - widget.height()) // 2, 0, 0)
    place.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop)
    return place


class _Words(Label):
    """Words that the keyboard can reach.

    Signals:
        reached(): the keyboard did.
    """

    reached = Signal()

    def __init__(self, text: str) -> None:
        super().__init__(breakable(text), "message", wrap=True)
        self.setAccessibleName(text)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMinimumHeight(control_height())

    def say(self, text: str) -> None:
        """Have other words."""
        self.setText(breakable(text))
        self.setAccessibleName(text)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.reached.emit()
