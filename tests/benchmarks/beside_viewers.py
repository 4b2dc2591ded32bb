"""A folder of 2,000 photographs that no program has seen: this one, gThumb, Gwenview and vimiv-qt in real windows.

    PYTHONPATH=tests .venv/bin/python -m benchmarks.beside_viewers FOLDER

As root on Debian with gthumb, gwenview, openbox and dbus-run-session; vimiv is taken from ``VIMIV`` or the path,
and left out where there is none. "Cold" is after the disk's cache was dropped, with no thumbnails anywhere: ours
begins with an empty library, into which it imports the folder; the others are started on the folder. "Warm" is
another start right after. The first screen is full from when on it looks as in the end, but for what tells of
progress; all thumbnails are there when there is a file for each. Memory is the proportional share (Pss) in the end.
"""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, fields
from pathlib import Path
from statistics import median

import numpy as np
import numpy.typing as npt
from benchmarks.photographs import write_photographs
from benchmarks.picture_service import PYTHONPATH
from support.framebuffer import Screen

_PICTURES = int(os.environ.get("VIEWED_PICTURES", "2000"))
_ROUNDS = int(os.environ.get("VIEWED_ROUNDS", "3"))
_ALIKE = 0.95
"""Of the points of the screen: what tells of progress, and in the end that all has come, has less than the rest."""
_STILL_S = 2.0
_PATIENCE_S = 180.0
_EVERY_S = 0.02
_POINTS_EVERY = 8
_COUNTED_EVERY_S = 0.2
_EVERY_WINDOW_LARGE = """<openbox_config xmlns="http://openbox.org/3.4/rc">
<applications><application class="*"><maximized>yes</maximized></application></applications></openbox_config>
"""

Points = npt.NDArray[np.uint32]


@dataclass(frozen=True, kw_only=True)
class Viewer:
    """A program.

    Attributes:
        cold: what starts it for the first time.
        warm: what starts it again.
        thumbnails: pattern of those that it makes, below its home.
    """

    name: str
    cold: list[str]
    warm: list[str]
    thumbnails: str


@dataclass(frozen=True, kw_only=True)
class Seen:
    """How a start went, in seconds and megabytes."""

    full_s: float
    all_s: float
    memory_mb: float


def main(folder: Path) -> None:
    """Measure, and print a table."""
    pictures, home = folder / "pictures", folder / "home"
    if not pictures.exists():
        write_photographs(pictures, _PICTURES)
    print(f"{'':20}{'cold: first screen, all':>26}{'MB':>6}{'warm: first screen':>21}{'MB':>6}")
    for viewer in _viewers(pictures, home / "library"):
        rounds = [_cold_and_warm(home, viewer) for _ in range(_ROUNDS)]
        cold, warm = zip(*rounds, strict=True)
        full_s, all_s, cold_mb = (median(getattr(one, of.name) for one in cold) for of in fields(Seen))
        again_s, warm_mb = median(one.full_s for one in warm), median(one.memory_mb for one in warm)
        print(
            f"{viewer.name:20}{full_s:>19.2f}{all_s:>7.1f}{cold_mb:>6.0f}{again_s:>21.2f}{warm_mb:>6.0f}",
            flush=True,
        )


def _viewers(pictures: Path, library: Path) -> list[Viewer]:
    ours = [sys.executable, "-m"]
    others = [
        ("gThumb", ["gthumb", str(pictures)], "normal"),
        ("Gwenview", ["gwenview", str(pictures)], "normal"),
    ]
    vimiv = os.environ.get("VIMIV") or shutil.which("vimiv")
    if vimiv is None:
        print("vimiv-qt is not here; set VIMIV to where it is")
    else:
        paths = [str(path) for path in sorted(pictures.iterdir())]
        others.append(("vimiv-qt", [vimiv, "--command", "enter thumbnail", *paths], "large"))
    return [
        Viewer(
            name="ImageEdit Desktop",
            cold=[*ours, "benchmarks.window_with_folder", str(library), str(pictures)],
            warm=[*ours, "imageedit_desktop", "--rehearsal", "--library", str(library)],
            thumbnails="library/rehearsal/thumbnails/*/*.jpg",
        ),
        *(
            Viewer(name=name, cold=command, warm=command, thumbnails=f".cache/thumbnails/{size}/*.png")
            for name, command, size in others
        ),
    ]


