"""A whole desktop for one test: display, window manager, session bus, keyring and file manager.

Everything runs in processes of its own that end with the desktop, by their ids. Nothing of the developer's session
is seen or touched: the display is new, the bus is new, and HOME is the test's.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TypeVar

from support.accessible import Element, act_on_child, child_name, elements, press, press_child, press_key, write
from support.monitors import divide
from support.pointer import Pointer

T = TypeVar("T")
REPOSITORY = Path(__file__).resolve().parents[2]
TOOLS = (
    "Xvfb",
    "openbox",
    "dbus-daemon",
    "gnome-keyring-daemon",
    "thunar",
    "pcmanfm",
    "chromium",
    "xdotool",
    "xclip",
    "wmctrl",
    "xprop",
    "import",
)
KEYRING_PASSWORD = "of the test"
_NO_KEYRING = "keyring.backends.fail.Keyring"
_END_S = 5.0
_PATIENCE_S = 40.0
_SETTLED_S = 0.5
_THUNAR_SETTINGS = """<?xml version="1.0" encoding="UTF-8"?>
<channel name="thunar" version="1.0">
  <property name="last-view" type="string" value="ThunarDetailsView"/>
</channel>
"""


def missing_tools() -> list[str]:
    """Return the programs that a desktop needs and this machine lacks."""
    return [tool for tool in TOOLS if shutil.which(tool) is None]


def wait_for(what: str, probe: Callable[[], T | None], timeout_s: float = _PATIENCE_S) -> T:
    """Return the first true answer of ``probe``; fail, naming ``what``, when there is none in time."""
    end = time.monotonic() + timeout_s
    while True:
        found = probe()
        if found:
            return found
        if time.monotonic() > end:
            raise TimeoutError(f"waited {timeout_s:g} s for {what}")
        time.sleep(0.05)


class Desktop:
    """A display with its programs.

    Attributes:
        environment: what programs on this desktop see.
        pointer: the mouse and the keyboard.
    """

    def __init__(
        self,
        folder: Path,
        *,
        size: tuple[int, int] = (1600, 1000),
        scale: int = 1,
        monitors: Sequence[int] = (),
    ) -> None:
        """Start everything.

        Args:
            folder: takes the logs and must be empty.
            size: of the display, in pixels.
            scale: Qt's factor.
            monitors: widths of those that the display is divided into.
        """
        self._folder = folder
        self._processes: list[subprocess.Popen[bytes]] = []
        self.environment = {
            **os.environ,
            "QT_QPA_PLATFORM": "xcb",
            "QT_SCALE_FACTOR": str(scale),
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "QT_LOGGING_RULES": "qt.accessibility.atspi=false",  # it complains at every question of a newer client
            "LC_ALL": "C.UTF-8",
            "PYTHON_KEYRING_BACKEND": _NO_KEYRING,  # else the bus would start one, which asks for a new password
        }
        self.environment.pop("WAYLAND_DISPLAY", None)
        try:
            self._start_display(size, monitors)
            self._start_bus()
        except BaseException:
            self.close()
            raise
        self.pointer = Pointer(self.environment)

    # programs

    def start(
        self, command: Sequence[str | Path], variables: Mapping[str, str] | None = None
    ) -> subprocess.Popen[bytes]:
        """Start a program on this desktop; what it prints goes to its log."""
        with self._new_log(Path(command[0]).name).open("wb") as log:
            process = subprocess.Popen(
                command,
                cwd=REPOSITORY,
                env={**self.environment, **(variables or {})},
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )
        self._processes.append(process)
        return process

    def start_program(self, *arguments: str | Path, **variables: str) -> subprocess.Popen[bytes]:
        """Start ImageEdit Desktop itself."""
        return self.start([sys.executable, "-m", "imageedit_desktop", *arguments], variables)

    def start_thunar(self, folder: Path) -> subprocess.Popen[bytes]:
        """Open ``folder`` in a real file manager; its window bears the folder's name.

        The list view is asked for, because the icon view tells an assistive technology nothing of its files.
        """
        settings = Path(self.environment["XDG_CONFIG_HOME"], "xfce4/xfconf/xfce-perchannel-xml/thunar.xml")
        settings.parent.mkdir(parents=True, exist_ok=True)
        settings.write_text(_THUNAR_SETTINGS)
        return self.start(["thunar", folder])

    def start_keyring(self, *, unlocked: bool = True) -> None:
        """Start a real Secret Service, for the programs that are started from now on.

        Args:
            unlocked: open its keyring; else the system asks for a password where it is wanted.
        """
        self.environment.pop("PYTHON_KEYRING_BACKEND")
        daemon = ["gnome-keyring-daemon", "--foreground", "--components=secrets"]
        if unlocked:
            daemon.append("--unlock")
        with self._new_log("keyring").open("wb") as log:
            process = subprocess.Popen(
                daemon, env=self.environment, stdin=subprocess.PIPE, stdout=log, stderr=log, start_new_session=True
            )
        self._processes.append(process)
        assert process.stdin is not None
        process.stdin.write(KEYRING_PASSWORD.encode())
        process.stdin.close()
        owner = "org.freedesktop.DBus.GetNameOwner"
        ask = ["dbus-send", "--session", "--print-reply", "--dest=org.freedesktop.DBus", "/", owner]
        wait_for("the Secret Service", lambda: self._succeeds([*ask, "string:org.freedesktop.secrets"]))

    def end(self, process: subprocess.Popen[bytes], *, how: signal.Signals = signal.SIGTERM) -> int:
        """End one program and what it started, and return its exit code."""
        if process.poll() is None:
            os.killpg(process.pid, how)
        try:
            return process.wait(_END_S)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            return process.wait(_END_S)

    # windows

    def place(self, title: str, x: int, y: int, width: int, height: int, timeout_s: float = _PATIENCE_S) -> None:
        """Wait for the window whose title contains ``title``, then give it its place and the keyboard."""
        wait_for(f"a window {title!r}", lambda: title in self.titles(), timeout_s)
        self._run(["wmctrl", "-r", title, "-b", "remove,maximized_vert,maximized_horz"])

        def is_placed() -> bool:
            """Ask until it stays so: a program that still starts may be given its first place after this one."""
            self._run(["wmctrl", "-r", title, "-e", f"0,{x},{y},{width},{height}"])
            time.sleep(_SETTLED_S)
            return self._size_of(title) == (width, height)

        wait_for(f"{title!r} at {width}x{height}", lambda: is_placed() and is_placed(), timeout_s)
        self.focus(title)

    def focus(self, title: str) -> None:
        """Raise the window and give it the keyboard."""
        self._run(["wmctrl", "-a", title])
        time.sleep(0.3)  # the window manager answers nobody when it has done so

    def minimize(self) -> None:
        """Put the window that has the keyboard out of sight."""
        self._run(["xdotool", "getactivewindow", "windowminimize"])

    def active_title(self) -> str:
        """Return the title of the window that has the keyboard; empty for none."""
        asked = ["xdotool", "getactivewindow", "getwindowname"]
        return subprocess.run(
            asked, env=self.environment, capture_output=True, text=True, check=False
        ).stdout.strip()

    def window_id(self, title: str) -> int:
        """Return the X server's number of the window whose title contains ``title``."""
        return int(next(line for line in self.titles().splitlines() if title in line).split()[0], 16)

    def _size_of(self, title: str) -> tuple[int, int]:
        """Return the (width, height) of the window whose title contains ``title``, without its frame, in pixels."""
        listed = subprocess.run(["wmctrl", "-lG"], env=self.environment, capture_output=True, text=True, check=True)
        width, height = next(line for line in listed.stdout.splitlines() if title in line).split()[4:6]
        return int(width), int(height)

    def titles(self) -> str:
        """Return the titles of all windows, one to a line."""
        listed = subprocess.run(["wmctrl", "-l"], env=self.environment, capture_output=True, text=True, check=False)
        return listed.stdout  # it fails while there has not been any window

    def screenshot(self, path: Path) -> Path:
        """Write a picture of the whole screen."""
        path.parent.mkdir(parents=True, exist_ok=True)
        self._run(["import", "-window", "root", str(path)])
        return path

    # what an assistive technology sees

    def elements(self, application: str) -> list[Element]:
        """Return everything that is showing of the programs whose name contains ``application``."""
        return elements(self.environment, application)

    def find(
        self, application: str, name: str, *, role: str | None = None, timeout_s: float = _PATIENCE_S
    ) -> Element:
        """Wait for the element with exactly this accessible name, and role if given."""

        def probe() -> Element | None:
            seen = self.elements(application)
            return next((e for e in seen if e.name == name and role in (None, e.role)), None)

        return wait_for(f"{name!r} in {application}", probe, timeout_s)

    def press(self, application: str, name: str) -> None:
        """Do an element's default action, as an assistive technology does."""
        press(self.environment, application, name)

    def press_child(self, application: str, name: str, place: int) -> None:
        """Do the default action of a child of an element, shown or not; from 0."""
        press_child(self.environment, application, name, place)

    def act_on_child(self, application: str, name: str, place: int, act: str) -> None:
        """Do what a child of an element offers under a name of its own, as a screen reader does."""
        act_on_child(self.environment, application, name, place, act)

    def child_name(self, application: str, name: str, place: int) -> str:
        """What a screen reader calls a child of an element."""
        return child_name(self.environment, application, name, place)

    def fill_in(self, application: str, name: str, words: str) -> None:
        """Fill a field without the keyboard, as an assistive technology does."""
        write(self.environment, application, name, words)

    def press_key(self, *key: str) -> None:
        """Press ``Return`` or a letter, and ``control`` if that is held, as a keyboard on the screen does."""
        press_key(self.environment, *key)

    def fill(self, application: str, name: str, words: str) -> None:
        """Click into a field until it has the keyboard, for it may move while a window fills, and type into it."""

        def clicked() -> bool:
            self.pointer.click(self.find(application, name).centre)
            return "focused" in self.find(application, name).states

        wait_for(f"the keyboard in {name!r}", clicked)
        self.pointer.type(words)
        wait_for(f"{words!r} in {name!r}", lambda: self.find(application, name).text == words)

    # the clipboard

    def copy(self, data: bytes, mime: str) -> None:
        """Put ``data`` on the clipboard."""
        owner = ["xclip", "-selection", "clipboard", "-t", mime]
        subprocess.run(owner, env=self.environment, input=data, check=True, timeout=10)

    def write(self, text: str) -> None:
        """Paste ``text`` into what has the keyboard."""
        self.copy(text.encode(), "UTF8_STRING")
        self.pointer.key("ctrl+v")

    def copied(self, mime: str) -> bytes:
        """Return what is on the clipboard."""
        ask = ["xclip", "-selection", "clipboard", "-t", mime, "-o"]
        return subprocess.run(ask, env=self.environment, capture_output=True, check=True, timeout=10).stdout

    # the end

    def logs(self) -> str:
        """Return what all programs printed."""
        parts = [
            (p.name, p.read_text(encoding="utf-8", errors="replace")) for p in sorted(self._folder.glob("*.log"))
        ]
        return "\n".join(f"--- {name}\n{text}" for name, text in parts if text.strip())

    def close(self) -> None:
        """End all programs, the display last."""
        while self._processes:
            self.end(self._processes.pop())

    def _start_display(self, size: tuple[int, int], monitors: Sequence[int]) -> None:
        read_end, write_end = os.pipe()
        screen = ["-screen", "0", f"{size[0]}x{size[1]}x24", "-dpi", "96", "-nolisten", "tcp", "-noreset"]
        with self._new_log("Xvfb").open("wb") as log:
            self._processes.append(
                subprocess.Popen(
                    ["Xvfb", "-displayfd", str(write_end), *screen],
                    pass_fds=[write_end],
                    stdout=log,
                    stderr=log,
                    start_new_session=True,
                )
            )
        os.close(write_end)
        with os.fdopen(read_end) as announced:
            self.environment["DISPLAY"] = f":{announced.readline().strip()}"
        if monitors:
            divide(self.environment["DISPLAY"], monitors, size[1])
        self.start(["openbox", "--sm-disable"])
        wait_for("the window manager", lambda: self._succeeds(["wmctrl", "-m"]))

    def _start_bus(self) -> None:
        address = f"unix:path={self._folder / 'bus'}"
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = address
        self.start(["dbus-daemon", "--session", "--nofork", "--nopidfile", f"--address={address}"])
        wait_for("the session bus", (self._folder / "bus").exists)

    def _new_log(self, name: str) -> Path:
        return self._folder / f"{len(self._processes):02} {name}.log"

    def _succeeds(self, command: list[str]) -> bool:
        return subprocess.run(command, env=self.environment, capture_output=True, check=False).returncode == 0

    def _run(self, command: list[str]) -> None:
        subprocess.run(command, env=self.environment, check=True, capture_output=True, timeout=20)
