"""Linux: whatever shows notices on this desktop is asked over the session bus.

Source: https://specifications.freedesktop.org/notification-spec/1.2/, which GNOME, KDE, Xfce and others serve.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable
from contextlib import AsyncExitStack, suppress
from typing import Any

from jeepney import (
    DBusAddress,
    DBusErrorResponse,
    HeaderFields,
    MatchRule,
    Message,
    message_bus,
    new_method_call,
    new_signal,
)
from jeepney.io.asyncio import DBusRouter, Proxy, open_dbus_router
from jeepney.io.common import RouterClosed
from jeepney.wrappers import unwrap_msg

_PATIENCE_S = 3.0

_NAME = "ImageEdit Desktop"

_NOTICES = DBusAddress(
    "/org/freedesktop/Notifications", "org.freedesktop.Notifications", "org.freedesktop.Notifications"
)
_CHOSEN = MatchRule(type="signal", interface=_NOTICES.interface, path=_NOTICES.object_path, member="ActionInvoked")
_TOKEN = MatchRule(type="signal", interface=_NOTICES.interface, path=_NOTICES.object_path, member="ActivationToken")
"""Comes before a click under Wayland, where no window comes forward without one."""

_LAUNCHER = DBusAddress("/com/canonical/unity/launcherentry/1", interface="com.canonical.Unity.LauncherEntry")
"""What docks and taskbars listen to: KDE's, Ubuntu's, Plank. https://wiki.ubuntu.com/Unity/LauncherAPI (2012)"""

_DEFAULT = "default"
"""The action of a click on the notice itself; it has no words."""

_FAILURES = (OSError, RouterClosed, DBusErrorResponse, TimeoutError, ValueError, KeyError)
"""There is no bus, nobody shows notices there, or they do not answer."""


class BusNotices:
    """Notices over one connection, which is made with the first of them."""

    def __init__(self, entry: str) -> None:
        """`entry` is the name of the program's desktop file: the notice has its icon and stands with its others."""
        self._entry = entry
        self._open = AsyncExitStack()
        self._router: DBusRouter | None = None
        self._heard: asyncio.Queue[Message] = asyncio.Queue()
        self._shown = 0
        self._asking = asyncio.Lock()

    async def show(self, title: str, text: str) -> bool:
        """Show a notice in place of the one before; see `imageedit_desktop.notices.notices.Notices`."""
        hints = {"desktop-entry": ("s", self._entry), "category": ("s", "transfer.complete")}
        arguments = (_NAME, self._shown, self._entry, title, text, [_DEFAULT, ""], hints, -1)
        answer = await self._answer(self._call("Notify", "susssasa{sv}i", arguments))
        if answer is not None:
            (self._shown,) = answer
        return answer is not None

    async def chosen(self) -> str:
        """Wait until the user clicks on a notice."""
        token = ""
        while True:
            message = await self._heard.get()
            notice, told = message.body
            if notice != self._shown:
                continue
            if message.header.fields[HeaderFields.member] == _TOKEN.header_fields["member"]:
                token = told
            elif told == _DEFAULT:
                return token

    async def take_back(self) -> None:
        """Let the notice go."""
        shown, self._shown = self._shown, 0
        if shown:
            await self._answer(self._call("CloseNotification", "u", (shown,)))

    async def show_number(self, number: int) -> None:
        """Show a number on the program's icon; none for 0."""
        properties = {"count": ("x", number), "count-visible": ("b", number > 0)}
        arguments = (f"application://{self._entry}.desktop", properties)
        await self._answer(self._say(new_signal(_LAUNCHER, "Update", "sa{sv}", arguments)))

    async def close(self) -> None:
        """Take it back, and leave the bus."""
        await self.take_back()
        await self._leave()

    async def _call(self, method: str, signature: str, arguments: tuple[object, ...]) -> tuple[Any, ...]:
        router = await self._connected()
        message = new_method_call(_NOTICES, method, signature, arguments)
        answer: tuple[Any, ...] = unwrap_msg(await router.send_and_get_reply(message))
        return answer

    async def _say(self, message: Message) -> tuple[Any, ...]:
        """Nobody answers that."""
        await (await self._connected()).send(message)
        return ()

    async def _connected(self) -> DBusRouter:
        if self._router is None:
            self._router = await self._connect()
        return self._router

    async def _connect(self) -> DBusRouter:
        router: DBusRouter = await self._open.enter_async_context(open_dbus_router("SESSION"))
        for rule in (_CHOSEN, _TOKEN):
            self._open.enter_context(router.filter(rule, queue=self._heard))
            await Proxy(message_bus, router).AddMatch(rule)
        return router

    async def _answer(self, call: Awaitable[tuple[Any, ...]]) -> tuple[Any, ...] | None:
        """None where there is none; the next call begins anew then. One after the other, as they were made."""
        try:
            async with self._asking, asyncio.timeout(_PATIENCE_S):
                return await call
        except _FAILURES:
            await self._leave()
            return None

    async def _leave(self) -> None:
        self._router = None
        with suppress(*_FAILURES):
            await self._open.aclose()
