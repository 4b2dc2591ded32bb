"""A disk that keeps through a power cut only what was flushed to it.

Files lose their bytes unless they were flushed after they were last opened for writing. New names, renamings and
removals are undone unless their folder was flushed afterwards. What SQLite writes is not looked at: it flushes by
itself, and whoever calls it says so of the folder.
"""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from unittest import mock

_WRITING_FLAGS = os.O_WRONLY | os.O_RDWR | os.O_CREAT


@dataclass(kw_only=True)
class _Entry:
    """One change of a folder's entries, and how it is undone."""

    folder: Path
    undo: Callable[[], object]


@dataclass
class VolatileDisk:
    """The files below one folder."""

    root: Path
    _unflushed: set[Path] = field(default_factory=set)
    _entries: list[_Entry] = field(default_factory=list)

    def about_to(self, event: str, arguments: tuple[Any, ...]) -> None:
        """Something is about to happen, as audit hooks are told; it must not be prevented any more."""
        match event, arguments:
            case "open", (str() | os.PathLike() as path, _, int() as flags) if flags & _WRITING_FLAGS:
                if self._is_ours(Path(path)):
                    self._unflushed.add(Path(path))
            case "os.link", (source, target, *_):
                self._link(Path(source), Path(target))
            case "os.rename", (source, target, *_):
                self._rename(Path(source), Path(target))
            case "os.remove", (path, *_):
                self._remove(Path(path))

    def flush(self, descriptor: int) -> None:
        """What `os.fsync` does."""
        flushed = os.fstat(descriptor)
        if stat.S_ISDIR(flushed.st_mode):
            self._entries = [entry for entry in self._entries if not _is(entry.folder, flushed)]
        else:
            self._unflushed = {path for path in self._unflushed if not _is(path, flushed)}

    def flush_entries(self, folder: Path) -> None:
        """What `os.fsync` of a folder does."""
        self._entries = [entry for entry in self._entries if entry.folder != folder]

    @contextmanager
    def in_use(self) -> Iterator[None]:
        """Calls that flush, in this block, flush to this disk."""
        with ExitStack() as stack:
            stack.enter_context(mock.patch("os.fsync", self.flush))
            if sys.platform == "darwin":
                stack.enter_context(mock.patch("fcntl.fcntl", lambda descriptor, _how: self.flush(descriptor)))
            yield

    @contextmanager
    def watched(self) -> Iterator[None]:
        """The same, and everything that happens in this block is about to happen to this disk."""
        with self.in_use():
            _watched.append(self)
            try:
                yield
            finally:
                _watched.remove(self)

    def lose_power(self) -> None:
        """Forget what was not flushed."""
        entries, unflushed = self._entries[::-1], sorted(self._unflushed)
        for entry in entries:
            with suppress(FileNotFoundError):
                entry.undo()
        for path in (path for path in unflushed if path.is_file()):
            os.truncate(path, 0)
        self._entries = []  # and with it what was just noted
        self._unflushed = set()

    def _is_ours(self, path: Path) -> bool:
        return path.is_relative_to(self.root) and path.suffix != ".lock"  # locks go with the process

    def _link(self, source: Path, target: Path) -> None:
        if self._is_ours(target) and source.exists() and not target.exists():
            self._unflushed |= {target} if source in self._unflushed else set()
            self._add(target, target.unlink)

    def _rename(self, source: Path, target: Path) -> None:
        if not self._is_ours(target) or not source.is_file():
            return
        before = target.read_bytes() if target.is_file() else None
        self._unflushed.discard(target)
        if source in self._unflushed:
            self._unflushed.remove(source)
            self._unflushed.add(target)

        def undo() -> None:
            target.replace(source)
            if before is not None:
                target.write_bytes(before)

        self._add(target, undo)

    def _remove(self, path: Path) -> None:
        if self._is_ours(path) and path.is_file():
            before = path.read_bytes()
            self._unflushed.discard(path)
            self._add(path, lambda: path.exists() or path.write_bytes(before))

    def _add(self, path: Path, undo: Callable[[], object]) -> None:
        if sys.platform != "win32":  # NTFS keeps its entries by itself
            self._entries.append(_Entry(folder=path.parent, undo=undo))


def _is(path: Path, flushed: os.stat_result) -> bool:
    try:
        return os.path.samestat(path.stat(), flushed)
    except FileNotFoundError:
        return False


_watched: list[VolatileDisk] = []


def _tell(event: str, arguments: tuple[Any, ...]) -> None:
    if _watched:
        _watched[-1].about_to(event, arguments)


sys.addaudithook(_tell)
