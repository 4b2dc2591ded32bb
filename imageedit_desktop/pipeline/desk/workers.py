"""The thread pools. The event loop's default executor is never used: it would hold up quitting."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from typing import Any, Generic, ParamSpec, TypeVar

from imageedit_desktop.priority import stand_back

P = ParamSpec("P")
T = TypeVar("T")


class Workers:
    """Threads: for the database, to search it, for pictures and files two each, to compare pictures, and for looks.

    Each question to the keyring has one of its own.

    Every method runs a blocking call in its pool and returns the call's result or raises its error. Cancelling the
    await does not stop a call that has begun; what it commits is committed.
    """

    def __init__(self) -> None:
        self._database = ThreadPoolExecutor(1, "database")
        self._search = ThreadPoolExecutor(1, "search")
        self._pictures = ThreadPoolExecutor(2, "picture", initializer=stand_back)
        self._comparisons = ThreadPoolExecutor(1, "comparison", initializer=stand_back)
        self._files = ThreadPoolExecutor(2, "file")
        self._looks = ThreadPoolExecutor(1, "look", initializer=stand_back)

    async def database(self, call: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run a call of `store` that touches the database; one at a time, in order."""
        return await _run(self._database, call, *args, **kwargs)

    async def search(self, call: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run a call of `store.search`, which waits for no call of `database`."""
        return await _run(self._search, call, *args, **kwargs)

    async def picture(self, call: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run a call of `imaging`."""
        return await _run(self._pictures, call, *args, **kwargs)

    async def comparison(self, call: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run a call of `imaging.comparing`, which no picture waits for; one at a time."""
        return await _run(self._comparisons, call, *args, **kwargs)

    async def look(self, call: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run a call of `imaging` that nobody waits for: how a picture looks, or how much it changed.

        One at a time, behind everything else; while one is measured no other is looked at.
        """
        return await _run(self._looks, call, *args, **kwargs)

    async def file(self, call: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run a call that reads or writes files."""
        return await _run(self._files, call, *args, **kwargs)

    async def keyring(self, call: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run a call of `credentials`; it may block for as long as the user looks at a password window.

        It has a thread that nothing waits for: the program can end while a keyring does not answer.
        """
        loop = asyncio.get_running_loop()
        answer: asyncio.Future[T] = loop.create_future()
        question = _Question(loop, answer, lambda: call(*args, **kwargs))
        threading.Thread(target=question.ask, name="keyring", daemon=True).start()
        return await answer

    def close(self) -> None:
        """Let calls that have begun end by themselves and drop the rest; returns at once."""
        pools = (self._database, self._search, self._pictures, self._comparisons, self._files, self._looks)
        for pool in pools:
            pool.shutdown(wait=False, cancel_futures=True)


async def _run(pool: ThreadPoolExecutor, call: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    return await asyncio.get_running_loop().run_in_executor(pool, lambda: call(*args, **kwargs))


class _Question(Generic[T]):
    """A blocking call whose answer goes to a loop that may be gone by then."""

    def __init__(self, loop: asyncio.AbstractEventLoop, answer: asyncio.Future[T], call: Callable[[], T]) -> None:
        self._loop = loop
        self._answer = answer
        self._call = call

    def ask(self) -> None:
        try:
            result = self._call()
        except Exception as error:  # noqa: BLE001 - whatever it is, it is raised where the question was asked
            self._tell(self._answer.set_exception, error)
        else:
            self._tell(self._answer.set_result, result)

    def _tell(self, settle: Callable[[Any], None], value: object) -> None:
        def settle_if_asked() -> None:
            if not self._answer.done():
                settle(value)

        with suppress(RuntimeError):  # the loop is closed: nobody asks any more
            self._loop.call_soon_threadsafe(settle_if_asked)
