"""The draft outlives the window: what was composed is there again, in its own library."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from support.service_server import KEY, Service
from support.window import CONTROL, Window, until, window_at

from imageedit_desktop.domain.errors import Code, LibraryError, problem
from imageedit_desktop.paths import resources_folder
from imageedit_desktop.store.draft_file import DraftFile

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", "propagateSizeHints")

RunInQt = Callable[[Coroutine[Any, Any, None]], None]
SAMPLES = resources_folder() / "samples"
PLAIN = Qt.KeyboardModifier.NoModifier
COFFEE, CAT = SAMPLES / "coffee.png", SAMPLES / "chelsea.png"


def draft_file(folder: Path) -> Path:
    """Of rehearsal's library."""
    return folder / "library" / "rehearsal" / "draft.json"


def saved(folder: Path) -> dict[str, Any]:
    """What a program that is killed now leaves behind."""
    try:
        content = json.loads(draft_file(folder).read_text())
    except (OSError, ValueError):
        return {}
    return content if isinstance(content, dict) else {}


async def compose(window: Window) -> None:
    """Set everything that can be set."""
    window.drop(window.named("Source image"), COFFEE)
    await until("the source", lambda: window.source.startswith("coffee.png"))
    window.drop(window.named("Reference tray"), CAT)
    await until("the portrait", lambda: window.portraits)
    tile = portrait(window)
    window.key(Qt.Key.Key_Space, on=tile)
    window.write("neon rain")
    QTest.mouseClick(window.named("16:9, 1280×720"), Qt.MouseButton.LeftButton)
    QTest.keyClick(window.named("Images"), Qt.Key.Key_4)
    seed = window.named("Seed")
    seed.setFocus()
    QTest.keyClicks(seed, "42")
    window.press("Optimize prompt")


def entries(window: Window, words: str) -> list[QAction]:
    """Of the menus, those with these words."""
    return [action for action in window.shell.findChildren(QAction) if action.text() == words]


def portrait(window: Window) -> QWidget:
    return next(w for w in window.shell.findChildren(QWidget) if w.accessibleName().startswith("Portrait 1"))


def assert_composed(window: Window) -> None:
    assert window.source.startswith("coffee.png")
    assert [name for name in window.portraits if "off: chelsea.png" in name]
    assert window.prompt == "neon rain"
    assert window.named("16:9, 1280×720").property("checked")
    assert window.named("Images").property("value") == 4
    assert window.named("Seed").property("text") == "42"
    assert window.named("Optimize prompt").property("checked")


def test_everything_that_was_composed_is_there_after_a_close(qapp: Any, run_in_qt: RunInQt, tmp_path: Path) -> None:
    async def story() -> None:
        async with window_at(tmp_path) as window:
            await compose(window)
        async with window_at(tmp_path) as window:
            await until("the draft", lambda: window.prompt)
            assert_composed(window)
            window.press("Generate")
            await until("the picture", lambda: any("Saved" in cell for cell in window.pictures))

    run_in_qt(story())


def test_what_was_done_can_be_undone_after_a_restart(qapp: Any, run_in_qt: RunInQt, tmp_path: Path) -> None:
    async def story() -> None:
        async with window_at(tmp_path) as window:
            await compose(window)
            window.press("Remove the source")
            window.key(Qt.Key.Key_Delete, PLAIN, on=portrait(window))
        async with window_at(tmp_path) as window:
            await until("the draft", lambda: window.prompt)
            assert (window.source, window.portraits) == ("Drop a photo here", [])
            window.key(Qt.Key.Key_Z, on=window.named("Gallery"))
            window.key(Qt.Key.Key_Z, on=window.named("Gallery"))
            assert_composed(window)

    run_in_qt(story())


def test_every_change_is_on_the_disk_soon_without_a_close(qapp: Any, run_in_qt: RunInQt, tmp_path: Path) -> None:
    async def story() -> None:
        async with window_at(tmp_path) as window:
            await compose(window)
            await until("the draft on the disk", lambda: saved(tmp_path).get("optimize_prompt"))
            now = saved(tmp_path)
            assert (now["prompt"], now["images"], now["seed"], now["size"]) == ("neon rain", 4, 42, [1280, 720])
            assert now["source"]["name"] == "coffee.png"
            assert [entry["on"] for entry in now["tray"]] == [False]
            window.press("Remove the source")
            await until("the removal on the disk", lambda: saved(tmp_path)["source"] is None)

    run_in_qt(story())


@pytest.mark.parametrize(
    "content", [b"", b"{", b"\xff\xfe\x00", b"[1, 2]", b'{"prompt": 7}', b'{"prompt": "kept", "new_word": [1]}']
)
def test_a_draft_that_is_not_understood_is_kept_aside(
    qapp: Any, run_in_qt: RunInQt, tmp_path: Path, content: bytes
) -> None:
    file = draft_file(tmp_path)
    file.parent.mkdir(parents=True)
    file.write_bytes(content)

    async def story() -> None:
        async with window_at(tmp_path) as window:
            if b"kept" in content:
                await until("what is understood", lambda: window.prompt == "kept")
            window.write("mine")
            await until("the new draft", lambda: saved(tmp_path).get("prompt") == "mine")

    run_in_qt(story())
    aside = [path.read_bytes() for path in file.parent.glob("draft.json.*.broken")]
    assert aside == ([content] if content else [])


