"""``library check``: what was done to the files behind the program’s back is found, and repaired where possible."""

from __future__ import annotations

import os
import random
import shutil
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest
from PIL import Image
from support.absent_disk import on_an_absent_disk
from support.pictures import received
from support.program import Finished, Program, finish
from support.service_server import Service


@pytest.fixture
def pictures(program: Program, photo: Path) -> list[Path]:
    """Four results of two orders."""
    runs = [program.generate("--count", "2", image=photo, prompt=prompt) for prompt in ("a fox", "a hare")]
    return [path for run in runs for path in run.pictures]


def _check(program: Program, *arguments: str) -> Finished:
    return program.run("library", "check", "--json", "--library", program.library, *arguments)


def _found(checked: Finished) -> list[tuple[str, str]]:
    return [(finding["code"], finding["kind"]) for finding in checked.json["findings"]]


def _files(folder: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_all_is_well(program: Program, pictures: list[Path]) -> None:
    checked = _check(program)
    assert (checked.code, checked.json["findings"]) == (0, []), checked.out
    assert checked.complaint == "The library is in order. Repaired: 0."
    assert program.run("library", "check").out == ""


def test_no_library_and_none_is_made(program: Program, tmp_path: Path) -> None:
    checked = program.run("library", "check", "--repair", "--library", tmp_path / "none")
    assert (checked.code, checked.complaint) == (2, f"There is no library in “{tmp_path / 'none'}”.")
    assert not (tmp_path / "none").exists()

    unplugged = program.run("library", "check", "--library", on_an_absent_disk("library"))
    assert unplugged.code == 2
    assert "If it is on another disk, connect it" in unplugged.complaint


def test_everything_at_once(program: Program, pictures: list[Path]) -> None:
    lost, changed, broken, moved = pictures
    lost.rename(program.library.parent / "elsewhere.jpg")
    with Image.open(changed) as image:
        image.rotate(180).save(changed)
    broken.write_bytes(broken.read_bytes()[:500])
    renamed = moved.with_name("my favourite.jpg")
    moved.rename(renamed)
    shutil.copy(renamed, renamed.with_name("my favourite, again.jpg"))
    (moved.parent / "notes.txt").write_text("by the user")
    (original,) = (program.library / "inputs").rglob("*.jpg")
    original.unlink()
    left = program.library / "incoming" / "old.part"
    left.write_bytes(b"half")
    os.utime(left, (1, 1))
    for thumbnail in (program.library / "thumbnails").rglob("*.jpg"):
        thumbnail.unlink()
    before = _files(program.library / "results")

    first = _check(program)
    assert first.code == 3
    assert sorted(_found(first)) == [
        ("download_left", "harmless"),
        ("input_lost", "open"),
        ("picture_strange", "harmless"),
        ("picture_unlisted", "open"),
        ("picture_unlisted", "open"),
        ("result_broken", "open"),
        ("result_changed", "open"),
        ("result_missing", "open"),
        ("result_missing", "open"),
    ]

    repaired = _check(program, "--repair")
    assert repaired.code == 3
    assert sorted(_found(repaired)) == [
        ("download_left", "harmless"),
        ("input_lost", "open"),
        ("picture_copied", "harmless"),
        ("picture_strange", "harmless"),
        ("picture_unlisted", "repaired"),
        ("result_broken", "open"),
        ("result_changed", "open"),
        ("result_missing", "repaired"),
        ("thumbnail_missing", "repaired"),
    ]
    assert _files(program.library / "results") == before
    assert left.exists()
    assert ("result_missing", "open") not in _found(_check(program))

    (program.library.parent / "elsewhere.jpg").rename(lost)
    back = _check(program, "--repair")
    assert ("picture_unlisted", "repaired") in _found(back)
    assert ("result_missing", "repaired") not in _found(back)


def test_while_another_program_has_it_open(program: Program, service: Service, photo: Path) -> None:
    service.fate = type(service.fate)(end=None)
    child = program.start("generate", "--image", photo, "--prompt", "a fox")
    service.wait_for("poll", count=2)
    assert _check(program, "--repair").code == 0
    service.ledger.tasks[0].finish()
    assert finish(child).code == 0
    assert _check(program).code == 0


def test_a_damaged_database_is_told_of_and_repaired(program: Program, pictures: list[Path]) -> None:
    database = program.library / "library.sqlite3"
    (backup,) = (program.library / "backups").iterdir()
    damaged = database.read_bytes()[:5000] + b"\x5a" * 20_000
    database.write_bytes(damaged)

    told = _check(program)
    assert (told.code, _found(told)) == (3, [("library_corrupt", "open")])
    assert database.read_bytes() == damaged

    repaired = _check(program, "--repair")
    assert (repaired.code, _found(repaired)) == (0, [("library_restored", "repaired")])
    assert [file.read_bytes() for file in (program.library / "damaged").rglob("*.sqlite3")] == [damaged]
    assert backup.exists()
    assert _check(program).code == 0


def test_rebuilt_from_the_pictures_alone(program: Program, service: Service, pictures: list[Path]) -> None:
    columns = "SELECT path, sha256, width_px, number, nsfw, format FROM results ORDER BY path"
    orders = "SELECT job_id, state, charged, remote_id, recipe_hash, price_micro_usd, created_ms FROM jobs"
    before = [
        _rows(program, query) for query in (columns, orders + " ORDER BY job_id", "SELECT sha256 FROM inputs")
    ]
    shutil.rmtree(program.library / "backups")
    (program.library / "library.sqlite3").unlink()

    again = program.generate(image=pictures[0], prompt="a fox, again")

    assert again.code == 0, again.err
    assert "The library’s database was damaged or gone." in again.complaint
    after = [_rows(program, query) for query in (columns, orders + " ORDER BY job_id", "SELECT sha256 FROM inputs")]
    assert all(set(rows) <= set(later) for rows, later in zip(before, after, strict=True))
    assert _check(program).code == 0
    assert program.run("resume").complaint == "Nothing was interrupted."
    assert len(service.seen("submit")) == 3


def test_backups_come_by_the_way_and_the_oldest_go(program: Program, pictures: list[Path]) -> None:
    folder = program.library / "backups"
    (first,) = folder.iterdir()
    for number in range(8):
        shutil.copy(first, folder / f"library 2020-01-0{number + 1} 00.00.00.000000.sqlite3")
    first.unlink()
    (folder / "unfinished.sqlite3").write_bytes(b"half")
    assert program.run("resume").code == 0
    script = "import sys; from pathlib import Path; from imageedit_desktop.store.library import Library\n"
    script += "library = Library.open(Path(sys.argv[1])); library.back_up(); library.close()"
    subprocess.run([sys.executable, "-c", script, program.library], check=True, timeout=60)
    names = sorted(file.name for file in folder.iterdir())
    assert len(names) == 5
    assert names[:4] == [f"library 2020-01-0{number} 00.00.00.000000.sqlite3" for number in (5, 6, 7, 8)]


@pytest.mark.parametrize("seed", range(4))
def test_killed_while_it_is_being_repaired(program: Program, pictures: list[Path], seed: int) -> None:
    dice = random.Random(seed)
    database = program.library / "library.sqlite3"
    before = _rows(program, "SELECT path, sha256 FROM results")
    results = _files(program.library / "results")
    database.write_bytes(b"\x5a" * 30_000)
    for _ in range(3):
        child = program.start("library", "check", "--repair")
        time.sleep(0.25 + dice.random() * 0.4)
        child.kill()
        child.communicate()

    ended = _check(program, "--repair")
    assert ended.code == 0, ended.err
    assert _rows(program, "SELECT path, sha256 FROM results") == before
    assert _files(program.library / "results") == results
    assert _check(program).code == 0


def test_pictures_carry_their_recipe_and_no_private_name(
    program: Program, service: Service, pictures: list[Path], photo: Path
) -> None:
    given = [picture for task in service.ledger.tasks for picture in task.pictures]
    assert sorted(map(received, pictures)) == sorted(given)
    for path in pictures:
        assert b"compositeWithTrainedAlgorithmicMedia" in path.read_bytes()
        assert photo.stem.encode() not in path.read_bytes()


def _rows(program: Program, query: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(program.library / "library.sqlite3")) as connection:
        return sorted(connection.execute(query).fetchall(), key=str)
