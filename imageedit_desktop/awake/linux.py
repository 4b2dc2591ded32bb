"""Linux: what decides about sleep is asked over D-Bus, and holds for as long as we hold what it gave."""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import closing, suppress
from functools import partial
from typing import Any

from jeepney import DBusAddress, DBusErrorResponse, Message, MessageFlag, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from jeepney.wrappers import unwrap_msg

_PATIENCE_S = 2.0

_APPLICATION = "ImageEdit Desktop"

_LOGIN = DBusAddress("/org/freedesktop/login1", "org.freedesktop.login1", "org.freedesktop.login1.Manager")
"""https://www.freedesktop.org/software/systemd/man/latest/org.freedesktop.login1.html: the lock lasts
until its file descriptor is closed. Of *sleep* alone the screen knows nothing."""

_POWER = DBusAddress(
    "/org/freedesktop/PowerManagement/Inhibit",
    "org.freedesktop.PowerManagement",
    "org.freedesktop.PowerManagement.Inhibit",
)
"""https://www.freedesktop.org/wiki/Specifications/power-management-spec/; KDE and Xfce serve it."""

_SESSION = DBusAddress("/org/gnome/SessionManager", "org.gnome.SessionManager", "org.gnome.SessionManager")
"""Served by GNOME's session and those that came of it; https://gitlab.gnome.org/GNOME/gnome-session."""

_NO_SUSPEND = 4
"""Of its flags (gsm-inhibitor-flag.h): not to log out is 1, not to switch users 2, not to go idle 8."""


class Inhibitor:
    """Asks the first of those that are there and willing. The lock, or the connection, is ours alone."""

    def __init__(self) -> None:
        self._let_go: Callable[[], None] | None = None

    def take(self, reason: str) -> bool:
        """Keep the computer awake from now on."""
        for ask in (_ask_login, _ask_power_management, _ask_session):
            if self._let_go is None:
                with suppress(OSError, DBusErrorResponse, TimeoutError, ValueError, KeyError):
                    self._let_go = ask(reason)
        return self._let_go is not None

    def release(self) -> None:
        """Let it sleep again."""
        if self._let_go is not None:
            let_go, self._let_go = self._let_go, None
            with suppress(OSError):
                let_go()


def _ask_login(reason: str) -> Callable[[], None]:
    with closing(open_dbus_connection("SYSTEM", enable_fds=True)) as bus:
        (lock,) = _call(bus, _LOGIN, "Inhibit", "ssss", ("sleep", _APPLICATION, reason, "block"))
        descriptor: int = lock.to_raw_fd()
    return partial(os.close, descriptor)


def _ask_power_management(reason: str) -> Callable[[], None]:
    return _hold_connection(_POWER, "ss", (_APPLICATION, reason))


def _ask_session(reason: str) -> Callable[[], None]:
    return _hold_connection(_SESSION, "susu", (_APPLICATION, 0, reason, _NO_SUSPEND))


def _hold_connection(address: DBusAddress, signature: str, arguments: tuple[object, ...]) -> Callable[[], None]:
    """These hold for as long as the connection that asked: it ends when we let go, and with the program."""
    bus = open_dbus_connection("SESSION")
    try:
        _call(bus, address, "Inhibit", signature, arguments)
    except BaseException:
        bus.close()
        raise
    return partial(_close, bus)


def _close(bus: DBusConnection) -> None:
    bus.close()


def _call(
    bus: DBusConnection, address: DBusAddress, method: str, signature: str, arguments: tuple[object, ...]
) -> tuple[Any, ...]:
    """The answer of a program that runs already: none is started for this."""
    message: Message = new_method_call(address, method, signature, arguments)
    message.header.flags |= MessageFlag.no_auto_start
    answer: tuple[Any, ...] = unwrap_msg(bus.send_and_get_reply(message, timeout=_PATIENCE_S))
    return answer
