"""From rehearsal to the real service, with a real keyring that helps, or does not."""

from __future__ import annotations

import asyncio
import shutil
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from support.desktop import REPOSITORY, Desktop, wait_for
from support.placing import place_order
from support.service_desk import desk_at, recipe
from support.service_server import KEY, Service

from imageedit_desktop.pipeline.run.run_job import run_job

_PROGRAM = "ImageEdit"


@pytest.fixture
def service() -> Iterator[Service]:
    with Service().running() as running:
        yield running


@pytest.fixture
def library(service: Service, tmp_path: Path) -> Path:
    """With one picture of the real service."""
    folder = tmp_path / "library"

    async def fill() -> None:
        async with desk_at(service, folder) as desk:
            job = await place_order(desk, recipe("really paid", images=1))
            await run_job(desk, job.id)

    asyncio.run(fill())
    return folder


def _start(desktop: Desktop, service: Service, library: Path) -> None:
    """The program, with one picture made in rehearsal."""
    photo = Path(shutil.copy(REPOSITORY / "resources" / "samples" / "coffee.png", library.parent / "coffee.png"))
    desktop.start_program("--library", library, photo, IMAGEEDIT_API_URL=service.address)
    desktop.place("ImageEdit Desktop", 0, 20, 1200, 900)
    wait_for("the source", lambda: "coffee.png" in desktop.find(_PROGRAM, "Source image").description)
    desktop.fill(_PROGRAM, "Prompt", "only rehearsed")
    desktop.pointer.key("ctrl+Return")
    wait_for("the rehearsed picture", lambda: _cells(desktop) == ["only rehearsed, Saved, 1 of 1"], 60)


def _cells(desktop: Desktop) -> list[str]:
    return [e.name for e in desktop.elements(_PROGRAM) if e.role == "list item" and " of " in e.name]


def _enter_key(desktop: Desktop) -> None:
    desktop.pointer.click(desktop.find(_PROGRAM, "API key").centre)
    desktop.pointer.type(KEY)
    desktop.pointer.click(desktop.find(_PROGRAM, "Save").centre)


def _assert_real_library(desktop: Desktop) -> None:
    wait_for("the real picture", lambda: _cells(desktop) == ["really paid, Saved, 1 of 1"], 30)
    desktop.pointer.click(desktop.find(_PROGRAM, "really paid, Saved, 1 of 1").centre)
    assert _cells(desktop) == ["really paid, Saved, 1 of 1"]
    assert "defect" not in " ".join(e.name for e in desktop.elements(_PROGRAM))


def test_the_real_service_shows_its_own_pictures_and_not_those_of_rehearsal(
    desktop: Desktop, service: Service, library: Path
) -> None:
    desktop.start_keyring()
    _start(desktop, service, library)
    desktop.pointer.click(desktop.find(_PROGRAM, "only rehearsed, Saved, 1 of 1").centre)
    desktop.pointer.click(desktop.find(_PROGRAM, "Use the real service…").centre)
    wait_for("the place", lambda: any("Kept in GNOME Keyring" in e.name for e in desktop.elements(_PROGRAM)))
    _enter_key(desktop)
    _assert_real_library(desktop)


def test_a_keyring_whose_question_is_cancelled_leads_to_a_key_for_the_session(
    desktop: Desktop, service: Service, library: Path
) -> None:
    desktop.start_keyring(unlocked=False)
    _start(desktop, service, library)
    desktop.pointer.click(desktop.find(_PROGRAM, "Use the real service…").centre)
    wait_for("the keyring's own window", lambda: len(desktop.titles().splitlines()) == 2)
    time.sleep(0.5)  # it takes the keyboard, and tells nobody
    desktop.pointer.key("Escape")
    wait_for("the place", lambda: any("this session only" in e.name for e in desktop.elements(_PROGRAM)))
    _enter_key(desktop)
    _assert_real_library(desktop)
