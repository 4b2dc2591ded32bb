"""The same 2,000 pictures in this program, gThumb and Gwenview: when the first screen is full, and what it takes.

    PYTHONPATH=tests .venv/bin/python -m benchmarks.beside_viewers FOLDER

As root on Debian with gthumb, gwenview, openbox and dbus-run-session. "Cold" is after the disk's cache was dropped,
and for the other two, which make thumbnails when they look, without any; "warm" is another start right after. Full
is the first screen when nothing on it changes any more for two seconds. Memory is the proportional share (Pss).
"""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path
from statistics import median

from benchmarks.made_library import make_library
from support.framebuffer import Screen

_PICTURES = 2000
_ROUNDS = 3
_STILL_S = 2.0
_PATIENCE_S = 120.0
_EVERY_WINDOW_LARGE = """<openbox_config xmlns="http://openbox.org/3.4/rc">
<applications><application class="*"><maximized>yes</maximized></application></applications></openbox_config>
"""


def main(folder: Path) -> None:
    """Measure, and print a table."""
    library, pictures = folder / "library", folder / "pictures"
    if not library.exists():
        make_library(library / "rehearsal", _PICTURES)
        pictures.mkdir()
        for number, made in enumerate(sorted(library.glob("rehearsal/results/*/*/*.jpg"))):
            os.link(made, pictures / f"{number:04}.jpg")
    programs = {
        "ImageEdit Desktop": [sys.executable, "-m", "imageedit_desktop", "--rehearsal", "--library", str(library)],
        "gThumb": ["gthumb", str(pictures)],
        "Gwenview": ["gwenview", str(pictures)],
    }
    print(f"{'':20}{'cold, s':>10}{'warm, s':>10}{'memory, MB':>12}")
    for name, command in programs.items():
        rounds = [_cold_and_warm(folder, name, command) for _ in range(_ROUNDS)]
        cold, warm, memory = (median(one) for one in zip(*rounds, strict=True))
        print(f"{name:20}{cold:>10.2f}{warm:>10.2f}{memory:>12.0f}", flush=True)


def _cold_and_warm(folder: Path, name: str, command: list[str]) -> tuple[float, float, float]:
    home = folder / "home"
    shutil.rmtree(home, ignore_errors=True)
    (home / "run").mkdir(parents=True, mode=0o700)
    (home / "openbox.xml").write_text(_EVERY_WINDOW_LARGE)
    os.sync()
    Path("/proc/sys/vm/drop_caches").write_text("3")
    cold_s, _ = _first_screen(home, name, command)
    warm_s, memory_mb = _first_screen(home, name, command)
    return cold_s, warm_s, memory_mb


def _first_screen(home: Path, name: str, command: list[str]) -> tuple[float, float]:
    """Seconds until it is full, and megabytes then."""
    with Screen(home) as screen:
        environment = {
            **{key: value for key, value in os.environ.items() if not key.startswith("XDG")},
            "DISPLAY": screen.name, "HOME": str(home), "XDG_RUNTIME_DIR": str(home / "run"),
            "QT_QPA_PLATFORM": "xcb", "GDK_BACKEND": "x11",
        }  # fmt: skip
        quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, "start_new_session": True}
        manager = subprocess.Popen(["openbox", "--config-file", home / "openbox.xml"], env=environment, **quiet)
        time.sleep(1)
        begun_s = time.monotonic()
        program = subprocess.Popen(["dbus-run-session", "--", *command], env=environment, **quiet)
        try:
            full_s = _last_change(screen) - begun_s
            memory_mb = sum(map(_share_mb, _session_of(program.pid)))
            subprocess.run(
                ["import", "-window", "root", home.parent / f"{name}.png"], env=environment, check=False, **quiet
            )
        finally:
            for process in (program, manager):
                os.killpg(process.pid, signal.SIGKILL)
                process.wait(10)
    return full_s, memory_mb


def _last_change(screen: Screen) -> float:
    """The moment of the last change of what is on the screen, black at first."""
    end_s = time.monotonic() + _PATIENCE_S
    shown, changed_s = screen.picture(), None
    while time.monotonic() < end_s:
        if (now := screen.picture()) != shown:
            shown, changed_s = now, time.monotonic()
        elif changed_s is not None and time.monotonic() - changed_s > _STILL_S:
            return changed_s
        time.sleep(0.02)
    raise TimeoutError("it does not come to rest")


def _session_of(leader: int) -> list[int]:
    """The processes that came of it, but for the bus."""
    listed = subprocess.run(
        ["ps", "-s", str(leader), "-o", "pid=,comm="], capture_output=True, text=True, check=True
    )
    found = (line.split(maxsplit=1) for line in listed.stdout.splitlines())
    return [int(number) for number, name in found if not name.startswith("dbus")]


def _share_mb(process: int) -> float:
    told = re.search(r"^Pss:\s+(\d+)", Path(f"/proc/{process}/smaps_rollup").read_text(), re.MULTILINE)
    return int(told[1]) / 1024 if told else 0.0


if __name__ == "__main__":
    main(Path(sys.argv[1]).resolve())
