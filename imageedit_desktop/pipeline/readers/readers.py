"""Calls that are made in readers, two at a time."""

from __future__ import annotations

import asyncio
import logging
import pickle
import threading
import time
from collections import deque
from collections.abc import Callable, Mapping
from concurrent.futures import Future
from pathlib import Path
from typing import Any, ParamSpec, TypeVar

from imageedit_desktop.domain.errors import Code, InputError, problem
from imageedit_desktop.pipeline.readers import messages
from imageedit_desktop.pipeline.readers.bounds import OUT_OF_MEMORY
from imageedit_desktop.pipeline.readers.reader_process import ReaderEndedError, ReaderProcess

_log = logging.getLogger(__name__)

P = ParamSpec("P")
T = TypeVar("T")

PATIENCE_S = 90.0
"""What a picture may take, with reading it from a slow disk. The largest take a tenth of that."""

_IDLE_S = 60.0
"""How long a reader waits for the next picture, in some 40 MB."""

_GRACE_S = 0.5
"""What nobody wants any more may come to its end in: a new reader takes about as long to come up."""

_DIES_WITHIN_S = 5.0
"""What a reader may take to end once it is killed. One that waits for a disk that is gone takes for ever."""

_CLOSES_WITHIN_S = 2.0
_LOOK_EVERY_S = 0.2
_READERS = 2


class _Task:
    """A question, and the process that is at it."""

    def __init__(self, question: bytes, name: str) -> None:
        self.question = question
        self.name = name
        self.answer: Future[Any] = Future()
        self.ends_s = 0.0
        self.is_late = False
        self.is_unwanted = False
        self._is_over = False
        self._is_settled = False
        self._reader: ReaderProcess | None = None
        self._lock = threading.Lock()

    def begin(self, reader: ReaderProcess, patience_s: float) -> None:
        with self._lock:
            self._reader = reader
            self.ends_s = time.monotonic() + (_GRACE_S if self.is_unwanted else patience_s)
            if self._is_over:
                reader.kill()

    def give_up(self) -> None:
        """Nobody waits for it any more."""
        with self._lock:
            self.is_unwanted = True
            self.ends_s = min(self.ends_s, time.monotonic() + _GRACE_S)

    def kill_late(self) -> None:
        """Called again and again while a reader is at it."""
        with self._lock:
            if self._reader is not None and time.monotonic() >= self.ends_s:
                self.is_late = True
                self._reader.kill()

    def kill(self) -> None:
        """End it at once, or as soon as it begins."""
        with self._lock:
            self.is_unwanted = self._is_over = True
            if self._reader is not None:
                self._reader.kill()

    @property
    def is_stuck(self) -> bool:
        """Whether its reader goes on although it was killed."""
        with self._lock:
            return self._reader is not None and time.monotonic() >= self.ends_s + _DIES_WITHIN_S

    def settle(self) -> bool:
        """Whether it is for the caller to give the answer; true once."""
        with self._lock:
            self._reader = None
            is_first, self._is_settled = not self._is_settled, True
            return is_first


