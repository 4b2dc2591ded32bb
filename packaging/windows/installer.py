"""The installer for Windows, around a folder that PyInstaller made: ``python -m windows.installer FOLDER``.

makensis builds it, on Windows or elsewhere. `build` is what other tools call.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

from windows import signing

HERE = Path(__file__).resolve().parent
REPOSITORY = HERE.parents[1]

EXE = "imageedit-desktop.exe"
_ON_WINDOWS = Path("C:/Program Files (x86)/NSIS/makensis.exe")


class InstallerError(Exception):
    """It could not be built; the text says what to do about it."""


def build(program: Path, output: Path, *, quickly: bool = False) -> Path:
    """Build the installer.

    Args:
        program: the folder with the program, signed in its place where a certificate is given.
        output: the folder for the installer.
        quickly: pack it less well, to try it out.

    Returns:
        The installer.

    Raises:
        InstallerError: a tool is missing or failed.
    """
    if not (program / EXE).is_file():
        raise InstallerError(f"There is no {EXE} in {program}. Build it by PyInstaller, on Windows or under wine.")
    output.mkdir(parents=True, exist_ok=True)
    program, output = program.resolve(), output.resolve()  # makensis looks from its script's folder
    icon = program / "_internal" / "imageedit-desktop.ico"
    made = output / f"imageedit-desktop-{version()}-windows.exe"
    if signing.is_asked_for():
        signing.sign(program / EXE)
    else:
        print(f"Nothing is signed: no certificate is given by {signing.CERTIFICATE}. Windows will warn of it.")
    done = subprocess.run(
        [
            *_makensis(),
            *_definitions(program, made, icon, quickly=quickly),
            str(HERE / "installer.nsi"),
        ],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        check=False,
    )
    if done.returncode:
        raise InstallerError(done.stdout.decode(errors="replace"))
    return made


def version() -> str:
    """Return the version of the program."""
    text = (REPOSITORY / "imageedit_desktop" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'^__version__ = "([^"]+)"$', text, re.MULTILINE)
    assert found is not None
    return found[1]


def of_four(version: str) -> str:
    """Return a version as Windows wants it: four numbers."""
    numbers = re.findall(r"\d+", version)[:4]
    return ".".join([*numbers, "0", "0", "0", "0"][:4])


def _definitions(program: Path, made: Path, icon: Path, *, quickly: bool) -> list[str]:
    size_bytes = sum(file.stat().st_size for file in program.rglob("*") if file.is_file())
    values = {
        "VERSION": version(),
        "VERSION_OF_FOUR": of_four(version()),
        "PROGRAM": str(program),
        "OUTPUT": str(made),
        "ICON": str(icon),
        "KIB": str(size_bytes // 1024),
    }
    if quickly:
        values["COMPRESSOR"] = "zlib"
    if signing.is_asked_for():
        values["SIGN"] = f'"{sys.executable}" "{HERE / "signing.py"}"'
    return [f"-D{name}={value}" for name, value in values.items()]


def _makensis() -> list[str]:
    """Return the tool, for installers of 64 bits where it can make them: only those run under a wine without 32."""
    tool = shutil.which("makensis") or (str(_ON_WINDOWS) if _ON_WINDOWS.is_file() else None)
    if tool is None:
        raise InstallerError("makensis is missing. Install NSIS: apt-get install nsis, or choco install nsis.")
    if os.name == "nt":
        return [tool, "-V2", "-INPUTCHARSET", "UTF8"]
    return [tool, "-V2", "-INPUTCHARSET", "UTF8", "-XTarget amd64-unicode"]


if __name__ == "__main__":
    try:
        print(build(Path(sys.argv[1]), REPOSITORY / "dist"))
    except InstallerError as error:
        sys.exit(str(error))
