"""Who has a library open keeps its database from being exchanged, for as long as the process lives."""

from __future__ import annotations

import pytest

from imageedit_desktop.domain.errors import Code, LibraryError
from imageedit_desktop.store import presence
from imageedit_desktop.store.library import Library
from imageedit_desktop.store.presence import Presence


def test_nobody_is_let_alone_while_somebody_is_there(library, other):
    with pytest.raises(LibraryError) as busy, Presence(library.root).alone():
        pass
    assert busy.value.code is Code.LIBRARY_BUSY
    library.close()
    with pytest.raises(LibraryError), Presence(library.root).alone():
        pass
    other.close()
    with Presence(library.root).alone():
        pass
    assert list((library.root / "programs").iterdir()) == []


def test_nobody_comes_in_while_somebody_is_alone(root, monkeypatch):
    Library.open(root).close()
    monkeypatch.setattr(presence, "_PATIENCE_S", 0.05)
    with Presence(root).alone():
        with pytest.raises(LibraryError) as busy:
            Library.open(root)
        with pytest.raises(LibraryError), Presence(root).alone():
            pass
    assert busy.value.code is Code.LIBRARY_BUSY
    Library.open(root).close()


def test_what_a_dead_program_left_keeps_nobody_out(root):
    Library.open(root).close()
    (root / "programs" / "dead.lock").touch()
    with Presence(root).alone():
        pass
    (root / "programs" / "dead.lock").touch()
    library = Library.open(root)
    assert len(list((root / "programs").iterdir())) == 1
    library.close()


def test_leaving_twice_is_leaving(root):
    library = Library.open(root)
    library._presence.leave()
    library._presence.leave()
    library.close()
