"""What leaves for an input, looked at; what the disk does to it is said."""

from __future__ import annotations

import errno
import os
import tempfile
import threading
from pathlib import Path

import pytest
from PIL import Image
from support.apart import raising
from support.service_desk import desk_at
from support.service_server import Service
from support.stories import story

from imageedit_desktop.domain.errors import LibraryError
from imageedit_desktop.pipeline import examine_sent as examining
from imageedit_desktop.pipeline.examine_sent import Scratch, examine_sent, hold_original_beside
from imageedit_desktop.pipeline.load_input import load_dropped


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    path = tmp_path / "fox.png"
    Image.new("RGB", (640, 480), "teal").save(path)
    return path


@story
async def test_a_disk_that_fails_is_said_at_the_first_look(
    service: Service, tmp_path: Path, photo: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    failure = OSError(errno.EIO, os.strerror(errno.EIO))
    async with desk_at(service, tmp_path) as desk:
        picture = await load_dropped(desk, photo)
        monkeypatch.setattr(examining, "examine", raising(failure))
        with pytest.raises(LibraryError):
            await examine_sent(desk, picture)


@story
async def test_what_leaves_is_made_anew_where_it_is_gone(service: Service, tmp_path: Path, photo: Path) -> None:
    async with desk_at(service, tmp_path) as desk:
        picture = await load_dropped(desk, photo)
        desk.prepared[picture.rendition].path.unlink()
        assert (await examine_sent(desk, picture)).path.is_file()


@story
async def test_where_temporary_files_go_is_asked_in_a_worker(
    service: Service, tmp_path: Path, photo: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[threading.Thread] = []

    def gettempdir() -> str:
        asked.append(threading.current_thread())
        return str(tmp_path)

    monkeypatch.setattr(tempfile, "gettempdir", gettempdir)
    monkeypatch.setattr(examining, "gettempdir", gettempdir)
    async with desk_at(service, tmp_path) as desk:
        sent = await examine_sent(desk, await load_dropped(desk, photo))
        scratch = Scratch()
        await hold_original_beside(desk, sent, scratch)
        scratch.clear()
    assert len(asked) > 1
    assert threading.main_thread() not in asked
