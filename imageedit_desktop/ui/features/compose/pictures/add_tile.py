"""The place in the reference tray where portraits come in."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle, QWidget

from imageedit_desktop.ui import icons
from imageedit_desktop.ui.features.compose.pictures.picture_tile import TILE_PX
from imageedit_desktop.ui.paint_guard import guarded
from imageedit_desktop.ui.theme import SMALL, SPACE, color, font
from imageedit_desktop.ui.widgets.painting import fill, focus_ring, outline, smooth

_ICON_PX = 20


class AddTile(QAbstractButton):
    """A plus in a dashed place; as wide as the tray and with words while the tray is empty, and always as high."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wide = False
        self._words = self.tr("Drop portraits of a person, or click to choose")
        self.setAccessibleName(self.tr("Add portraits"))
        self.setToolTip(self.tr("Portraits tell the model what a person looks like"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.set_wide(wide=True)

    def set_wide(self, *, wide: bool) -> None:
        """Invite with words, or be one tile among others."""
        if wide == self._wide:
            return
        self._wide = wide
        across = QSizePolicy.Policy.Expanding if wide else QSizePolicy.Policy.Fixed
        self.setSizePolicy(across, QSizePolicy.Policy.Fixed)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(TILE_PX * 2 if self._wide else TILE_PX, TILE_PX)

    @guarded
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = smooth(self)
        if self.isDown():
            fill(painter, self.rect(), "pressed")
        outline(painter, self.rect(), "text_faint" if self.underMouse() else "outline", dashed=True)
        left = SPACE * 2 if self._wide else (self.width() - _ICON_PX) // 2
        place = QRect(left, (self.height() - _ICON_PX) // 2, _ICON_PX, _ICON_PX)
        name = "user-round-plus" if self._wide else "plus"
        icons.draw(painter, name, QStyle.visualRect(self.layoutDirection(), self.rect(), place), "text_muted")
        if self._wide:
            words = self.rect().adjusted(left + _ICON_PX + SPACE + SPACE // 2, 0, -SPACE, 0)
            painter.setFont(font(SMALL))
            painter.setPen(color("text_muted"))
            start = QStyle.visualAlignment(
                self.layoutDirection(), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            )
            box = QRectF(QStyle.visualRect(self.layoutDirection(), self.rect(), words))
            painter.drawText(box, int(start) | int(Qt.TextFlag.TextWordWrap), self._words)
        focus_ring(painter, self)
