"""Histories of a review: marks, tags, the bin, imports, undo and redo in any order, with the power cut in between.

Whatever happens, what stands in the library is what its history comes to when it is done again from the beginning,
and every file is in its place or in the trash, with its bytes.
"""

from __future__ import annotations

import asyncio
import hashlib
import itertools
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, nullcontext, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image
from support.bin_stage import STEPS, BinStage, Killed, killed_at
from support.library_stage import make_job

from imageedit_desktop.domain.ids import PictureId, picture_id
from imageedit_desktop.domain.importing import Way
from imageedit_desktop.domain.query import EVERYTHING
from imageedit_desktop.domain.verdict import ActKind, Label, Marking, Pick, deciding
from imageedit_desktop.pipeline.desk.ledger import Ledger
from imageedit_desktop.pipeline.desk.workers import Workers
from imageedit_desktop.pipeline.importing.import_folder import Import
from imageedit_desktop.store.library import DATABASE_NAME
from imageedit_desktop.store.search import Search
from imageedit_desktop.store.tables.imports import Imports
from imageedit_desktop.store.tables.verdicts import Verdicts

__all__ = ["make_job"]

_COLUMNS = ("pick", "stars", "label", "deferred", "binned")

MARKINGS = st.one_of(
    st.builds(deciding, st.sampled_from(Pick)),
    st.builds(Marking, stars=st.integers(0, 5)),
    st.builds(Marking, label=st.sampled_from([Label.NONE, Label.RED]), toggles=st.booleans()),
    st.builds(Marking, tag=st.sampled_from(["sea", "Sea", "wet hair"]), tagged=st.booleans()),
)
PLACES = st.sets(st.integers(0, 5), min_size=1, max_size=4)
STEP = st.one_of(
    st.tuples(st.just("mark"), MARKINGS, PLACES),
    st.tuples(st.just("bin"), PLACES),
    st.tuples(st.just("bring back"), PLACES),
    st.tuples(st.just("import"), st.sampled_from(Way)),
    st.tuples(st.just("undo")),
    st.tuples(st.just("redo")),
    st.tuples(st.just("start again")),
)
HISTORIES = st.lists(st.tuples(STEP, st.none() | st.integers(0, STEPS + 2)), max_size=14)
"""Each step with the place where the power is cut in it; None for where it is not."""


