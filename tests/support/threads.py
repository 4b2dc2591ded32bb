"""What workers are given to hold: nothing of Qt's, see `imageedit_desktop.ui.bell`."""

from __future__ import annotations

import asyncio
import threading
import types
import weakref
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from gc import get_referents, is_tracked
from typing import Any

import pytest
from PySide6.QtCore import QObject

_SHARED = (types.ModuleType, type, types.CodeType, types.BuiltinFunctionType)
"""Of the whole program, whoever looks at it."""

_OF_THE_LOOP = (asyncio.AbstractEventLoop, asyncio.Future)
"""What an answer goes to. The loop lets go of it, in its own thread."""

_PASSED_OVER = (*_SHARED, *_OF_THE_LOOP)


def watch(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return a list that gets what is given to workers and is, or holds, something of Qt's."""
    found: list[str] = []
    submit, start = ThreadPoolExecutor.submit, threading.Thread.start

    def watched_submit(pool: ThreadPoolExecutor, call: Any, /, *args: Any, **kwargs: Any) -> Any:
        found.extend(f"{call} {what}" for what in of_qt(call, args, kwargs))
        return submit(pool, call, *args, **kwargs)

    def watched_start(thread: threading.Thread) -> None:
        found.extend(f"{thread.name} {what}" for what in of_qt(vars(thread)))
        start(thread)

    monkeypatch.setattr(ThreadPoolExecutor, "submit", watched_submit)
    monkeypatch.setattr(threading.Thread, "start", watched_start)
    return found


def of_qt(*roots: object) -> Iterator[str]:
    """Name every QObject that these hold, or are, and all that has a method connected to a signal."""
    for thing in _reachable(roots):
        if isinstance(thing, QObject):
            yield f"holds {type(thing).__qualname__}"
        elif type(thing).__weakrefoffset__:
            # PySide has itself told of the end of whatever has a method connected to a signal.
            told = {type(ref.__callback__).__module__ for ref in weakref.getweakrefs(thing)}
            if "PySide" in told:
                yield f"holds {type(thing).__qualname__}, which is connected to a signal"


def _reachable(roots: Iterable[Any]) -> Iterator[Any]:
    seen: dict[int, Any] = {}
    waiting = list(roots)
    while waiting:
        thing = waiting.pop()  # what is not tracked holds nothing: words, numbers and tuples of them
        if not is_tracked(thing) or id(thing) in seen or isinstance(thing, _PASSED_OVER):
            continue
        seen[id(thing)] = thing
        yield thing
        if isinstance(thing, types.FunctionType):
            waiting += [*(thing.__closure__ or ()), *(thing.__defaults__ or ())]  # and not its module
        elif not isinstance(thing, QObject):
            waiting += get_referents(thing)
