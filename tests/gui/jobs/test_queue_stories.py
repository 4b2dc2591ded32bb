"""The queue in the whole window: paused, put into another order by keys and by dragging, and resumed."""

from __future__ import annotations

import sys
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QModelIndex, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListView, QMenu
from support.sleep_inhibitors import LOGIN, sleep_inhibitors
from support.window import CONTROL, Window, until, window_at

from imageedit_desktop.domain.job import Job, JobState
from imageedit_desktop.paths import resources_folder

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", "propagateSizeHints")

Story = Callable[[Window], Coroutine[Any, Any, None]]
ALT, SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier
COFFEE = resources_folder() / "samples" / "coffee.png"


@pytest.fixture
def tell(
    qapp: Any, run_in_qt: Callable[[Coroutine[Any, Any, None]], None], tmp_path: Path
) -> Callable[[Story], None]:
    """Tells a story of a window in rehearsal; a second one finds the same library."""

    async def whole(story: Story) -> None:
        async with window_at(tmp_path) as window:
            await story(window)

    return lambda story: run_in_qt(whole(story))


async def _pause(window: Window) -> None:
    window.key(Qt.Key.Key_J, CONTROL | SHIFT)
    await until("the pause", lambda: window.services.queue.is_paused)


async def _order(window: Window, *prompts: str) -> None:
    window.drop(window.named("Source image"), COFFEE)
    await until("the source", lambda: "coffee" in window.source)
    for prompt in prompts:
        before = window.services.queue.waiting
        window.write(prompt)
        window.key(Qt.Key.Key_Return)
        await until(prompt, lambda before=before: window.services.queue.waiting == before + 1)


def _rows(window: Window) -> QListView:
    rows = window.named("Jobs")
    assert isinstance(rows, QListView)
    return rows


def _shown(window: Window) -> list[str]:
    model = _rows(window).model()
    return [model.index(number, 0).data() for number in range(model.rowCount())]


def _row(window: Window, prompt: str) -> QModelIndex:
    return _rows(window).model().index(_shown(window).index(prompt), 0)


def _choose(window: Window, prompt: str, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    rows = _rows(window)
    place = rows.visualRect(_row(window, prompt)).topLeft() + QPoint(80, 20)
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, keys, place)


async def _menu(window: Window) -> QMenu:
    QTest.keyClick(_rows(window), Qt.Key.Key_Return)
    menu = await until("the menu", QApplication.activePopupWidget)
    assert isinstance(menu, QMenu)
    return menu


def _take_from_menu(menu: QMenu, words: str) -> None:
    (chosen,) = [action for action in menu.actions() if action.text().replace("&", "") == words]
    chosen.trigger()
    menu.close()


async def _jobs_of(window: Window, *states: JobState) -> list[Job]:
    return await (await window.services.workspace.desk()).ledger.jobs_in(states)


async def _sent_order(window: Window) -> list[str]:
    """The prompts of all that was sent, in the order in which they left."""
    jobs = [job for job in await _jobs_of(window, *JobState) if job.submitted_ms is not None]
    return [job.recipe.prompt for job in sorted(jobs, key=lambda job: job.submitted_ms or 0)]


def _drop_before(window: Window, dragged: str, on: str) -> None:
    """Let a row fall on the upper edge of another one."""
    rows = _rows(window)
    mime = rows.model().mimeData([_row(window, dragged)])
    place = rows.visualRect(_row(window, on)).topLeft() + QPoint(20, 3)
    _let_fall(rows, mime, place)


def _let_fall(rows: QListView, mime: QMimeData, place: QPoint) -> None:
    move, left, none = Qt.DropAction.MoveAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    for kind in (QDragEnterEvent, QDragMoveEvent):
        arriving = kind(place, move, mime, left, none)
        QApplication.sendEvent(rows.viewport(), arriving)
        assert arriving.isAccepted()
    QApplication.sendEvent(rows.viewport(), QDropEvent(QPointF(place), move, mime, left, none))


def test_a_paused_queue_says_so_and_sends_nothing_until_it_is_resumed(tell: Callable[[Story], None]) -> None:
    async def story(window: Window) -> None:
        await _pause(window)
        await _order(window, "one", "two", "three")
        await until("the words", lambda: window.says("Paused: 3 jobs wait. Nothing is sent until you resume."))
        assert await _sent_order(window) == []
        assert window.buttons("Resume Sending")
        window.key(Qt.Key.Key_J)
        assert _shown(window) == ["one", "two", "three"]
        window.key(Qt.Key.Key_J, CONTROL | SHIFT)
        await until("all of them sent", lambda: window.services.queue.waiting == 0)
        await until("the pictures", lambda: window.services.queue.running == 0)
        assert await _sent_order(window) == ["one", "two", "three"]
        assert not window.says("Paused")

    tell(story)


