"""Files through power cuts, on odd disks and while somebody reads them."""

from __future__ import annotations

import errno
import os
import sys
from pathlib import Path

import pytest
from support.volatile_disk import VolatileDisk

from imageedit_desktop import durable

posix = pytest.mark.skipif(sys.platform == "win32", reason="renaming is another thing there")


@pytest.fixture
def disk(tmp_path):
    return VolatileDisk(tmp_path)


def test_what_was_written_is_there_after_a_power_cut(disk, tmp_path):
    path = tmp_path / "folder" / "settings.json"
    with disk.watched():
        durable.write_file(path, b"old")
        durable.write_file(path, b"new")
    disk.lose_power()
    assert path.read_bytes() == b"new"
    assert list(path.parent.iterdir()) == [path]


def test_a_name_never_comes_to_the_disk_before_the_bytes(disk, tmp_path):
    """Disks may write the one without the other, and the file that had the name would be lost for nothing."""
    half, path = tmp_path / "half", tmp_path / "picture"
    path.write_bytes(b"old")
    with disk.watched():
        half.write_bytes(b"new")
        durable.replace(half, path)
        disk.flush_entries(tmp_path)
    disk.lose_power()
    assert path.read_bytes() == b"new"


class PowerCutError(Exception):
    pass


def _calls_that_change_something(act, tmp_path):
    """Let an act happen again and again, with the power failing before each call to the system in turn."""
    calls = 0
    while True:
        disk, left = VolatileDisk(tmp_path), calls
        about_to = disk.about_to

        def count(event, arguments, about_to=about_to):
            nonlocal left
            if event in {"os.link", "os.rename", "os.remove"} or (event == "open" and arguments[2] & os.O_CREAT):
                left -= 1
                if left < 0:
                    raise PowerCutError
            about_to(event, arguments)

        disk.about_to = count  # type: ignore[method-assign]
        try:
            with disk.watched():
                act()
        except PowerCutError:
            disk.about_to = about_to  # type: ignore[method-assign]
            disk.lose_power()
            yield
            calls += 1
        else:
            disk.lose_power()
            yield
            return


def test_wherever_the_power_fails_the_file_is_the_old_one_or_the_new_one(tmp_path):
    path = tmp_path / "settings.json"
    seen = []
    for _ in _calls_that_change_something(lambda: durable.write_file(path, b"new"), tmp_path):
        seen.append(path.read_bytes() if path.exists() else b"none")
        path.write_bytes(b"old")
    assert set(seen) == {b"none", b"old", b"new"}
    assert seen[-1] == b"new"


def test_a_disk_that_fails_leaves_the_old_file_and_nothing_else(tmp_path, monkeypatch):
    path = tmp_path / "settings.json"
    durable.write_file(path, b"old")

    def full(descriptor):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    monkeypatch.setattr(durable, "_flush_drive", full)
    with pytest.raises(OSError, match="space"):
        durable.write_file(path, b"new")
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("number", [errno.ENOTSUP, errno.EINVAL, errno.ENOTTY, errno.EOPNOTSUPP, errno.ENODEV])
def test_where_the_cache_of_the_drive_cannot_be_flushed_the_file_is(tmp_path, monkeypatch, number):
    """As on macOS on network disks, which do not know F_FULLFSYNC."""
    flushed = []

    def unsupported(descriptor):
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(durable, "_flush_drive", unsupported)
    monkeypatch.setattr(os, "fsync", flushed.append)
    durable.write_file(tmp_path / "fox.jpg", b"fox")
    durable.flush_file(tmp_path / "fox.jpg")
    assert len(flushed) == (2 if sys.platform == "win32" else 3)
    assert (tmp_path / "fox.jpg").read_bytes() == b"fox"


def test_a_drive_that_breaks_while_it_is_flushed_is_no_success(tmp_path, monkeypatch):
    def broken(descriptor):
        raise OSError(errno.EIO, os.strerror(errno.EIO))

    monkeypatch.setattr(durable, "_flush_drive", broken)
    with pytest.raises(OSError, match="Input/output"):
        durable.write_file(tmp_path / "fox.jpg", b"fox")
    assert list(tmp_path.iterdir()) == []


def _in_use(winerror):
    error = PermissionError(errno.EACCES, "The process cannot access the file")
    error.winerror = winerror
    return error


@pytest.fixture
def readers(monkeypatch):
    """So many times a file is in use; also how Windows says so."""
    left = []
    replace = Path.replace

    def in_use(self, target):
        if left:
            raise left.pop()
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", in_use)
    monkeypatch.setattr("tenacity.nap.time.sleep", lambda seconds: None)
    return left


@pytest.mark.parametrize("winerror", [5, 32, 33])
def test_a_file_that_somebody_reads_is_tried_again(tmp_path, readers, winerror):
    durable.write_file(tmp_path / "settings.json", b"old")
    readers += [_in_use(winerror) for _ in range(5)]
    durable.write_file(tmp_path / "settings.json", b"new")
    assert (tmp_path / "settings.json").read_bytes() == b"new"


def test_a_file_that_somebody_never_lets_go_is_given_up(tmp_path, readers, monkeypatch):
    monkeypatch.setattr(durable, "_IN_USE_FOR_S", 0.0)
    durable.write_file(tmp_path / "settings.json", b"old")
    readers += [_in_use(32) for _ in range(5)]
    with pytest.raises(PermissionError):
        durable.write_file(tmp_path / "settings.json", b"new")
    assert (tmp_path / "settings.json").read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [tmp_path / "settings.json"]


@posix
def test_a_file_that_may_not_be_written_is_not_tried_again(tmp_path, readers):
    durable.write_file(tmp_path / "settings.json", b"old")
    readers += [PermissionError(errno.EACCES, "Permission denied") for _ in range(2)]
    with pytest.raises(PermissionError):
        durable.write_file(tmp_path / "settings.json", b"new")
    assert len(readers) == 1
