"""``library import``, ``list``, ``stats`` and ``verdict``: from scripts what the window does."""

from __future__ import annotations

import json
import signal
import time
from contextlib import closing
from pathlib import Path

import pytest
from PIL import Image
from support.edited_library import WIDE, Edit, add_batch, keep_source
from support.program import Finished, Program
from support.xmp import packet

from imageedit_desktop.store.library import Library


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "Holiday"
    made.mkdir()
    for number in range(3):
        Image.new("RGB", (64, 48), f"#00{number}0ff").save(
            made / f"{number}.jpg", xmp=packet(f'xmp:Rating="{number}"')
        )
    return made


def _run(program: Program, *arguments: str | Path, typed: str = "") -> Finished:
    return program.run("library", *arguments, "--library", program.library, typed=typed)


def test_from_a_folder_to_verdicts(program: Program, folder: Path) -> None:
    (folder / "text.jpg").write_text("no picture")
    imported = _run(program, "import", folder, "--json")
    assert imported.code == 3
    assert {name: imported.json[name] for name in ("added", "known", "refused_count")} == {
        "added": 3,
        "known": 0,
        "refused_count": 1,
    }
    assert imported.json["refused"][0]["code"] == "not_an_image"
    assert imported.complaint == "Imported: 3. In the library already: 0. Not imported: 1."
    (folder / "text.jpg").unlink()
    assert _run(program, "import", folder).code == 0

    lines = [line.split("\t") for line in _run(program, "list").out.splitlines()]
    assert [(verdict, Path(path).name, prompt) for _, verdict, path, prompt in lines] == [
        ("-", "0.jpg", ""),
        ("1", "1.jpg", ""),
        ("2", "2.jpg", ""),
    ]
    first, second, third = (line[0] for line in lines)

    marked = _run(program, "verdict", first, str(folder / "2.jpg"), "--pick", "--label", "blue", "--json")
    assert (marked.code, marked.json) == (0, {"pictures": 2, "changed": True})
    assert _run(program, "verdict", f"{second[:6]}-2", "--defer").code == 0
    told = _run(program, "list", "pick", "label:blue", "--json").json
    assert told["count"] == 2
    assert [(one["id"], one["pick"], one["stars"], one["label"]) for one in told["pictures"]] == [
        (first, "pick", 0, "blue"),
        (third, "pick", 2, "blue"),
    ]
    stats = _run(program, "stats", "--json").json
    expected = {"pictures": 3, "picked": 2, "deferred": 1, "undecided": 0, "imported": 3, "elsewhere": 3}
    assert {name: stats[name] for name in expected} == expected
    assert (stats["stars"], stats["labels"]) == ({"1": 1, "2": 1}, {"blue": 2})
    assert "Picked: 2" in _run(program, "stats").out

    listed = _run(program, "list", "pick").out
    assert _run(program, "verdict", "-", "--reject", typed=listed).code == 0
    assert _run(program, "list", "rejected", "--json").json["count"] == 2


def test_orders_and_imports_side_by_side(program: Program, folder: Path, photo: Path) -> None:
    made = program.generate(image=photo, prompt="a fox\twith tabs").pictures
    assert _run(program, "import", folder, "--copy").code == 0
    lines = _run(program, "list").out.splitlines()
    assert len(lines) == 4
    (fox,) = [line for line in lines if str(made[0]) in line]
    assert fox.split("\t")[3] == "a fox\\twith tabs"
    assert _run(program, "check", "--json").json["findings"] == []
    # Nothing of what was imported is sent, waited for or paid.
    assert program.run("resume", "--json").json["jobs"] == []
    assert len(program.service.seen("submit")) == 1


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (["import", "/nowhere/at/all"], "folder_missing", "is not there"),
        (["list", "rating:many"], "query_not_understood", "“rating:many” is not understood in a query."),
        (["verdict", "abc-1", "--pick"], "picture_unknown", "There is no picture “abc-1” in the library."),
        (["verdict", "abc-1"], "nothing_said", "Say what to mark the pictures with."),
    ],
)
def test_what_is_wrong_is_said_in_one_line(
    program: Program, folder: Path, arguments: list[str], code: str, words: str
) -> None:
    assert _run(program, "import", folder).code == 0
    said = _run(program, *arguments, "--json")
    assert (said.code, said.json["error"]["code"]) == (2, code)
    assert words in said.complaint


