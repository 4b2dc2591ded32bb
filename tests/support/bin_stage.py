"""A library with real files beside a trash that is a folder, and a power that may be cut at any step of a move."""

from __future__ import annotations

import asyncio
import hashlib
import itertools
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from imageedit_desktop.domain.geometry import size
from imageedit_desktop.domain.ids import BatchId, PictureId, ResultId, picture_id
from imageedit_desktop.domain.job import Job
from imageedit_desktop.domain.result import Result, ResultState
from imageedit_desktop.domain.verdict import ActKind, Marking
from imageedit_desktop.pipeline import bin as bin_
from imageedit_desktop.pipeline.bin import Noticed, Settled
from imageedit_desktop.pipeline.desk.ledger import Ledger
from imageedit_desktop.pipeline.desk.workers import Workers
from imageedit_desktop.store.files import Files
from imageedit_desktop.store.library import Library
from imageedit_desktop.store.search import Search
from imageedit_desktop.store.tables.bin import Bin

MADE = datetime(2026, 11, 22)  # noqa: DTZ001 - the time of the place where the files are


class Killed(BaseException):
    """The program ended here."""


class FolderTrash:
    """A trash that notes where files were, as those of real systems do.

    Attributes:
        refuses: there is none on this disk.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        folder.mkdir(parents=True, exist_ok=True)
        self._count = itertools.count(1)
        self.refuses = False

    def move(self, file: Path) -> Path | None:
        if self.refuses:
            return None
        trashed = self._folder / f"{next(self._count)} {file.name}"
        self._note(trashed).write_text(str(file))
        file.rename(trashed)
        return trashed

    def find(self, file: Path) -> Sequence[Path]:
        notes = [note for note in self._folder.glob("*.note") if note.read_text() == str(file)]
        return [trashed for note in notes if (trashed := note.with_suffix("")).exists()]

    def forget(self, trashed: Path) -> None:
        self._note(trashed).unlink(missing_ok=True)

    @property
    def files(self) -> list[Path]:
        return sorted(path for path in self._folder.iterdir() if path.suffix != ".note")

    @property
    def notes(self) -> list[Path]:
        return sorted(self._folder.glob("*.note"))

    def empty(self) -> None:
        for path in list(self._folder.iterdir()):
            path.unlink()

    def _note(self, trashed: Path) -> Path:
        return trashed.with_name(f"{trashed.name}.note")


class BinStage:
    """A library of a few pictures of one order, each with bytes of its own.

    Attributes:
        library: as it is open now.
        pictures: by their number, from 1.
    """

    def __init__(self, root: Path, make_job: Callable[..., Job], *, pictures: int = 3) -> None:
        self.root = root
        self.library = Library.open(root)
        self.trash = FolderTrash(root.parent / "trash")
        self._workers = Workers()
        job = make_job()
        self.library.jobs.add(job)
        self.job = job
        addresses = [f"https://cdn.example/{number}.jpg" for number in range(1, pictures + 1)]
        for result in self.library.results.offer(job, addresses, [], expires_ms=None):
            self._save(result)
        search = Search.open(root)
        batch = search.batch_ids([job.id])[job.id]
        search.close()
        self.batch: BatchId = batch
        self.pictures: dict[int, PictureId] = {n: picture_id(batch, n) for n in range(1, pictures + 1)}

    def _save(self, result: Result) -> None:
        content = f"picture {result.number}".encode()
        part = self.library.files.part(result.id)
        part.write_bytes(content)
        path = self.library.files.publish(part, self.library.files.new_result(f"fox {result.number}", ".jpg", MADE))
        saved = replace(
            result,
            state=ResultState.SAVED,
            path=path,
            size=size(64, 48),
            size_bytes=len(content),
            sha256=hashlib.sha256(content).hexdigest(),
            format="JPEG",
            saved_ms=5_000,
        )
        self.library.results.save(saved)

    # what the artist does

    def put_in(self, *numbers: int) -> Settled:
        self.library.verdicts.act(ActKind.BIN, [(Marking(binned=True), self._named(numbers))], at_ms=1)
        return self.settle()

    def bring_back(self, *numbers: int) -> Settled:
        self.library.verdicts.act(ActKind.BRING_BACK, [(Marking(binned=False), self._named(numbers))], at_ms=1)
        return self.settle()

    def undo(self) -> Settled:
        self.library.verdicts.undo(at_ms=1)
        return self.settle()

    def redo(self) -> Settled:
        self.library.verdicts.redo(at_ms=1)
        return self.settle()

    def settle(self) -> Settled:
        """Let files follow, as after every act and at every start."""

        async def whole() -> Settled:
            came = Settled()
            async for settled in bin_.settle(self._desk(), self.trash):
                came = came.and_then(settled)
            return came

        return asyncio.run(whole())

    def look_around(self) -> Noticed:
        return asyncio.run(bin_.look_around(self._desk(), self.trash, tuple(self.pictures.values())))

    def start_again(self) -> Settled:
        """The program ends, however it ended, and starts anew."""
        self.library.close()
        self.library = Library.open(self.root)
        return self.settle()

    # what is so

    def result(self, number: int) -> Result:
        return self.library.results.get(ResultId(f"{self.job.id}-{number}"))

    def states(self) -> list[str]:
        return [str(self.result(number).state) for number in self.pictures]

    def here(self) -> list[str]:
        """The contents of the files among the results."""
        return sorted(path.read_text() for path in (self.root / "results").rglob("*.jpg"))

    def in_trash(self) -> list[str]:
        return sorted(path.read_text() for path in self.trash.files)

    def path(self, number: int) -> Path:
        """Where a picture is, or was."""
        result = self.result(number)
        return result.path or self.root / "results" / "2026-11" / f"fox {number}.jpg"

    def close(self) -> None:
        self.library.close()
        self._workers.close()

    def _named(self, numbers: Sequence[int]) -> list[PictureId]:
        return [self.pictures[number] for number in numbers]

    def _desk(self) -> Any:
        ledger = Ledger(self.library, self._workers)
        return SimpleNamespace(library=self.library, ledger=ledger, workers=self._workers)


STEPS = 6
"""Places where `killed_at` may cut a move off."""


@contextmanager
def killed_at(step: int, after: int = 0) -> Iterator[None]:
    """Cut the power at one step of a move: before or after each change of a file or of the record.

    Args:
        step: 0, 1: before and after a file went to the trash. 2, 3: before and after it came back. 4, 5: before
            what was done is written that a picture went, or came.
        after: so many times it goes well first.
    """
    owner, name, is_before = (
        (FolderTrash, "move", True),
        (FolderTrash, "move", False),
        (Files, "put_back", True),
        (Files, "put_back", False),
        (Bin, "put_in", True),
        (Bin, "bring_back", True),
    )[step]
    left = itertools.count(after, -1)
    whole = getattr(owner, name)

    def cut(*arguments: Any, **options: Any) -> Any:
        is_now = next(left) == 0
        if is_now and is_before:
            raise Killed
        came = whole(*arguments, **options)
        if is_now:
            raise Killed
        return came

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(owner, name, cut)
        with suppress(Killed):
            yield
