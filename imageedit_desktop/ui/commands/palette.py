"""Every command, found by a few of its letters."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal, Slot
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QListView, QVBoxLayout, QWidget

from imageedit_desktop.ui.commands.command import Command
from imageedit_desktop.ui.commands.palette_rows import PaletteDelegate, PaletteModel
from imageedit_desktop.ui.commands.registry import Commands
from imageedit_desktop.ui.theme import SPACE, color
from imageedit_desktop.ui.widgets.labels import Label

_WIDTH_PX = 620
_ROWS_SHOWN = 10
_TOP_PERCENT = 12
"""Of the window's height above it."""


class Palette(QWidget):
    """Lies over the window while one looks for a command; a click beside it or Esc closes it.

    What had the keyboard before gets it back before the command is done: that may be about just this.
    """

    def __init__(self, window: QWidget, commands: Commands, opener: Command) -> None:
        """Lie over a window.

        Args:
            window: whose commands they are.
            commands: all that can be found.
            opener: what opens and closes the palette, and is not found there.
        """
        super().__init__(window)
        self._window = window
        self._commands = commands
        self._opener = opener
        self._model = PaletteModel(commands, without=opener, parent=self)
        self._keyboard: QWidget | None = None
        self._panel = QFrame(self)
        self._column = QVBoxLayout(self._panel)
        self._letters = _Letters(self._panel)
        self._list = self._make_list()
        self._nothing = Label(self.tr("No command has these letters."), "muted")
        self._lay_out()
        self._letters.textChanged.connect(self._on_letters_changed)
        self._letters.key_left.connect(self._on_key_left)
        self._letters.chosen.connect(self._on_chosen)
        self._letters.closed.connect(self.dismiss)
        self._list.clicked.connect(self._on_chosen)
        self._list.selectionModel().currentChanged.connect(self._on_current_changed)
        self.hide()

    def toggle(self) -> None:
        """Open it, or close it."""
        if self.isVisible():
            self.dismiss()
        else:
            self._open()

    @Slot()
    def dismiss(self) -> None:
        """Close it; the keyboard goes back to where it was."""
        if not self.isVisible():
            return
        had_keyboard = self._letters.hasFocus()
        self._window.removeEventFilter(self)
        self._commands.hear_only(None)
        self.hide()  # before the keyboard goes back: Qt would look for a place of its own
        if self._keyboard is not None and had_keyboard:
            self._keyboard.setFocus(Qt.FocusReason.PopupFocusReason)
        self._keyboard = None

    def _open(self) -> None:
        self._keyboard = QApplication.focusWidget()
        self._letters.clear()
        self._model.look()
        self._list.setCurrentIndex(self._model.index(0))
        self._window.installEventFilter(self)
        self._fit()
        self.show()
        self.raise_()
        self._letters.setFocus(Qt.FocusReason.PopupFocusReason)
        self._commands.hear_only((self._opener,))

    def _make_list(self) -> QListView:
        view = QListView(self._panel)
        view.setAccessibleName(self.tr("Commands"))
        view.setModel(self._model)
        view.setItemDelegate(PaletteDelegate(view))
        view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setUniformItemSizes(True)
        view.setMouseTracking(True)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        return view

    def _lay_out(self) -> None:
        self._panel.setProperty("surface", "palette")
        self._panel.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._nothing.setContentsMargins(SPACE, SPACE, SPACE, SPACE)
        column = self._column
        column.setContentsMargins(SPACE, SPACE, SPACE, SPACE)
        column.setSpacing(SPACE)
        column.addWidget(self._letters)
        column.addWidget(self._nothing)
        column.addWidget(self._list)

    def _fit(self) -> None:
        """Lie over the whole window, the panel in the upper middle."""
        room = self._window.rect()
        self.setGeometry(room)
        rows = min(_ROWS_SHOWN, self._model.rowCount())
        row_px = self._list.sizeHintForRow(0) if rows else 0
        top = room.height() * _TOP_PERCENT // 100
        self._nothing.setVisible(rows == 0)
        self._list.setVisible(rows > 0)
        around_px = self._letters.sizeHint().height() + 3 * SPACE
        self._list.setFixedHeight(min(rows * row_px, max(row_px, room.height() - top - around_px - SPACE)))
        width = min(_WIDTH_PX, room.width() - 2 * SPACE)
        self._panel.setGeometry((room.width() - width) // 2, top, width, 0)
        self._panel.resize(width, self._column.sizeHint().height())

    @Slot(str)
    def _on_letters_changed(self, letters: str) -> None:
        self._model.find(letters)
        self._list.setCurrentIndex(self._model.index(0))
        self._list.scrollToTop()
        self._fit()

    @Slot(object)
    def _on_key_left(self, event: QKeyEvent) -> None:
        """The keys that move belong to the list."""
        QApplication.sendEvent(self._list, event)

    @Slot()
    def _on_chosen(self) -> None:
        row = self._model.row(self._list.currentIndex())
        if row is None:
            return
        if row.reason:
            self._announce(row.reason)
            return
        self.dismiss()
        self._commands.press(row.command)

    @Slot(QModelIndex)
    def _on_current_changed(self, index: QModelIndex) -> None:
        """The keyboard stays in the line, so a screen reader is told."""
        if self.isVisible() and index.isValid():
            self._announce(index.data(Qt.ItemDataRole.AccessibleTextRole))

    def _announce(self, words: str) -> None:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._letters, words))

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the window's size."""
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        """Beside the panel."""
        self.dismiss()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """What lies behind pales a little."""
        QPainter(self).fillRect(self.rect(), color("scrim", alpha=0.25))


class _Letters(QLineEdit):
    """Where one types.

    Signals:
        key_left(QKeyEvent): one that moves in the list.
        chosen(), closed(): Enter and Esc.
    """

    key_left = Signal(object)
    chosen = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setPlaceholderText(self.tr("What would you like to do?"))
        self.setAccessibleName(self.tr("Find a command"))
        self.returnPressed.connect(self.chosen)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}:
            self.key_left.emit(event)
        elif event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Whoever takes the keyboard keeps it; another window or a menu has it only for a while."""
        super().focusOutEvent(event)
        passing = {Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason}
        if event.reason() not in passing:
            self.closed.emit()

    def focusNextPrevChild(self, _next: bool) -> bool:
        """There is nothing else here; Esc leads out."""
        return True
