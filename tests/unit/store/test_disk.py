"""What a disk refuses is told with the place that it is about, and in the system's own words."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest
from support.of_windows import of_windows

from imageedit_desktop.domain.errors import Code, problem
from imageedit_desktop.store.disk import disk_error


def _told(number: int, path: Path) -> object:
    return disk_error(OSError(number, os.strerror(number)), path).problems


@pytest.mark.parametrize("is_folder", [False, True])
@pytest.mark.parametrize(
    ("number", "code"), [(errno.EACCES, Code.FOLDER_READ_ONLY), (errno.ENODEV, Code.FOLDER_MISSING)]
)
def test_what_one_may_not_write_into_is_a_folder(tmp_path: Path, number: int, code: Code, is_folder: bool) -> None:
    about = tmp_path if is_folder else tmp_path / "fox.jpg"
    assert _told(number, about) == (problem(code, path=str(tmp_path), message=os.strerror(number)),)


@pytest.mark.parametrize(
    ("winerror", "code"),
    [
        (5, Code.FOLDER_READ_ONLY),
        (19, Code.FOLDER_READ_ONLY),
        (21, Code.FOLDER_MISSING),
        (32, Code.LIBRARY_BUSY),
        (33, Code.LIBRARY_BUSY),
        (39, Code.DISK_FULL),
        (53, Code.FOLDER_MISSING),
        (1295, Code.DISK_FULL),
    ],
)
def test_what_windows_says_by_its_own_numbers_is_told_apart(tmp_path: Path, winerror: int, code: Code) -> None:
    assert disk_error(of_windows(winerror), tmp_path / "fox.jpg").code is code


@pytest.mark.parametrize(("number", "code"), [(errno.ENOSPC, Code.DISK_FULL), (errno.EIO, Code.DISK_FAILED)])
def test_what_could_not_be_written_is_the_file(tmp_path: Path, number: int, code: Code) -> None:
    file = tmp_path / "fox.jpg"
    assert _told(number, file) == (problem(code, path=str(file), message=os.strerror(number)),)


def test_a_failure_without_a_number_keeps_its_words(tmp_path: Path) -> None:
    told = disk_error(OSError("the cable is out"), tmp_path / "fox.jpg").problems
    assert told == (problem(Code.DISK_FAILED, path=str(tmp_path / "fox.jpg"), message="the cable is out"),)
