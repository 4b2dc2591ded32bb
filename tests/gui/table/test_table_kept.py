"""What was begun for one table, and ends when another one, or none, is at hand."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from support.window import Play, Window, until

from imageedit_desktop.domain.errors import Code, InputError, Problem, problem
from imageedit_desktop.domain.ids import TableId
from imageedit_desktop.domain.offers import Gathered
from imageedit_desktop.domain.table.row import Column
from imageedit_desktop.pipeline.desk.desk import Desk
from imageedit_desktop.pipeline.tables import keep_tables
from imageedit_desktop.services.composing import gathering
from imageedit_desktop.services.tables import tables as tables_module
from imageedit_desktop.services.tables.tables import Tables

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", "propagateSizeHints")


async def made(window: Window, name: str, *prompts: str) -> Tables:
    """A table at hand, with rows of these prompts."""
    tables = window.services.tables
    await until("the library", lambda: tables.is_open)
    tables.create(name, [({Column.PROMPT: prompt}, {}) for prompt in prompts])
    await until("the table", lambda: tables.table is not None and tables.table.name == name)
    return tables


def prompts(tables: Tables) -> list[str]:
    return [row.text(Column.PROMPT) for row in tables.rows]


def names(tables: Tables) -> list[str]:
    return sorted(head.name for head in tables.heads)


def type_prompt(tables: Tables, text: str) -> None:
    tables.set_cells({tables.rows[0].id: {Column.PROMPT: text}})


def test_what_comes_while_a_table_is_removed_does_not_bring_it_back(
    play: Play, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def story(window: Window) -> None:
        tables = await made(window, "Autumn", "a fox")
        remove = keep_tables.remove

        async def remove_while_more_comes(desk: Desk, table_id: TableId) -> None:
            await remove(desk, table_id)
            tables.rename("Winter")

        monkeypatch.setattr(keep_tables, "remove", remove_while_more_comes)
        tables.remove()
        await until("it is gone", lambda: tables.table is None and not tables.heads)
        tables.create("Spring")
        await until("the other one", lambda: tables.table is not None)
        await until("the list", lambda: names(tables) == ["Spring"])

    play(story)


def test_a_table_that_another_program_removed_is_put_back_on_a_word_only(play: Play) -> None:
    async def story(window: Window) -> None:
        tables = await made(window, "Autumn", "a fox")
        desk = await window.services.workspace.desk()
        assert tables.table is not None
        await keep_tables.remove(desk, tables.table.id)
        type_prompt(tables, "a hare")
        await until("it is gone", lambda: tables.table is None and not tables.heads)
        await window.pressed("Undo")
        await until("it is back", lambda: prompts(tables) == ["a hare"])

    play(story)


def test_each_table_that_was_removed_can_be_put_back(play: Play) -> None:
    async def story(window: Window) -> None:
        tables = window.services.tables
        for name in ("Autumn", "Winter"):
            await made(window, name)
            tables.remove()
            await until("it is gone", lambda: tables.table is None and not tables.heads)
        assert len(window.buttons("Undo")) == 2
        for left in (1, 0):
            window.buttons("Undo")[0].click()
            await until("one fewer", lambda left=left: len(window.buttons("Undo")) == left)
        await until("both are back", lambda: names(tables) == ["Autumn", "Winter"])

    play(story)


def test_what_is_typed_while_the_table_at_hand_is_chosen_again_stays(
    play: Play, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def story(window: Window) -> None:
        tables = await made(window, "Autumn", "a fox")
        jobs, typed = keep_tables.jobs, threading.Event()

        async def jobs_while_typed(desk: Desk, table_id: TableId) -> object:
            found = await jobs(desk, table_id)
            type_prompt(tables, "a hare")
            typed.set()
            return found

        monkeypatch.setattr(keep_tables, "jobs", jobs_while_typed)
        assert tables.table is not None
        chosen = []
        tables.table_changed.connect(lambda: chosen.append(prompts(tables)))
        tables.open(tables.table.id)
        await until("it was chosen", lambda: chosen)
        assert typed.is_set()
        assert chosen == [["a hare"]]

    play(story)


def test_pictures_that_are_found_late_are_not_for_another_table(
    play: Play, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    may_end, has_ended = threading.Event(), threading.Event()
    picture = tmp_path / "chair.png"
    Image.new("RGB", (64, 48), "red").save(picture)

    def gather_late(_paths: Sequence[Path]) -> Gathered:
        may_end.wait(10)
        has_ended.set()
        return Gathered(pictures=(picture,))

    async def story(window: Window) -> None:
        tables = await made(window, "Autumn", "a fox")
        desk = await window.services.workspace.desk()
        monkeypatch.setattr(gathering, "gather", gather_late)
        tables.gathering.gather((tmp_path,))
        await made(window, "Winter", "a hare")
        may_end.set()
        await desk.workers.file(has_ended.wait, 10)
        await keep_tables.heads(desk)
        assert [row.text(Column.SOURCE) for row in tables.rows] == [""]

    play(story)


def test_a_folder_that_is_chosen_late_is_not_watched_for_another_table(play: Play, tmp_path: Path) -> None:
    async def story(window: Window) -> None:
        tables = await made(window, "Autumn", "a fox")
        window.key(Qt.Key.Key_F12, Qt.KeyboardModifier.NoModifier, on=window.shell)
        await until("it can be watched", lambda: _is_enabled(window, "watch_folder"))
        window.choose("Watch a Folder for New Pictures…")
        (chooser,) = window.shell.findChildren(QFileDialog)
        await made(window, "Winter", "a hare")
        chooser.setDirectory(str(tmp_path))
        chooser.selectFile(str(tmp_path))
        chooser.accept()
        assert tables.watch.folder is None

    play(story)


def _is_enabled(window: Window, command: str) -> bool:
    (action,) = [one for one in window.entries() if one.objectName() == command]
    return action.isEnabled()


def test_orders_that_are_refused_leave_all_that_can_be_undone(play: Play, monkeypatch: pytest.MonkeyPatch) -> None:
    async def refuse(*_arguments: object) -> None:
        raise InputError(problem(Code.BUDGET_OF_DAY_REACHED, price="$1", limit="$1", spent="$1", used="$1"))

    async def story(window: Window) -> None:
        tables = await made(window, "Autumn", "a fox")
        type_prompt(tables, "a hare")
        monkeypatch.setattr(tables_module, "order_rows", refuse)
        refusals: list[Problem] = []
        tables.refused.connect(refusals.append)
        tables.order(tables.overview.plan, paused=False)
        await until("it is refused", lambda: refusals)
        tables.undo()
        assert prompts(tables) == ["a fox"]

    play(story)
