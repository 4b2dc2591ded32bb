"""The pictures of the window as pixmaps, within a budget of bytes."""

from __future__ import annotations

import weakref
from collections import OrderedDict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QImage, QPixmap

from imageedit_desktop.domain.result import Result
from imageedit_desktop.ui.bell import Bell
from imageedit_desktop.ui.pictures.declarations import Declarations, Declared
from imageedit_desktop.ui.pictures.reading import FileStamp
from imageedit_desktop.ui.pictures.screen import SRGB, ScreenColours, ScreenFinder
from imageedit_desktop.ui.pictures.veil import Veil
from imageedit_desktop.ui.pictures.wish import Level, PictureWish
from imageedit_desktop.ui.pictures.workers import Answer, Task, Workers

_LIMIT_BYTES = 80 * 1024 * 1024
"""Three pictures of 2048 × 2048 with all their pixels, and a hundred thumbnails. The program itself has 130 MB."""

_FULL_BYTES = 2048 * 2048 * 4
"""What a picture is taken for until it is known: the largest that the service makes."""

_TURN_BUDGET_MS = 4
"""Time for making pixmaps in one turn of the event loop, a quarter of a frame."""

_LOOK_AGAIN_MS = 3000
"""How soon a file that came back, with its disk or from another program, is seen."""

_BROKEN_MAX = 256
"""Broken ones that are remembered; of more the last ones, which are on the screen."""


@dataclass(frozen=True, slots=True)
class _Kept:
    pixmap: QPixmap
    stamps: tuple[FileStamp, ...]

    @property
    def size_bytes(self) -> int:
        return self.pixmap.width() * self.pixmap.height() * self.pixmap.depth() // 8


class _Readers:
    """Who reads, and tells of it by a bell."""

    def __init__(self, bell: Bell) -> None:
        self.bell = bell
        self.workers = Workers(bell.ring)
        self.finder = ScreenFinder(QGuiApplication.platformName(), bell.ring)


