"""Which colour lies behind what is transparent."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QColorDialog, QHBoxLayout, QWidget

from imageedit_desktop.ui import theme
from imageedit_desktop.ui.paint_guard import guarded
from imageedit_desktop.ui.widgets.buttons import Button
from imageedit_desktop.ui.widgets.painting import focus_ring, note_focus, outline, smooth

_SIDE_PX = 4 * theme.SPACE
_BLACK, _GREY = "#000000", "#808080"
_INSET_PX = 4


class _Swatch(QAbstractButton):
    """One colour."""

    def __init__(self, colour: str, name: str) -> None:
        super().__init__()
        self._colour = QColor(colour)
        self.setCheckable(True)
        self.setFixedSize(_SIDE_PX, _SIDE_PX)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(name)
        self.setToolTip(name)

    def show_colour(self, colour: str) -> None:
        """Be another colour."""
        self._colour = QColor(colour)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(_SIDE_PX, _SIDE_PX)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        note_focus(self, event.reason())

    @guarded
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = smooth(self)
        box = self.rect().adjusted(_INSET_PX, _INSET_PX, -_INSET_PX, -_INSET_PX)
        self._paint_colour(painter, box)
        if self.isChecked():
            outline(painter, self.rect(), "link", width=2)
        focus_ring(painter, self)

    def _paint_colour(self, painter: QPainter, box: QRect) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colour)
        painter.drawRoundedRect(box, 4, 4)
        outline(painter, box, "outline", radius=4)


class Mattes(QWidget):
    """White, black, grey, and any colour through the system's own chooser.

    Signals:
        chosen(object): ``#rrggbb``; None for white.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._matte: str | None = None
        self._group = QButtonGroup(self)
        self._swatches: dict[str | None, _Swatch] = {
            None: _Swatch("#ffffff", self.tr("White")),
            _BLACK: _Swatch(_BLACK, self.tr("Black")),
            _GREY: _Swatch(_GREY, self.tr("Grey")),
        }
        self._own = _Swatch(_GREY, self.tr("Chosen colour"))
        self._own.setVisible(False)
        self._other = Button(self.tr("Other…"), "quiet")
        self._other.clicked.connect(self._on_other)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.SPACE // 2)
        for swatch in (*self._swatches.values(), self._own):
            self._group.addButton(swatch)
            row.addWidget(swatch)
        row.addWidget(self._other)
        row.addStretch(1)
        self._group.buttonClicked.connect(self._on_clicked)

    def show_matte(self, matte: str | None) -> None:
        """Show which one it is."""
        self._matte = matte
        known = self._swatches.get(matte)
        if known is None and matte is not None:
            self._own.show_colour(matte)
        self._own.setVisible(known is None)
        (known or self._own).setChecked(True)

    @Slot(QAbstractButton)
    def _on_clicked(self, button: QAbstractButton) -> None:
        chosen = [matte for matte, swatch in self._swatches.items() if swatch is button]
        if chosen:
            self.chosen.emit(chosen[0])

    @Slot()
    def _on_other(self) -> None:
        """It answers through a signal: nothing waits for it."""
        dialog = QColorDialog(QColor(self._matte or "#ffffff"), self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(self.tr("Colour behind transparent parts"))
        dialog.colorSelected.connect(self._on_selected)
        dialog.open()

    @Slot(QColor)
    def _on_selected(self, colour: QColor) -> None:
        name = colour.name(QColor.NameFormat.HexRgb)
        self.chosen.emit(None if name == "#ffffff" else name)
