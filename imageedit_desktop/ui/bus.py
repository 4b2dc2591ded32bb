"""Questions to other programs on a bus, asked by workers: the window never waits for the answer.

QtDBus has calls that wait, but PySide6 (6.11.3) waits in them with Python's lock in its hand: while the other
program did not answer, the whole window stood still, and the end of the program waited too.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from typing import Any

from PySide6.QtDBus import QDBusArgument, QDBusConnection, QDBusMessage

BUS = ("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus")
"""The bus itself: service, path and interface."""

_BETWEEN_S = 0.005


def ask(
    bus: QDBusConnection, address: tuple[str, str, str, str], arguments: Sequence[Any], *, patience_ms: int
) -> list[Any] | None:
    """Call a method, and wait for its answer in this thread. Nothing is started to answer.

    Args:
        bus: where.
        address: service, path, interface and method.
        arguments: of the method.
        patience_ms: how long to wait.

    Returns:
        What it answered; None where it refused, did not answer in time, or nobody is there.
    """
    call = QDBusMessage.createMethodCall(*address)
    call.setArguments(list(arguments))
    call.setAutoStartService(False)
    pending = bus.asyncCall(call, patience_ms)
    while not pending.isFinished():
        time.sleep(_BETWEEN_S)
    answer = pending.reply()
    return answer.arguments() if answer.type() is QDBusMessage.MessageType.ReplyMessage else None


def plain(value: Any) -> Any:
    """A value without its wrappings."""
    while hasattr(value, "variant"):
        value = value.variant()
    return value


def items(array: Any) -> Iterator[Any]:
    """What is in an array, which Qt leaves to be read."""
    if isinstance(array, QDBusArgument):
        array.beginArray()
        while not array.atEnd():  # no endArray: PySide takes the one for writing, which complains
            yield array.asVariant()
