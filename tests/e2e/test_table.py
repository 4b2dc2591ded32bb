"""``table``: a CSV file of many requests, ordered once however often it is begun."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from support import table_program
from support.program import Program
from support.service_server import Service

from imageedit_desktop.domain.inputs import InputFile
from imageedit_desktop.domain.job import JobState
from imageedit_desktop.domain.pacing import Limits
from imageedit_desktop.domain.query import parse
from imageedit_desktop.store.library import Library
from imageedit_desktop.store.search import Search

MANY = 500
_SOURCES = 5
_AT_ONCE = 8
"""Slots at the most: so many may be on their way when the program is killed."""


@pytest.fixture
def shots(tmp_path: Path) -> list[str]:
    """Small pictures beside the table."""
    names = [f"shot {number}.png" for number in range(_SOURCES)]
    for number, name in enumerate(names):
        Image.new("RGB", (64, 48), (number * 40, 90, 120)).save(tmp_path / name)
    return names


def write(folder: Path, *rows: str, header: str = "source,prompt,size,images,seed,SKU") -> Path:
    path = folder / "autumn.csv"
    path.write_text("\r\n".join((header, *rows, "")), "utf-8-sig")
    return path


def hurry(program: Program, service: Service) -> None:
    """Let the program know that the account takes many at once."""
    library = Library.open(program.library)
    try:
        library.paces.keep(service.address, Limits(at_once=40))
    finally:
        library.close()


def states(program: Program) -> Counter[JobState]:
    library = Library.open(program.library)
    try:
        return Counter(job.state for job in library.jobs.newest(2 * MANY))
    finally:
        library.close()


def found(program: Program, line: str) -> int:
    search = Search.open(program.library)
    try:
        return search.count(parse(line))
    finally:
        search.close()


def rows_of(document: dict[str, Any]) -> dict[int, list[str]]:
    return {job["row"]: [result["path"] for result in job["results"]] for job in document["jobs"]}


def test_a_table_is_told_and_priced_and_ordered_on_a_word(
    program: Program, service: Service, shots: list[str], tmp_path: Path
) -> None:
    rows = (f"{shots[0]},on a beach,512x512,2,,1", f"{shots[1]},in snow,,1,7,2", f"{shots[1]},in snow,,1,7,3")
    file = write(tmp_path, *rows)

    told = program.run("table", file)
    assert (told.code, service.seen("submit")) == (2, [])
    assert told.complaint == "2 requests, 3 images, $0.0105. Nothing was ordered; --yes orders it."
    assert "Columns that mean nothing here: SKU." in told.err
    assert "1 rows ask for the same" in told.err

    done = program.run("table", file, "--yes", "--json")
    assert done.code == 0, done.err
    assert done.json["table"] == "autumn"
    assert {row: len(paths) for row, paths in rows_of(done.json).items()} == {1: 2, 2: 1}
    assert [found(program, f"table:autumn{row}") for row in ("", "#1", "#2", "#3")] == [3, 2, 1, 0]

    again = program.run("table", file, "--yes", "--json")
    assert (again.code, len(service.seen("submit"))) == (0, 2)
    assert rows_of(again.json) == rows_of(done.json)


def test_a_picture_that_was_exported_again_is_sent_as_it_is_now(
    program: Program, service: Service, shots: list[str], tmp_path: Path
) -> None:
    file = write(tmp_path, f"{shots[0]},on a beach,512x512,1,,")
    assert program.run("table", file).code == 2
    Image.new("RGB", (96, 96), "green").save(tmp_path / shots[0])

    done = program.run("table", file, "--yes", "--json")

    assert done.code == 0, done.err
    assert f"Changed since they were read, and read again: {shots[0]}." in done.err
    library = Library.open(program.library)
    try:
        (job,) = library.jobs.newest()
    finally:
        library.close()
    assert isinstance(job.recipe.source, InputFile)
    assert job.recipe.source.size.width_px == 96


def test_all_that_is_wrong_is_told_by_row_and_column_and_nothing_is_ordered(
    program: Program, service: Service, shots: list[str], tmp_path: Path
) -> None:
    file = write(tmp_path, f"{shots[0]},on a beach,,,,", "missing.png,,large,12,x,", "notes.txt,ok,,,,")
    (tmp_path / "notes.txt").write_text("no picture")

    refused = program.run("table", file, "--yes", "--json")

    assert (refused.code, refused.json["error"]["code"], service.seen("submit")) == (2, "table_has_problems", [])
    told = refused.complaint
    for begun in (
        "Row 2, source:",
        "Row 2, prompt:",
        "Row 2, size:",
        "Row 2, images:",
        "Row 2, seed:",
        "Row 3, source:",
    ):
        assert begun in told
    assert "Row 1" not in told


@pytest.mark.parametrize(
    ("text", "code"),
    [("name,price\nchair,20\n", "table_file_without_columns"), ("source\n", "table_has_nothing_to_order")],
)
def test_what_is_no_table_is_told(program: Program, tmp_path: Path, text: str, code: str) -> None:
    file = tmp_path / "x.csv"
    file.write_text(text)
    refused = program.run("table", file, "--yes", "--json")
    assert (refused.code, refused.json["error"]["code"]) == (2, code)


def test_a_limit_holds_for_all_together(
    program: Program, service: Service, shots: list[str], tmp_path: Path
) -> None:
    file = write(tmp_path, *(f"{name},on a beach,,1,,{name}" for name in shots))

    refused = program.run("table", file, "--yes", "--json", "--max-cost", "0.0174")

    assert (refused.code, refused.json["error"]["code"], service.seen("submit")) == (2, "too_expensive", [])


def test_a_table_in_rehearsal_costs_nothing(program: Program, shots: list[str], tmp_path: Path) -> None:
    file = write(tmp_path, f"{shots[0]},on a beach,512x512,1,,")

    done = program.run("table", file, "--rehearsal", "--yes", "--json")

    assert (done.code, done.json["cost_usd"], len(done.pictures)) == (0, 0, 1)


def test_five_hundred_requests_killed_on_the_way_are_each_billed_once_and_found_by_their_rows(
    program: Program, service: Service, shots: list[str], tmp_path: Path
) -> None:
    file = write(tmp_path, *(f"{shots[n % _SOURCES]},product {n},512x512,1,{n},{n}" for n in range(1, MANY + 1)))
    hurry(program, service)
    child = program.start("table", file, "--yes", "--json")
    service.wait_for("download", count=MANY // 5, timeout_s=120)
    child.kill()
    child.communicate()
    before = states(program)
    assert sum(before.values()) == MANY, "all of them were written down before anything was sent"
    assert 0 < before[JobState.DONE] < MANY

    done = program.run("table", file, "--yes", "--json", timeout_s=240)

    left = (
        MANY - service.ledger.billed
    )  # cut off while they were sent, and not taken: nobody knows, so none is repeated
    assert left <= _AT_ONCE
    assert done.code == (4 if left else 0), done.err[-2000:]
    assert states(program) == Counter({JobState.DONE: MANY - left}) + Counter({JobState.UNKNOWN: left})
    prompts = Counter(json.loads(request.body)["prompt"] for request in service.seen("submit"))
    assert len(prompts) >= MANY - left
    rows = {number: paths for number, paths in rows_of(done.json).items() if paths}
    assert len(rows) == MANY - left
    assert all(len(paths) == 1 and Path(paths[0]).is_file() for paths in rows.values())
    assert len({path for paths in rows.values() for path in paths}) == MANY - left
    assert found(program, "table:autumn") == MANY - left
    assert all(found(program, f"table:autumn#{n}") == 1 for n in (1, 250, MANY) if n in rows)


def _start(program: Program, file: Path, what: str, home: Path) -> subprocess.Popen[str]:
    tests = Path(table_program.__file__).parents[1]
    own = {
        "PYTHONPATH": os.pathsep.join([str(tests.parent), str(tests), os.environ.get("PYTHONPATH", "")]),
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_CONFIG_HOME": str(home),
        "HOME": str(home),
    }
    return subprocess.Popen(
        [sys.executable, table_program.__file__, str(program.library), program.service.address, str(file), what],
        env={**os.environ, **own},
        stdout=subprocess.PIPE,
        text=True,
    )


def test_five_hundred_requests_paused_reordered_and_killed_in_the_window_are_resumed(
    program: Program, service: Service, shots: list[str], tmp_path: Path
) -> None:
    file = write(tmp_path, *(f"{shots[n % _SOURCES]},product {n},512x512,1,{n},{n}" for n in range(1, MANY + 1)))
    hurry(program, service)
    with _start(program, file, "order", tmp_path) as killed:
        assert killed.stdout is not None
        assert json.loads(killed.stdout.readline()) == {"price": MANY * 3_500, "sent": 0}
        killed.kill()
    assert (service.ledger.billed, states(program)) == (0, {JobState.QUEUED: MANY})

    with _start(program, file, "go on", tmp_path) as resumed:
        told = json.loads(resumed.communicate(timeout=240)[0])

    assert told == {
        "paused": True,
        "first": [f"product {n}" for n in range(MANY - table_program.IN_FRONT + 1, MANY + 1)],
        "standings": {"done": MANY},
    }
    assert service.ledger.billed == MANY
    assert [found(program, f"table:autumn{row}") for row in ("", "#1", "#250", f"#{MANY}")] == [MANY, 1, 1, 1]
