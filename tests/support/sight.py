"""What a window shows, all of it: the words, and whether there is room for them."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QModelIndex, QRect, Qt
from PySide6.QtGui import QTextDocumentFragment
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QMenuBar,
    QScrollArea,
    QTextEdit,
    QWidget,
)

from imageedit_desktop.ui.widgets.labels import ElidedLabel

_LEADING_PX = 2
"""Between the lines, where there are no letters."""

_ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)


def words(window: QWidget) -> set[str]:
    """Every text that can be read on what is open, is told by a tooltip, or is heard by a screen reader."""
    found: set[str] = set()
    for widget in _open(window):
        found |= {_plain(widget.toolTip()), widget.accessibleName(), widget.accessibleDescription()}
        found |= set(_own_words(widget))
        if widget.isWindow():
            found.add(widget.windowTitle())
    return {text for text in found if text.strip()}


def without_room(window: QWidget) -> list[str]:
    """Labels and buttons that do not show all their words; those that shorten them say it in a tooltip."""
    return [f"{type(widget).__name__}: {text}" for widget in _open(window) for text in _cut_off(widget)]


def _open(window: QWidget) -> list[QWidget]:
    return [w for w in (window, *window.findChildren(QWidget)) if w.isVisible()]


def _plain(tooltip: str) -> str:
    return QTextDocumentFragment.fromHtml(tooltip).toPlainText() if tooltip.startswith("<") else tooltip


def _own_words(widget: QWidget) -> Iterator[str]:
    match widget:
        case QLabel() | QAbstractButton():
            yield widget.text()
        case QGroupBox():
            yield widget.title()
        case QLineEdit() | QTextEdit():
            yield widget.placeholderText()
        case QMenuBar() | QMenu():
            yield from _entries(widget)
        case QAbstractItemView():
            yield from _rows(widget)


def _entries(menu: QMenuBar | QMenu) -> Iterator[str]:
    for action in menu.actions():
        yield from (action.text().replace("&", ""), _plain(action.toolTip()))
        below = action.menu()
        if isinstance(below, QMenu):
            yield from _entries(below)


def _rows(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    for row in range(model.rowCount() if model else 0):
        index = model.index(row, 0, QModelIndex())
        yield from (_plain(text) for role in _ROLES if isinstance(text := index.data(role), str))


def _cut_off(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLineEdit) and not widget.text():
        words = widget.placeholderText()
        if widget.fontMetrics().horizontalAdvance(words) > widget.width() or not _is_within(widget):
            yield words
    if isinstance(widget, ElidedLabel) or not isinstance(widget, QLabel | QAbstractButton) or not widget.text():
        return
    if isinstance(widget, QLabel) and widget.wordWrap():
        fits = widget.height() + _LEADING_PX >= widget.heightForWidth(widget.width())
    else:
        fits = widget.width() >= _width_px(widget)
    if not fits or not _is_within(widget):
        yield widget.text()


def _width_px(widget: QLabel | QAbstractButton) -> int:
    """What the words alone need."""
    return widget.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, widget.text()).width()


def _is_within(widget: QWidget) -> bool:
    """Whether it is not cut off by what it lies in; what is in a scroll area can be reached."""
    box, inside = QRect(widget.rect()), widget
    while (outer := inside.parentWidget()) is not None and not inside.isWindow():
        if isinstance(outer.parentWidget(), QScrollArea):
            return True
        box.translate(inside.pos())
        if not outer.rect().contains(box):
            return False
        inside = outer
    return True


def top_windows() -> list[QWidget]:
    """Windows, dialogs and menus that are open."""
    return [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]
