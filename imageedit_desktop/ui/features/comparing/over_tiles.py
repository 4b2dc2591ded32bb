"""The source, or what differs from it, over each of several pictures that are looked at together."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QRectF, QTimer, Signal, Slot
from PySide6.QtGui import QFontMetrics, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from imageedit_desktop.domain.ids import PictureId, ResultId
from imageedit_desktop.domain.result import Result
from imageedit_desktop.domain.source_comparison import SourceComparison
from imageedit_desktop.ui import theme
from imageedit_desktop.ui.features.comparing.layers import draw_heat, draw_source, heat_map
from imageedit_desktop.ui.features.comparing.source_pictures import SourcePictures
from imageedit_desktop.ui.features.comparing.subject import Subject
from imageedit_desktop.ui.features.comparing.words import changed_words, short_changed_words
from imageedit_desktop.ui.pictures.cache import PictureCache
from imageedit_desktop.ui.pictures.wish import PictureWish
from imageedit_desktop.ui.widgets.pill import Pill, draw_pill

_INSET_PX = 6
_REST_MS = 400
"""Who stays for so long may want to see the source next: it is read before that."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownTile:
    """A picture where it is shown, in device pixels.

    Attributes:
        picture: which one it is; None where nobody is to know.
        place: of all of it, in view or not.
        cell: what is seen of the widget's place for it.
    """

    picture: PictureId | None = None
    result: Result
    place: QRectF
    cell: QRectF


