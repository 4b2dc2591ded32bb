"""The power of one running program, which may fail between any two steps, and disks that refuse.

A `PowerCut` comes out of the call during which it happens. After that the program reaches nothing any more: no
database, no file, no service. What SQLite has committed and the file system has done stays, as after ``kill -9``;
in a blackout, which takes all programs down at once, only what was flushed to the disk does.
"""

from __future__ import annotations

import asyncio
import errno
import os
import sqlite3
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, ParamSpec, TypeVar

from support.volatile_disk import VolatileDisk

from imageedit_desktop.pipeline.desk.workers import Workers

P = ParamSpec("P")
T = TypeVar("T")

_WRITING_EVENTS = {"os.link", "os.remove", "os.rename", "os.mkdir"}
_WRITING_FLAGS = os.O_WRONLY | os.O_RDWR | os.O_CREAT
_WRITING_WORDS = ("INSERT", "UPDATE", "DELETE", "COMMIT", "RELEASE")


class PowerCut(BaseException):
    """The program is no more."""


class Power:
    """What one program runs on.

    Attributes:
        on: whether it still does.
        fails_after: how many more moments it lasts; None for as long as wanted.
        fails_after_writes: how many more writes to files it lasts; None for as many as wanted.
        disk_fills_after: how many writes go well before one finds the disk full, or failing; None for all.
        disk_error: what such a write meets.
        name_max_bytes: how long a name the disk takes, without telling anybody before.
        disk: what is told of every write.
        black_out: what happens when it fails by itself; only this program is cut where it is None.
        at_the_end: called once, when it is cut.
    """

    def __init__(
        self,
        *,
        fails_after: int | None = None,
        fails_after_writes: int | None = None,
        disk_fills_after: int | None = None,
        disk_error: int = errno.ENOSPC,
        name_max_bytes: int = 255,
        disk: VolatileDisk | None = None,
    ) -> None:
        self.on = True
        self.disk = disk
        self.black_out: Callable[[], object] | None = None
        self.fails_after = fails_after
        self.fails_after_writes = fails_after_writes
        self.disk_fills_after = disk_fills_after
        self.disk_error = disk_error
        self.name_max_bytes = name_max_bytes
        self.at_the_end: list[Callable[[], object]] = []
        self._sleepers: set[asyncio.Future[None]] = set()

    def moment(self) -> None:
        """A moment between two steps."""
        if self.on and self.fails_after is not None:
            self.fails_after -= 1
            if self.fails_after < 0:
                self._fail()
        if not self.on:
            raise PowerCut

    def moment_before_writing(self) -> None:
        """A moment between two steps, of which the second writes to a file."""
        if self.fails_after_writes is not None:
            self.fails_after_writes -= 1
            if self.fails_after_writes < 0:
                self._fail()
        self.moment()

    def cut(self) -> None:
        """End the program here and now."""
        if not self.on:
            return
        self.on = False
        for sleeper in self._sleepers:
            if not sleeper.done():
                sleeper.set_exception(PowerCut())
        with nobody_at_work():
            for end in self.at_the_end:
                end()

    def _fail(self) -> None:
        if self.on and self.black_out is not None:
            self.black_out()
        self.cut()

    async def sleep(self, seconds: float) -> None:
        """Wait, unless the power fails."""
        self.moment()
        loop = asyncio.get_running_loop()
        awake = loop.create_future()
        timer = loop.call_later(seconds, _wake, awake)
        self._sleepers.add(awake)
        try:
            await awake
        finally:
            self._sleepers.discard(awake)
            timer.cancel()
        self.moment()

    def disk_is_full(self) -> bool:
        """Whether the write that is about to happen finds no room; only one in a row does."""
        if self.disk_fills_after is None:
            return False
        self.disk_fills_after -= 1
        if self.disk_fills_after >= 0:
            return False
        self.disk_fills_after = None
        return True

    def calm_down(self) -> None:
        """From now on neither the power nor the disk fails; names stay short."""
        self.fails_after = self.fails_after_writes = self.disk_fills_after = self.black_out = None

    @contextmanager
    def at_work(self) -> Iterator[None]:
        """What touches a file in this block is done by this program."""
        _at_work.append(self)
        try:
            yield
        finally:
            _at_work.pop()


