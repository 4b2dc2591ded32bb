"""Two workers, and the order in which they read pictures; it is given anew whenever wishes change."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtGui import QImage

from imageedit_desktop.priority import stand_back
from imageedit_desktop.ui.pictures.reading import FileStamp, blurred, read_first, stamps_of
from imageedit_desktop.ui.pictures.wish import PictureWish

_WORKERS = 2

_END_S = 2.0
"""A step takes no longer, but for pictures far larger than any that is made here."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """A picture to read.

    Attributes:
        wish: which.
        is_near: nobody sees it yet.
        unless: stamps of its files as they were read last; while they have these, nothing is read.
        screen: ICC profile of the screen that it is for; None for sRGB.
    """

    wish: PictureWish
    is_near: bool
    unless: tuple[FileStamp, ...] | None
    screen: bytes | None


@dataclass(frozen=True, slots=True)
class Answer:
    """What came of a task.

    Attributes:
        image: null where no file can be read; None where they are as they were.
        stamps: of the files, just before they were read.
    """

    image: QImage | None
    stamps: tuple[FileStamp, ...]


class Workers:
    """Carry out tasks in the order given last. They begin with the first, and wait between tasks.

    While something that is seen is read, or was not taken yet, nothing is read ahead: two threads that decode are
    in each other's way.

    To begin a thread takes the GUI thread some milliseconds while others work: it waits until that one runs.
    An answer is put down and the GUI thread is called; it takes answers when it has time.
    """

    def __init__(self, call: Callable[[], None]) -> None:
        """`call` is called in a worker, with no lock held."""
        self._call = call
        self._lock = threading.Condition()
        self._pile: deque[Task] = deque()
        self._wanted: dict[PictureWish, Task] = {}
        self._busy: set[PictureWish] = set()
        self._answers: deque[tuple[Task, Answer]] = deque()
        self._threads: list[threading.Thread] = []
        self._are_closed = False

    @property
    def are_busy(self) -> bool:
        """Whether they read, or have yet to."""
        return bool(self._pile or self._busy)

    def replace(self, tasks: Sequence[Task]) -> None:
        """Carry out these and nothing else: what was begun and is not among them is given up at its next step."""
        with self._lock:
            if self._are_closed:
                tasks = ()
            self._wanted = {task.wish: task for task in tasks}
            self._pile = deque(task for task in tasks if task.wish not in self._busy)
            self._lock.notify_all()
        if self._pile and not self._threads:
            self._threads = [
                threading.Thread(target=self._work, name="pictures", daemon=True) for _ in range(_WORKERS)
            ]
            for thread in self._threads:
                thread.start()

    def next_answer(self) -> tuple[Task, Answer] | None:
        """What has come, oldest first; until then the same picture is not read again."""
        if not self._answers:
            return None
        task, answer = self._answers.popleft()
        with self._lock:
            self._busy.discard(task.wish)
            self._lock.notify_all()
        return task, answer

    def close(self) -> None:
        """Give everything up, for good, and wait for the step that has begun.

        A thread that lets go of an image while Python ends takes the whole program with it.
        """
        self._are_closed = True
        self.replace(())
        end = time.monotonic() + _END_S
        for thread in self._threads:
            thread.join(max(0.0, end - time.monotonic()))

    def _work(self) -> None:
        stand_back()
        while (task := self._next()) is not None:
            answer = self._carry_out(task)
            if answer is None:
                self._give_up(task)
            else:
                self._answers.append((task, answer))
                self._call()

    def _next(self) -> Task | None:
        """Wait for the next one; None at the end."""
        with self._lock:
            self._lock.wait_for(lambda: self._is_next_due() or self._are_closed)
            if not self._pile:
                return None
            task = self._pile.popleft()
            self._busy.add(task.wish)
            return task

    def _is_next_due(self) -> bool:
        if not self._pile:
            return False
        busy = (self._wanted[wish] for wish in self._busy if wish in self._wanted)
        return not self._pile[0].is_near or all(task.is_near for task in busy)

    def _carry_out(self, task: Task) -> Answer | None:
        """None where nobody wants it any more."""
        stamps = stamps_of(task.wish.files)
        if stamps == task.unless:
            return Answer(None, stamps)
        box = task.wish.level.side_px
        image = read_first(task.wish.files, box, screen=task.screen, is_wanted=lambda: task.wish in self._wanted)
        if image is None:
            return None
        return Answer(blurred(image) if task.wish.is_blurred and not image.isNull() else image, stamps)

    def _give_up(self, task: Task) -> None:
        with self._lock:
            self._busy.discard(task.wish)
            again = self._wanted.get(task.wish)
            if again is not None:  # wanted again since it was seen not to be
                self._pile.appendleft(again)
                self._lock.notify()