class Readers:
    """Two processes for pictures that strangers made; begun when they are first needed, ended when nothing comes.

    The second one is begun only while the first is busy.

    One that dies is followed by another. Where it had read other pictures before, which may have spoilt it, the
    other one tries the same picture again, once. One that cannot be killed is left behind, with the thread that
    waits for it, and another thread takes over.
    """

    def __init__(self, *, patience_s: float = PATIENCE_S, idle_s: float = _IDLE_S) -> None:
        self._patience_s, self._idle_s = patience_s, idle_s
        self._waiting: deque[_Task] = deque()
        self._idle = 0
        self._threads: list[threading.Thread] = []
        self._busy: dict[_Task, threading.Thread] = {}
        self._lock = threading.Condition()
        self._closed = threading.Event()

    async def read(self, call: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Make a call in a reader. All that goes in and comes out is copied.

        Cancelling the await ends the call, also when it has begun.

        Args:
            call: a function of a module, which does not import Qt.
            args: for it; the first path names the picture in messages, unless there is a `name`.
            kwargs: for it.

        Raises:
            InputError: READER_FAILED or IMAGE_TOO_COMPLEX (``name``): the reader died of it, or took too long or
                too much memory.
            OSError: no reader could be started, which says nothing of the picture.
            Exception: whatever the call raises, without its cause.
        """
        task = _Task(messages.pack((call, args, kwargs)), _name_in(args, kwargs))
        self._put(task)
        try:
            answer: T = await asyncio.wrap_future(task.answer)
        except asyncio.CancelledError:
            task.give_up()
            raise
        return answer

    def close(self) -> None:
        """End them at once, with what they are doing; what waits is dropped.

        It takes some milliseconds, and two seconds at most where one cannot be killed.
        """
        with self._lock:
            self._closed.set()
            busy, threads = tuple(self._busy), tuple(self._threads)
            self._lock.notify_all()
        for task in busy:
            task.kill()
        until_s = time.monotonic() + _CLOSES_WITHIN_S
        for thread in threads:
            thread.join(max(0.0, until_s - time.monotonic()))
        for task in busy:
            if task.settle():
                task.answer.set_exception(_failed(task))
        for task in self._waiting:
            task.answer.cancel()

    def _put(self, task: _Task) -> None:
        with self._lock:
            if self._closed.is_set():
                raise RuntimeError("the readers are closed")
            self._waiting.append(task)
            self._lock.notify_all()
            if self._threads:
                return
            for work in [self._work] * _READERS + [self._watch]:
                self._begin(work)

    def _begin(self, work: Callable[[], None]) -> None:
        """For whoever has the lock."""
        thread = threading.Thread(target=work, name="reader", daemon=True)
        self._threads.append(thread)
        thread.start()

    def _watch(self) -> None:
        """Kill what takes too long, and leave behind what cannot be killed; asleep while nothing is read."""
        while True:
            with self._lock:
                self._lock.wait_for(lambda: self._busy or self._closed.is_set())
                busy = tuple(self._busy)
            for task in busy:
                task.kill_late()
                if task.is_stuck and task.settle():
                    self._leave_behind(task)
            if self._closed.wait(_LOOK_EVERY_S):
                return

    def _leave_behind(self, task: _Task) -> None:
        _log.warning("A reader cannot be ended")
        with self._lock:
            self._threads.remove(self._busy.pop(task))
            self._begin(self._work)
        task.answer.set_exception(_too_complex(task))

    def _work(self) -> None:
        reader: ReaderProcess | None = None
        while threading.current_thread() in self._threads and not self._closed.is_set():
            task = self._next() if reader is None else self._next_for_idle()
            if task is None and reader is not None:
                reader.end()
                reader = None
            elif task is not None and task.answer.set_running_or_notify_cancel():
                reader = self._carry_out(task, reader)
            elif reader is not None:
                self._note_idle()
        if reader is not None:
            reader.end()

    def _next(self) -> _Task | None:
        """For a thread without a reader: what is more than the idle ones can take; None at the end."""
        with self._lock:
            self._lock.wait_for(lambda: len(self._waiting) > self._idle or self._closed.is_set())
            return None if self._closed.is_set() else self._waiting.popleft()

    def _next_for_idle(self) -> _Task | None:
        """For a thread with a reader: what comes; None where it was idle for long, and at the end."""
        with self._lock:
            found = self._lock.wait_for(lambda: self._waiting or self._closed.is_set(), self._idle_s)
            self._idle -= 1
            return self._waiting.popleft() if found and not self._closed.is_set() else None

    def _carry_out(self, task: _Task, reader: ReaderProcess | None) -> ReaderProcess | None:
        """Answer, unless this was left behind meanwhile; returns the reader for the next task."""
        with self._lock:
            self._busy[task] = threading.current_thread()
            if self._closed.is_set():  # it has not seen this one
                task.kill()
            self._lock.notify_all()
        said: bytes | Exception
        try:
            reader, said = self._ask(task, reader)
        except ReaderEndedError as error:
            _log.info("A reader ended with %d over a picture", error.exit_code)
            reader, said = None, _ended_over(task, error.exit_code)
        except OSError as error:
            _log.warning("No reader can be started: %s", error)
            reader, said = None, error
        if not task.settle():
            return reader
        with self._lock:
            self._busy.pop(task, None)
        if reader is not None:
            self._note_idle()  # before anybody hears of it, who may have the next one
        _answer(task, said)
        return reader

    def _note_idle(self) -> None:
        with self._lock:
            self._idle += 1

    def _ask(self, task: _Task, reader: ReaderProcess | None) -> tuple[ReaderProcess, bytes]:
        """The answer, and who gave it."""
        if reader is not None:
            task.begin(reader, self._patience_s)
            try:
                return reader, reader.ask(task.question)
            except ReaderEndedError:
                if task.is_late or task.is_unwanted:
                    raise
        fresh = ReaderProcess()
        task.begin(fresh, self._patience_s)
        return fresh, fresh.ask(task.question)


def _answer(task: _Task, said: bytes | Exception) -> None:
    if isinstance(said, Exception):
        task.answer.set_exception(said)
        return
    try:
        answer = messages.understand(said)
        is_well, value = answer if isinstance(answer, tuple) and len(answer) == 2 else (False, None)
    except pickle.UnpicklingError as error:
        _log.info("A reader said what nobody understands: %s", error)
        is_well, value = False, None
    if is_well:
        task.answer.set_result(value)
    elif isinstance(value, MemoryError):
        task.answer.set_exception(_too_complex(task))
    elif isinstance(value, StopIteration):  # asyncio takes none of these
        task.answer.set_exception(RuntimeError("StopIteration"))
    elif isinstance(value, Exception):
        task.answer.set_exception(value)
    else:
        task.answer.set_exception(_failed(task))


def _ended_over(task: _Task, exit_code: int) -> InputError:
    return _too_complex(task) if task.is_late or exit_code == OUT_OF_MEMORY else _failed(task)


def _too_complex(task: _Task) -> InputError:
    return InputError(problem(Code.IMAGE_TOO_COMPLEX, name=task.name))


def _failed(task: _Task) -> InputError:
    return InputError(problem(Code.READER_FAILED, name=task.name))


def _name_in(args: tuple[object, ...], kwargs: Mapping[str, object]) -> str:
    told = kwargs.get("name")
    path = next((one for one in args if isinstance(one, Path)), None)
    return told if isinstance(told, str) else path.name if path is not None else ""