class OverTiles(QObject):
    """Covers every tile in its frame, at its zoom; nothing of the pictures moves for it.

    Signals:
        wanted(OverTiles): comparisons are to be seen, or not any more; see `tiles_to_compare`.
        seen(bool): the tiles are on the screen now, or not any more.
    """

    wanted = Signal(object)
    seen = Signal(bool)

    def __init__(
        self,
        widget: QWidget,
        pictures: PictureCache,
        *,
        tiles: Callable[[], Sequence[ShownTile]],
        subject_of: Callable[[ShownTile], Subject],
        renamed: Callable[[], None],
    ) -> None:
        """Cover the tiles of a widget, which has `paint` called over them.

        Args:
            widget: shows them.
            pictures: those that were read.
            tiles: as they are shown now.
            subject_of: what is known of the source of one.
            renamed: told when `words` says something else.
        """
        super().__init__(widget)
        self._widget, self._pictures = widget, pictures
        self._sources = SourcePictures(pictures)
        self._tiles, self._subject_of, self._renamed = tiles, subject_of, renamed
        self._is_held = self._differs = self._is_near = False
        self._words: tuple[str, ...] = ()
        self._heats: dict[ResultId, tuple[SourceComparison, QPixmap]] = {}
        self._pill = Pill(widget)
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._on_rested)
        widget.installEventFilter(self)
        pictures.ready.connect(self._on_answered)
        pictures.failed.connect(self._on_answered)
        theme.theme().changed.connect(self.refresh)

    @property
    def is_visible(self) -> bool:
        """Whether the tiles are on the screen."""
        return self._widget.isVisible()

    def hold(self, on: bool) -> None:
        """Show the sources in place of the results, or the results again."""
        self._is_held = on
        self.refresh()

    def show_differences(self, on: bool) -> None:
        """Show what differs over the results from now on, or not any more."""
        self._differs = on
        self.refresh()

    def tiles_to_compare(self) -> Sequence[ShownTile]:
        """Those whose comparison somebody looks at now."""
        return self._tiles() if self.is_visible and (self._is_held or self._differs) else ()

    def words(self, picture: PictureId | None) -> str:
        """What is to be said of a tile beside its name."""
        tile = next((tile for tile in self._tiles() if tile.picture == picture), None)
        if tile is None or self._is_held or not self._differs:
            return ""
        compared = self._subject_of(tile).compared
        return "" if compared is None else changed_words(compared.changed)

    @Slot()
    def refresh(self) -> None:
        """Tiles are elsewhere, or other ones, or more is known of their sources."""
        if not self.is_visible or not (self._is_held or self._differs or self._is_near or self._pill.text()):
            return
        known = [(tile, self._subject_of(tile)) for tile in self._tiles()]
        here = {tile.result.id for tile, _subject in known}
        self._heats = {result: kept for result, kept in self._heats.items() if result in here}
        self._want([wish for tile, subject in known if (wish := self._sources.wish(subject, tile.place))])
        self._pill.say(self._told([(subject, tile.place) for tile, subject in known]))
        self._pill.fit()
        self._widget.update()
        self.wanted.emit(self)
        words = tuple(self.words(tile.picture) for tile, _subject in known)
        if words != self._words:
            self._words = words
            self._renamed()

    def paint(self, painter: QPainter) -> None:
        """Over the pictures, in device pixels."""
        if not (self._is_held or self._differs):
            return
        for tile in self._tiles():
            subject = self._subject_of(tile)
            painter.save()
            painter.setClipRect(tile.cell & tile.place)
            words = (
                self._paint_source(painter, tile, subject)
                if self._is_held
                else self._paint_heat(painter, tile, subject)
            )
            painter.restore()
            if words:
                self._paint_words(painter, tile.cell & tile.place, words)

    # what is there

    def _want(self, wishes: Sequence[PictureWish]) -> None:
        once = list(dict.fromkeys(wishes))
        if self._is_held:
            self._pictures.want(self, once)
        elif self._is_near:
            self._pictures.want(self, (), once)
        else:
            self._pictures.want(self, ())

    def _told(self, subjects: Sequence[tuple[Subject, QRectF]]) -> str:
        """What is seen, for all tiles together."""
        if not subjects or not (self._is_held or self._differs):
            return ""
        possible = [(subject, place) for subject, place in subjects if not subject.reason]
        if not possible:
            return subjects[0][0].reason
        if self._is_held:
            is_there = all(self._sources.pixmap(*one) is not None for one in possible)
            return self.tr("Source") if is_there else self.tr("The source is being read…")
        waits = any(subject.compared is None and not subject.is_incomparable for subject, _place in possible)
        return self.tr("Comparing with the source…") if waits else self.tr("What changed")

    # painting

    def _paint_source(self, painter: QPainter, tile: ShownTile, subject: Subject) -> str:
        pixmap, part = self._sources.pixmap(subject, tile.place), self._sources.part(subject)
        if subject.reason or pixmap is None or part is None:
            return ""
        draw_source(painter, tile.place, pixmap, part)
        return self.tr("Source")

    def _paint_heat(self, painter: QPainter, tile: ShownTile, subject: Subject) -> str:
        compared = subject.compared
        if compared is None:
            return ""
        kept = self._heats.get(tile.result.id)
        if kept is None or kept[0] is not compared:
            kept = self._heats[tile.result.id] = (compared, heat_map(compared))
        draw_heat(painter, tile.place, kept[1])
        return short_changed_words(compared.changed)

    def _paint_words(self, painter: QPainter, seen: QRectF, words: str) -> None:
        """On the lower left corner: marks are above, and the number is on the other side."""
        dpr = self._widget.devicePixelRatioF()
        painter.save()
        painter.scale(dpr, dpr)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font(theme.CAPTION))
        metrics = QFontMetrics(painter.font())
        width, height = metrics.horizontalAdvance(words) + 2 * theme.SPACE, metrics.height() + 4
        left, top = seen.left() / dpr + _INSET_PX, seen.bottom() / dpr - _INSET_PX - height
        draw_pill(painter, QRectF(left, top, width, height).toRect(), words)
        painter.restore()

    # slots

    @Slot()
    def _on_rested(self) -> None:
        self._is_near = True
        self.refresh()

    @Slot(str)
    def _on_answered(self, key: str) -> None:
        if self.is_visible and (self._is_held or self._is_near):
            subjects = map(self._subject_of, self._tiles())
            if any(subject.source is not None and subject.source.key == key for subject in subjects):
                self.refresh()

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Nothing is read or compared for them while they are not seen."""
        if event.type() == QEvent.Type.Show:
            self._rest.start()
            self.seen.emit(True)
            self.refresh()
        elif event.type() == QEvent.Type.Hide:
            self._rest.stop()
            self._is_near = False
            self._pictures.want(self, ())
            self._pill.say("")
            self.seen.emit(False)
            self.wanted.emit(self)
        return super().eventFilter(watched, event)
