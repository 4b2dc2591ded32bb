"""Bars above and below what fills the centre of the window."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from imageedit_desktop.ui import theme
from imageedit_desktop.ui.widgets.labels import Hairline


def bar_with_row(*, line_below: bool) -> tuple[QWidget, QHBoxLayout]:
    """A bar with a line on the side of the picture, and the row in it."""
    bar = QWidget()
    bar.setProperty("surface", "window")
    bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    column = QVBoxLayout(bar)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    row = QHBoxLayout()
    row.setContentsMargins(theme.SPACE, theme.SPACE, theme.SPACE, theme.SPACE)
    row.setSpacing(theme.SPACE)
    column.addLayout(row)
    column.insertWidget(1 if line_below else 0, Hairline())
    return bar, row
