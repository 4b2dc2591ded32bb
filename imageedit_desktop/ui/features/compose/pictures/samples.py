"""The sample photos, for whoever has none at hand."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QVBoxLayout, QWidget

from imageedit_desktop.paths import resources_folder
from imageedit_desktop.ui.mime import Dropped
from imageedit_desktop.ui.paint_guard import guarded
from imageedit_desktop.ui.pictures.cache import PictureCache
from imageedit_desktop.ui.pictures.wish import Level, PictureWish
from imageedit_desktop.ui.theme import SPACE
from imageedit_desktop.ui.widgets.labels import Label
from imageedit_desktop.ui.widgets.painting import clip, cover, focus_ring, outline, smooth
from imageedit_desktop.ui.words import phrase

_SIDE_PX = 40
_SHOWN_MAX = 5
_SUFFIXES = {".jpg", ".jpeg", ".png", ".webp"}


def sample_paths() -> list[Path]:
    """Return the sample photos that come with the program, by name."""
    folder = resources_folder() / "samples"
    files = sorted(folder.iterdir()) if folder.is_dir() else []
    return [path for path in files if path.suffix.lower() in _SUFFIXES]


class Samples(QWidget):
    """A row of small sample photos.

    Signals:
        offered(Dropped): the sample that was clicked.
    """

    offered = Signal(object)

    def __init__(self, pictures: PictureCache, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        for path in sample_paths()[:_SHOWN_MAX]:
            button = _Sample(path, pictures)
            button.setAccessibleName(phrase(self.tr("Sample photo: {name}"), name=path.stem))
            button.setToolTip(self.tr("Try this sample photo"))
            button.clicked.connect(self._offer)
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._words = Label(self.tr("or try a sample"), "caption")
        column.setSpacing(SPACE)
        column.addWidget(self._words, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addLayout(row)
        column.setAlignment(row, Qt.AlignmentFlag.AlignHCenter)
        self.set_roomy(roomy=True)

    def set_roomy(self, *, roomy: bool) -> None:
        """Say what they are for, and keep a distance, where there is room for it."""
        self._words.setVisible(roomy)
        self.setContentsMargins(0, _above_px(roomy=roomy), 0, 0)

    def height_px(self, *, roomy: bool) -> int:
        """What they take with their words and their distance, or without."""
        words_px = self._words.fontMetrics().height() + SPACE if roomy else 0
        return _above_px(roomy=roomy) + words_px + _SIDE_PX

    def _offer(self) -> None:
        button = self.sender()
        if isinstance(button, _Sample):
            self.offered.emit(Dropped(paths=(button.path,)))


def _above_px(*, roomy: bool) -> int:
    return SPACE * 2 if roomy else SPACE // 2


class _Sample(QAbstractButton):
    def __init__(self, path: Path, pictures: PictureCache) -> None:
        super().__init__()
        self.path = path
        self._pictures = pictures
        self.setFixedSize(_SIDE_PX, _SIDE_PX)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        pictures.ready.connect(self._on_ready)

    def _on_ready(self, key: str) -> None:
        if key == str(self.path):
            self.update()

    @guarded
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = smooth(self)
        painter.save()
        clip(painter, self.rect(), radius=4)
        level = Level.covering(_SIDE_PX * 1.5 * self.devicePixelRatioF())  # wide ones are cut
        pixmap = self._pictures.ask(self, PictureWish.of_file(self.path, level))
        painter.setOpacity(1.0 if self.underMouse() or self.hasFocus() else 0.8)
        if pixmap is not None:
            painter.drawPixmap(QRectF(self.rect()), pixmap, cover(pixmap.size().toSizeF(), self.size().toSizeF()))
        painter.restore()
        if pixmap is None:
            outline(painter, self.rect(), "outline", radius=4)
        focus_ring(painter, self, radius=4)
