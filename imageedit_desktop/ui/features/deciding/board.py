"""Several pictures side by side, with one zoom and one place for all of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QCursor,
    QFocusEvent,
    QFontMetrics,
    QHideEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from imageedit_desktop.domain.framing import WHOLE, Frame, Framing
from imageedit_desktop.domain.gallery import GalleryItem
from imageedit_desktop.domain.geometry import Size
from imageedit_desktop.domain.ids import PictureId
from imageedit_desktop.domain.result import Result
from imageedit_desktop.domain.tiling import Tile, above_or_below, beside
from imageedit_desktop.ui import theme
from imageedit_desktop.ui.features.comparing.over_tiles import OverTiles, ShownTile
from imageedit_desktop.ui.features.deciding.pieces import Pieces
from imageedit_desktop.ui.features.deciding.told import ToldBoard
from imageedit_desktop.ui.features.gallery.accessible import say_focus, say_renamed, say_reordered, tell_as_list
from imageedit_desktop.ui.features.verdicts.marks import MarkPainter
from imageedit_desktop.ui.paint_guard import guarded
from imageedit_desktop.ui.pictures.cache import PictureCache
from imageedit_desktop.ui.pictures.wish import Level, PictureWish
from imageedit_desktop.ui.widgets import painting
from imageedit_desktop.ui.widgets.sensitive_mark import SensitiveMark
from imageedit_desktop.ui.words import phrase

ZOOM_STEP = 1.25
"""One notch of the wheel, one press of a key."""

_GAP_PX, _MARGIN_PX = theme.SPACE, theme.SPACE
_RING_PX = 2
_LABEL_PX, _INSET_PX = 20, 6
_STILL_MS = 60
"""While somebody zooms what is there is stretched; then it is read at the new size."""

_MOVING_MS = 90
"""So long after the last move it is still moving: frames are to be quick until then, and clean from then on."""

_LEAST_LEVEL = Level.PX_512
"""What a thumbnail on the disk has. It is there first, and less would be read from the same file."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BoardTile:
    """One picture on a board.

    Attributes:
        item: saved.
        label: on its corner: which one it is.
        name: the same and more, for whoever listens.
    """

    picture: PictureId
    item: GalleryItem
    label: str
    name: str

    @property
    def size(self) -> Size:
        """As far as it is known."""
        result = self.item.result
        return result.size if result is not None and result.size is not None else self.item.asked


class Arrange(Protocol):
    """Divides a place among pictures."""

    def __call__(self, aspects: Sequence[float], width: float, height: float, *, gap: float) -> list[Tile]:
        """A tile for each picture, in order; none where there is no room."""