def test_an_id_must_be_clear_and_then_nothing_is_marked(program: Program, folder: Path) -> None:
    assert _run(program, "import", folder).code == 0
    first = _run(program, "list").out.split("\t")[0]
    said = _run(program, "verdict", first, first[:8], "--stars", "5")
    assert said.code == 2
    assert "More than one picture begins with" in said.complaint
    assert _run(program, "list", "rating:5", "--json").json == {"pictures": [], "count": 0, "not_measured": 0}


def test_no_library_and_none_is_made(program: Program, tmp_path: Path) -> None:
    for arguments in (["list"], ["stats"], ["verdict", "a-1", "--pick"]):
        said = program.run("library", *arguments, "--library", tmp_path / "none")
        assert (said.code, said.complaint) == (2, f"There is no library in “{tmp_path / 'none'}”.")
    assert not (tmp_path / "none").exists()


def test_a_renamed_file_is_found_by_check_and_a_disk_that_is_away_is_no_loss(
    program: Program, folder: Path
) -> None:
    assert _run(program, "import", folder).code == 0
    (folder / "1.jpg").rename(folder / "one.jpg")
    checked = _run(program, "check", "--repair", "--json").json["findings"]
    assert [(finding["code"], finding["kind"]) for finding in checked] == [("result_moved", "repaired")]
    folder.rename(folder.with_name("unplugged"))
    away = _run(program, "check", "--repair", "--json")
    assert [(finding["code"], finding["kind"]) for finding in away.json["findings"]] == [
        ("folder_missing", "harmless")
    ]
    assert away.code == 0
    folder.with_name("unplugged").rename(folder)
    (folder / "0.jpg").unlink()
    gone = _run(program, "check", "--repair", "--json").json["findings"]
    assert [(finding["code"], finding["kind"]) for finding in gone] == [("result_missing", "repaired")]
    assert _run(program, "list", "--json").json["count"] == 2


def test_stopped_by_hand_and_begun_again(program: Program, folder: Path) -> None:
    for number in range(400):
        Image.effect_noise((400, 300), 50).save(folder / f"noise {number}.png")
    child = program.start("library", "import", folder, "--json", "--library", program.library)
    database = program.library / "library.sqlite3"
    end = time.monotonic() + 30
    while not list((program.library / "thumbnails").glob("*/*.jpg")) and time.monotonic() < end:
        time.sleep(0.01)
    assert database.exists()
    child.send_signal(signal.SIGINT)
    out, err = child.communicate(timeout=60)
    assert child.returncode == 5, err
    first = json.loads(out)
    assert first["stopped"]
    rest = _run(program, "import", folder, "--json").json
    assert first["added"] + rest["added"] == 403
    assert rest["known"] == first["added"]
    assert _run(program, "stats", "--json").json["pictures"] == 403


def test_pictures_are_found_by_how_much_they_changed_and_what_is_not_known_is_said(program: Program) -> None:
    edits = [Edit(part=WIDE, size=(64, 36)) for _ in range(4)]
    with closing(Library.open(program.library)) as library:
        add_batch(library, 1, keep_source(library), edits)
        waiting = sorted(library.changed_shares.unmeasured().pictures, key=lambda one: one.id)
        library.changed_shares.keep(dict(zip(waiting, (0.31, 0.3, None), strict=False)))
    told = _run(program, "list", "changed:>30%", "--json")
    assert [(one["id"], one["changed"]) for one in told.json["pictures"]] == [(waiting[0].id, 0.31)]
    assert told.json["not_measured"] == 1
    listed = _run(program, "list", "changed:<=30%")
    assert [line.split("\t")[0] for line in listed.out.splitlines()] == [waiting[1].id]
    assert listed.complaint.startswith("1 picture is still to be compared with the source")
    assert len(_run(program, "list", "changed:unknown").out.splitlines()) == 2
    assert _run(program, "list").complaint == ""
