"""The key in the window: a keyring that does not give or take it costs convenience, not the service."""

from __future__ import annotations

import threading
from collections.abc import Callable, Coroutine, Iterator
from pathlib import Path
from typing import Any

import keyring
import pytest
from keyring.errors import KeyringLocked
from PySide6.QtTest import QTest
from support.service_server import KEY, Service
from support.window import Window, until, window_at

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", "propagateSizeHints")

RunInQt = Callable[[Coroutine[Any, Any, None]], None]


class Keyring:
    """A keyring of a known kind; no subclass of KeyringBackend, which would register itself for all tests.

    Attributes:
        trouble: raised by every question.
        held: by user; shared by all questions.
        answers: cleared to let questions wait.
    """

    def __init__(self) -> None:
        self.trouble: Exception | None = None
        self.held: dict[str, str] = {}
        self.answers = threading.Event()
        self.answers.set()

    def get_password(self, service: str, username: str) -> str | None:
        self._answer()
        return self.held.get(username)

    def set_password(self, service: str, username: str, password: str) -> None:
        self._answer()
        self.held[username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._answer()
        del self.held[username]

    def _answer(self) -> None:
        self.answers.wait(20)
        if self.trouble is not None:
            raise self.trouble


Keyring.__module__ = "keyring.backends.SecretService"


class PromptDismissedException(Exception):
    """As secretstorage says it: the user closed the window that asks for the keyring's password."""


TROUBLES = [KeyringLocked("locked"), PromptDismissedException(), RuntimeError("the bus is gone")]


@pytest.fixture
def ring(monkeypatch: pytest.MonkeyPatch) -> Keyring:
    ring = Keyring()
    monkeypatch.setattr(keyring, "get_keyring", lambda: ring)
    return ring


@pytest.fixture
def service(monkeypatch: pytest.MonkeyPatch) -> Iterator[Service]:
    with Service().running() as running:
        monkeypatch.setenv("IMAGEEDIT_API_URL", running.address)
        yield running


async def enter_key(window: Window) -> None:
    await until("the key dialog", window.dialogs)
    QTest.keyClicks(window.named("API key"), KEY)
    window.press("Save")


async def at_the_service(window: Window) -> None:
    await until("the service", lambda: window.says("Real service"))
    await until("no dialog", lambda: not window.dialogs())


@pytest.mark.parametrize("trouble", TROUBLES, ids=lambda error: type(error).__name__)
def test_a_keyring_that_does_not_give_the_key_leads_to_one_for_the_session(
    qapp: Any, run_in_qt: RunInQt, service: Service, ring: Keyring, tmp_path: Path, trouble: Exception
) -> None:
    ring.trouble = trouble

    async def story() -> None:
        async with window_at(tmp_path) as window:
            window.press("Use the real service…")
            await until("the key dialog", window.dialogs)
            assert window.says("for this session only")
            assert window.says("keyring") or window.says("Keyring")
            await enter_key(window)
            await at_the_service(window)
            assert ring.held == {}

    run_in_qt(story())


@pytest.mark.parametrize("trouble", TROUBLES, ids=lambda error: type(error).__name__)
def test_a_keyring_that_does_not_take_the_key_offers_the_session(
    qapp: Any, run_in_qt: RunInQt, service: Service, ring: Keyring, tmp_path: Path, trouble: Exception
) -> None:
    async def story() -> None:
        async with window_at(tmp_path) as window:
            window.press("Use the real service…")
            await until("the key dialog", window.dialogs)
            assert window.says("Kept in GNOME Keyring")
            ring.trouble = trouble
            await enter_key(window)
            await until("the offer", lambda: window.says("for this session only"))
            window.press("Save")
            await at_the_service(window)

    run_in_qt(story())


def test_a_key_for_the_session_lives_as_long_as_the_session(
    qapp: Any, run_in_qt: RunInQt, service: Service, ring: Keyring, tmp_path: Path
) -> None:
    ring.trouble = KeyringLocked("locked")

    async def story() -> None:
        async with window_at(tmp_path) as window:
            window.press("Use the real service…")
            await enter_key(window)
            await at_the_service(window)
            for _ in range(2):
                window.choose("Rehearsal")
                await until("rehearsal", lambda: window.buttons("Use the real service…"))
                window.press("Use the real service…")
                await at_the_service(window)

    run_in_qt(story())


def test_who_changes_his_mind_while_the_keyring_waits_stays_in_rehearsal(
    qapp: Any, run_in_qt: RunInQt, service: Service, ring: Keyring, tmp_path: Path
) -> None:
    ring.answers.clear()

    async def story() -> None:
        async with window_at(tmp_path) as window:
            window.choose("Rehearsal")
            await until("the question to the keyring", lambda: "keyring" in [t.name for t in threading.enumerate()])
            window.choose("Rehearsal")
            ring.held[service.address.removeprefix("http://")] = KEY
            ring.answers.set()
            await until("the answer", lambda: "keyring" not in [t.name for t in threading.enumerate()])
            await until("rehearsal", lambda: window.buttons("Use the real service…"))
            assert not window.says("Real service")
            assert not window.dialogs()

    run_in_qt(story())
