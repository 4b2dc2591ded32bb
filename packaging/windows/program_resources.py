"""What Windows shows of a program file: its icon and its version, for PyInstaller's recipe."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import drawn_icon

from windows import installer

ICON = "imageedit-desktop.ico"
_SIDES_PX = (16, 20, 24, 32, 40, 48, 64, 128, 256)
"""What the taskbar, lists and the desktop ask for at usual scales."""

_ENGLISH, _UNICODE = 0x0409, 1200


def make_icon(folder: Path) -> Path:
    """Draw the program's icon in all sizes into a file in a folder."""
    from PIL import Image

    images = [Image.open(io.BytesIO(picture)) for picture in drawn_icon.pictures(_SIDES_PX).values()]
    folder.mkdir(parents=True, exist_ok=True)
    sizes = [(side, side) for side in _SIDES_PX]
    images[-1].save(folder / ICON, sizes=sizes, append_images=images[:-1])
    return folder / ICON


def version_info() -> Any:
    """Return the version resource, as PyInstaller takes it on Windows."""
    from PyInstaller.utils.win32 import versioninfo as told  # type: ignore[import-untyped]

    version = installer.version()
    numbers = tuple(int(number) for number in installer.of_four(version).split("."))
    words = {
        "CompanyName": "The ImageEdit Desktop team",
        "FileDescription": "ImageEdit Desktop",
        "FileVersion": version,
        "LegalCopyright": "MIT License",
        "OriginalFilename": installer.EXE,
        "ProductName": "ImageEdit Desktop",
        "ProductVersion": version,
    }
    strings = [told.StringStruct(name, word) for name, word in words.items()]
    return told.VSVersionInfo(
        ffi=told.FixedFileInfo(filevers=numbers, prodvers=numbers),
        kids=[
            told.StringFileInfo([told.StringTable(f"{_ENGLISH:04X}{_UNICODE:04X}", strings)]),
            told.VarFileInfo([told.VarStruct("Translation", [_ENGLISH, _UNICODE])]),
        ],
    )