class PictureCache(QObject):
    """Keeps what views want to show, and has it read where it is not there yet.

    A view declares with `want` what it shows, and paints what `pixmap` and `stand_in` have at that moment. Nobody
    waits for anything: `ready` says what to paint again. Nothing is read before `begin`.

    Signals:
        ready(str): something more of the picture with this key can be had now.
        failed(str): it is missing or cannot be read. It is tried again by itself when it has changed.
        screen_changed(): `screen` is another one; all pictures are read anew.

    Attributes:
        veil: which results are blurred.
    """

    ready = Signal(str)
    failed = Signal(str)
    screen_changed = Signal()

    def __init__(self, parent: QObject | None = None, *, limit_bytes: int = _LIMIT_BYTES) -> None:
        super().__init__(parent)
        self.veil = Veil(self)
        self._limit_bytes = limit_bytes
        self._used_bytes = 0
        self._kept: OrderedDict[PictureWish, _Kept] = OrderedDict()
        self._levels: dict[str, dict[Level, QPixmap]] = {}
        self._broken: OrderedDict[PictureWish, tuple[FileStamp, ...]] = OrderedDict()
        self._declarations = Declarations()
        self._accepted: dict[PictureWish, bool] = {}
        self._unsure: set[PictureWish] = set()
        self._screen = SRGB
        self._readers: _Readers | None = None
        self._is_closed = False
        self._turn = QTimer(self, interval=0, singleShot=True)
        self._turn.timeout.connect(self._on_rung)
        self._look_again = QTimer(self, interval=_LOOK_AGAIN_MS)
        self._look_again.timeout.connect(self._on_look_again)

    @property
    def screen(self) -> ScreenColours:
        """The colours that pictures are converted to."""
        return self._screen

    @property
    def is_reading(self) -> bool:
        """Whether somebody waits for pictures that are being read."""
        return self._readers is not None and self._readers.workers.are_busy

    @Slot()
    def begin(self) -> None:
        """Start reading; when the window is painted, which the workers would hold up."""
        if self._readers is None and not self._is_closed:
            self._readers = _Readers(Bell(self))
            self._readers.bell.rung.connect(self._on_rung)
            weakref.finalize(self, self._readers.workers.close)  # by no signal: a worker may hold them last
            self._plan()

    def want(self, owner: object, visible: Iterable[PictureWish], near: Iterable[PictureWish] = ()) -> None:
        """Declare what a view shows; replaces what it declared before. The same again costs next to nothing.

        Args:
            owner: whose declaration it is; held weakly.
            visible: on the screen now, the most important first.
            near: what may be on the screen next, the most likely first. Read when everything visible is there, as
                far as the budget allows.
        """
        new = self._declarations.declare(owner, Declared(tuple(visible), tuple(near)))
        if new is not None:
            self._unsure.update(
                wish for wish in new if wish in self._broken or (wish.is_by_path and wish in self._kept)
            )
            self._plan()

    def wish_for(self, result: Result, thumbnail: Path | None, level: Level) -> PictureWish | None:
        """How a result is to be shown: blurred where it is covered. None where it has no file."""
        return PictureWish.of_result(result, thumbnail, level, is_blurred=self.veil.covers(result))

    def pixmap(self, wish: PictureWish) -> QPixmap | None:
        """The picture at this level, upright and in the screen's colours, where it is there; asks for nothing."""
        kept = self._kept.get(wish)
        if kept is None:
            return None
        self._kept.move_to_end(wish)
        return kept.pixmap

    def stand_in(self, wish: PictureWish) -> QPixmap | None:
        """The same picture at another level, to bridge the time: the least larger one, else the largest."""
        levels = self._levels.get(wish.key)
        if not levels:
            return None
        return levels[min((level for level in levels if level > wish.level), default=max(levels))]

    def ask(self, owner: object, wish: PictureWish | None) -> QPixmap | None:
        """For views of a single picture: declare it, and return it as well as it is there."""
        self.want(owner, () if wish is None else (wish,))
        return None if wish is None else self.pixmap(wish) or self.stand_in(wish)

    def is_broken(self, wish: PictureWish) -> bool:
        """Whether its file was found missing or unreadable."""
        return wish in self._broken

    def is_missing(self, wish: PictureWish) -> bool:
        """Whether there was no file when it was looked for last."""
        stamps = self._broken.get(wish)
        return stamps is not None and stamps[-1].is_missing

    def close(self) -> None:
        """Stop reading; for the end of the program."""
        self._is_closed = True
        self._look_again.stop()
        self._turn.stop()
        if self._readers is not None:
            self._readers.bell.close()
            self._readers.workers.close()

    def _plan(self) -> None:
        """Give the workers everything that is wanted and not there, in order."""
        if self._readers is None:
            return
        self._accepted = dict(self._within_budget(self._declarations.all()))
        tasks = (self._task(wish, is_visible=is_visible) for wish, is_visible in self._accepted.items())
        self._readers.workers.replace([task for task in tasks if task is not None])

    def _within_budget(self, wanted: Declared) -> Iterator[tuple[PictureWish, bool]]:
        """Each wish that can be kept, and whether it is visible: what is near must not drive out its like."""
        needed_bytes = 0
        for wish in wanted.visible:
            needed_bytes += self._size_bytes(wish)
            yield wish, True
        for wish in wanted.near:
            needed_bytes += self._size_bytes(wish)
            if needed_bytes > self._limit_bytes:
                return
            yield wish, False

    def _size_bytes(self, wish: PictureWish) -> int:
        """As it is, or may be."""
        kept = self._kept.get(wish)
        if kept is not None:
            return kept.size_bytes
        side_px = wish.level.side_px
        return _FULL_BYTES if side_px is None else side_px * side_px * 4

    def _task(self, wish: PictureWish, *, is_visible: bool) -> Task | None:
        kept, broken = self._kept.get(wish), self._broken.get(wish)
        if (kept is not None or broken is not None) and wish not in self._unsure:
            return None
        unless = kept.stamps if kept is not None else broken
        return Task(wish=wish, is_near=not is_visible, unless=unless, screen=self._screen.profile)

    @Slot()
    def _on_rung(self) -> None:
        if self._readers is None:
            return
        found = self._readers.finder.found
        if found is not None and found != self._screen:
            self._show_on(found)
        clock = QElapsedTimer()
        clock.start()
        while (answered := self._readers.workers.next_answer()) is not None:
            self._take(*answered)
            if clock.elapsed() >= _TURN_BUDGET_MS:
                self._turn.start()
                return

    @Slot()
    def _on_look_again(self) -> None:
        broken = [wish for wish in self._accepted if wish in self._broken]
        if broken:
            self._unsure.update(broken)
            self._plan()
        else:
            self._look_again.stop()

    def _show_on(self, screen: ScreenColours) -> None:
        before, self._screen = self._screen, screen
        if screen.profile != before.profile:
            for wish in list(self._kept):
                self._drop(wish)
            self._plan()
        self.screen_changed.emit()

    def _take(self, task: Task, answer: Answer) -> None:
        wish = task.wish
        if task.screen != self._screen.profile:
            self._plan()
            return
        self._unsure.discard(wish)
        if answer.image is None:
            return
        self._drop(wish)
        if answer.image.isNull():
            self._note_broken(wish, answer.stamps)
        else:
            self._keep(wish, answer.image, answer.stamps)

    def _keep(self, wish: PictureWish, image: QImage, stamps: tuple[FileStamp, ...]) -> None:
        self._broken.pop(wish, None)
        if wish.is_by_path:
            self._drop_older(wish, stamps)
        kept = _Kept(QPixmap.fromImage(image), stamps)
        self._kept[wish] = kept
        self._levels.setdefault(wish.key, {})[wish.level] = kept.pixmap
        self._used_bytes += kept.size_bytes
        self._shrink()
        self.ready.emit(wish.key)

    def _drop_older(self, wish: PictureWish, stamps: tuple[FileStamp, ...]) -> None:
        """The file has another content now: other levels show what it was."""
        for level in list(self._levels.get(wish.key, ())):
            if self._kept[wish.at(level)].stamps[-1] != stamps[-1]:
                self._drop(wish.at(level))

    def _note_broken(self, wish: PictureWish, stamps: tuple[FileStamp, ...]) -> None:
        """Tell once, and again where it is broken in another way."""
        before = self._broken.pop(wish, None)
        self._broken[wish] = stamps
        if len(self._broken) > _BROKEN_MAX:
            self._broken.popitem(last=False)
        if not self._look_again.isActive():
            self._look_again.start()
        if before != stamps:
            self.failed.emit(wish.key)

    def _shrink(self) -> None:
        """Let go of what nobody wants, least used first; then of what is near, least likely first."""
        unwanted = (wish for wish in list(self._kept) if wish not in self._accepted)
        near = (wish for wish in reversed(self._accepted) if not self._accepted[wish] and wish in self._kept)
        for goes in (*unwanted, *near) if self._used_bytes > self._limit_bytes else ():
            self._drop(goes)
            if self._used_bytes <= self._limit_bytes:
                break

    def _drop(self, wish: PictureWish) -> None:
        kept = self._kept.pop(wish, None)
        if kept is None:
            return
        self._used_bytes -= kept.size_bytes
        levels = self._levels[wish.key]
        del levels[wish.level]
        if not levels:
            del self._levels[wish.key]
