"""Prompts that are used again, of the library that is open: those of its orders, and what is kept under a name."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal, Slot

from imageedit_desktop.domain.errors import Code, LibraryError, Problem, problem
from imageedit_desktop.domain.job import Job, JobState
from imageedit_desktop.domain.prompts.alternates import literal
from imageedit_desktop.domain.prompts.preset import Preset
from imageedit_desktop.domain.prompts.recall import PastPrompt
from imageedit_desktop.domain.prompts.snippet import Snippet, lists_of
from imageedit_desktop.pipeline.desk.desk import Desk
from imageedit_desktop.services.tasks import Supervisor
from imageedit_desktop.services.workspace import Workspace
from imageedit_desktop.store.library import Library

_RECENT = 200
"""How far one can go back key by key; all others are found by their words."""

_FOUND_MAX = 200

Change = Callable[[Library, int], None]
"""Keeps something, or keeps it no longer; the number is the wall clock in milliseconds."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """What a library keeps under names, each list by name."""

    snippets: tuple[Snippet, ...] = ()
    presets: tuple[Preset, ...] = ()


_NOTHING = Kept()
_NOT_READ = problem(Code.LIBRARY_NOT_OPEN)


class Prompts(QObject):
    """Knows them while a library is open.

    Signals:
        changed(): others are kept now, or it is not known which.
    """

    changed = Signal()

    def __init__(self, workspace: Workspace, supervisor: Supervisor) -> None:
        super().__init__()
        self._workspace, self._supervisor = workspace, supervisor
        self._recent: tuple[str, ...] = ()
        self._kept = _NOTHING
        self._unread: Problem | None = _NOT_READ
        workspace.opened.connect(self.look_again)
        workspace.closing.connect(self._on_closing)
        workspace.job_changed.connect(self._on_job_changed)

    @property
    def recent(self) -> tuple[str, ...]:
        """The prompts of the last orders, the newest first, each once."""
        return self._recent

    @property
    def snippets(self) -> tuple[Snippet, ...]:
        """All pieces that are kept, by name."""
        return self._kept.snippets

    @property
    def presets(self) -> tuple[Preset, ...]:
        """All presets that are kept, by name."""
        return self._kept.presets

    @property
    def lists(self) -> Mapping[str, tuple[str, ...]] | Problem:
        """What stands for a name in braces, or why that is not known."""
        return lists_of(self._kept.snippets) if self._unread is None else self._unread

    async def find(self, words: str) -> list[PastPrompt]:
        """The prompts of orders that have these words or pieces of words, the newest first.

        Raises:
            LibraryError: the library cannot be read.
        """
        return await (await self._workspace.desk()).ledger.run(_past, words, _FOUND_MAX)

    def keep_snippet(self, snippet: Snippet) -> None:
        """Keep a piece; one that has its name is replaced, whatever the case of that: braces look for it so."""
        self._change(lambda library, now_ms: _keep_snippet(library, snippet, now_ms))

    def rename_snippet(self, snippet: Snippet, name: str) -> None:
        """Keep a piece under another name; one that has that is replaced."""
        self._change(lambda library, now_ms: _rename_snippet(library, snippet, name, now_ms))

    def remove_snippet(self, snippet: Snippet) -> None:
        """Keep a piece no longer."""
        self._change(lambda library, _now_ms: library.prompts.remove_snippet(snippet.name))

    def keep_preset(self, preset: Preset) -> None:
        """Keep a preset; one that has its name is replaced."""
        self._change(lambda library, now_ms: library.prompts.keep_preset(preset, at_ms=now_ms))

    def rename_preset(self, preset: Preset, name: str) -> None:
        """Keep a preset under another name; one that has that is replaced."""
        self._change(lambda library, now_ms: _rename_preset(library, preset, name, now_ms))

    def remove_preset(self, preset: Preset) -> None:
        """Keep a preset no longer."""
        self._change(lambda library, _now_ms: library.prompts.remove_preset(preset.name))

    @Slot()
    def look_again(self) -> None:
        """Take in what another program has kept, or ordered, meanwhile."""
        desk = self._workspace.open_desk
        if desk is not None:
            self._workspace.bind(self._supervisor.spawn(self._read(desk), "prompts"))

    def note_typed(self, prompt: str) -> None:
        """Remember a prompt with alternates as it was typed: orders have only what became of it."""
        self._put_first(prompt)
        self._change(lambda library, now_ms: library.prompts.note_typed(prompt, at_ms=now_ms))

    def _put_first(self, prompt: str) -> None:
        self._recent = tuple(dict.fromkeys((prompt, *self._recent)))[:_RECENT]

    def _change(self, change: Change) -> None:
        desk = self._workspace.open_desk
        if desk is not None:
            self._workspace.bind(self._supervisor.spawn(self._run(desk, change), "kept prompts"))

    async def _run(self, desk: Desk, change: Change) -> None:
        self._take(await desk.ledger.run(_changed, change, desk.clock.now_ms()))

    def _take(self, kept: Kept) -> None:
        if self._unread is not None or kept != self._kept:
            self._kept, self._unread = kept, None
            self.changed.emit()

    async def _read(self, desk: Desk) -> None:
        try:
            self._take(await desk.ledger.run(_kept_in))
        except LibraryError as error:
            if self._unread is not None:  # what was read before still holds
                self._unread = error.first
                self.changed.emit()
            raise
        past = await desk.ledger.run(_past, "", _RECENT)
        self._recent = tuple(dict.fromkeys((*self._recent, *(found.prompt for found in past))))

    @Slot()
    def _on_closing(self) -> None:
        self._recent, self._kept, self._unread = (), _NOTHING, _NOT_READ
        self.changed.emit()

    @Slot(object)
    def _on_job_changed(self, job: Job) -> None:
        """An order that was written down just now is the last one."""
        if job.state is JobState.QUEUED:
            self._put_first(literal(job.recipe.prompt))


def _past(library: Library, words: str, limit: int) -> list[PastPrompt]:
    return library.prompts.past(words, limit=limit)


def _kept_in(library: Library) -> Kept:
    return Kept(snippets=tuple(library.prompts.snippets()), presets=tuple(library.prompts.presets()))


def _changed(library: Library, change: Change, now_ms: int) -> Kept:
    with library.transaction():
        change(library, now_ms)
        return _kept_in(library)


def _keep_snippet(library: Library, snippet: Snippet, now_ms: int) -> None:
    for other in library.prompts.snippets():
        if other.name.casefold() == snippet.name.casefold():
            library.prompts.remove_snippet(other.name)
    library.prompts.keep_snippet(snippet, at_ms=now_ms)


def _rename_snippet(library: Library, snippet: Snippet, name: str, now_ms: int) -> None:
    library.prompts.remove_snippet(snippet.name)
    _keep_snippet(library, replace(snippet, name=name), now_ms)


def _rename_preset(library: Library, preset: Preset, name: str, now_ms: int) -> None:
    library.prompts.remove_preset(preset.name)
    library.prompts.keep_preset(replace(preset, name=name), at_ms=now_ms)
