"""Try the installer out where it runs: ``python -m windows.try_installer FOLDER_WITH_IT TARGET``, on Windows alone.

It is installed without a question, makes a picture in rehearsal, refuses to be exchanged while it runs, is brought
up to date, and goes away again without taking the library along.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

from windows import installer

_RUNS = 3
_SAMPLE = installer.REPOSITORY / "resources" / "samples" / "chelsea.png"


def main(folder: Path, target: Path) -> None:
    """Walk through the life of an installation.

    Raises:
        AssertionError: something is not as it should be.
    """
    (setup,) = folder.glob("imageedit-desktop-*-windows.exe")
    program = target / installer.EXE
    with tempfile.TemporaryDirectory() as place:
        library = Path(place, "a library ü")
        assert _install(setup, target) == 0, "it was not installed"
        _make_picture(program, library)
        with _rehearsing(program) as running:
            assert _install(setup, target) == _RUNS, "it was exchanged while it ran"
            running.kill()
        assert _install(setup, target) == 0, "it was not brought up to date"
        _make_picture(program, library)
        # Told where it is, it does not run from a copy that nobody can wait for.
        gone = subprocess.run(f'"{target / "uninstall.exe"}" /S _?={target}', check=False)
        assert gone.returncode == 0, "it was not removed"
        assert not program.exists(), "the program is still there"
        assert len(list(library.rglob("*.jpg"))) >= 2, "the library is gone"
    print("It installs, runs, refuses, is brought up to date and goes.")


def _install(setup: Path, target: Path) -> int:
    # The folder is the last argument and never in quotes, as the installer wants it.
    return subprocess.run(f'"{setup}" /S /D={target}', check=False).returncode


def _make_picture(program: Path, library: Path) -> None:
    made = ["generate", "--rehearsal", "--library", str(library), "--image", str(_SAMPLE)]
    made += ["--prompt", "a cat", "--size", "512x512"]
    done = subprocess.run([str(program), *made], stdout=subprocess.PIPE, check=True)
    picture = done.stdout.decode().strip()
    assert Path(picture).is_file(), f"no such picture: {picture}"


def _rehearsing(program: Path) -> subprocess.Popen[bytes]:
    child = subprocess.Popen([program, "rehearse"], stdout=subprocess.PIPE)
    assert child.stdout is not None
    child.stdout.readline()
    return child


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]).resolve())
