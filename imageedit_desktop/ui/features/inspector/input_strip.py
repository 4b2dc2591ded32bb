"""Small pictures of what went into a recipe."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from imageedit_desktop.domain.inputs import Input, InputFile, Rendition
from imageedit_desktop.domain.recipe import Recipe
from imageedit_desktop.ui import icons, theme
from imageedit_desktop.ui.features.inspector.facts import input_name
from imageedit_desktop.ui.paint_guard import guarded
from imageedit_desktop.ui.pictures.cache import PictureCache
from imageedit_desktop.ui.pictures.wish import Level, PictureWish
from imageedit_desktop.ui.widgets import painting
from imageedit_desktop.ui.widgets.flow_layout import FlowLayout
from imageedit_desktop.ui.widgets.labels import explain
from imageedit_desktop.ui.words import phrase

_SIDE_PX = 7 * theme.SPACE


class InputStrip(QWidget):
    """The source, then the portraits in order."""

    def __init__(
        self,
        pictures: PictureCache,
        input_path: Callable[[Rendition], Path | None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self._input_path = input_path
        self._flow = FlowLayout(self, gap_px=theme.SPACE)
        self._shown: tuple[Input, ...] = ()

    def show_recipe(self, recipe: Recipe) -> None:
        """Show another recipe's pictures."""
        if recipe.inputs == self._shown:
            return
        self._shown = recipe.inputs
        while (item := self._flow.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for number, picture in enumerate(recipe.inputs):
            role = phrase(self.tr("Portrait {number}"), number=number) if number else self.tr("Source")
            words = f"{role}: {input_name(picture)}"
            self._flow.addWidget(_InputPicture(self._pictures, self._input_path, picture, words, self))

    def look_again(self) -> None:
        """Ask anew for pictures that could not be shown."""
        for child in self.findChildren(_InputPicture):
            child.update()


class _InputPicture(QWidget):
    """One of them; an address or a lost file shows as an icon."""

    def __init__(
        self,
        pictures: PictureCache,
        input_path: Callable[[Rendition], Path | None],
        picture: Input,
        words: str,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self._input_path = input_path
        self._picture = picture
        self._wish: PictureWish | None = None
        self.setFixedSize(_SIDE_PX, _SIDE_PX)
        explain(self, words)
        self.setAccessibleName(words)
        pictures.ready.connect(self._on_answered)
        pictures.failed.connect(self._on_answered)

    @Slot(object)
    def _on_answered(self, key: str) -> None:
        if self._wish is not None and key == self._wish.key:
            self.update()

    @guarded
    def paintEvent(self, _event: QPaintEvent) -> None:
        """The whole picture on the well."""
        painter = painting.smooth(self)
        painting.fill(painter, self.rect(), "well")
        painting.clip(painter, self.rect())
        path = self._input_path(self._picture.rendition) if isinstance(self._picture, InputFile) else None
        level = Level.covering(_SIDE_PX * self.devicePixelRatioF())
        self._wish = None if path is None else PictureWish.of_file(path, level)
        if self._wish is None or self._pictures.is_broken(self._wish):
            middle = QRectF(self.rect()).center() - QPointF(8, 8)
            icons.draw(painter, "image", QRectF(middle.x(), middle.y(), 16, 16), "text_faint")
            return
        self._paint_picture(painter, self._wish)

    def _paint_picture(self, painter: QPainter, wish: PictureWish) -> None:
        pixmap = self._pictures.ask(self, wish)
        if pixmap is not None:
            room = QSizeF(_SIDE_PX, _SIDE_PX)
            extent = QSizeF(pixmap.size()).scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
            target = QRectF(QPointF(), extent)
            target.moveCenter(QRectF(self.rect()).center())
            painter.drawPixmap(target, pixmap, QRectF(pixmap.rect()))