class Board(QWidget):
    """Shows pictures in tiles; the active one has a ring, and is where the keyboard is.

    Signals:
        pointed(PictureId): a tile was clicked.
        toggled(PictureId): a tile was clicked to be chosen as well, or not any more.
        reveal_requested(GalleryItem): this one is blurred, and to be shown as it is.
        zoom_changed(float): device pixels for each pixel of the active picture.
    """

    pointed = Signal(object)
    toggled = Signal(object)
    reveal_requested = Signal(object)
    zoom_changed = Signal(float)

    def __init__(
        self,
        pictures: PictureCache,
        thumbnail_path: Callable[[Result], Path],
        arrange: Arrange,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._pictures, self._thumbnail_path, self._arrange = pictures, thumbnail_path, arrange
        self._tiles: tuple[BoardTile, ...] = ()
        self._frames: list[Frame] = []
        self._framed: dict[PictureId, Frame] = {}
        self._order: list[Tile] = []
        self._active = 0
        self._chosen: frozenset[PictureId] = frozenset()
        self._near: tuple[GalleryItem, ...] = ()
        self._framing = WHOLE
        self._pieces = Pieces()
        self._marks, self._sensitive = MarkPainter(), SensitiveMark()
        self._layer: OverTiles | None = None
        self._marked: int | None = None
        self._grip: QPointF | None = None
        self._pressed_at = QPointF()
        self._moving = QTimer(self, singleShot=True, interval=_MOVING_MS)
        self._moving.timeout.connect(self.update)
        self._want_soon = QTimer(self, singleShot=True, interval=_STILL_MS)
        self._want_soon.timeout.connect(self._want)
        pictures.ready.connect(self._on_answered)
        pictures.failed.connect(self._on_answered)
        theme.theme().changed.connect(self._on_theme_changed)
        pictures.veil.changed.connect(self._on_veil_changed)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        tell_as_list(self, ToldBoard(self))

    # what is shown

    @property
    def tiles(self) -> tuple[BoardTile, ...]:
        """All, in order."""
        return self._tiles

    @property
    def active(self) -> BoardTile | None:
        """The one with the ring."""
        return self._tiles[self._active] if self._active < len(self._tiles) else None

    @property
    def chosen(self) -> frozenset[PictureId]:
        """Those that are chosen together."""
        return self._chosen

    @property
    def zoom(self) -> float:
        """Device pixels for each pixel of the active picture."""
        frame = self._frame()
        return 1.0 if frame is None else self._framing.scale(frame)

    @property
    def fits(self) -> bool:
        """Whether all of each picture is in view."""
        return self._framing.fits

    def show_tiles(
        self,
        tiles: Sequence[BoardTile],
        active: PictureId | None,
        chosen: frozenset[PictureId] = frozenset(),
        near: Sequence[GalleryItem] = (),
    ) -> None:
        """Show these; what is seen of each stays the same.

        Args:
            tiles: in order.
            active: which of them has the ring.
            chosen: which of them are chosen together.
            near: what may be shown next.
        """
        before = (self._tiles, self.active)
        self._tiles, self._chosen, self._near = tuple(tiles), chosen, tuple(near)
        pictures = [tile.picture for tile in tiles]
        self._active = pictures.index(active) if active in pictures else 0
        self._pieces.keep_only({tile.picture for tile in tiles})
        if [tile.picture for tile in before[0]] != pictures or [t.size for t in before[0]] != [
            t.size for t in tiles
        ]:
            self._lay_out()
            say_reordered(self)
        if before[1] is None or self.active is None or before[1].picture != self.active.picture:
            self._say_active()
        else:
            say_renamed(self)
        self.zoom_changed.emit(self.zoom)
        self._want()
        self.update()

    def is_blurred(self, picture: PictureId) -> bool:
        """Whether nobody may see what is in a picture."""
        results = (tile.item.result for tile in self._tiles if tile.picture == picture)
        return any(map(self._pictures.veil.covers, results))

    def reveal(self, picture: PictureId) -> None:
        """Ask for a blurred picture, which is gone to."""
        self.pointed.emit(picture)
        for tile in self._tiles:
            if tile.picture == picture:
                self.reveal_requested.emit(tile.item)

    def shown_tiles(self) -> list[ShownTile]:
        """Where each picture is, in device pixels."""
        return [
            ShownTile(
                picture=tile.picture,
                result=tile.item.result,
                place=_rect(self._framing.place(frame)),
                cell=_rect(frame.cell),
            )
            for tile, frame in zip(self._tiles, self._frames, strict=False)
            if tile.item.result is not None
        ]

    def lay_over(self, layer: OverTiles) -> None:
        """Have something painted over the pictures, which may have words for each."""
        self._layer = layer

    def say_renamed(self) -> None:
        """Tell assistive technology that something else is said of a tile."""
        say_renamed(self)

    def words_of(self, tile: BoardTile) -> str:
        """A tile as a screen reader says it."""
        more = "" if self._layer is None else self._layer.words(tile.picture)
        return phrase(self.tr("{picture}, {more}"), picture=tile.name, more=more) if more else tile.name

    def forget_place(self) -> None:
        """What is shown next is shown whole."""
        self._framing = WHOLE

    def beside(self, step: int) -> PictureId | None:
        """The picture before (-1) or after (1) the active one, as one reads."""
        return self._at(beside, step)

    def above_or_below(self, step: int) -> PictureId | None:
        """The picture above (-1) or below (1) the active one."""
        return self._at(above_or_below, step)

    def cell_rect(self, picture: PictureId) -> QRect:
        """Where a tile is, in logical pixels."""
        pictures = [tile.picture for tile in self._tiles]
        if picture not in pictures or not self._frames:
            return QRect()
        cell, dpr = self._seen(self._frames[pictures.index(picture)]), self.devicePixelRatioF()
        return QRectF(cell.x() / dpr, cell.y() / dpr, cell.width() / dpr, cell.height() / dpr).toAlignedRect()

    def picture_at(self, at: QPoint | QPointF) -> PictureId | None:
        """Whose tile a point is in."""
        index = self._index_at(QPointF(at))
        return None if index is None else self._tiles[index].picture

    # zoom

    def fit(self) -> None:
        """Have all of each picture in view."""
        self._look(WHOLE)

    def show_actual(self, at: QPointF | None = None) -> None:
        """One device pixel for each of the picture at a point, or of the active one; what is there stays there."""
        index = self._active if at is None else self._index_at(at)
        if (frame := self._frame(index)) is not None:
            self._look(self._framing.actual(frame, self._in_device(at)))

    def toggle_zoom(self, at: QPointF | None = None) -> None:
        """Whole pictures to 100 % at a point and back; where the point is on none, at the active one."""
        if not self._framing.fits:
            self.fit()
        else:
            self.show_actual(at if at is not None and self._index_at(at) is not None else None)

    def zoom_by(self, factor: float, at: QPointF | None = None) -> None:
        """Closer (above 1) or farther; what is at a point stays there, else the middle."""
        index = None if at is None else self._index_at(at)
        frame = self._frame(self._active if index is None else index)
        if frame is not None:
            self._look(self._framing.stepped(factor, frame, None if index is None else self._in_device(at)))

    def pointer(self) -> QPointF | None:
        """Where the pointer is, if it is here."""
        at = self.mapFromGlobal(QCursor.pos())
        return QPointF(at) if self.rect().contains(at) else None

    def _look(self, framing: Framing) -> None:
        self._framing = framing.within(self._frames)
        self._moving.start()
        self._want_soon.start()
        self._update_cursor()
        self.zoom_changed.emit(self.zoom)
        self.update()

    # arithmetic

    def _lay_out(self) -> None:
        """Divide the widget among the tiles, in device pixels, as one reads."""
        dpr = self.devicePixelRatioF()
        margin, gap = _MARGIN_PX * dpr, _GAP_PX * dpr
        width, height = self.width() * dpr - 2 * margin, self.height() * dpr - 2 * margin
        cells = self._arrange([tile.size.aspect for tile in self._tiles], width, height, gap=gap)
        self._order = cells
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self._frames = [
            Frame(
                size=tile.size,
                cell=_on_pixels(cell, margin, width if mirrored else None),
                room=(cell.width, cell.height),
            )
            for tile, cell in zip(self._tiles if cells else (), cells, strict=True)
        ]
        self._keep_size()
        self._update_cursor()

    def _keep_size(self) -> None:
        """Unless all is in view, the active picture, or another that was there before, stays as large as it is."""
        before, framed = self._framed, {}
        for tile, frame in zip(self._tiles, self._frames, strict=False):
            framed[tile.picture] = frame
        here = None if self.active is None else self.active.picture
        kept = here if here in before else next((picture for picture in framed if picture in before), None)
        if kept is not None and kept in framed:
            self._framing = self._framing.refitted(before[kept], framed[kept])
        self._framing = self._framing.within(self._frames)
        self._framed = framed

    def _frame(self, index: int | None = None) -> Frame | None:
        index = self._active if index is None else index
        return self._frames[index] if index < len(self._frames) else None

    def _at(self, lead: Callable[[Sequence[Tile], int, int], int | None], step: int) -> PictureId | None:
        if self._active >= len(self._order):
            return None
        index = lead(self._order, self._active, step)
        return None if index is None else self._tiles[index].picture

    def _seen(self, frame: Frame) -> QRect:
        """As much of a cell as its picture fills, in device pixels."""
        return _rect(frame.cell).toRect() & _rect(self._framing.place(frame)).toAlignedRect()

    def _index_at(self, at: QPointF) -> int | None:
        point = (at * self.devicePixelRatioF()).toPoint()
        cells = enumerate(_rect(frame.cell).toRect() for frame in self._frames)
        return next((index for index, cell in cells if cell.contains(point)), None)

    def _in_device(self, at: QPointF | None) -> tuple[float, float] | None:
        return None if at is None else (at.x() * self.devicePixelRatioF(), at.y() * self.devicePixelRatioF())

    # pictures

    def wish(self, item: GalleryItem, level: Level) -> PictureWish | None:
        """A picture at a level; None where it has no file."""
        result = item.result
        return None if result is None else self._pictures.wish_for(result, self._thumbnail_path(result), level)

    def wanted(self, index: int) -> PictureWish | None:
        """What the present zoom has use for of a tile; None where there is no file or no room."""
        if index >= len(self._frames):
            return None
        picture = self._tiles[index].size
        shown_px = max(picture.width_px, picture.height_px) * self._framing.scale(self._frames[index])
        return self.wish(self._tiles[index].item, Level.covering(max(shown_px, _LEAST_LEVEL), of=picture))

    @Slot()
    def _want(self) -> None:
        """Declare what is to be read: first something of all, then all that can be seen, the active one first."""
        if not self.isVisible():
            return
        order = sorted(range(len(self._tiles)), key=lambda index: index != self._active)
        rough = [self.wish(self._tiles[index].item, _LEAST_LEVEL) for index in order]
        sharp = [self.wanted(index) for index in order]
        near = [self.wish(item, _LEAST_LEVEL) for item in self._near]
        closer = self.wish(self._tiles[self._active].item, Level.FULL) if self._tiles else None
        visible = [wish for wish in (*rough, *sharp) if wish is not None]
        self._pictures.want(self, visible, [wish for wish in (closer, *near) if wish is not None])

    @Slot()
    def _on_veil_changed(self) -> None:
        self._want()
        self.update()

    @Slot()
    def _on_theme_changed(self) -> None:
        self._marks.dress()
        self._sensitive.dress()
        self.update()

    @Slot(str)
    def _on_answered(self, key: str) -> None:
        wishes = (self.wanted(index) for index in range(len(self._frames)))
        if any(wish is not None and wish.key == key for wish in wishes):
            self.update()

    # painting

    def _paint_tile(self, painter: QPainter, index: int) -> None:
        frame, tile, wish = self._frames[index], self._tiles[index], self.wanted(index)
        cell = _rect(frame.cell).toRect()
        pixmap = None if wish is None else self._pictures.pixmap(wish) or self._pictures.stand_in(wish)
        if pixmap is not None:
            self._pieces.draw(painter, tile.picture, pixmap, _rect(self._framing.place(frame)), cell)
            return
        painter.fillRect(self._seen(frame), theme.color("panel"))
        if wish is not None and self._pictures.is_broken(wish):
            self._paint_message(painter, cell, is_missing=self._pictures.is_missing(wish))

    def _paint_message(self, painter: QPainter, cell: QRect, *, is_missing: bool) -> None:
        told = self.tr("This file is missing.") if is_missing else self.tr("This file cannot be shown here.")
        painter.save()
        dpr = self.devicePixelRatioF()
        painter.scale(dpr, dpr)
        painter.setFont(theme.font(theme.BODY))
        painter.setPen(theme.color("text_muted"))
        box = QRectF(cell.x() / dpr, cell.y() / dpr, cell.width() / dpr, cell.height() / dpr)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap), told)
        painter.restore()

    def _paint_over(self, painter: QPainter, index: int) -> None:
        """What lies on a tile, in logical pixels."""
        tile = self._tiles[index]
        seen = QRectF(self.cell_rect(tile.picture))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if tile.item.result is not None:
            if self._pictures.veil.covers(tile.item.result):
                painter.setLayoutDirection(self.layoutDirection())
                self._sensitive.paint(painter, seen.toRect(), pointed_at=index == self._marked)
            self._marks.paint(painter, seen.toRect(), tile.item.result.verdict, dims=False)
        self._paint_label(painter, seen, tile.label)
        is_active, is_chosen = index == self._active, tile.picture in self._chosen and len(self._chosen) > 1
        if is_active or is_chosen:
            ring = seen.adjusted(-_RING_PX - 1, -_RING_PX - 1, _RING_PX + 1, _RING_PX + 1)
            painting.outline(
                painter, ring, "focus" if is_active else "accent", width=_RING_PX + int(is_chosen), radius=4
            )
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def _paint_label(self, painter: QPainter, seen: QRectF, label: str) -> None:
        font = theme.font(theme.CAPTION)
        width = max(_LABEL_PX, QFontMetrics(font).horizontalAdvance(label) + 1.5 * theme.SPACE)
        pill = QRectF(seen.right() - _INSET_PX - width, seen.bottom() - _INSET_PX - _LABEL_PX, width, _LABEL_PX)
        painting.fill(painter, pill, "scrim", alpha=0.62, radius=_LABEL_PX / 2)
        painter.setFont(font)
        painter.setPen(theme.color("on_scrim"))
        painter.drawText(pill, int(Qt.AlignmentFlag.AlignCenter), label)

    # the keyboard and the pointer

    def _say_active(self) -> None:
        if self.active is not None and self.hasFocus():
            say_focus(self, self.active.picture)

    def _can_move(self) -> bool:
        return self._framing.can_move(self._frames)

    def _mark_at(self, at: QPointF) -> int | None:
        """Whose mark a point is on; None where no picture there is blurred."""
        index = self._index_at(at)
        if index is None or not self.is_blurred(picture := self._tiles[index].picture):
            return None
        return index if self._sensitive.box(self.cell_rect(picture)).contains(at.toPoint()) else None

    def _update_cursor(self) -> None:
        if self._marked is not None:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        elif self._grip is not None and self._can_move():
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        elif self._can_move():
            self.setCursor(Qt.CursorShape.OpenHandCursor)
        else:
            self.unsetCursor()

    def _point_at(self, at: QPointF) -> None:
        marked = self._mark_at(at)
        if marked != self._marked:
            self._marked = marked
            self.setToolTip(
                self.tr("The service flagged this picture as sensitive. Click here to show it.")
                if marked is not None
                else ""
            )
            self._update_cursor()
            self.update()

    # Qt overrides

    @guarded
    def paintEvent(self, _event: QPaintEvent) -> None:
        """All tiles on the neutral well."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.color("well"))
        self._pieces.begin(moves=self._moving.isActive())
        dpr = self.devicePixelRatioF()
        painter.save()
        painter.scale(1 / dpr, 1 / dpr)
        for index in range(len(self._frames)):
            self._paint_tile(painter, index)
        if self._layer is not None:
            self._layer.paint(painter)
        painter.restore()
        for index in range(len(self._frames)):
            self._paint_over(painter, index)
        if self._pieces.is_rough and not self._moving.isActive():
            self._moving.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()
        self._want_soon.start()
        self.zoom_changed.emit(self.zoom)

    def changeEvent(self, event: QEvent) -> None:
        """Tiles change places where reading goes the other way."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._lay_out()
            self.update()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._want()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing is read or kept for it while it is not seen."""
        super().hideEvent(event)
        self._pictures.want(self, ())
        self._pieces.keep_only(())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._say_active()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom at the pointer."""
        self.zoom_by(ZOOM_STEP ** (event.angleDelta().y() / 120), event.position())
        event.accept()

    def event(self, event: QEvent) -> bool:
        """Pinching zooms too; and a screen with other pixels divides them anew."""
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._lay_out()
            self._want_soon.start()
        if isinstance(event, QNativeGestureEvent) and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
            self.zoom_by(1 + event.value(), event.position())
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the pictures."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._grip = self._pressed_at = event.position()
            self._update_cursor()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move all of them within their tiles."""
        if self._grip is None:
            self._point_at(event.position())
            return
        index = self._index_at(self._pressed_at)
        frame = self._frame(index)
        if frame is None or not self._can_move():
            return
        moved = (event.position() - self._grip) * self.devicePixelRatioF()
        self._grip = event.position()
        self._look(self._framing.moved(moved.x(), moved.y(), frame))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go; a click goes to a tile, or chooses it as well."""
        grip, self._grip = self._grip, None
        self._update_cursor()
        far = (event.position() - self._pressed_at).manhattanLength() >= QApplication.startDragDistance()
        picture = self.picture_at(event.position())
        if grip is None or far or picture is None or event.button() != Qt.MouseButton.LeftButton:
            return
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.toggled.emit(picture)
        elif self._mark_at(event.position()) is not None:
            self.reveal(picture)
            self._point_at(event.position())
        else:
            self.pointed.emit(picture)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Whole pictures to 100 % at the pointer, and back."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.toggle_zoom(event.position())


def _on_pixels(cell: Tile, margin: float, mirrored_in: float | None) -> Tile:
    """A cell in a widget with a margin, its edges on whole pixels."""
    left = cell.left if mirrored_in is None else mirrored_in - cell.left - cell.width
    edges = (round(margin + left), round(margin + cell.top))
    right, bottom = round(margin + left + cell.width), round(margin + cell.top + cell.height)
    return Tile(left=edges[0], top=edges[1], width=max(1, right - edges[0]), height=max(1, bottom - edges[1]))


def _rect(tile: Tile) -> QRectF:
    return QRectF(tile.left, tile.top, tile.width, tile.height)
