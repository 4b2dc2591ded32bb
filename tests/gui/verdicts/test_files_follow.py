"""Files that follow what is said: beside other acts, and while the library closes."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from gui.review.test_review import Stage, stage
from support.bin_stage import FolderTrash

from imageedit_desktop.domain.ids import PictureId
from imageedit_desktop.domain.verdict import ActKind, Marking
from imageedit_desktop.pipeline import bin as bin_
from imageedit_desktop.services.judging import verdicts as verdicts_module
from imageedit_desktop.services.judging.verdicts import Verdicts
from imageedit_desktop.services.tasks import Supervisor
from imageedit_desktop.store.library import Library

Run = Callable[[Coroutine[Any, Any, None]], None]


class OccupiedTrash(FolderTrash):
    """Refuses, but not before another program has given a picture four stars."""

    def __init__(self, folder: Path, library: Path, picture: PictureId) -> None:
        super().__init__(folder)
        self._library, self._picture = library, picture

    def move(self, file: Path) -> Path | None:
        with closing(Library.open(self._library)) as other:
            other.verdicts.act(ActKind.MARK, [(Marking(stars=4), [self._picture])], at_ms=2)
        return None


async def pictures_of(at: Stage, count: int) -> list[PictureId]:
    await at.batch("fox", at_ms=1_000, images=count)
    await at.until(lambda: len(at.review.answer) == count)
    return [PictureId(picture) for picture in at.review.answer.ids]


def test_what_was_done_while_the_trash_refused_is_not_taken_back_for_it(run_in_qt: Run, tmp_path: Path) -> None:
    async def story() -> None:
        async with stage(tmp_path) as at:
            first, second = await pictures_of(at, 2)
            trash = OccupiedTrash(tmp_path / "trash", at.desk.library.root, second)
            stayed: list[object] = []
            verdicts = Verdicts(at.workspace, Supervisor(), trash)
            verdicts.stayed.connect(stayed.append)
            verdicts.put_in_bin([first])
            await verdicts.written()
            assert len(stayed) == 1
            assert verdicts.steps.undo is not None
            assert verdicts.steps.undo.values == {"stars": 4}
            rows = await at.desk.ledger.newest(1)
            results = await at.desk.ledger.results_of(rows[0].id)
            assert sorted(result.verdict.stars for result in results) == [0, 4]

    run_in_qt(story())


def test_closing_waits_for_few_files_and_the_others_follow_later(
    run_in_qt: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(verdicts_module, "_GRACE_S", 0.0)
    trash = FolderTrash(tmp_path / "trash")
    monkeypatch.setattr(bin_, "_PIECE", 1)
    count = 9

    async def today() -> None:
        async with stage(tmp_path) as at:
            pictures = await pictures_of(at, count)
            verdicts = Verdicts(at.workspace, Supervisor(), trash)
            verdicts.put_in_bin(pictures)
            await at.until(lambda: trash.files)
            await at.workspace.close()
            assert len(trash.files) < count

    async def tomorrow() -> None:
        async with stage(tmp_path) as at:
            verdicts = Verdicts(at.workspace, Supervisor(), trash)
            assert await at.desk.ledger.run(lambda library: library.bin.unsettled(1))
            await at.workspace.open("wsk_test")
            await at.until(lambda: len(trash.files) == count)
            assert verdicts.steps.redo is None

    run_in_qt(today())
    run_in_qt(tomorrow())


def test_what_goes_into_the_bin_is_told_once_nobody_has_to_be_asked(run_in_qt: Run, tmp_path: Path) -> None:
    async def story() -> None:
        async with stage(tmp_path) as at:
            first, second = await pictures_of(at, 2)
            verdicts = Verdicts(at.workspace, Supervisor(), FolderTrash(tmp_path / "trash"))
            told: list[object] = []
            verdicts.asked.connect(lambda marking, pictures: told.append((marking, pictures)))
            verdicts.judged.connect(lambda act: told.append(act.kind))
            verdicts.put_in_bin([first])
            assert told == []
            await verdicts.written()
            assert told == [(Marking(binned=True), (first,)), ActKind.BIN]
            verdicts.put_in_bin([second], own_files=True)
            assert told[2:] == [(Marking(binned=True), (second,))]
            await verdicts.written()

    run_in_qt(story())
