"""Results held against their sources in a worker, when somebody wants to see it."""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from weakref import WeakKeyDictionary

from PySide6.QtCore import QObject, Signal, Slot

from imageedit_desktop.domain.errors import InputError
from imageedit_desktop.domain.inputs import Rendition
from imageedit_desktop.domain.source_comparison import SourceComparison
from imageedit_desktop.pipeline.desk.workers import Workers
from imageedit_desktop.services.tasks import Supervisor
from imageedit_desktop.services.workspace import Workspace

_KEPT_MAX = 256
"""As many as are kept: up to 37 kB each."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """A result and the picture that was edited; two pairs of the same contents are equal.

    Attributes:
        source: the picture that was edited, as it was sent.
        result: hash of the result.
        source_path, result_path: the files.
    """

    source: Rendition
    result: str
    source_path: Path = field(compare=False)
    result_path: Path = field(compare=False)


class _Wanted:
    """What is wanted, for workers to read: nothing of Qt's.

    Attributes:
        pairs: all that somebody wants now.
    """

    def __init__(self) -> None:
        self.pairs: frozenset[Pair] = frozenset()


class SourceComparisons(QObject):
    """Compares what is wanted, one pair after the other and the newest wish first, and keeps what it found.

    Signals:
        found(Pair): `of` has it now.
        failed(Pair): one of the files cannot be read. It is tried again with the next library.
    """

    found = Signal(object)
    failed = Signal(object)

    def __init__(self, workspace: Workspace, workers: Workers, supervisor: Supervisor) -> None:
        super().__init__()
        self._workspace, self._workers, self._supervisor = workspace, workers, supervisor
        self._wishes: WeakKeyDictionary[object, tuple[Pair, ...]] = WeakKeyDictionary()
        self._wanted = _Wanted()
        self._kept: OrderedDict[Pair, SourceComparison] = OrderedDict()
        self._failed: set[Pair] = set()
        self._task: asyncio.Task[None] | None = None
        workspace.closing.connect(self._on_closing)

    def want(self, owner: object, pairs: Sequence[Pair]) -> None:
        """Say what somebody wants to have compared, the most important first; replaces what it wanted before.

        What nobody wants any more is dropped, also in the middle.
        """
        self._wishes.pop(owner, None)  # what is put in anew stands last
        if pairs:
            self._wishes[owner] = tuple(pairs)
        self._wanted.pairs = frozenset(pair for wish in self._wishes.values() for pair in wish)
        is_running = self._task is not None and not self._task.done()
        if not is_running and next(self._missing(), None) is not None:
            self._task = self._supervisor.spawn(self._run(), "compare pictures")
            self._workspace.bind(self._task)

    def of(self, pair: Pair) -> SourceComparison | None:
        """What was found of a pair, where that is known."""
        kept = self._kept.get(pair)
        if kept is not None:
            self._kept.move_to_end(pair)
        return kept

    def has_failed(self, pair: Pair) -> bool:
        """Whether one of its files could not be read."""
        return pair in self._failed

    def _missing(self) -> Iterator[Pair]:
        for wish in reversed(list(self._wishes.values())):
            yield from (pair for pair in wish if pair not in self._kept and pair not in self._failed)

    async def _run(self) -> None:
        while (pair := next(self._missing(), None)) is not None:
            await self._compare(pair)

    async def _compare(self, pair: Pair) -> None:
        try:
            compared = await self._workers.comparison(
                _compare, pair.source_path, pair.result_path, _question(self._wanted, pair)
            )
        except (InputError, OSError):
            self._failed.add(pair)
            self.failed.emit(pair)
            return
        if compared is not None:
            self._kept[pair] = compared
            if len(self._kept) > _KEPT_MAX:
                self._kept.popitem(last=False)
            self.found.emit(pair)

    @Slot()
    def _on_closing(self) -> None:
        self._wishes.clear()
        self._failed.clear()
        self._wanted.pairs = frozenset()


def _question(wanted: _Wanted, pair: Pair) -> Callable[[], bool]:
    return lambda: pair in wanted.pairs


def _compare(source: Path, result: Path, is_wanted: Callable[[], bool]) -> SourceComparison | None:
    if not is_wanted():
        return None
    from imageedit_desktop.imaging.comparing.compare import compare  # NumPy takes its time, and a worker has it

    return compare(source, result, is_wanted)
