"""Locks on files: one holder, no file left, and disks that know no locks."""

from __future__ import annotations

import errno
import os
import sys

import pytest

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


def test_a_folder_that_cannot_be_written_to_is_the_system_s_error(tmp_path):
    (tmp_path / "file").touch()
    with pytest.raises(OSError, match=r"."), locks.held(tmp_path / "file" / "job.lock"):
        pass
