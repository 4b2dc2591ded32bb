"""Keeping the draft on the disk as it changes, in the library that is open."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from imageedit_desktop.domain.draft import saved_draft
from imageedit_desktop.domain.draft.saved_draft import SavedDraft
from imageedit_desktop.domain.draft.undo import Step
from imageedit_desktop.domain.errors import LibraryError
from imageedit_desktop.domain.recipe import Draft
from imageedit_desktop.pipeline.desk.desk import Desk
from imageedit_desktop.pipeline.desk.workers import Workers
from imageedit_desktop.services.tasks import Supervisor
from imageedit_desktop.store.draft_file import DraftFile

_WRITE_AFTER_MS = 400
"""Between a change and its writing: some words of typing, and all that `kill -9` can take."""


class DraftKeeper(QObject):
    """Reads the draft of a library when it opens, and writes it while it is open.

    Nothing is written before the library's own draft was read: it would be lost.

    Signals:
        failed(Problem): the draft cannot be saved; told once until it can be again.
    """

    failed = Signal(object)

    def __init__(self, supervisor: Supervisor) -> None:
        super().__init__()
        self._supervisor = supervisor
        self._workers: Workers | None = None
        self._file: DraftFile | None = None
        self._unsaved: tuple[Draft, tuple[Step, ...]] | None = None
        self._number = 0
        self._failing = False
        self._later = QTimer(self, singleShot=True, interval=_WRITE_AFTER_MS)
        self._later.timeout.connect(self._on_due)

    async def begin(self, desk: Desk) -> SavedDraft:
        """Return the draft of a library, a blank one where there is none, and save changes there from now on.

        A file that is not understood wholly is kept under another name.
        """
        file, workers = DraftFile(desk.library.root), desk.workers
        try:
            text = await workers.file(file.read)
            saved = saved_draft.from_json(text or "{}")
            if not saved.understood:
                await workers.file(file.set_aside)
        except LibraryError as error:
            self.failed.emit(error.first)  # not written to either, so that whatever it holds stays
            return SavedDraft(draft=Draft(), understood=False)
        self._file, self._workers = file, workers
        if not saved.understood:
            self.note(saved.draft, saved.steps)
        return saved

    def note(self, draft: Draft, steps: tuple[Step, ...]) -> None:
        """Save a draft, and what was done to it, soon."""
        self._unsaved = draft, steps
        if not self._later.isActive():
            self._later.start()

    async def end(self) -> None:
        """Save what is unsaved; the library is about to close."""
        self._later.stop()
        await self._write()
        self._file = None

    def _on_due(self) -> None:
        if self._file is not None:
            self._supervisor.spawn(self._write(), "save the draft")

    async def _write(self) -> None:
        if self._file is None or self._workers is None or self._unsaved is None:
            return
        unsaved, self._unsaved = self._unsaved, None
        self._number += 1
        try:
            await self._workers.file(self._file.write, saved_draft.to_json(*unsaved), self._number)
        except LibraryError as error:
            if not self._failing:
                self.failed.emit(error.first)
            self._failing = True
        else:
            self._failing = False
