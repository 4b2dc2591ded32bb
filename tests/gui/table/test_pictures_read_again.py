"""Pictures that are named in cells, and come late, or are exported once more under their name."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from support.window import Play, Window, until

from imageedit_desktop.domain.errors import Code, Problem
from imageedit_desktop.domain.inputs import Input, InputFile
from imageedit_desktop.domain.table.checked import Known
from imageedit_desktop.domain.table.row import Column
from imageedit_desktop.domain.table.standing import Standing
from imageedit_desktop.pipeline.desk.desk import Desk
from imageedit_desktop.services.tables import tables as tables_module
from imageedit_desktop.services.tables.tables import Tables

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", "propagateSizeHints")


def export(path: Path, colour: str, side_px: int = 64) -> None:
    Image.new("RGB", (side_px, side_px), colour).save(path)


async def made(window: Window, *sources: Path) -> Tables:
    """A table at hand, with rows of these sources."""
    tables = window.services.tables
    await until("the library", lambda: tables.is_open)
    tables.create("Autumn", [({Column.SOURCE: str(path), Column.PROMPT: "a fox"}, {}) for path in sources])
    await until("the table", lambda: tables.table is not None)
    return tables


def standings(tables: Tables) -> list[Standing]:
    return [tables.overview.standing(row.id) for row in tables.rows]


def test_a_picture_that_was_missing_is_read_once_its_path_is_typed_again(play: Play, tmp_path: Path) -> None:
    path = tmp_path / "chair.png"

    async def story(window: Window) -> None:
        tables = await made(window, path)
        await until("it is missing", lambda: standings(tables) == [Standing.WRONG])
        export(path, "red")
        tables.set_cells({tables.rows[0].id: {Column.SOURCE: str(path)}})
        await until("it is read", lambda: standings(tables) == [Standing.READY])

    play(story)


def test_a_picture_that_is_read_meanwhile_is_not_forgotten_for_what_is_learnt_late(
    play: Play, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, go_on = tmp_path / "chair.png", asyncio.Event()
    at_once = tables_module.learn

    async def late(desk: Desk, pictures: Mapping[str, Input | Problem]) -> Known:
        learnt = await at_once(desk, pictures)
        await go_on.wait()
        return learnt

    async def story(window: Window) -> None:
        tables = await made(window, path)
        await until("it is missing", lambda: standings(tables) == [Standing.WRONG])
        monkeypatch.setattr(tables_module, "learn", late)
        tables.learn_again()
        await asyncio.sleep(0)
        export(path, "red")
        tables.set_cells({tables.rows[0].id: {Column.SOURCE: str(path)}})
        await until("it is read", lambda: standings(tables) == [Standing.READY])
        looks: list[None] = []
        tables.changed.connect(lambda: looks.append(None))
        go_on.set()
        await until("all is looked over again", lambda: looks)
        assert standings(tables) == [Standing.READY]

    play(story)


def test_pictures_that_could_not_be_read_are_read_again_on_the_command(play: Play, tmp_path: Path) -> None:
    path = tmp_path / "chair.png"

    async def story(window: Window) -> None:
        tables = await made(window, path)
        window.key(Qt.Key.Key_F12, Qt.KeyboardModifier.NoModifier, on=window.shell)
        await until("it is missing", lambda: standings(tables) == [Standing.WRONG])
        (action,) = [one for one in window.entries() if one.objectName() == "read_row_pictures"]
        await until("it can be tried again", action.isEnabled)
        export(path, "red")
        window.choose("Read the Pictures of the Rows")
        await until("it is read", lambda: standings(tables) == [Standing.READY])
        await until("nothing is left", lambda: not action.isEnabled() and not action.isChecked())

    play(story)


def test_a_picture_that_was_exported_again_is_told_and_read_before_it_is_ordered(
    play: Play, tmp_path: Path
) -> None:
    path = tmp_path / "chair.png"
    export(path, "red")

    async def story(window: Window) -> None:
        tables = await made(window, path)
        refusals: list[Problem] = []
        tables.refused.connect(refusals.append)
        await until("it is ready", lambda: standings(tables) == [Standing.READY])
        before = tables.picture(str(path))
        export(path, "green", 96)
        tables.order(tables.overview.plan, paused=True)
        await until("it is told", lambda: refusals)
        assert [one.code for one in refusals] == [Code.PICTURE_CHANGED]
        assert await window.services.queue.load() == []

        await until("it is ready again", lambda: standings(tables) == [Standing.READY])
        tables.order(tables.overview.plan, paused=True)
        await until("it is ordered", lambda: standings(tables) == [Standing.WAITING])
        (job,) = await window.services.queue.load()
        assert isinstance(before, InputFile)
        assert isinstance(job.recipe.source, InputFile)
        assert job.recipe.source.sha256 != before.sha256
        assert job.recipe.source.size.width_px == 96

    play(story)
