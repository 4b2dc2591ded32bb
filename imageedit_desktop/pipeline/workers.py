"""The thread pools. The event loop's default executor is never used: it would hold up quitting."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")


class Workers:
    """One thread for the database, two for pictures, two for files, one for the keyring.

    Every method runs a blocking call in its pool and returns the call's result or raises its error. Cancelling the
    await does not stop a call that has begun; what it commits is committed.
    """

    def __init__(self) -> None:
        self._database = ThreadPoolExecutor(1, "database")
        self._pictures = ThreadPoolExecutor(2, "picture")
        self._files = ThreadPoolExecutor(2, "file")
        self._keyring = ThreadPoolExecutor(1, "keyring")

    async def database(self, call: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run a call of `store` that touches the database; one at a time, in order."""
        return await _run(self._database, call, *args, **kwargs)

    async def picture(self, call: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run a call of `imaging`."""
        return await _run(self._pictures, call, *args, **kwargs)

    async def file(self, call: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run a call that reads or writes files."""
        return await _run(self._files, call, *args, **kwargs)

    async def keyring(self, call: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run a call of `credentials`; it may block for as long as the user looks at a password window."""
        return await _run(self._keyring, call, *args, **kwargs)

    def close(self) -> None:
        """Let calls that have begun end by themselves and drop the rest; returns at once."""
        for pool in (self._database, self._pictures, self._files, self._keyring):
            pool.shutdown(wait=False, cancel_futures=True)


async def _run(pool: ThreadPoolExecutor, call: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    return await asyncio.get_running_loop().run_in_executor(pool, lambda: call(*args, **kwargs))
