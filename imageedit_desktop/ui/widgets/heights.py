"""How high something has to be, whether or not there are words in it that wrap."""

from __future__ import annotations

from PySide6.QtWidgets import QLayout


def height_at(layout: QLayout, width_px: int) -> int:
    """What a layout needs at a width, margins included; Qt says -1 while nothing that is shown in it wraps."""
    if layout.hasHeightForWidth():
        return layout.totalHeightForWidth(width_px)
    return layout.totalSizeHint().height()
