"""A program on a bus of its own: colord or a file manager, as far as they are asked, or one that never answers.

Run as a program it is that one.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

DEAF = "deaf"


@contextmanager
def bus_with(name: str, says: str) -> Iterator[Mapping[str, str]]:
    """The environment of programs that find such a program on both of their buses.

    Args:
        name: what it is called there.
        says: file of the profile that colord tells, or for what a file manager is to show; or `DEAF`.
    """
    from support.own_bus import own_bus  # not known where this file is run as a program

    with own_bus(__file__, name, says) as address:
        yield {**os.environ, "DBUS_SESSION_BUS_ADDRESS": address, "DBUS_SYSTEM_BUS_ADDRESS": address}


def serve(name: str, says: str) -> None:
    """Answer, or do not, until the bus ends."""
    from jeepney import DBusAddress, HeaderFields, MessageType, new_error, new_method_call, new_method_return
    from jeepney.io.blocking import open_dbus_connection

    bus = open_dbus_connection()
    daemon = DBusAddress("/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus")
    bus.send_and_get_reply(new_method_call(daemon, "RequestName", "su", (name, 0)))
    print("ready", flush=True)
    answers = {
        ("GetDevicesByKind", "display"): ("ao", (["/devices/a"],)),
        ("Get", "org.freedesktop.ColorManager.Device", "Profiles"): ("v", (("ao", ["/profiles/p"]),)),
        ("Get", "org.freedesktop.ColorManager.Profile", "Filename"): ("v", (("s", says),)),
    }
    while True:
        message = bus.receive()
        if message.header.message_type is not MessageType.method_call or says == DEAF:
            continue
        member = message.header.fields.get(HeaderFields.member)
        if member == "ShowItems":
            told = Path(f"{says}.part")
            told.write_text(message.body[0][0])
            told.rename(says)
            continue
        answer = answers.get((member, *message.body))
        if answer is None:
            bus.send(new_error(message, "org.freedesktop.DBus.Error.UnknownMethod"))
        else:
            bus.send(new_method_return(message, *answer))


if __name__ == "__main__":
    serve(*sys.argv[1:])
