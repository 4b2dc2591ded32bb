"""A desktop's settings portal on a bus of its own, with what a test says. Run as a program it is the portal."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

_STAY = 'echo "$DBUS_SESSION_BUS_ADDRESS"; exec "$0" "$1" "$2"'


@contextmanager
def settings_portal(settings: Mapping[str, tuple[str, object]]) -> Iterator[Mapping[str, str]]:
    """The environment of programs that see such a portal.

    Args:
        settings: by ``namespace key``, each a signature of D-Bus and a value.
    """
    session = subprocess.Popen(
        ["dbus-run-session", "--", "bash", "-c", _STAY, sys.executable, __file__, json.dumps(dict(settings))],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        start_new_session=True,
    )
    with session:
        assert session.stdin is not None
        assert session.stdout is not None
        try:
            address = session.stdout.readline().strip()
            assert session.stdout.readline() == "ready\n"
            yield {**os.environ, "DBUS_SESSION_BUS_ADDRESS": address}
        finally:
            os.killpg(session.pid, signal.SIGTERM)  # the bus and the program would outlive it


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
