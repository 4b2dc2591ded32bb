"""A desktop's settings portal on a bus of its own, with what a test says. Run as a program it is the portal."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager


@contextmanager
def settings_portal(settings: Mapping[str, tuple[str, object]]) -> Iterator[Mapping[str, str]]:
    """The environment of programs that see such a portal.

    Args:
        settings: by ``namespace key``, each a signature of D-Bus and a value.
    """
    from support.own_bus import own_bus  # not known where this file is run as a program

    with own_bus(__file__, json.dumps(dict(settings))) as address:
        yield {**os.environ, "DBUS_SESSION_BUS_ADDRESS": address}


def serve(settings: Mapping[str, tuple[str, object]]) -> None:
    """Answer ``Read`` until the bus ends."""
    from jeepney import DBusAddress, HeaderFields, MessageType, new_error, new_method_call, new_method_return
    from jeepney.io.blocking import open_dbus_connection

    bus = open_dbus_connection()
    daemon = DBusAddress("/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus")
    bus.send_and_get_reply(new_method_call(daemon, "RequestName", "su", ("org.freedesktop.portal.Desktop", 0)))
    print("ready", flush=True)
    while True:
        message = bus.receive()
        if message.header.message_type is not MessageType.method_call:
            continue
        is_read = message.header.fields.get(HeaderFields.member) == "Read"
        found = settings.get(" ".join(message.body)) if is_read else None
        if found is None:
            bus.send(new_error(message, "org.freedesktop.portal.Error.NotFound"))
        else:
            bus.send(new_method_return(message, "v", (("v", tuple(found)),)))


if __name__ == "__main__":
    serve(json.loads(sys.argv[1]))