@dataclass
class Review:
    """A library that is reviewed, with a trash and folders to import from beside it."""

    stage: BinStage
    folder: Path
    imports: Iterator[int] = field(default_factory=itertools.count)
    contents: dict[str, str] = field(default_factory=dict)

    def do(self, step: tuple[Any, ...]) -> None:
        """One step, with the files that have to follow."""
        match step:
            case ("mark", marking, places):
                self._act(ActKind.MARK, marking, places)
            case ("bin", places):
                self._act(ActKind.BIN, Marking(binned=True), places)
            case ("bring back", places):
                self._act(ActKind.BRING_BACK, Marking(binned=False), places)
            case ("import", way):
                self._import(way)
            case ("undo",):
                self.stage.undo()
            case ("redo",):
                self.stage.redo()

    def _act(self, kind: ActKind, marking: Marking, places: set[int]) -> None:
        pictures = self._pictures()
        chosen = [pictures[place % len(pictures)] for place in sorted(places)]
        self.stage.library.verdicts.act(kind, [(marking, list(dict.fromkeys(chosen)))], at_ms=1)
        self.stage.settle()

    def _pictures(self) -> list[PictureId]:
        """All pictures that were ever here, by their row."""
        with closing(self._read()) as connection:
            rows = connection.execute("SELECT batch_id, number FROM results ORDER BY rowid")
            return [picture_id(batch, number) for batch, number in rows]

    def _import(self, way: Way) -> None:
        number = next(self.imports)
        folder = self.folder / f"folder {number}"
        folder.mkdir(parents=True)
        for one in range(2):
            Image.new("RGB", (48, 32), (number * 20 % 256, one * 100, 50)).save(folder / f"{one}.png")
        workers = Workers()
        try:
            library = self.stage.library
            story = Import(
                library=library,
                ledger=Ledger(library, workers),
                workers=workers,
                folder=folder,
                way=way,
                tell=lambda _progress: None,
            )
            asyncio.run(story.run())
        finally:
            workers.close()

    def _read(self) -> sqlite3.Connection:
        return sqlite3.connect(self.stage.root / DATABASE_NAME)

    def check(self) -> None:
        """What stands is what the history comes to, and every file is somewhere."""
        with closing(self._read()) as connection:
            connection.row_factory = sqlite3.Row
            rows = {row["result_id"]: row for row in connection.execute("SELECT * FROM results")}
            tags: dict[str, set[str]] = {}
            for row in connection.execute("SELECT * FROM tags"):
                tags.setdefault(row["result_id"], set()).add(row["tag"])
            replayed = _replayed(connection, set(rows))
        for result_id, row in rows.items():
            wanted = replayed[result_id]
            assert {name: row[name] for name in _COLUMNS} == {name: wanted[name] for name in _COLUMNS}
            assert tags.get(result_id, set()) == {
                name[4:] for name, has in wanted.items() if name[:4] == "tag:" and has
            }
            assert row["result_state"] == ("binned" if row["binned"] else wanted["result_state"])
            self._check_file(row)
        assert len(list(self._answered())) == sum(row["result_state"] == "saved" for row in rows.values())

    def _answered(self) -> list[int]:
        search = Search.open(self.stage.root)
        try:
            return list(search.answer(EVERYTHING).answer.ids)
        finally:
            search.close()

    def _check_file(self, row: sqlite3.Row) -> None:
        path = self.stage.root / row["path"]
        in_trash = {hashlib.sha256(one.read_bytes()).hexdigest() for one in self.stage.trash.files}
        if row["binned"]:
            assert not path.exists()
            assert row["sha256"] in in_trash
        else:
            assert hashlib.sha256(path.read_bytes()).hexdigest() == row["sha256"]


def _replayed(connection: sqlite3.Connection, results: set[str]) -> dict[str, dict[str, Any]]:
    """All that was said, from the beginning, act after act."""
    blank = {"pick": 0, "stars": 0, "label": "", "deferred": 0, "binned": 0, "result_state": "saved"}
    said = {result_id: dict(blank) for result_id in results}
    changes: dict[int, list[sqlite3.Row]] = {}
    for change in connection.execute("SELECT * FROM review_changes"):
        changes.setdefault(change["act_id"], []).append(change)
        if change["field"] == "result_state":
            said[change["result_id"]]["result_state"] = change["before"]
    for act in connection.execute("SELECT * FROM review_acts ORDER BY act_id"):
        for change in changes.get(act["of_act"], ()):
            to = "before" if act["step"] == "undo" else "after"
            said[change["result_id"]][change["field"]] = change[to]
    return said


@contextmanager
def cut_at(place: int) -> Iterator[None]:
    """Cut the power: where files move, as `killed_at` has it, or before an act, or an import, is noted."""
    if place < STEPS:
        with killed_at(place):
            yield
        return
    owner, name = ((Verdicts, "_log"), (Imports, "add"), (Verdicts, "take_in"))[place - STEPS]

    def cut(*_arguments: Any, **_options: Any) -> Any:
        raise Killed

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(owner, name, cut)
        with suppress(Killed):
            yield


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(history=HISTORIES)
def test_any_history_of_a_review_comes_to_what_it_says(
    history: list[tuple[tuple[Any, ...], int | None]], tmp_path_factory: pytest.TempPathFactory, make_job: Any
) -> None:
    folder = tmp_path_factory.mktemp("review")
    review = Review(BinStage(folder / "library", make_job), folder / "elsewhere")
    try:
        for step, cut in history:
            with nullcontext() if cut is None else cut_at(cut):
                review.do(step)
            if cut is not None or step == ("start again",):
                review.stage.start_again()
            review.check()
    finally:
        review.stage.close()
