"""A system that is asked not to sleep, on a bus of its own. Run as a program it is that one.

It is logind, the desktop's power management or GNOME's session, or one that refuses or never answers. A file tells
what it was asked, and whether that is still wished.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

LOGIN = "org.freedesktop.login1"
POWER = "org.freedesktop.PowerManagement"
SESSION = "org.gnome.SessionManager"


@dataclass(frozen=True, slots=True)
class Inhibitors:
    """The system, as a test asks it."""

    address: str
    file: Path

    @property
    def wishes(self) -> list[list[object]]:
        """What is wished now: the arguments of each call that still holds."""
        return self._told()["wishes"]

    @property
    def calls(self) -> int:
        """How often it was asked."""
        return self._told()["calls"]

    def _told(self) -> Any:
        return json.loads(self.file.read_text(encoding="utf-8"))


@contextmanager
def sleep_inhibitors(folder: Path, name: str, manner: str = "willing") -> Iterator[Inhibitors]:
    """Such a system.

    Args:
        folder: for what it tells.
        name: which of them it is.
        manner: ``willing``, ``unwilling`` or ``deaf``.
    """
    from support.own_bus import own_bus  # not known where this file is run as a program

    file = folder / "wishes.json"
    file.write_text('{"wishes": [], "calls": 0}', encoding="utf-8")
    with own_bus(__file__, name, manner, str(file)) as address:
        yield Inhibitors(address, file)


class _Server:
    def __init__(self, name: str, manner: str, file: Path) -> None:
        from jeepney import DBusAddress, new_method_call
        from jeepney.io.blocking import open_dbus_connection

        self._bus = open_dbus_connection(enable_fds=True)
        self._manner, self._file = manner, file
        self._calls = 0
        self._by_lock: dict[int, list[object]] = {}
        self._by_caller: dict[str, list[object]] = {}
        self._daemon = DBusAddress("/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus")
        self._bus.send_and_get_reply(new_method_call(self._daemon, "RequestName", "su", (name, 0)))
        rule = "type='signal',member='NameOwnerChanged'"
        self._bus.send_and_get_reply(new_method_call(self._daemon, "AddMatch", "s", (rule,)))

    def serve(self) -> None:
        """Answer until the bus ends; look now and then whether a lock was given back."""
        print("ready", flush=True)
        while True:
            with suppress(TimeoutError):
                self._take(self._bus.receive(timeout=0.02))
            self._look_for_closed_locks()
            self._tell()

    def _take(self, message: Any) -> None:
        from jeepney import HeaderFields, MessageType, new_error

        fields = message.header.fields
        if message.header.message_type is MessageType.signal and message.body[-1:] == ("",):
            self._by_caller.pop(message.body[0], None)  # it has left the bus
        if message.header.message_type is not MessageType.method_call or self._manner == "deaf":
            return
        if fields[HeaderFields.member] != "Inhibit" or self._manner == "unwilling":
            self._bus.send(new_error(message, "org.freedesktop.DBus.Error.AccessDenied"))
        else:
            self._grant(message, fields[HeaderFields.sender])

    def _grant(self, message: Any, caller: str) -> None:
        from jeepney import new_method_return
        from jeepney.fds import FileDescriptor

        self._calls += 1
        if len(message.body) == 4 and isinstance(message.body[1], str):  # logind: a lock, which is a pipe
            mine, theirs = os.pipe()
            os.set_blocking(mine, False)
            self._by_lock[mine] = list(message.body)
            with FileDescriptor(theirs) as lock:
                self._bus.send(new_method_return(message, "h", (lock,)))
        else:
            self._by_caller[caller] = list(message.body)
            self._bus.send(new_method_return(message, "u", (7,)))

    def _look_for_closed_locks(self) -> None:
        for lock in list(self._by_lock):
            try:
                is_closed = os.read(lock, 1) == b""
            except BlockingIOError:
                continue
            if is_closed:
                os.close(lock)
                del self._by_lock[lock]

    def _tell(self) -> None:
        part = self._file.with_suffix(".part")
        told = {"wishes": [*self._by_lock.values(), *self._by_caller.values()], "calls": self._calls}
        part.write_text(json.dumps(told), encoding="utf-8")
        part.replace(self._file)


if __name__ == "__main__":
    _Server(sys.argv[1], sys.argv[2], Path(sys.argv[3])).serve()