def _wake(sleeper: asyncio.Future[None]) -> None:
    if not sleeper.done():
        sleeper.set_result(None)


_at_work: list[Power] = []


@contextmanager
def nobody_at_work() -> Iterator[None]:
    """What touches a file in this block is done by nobody."""
    working = _at_work[:]
    _at_work.clear()
    try:
        yield
    finally:
        _at_work.extend(working)


def _before_writing(event: str, arguments: tuple[Any, ...]) -> None:
    if not _at_work:
        return
    if event in _WRITING_EVENTS or (event == "open" and arguments[2] & _WRITING_FLAGS):
        power = _at_work[-1]
        power.moment_before_writing()
        if power.disk_is_full():
            raise OSError(power.disk_error, os.strerror(power.disk_error))
        if _longest_name(event, arguments) > power.name_max_bytes:
            raise OSError(errno.ENAMETOOLONG, os.strerror(errno.ENAMETOOLONG))
        if power.disk is not None:
            with nobody_at_work():
                power.disk.about_to(event, arguments)


def _longest_name(event: str, arguments: tuple[Any, ...]) -> int:
    """Of the files that are named, in bytes."""
    paths = arguments[:2] if event in {"os.link", "os.rename"} else arguments[:1]
    return max(
        (len(os.fsencode(Path(path).name)) for path in paths if isinstance(path, str | os.PathLike)),
        default=0,
    )


sys.addaudithook(_before_writing)  # there is no other place between two system calls of the program's own code


class PoweredWorkers(Workers):
    """Runs every call at once, in the event loop's thread, with a chance for others before and after it."""

    def __init__(self, power: Power) -> None:
        self._power = power

    async def database(self, call: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        return await self._run(call, *args, **kwargs)

    async def picture(self, call: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        return await self._run(call, *args, **kwargs)

    async def file(self, call: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        return await self._run(call, *args, **kwargs)

    def close(self) -> None:
        """Nothing to close."""

    async def _run(self, call: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        await asyncio.sleep(0)
        self._power.moment()
        with self._power.at_work():
            result = call(*args, **kwargs)
        self._power.moment()
        await asyncio.sleep(0)  # cancelled here, the caller does not learn what was done
        return result


class PoweredConnection:
    """A connection to SQLite on which the power may fail before every statement, also amid a transaction."""

    def __init__(self, connection: sqlite3.Connection, folder: Path, power: Power) -> None:
        self._connection = connection
        self._folder: Path | None = folder
        self._power = power
        power.at_the_end.append(connection.close)  # what is not committed is undone

    @property
    def in_transaction(self) -> bool:
        return self._power.on and self._connection.in_transaction

    def execute(self, sql: str, values: Any = ()) -> sqlite3.Cursor:
        self._power.moment()
        if sql.lstrip().startswith(_WRITING_WORDS) and self._power.disk_is_full():
            full = sqlite3.OperationalError("database or disk is full")
            full.sqlite_errorcode = sqlite3.SQLITE_FULL
            raise full
        cursor = self._connection.execute(sql, values)
        if self._folder is not None and self._connection.total_changes and not self._connection.in_transaction:
            self._flush_entries(self._folder)
        return cursor

    def close(self) -> None:
        self._connection.close()

    def _flush_entries(self, folder: Path) -> None:
        """With the first commit to its log a connection flushes the folder too (os_unix.c, UNIXFILE_DIRSYNC)."""
        self._folder = None
        if self._power.disk is not None:
            self._power.disk.flush_entries(folder)
