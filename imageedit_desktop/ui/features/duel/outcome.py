"""The ranking that a duel came to, and what can be made of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, QSizeF, Qt, Slot
from PySide6.QtGui import QHideEvent, QIcon, QPainter, QPixmap, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QListView, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from imageedit_desktop.domain.duel.ranking import Lead, Placed
from imageedit_desktop.domain.duel.state import DuelState
from imageedit_desktop.domain.result import Result
from imageedit_desktop.ui import theme
from imageedit_desktop.ui.commands.buttons import CommandButton, follow
from imageedit_desktop.ui.commands.registry import Commands
from imageedit_desktop.ui.features.duel.commands import (
    AGAIN,
    KEEP_BEST,
    LEAVE,
    MORE,
    PICK_BEST,
    PUT_AWAY,
    STARS,
    TAKE_BACK,
)
from imageedit_desktop.ui.features.duel.words import best_words, listened_words, rank_words
from imageedit_desktop.ui.pictures.cache import PictureCache
from imageedit_desktop.ui.pictures.wish import Level, PictureWish
from imageedit_desktop.ui.widgets.buttons import Button
from imageedit_desktop.ui.widgets.flow_layout import FlowLayout
from imageedit_desktop.ui.widgets.labels import Hairline, Label
from imageedit_desktop.ui.widgets.sensitive_mark import SensitiveMark
from imageedit_desktop.ui.words import apart, phrase

_SIDE_PX = 26 * theme.SPACE
_WISH, _RESULT, _PLACED = (Qt.ItemDataRole.UserRole + number for number in range(3))


class Outcome(QWidget):
    """Shows pictures in their order, and has a button for each use of it."""

    def __init__(
        self, pictures: PictureCache, thumbnail_path: Callable[[Result], Path], commands: Commands
    ) -> None:
        super().__init__()
        self._pictures, self._thumbnail_path, self._commands = pictures, thumbnail_path, commands
        self._told = Label("", "heading", wrap=True)
        self._list = QListWidget()
        self._list.setViewMode(QListView.ViewMode.IconMode)
        self._list.setResizeMode(QListView.ResizeMode.Adjust)
        self._list.setMovement(QListView.Movement.Static)
        self._box = QSize(_SIDE_PX, _SIDE_PX)
        self._fit_cells()
        theme.theme().changed.connect(self._fit_cells)
        self._list.setAccessibleName(self.tr("Ranking, the best first"))
        pictures.ready.connect(self._on_ready)
        pictures.veil.changed.connect(self._on_veil_changed)
        self._lay_out()
        self.setFocusProxy(self._list)

    def show_ranking(self, state: DuelState, *, can_go_on: bool) -> None:
        """Show what a duel came to.

        Args:
            state: the duel.
            can_go_on: whether more answers can be given.
        """
        self._told.setText(best_words(state.ranking, can_go_on=can_go_on))
        self._list.clear()
        self._box = _box_for([picture.result for picture in state.pictures.values()])
        self._fit_cells()
        for placed in state.ranking.order:
            result = state.pictures[placed.picture].result
            entry = QListWidgetItem(rank_words(placed))
            entry.setTextAlignment(Qt.AlignmentFlag.AlignHCenter)
            entry.setToolTip(apart(result.path.name) if result.path is not None else "")
            entry.setData(_RESULT, result)
            entry.setData(_PLACED, placed)
            self._wish_for(entry)
            entry.setSizeHint(self._list.gridSize())
            self._list.addItem(entry)
        self._list.setCurrentRow(0)
        self._list.scrollToTop()
        self._want()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        top = QHBoxLayout()
        top.setContentsMargins(2 * theme.SPACE, theme.SPACE, theme.SPACE, theme.SPACE)
        top.addWidget(self._told, 1)
        for command in (TAKE_BACK, LEAVE):
            top.addWidget(CommandButton(command, self._commands))
        column.addLayout(top)
        column.addWidget(Hairline())
        ranking = QVBoxLayout()
        ranking.setContentsMargins(theme.SPACE, theme.SPACE, theme.SPACE, 0)
        ranking.addWidget(self._list)
        column.addLayout(ranking, 1)
        column.addWidget(Hairline())
        column.addWidget(self._buttons())

    def _buttons(self) -> QWidget:
        bar = QWidget()
        bar.setContentsMargins(theme.SPACE, theme.SPACE, theme.SPACE, theme.SPACE)
        flow = FlowLayout(bar, gap_px=theme.SPACE)
        flow.setContentsMargins(theme.SPACE, theme.SPACE, theme.SPACE, theme.SPACE)
        for words, command, kind in (
            (self.tr("Give stars by rank"), STARS, "accent"),
            (self.tr("Pick the best"), PICK_BEST, ""),
            (self.tr("Pick the best, reject the rest"), KEEP_BEST, ""),
            (self.tr("Mark nothing"), PUT_AWAY, ""),
            (self.tr("More answers"), MORE, "quiet"),
            (self.tr("Begin again"), AGAIN, "quiet"),
        ):
            button = Button(words, kind)
            follow(button, command, self._commands)
            flow.addWidget(button)
        return bar

    @Slot()
    def _fit_cells(self) -> None:
        """Room for a picture, and for the longest words below it."""
        words = self._list.fontMetrics()
        widest = max(words.horizontalAdvance(rank_words(Placed(picture=0, rank=64, lead=lead))) for lead in Lead)
        width = max(_SIDE_PX, widest) + 2 * theme.SPACE
        cell = QSize(width, self._box.height() + words.height() + 3 * theme.SPACE)
        self._list.setIconSize(self._box)
        self._list.setGridSize(cell)
        for entry in self._entries():
            entry.setSizeHint(cell)

    def _entries(self) -> list[QListWidgetItem]:
        return [self._list.item(row) for row in range(self._list.count())]

    def _wish_for(self, entry: QListWidgetItem) -> None:
        result: Result = entry.data(_RESULT)
        entry.setData(_WISH, self._pictures.wish_for(result, self._thumbnail_path(result), Level.PX_512))
        told = listened_words(entry.data(_PLACED), entry.toolTip())
        if self._pictures.veil.covers(result):
            told = phrase(self.tr("{place}, sensitive, shown blurred"), place=told)
        entry.setData(Qt.ItemDataRole.AccessibleTextRole, told)

    def _want(self) -> None:
        if self.isVisible():
            self._pictures.want(self, [entry.data(_WISH) for entry in self._entries()])
            for entry in self._entries():
                self._show_picture(entry)

    def _show_picture(self, entry: QListWidgetItem) -> None:
        wish: PictureWish = entry.data(_WISH)
        there = self._pictures.pixmap(wish) or self._pictures.stand_in(wish)
        if there is not None:
            boxed = self._boxed(there, is_blurred=self._pictures.veil.covers(entry.data(_RESULT)))
            icon = QIcon(boxed)
            icon.addPixmap(boxed, QIcon.Mode.Selected)  # without the tint of what is chosen
            entry.setIcon(icon)

    def _boxed(self, picture: QPixmap, *, is_blurred: bool) -> QPixmap:
        """The picture as large as it can be in a box, at its foot, so that all words stand on one line."""
        dpr = self.devicePixelRatioF()
        box = QPixmap((QSizeF(self._list.iconSize()) * dpr).toSize())
        box.fill(Qt.GlobalColor.transparent)
        keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        scaled = picture.scaled(box.size(), keep, smooth)
        painter = QPainter(box)
        place = QRect(QPoint((box.width() - scaled.width()) // 2, box.height() - scaled.height()), scaled.size())
        painter.drawPixmap(place.topLeft(), scaled)
        if is_blurred:
            painter.scale(dpr, dpr)
            painter.setLayoutDirection(self.layoutDirection())
            shown = QRectF(place.x() / dpr, place.y() / dpr, place.width() / dpr, place.height() / dpr)
            SensitiveMark().paint(painter, shown.toRect())
        painter.end()
        box.setDevicePixelRatio(dpr)
        return box

    @Slot()
    def _on_veil_changed(self) -> None:
        """What is blurred now goes at once."""
        for entry in self._entries():
            before = entry.data(_WISH)
            self._wish_for(entry)
            if entry.data(_WISH) != before:
                entry.setIcon(QIcon())
        self._want()

    @Slot(str)
    def _on_ready(self, key: str) -> None:
        if self.isVisible():
            for entry in self._entries():
                if entry.data(_WISH).key == key:
                    self._show_picture(entry)

    # Qt overrides

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._want()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing is read for it while it is not seen."""
        super().hideEvent(event)
        self._pictures.want(self, ())


def _box_for(results: Sequence[Result]) -> QSize:
    """As wide as can be, and as high as the highest of the pictures needs it."""
    sizes = [result.size for result in results if result.size is not None]
    highest = max((size.height_px / size.width_px for size in sizes), default=1.0)
    return QSize(_SIDE_PX, round(_SIDE_PX * min(1.0, highest)))
