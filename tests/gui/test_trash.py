"""The trash of a real desktop, with real files: by the rules that every file manager of it keeps."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from imageedit_desktop.services.judging.trash import SystemTrash

pytestmark = pytest.mark.skipif(os.name == "nt" or os.uname().sysname != "Linux", reason="freedesktop.org's rules")

NAMES = ("fox 1.jpg", "Füchsin 100 % [2].jpg", "狐狸.webp", "a=b&c.png")


@pytest.fixture
def trash() -> SystemTrash:
    return SystemTrash()


@pytest.fixture
def home_trash(own_home: Path) -> Path:
    return own_home / ".local" / "share" / "Trash"


@pytest.fixture
def other_disk() -> Iterator[Path]:
    """A folder on another disk than home is on; its trash is at the top of that disk."""
    memory = Path("/dev/shm")
    if not memory.is_dir() or memory.stat().st_dev == Path(tempfile.gettempdir()).stat().st_dev:
        pytest.skip("there is one disk")
    top = memory / f".Trash-{os.getuid()}"
    was_there = top.exists()
    with tempfile.TemporaryDirectory(dir=memory) as folder:
        yield Path(folder)
    if not was_there:
        shutil.rmtree(top, ignore_errors=True)


def picture(folder: Path, name: str) -> Path:
    path = folder / name
    path.write_text(name)
    return path


@pytest.mark.parametrize("name", NAMES)
def test_what_is_moved_there_is_found_by_where_it_was(
    trash: SystemTrash, home_trash: Path, tmp_path: Path, name: str
) -> None:
    path = picture(tmp_path, name)
    trashed = trash.move(path)
    assert trashed is not None
    assert not path.exists()
    assert trashed.parent == home_trash / "files"
    assert trashed.read_text() == name
    assert list(trash.find(path)) == [trashed]
    assert list(trash.find(tmp_path / "another.jpg")) == []
    trashed.rename(path)
    trash.forget(trashed)
    assert list((home_trash / "info").iterdir()) == [], "the file manager shows nothing of it any more"
    assert list(trash.find(path)) == []


def test_the_same_name_twice_is_found_twice(trash: SystemTrash, tmp_path: Path) -> None:
    path = picture(tmp_path, "fox.jpg")
    first = trash.move(path)
    path.write_text("the second one")
    second = trash.move(path)
    assert first is not None
    assert second is not None
    assert first != second
    assert set(trash.find(path)) == {first, second}
    assert second.read_text() == "the second one"


def test_a_file_of_another_disk_goes_to_the_trash_of_that_disk(
    trash: SystemTrash, home_trash: Path, other_disk: Path
) -> None:
    path = picture(other_disk, "fox.jpg")
    trashed = trash.move(path)
    assert trashed is not None
    assert trashed.stat().st_dev == other_disk.stat().st_dev
    assert home_trash not in trashed.parents
    assert list(trash.find(path)) == [trashed]
    trashed.rename(path)
    trash.forget(trashed)
    assert not (trashed.parent.parent / "info" / f"{trashed.name}.trashinfo").exists()


def test_where_there_is_no_trash_the_file_stays(
    trash: SystemTrash, tmp_path: Path, own_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    blocked = tmp_path / "a file where home should be"
    blocked.write_text("")
    monkeypatch.setenv("XDG_DATA_HOME", str(blocked))
    path = picture(tmp_path, "fox.jpg")
    assert trash.move(path) is None
    assert path.read_text() == "fox.jpg"
    assert list(trash.find(path)) == []


def test_what_is_not_there_cannot_be_moved(trash: SystemTrash, tmp_path: Path) -> None:
    assert trash.move(tmp_path / "nothing.jpg") is None


def test_a_note_is_removed_for_files_of_the_trash_alone(trash: SystemTrash, tmp_path: Path) -> None:
    (tmp_path / "info").mkdir()
    (tmp_path / "files").mkdir()
    note = tmp_path / "info" / "fox.jpg.trashinfo"
    note.write_text("")
    trash.forget(tmp_path / "results" / "fox.jpg")
    assert note.exists()
    trash.forget(tmp_path / "files" / "fox.jpg")
    assert not note.exists()
