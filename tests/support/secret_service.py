"""A real Secret Service for a test: gnome-keyring on a bus of its own, in a home of its own."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

TOOLS = ("dbus-run-session", "gnome-keyring-daemon")

_START = {
    True: 'printf %s test-pass | gnome-keyring-daemon --unlock --components=secrets >"$0" 2>&1',
    False: 'gnome-keyring-daemon --start --components=secrets >"$0" 2>&1',
}
_STAY = 'echo "$DBUS_SESSION_BUS_ADDRESS"; read -r _'


def missing_tools() -> list[str]:
    """The programs that are needed and not installed."""
    return [tool for tool in TOOLS if shutil.which(tool) is None]


@contextmanager
def secret_service(root: Path, *, unlocked: bool) -> Iterator[Mapping[str, str]]:
    """The environment of programs that see a Secret Service.

    Args:
        root: holds its home; give the same one again to find the same keyrings.
        unlocked: whether the login keyring is opened, and made where there is none. A locked one stays so, since
            without a display nobody can answer the question for its password.
    """
    environment = _environment(root)
    script = f"{_START[unlocked]}; {_STAY}"
    session = subprocess.Popen(
        ["dbus-run-session", "--", "bash", "-c", script, str(root / "daemon.log")],
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    with session:
        assert session.stdin is not None
        assert session.stdout is not None
        try:
            yield environment | {"DBUS_SESSION_BUS_ADDRESS": session.stdout.readline().strip()}
        finally:
            session.stdin.close()  # ends the shell, with it the bus, and with it the daemon


def _environment(root: Path) -> dict[str, str]:
    folders = {
        "HOME": root / "home",
        "XDG_DATA_HOME": root / "home/.local/share",
        "XDG_CONFIG_HOME": root / "home/.config",
        "XDG_RUNTIME_DIR": root / "run",
    }
    (root / "home/.local/share/keyrings").mkdir(mode=0o700, parents=True, exist_ok=True)
    (root / "run").mkdir(mode=0o700, exist_ok=True)
    hidden = {"DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "PYTHON_KEYRING_BACKEND"}
    kept = {name: value for name, value in os.environ.items() if name not in hidden}
    return kept | {name: str(path) for name, path in folders.items()}