def test_acts_that_an_earlier_version_saved_are_undone_though_they_have_no_name(
    qapp: Any, run_in_qt: RunInQt, tmp_path: Path
) -> None:
    file = draft_file(tmp_path)
    file.parent.mkdir(parents=True)
    step = {"before": {"prompt": "fox"}, "after": {"prompt": "hen"}, "value": ""}
    file.write_text(json.dumps({"prompt": "hen", "undo": [step]}))

    async def story() -> None:
        async with window_at(tmp_path) as window:
            await until("the draft", lambda: window.prompt == "hen")
            await until("the words", lambda: [action for action in entries(window, "Undo") if action.isEnabled()])
            window.key(Qt.Key.Key_Z, on=window.named("Gallery"))
            assert window.prompt == "fox"

    run_in_qt(story())


@pytest.mark.expect_logs
def test_a_disk_that_refuses_the_draft_is_told_once(
    qapp: Any, run_in_qt: RunInQt, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_file: DraftFile, _text: str, _number: int) -> None:
        raise LibraryError(problem(Code.DISK_FULL, path=str(tmp_path)))

    async def story() -> None:
        async with window_at(tmp_path) as window:
            with monkeypatch.context() as patch:
                patch.setattr(DraftFile, "write", refuse)
                window.write("mine")
                await until("the words", lambda: window.says("full"))
            window.write("mine again")
            await until("the draft", lambda: saved(tmp_path).get("prompt") == "mine again")

    run_in_qt(story())


def test_what_was_typed_before_the_library_was_open_stays(qapp: Any, run_in_qt: RunInQt, tmp_path: Path) -> None:
    async def story() -> None:
        async with window_at(tmp_path) as window:
            await compose(window)
        window = Window(tmp_path)
        opening = asyncio.ensure_future(window.begin(None))  # noqa: TID251 - of this test
        await asyncio.sleep(0)
        window.write("typed at once")
        await opening
        await until("the draft", lambda: window.source.startswith("coffee.png"))
        assert window.prompt == "typed at once"
        window.key(Qt.Key.Key_Z, on=window.named("Gallery"))
        assert window.prompt == "neon rain", "and what was saved can be brought back"
        await window.end()

    run_in_qt(story())


def test_pictures_that_the_program_is_started_with_join_the_draft(
    qapp: Any, run_in_qt: RunInQt, tmp_path: Path
) -> None:
    async def story() -> None:
        async with window_at(tmp_path) as window:
            await compose(window)
        window = Window(tmp_path)
        window.services.compose.offer_source((SAMPLES / "astronaut.png", COFFEE))
        await window.begin(None)
        await until("the source", lambda: window.source.startswith("astronaut.png"))
        await until("the portraits", lambda: len(window.portraits) == 2)
        assert window.prompt == "neon rain"
        await window.end()

    run_in_qt(story())


def test_the_draft_comes_along_to_the_real_service_and_its_own_can_be_brought_back(
    qapp: Any, run_in_qt: RunInQt, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def story() -> None:
        with Service().running() as service:
            monkeypatch.setenv("IMAGEEDIT_API_URL", service.address)
            monkeypatch.setenv("WAVESPEED_API_KEY", KEY)
            async with window_at(tmp_path, key=KEY) as window:
                window.write("of the service")
            async with window_at(tmp_path) as window:
                await compose(window)
                window.press("Use the real service…")
                await until("the service", lambda: window.says("Real service"))
                real = tmp_path / "library" / "draft.json"
                await until("the draft there", lambda: "neon rain" in real.read_text())
                assert_composed(window)
                window.key(Qt.Key.Key_Z, on=window.named("Gallery"))
                await until("its own draft", lambda: window.prompt == "of the service")
                await until("the words", lambda: entries(window, "Redo Bring Draft Along"))
                window.choose("Redo Bring Draft Along")
                assert_composed(window)
                window.press("Generate")
                await until("the order", lambda: service.seen("submit"))
        assert saved(tmp_path)["prompt"] == "neon rain", "rehearsal keeps its own"

    run_in_qt(story())


def test_an_undo_field_of_the_seed_is_one_step(qapp: Any, run_in_qt: RunInQt, tmp_path: Path) -> None:
    async def story() -> None:
        async with window_at(tmp_path) as window:
            seed = window.named("Seed")
            seed.setFocus()
            QTest.keyClicks(seed, "1234")
            window.key(Qt.Key.Key_Z, CONTROL, on=window.named("Gallery"))
            assert window.named("Seed").property("text") == ""

    run_in_qt(story())
