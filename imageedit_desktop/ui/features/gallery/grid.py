"""The gallery's widget: it shows what a review holds, as far as that is on the screen."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QHideEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QToolTip, QWidget

from imageedit_desktop.domain.gallery import BatchFacts, GalleryItem
from imageedit_desktop.domain.ids import BatchId, PictureId
from imageedit_desktop.domain.inputs import Rendition
from imageedit_desktop.domain.result import Result
from imageedit_desktop.domain.selection import Selection
from imageedit_desktop.ui import theme
from imageedit_desktop.ui.features.gallery.accessible import (
    say_aloud,
    say_focus,
    say_renamed,
    say_reordered,
    tell_as_list,
)
from imageedit_desktop.ui.features.gallery.acts import Act, BatchAct, CellAct
from imageedit_desktop.ui.features.gallery.arrangement import Arrangement
from imageedit_desktop.ui.features.gallery.arrivals import Arrivals
from imageedit_desktop.ui.features.gallery.covers import Covers
from imageedit_desktop.ui.features.gallery.declaring import Declaring
from imageedit_desktop.ui.features.gallery.empty import paint_empty
from imageedit_desktop.ui.features.gallery.gestures import Gestures
from imageedit_desktop.ui.features.gallery.going_on import GoingOn
from imageedit_desktop.ui.features.gallery.headers import COVER_LEFT_PX
from imageedit_desktop.ui.features.gallery.hints import hint_at
from imageedit_desktop.ui.features.gallery.layout.rows import Box, Measures
from imageedit_desktop.ui.features.gallery.layout.sections import Section
from imageedit_desktop.ui.features.gallery.menus import batch_menu
from imageedit_desktop.ui.features.gallery.moving import move_of
from imageedit_desktop.ui.features.gallery.page import MARGIN_PX, TOP_PX, Marked, Page
from imageedit_desktop.ui.features.gallery.source_cells import SourceCells
from imageedit_desktop.ui.features.gallery.steady import Steady
from imageedit_desktop.ui.features.gallery.told import ToldGallery
from imageedit_desktop.ui.features.gallery.walking import Walking
from imageedit_desktop.ui.paint_guard import guarded
from imageedit_desktop.ui.pictures.cache import PictureCache
from imageedit_desktop.ui.widgets.labels import as_tooltip

if TYPE_CHECKING:
    from imageedit_desktop.domain.query import Query
    from imageedit_desktop.services.gallery.review import Review
    from imageedit_desktop.services.gallery.selected_files import SelectedFiles

ROW_SIZES_PX = (96, 128, 160, 192, 240, 288, 336, 384)
"""Heights of a row of pictures to choose from, in logical pixels."""

_WHEEL_STEP_PX = 32
"""Three of them are one notch."""

_TURNS = 4
"""In so many steps all that changes with the clock is painted again, so that none of them takes half a frame."""

_RIM_PX = 8
"""What a held header may be pushed out of the edge and still be seen of it, and its line."""

_SHIFT = Qt.KeyboardModifier.ShiftModifier


class GalleryGrid(QAbstractScrollArea):
    """Shows the answer of a review, and tells it what the user goes to and selects.

    Signals:
        opened(int): show the picture at this index large; it is the current one.
        menu_requested(QPoint): show what can be done with the current picture, at this point of the screen.
        act_requested(Act, BatchFacts): something is to be done about a batch.
        bring_back_requested(PictureId): a picture is to come back from the bin.
        row_size_changed(int): in logical pixels, to be remembered.
        mark_requested(Marking, PictureId): this is to be said of a picture.
        too_many_dragged(): more are selected than can be taken to another program at once.
        without_file_dragged(int): so many of what is dragged are in the bin or on their way.
        reveal_requested(GalleryItem): this one is blurred, and to be shown as it is.
    """

    opened = Signal(int)
    menu_requested = Signal(QPoint)
    act_requested = Signal(object, object)
    bring_back_requested = Signal(object)
    row_size_changed = Signal(int)
    mark_requested = Signal(object, object)
    too_many_dragged = Signal()
    without_file_dragged = Signal(int)
    reveal_requested = Signal(object)

    def __init__(
        self,
        pictures: PictureCache,
        thumbnail_path: Callable[[Result], Path],
        input_path: Callable[[Rendition], Path | None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.going_on = GoingOn()
        self._review: Review | None = None
        self._files: SelectedFiles | None = None
        self._row_px = 192
        self._arrangement = Arrangement(Measures(width_px=1, row_px=self._row_px))
        self._page = Page(self._arrangement, self.going_on, pictures, thumbnail_path, input_path)
        self._marked = Marked()
        self._pressed_cell: tuple[int, CellAct] | None = None
        self._steady = Steady(self, self._page, self._arrangement)
        self._steady.moved.connect(self.look_again)
        self._walking = Walking(self._page, self._arrangement, self._steady, self._marked, self)
        self._walking.slim_reached.connect(self._on_slim_reached)
        self._declaring = Declaring(self, self._page, self._arrangement, pictures)
        self._current_picture = 0
        self._query: Query | None = None
        self._empty_words = ("", "")
        self._set_up()
        self._arrivals = Arrivals(self.viewport())
        self._arrivals.clicked.connect(self._on_arrivals_clicked)
        self._gestures = Gestures(self, self._page, self)
        self._clock = QTimer(self, interval=1000 // _TURNS)
        self._turn = 0
        self._clock.timeout.connect(self._on_tick)
        pictures.ready.connect(self._on_picture_answered)
        pictures.failed.connect(self._on_picture_answered)
        pictures.veil.changed.connect(self._on_facts_changed)
        theme.theme().changed.connect(self._on_dressed)
        tell_as_list(self, ToldGallery(self, self._page, self._arrangement))

    # what it shows

    def project(self, review: Review, files: SelectedFiles) -> None:
        """Show this review from now on; `files` are those of its selection."""
        self._files = files
        self._review = self._page.review = review
        self._arrangement.best = review.cover
        self._covers = Covers(self, self._arrangement, review)
        review.answered.connect(self._on_answered)
        review.inserted.connect(self._on_inserted)
        review.removed.connect(self._on_removed)
        review.rows_loaded.connect(self._on_facts_changed)
        review.batches_changed.connect(self._on_batches_changed)
        review.current_changed.connect(self._on_current_changed)
        review.selection_changed.connect(self._repaint)
        review.arrived.connect(self._on_arrived)
        self._on_answered()

    def review(self) -> Review | None:
        """What is shown."""
        return self._review

    def _words_of_nothing(self) -> tuple[str, str]:
        """What there is to say where no picture is: none was made, or none is looked for."""
        if self._review is not None and self._review.left_out:
            hidden = self.tr("%Ln sensitive pictures are hidden", "", self._review.left_out)
            return hidden, self.tr("The View menu says how sensitive pictures are shown.")
        if self._review is not None and self._review.query.chooses:
            return self.tr("Nothing is found"), self.tr("Change the search, or clear it to see all pictures.")
        return self._empty_words

    def set_empty_words(self, title: str, hint: str = "") -> None:
        """What an empty gallery says."""
        self._empty_words = (title, hint)
        self._repaint()

    def row_size(self) -> int:
        """Height of a row of pictures that is wished for, in logical pixels."""
        return self._row_px

    def set_row_size(self, row_px: int) -> None:
        """Show pictures at another size, within `ROW_SIZES_PX`."""
        row_px = max(ROW_SIZES_PX[0], min(ROW_SIZES_PX[-1], row_px))
        if row_px != self._row_px:
            self._row_px = row_px
            self._measure()
            self.row_size_changed.emit(row_px)

    def picture_rect(self, index: int) -> QRect:
        """Where a picture is in the viewport; empty where it is out of sight."""
        if not 0 <= index < self._arrangement.layout.total:
            return QRect()
        rect = self._page.rect(self._arrangement.layout.box_of(index))
        return rect if rect.intersects(self.viewport().rect()) else QRect()

    def current_item(self) -> GalleryItem | None:
        """The picture that keys act on, where it is loaded."""
        review = self._review
        if review is None or review.current < 0 or self._marked.slim is not None:
            return None
        return review.item(review.current)

    def slim(self) -> BatchId | None:
        """The batch without pictures that has the keyboard."""
        return self._marked.slim

    def facts_here(self) -> BatchFacts | None:
        """What is known of the batch that keys act on."""
        if self._marked.slim is not None:
            return self._page.facts(self._marked.slim)
        review = self._review
        return self._page.facts_at(review.current) if review is not None and review.current >= 0 else None

    # what can be done with it

    def show_picture(self, index: int) -> None:
        """Scroll so that a picture can be seen."""
        self._steady.show_row(self._arrangement.layout.row_of(index))

    def open_current(self) -> None:
        """Open the current picture; of a batch without pictures show what can be done about it."""
        review = self._review
        if self._marked.slim is not None:
            self._show_menu(None)
        elif review is not None and review.current >= 0 and not review.is_place(review.current):
            self.opened.emit(review.current)

    @Slot()
    def look_again(self) -> None:
        """Something else may be on the screen now: ask for it when it is painted."""
        self._declaring.is_stale = True
        self._repaint()

    def show_menu(self) -> None:
        """The menu of what has the keyboard."""
        self._show_menu(None)

    def fold_current(self) -> None:
        """Fold or unfold the batch of the current picture, or what looks like it."""
        section, review = self._walking.section_here(), self._review
        if section is not None:
            self._fold(section)
        elif review is not None and review.current >= 0:
            review.fold_stack(review.current)

    def fold_all(self) -> None:
        """Fold all batches, or unfold all where the current one is folded; likewise all that looks alike."""
        section, review = self._walking.section_here(), self._review
        if section is not None:
            with self._steady.keeping():
                self._arrangement.fold_all(folded=not section.is_folded)
            self._covers.settle()
        elif review is not None and review.answer.stacks is not None:
            review.fold_stacks(folded=not review.stacking.folded)

    def step_row_size(self, steps: int) -> None:
        """Larger or smaller pictures, by so many of `ROW_SIZES_PX`."""
        nearest = min(range(len(ROW_SIZES_PX)), key=lambda n: abs(ROW_SIZES_PX[n] - self._row_px))
        self.set_row_size(ROW_SIZES_PX[max(0, min(len(ROW_SIZES_PX) - 1, nearest + steps))])

    @property
    def sources(self) -> SourceCells:
        """The source in place of results."""
        return self._page.sources

    def show_sources_here(self, *, on: bool) -> None:
        """Show the source in place of each picture of the batch that keys act on, or the pictures again."""
        self._show_sources(self.facts_here() if on else None)

    # what gestures and assistive technology act on

    def show_sources(self, section: Section | None) -> None:
        """The same for a batch by its header; None for no batch."""
        self._show_sources(None if section is None else self._page.facts(self._arrangement.batch_at(section)))

    def _show_sources(self, facts: BatchFacts | None) -> None:
        job = None if facts is None else facts.job.id
        if job != self.sources.job:
            self.sources.job = job
            self.look_again()
            if job is not None:
                say_aloud(self, self.tr("The source is shown in place of the pictures."))

    def scroll_by(self, distance_px: int) -> None:
        """Scroll as a user does."""
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + distance_px)

    def within(self, band: Box) -> list[range]:
        """The pictures that a band touches."""
        return self._arrangement.layout.within(band)

    def mark(self, band: Box | None) -> None:
        """Paint the rubber band, or none."""
        if band != self._marked.band:
            self._marked.band = band
            self._repaint()

    def press(self, section: Section, act: Act) -> None:
        """A button of a header was pressed."""
        if act is BatchAct.FOLD and section.pictures:
            self._fold(section)
            return
        facts = self._page.facts(self._arrangement.batch_at(section))
        if facts is not None and act is not BatchAct.FOLD:
            self.act_requested.emit(act, facts)

    def press_in_cell(self, index: int, act: CellAct) -> None:
        """A button in the cell of a picture in the bin was pressed."""
        facts = self._page.facts_at(index)
        if act is CellAct.BRING_BACK:
            self.bring_back_requested.emit(PictureId(self._arrangement.answer.ids[index]))
        elif facts is not None:
            self.act_requested.emit(BatchAct.AGAIN, facts)

    def choose_batch(self, section: Section, *, add: bool) -> None:
        """Select all pictures of a batch, or go to a batch that has none."""
        review = self._review
        if review is None:
            return
        if not section.pictures:
            self._walking.go_to_slim(self._arrangement.batch_at(section))
            return
        end = section.first + section.pictures
        kept = review.selection if add else Selection()
        review.select(kept.with_range(section.first, end))
        review.go_to(
            section.first + self._arrangement.cover(section.number) if section.is_folded else section.first
        )

    def go_to(self, index: int) -> None:
        """Make a picture the current and only selected one."""
        if self._review is not None:
            self._walking.leave_slim()
            self._review.select_only(index)
            self.show_picture(index)

    def reveal(self, index: int) -> None:
        """Ask for a blurred picture, which is gone to."""
        item = self._page.item(index)
        if item is not None:
            self.go_to(index)
            self.reveal_requested.emit(item)

    def drag_out(self, index: int) -> bool:
        """Drag the selected pictures to another program; False while it is not known yet where their files are."""
        from imageedit_desktop.ui.features.gallery.drag import drag_out  # with the first drag is soon enough

        if self._files is None or self._files.are_too_many:
            self.too_many_dragged.emit()
            return True
        paths = self._files.paths()
        if paths is not None and (lacking := len(self._files.pictures()) - len(paths)):
            self.without_file_dragged.emit(lacking)
        if paths:
            drag_out(self, paths, self._preview(index))
        return paths is not None

    def _preview(self, index: int) -> QPixmap | None:
        item = self._page.item(index)
        if item is None or item.result is None:
            return None
        box = self._arrangement.layout.box_of(index)
        return self._page.cells.picture_of(item.result, max(box.width, box.height) * self.devicePixelRatioF())

    # layout

    def _set_up(self) -> None:
        self.setAccessibleName(self.tr("Gallery"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.verticalScrollBar().setSingleStep(_WHEEL_STEP_PX)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.viewport().setMouseTracking(True)

    def _measure(self) -> None:
        """Lay out for the present size; what is looked at stays where it is."""
        self._page.size = self.viewport().size()
        self._page.direction = self.layoutDirection()
        # As if the scroll bar were always there: with it coming and going, so would the need for it.
        width_px = self.width() - 2 * MARGIN_PX - self.verticalScrollBar().sizeHint().width()
        header_px = self._page.headers.height_px()
        measures = Measures(
            width_px=max(ROW_SIZES_PX[0], width_px),
            row_px=self._row_px,
            header_px=header_px,
            slim_px=header_px + theme.SPACE // 2,
            below_px=2 * theme.SPACE,
            cover_left_px=COVER_LEFT_PX,
        )
        with self._steady.keeping():
            self._arrangement.measure(measures)
        self._arrivals.place()

    # batches

    def _fold(self, section: Section) -> None:
        """Fold or unfold a batch; its header stays where it is. A folded one is gone to by its cover."""
        batch, review = self._arrangement.batch_at(section), self._review
        was_px = self._page.header_rect(section).top()
        self._steady.let_go()
        self._arrangement.fold(batch, folded=not section.is_folded)
        self._steady.scroll(section.top + TOP_PX - max(0, was_px))
        inside = review is not None and section.first <= review.current < section.first + section.pictures
        if review is not None and inside and not section.is_folded:
            review.select_only(section.first + self._arrangement.cover(section.number))
        self.look_again()

    # menus

    def _show_menu(self, at: QPoint | None) -> None:
        """The menu of what is under a point of the viewport, or of what has the keyboard."""
        header = self._page.header_at(at) if at is not None else None
        if header is not None:
            self._show_batch_menu(header[0], at or header[1].bottomLeft())
        elif at is None and self._marked.slim is not None:
            section = self._walking.slim_section()
            if section is not None:
                self._show_batch_menu(section, self._page.header_rect(section).bottomLeft())
        else:
            self._show_picture_menu(at)

    def _show_batch_menu(self, section: Section, at: QPoint) -> None:
        facts = self._page.facts(self._arrangement.batch_at(section))
        if facts is not None:
            batch_menu(facts, self.act_requested.emit, self).popup(self.viewport().mapToGlobal(at))

    def _show_picture_menu(self, at: QPoint | None) -> None:
        """Of a picture that is the current one, or becomes it."""
        review = self._review
        if review is None:
            return
        index = self._page.index_at(at) if at is not None else review.current
        if index is None or index < 0:
            return
        if at is not None:
            self._walking.leave_slim()
            (review.go_to if index in review.selection else review.select_only)(index)
        self.menu_requested.emit(self.viewport().mapToGlobal(at or self.picture_rect(index).center()))

    # what comes from below

    @Slot()
    def _on_answered(self) -> None:
        """Another answer stands: to the same question show the same, else what is current, else its beginning."""
        review = self._review
        if review is None:
            return
        held = self._steady.held() if review.query == self._query else None
        was_seen = self.isVisible() and bool(self._arrangement.answer.batches)
        self._query = review.query
        self._steady.let_go()
        self._walking.leave_slim()
        self._arrangement.show(review.answer)
        index = None if held is None else review.answer.index_of(held[0])
        if held is not None and index is not None:
            self._steady.hold(index, held[1])
        else:
            self._arrivals.forget()
            self._steady.scroll(0)
            if review.current >= 0:
                self.show_picture(review.current)
        self._note_current()
        self._steady.settle()
        if was_seen:
            self._declaring.declare()  # what is missing of the first page is fetched while the rest is painted
        say_reordered(self)

    @Slot(int, int)
    def _on_inserted(self, index: int, count: int) -> None:
        with self._steady.keeping(lambda held: held + count if held >= index else held):
            self._arrangement.insert(index, count)
        self._note_current()
        say_reordered(self)

    @Slot(int, int)
    def _on_removed(self, index: int, count: int) -> None:
        with self._steady.keeping(lambda held: held - count if held >= index + count else min(held, index)):
            self._arrangement.remove(index, count)
        self._note_current()
        say_reordered(self)

    @Slot()
    def _on_facts_changed(self) -> None:
        say_renamed(self)
        self.look_again()

    @Slot(object)
    def _on_batches_changed(self, batches: frozenset[BatchId]) -> None:
        """Paint again what is seen of them, and nothing else, unless other places move with them."""
        reshaped = [batch for batch in batches if self._arrangement.is_reshaped(batch)]
        if reshaped:
            with self._steady.keeping():
                for batch in reshaped:
                    self._arrangement.reshape(batch)
        self._declaring.is_stale = True
        if self._arrangement.answer.goes_by_looks:
            self._repaint()
        else:
            for batch in batches:
                self.viewport().update(self._page.batch_rect(batch))
        say_renamed(self)

    @Slot()
    def _on_current_changed(self) -> None:
        """Show another picture that was gone to, here or elsewhere; one that was only moved stays out of sight."""
        review, before = self._review, self._current_picture
        self._note_current()
        if review is not None and review.current >= 0 and self._current_picture != before:
            self._walking.leave_slim()
            self.show_picture(review.current)
            say_focus(self, self._current_picture)
        self._repaint()

    def _note_current(self) -> None:
        review = self._review
        in_answer = review is not None and 0 <= review.current < len(review.answer)
        self._current_picture = review.answer.ids[review.current] if review is not None and in_answer else 0

    @Slot(int)
    def _on_arrived(self, count: int) -> None:
        """Tell of pictures that came in where they cannot be seen."""
        review = self._review
        rows = self._page.rows()
        if review is None or not rows:
            return
        above = _is_newest_first(review)
        out_of_sight = rows[0].first > 0 if above else rows[-1].end < self._arrangement.layout.total
        if out_of_sight:
            self._arrivals.add(count, above=above)

    @Slot()
    def _on_arrivals_clicked(self) -> None:
        review, bar = self._review, self.verticalScrollBar()
        bar.setValue(0 if review is None or _is_newest_first(review) else bar.maximum())
        self._arrivals.forget()
        self.setFocus()

    @Slot(str)
    def _on_picture_answered(self, key: str) -> None:
        for rect in self._page.rects_of(key):
            self.viewport().update(rect)

    @Slot()
    def _on_tick(self) -> None:
        """Each of what changes with the clock once a second, some of it at a time."""
        rects = self._page.waiting_rects()
        self._turn = (self._turn + 1) % _TURNS
        for rect in rects[self._turn :: _TURNS]:
            self.viewport().update(rect)
        if not rects:
            self._clock.stop()
            self._page.cells.forget_places()

    @Slot(object)
    def _on_slim_reached(self, batch: BatchId) -> None:
        say_focus(self, -batch)
        self._repaint()

    @Slot()
    def _on_dressed(self) -> None:
        """Colours are other ones, and perhaps the size of text."""
        self._page.cells.dress()
        self._page.headers.dress()
        self._measure()
        self._repaint()

    @Slot()
    def _repaint(self) -> None:
        self.viewport().update()

    def _point_at(self, at: QPoint | None) -> None:
        """The pointer is there now, or nowhere."""
        header = self._page.header_at(at) if at is not None else None
        index = self._page.index_at(at) if at is not None and header is None else None
        batch = act = None
        on_mark = at is not None and self._page.mark_at(at) is not None
        if header is not None and at is not None:
            batch, act = self._arrangement.batch_at(header[0]), self._page.act_at(*header, at)
        in_cell = self._page.cell_act_at(at) if at is not None and index is not None else None
        cell_act = None if in_cell is None else in_cell[1]
        marked = self._marked
        now = (index, on_mark, batch, act, cell_act)
        if (marked.index, marked.on_mark, marked.batch, marked.act, marked.cell_act) != now:
            marked.index, marked.on_mark, marked.batch, marked.act, marked.cell_act = now
            presses = act is not None or on_mark or cell_act is not None
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if presses else Qt.CursorShape.ArrowCursor)
            self._repaint()

    # Qt overrides

    def scrollContentsBy(self, _dx: int, dy: int) -> None:
        """Show another part; what was held is let go when it was the user who scrolled."""
        self._page.scrolled_px = self.verticalScrollBar().value()
        if not self._steady.is_moving:
            self._steady.let_go()
            self._declaring.is_downward = dy <= 0
            if self._page.scrolled_px == 0:
                self._arrivals.forget()
        if self._steady.is_moving or not self._blit(dy):
            self._repaint()
        self._declaring.is_stale = True

    def _blit(self, dy: int) -> bool:
        """Move what is painted, and paint what comes in and the header that is held; False where that is no use."""
        viewport = self.viewport()
        is_whole = self.devicePixelRatioF().is_integer()
        if (
            self._arrivals.isVisible()
            or self._marked.band is not None
            or not is_whole
            or abs(dy) > viewport.height()
        ):
            return False
        viewport.scroll(0, dy, viewport.rect())
        if self._arrangement.sections is not None:
            viewport.update(0, min(0, dy), viewport.width(), self._page.covered_px() + abs(dy) + _RIM_PX)
        return True

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:
        """What is seen, or the words of an empty gallery."""
        if self._declaring.is_stale:
            self._declaring.declare()
        painter = QPainter(self.viewport())
        self._marked.has_keyboard = self.hasFocus()
        for rect in event.region():  # type: ignore[attr-defined] # the stubs know no iterator
            self._page.paint(painter, rect, self._marked)
        review = self._review
        is_empty = not self._arrangement.layout.height_px
        if is_empty and any(self._empty_words) and (review is None or not review.is_busy):
            paint_empty(painter, self.viewport().rect(), *self._words_of_nothing())
        if self._page.waiting_rects() and not self._clock.isActive():
            self._clock.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out for another width."""
        super().resizeEvent(event)
        self._measure()

    def changeEvent(self, event: QEvent) -> None:
        """Another direction of reading."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._measure()

    def showEvent(self, event: QShowEvent) -> None:
        """Back from a single picture, perhaps one that is folded away here."""
        super().showEvent(event)
        if self._review is not None:
            self._covers.settle()

    def hideEvent(self, event: QHideEvent) -> None:
        """What is not seen wants no pictures."""
        super().hideEvent(event)
        self._gestures.cancel()
        self._declaring.stop()
        self._clock.stop()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell assistive technology which picture has the keyboard."""
        super().focusInEvent(event)
        if self._marked.slim is not None:
            say_focus(self, -self._marked.slim)
        elif self._current_picture:
            say_focus(self, self._current_picture)
        self._repaint()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The ring goes."""
        super().focusOutEvent(event)
        self._repaint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows and pages lead on, and extend with Shift; Ctrl+A selects all."""
        move = move_of(Qt.Key(event.key()), self.layoutDirection())
        review = self._review
        if move is not None and not event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._walking.walk(move, extend=bool(event.modifiers() & _SHIFT))
        elif event.matches(QKeySequence.StandardKey.SelectAll) and review is not None:
            review.select_all()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose, or begin a band or a drag."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self._walking.begin_anew()
        at = event.position().toPoint()
        marked, self._pressed_cell = self._page.mark_at(at), self._page.cell_act_at(at)
        if marked is not None and not event.modifiers():
            self.reveal(marked)
            self._point_at(at)
        elif self._pressed_cell is None:
            self._gestures.press(event)
        self._repaint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Stretch the band, begin to drag, or point at something."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            if self._pressed_cell is None:
                self._gestures.move(event)
        else:
            self._point_at(event.position().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        pressed, self._pressed_cell = self._pressed_cell, None
        if pressed is None:
            self._gestures.release(event)
        elif pressed == self._page.cell_act_at(event.position().toPoint()):
            self.press_in_cell(*pressed)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open a picture; on a header fold its batch."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        at = event.position().toPoint()
        header = self._page.header_at(at)
        if header is None:
            self._pressed_cell = self._page.cell_act_at(at)
            if self._pressed_cell is None and self._page.index_at(at) is not None:
                self.open_current()
        elif self._page.act_at(*header, at) is None:
            self.press(header[0], BatchAct.FOLD)
        else:
            self._gestures.press(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ctrl and the wheel change the size of the pictures."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.step_row_size(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu of what is under the pointer, or of what has the keyboard when a key asked."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        self._show_menu(None if by_key else event.pos())

    def viewportEvent(self, event: QEvent) -> bool:
        """Tooltips, and a pointer that leaves."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            told = hint_at(self._page, self._arrangement, event.pos())
            QToolTip.showText(event.globalPos(), as_tooltip(told), self)
            return True
        if event.type() == QEvent.Type.Leave:
            self._point_at(None)
        return super().viewportEvent(event)


def _is_newest_first(review: Review) -> bool:
    from imageedit_desktop.domain.query import Order  # loaded with the review, which the first frame does not need

    return review.query.order is Order.NEWEST
