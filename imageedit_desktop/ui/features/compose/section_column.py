"""The part of the compose panel that scrolls: sections, one below the other."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from imageedit_desktop.ui.theme import SPACE

GAP_MAX_PX = SPACE * 2
"""Between sections, where there is room for it."""

_BESIDE_PX = SPACE * 2
_SCROLL_BAR_PX = 10
"""Room that the style sheet gives to a scroll bar: always kept free, so that nothing moves when one appears."""


class SectionColumn(QScrollArea):
    """Shows as many sections as there is room for, with gaps that can be made smaller.

    Signals:
        room_changed(): there is more or less room, or something in it wants another height.
    """

    room_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sections: list[QWidget] = []
        self._gap_px = 0
        self._content = _Content()
        self._content.layout_requested.connect(self.room_changed)
        self._across = QHBoxLayout(self._content)
        self._column = QVBoxLayout()
        self._across.setSpacing(0)
        self._across.addSpacing(_BESIDE_PX)
        self._across.addLayout(self._column, 1)
        self._across.addSpacing(_BESIDE_PX - _SCROLL_BAR_PX)
        self._column.addStretch(1)
        self.set_gap(GAP_MAX_PX)
        self.setWidget(self._content)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)

    def add(self, section: QWidget, stretch: int) -> None:
        """Put a section below the others."""
        self._column.insertWidget(len(self._sections), section, stretch)
        self._sections.append(section)

    @property
    def gaps(self) -> int:
        """How many gaps there are: one above each section, and one below the last."""
        return len(self._sections) + 1

    def needed_px(self) -> int:
        """The height that all sections together ask for now. The layout would still tell what it knew before."""
        width_px = self._content.width() - 2 * _BESIDE_PX + _SCROLL_BAR_PX
        return sum(
            section.heightForWidth(width_px) if section.hasHeightForWidth() else section.sizeHint().height()
            for section in self._sections
        )

    def set_gap(self, gap_px: int) -> None:
        """Give all gaps another height."""
        if gap_px == self._gap_px:
            return  # Qt would lay out again, and that is when this is asked for
        self._gap_px = gap_px
        self._column.setSpacing(gap_px)
        self._across.setContentsMargins(0, gap_px, 0, gap_px)

    def settle(self) -> None:
        """Have what was changed laid out at once: else it would be seen halfway."""
        for section in self._sections:
            if (layout := section.layout()) is not None:
                layout.activate()
        self._across.activate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.room_changed.emit()


class _Content(QWidget):
    """What scrolls.

    Signals:
        layout_requested(): something in it has another size, or wants one.
    """

    layout_requested = Signal()

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.layout_requested.emit()
        return done
