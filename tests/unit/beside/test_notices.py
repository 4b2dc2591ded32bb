"""Notices as the desktop of Linux shows them."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable, Coroutine
from pathlib import Path

import pytest
from support.notice_server import notice_server

if sys.platform != "linux":
    pytest.skip("asks as Linux does", allow_module_level=True)

from imageedit_desktop.notices import linux
from imageedit_desktop.notices.linux import BusNotices

Story = Callable[[BusNotices], Coroutine[object, object, None]]


def _tell(story: Story) -> None:
    async def told() -> None:
        notices = BusNotices("a.program")
        try:
            async with asyncio.timeout(20):
                await story(notices)
        finally:
            await notices.close()

    asyncio.run(told())


def test_one_takes_the_place_of_the_one_before_until_it_is_taken_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def story(notices: BusNotices) -> None:
        assert await notices.show("1 picture", "")
        assert desktop.shown == [("1 picture", "")]
        assert await notices.show("2 pictures", "Everything is done.")
        assert desktop.shown == [("2 pictures", "Everything is done.")]
        assert desktop.entries == ["a.program"]
        await notices.take_back()
        assert desktop.shown == []
        await notices.take_back()  # once more changes nothing
        assert await notices.show("3 pictures", "")
        assert desktop.shown == [("3 pictures", "")]

    with notice_server(tmp_path / "desktop") as desktop:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", desktop.address)
        _tell(story)
        assert desktop.shown == [], "none stays behind"


def test_a_click_is_heard(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async def story(notices: BusNotices) -> None:
        await notices.show("1 picture", "")
        for _ in range(2):
            desktop.click()
            assert await notices.chosen() == "token 1"

    with notice_server(tmp_path / "desktop") as desktop:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", desktop.address)
        _tell(story)


def test_the_icon_has_a_number(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async def story(notices: BusNotices) -> None:
        for number in (3, 0):
            await notices.show_number(number)
            await notices.show(f"after {number}", "")  # is answered when the number has been heard
            assert desktop.number == number

    with notice_server(tmp_path / "desktop") as desktop:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", desktop.address)
        _tell(story)


@pytest.mark.parametrize("manner", ["unwilling", "deaf"])
def test_who_refuses_or_does_not_answer_is_asked_again_with_the_next(
    manner: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def story(notices: BusNotices) -> None:
        with notice_server(tmp_path / "first", manner) as desktop, monkeypatch.context() as hurried:
            hurried.setattr(linux, "_PATIENCE_S", 0.5)
            monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", desktop.address)
            assert not await notices.show("1 picture", "")
            await notices.take_back()
        with notice_server(tmp_path / "second") as desktop:
            monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", desktop.address)
            assert await notices.show("2 pictures", "")
            assert desktop.shown == [("2 pictures", "")]

    _tell(story)


def test_where_there_is_no_bus_none_is_shown(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async def story(notices: BusNotices) -> None:
        assert not await notices.show("1 picture", "")

    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path}/nobody")
    _tell(story)
