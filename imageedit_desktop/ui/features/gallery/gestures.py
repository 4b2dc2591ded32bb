"""What the pointer does in the gallery: choosing, a rubber band, dragging out, pressing what a header offers."""

from __future__ import annotations

from enum import Enum, unique
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QPoint, Qt, QTimer, Slot
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from imageedit_desktop.domain.selection import NOTHING, Selection
from imageedit_desktop.ui.features.gallery.acts import Act, BatchAct
from imageedit_desktop.ui.features.gallery.layout.rows import Box
from imageedit_desktop.ui.features.gallery.layout.sections import Section
from imageedit_desktop.ui.features.gallery.page import Page

if TYPE_CHECKING:
    from imageedit_desktop.services.gallery.review import Review

_CONTROL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_SCROLL_EVERY_MS = 16
_SCROLL_SHARE = 4
"""A band that is pulled out of the window scrolls by this part of how far it is out, in each step."""


class Surface(Protocol):
    """What the gestures act on."""

    def review(self) -> Review | None:
        """What is shown."""

    def scroll_by(self, distance_px: int) -> None:
        """Scroll as a user does."""

    def within(self, band: Box) -> list[range]:
        """The pictures that a band touches."""

    def mark(self, band: Box | None) -> None:
        """Paint the band."""

    def drag_out(self, index: int) -> bool:
        """Drag the selected pictures until they are dropped; False where that cannot begin yet."""

    def press(self, section: Section, act: Act) -> None:
        """A button of a header was pressed."""

    def show_sources(self, section: Section | None) -> None:
        """Show the source in place of each picture of a batch, or of none."""

    def choose_batch(self, section: Section, *, add: bool) -> None:
        """A header was clicked beside its buttons."""


@unique
class _State(Enum):
    IDLE = 0
    ON_PICTURE = 1
    ON_GROUND = 2
    ON_BUTTON = 3
    BAND = 4
    ON_SOURCE = 5


class Gestures(QObject):
    """Follows the pointer from press to release."""

    def __init__(self, surface: Surface, page: Page, parent: QObject) -> None:
        super().__init__(parent)
        self._surface = surface
        self._page = page
        self._state = _State.IDLE
        self._pressed_at = QPoint()
        self._origin = (0, 0)
        self._at = QPoint()
        self._index = -1
        self._button: tuple[Section, Act] | None = None
        self._on_release: bool = False
        self._kept = NOTHING
        self._scrolling = QTimer(self, interval=_SCROLL_EVERY_MS)
        self._scrolling.timeout.connect(self._scroll)

    def press(self, event: QMouseEvent) -> None:
        """The left button goes down."""
        at, modifiers = event.position().toPoint(), event.modifiers()
        self._pressed_at, self._at = at, at
        header = self._page.header_at(at)
        if header is not None:
            self._press_header(header[0], at, modifiers)
            return
        index = self._page.index_at(at)
        review = self._surface.review()
        if review is None:
            return
        if index is None:
            self._press_ground(review, modifiers)
        else:
            self._press_picture(review, index, modifiers)

    def move(self, event: QMouseEvent) -> None:
        """It is held and moved."""
        self._at = event.position().toPoint()
        far = (self._at - self._pressed_at).manhattanLength() >= QApplication.startDragDistance()
        if self._state is _State.ON_PICTURE and far:
            self._state, self._on_release = _State.IDLE, False
            if not self._surface.drag_out(self._index):
                self._state = _State.ON_PICTURE
        elif self._state is _State.ON_GROUND and far:
            self._state = _State.BAND
        if self._state is _State.BAND:
            self._stretch()
            if not self._scrolling.isActive():
                self._scrolling.start()

    def release(self, event: QMouseEvent) -> None:
        """It goes up."""
        review, state = self._surface.review(), self._state
        self._state = _State.IDLE
        self._scrolling.stop()
        self._surface.mark(None)
        if state is _State.ON_PICTURE and self._on_release and review is not None:
            if event.modifiers() & _CONTROL:
                review.toggle(self._index)
            else:
                review.select_only(self._index)
        elif state is _State.ON_SOURCE:
            self._surface.show_sources(None)
        elif state is _State.ON_BUTTON and self._button is not None:
            section, act = self._button
            header = self._page.header_at(event.position().toPoint())
            if (
                header is not None
                and header[0].number == section.number
                and self._act_at(header[0], self._at) is act
            ):
                self._surface.press(header[0], act)

    def cancel(self) -> None:
        """What is being done is given up."""
        if self._state is _State.ON_SOURCE:
            self._surface.show_sources(None)
        self._state = _State.IDLE
        self._scrolling.stop()
        self._surface.mark(None)

    def _press_header(self, section: Section, at: QPoint, modifiers: Qt.KeyboardModifier) -> None:
        act = self._act_at(section, at)
        if act is BatchAct.SOURCE:
            self._state = _State.ON_SOURCE
            self._surface.show_sources(section)
        elif act is not None:
            self._state, self._button = _State.ON_BUTTON, (section, act)
        else:
            self._state = _State.IDLE
            self._surface.choose_batch(section, add=bool(modifiers & _CONTROL))

    def _act_at(self, section: Section, at: QPoint) -> Act | None:
        header = self._page.header_at(at)
        return None if header is None or header[0].number != section.number else self._page.act_at(*header, at)

    def _press_ground(self, review: Review, modifiers: Qt.KeyboardModifier) -> None:
        self._state = _State.ON_GROUND
        self._origin = self._page.point(self._pressed_at)
        adds = bool(modifiers & (_CONTROL | _SHIFT))
        self._kept = review.selection if adds else NOTHING
        if not adds:
            review.clear()

    def _press_picture(self, review: Review, index: int, modifiers: Qt.KeyboardModifier) -> None:
        """A selected picture stays so until the release, for a drag takes all of them along."""
        self._state, self._index = _State.ON_PICTURE, index
        self._on_release = index in review.selection and not modifiers & _SHIFT
        if modifiers & _SHIFT:
            review.extend_to(index)
        elif self._on_release:
            review.go_to(index)
        elif modifiers & _CONTROL:
            review.toggle(index)
        else:
            review.select_only(index)

    def _stretch(self) -> None:
        """The band from where it began to where the pointer is."""
        review = self._surface.review()
        if review is None:
            return
        x, y = self._page.point(self._at)
        left, right = sorted((self._origin[0], x))
        top, bottom = sorted((self._origin[1], y))
        band = Box(left, top, right - left + 1, bottom - top + 1)
        touched = self._surface.within(band)
        selection = Selection(tuple((part.start, part.stop) for part in touched))
        for first, end in self._kept.ranges:
            selection = selection.with_range(first, end)
        review.select(selection)
        self._surface.mark(band)

    @Slot()
    def _scroll(self) -> None:
        out_px = min(0, self._at.y()) + max(0, self._at.y() - self._page.size.height())
        if out_px:
            self._surface.scroll_by(out_px // _SCROLL_SHARE or (1 if out_px > 0 else -1))
            self._stretch()
