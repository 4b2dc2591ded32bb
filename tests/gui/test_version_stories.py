"""New versions are looked for where the user wants that, and nowhere else, in a real window."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
import trustme
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication
from support.api_stage import settle
from support.certificates import client_tls, server_tls
from support.scripted_server import ScriptedServer, reply
from support.versions import NEWER, PATH, Signer
from support.window import Window, until, window_at

from imageedit_desktop import __version__
from imageedit_desktop.api.network import session
from imageedit_desktop.domain.newest_version import WEEK_MS
from imageedit_desktop.domain.project import DOWNLOAD_PAGE
from imageedit_desktop.paths import DESKTOP_ID
from imageedit_desktop.services import newest_version
from imageedit_desktop.ui.commands.registry import Commands
from imageedit_desktop.ui.web_page import open_page

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", "propagateSizeHints")

Run = Callable[[Coroutine[Any, Any, None]], None]

_NOW, _WEEKLY = "Look for a New &Version", "Look for New Versions Every &Week"
_FOUND = f"Version {NEWER} of ImageEdit Desktop is there. This is version {__version__}."
_SIGNER = Signer()


class Clock:
    """The wall clock of the computer, which stands until it is set."""

    time_ms = 1_796_000_000_000

    def now_ms(self) -> int:
        return self.time_ms


class Browser(QObject):
    """Takes the pages that are opened."""

    def __init__(self) -> None:
        super().__init__()
        self.pages: list[str] = []

    @Slot(QUrl)
    def show(self, url: QUrl) -> None:
        self.pages.append(url.toString())


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture(autouse=True)
def clock(authority: trustme.CA, monkeypatch: pytest.MonkeyPatch) -> Clock:
    """The clock of a computer that knows the authority of the server here."""
    context = client_tls(authority)
    monkeypatch.setattr(session, "_tls_context", lambda: context)
    clock = Clock()
    monkeypatch.setattr(newest_version, "SystemClock", lambda: clock)
    return clock


@pytest.fixture(autouse=True)
def lasting_loop(qapp: QApplication) -> Iterator[None]:
    """The server outlives windows: Qt does not end its loop with the last of them."""
    quits = qapp.quitOnLastWindowClosed()
    qapp.setQuitOnLastWindowClosed(False)
    yield
    qapp.setQuitOnLastWindowClosed(quits)


@pytest.fixture
def browser(qapp: object) -> Iterator[Browser]:
    browser = Browser()
    QDesktopServices.setUrlHandler("https", browser, "show")
    yield browser
    QDesktopServices.unsetUrlHandler("https")


@asynccontextmanager
async def _project(authority: trustme.CA) -> AsyncIterator[ScriptedServer]:
    """Tells of a newer version."""
    async with ScriptedServer(tls=server_tls(authority, "127.0.0.1")) as server:
        server.on("GET", PATH, reply(_SIGNER.file()))
        yield server
        await settle()


@asynccontextmanager
async def _window(folder: Path, server: ScriptedServer) -> AsyncIterator[Window]:
    async with window_at(folder, versions=_SIGNER.source(server.url)) as window:
        yield window


def _ticked(window: Window) -> bool:
    (entry,) = [entry for entry in window.entries() if entry.text() == _WEEKLY]
    return entry.isChecked()


async def _look_is_over(window: Window, server: ScriptedServer, requests: int) -> None:
    """A look that is not asked for may say nothing of its end: only what is remembered tells."""
    await until("the request", lambda: len(server.requests) == requests)
    values, now_ms = window.services.settings.values, newest_version.SystemClock().now_ms()
    await until("the end of the look", lambda: values.get("version_looked_ms") == now_ms)


def test_nothing_is_asked_without_the_users_word(
    qapp: Any, run_in_qt: Run, tmp_path: Path, authority: trustme.CA, clock: Clock
) -> None:
    """Once switched on and off again, too."""

    async def story() -> None:
        async with _project(authority) as server:
            async with _window(tmp_path, server) as window:
                assert not _ticked(window)
                window.choose("&Keyboard Shortcuts")
                await until("the sheet", window.dialogs)
                window.dialogs()[0].close()
                await window.services.workspace.open(None)
                await asyncio.sleep(0.2)
            for _ in range(2):
                async with _window(tmp_path, server):
                    await asyncio.sleep(0.1)
            assert server.requests == []
            async with _window(tmp_path, server) as window:
                window.choose(_WEEKLY)
                await _look_is_over(window, server, 1)
                window.choose(_WEEKLY)
            clock.time_ms += 9 * WEEK_MS
            async with _window(tmp_path, server) as window:
                assert not _ticked(window)
                await asyncio.sleep(0.2)
            assert len(server.requests) == 1

    run_in_qt(story())


def test_who_asks_is_told(
    qapp: Any, run_in_qt: Run, tmp_path: Path, authority: trustme.CA, browser: Browser
) -> None:
    async def story() -> None:
        async with _project(authority) as server, _window(tmp_path, server) as window:
            window.choose(_NOW)
            await until("the news", lambda: window.says(_FOUND))
            window.press("Open the Download Page")
            assert browser.pages == [DOWNLOAD_PAGE]
            await until("no message", lambda: not window.says(_FOUND))
            for file, words in {
                _SIGNER.file(NEWER): _FOUND,
                Signer().file(): "is not signed by the makers of this program",
                _SIGNER.file("1.0"): f"names 1.0 as the newest version, but {NEWER} was known already",
                b"<html>": "is not understood, and was not believed",
            }.items():
                server.on("GET", PATH, reply(file))
                window.choose(_NOW)
                await until(words, lambda words=words: window.says(words))
            server.on("GET", PATH, reply(b"", 404))
            window.choose(_NOW)
            await until("what went wrong", lambda: window.says("“127.0.0.1” did not tell which version"))
            assert not _ticked(window)

    run_in_qt(story())


def test_the_newest_version_is_told_to_be_that(
    qapp: Any, run_in_qt: Run, tmp_path: Path, authority: trustme.CA
) -> None:
    async def story() -> None:
        async with _project(authority) as server, _window(tmp_path, server) as window:
            for version in ("0.0.1", __version__):
                server.on("GET", PATH, reply(_SIGNER.file(version)))
                window.choose(_NOW)
                await until("the answer", lambda: window.says(f"This is the newest version, {__version__}."))
                window.press("Dismiss")

    run_in_qt(story())


def test_once_a_week_and_not_more_often(
    qapp: Any, run_in_qt: Run, tmp_path: Path, authority: trustme.CA, clock: Clock
) -> None:
    async def story() -> None:
        async with _project(authority) as server:
            async with _window(tmp_path, server) as window:
                window.choose(_WEEKLY)
                assert window.says("Nothing about you or your pictures is sent.")
                await until("the news", lambda: window.says(_FOUND))
                await window.services.workspace.open(None)
            for later_ms, requests in ((1, 1), (WEEK_MS - 2, 1), (1, 2), (0, 2), (-9 * WEEK_MS, 3), (WEEK_MS, 4)):
                clock.time_ms += later_ms
                async with _window(tmp_path, server) as window:
                    assert _ticked(window)
                    await _look_is_over(window, server, requests) if requests > 1 else await asyncio.sleep(0.1)
                assert len(server.requests) == requests, later_ms

    run_in_qt(story())


def test_a_weekly_look_is_silent_and_done_once_more_where_nothing_came_of_it(
    qapp: Any, run_in_qt: Run, tmp_path: Path, authority: trustme.CA, clock: Clock
) -> None:
    (tmp_path / "settings.json").write_text(json.dumps({"version_weekly": True}))

    async def story() -> None:
        async with _project(authority) as server:
            server.on("GET", PATH, reply(b"", 503))
            for requests in (1, 2, 2, 2):
                clock.time_ms += 1
                async with _window(tmp_path, server) as window:
                    await until("the requests", lambda requests=requests: len(server.requests) == requests)
                    await asyncio.sleep(0.2)
                    await window.services.workspace.open(None)  # another library is no other start
                    await asyncio.sleep(0.2)
                    assert not window.buttons("Dismiss")
                assert len(server.requests) == requests
            clock.time_ms += WEEK_MS
            server.on("GET", PATH, reply(_SIGNER.file(__version__)))
            async with _window(tmp_path, server) as window:
                await _look_is_over(window, server, 3)
                assert not window.buttons("Dismiss")
                window.choose(_NOW)  # the answer of the one that is asked for is told
                await until("the answer", lambda: window.says("This is the newest version"))

    run_in_qt(story())


def test_who_asks_during_a_weekly_look_is_told_what_comes_of_it(
    qapp: Any, run_in_qt: Run, tmp_path: Path, authority: trustme.CA
) -> None:
    (tmp_path / "settings.json").write_text(json.dumps({"version_weekly": True}))

    async def story() -> None:
        asked = asyncio.Event()

        async def later(writer: asyncio.StreamWriter) -> None:
            await asked.wait()
            await reply(_SIGNER.file(__version__))(writer)

        async with _project(authority) as server:
            server.on("GET", PATH, later)
            async with _window(tmp_path, server) as window:
                await until("the weekly look", lambda: server.requests)
                window.choose(_NOW)
                assert window.says("Looking for a new version…")
                asked.set()
                await until("the answer", lambda: window.says("This is the newest version"))
            assert len(server.requests) == 1

    run_in_qt(story())


def test_a_window_that_is_closed_meanwhile_says_nothing(
    qapp: Any, run_in_qt: Run, tmp_path: Path, authority: trustme.CA
) -> None:
    async def story() -> None:
        async with _project(authority) as server:
            server.on("GET", PATH, lambda _writer: asyncio.sleep(60))
            async with _window(tmp_path, server) as window:
                window.choose(_NOW)
                await until("the request", lambda: server.requests)
            settings = json.loads((tmp_path / "settings.json").read_text())
            assert "version_looked_ms" not in settings

    run_in_qt(story())


def test_nothing_but_a_page_is_opened(browser: Browser) -> None:
    for scheme in ("http", "file", "javascript", ""):
        QDesktopServices.setUrlHandler(scheme, browser, "show")
    for odd in (
        "http://example.org/",
        "file:///bin/true",
        "/bin/true",
        "javascript:1",
        "",
        "https://a b/",
        "https:",
    ):
        assert not open_page(odd), odd
    for scheme in ("http", "file", "javascript", ""):
        QDesktopServices.unsetUrlHandler(scheme)
    assert browser.pages == []
    assert open_page(DOWNLOAD_PAGE)
    assert browser.pages == [DOWNLOAD_PAGE]


def test_where_no_browser_opens_the_address_is_told(
    qapp: Any, run_in_qt: Run, tmp_path: Path, authority: trustme.CA, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: False)

    async def story() -> None:
        async with _project(authority) as server, _window(tmp_path, server) as window:
            window.choose(_NOW)
            await window.pressed("Open the Download Page")
            assert window.says("No browser could be opened.")

    run_in_qt(story())


def test_where_a_store_brings_new_versions_there_is_nothing_to_look_for(
    qapp: Any, run_in_qt: Run, tmp_path: Path, authority: trustme.CA, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Not even where the settings, of another installation, want it."""
    monkeypatch.setenv("FLATPAK_ID", DESKTOP_ID)
    (tmp_path / "settings.json").write_text(json.dumps({"version_weekly": True}))

    async def story() -> None:
        async with _project(authority) as server:
            async with _window(tmp_path, server) as window:
                titles = [entry.text() for entry in window.entries()]
                assert "&About ImageEdit Desktop" in titles
                assert {_NOW, _WEEKLY}.isdisjoint(titles)
                declared = window.shell.findChild(Commands).declared
                assert [command.id for command in declared if "version" in command.id] == []
                await asyncio.sleep(0.2)
            assert server.requests == []

    run_in_qt(story())
