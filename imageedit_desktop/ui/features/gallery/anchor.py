"""Keeping still while something comes in above."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPoint, Slot
from PySide6.QtWidgets import QListView

from imageedit_desktop.ui import theme


class ScrollAnchor(QObject):
    """Holds on to the item at the top of a view that was scrolled, until somebody scrolls again.

    At the very top it does nothing: there, what is new is what one wants to see.
    """

    def __init__(self, view: QListView) -> None:
        """`view` has its model already."""
        super().__init__(view)
        self._view = view
        self._held: tuple[QPersistentModelIndex, int] | None = None
        view.model().rowsAboutToBeInserted.connect(self._hold)
        view.model().rowsInserted.connect(self._restore)
        view.verticalScrollBar().valueChanged.connect(self._let_go)

    @Slot(QModelIndex, int, int)
    def _hold(self, _parent: QModelIndex, first: int, _last: int) -> None:
        if self._held is not None or self._view.verticalScrollBar().value() == 0:
            return
        cell = self._view.sizeHintForIndex(self._view.model().index(0, 0))
        top = self._view.indexAt(QPoint(cell.width() // 2, theme.SPACE))
        if top.isValid() and first <= top.row():
            self._held = (QPersistentModelIndex(top), self._view.visualRect(top).top())

    @Slot()
    def _restore(self) -> None:
        if self._held is None or not self._held[0].isValid():
            return
        index, top_px = held = self._held
        self._view.doItemsLayout()
        now = self._view.visualRect(self._view.model().index(index.row(), 0)).top()
        bar = self._view.verticalScrollBar()
        bar.setValue(bar.value() + now - top_px)
        self._held = held

    @Slot()
    def _let_go(self) -> None:
        self._held = None
