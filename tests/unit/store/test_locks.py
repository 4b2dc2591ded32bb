"""Locks on files: one holder, no file left, and disks that know no locks."""

from __future__ import annotations

import errno
import os
import sys

import pytest
from filelock import FileLock
from support.of_windows import of_windows

from imageedit_desktop.store import locks


@pytest.fixture
def path(tmp_path):
    return tmp_path / "job.lock"


def test_one_has_it_and_then_the_next(path):
    with locks.held(path) as mine, locks.held(path) as second:
        assert (mine, second) == (True, False)
    with locks.held(path) as again:
        assert again
    assert not path.exists()


def test_what_lies_there_is_no_lock(path):
    path.write_bytes(b"left by somebody")
    with locks.held(path) as mine:
        assert mine


@pytest.mark.skipif(sys.platform == "win32", reason="that system always has locks")
@pytest.mark.parametrize("number", [errno.ENOLCK, errno.ENOSYS, errno.ENOTSUP, errno.EOPNOTSUPP, errno.EINVAL])
def test_on_a_network_disk_without_locks_the_file_is_the_lock(path, monkeypatch, number):
    import fcntl

    def unsupported(descriptor, how):
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(fcntl, "flock", unsupported)
    with locks.held(path) as mine, locks.held(path) as second:
        assert (mine, second) == (True, False)
        (there,) = path.parent.iterdir()
        with locks.held(there) as third:  # as when somebody looks who is there
            assert not third
    assert list(path.parent.iterdir()) == []
    with locks.held(path) as again:
        assert again


@pytest.fixture
def going(monkeypatch):
    """So many times somebody is just removing the file; also how Windows says so."""
    left = []
    acquire = FileLock.acquire

    def refused(self, **options):
        if left:
            raise left.pop()
        return acquire(self, **options)

    monkeypatch.setattr(FileLock, "acquire", refused)
    return left


@pytest.mark.parametrize("winerror", [5, 32, 33, 303])
def test_a_file_that_another_program_is_removing_is_tried_again(path, going, winerror):
    going += [of_windows(winerror) for _ in range(5)]
    with locks.held(path) as mine:
        assert mine
    assert not path.exists()


def test_a_file_that_stays_refused_is_the_system_s_error(path, going, monkeypatch):
    monkeypatch.setattr(locks, "_GOING_FOR_S", 0.05)
    going += [of_windows(5) for _ in range(100)]
    with pytest.raises(PermissionError), locks.held(path):
        pass


def test_a_folder_that_cannot_be_written_to_is_the_system_s_error(tmp_path):
    (tmp_path / "file").touch()
    with pytest.raises(OSError, match=r"."), locks.held(tmp_path / "file" / "job.lock"):
        pass