def _cold_and_warm(home: Path, viewer: Viewer) -> tuple[Seen, Seen]:
    shutil.rmtree(home, ignore_errors=True)
    (home / "run").mkdir(parents=True, mode=0o700)
    (home / "openbox.xml").write_text(_EVERY_WINDOW_LARGE)
    os.sync()
    Path("/proc/sys/vm/drop_caches").write_text("3")
    return _started(home, viewer, viewer.cold, "cold"), _started(home, viewer, viewer.warm, "warm")


def _started(home: Path, viewer: Viewer, command: list[str], how: str) -> Seen:
    with Screen(home) as screen:
        environment = {
            **{key: value for key, value in os.environ.items() if not key.startswith("XDG")},
            "DISPLAY": screen.name, "HOME": str(home), "XDG_RUNTIME_DIR": str(home / "run"),
            "QT_QPA_PLATFORM": "xcb", "GDK_BACKEND": "x11", "PYTHONPATH": PYTHONPATH,
        }  # fmt: skip
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, "start_new_session": True}
        manager = subprocess.Popen(["openbox", "--config-file", home / "openbox.xml"], env=environment, **quiet)
        time.sleep(1)
        begun_s = time.monotonic()
        program = subprocess.Popen(["dbus-run-session", "--", *command], env=environment, **quiet)
        try:
            frames, all_s = _watch(screen, lambda: sum(1 for _ in home.glob(viewer.thumbnails)) >= _PICTURES)
            memory_mb = sum(map(_share_mb, _session_of(program.pid)))
            shot = home.parent / f"{viewer.name} {how}.png"
            subprocess.run(["import", "-window", "root", shot], env=environment, check=False, **quiet)
        finally:
            for process in (program, manager):
                os.killpg(process.pid, signal.SIGKILL)
                process.wait(10)
    return Seen(full_s=_full_s(frames) - begun_s, all_s=all_s - begun_s, memory_mb=memory_mb)


def _watch(screen: Screen, are_all_there: Callable[[], bool]) -> tuple[list[tuple[float, Points]], float]:
    """What was to be seen at which moments, until it is at rest, and the moment when all thumbnails were there."""
    end_s = time.monotonic() + _PATIENCE_S
    frames = [(time.monotonic(), _points(screen))]
    changed_s = counted_s = all_s = 0.0
    while (now_s := time.monotonic()) < end_s:
        points = _points(screen)
        if not np.array_equal(points, frames[-1][1]):
            changed_s = changed_s if changed_s and _are_alike(points, frames[-1][1]) else now_s
            frames.append((now_s, points))
        if not all_s and now_s - counted_s > _COUNTED_EVERY_S:
            counted_s, all_s = now_s, now_s if are_all_there() else 0.0
        if all_s and changed_s and now_s - max(changed_s, all_s) > _STILL_S:
            return frames, all_s
        time.sleep(_EVERY_S)
    raise TimeoutError("it does not come to rest")


def _points(screen: Screen) -> Points:
    return np.frombuffer(b"".join(screen.picture()), np.uint32)[::_POINTS_EVERY].copy()


def _full_s(frames: list[tuple[float, Points]]) -> float:
    """From when on it looked as in the end."""
    in_the_end = frames[-1][1]
    since_s = frames[-1][0]
    for at_s, points in reversed(frames):
        if not _are_alike(points, in_the_end):
            break
        since_s = at_s
    return since_s


def _are_alike(one: Points, other: Points) -> bool:
    return float(np.mean(one == other)) >= _ALIKE


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
