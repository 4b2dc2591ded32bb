"""Looking for something by a few of its letters, over the window."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Collection

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, Qt, Signal, Slot
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLineEdit,
    QListView,
    QStyledItemDelegate,
    QVBoxLayout,
    QWidget,
)

from imageedit_desktop.ui.commands.command import Command
from imageedit_desktop.ui.commands.registry import Commands
from imageedit_desktop.ui.paint_guard import guarded
from imageedit_desktop.ui.theme import SPACE, color
from imageedit_desktop.ui.widgets.heights import height_at
from imageedit_desktop.ui.widgets.labels import Label

_WIDTH_PX = 620
_ROWS_SHOWN = 10
_TOP_PERCENT = 12
"""Of the window's height above it."""


class Finder(QWidget):
    """Lies over the window while one looks for something; a click beside it or Esc closes it.

    What had the keyboard before gets it back before anything is done: that may be about just this.
    """

    def __init__(self, window: QWidget, commands: Commands, *, heard: Collection[Command]) -> None:
        """Lie over a window.

        Args:
            window: what had the keyboard is in it.
            commands: of the window.
            heard: those whose keys are heard meanwhile.
        """
        super().__init__(window)
        self._window, self._commands, self._heard = window, commands, heard
        self._keyboard: QWidget | None = None
        self._panel = QFrame(self)
        self._panel.setProperty("surface", "palette")
        self._panel.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.column = QVBoxLayout(self._panel)
        self.letters = Letters(self._panel)
        self.list = _make_list(self._panel)
        self.nothing = Label("", "muted", wrap=True)
        self.nothing.setContentsMargins(SPACE, SPACE, SPACE, SPACE)
        self._lay_out()
        self.letters.textChanged.connect(self._on_letters_changed)
        self.letters.key_left.connect(self._on_key_left)
        self.letters.chosen.connect(self._on_chosen)
        self.letters.closed.connect(self.dismiss)
        self.list.clicked.connect(self._on_chosen)
        self.hide()

    @abstractmethod
    def look(self) -> None:
        """See what there is now, before the keyboard goes to the line."""

    @abstractmethod
    def seek(self, letters: str) -> None:
        """Show what has these letters."""

    @abstractmethod
    def choose(self, index: QModelIndex) -> None:
        """Do what is to be done about a row."""

    def use(self, model: QAbstractListModel, delegate: QStyledItemDelegate) -> None:
        """Show these rows. Their accessible text is read out, for the keyboard stays in the line."""
        self.list.setModel(model)
        self.list.setItemDelegate(delegate)
        self.list.selectionModel().currentChanged.connect(self._on_current_changed)

    def toggle(self) -> None:
        """Open it, or close it."""
        if self.isVisible():
            self.dismiss()
        else:
            self.open()

    def open(self) -> None:
        """Lie over the window, with the keyboard in the line."""
        self._keyboard = QApplication.focusWidget()
        self.letters.clear()
        self.look()
        self.go_to_first()
        self._window.installEventFilter(self)
        self.fit()
        self.show()
        self.raise_()
        self.letters.setFocus(Qt.FocusReason.PopupFocusReason)
        self._commands.hear_only(self._heard)

    @Slot()
    def dismiss(self) -> None:
        """Close it; the keyboard goes back to where it was."""
        if not self.isVisible():
            return
        had_keyboard = self.letters.hasFocus()
        self._window.removeEventFilter(self)
        self._commands.hear_only(None)
        self.hide()  # before the keyboard goes back: Qt would look for a place of its own
        if self._keyboard is not None and had_keyboard:
            self._keyboard.setFocus(Qt.FocusReason.PopupFocusReason)
        self._keyboard = None

    def go_to_first(self) -> None:
        """Have the first row be the current one."""
        self.list.setCurrentIndex(self.list.model().index(0, 0))
        self.list.scrollToTop()

    def announce(self, words: str) -> None:
        """Have something read out."""
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.letters, words))

    def fit(self) -> None:
        """Lie over the whole window, the panel in the upper middle."""
        room = self._window.rect()
        self.setGeometry(room)
        rows = min(_ROWS_SHOWN, self.list.model().rowCount())
        row_px = self.list.sizeHintForRow(0) if rows else 0
        top = room.height() * _TOP_PERCENT // 100
        self.nothing.setVisible(rows == 0)
        self.list.setVisible(rows > 0)
        around_px = self._around_px()
        self.list.setFixedHeight(min(rows * row_px, max(row_px, room.height() - top - around_px - SPACE)))
        width = min(_WIDTH_PX, room.width() - 2 * SPACE)
        self._panel.setGeometry((room.width() - width) // 2, top, width, 0)
        self._panel.resize(width, height_at(self.column, width))

    def _around_px(self) -> int:
        """The height of all in the panel but the rows."""
        items = (self.column.itemAt(place) for place in range(self.column.count()))
        parts = [item.widget() for item in items if item is not None]
        apart = (self.list, self.nothing)
        others = [part for part in parts if part is not None and part not in apart and not part.isHidden()]
        return sum(_height_px(part) + SPACE for part in others) + 2 * SPACE

    def _lay_out(self) -> None:
        self.column.setContentsMargins(SPACE, SPACE, SPACE, SPACE)
        self.column.setSpacing(SPACE)
        self.column.addWidget(self.letters)
        self.column.addWidget(self.nothing)
        self.column.addWidget(self.list)

    @Slot(str)
    def _on_letters_changed(self, letters: str) -> None:
        self.seek(letters)
        self.go_to_first()
        self.fit()

    @Slot(object)
    def _on_key_left(self, event: QKeyEvent) -> None:
        """The keys that move belong to the list."""
        QApplication.sendEvent(self.list, event)

    @Slot()
    def _on_chosen(self) -> None:
        if self.list.currentIndex().isValid():
            self.choose(self.list.currentIndex())

    @Slot(QModelIndex)
    def _on_current_changed(self, index: QModelIndex) -> None:
        """The keyboard stays in the line, so a screen reader is told."""
        if self.isVisible() and index.isValid():
            self.announce(index.data(Qt.ItemDataRole.AccessibleTextRole))

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the window's size."""
        if event.type() == QEvent.Type.Resize:
            self.fit()
        return super().eventFilter(watched, event)

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        """Beside the panel."""
        self.dismiss()

    @guarded
    def paintEvent(self, _event: QPaintEvent) -> None:
        """What lies behind pales a little."""
        QPainter(self).fillRect(self.rect(), color("scrim", alpha=0.25))


def _height_px(part: QWidget) -> int:
    return max(part.minimumHeight(), min(part.maximumHeight(), part.sizeHint().height()))


def _make_list(parent: QWidget) -> QListView:
    view = QListView(parent)
    view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    view.setFrameShape(QFrame.Shape.NoFrame)
    view.setUniformItemSizes(True)
    view.setMouseTracking(True)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return view


class Letters(QLineEdit):
    """Where one types.

    Signals:
        key_left(QKeyEvent): one that moves in the list.
        tabbed(int): Tab, 1, or with Shift, -1.
        chosen(), closed(): Enter and Esc.
    """

    key_left = Signal(object)
    tabbed = Signal(int)
    chosen = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
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

    def focusNextPrevChild(self, forward: bool) -> bool:
        """There is nothing else here to go to; Esc leads out."""
        self.tabbed.emit(1 if forward else -1)
        return True
