"""The question what several pictures are to be, asked in the place where pictures go."""

from __future__ import annotations

from enum import Enum, unique

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QGroupBox, QScrollArea, QVBoxLayout, QWidget
from shiboken6 import isValid

from imageedit_desktop.domain.limits import PORTRAITS_HEEDED_MAX
from imageedit_desktop.ui.features.dropping.words import many_portraits_words
from imageedit_desktop.ui.theme import SPACE
from imageedit_desktop.ui.widgets.buttons import Button
from imageedit_desktop.ui.widgets.heights import height_at
from imageedit_desktop.ui.widgets.labels import Label, breakable
from imageedit_desktop.ui.widgets.painting import note_focus
from imageedit_desktop.ui.words import phrase

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_KEYS = {*_STEPS, Qt.Key.Key_Escape}
_SPARE_PX = 160


@unique
class Use(Enum):
    """What pictures may be."""

    SOURCE_AND_PORTRAITS = 0
    PORTRAITS = 1
    IMPORT = 2


class DropQuestion(QGroupBox):
    """Lies over the source and the portraits until it is answered, and moves nothing; nothing else waits for it.

    Signals:
        answered(Use): this is what they are to be.
        dismissed(): nothing is to be done with them.
    """

    answered = Signal(object)
    dismissed = Signal()

    def __init__(self, upper: QWidget, lower: QWidget) -> None:
        """Be ready to ask.

        Args:
            upper: the source's part of the panel, in whose place the question is.
            lower: that of the portraits, which lies below it.
        """
        super().__init__(upper.parentWidget())
        self._covered = (upper, lower)
        self._focus_before: QWidget | None = None
        self.setProperty("surface", "popover")
        self._heading = Label("", "heading", wrap=True)
        self._first = Label("", "muted", wrap=True)
        self._warning = Label("", "muted", wrap=True)
        self._buttons = self._make_buttons()
        self._lay_out()
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._place)
        for widget in (upper, lower, self._cancel, *self._buttons.values()):
            widget.installEventFilter(self)
        self.hide()

    def ask(self, count: int, first: str, *, can_import: bool) -> None:
        """Ask, with the keyboard at the first answer; where it asks already, about these instead.

        Args:
            count: so many pictures.
            first: the name of the first.
            can_import: whether they are files that the library has not.
        """
        heading = self.tr("What are these %Ln pictures to be?", "", count)
        self._heading.setText(heading)
        self.setAccessibleName(heading)
        self._first.setText(breakable(phrase(self.tr("The first one is “{name}”."), name=first)))
        self._warning.setText(many_portraits_words(count))
        self._warning.setVisible(count > PORTRAITS_HEEDED_MAX)
        self.setAccessibleDescription(" ".join(label.text() for label in self._told()))
        self._buttons[Use.IMPORT].setVisible(can_import)
        if not self.isVisible():
            self._cover()
        self._place()
        self._take_keyboard()

    def withdraw(self) -> None:
        """Ask no more; the keyboard goes back to where it was."""
        if not self.isVisible():
            return
        focus = QApplication.focusWidget()
        had_keyboard = focus is not None and self.isAncestorOf(focus)
        for part in self._covered:
            part.setEnabled(True)
        self.hide()
        if had_keyboard and self._focus_before is not None and isValid(self._focus_before):
            self._focus_before.setFocus(Qt.FocusReason.OtherFocusReason)
        self._focus_before = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow what is covered; and have the keys of the buttons first, which would go anywhere by arrows."""
        if isinstance(event, QKeyEvent) and not event.modifiers() and watched not in self._covered:
            if event.type() == QEvent.Type.ShortcutOverride and event.key() in _KEYS:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress and event.key() in _KEYS:
                self._go(Qt.Key(event.key()))
                return True
        elif event.type() in {QEvent.Type.Resize, QEvent.Type.Move} and self.isVisible():
            self._soon.start()
        return super().eventFilter(watched, event)

    def _go(self, key: Qt.Key) -> None:
        if key == Qt.Key.Key_Escape:
            self._dismiss()
        else:
            self._step(_STEPS[key])

    def _make_buttons(self) -> dict[Use, Button]:
        words = {
            Use.SOURCE_AND_PORTRAITS: self.tr("First as source, others as portraits"),
            Use.PORTRAITS: self.tr("All as portraits"),
            Use.IMPORT: self.tr("Import into the library…"),
        }
        buttons: dict[Use, Button] = {}
        for use, text in words.items():
            buttons[use] = Button(text, "" if buttons else "accent")
            buttons[use].clicked.connect(self._answer)
        return buttons

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE * 2, SPACE * 2, SPACE * 2, SPACE)
        column.setSpacing(SPACE // 2)
        column.addWidget(self._heading)
        column.addWidget(self._first)
        column.addWidget(self._warning)
        column.addSpacing(SPACE // 2)
        for button in self._buttons.values():
            column.addWidget(button)
        self._cancel = Button(self.tr("Cancel"), "quiet")
        self._cancel.clicked.connect(self._dismiss)
        column.addWidget(self._cancel)
        column.addStretch(1)

    def _told(self) -> list[Label]:
        return [label for label in (self._first, self._warning) if not label.isHidden()]

    def _cover(self) -> None:
        """What is below is neither seen nor reached meanwhile."""
        self._focus_before = QApplication.focusWidget()
        self.show()
        self.raise_()
        for part in self._covered:
            part.setEnabled(False)
        QWidget.setTabOrder(self._covered[0], self)

    def _place(self) -> None:
        """All that is covered where that is not much more than the question needs, else no more than it needs."""
        upper, lower = self._covered
        layout = self.layout()
        needed_px = height_at(layout, upper.width()) if layout is not None else 0
        whole_px = lower.geometry().bottom() + 1 - upper.y()
        fits = needed_px <= whole_px <= needed_px + _SPARE_PX
        self.setGeometry(upper.x(), upper.y(), upper.width(), whole_px if fits else needed_px)

    def _take_keyboard(self) -> None:
        first = self._buttons[Use.SOURCE_AND_PORTRAITS]
        first.setFocus(Qt.FocusReason.ShortcutFocusReason)
        note_focus(first, Qt.FocusReason.ShortcutFocusReason)
        column = self.parentWidget()
        while column is not None and not isinstance(column, QScrollArea):
            column = column.parentWidget()
        if column is not None:
            column.ensureWidgetVisible(self)

    def _step(self, by: int) -> None:
        """To the next button that is seen, around the end."""
        seen = [button for button in (*self._buttons.values(), self._cancel) if not button.isHidden()]
        here = next((place for place, button in enumerate(seen) if button.hasFocus()), -by)
        seen[(here + by) % len(seen)].setFocus(Qt.FocusReason.TabFocusReason)

    def _answer(self) -> None:
        use = next(use for use, button in self._buttons.items() if button is self.sender())
        self.withdraw()
        self.answered.emit(use)

    def _dismiss(self) -> None:
        self.withdraw()
        self.dismissed.emit()