def test_it_is_still_paused_after_a_restart_and_in_the_order_that_was_chosen(tell: Callable[[Story], None]) -> None:
    async def before(window: Window) -> None:
        await _pause(window)
        await _order(window, "one", "two", "three")
        window.key(Qt.Key.Key_J)
        _choose(window, "three")
        window.key(Qt.Key.Key_Home, ALT, on=_rows(window))
        await until("the new order", lambda: _shown(window) == ["three", "one", "two"])

    async def after(window: Window) -> None:
        await until("the words", lambda: window.says("Paused: 3 jobs wait. Nothing is sent until you resume."))
        window.key(Qt.Key.Key_J)
        assert _shown(window) == ["three", "one", "two"]
        assert await _sent_order(window) == []
        window.press("Close the Jobs")
        window.key(Qt.Key.Key_J, CONTROL | SHIFT)
        await until("the pictures", lambda: window.services.queue.running == 0)
        assert await _sent_order(window) == ["three", "one", "two"]

    tell(before)
    tell(after)


def test_jobs_are_moved_by_keys_and_by_dragging_several_at_once(tell: Callable[[Story], None]) -> None:
    async def story(window: Window) -> None:
        await _pause(window)
        await _order(window, "one", "two", "three", "four")
        window.key(Qt.Key.Key_J)
        rows = _rows(window)
        _choose(window, "one")
        window.key(Qt.Key.Key_Down, ALT, on=rows)
        await until("one below two", lambda: _shown(window) == ["two", "one", "three", "four"])
        window.key(Qt.Key.Key_Up, ALT, on=rows)
        await until("one above two", lambda: _shown(window) == ["one", "two", "three", "four"])

        _drop_before(window, "four", "two")
        await until("four above two", lambda: _shown(window) == ["one", "four", "two", "three"])

        _choose(window, "two")
        _choose(window, "three", CONTROL)
        window.key(Qt.Key.Key_Home, ALT, on=rows)
        await until("both first", lambda: _shown(window) == ["two", "three", "one", "four"])
        await until("a word of it", lambda: window.says("2 jobs are sent next."))

    tell(story)


def test_the_menu_of_a_row_that_waits_has_its_way_to_the_front(tell: Callable[[Story], None]) -> None:
    async def story(window: Window) -> None:
        await _pause(window)
        await _order(window, "one", "two")
        window.key(Qt.Key.Key_J)
        _choose(window, "two")
        _take_from_menu(await _menu(window), "Bring to Front")
        await until("two before one", lambda: _shown(window) == ["two", "one"])

    tell(story)


def test_jobs_that_wait_are_taken_back_together(tell: Callable[[Story], None]) -> None:
    async def story(window: Window) -> None:
        await _pause(window)
        await _order(window, "one", "two", "three")
        window.key(Qt.Key.Key_J)
        _choose(window, "two")
        _choose(window, "three", CONTROL)
        ended: set[str] = set()
        window.services.workspace.job_changed.connect(
            lambda job: ended.add(job.recipe.prompt) if job.state is JobState.ABANDONED else None
        )
        _take_from_menu(await _menu(window), "Stop Waiting")
        await until("both", lambda: ended == {"two", "three"})
        assert [job.recipe.prompt for job in await _jobs_of(window, JobState.QUEUED)] == ["one"]

    tell(story)


@pytest.mark.skipif(sys.platform != "linux", reason="asks as Linux does")
def test_the_computer_is_kept_awake_while_jobs_are_on_their_way_and_not_while_they_are_paused(
    tell: Callable[[Story], None], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def story(window: Window) -> None:
        await _pause(window)
        await _order(window, "one")
        assert system.wishes == []
        window.key(Qt.Key.Key_J, CONTROL | SHIFT)
        await until("a word to the system", lambda: system.wishes)
        await until("the pictures", lambda: window.services.queue.running == 0)
        await until("no more of it", lambda: system.wishes == [])

        window.choose("Keep the Computer A&wake while Pictures Are Made")
        asked = system.calls
        window.write("two")
        window.key(Qt.Key.Key_Return)
        await until("the order", lambda: window.services.queue.running == 1)
        await until("the pictures", lambda: window.services.queue.running == 0)
        assert system.calls == asked

    with sleep_inhibitors(tmp_path, LOGIN) as system:
        monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", system.address)
        tell(story)
