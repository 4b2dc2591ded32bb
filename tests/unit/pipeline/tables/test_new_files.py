"""Pictures that come into a folder: each once, when it is whole."""

from __future__ import annotations

from pathlib import Path

from imageedit_desktop.pipeline.tables.new_files import Look, first_look, look_again


def looks(folder: Path, before: Look, times: int = 2) -> tuple[Look, list[str]]:
    names: list[str] = []
    for _ in range(times):
        before, come = look_again(folder, before)
        names += [path.name for path in come]
    return before, names


def test_only_what_comes_is_news_and_only_once(tmp_path: Path) -> None:
    (tmp_path / "old.png").write_bytes(b"x")
    look = first_look(tmp_path)
    for name in ("b.png", "a.JPG", "notes.txt", ".hidden.png"):
        (tmp_path / name).write_bytes(b"x")
    (tmp_path / "folder.png").mkdir()

    look, come = looks(tmp_path, look, 4)

    assert come == ["a.JPG", "b.png"]


def test_a_file_that_grows_is_waited_for(tmp_path: Path) -> None:
    look = first_look(tmp_path)
    growing = tmp_path / "scan.tif"
    growing.touch()
    look, come = looks(tmp_path, look, 3)
    assert come == [], "nothing is in it yet"
    for size in (10, 20, 30):
        growing.write_bytes(b"x" * size)
        look, come = looks(tmp_path, look, 1)
        assert come == []
    look, come = looks(tmp_path, look, 1)
    assert come == ["scan.tif"]


def test_a_file_that_is_renamed_into_place_is_taken(tmp_path: Path) -> None:
    look = first_look(tmp_path)
    (tmp_path / "scan.png.part").write_bytes(b"x")
    look, come = looks(tmp_path, look)
    assert come == []
    (tmp_path / "scan.png.part").replace(tmp_path / "scan.png")
    look, come = looks(tmp_path, look)
    assert come == ["scan.png"]


def test_a_disk_that_is_away_for_a_while_brings_no_old_pictures(tmp_path: Path) -> None:
    folder, away = tmp_path / "card", tmp_path / "away"
    folder.mkdir()
    (folder / "old.png").write_bytes(b"x")
    look = first_look(folder)
    folder.rename(away)
    look, come = looks(folder, look)
    assert (come, look.is_there) == ([], False)
    away.rename(folder)
    (folder / "new.png").write_bytes(b"x")
    look, come = looks(folder, look)
    assert (come, look.is_there) == (["new.png"], True)


def test_what_was_taken_away_is_news_when_it_comes_again(tmp_path: Path) -> None:
    picture = tmp_path / "a.png"
    picture.write_bytes(b"x")
    look = first_look(tmp_path)
    picture.unlink()
    look, _ = looks(tmp_path, look)
    picture.write_bytes(b"y")
    assert looks(tmp_path, look)[1] == ["a.png"]
