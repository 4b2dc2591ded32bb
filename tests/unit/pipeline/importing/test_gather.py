"""Which pictures there are among files and folders that are dropped together."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from imageedit_desktop.domain.errors import Code
from imageedit_desktop.domain.limits import OFFERED_MAX
from imageedit_desktop.pipeline.importing.gather import gather


def _files(folder: Path, *names: str) -> list[Path]:
    made = []
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(b"")
        made.append(folder / name)
    return made


def test_a_folder_gives_its_pictures_by_name_and_those_of_the_folders_in_it(tmp_path: Path) -> None:
    shoot = tmp_path / "shoot"
    _files(shoot, "10.jpg", "9.JPG", "notes.txt", "b/2.png", "b/1.webp", "a/x.avif")
    _files(shoot, ".hidden.jpg", ".cache/y.jpg", "$RECYCLE.BIN/z.jpg")
    found = gather([shoot])
    assert [str(path.relative_to(shoot)) for path in found.pictures] == [
        "9.JPG",
        "10.jpg",
        "a/x.avif",
        "b/1.webp",
        "b/2.png",
    ]
    assert found.folders == (shoot,)
    assert found.refused == ()


def test_files_are_taken_whatever_they_are_called_and_stay_where_they_were_named(tmp_path: Path) -> None:
    photo, notes = _files(tmp_path, "photo.jpg", "notes.txt")
    shoot = tmp_path / "shoot"
    (inner,) = _files(shoot, "1.png")
    found = gather([notes, shoot, photo, tmp_path / "gone.png"])
    assert found.pictures == (notes, inner, photo, tmp_path / "gone.png")


def test_a_folder_without_pictures_is_named_also_beside_one_that_has_some(tmp_path: Path) -> None:
    _files(tmp_path / "full", "1.png")
    _files(tmp_path / "empty", "notes.txt")
    found = gather([tmp_path / "empty", tmp_path / "full"])
    assert [(refusal.name, refusal.reason.code) for refusal in found.refused] == [
        ("empty", Code.FOLDER_WITHOUT_PICTURES)
    ]
    assert len(found.pictures) == 1


def test_of_too_many_the_first_are_taken_and_that_is_said(tmp_path: Path) -> None:
    _files(tmp_path / "disk", *(f"{number}.jpg" for number in range(OFFERED_MAX + 20)))
    found = gather([tmp_path / "disk"])
    assert [path.name for path in found.pictures] == [f"{number}.jpg" for number in range(OFFERED_MAX)]
    (refusal,) = found.refused
    assert refusal.reason.code is Code.TOO_MANY_OFFERED
    assert refusal.reason.params["count"] == OFFERED_MAX


def test_a_folder_that_leads_back_to_itself_is_looked_into_once(tmp_path: Path) -> None:
    _files(tmp_path / "loop", "1.png")
    (tmp_path / "loop" / "again").symlink_to(tmp_path / "loop", target_is_directory=True)
    assert len(gather([tmp_path / "loop"]).pictures) == 1


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything")
def test_a_folder_that_may_not_be_read_says_so(tmp_path: Path) -> None:
    closed = tmp_path / "closed"
    closed.mkdir(mode=0)
    try:
        (refusal,) = gather([closed]).refused
    finally:
        closed.chmod(0o700)
    assert refusal.reason.code is Code.FILE_UNREADABLE
