"""A desktop that shows notices, on a bus of its own. Run as a program it is that one.

A file tells which notices are shown now; what is written into another is clicked on.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

NAME = "org.freedesktop.Notifications"
_PATH = "/org/freedesktop/Notifications"


@dataclass(frozen=True, slots=True)
class NoticeServer:
    """The desktop, as a test asks it."""

    address: str
    folder: Path

    @property
    def shown(self) -> list[tuple[str, str]]:
        """Title and text of each notice that is shown now."""
        told = json.loads((self.folder / "shown.json").read_text(encoding="utf-8"))
        return [tuple(notice["words"]) for notice in told.values()]

    @property
    def entries(self) -> list[str]:
        """The desktop file that each of them belongs to."""
        told = json.loads((self.folder / "shown.json").read_text(encoding="utf-8"))
        return [notice["entry"] for notice in told.values()]

    @property
    def number(self) -> int:
        """The number on the program's icon; 0 for none."""
        told = self.folder / "number"
        return int(told.read_text(encoding="utf-8")) if told.exists() else 0

    def click(self) -> None:
        """Click on the notice that is shown."""
        (self.folder / "click").touch()


@contextmanager
def notice_server(folder: Path, manner: str = "willing") -> Iterator[NoticeServer]:
    """Such a desktop.

    Args:
        folder: for what it tells; made.
        manner: ``willing``, ``unwilling`` or ``deaf``.
    """
    from support.own_bus import own_bus  # not known where this file is run as a program

    with own_bus(__file__, manner, str(folder)) as address:
        yield NoticeServer(address, folder)


class _Server:
    def __init__(self, manner: str, folder: Path) -> None:
        from jeepney import DBusAddress, new_method_call
        from jeepney.io.blocking import open_dbus_connection

        self._bus = open_dbus_connection()
        self._manner, self._folder = manner, folder
        self._shown: dict[int, dict[str, object]] = {}
        self._last = 0
        folder.mkdir()
        daemon = DBusAddress("/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus")
        self._bus.send_and_get_reply(new_method_call(daemon, "RequestName", "su", (NAME, 0)))
        rule = "type='signal',interface='com.canonical.Unity.LauncherEntry'"
        self._bus.send_and_get_reply(new_method_call(daemon, "AddMatch", "s", (rule,)))

    def serve(self) -> None:
        """Answer until the bus ends; look now and then whether one was clicked on."""
        self._tell()
        print("ready", flush=True)
        while True:
            with suppress(TimeoutError):
                self._take(self._bus.receive(timeout=0.02))
            if (self._folder / "click").exists():
                (self._folder / "click").unlink()
                self._say_clicked()

    def _take(self, message: Any) -> None:
        from jeepney import HeaderFields, MessageType, new_error, new_method_return

        if message.header.fields.get(HeaderFields.interface) == "com.canonical.Unity.LauncherEntry":
            self._count(*message.body)
        if message.header.message_type is not MessageType.method_call or self._manner == "deaf":
            return
        if self._manner == "unwilling":
            self._bus.send(new_error(message, "org.freedesktop.DBus.Error.AccessDenied"))
        elif message.header.fields[HeaderFields.member] == "Notify":
            _, replaced, _, title, text, actions, hints, _ = message.body
            assert actions == ["default", ""], actions
            self._last += not replaced
            number = replaced or self._last
            self._shown[number] = {"words": [title, text], "entry": hints["desktop-entry"][1]}
            self._tell()
            self._bus.send(new_method_return(message, "u", (number,)))
        else:
            self._shown.pop(message.body[0], None)
            self._tell()
            self._bus.send(new_method_return(message))

    def _count(self, entry: str, properties: dict[str, tuple[str, Any]]) -> None:
        assert entry.startswith("application://"), entry
        part = self._folder / "number.part"
        part.write_text(str(properties["count"][1] * properties["count-visible"][1]), encoding="utf-8")
        part.replace(self._folder / "number")

    def _say_clicked(self) -> None:
        from jeepney import DBusAddress, new_signal

        for number in self._shown:
            for member, told in (("ActivationToken", f"token {number}"), ("ActionInvoked", "default")):
                self._bus.send(new_signal(DBusAddress(_PATH, None, NAME), member, "us", (number, told)))

    def _tell(self) -> None:
        part = self._folder / "shown.part"
        part.write_text(json.dumps(self._shown), encoding="utf-8")
        part.replace(self._folder / "shown.json")


if __name__ == "__main__":
    _Server(sys.argv[1], Path(sys.argv[2])).serve()
