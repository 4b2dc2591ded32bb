"""The thread pools, and the readers. The event loop's default executor is never used: it would hold up quitting."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Generic, ParamSpec, TypeVar

from imageedit_desktop.priority import stand_back

if TYPE_CHECKING:
    from imageedit_desktop.pipeline.readers.readers import Readers

P = ParamSpec("P")
T = TypeVar("T")


class Workers:
    """Threads: for the database, to search it, two for files, to compare pictures, for looks and answers by them.

    Each question to the keyring has one of its own. For pictures that nobody here has seen there are processes.

    Every method runs a blocking call in its pool and returns the call's result or raises its error. Cancelling the
    await does not stop a call that has begun, but for that of a picture; what it commits is committed.
    """

    def __init__(self) -> None:
        self._database = ThreadPoolExecutor(1, "database")
        self._search = ThreadPoolExecutor(1, "search")
        self._readers: Readers | None = None
        self._are_closed = False
        self._comparisons = ThreadPoolExecutor(1, "comparison", initializer=stand_back)
        self._files = ThreadPoolExecutor(2, "file")
        self._looks = ThreadPoolExecutor(1, "look", initializer=stand_back)
        self._likeness = ThreadPoolExecutor(1, "likeness", initializer=stand_back)

    async def database(self, call: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run a call of `store` that touches the database; one at a time, in order."""
        return await _run(self._database, call, *args, **kwargs)

    async def search(self, call: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run a call of `store.search`, which waits for no call of `database`."""
        return await _run(self._search, call, *args, **kwargs)

    async def picture(self, call: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run a call of `imaging` over a picture that may be a stranger's, in a process of its own.

        Cancelling the await ends it. What goes in and comes out is copied: the call is a function of a module,
        which imports neither Qt nor the database.

        Raises:
            InputError, OSError: as `imageedit_desktop.pipeline.readers.readers.Readers.read`, besides what the call
                raises.
        """
        return await self._begun_readers().read(call, *args, **kwargs)

    async def likeness(self, call: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run a call of `pipeline.go_by_looks`, for which no picture is read; one at a time."""
        return await _run(self._likeness, call, *args, **kwargs)

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
        """End readers, let other calls that have begun end by themselves, and drop the rest.

        Returns when the readers have ended: at once, or two seconds later where one cannot be ended.
        """
        pools = (self._database, self._search, self._comparisons, self._files, self._looks, self._likeness)
        for pool in pools:
            pool.shutdown(wait=False, cancel_futures=True)
        self._are_closed = True
        if self._readers is not None:
            self._readers.close()

    def _begun_readers(self) -> Readers:
        """They are loaded when they are first needed, which the start of the program does not wait for."""
        if self._are_closed:
            raise RuntimeError("the workers are closed")
        if self._readers is None:
            from imageedit_desktop.pipeline.readers.readers import Readers

            self._readers = Readers()
        return self._readers


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
