"""The cards by name, each with its picture; they are dragged from here to the tray."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QPixmap,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from imageedit_desktop.domain.character.card import Character
from imageedit_desktop.domain.ids import CharacterId
from imageedit_desktop.ui import icons, theme
from imageedit_desktop.ui.features.characters import words
from imageedit_desktop.ui.features.characters.dragging import drag_card, holds_card
from imageedit_desktop.ui.features.compose.pictures.dragging import PORTRAIT_TYPE, SOURCE_TYPE, dragged_portrait
from imageedit_desktop.ui.mime import extract, welcome
from imageedit_desktop.ui.paint_guard import guarded
from imageedit_desktop.ui.pictures.cache import PictureCache
from imageedit_desktop.ui.pictures.wish import Level, PictureWish
from imageedit_desktop.ui.widgets import painting

if TYPE_CHECKING:
    from imageedit_desktop.ui.features.characters.portrait_strip import InputPath

_FACE_PX = 44
_CARD_ROLE = int(Qt.ItemDataRole.UserRole)

AnyIndex = QModelIndex | QPersistentModelIndex


class CardList(QListWidget):
    """One card after the other; the current one is the one that is edited.

    Signals:
        chosen(CharacterId): another card is the current one; None where there is none.
        put_requested(): the current card is to go into the tray.
        dropped(CharacterId, Dropped): pictures fell on a card; None where they fell beside all.
        portrait_dropped(CharacterId, int): a portrait of the tray did, by its place there; -1 for the source.
    """

    chosen = Signal(object)
    put_requested = Signal()
    dropped = Signal(object, object)
    portrait_dropped = Signal(object, int)

    def __init__(self, pictures: PictureCache, input_path: InputPath, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._over: CharacterId | None = None
        self._is_filling = False
        self.setAccessibleName(self.tr("Characters"))
        self._pictures = pictures
        self._delegate = _CardDelegate(self, pictures, input_path)
        self.setItemDelegate(self._delegate)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setUniformItemSizes(True)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.currentItemChanged.connect(self._on_current_changed)
        self.itemActivated.connect(self.put_requested)

    @property
    def current_id(self) -> CharacterId | None:
        """The current card."""
        return _id_of(self.currentItem())

    @property
    def over(self) -> CharacterId | None:
        """The card that something is being dragged over."""
        return self._over

    def show_cards(self, cards: Sequence[Character], current: CharacterId | None) -> None:
        """Show these, one of them as the current one where it is among them."""
        self._is_filling = True
        try:
            while self.count() > len(cards):
                self.takeItem(self.count() - 1)
            while self.count() < len(cards):
                self.addItem(QListWidgetItem())
            for row, card in enumerate(cards):
                item = self.item(row)
                item.setData(_CARD_ROLE, card)
                item.setData(Qt.ItemDataRole.AccessibleTextRole, card.name)
                item.setText(card.name)  # for whoever types a name to go there
                told = words.portraits_words(len(card.portraits))
                item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, told)
            row = next((place for place, card in enumerate(cards) if card.id == current), -1)
            self.setCurrentRow(row)
        finally:
            self._is_filling = False
        self.viewport().update()

    def startDrag(self, _actions: Qt.DropAction) -> None:
        character_id = self.current_id
        if character_id is not None:
            drag_card(self, character_id, self._preview(self.currentItem()))

    def _preview(self, item: QListWidgetItem) -> QPixmap:
        return self.viewport().grab(self.visualItemRect(item))

    def _under(self, event: QDropEvent) -> CharacterId | None:
        return _id_of(self.itemAt(event.position().toPoint()))

    @Slot()
    def _on_current_changed(self) -> None:
        if not self._is_filling:
            self.chosen.emit(self.current_id)

    # Qt overrides

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:
        """Ask for the faces that are seen, and paint those that are there."""
        items = (self.item(row) for row in range(self.count()))
        seen = [item for item in items if self.visualItemRect(item).intersects(self.viewport().rect())]
        wishes = [self._delegate.wish_for(item.data(_CARD_ROLE)) for item in seen]
        self._pictures.want(self, [wish for wish in wishes if wish is not None])
        super().paintEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self.dragMoveEvent(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        mime = event.mimeData()
        self._over = self._under(event)
        if holds_card(mime):
            event.ignore()
            self._over = None
        elif mime.hasFormat(PORTRAIT_TYPE) or mime.hasFormat(SOURCE_TYPE):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
        else:
            welcome(event)
        self.viewport().update()

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        self._over = None
        self.viewport().update()

    def dropEvent(self, event: QDropEvent) -> None:
        mime, card = event.mimeData(), self._under(event)
        self._over = None
        self.viewport().update()
        if mime.hasFormat(PORTRAIT_TYPE) or mime.hasFormat(SOURCE_TYPE):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            place = dragged_portrait(mime)
            self.portrait_dropped.emit(card, -1 if place is None else place)
        elif welcome(event):
            self.dropped.emit(card, extract(mime))


class _CardDelegate(QStyledItemDelegate):
    """Paints a face, the name, and how many portraits there are."""

    def __init__(self, view: CardList, pictures: PictureCache, input_path: InputPath) -> None:
        super().__init__(view)
        self._view, self._pictures, self._input_path = view, pictures, input_path
        self._keys: set[str] = set()
        pictures.ready.connect(self._on_picture)
        pictures.failed.connect(self._on_picture)

    def wish_for(self, card: Character) -> PictureWish | None:
        """The face of a card; None where it has none, or its file is not there yet."""
        face = card.face
        path = None if face is None else self._input_path(face.rendition)
        if path is None:
            return None
        wish = PictureWish.of_file(path, Level.covering(_FACE_PX * 1.5 * self._view.devicePixelRatioF()))
        self._keys.add(wish.key)
        return wish

    def sizeHint(self, _option: QStyleOptionViewItem, _index: AnyIndex) -> QSize:
        lines_px = QFontMetrics(theme.font(theme.BODY)).height() + QFontMetrics(theme.font(theme.SMALL)).height()
        return QSize(0, max(_FACE_PX, lines_px) + 2 * theme.SPACE)

    @guarded
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        card = index.data(_CARD_ROLE)
        if not isinstance(card, Character):
            return
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        box: QRect = option.rect.adjusted(theme.SPACE // 2, 1, -theme.SPACE // 2, -1)
        state: QStyle.StateFlag = option.state
        if card.id == self._view.over:
            painting.fill(painter, box, "accent_soft")
            painting.outline(painter, box, "focus", width=2)
        elif state & QStyle.StateFlag.State_Selected:
            painting.fill(painter, box, "accent_soft")
        elif state & QStyle.StateFlag.State_MouseOver:
            painting.fill(painter, box, "hover")
        if state & QStyle.StateFlag.State_HasFocus and card.id != self._view.over:
            painting.outline(painter, box, "focus", width=theme.FOCUS_WIDTH)
        self._paint_face(painter, card, self._mirrored(self._face_box(box), box))
        self._paint_words(painter, card, box)
        painter.restore()

    def _paint_face(self, painter: QPainter, card: Character, place: QRect) -> None:
        painter.save()
        painting.clip(painter, place)
        painting.fill(painter, place, "well")
        wish = self.wish_for(card)
        pixmap = None if wish is None else self._pictures.pixmap(wish) or self._pictures.stand_in(wish)
        if pixmap is not None:
            covered = painting.cover(pixmap.size().toSizeF(), QRectF(place).size())
            painter.drawPixmap(QRectF(place), pixmap, covered)
        else:
            side = _FACE_PX // 2
            icon_box = QRect(place.center().x() - side // 2, place.center().y() - side // 2, side, side)
            icons.draw(painter, "user-round", icon_box, "text_faint")
        painter.restore()

    def _paint_words(self, painter: QPainter, card: Character, box: QRect) -> None:
        body, small = QFontMetrics(theme.font(theme.BODY)), QFontMetrics(theme.font(theme.SMALL))
        inner = box.adjusted(_FACE_PX + 2 * theme.SPACE, 0, -theme.SPACE, 0)
        top = box.center().y() - (body.height() + small.height()) // 2
        leading = QStyle.visualAlignment(self._view.layoutDirection(), Qt.AlignmentFlag.AlignLeading)
        align = int(leading | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute)
        for metrics, step, role, text in (
            (body, theme.BODY, "text", card.name),
            (small, theme.SMALL, "text_muted", words.portraits_words(len(card.portraits))),
        ):
            line = self._mirrored(QRect(inner.left(), top, inner.width(), metrics.height()), box)
            painter.setFont(theme.font(step))
            painter.setPen(theme.color(role))
            painter.drawText(line, align, metrics.elidedText(text, Qt.TextElideMode.ElideRight, line.width()))
            top += metrics.height()

    def _face_box(self, box: QRect) -> QRect:
        return QRect(box.left() + theme.SPACE // 2, box.center().y() - _FACE_PX // 2 + 1, _FACE_PX, _FACE_PX)

    def _mirrored(self, place: QRect, within: QRect) -> QRect:
        return QStyle.visualRect(self._view.layoutDirection(), within, place)

    @Slot(str)
    def _on_picture(self, key: str) -> None:
        if key in self._keys:
            self._view.viewport().update()


def _id_of(item: QListWidgetItem | None) -> CharacterId | None:
    card = None if item is None else item.data(_CARD_ROLE)
    return card.id if isinstance(card, Character) else None
