"""What macOS reads of the program before it starts it: its ``Info.plist``.

https://developer.apple.com/documentation/bundleresources/information-property-list (2026)
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import translations
from packages.release import DESKTOP_ID, NAME, PROGRAM

from imageedit_desktop import __version__
from imageedit_desktop.imaging.endings import ENDINGS
from macos import icon

REPOSITORY = Path(__file__).resolve().parents[2]

_APPLES_NAMES = {"zh_CN": "zh-Hans"}
"""Apple names Chinese by its script. https://developer.apple.com/documentation/xcode/choosing-localization-regions-and-scripts
(2026)."""


def contents(oldest_system: str) -> dict[str, Any]:
    """All of it.

    Nothing is said of cameras, microphones and the like, which the program does not ask for; and nothing forbids to
    start it twice, since each library may have its window.

    Args:
        oldest_system: the least macOS, see `oldest_system`.
    """
    return {
        "CFBundleInfoDictionaryVersion": "6.0",
        "CFBundlePackageType": "APPL",
        "CFBundleIdentifier": DESKTOP_ID,
        "CFBundleName": NAME,
        "CFBundleDisplayName": NAME,
        "CFBundleExecutable": PROGRAM,
        "CFBundleIconFile": icon.FILE,
        "CFBundleShortVersionString": of_three(__version__),
        "CFBundleVersion": of_three(__version__),
        "CFBundleDevelopmentRegion": translations.SOURCE_LANGUAGE,
        "CFBundleLocalizations": languages(),
        "CFBundleDocumentTypes": document_types(),
        "LSApplicationCategoryType": "public.app-category.photography",
        "LSMinimumSystemVersion": oldest_system,
        "NSHighResolutionCapable": True,
        "NSHumanReadableCopyright": _copyright(),
        "NSPrincipalClass": "NSApplication",
        "NSSupportsAutomaticGraphicsSwitching": True,
    }


def of_three(version: str) -> str:
    """A version as macOS wants it: three numbers."""
    numbers = re.findall(r"\d+", version)[:3]
    return ".".join([*numbers, "0", "0", "0"][:3])


def languages() -> list[str]:
    """Those that the program speaks, so that what macOS adds to its window speaks the same."""
    codes = sorted(catalogue.stem for catalogue in translations.folder_of(REPOSITORY).glob("*.ts"))
    return [_APPLES_NAMES.get(code, code.replace("_", "-")) for code in codes]


def document_types() -> list[dict[str, Any]]:
    """For *Open With*: all that is read, and nothing of which the program would be the first choice.

    By endings, for not every format has a type that macOS knows.
    """
    return [
        {
            "CFBundleTypeName": name,
            "CFBundleTypeExtensions": [ending.removeprefix(".") for ending in endings],
            "CFBundleTypeRole": "Viewer",
            "LSHandlerRank": "Alternate",
        }
        for name, endings in ENDINGS.items()
    ]


def _copyright() -> str:
    licence = (REPOSITORY / "LICENSE").read_text(encoding="utf-8")
    return next(line for line in licence.splitlines() if line.startswith("Copyright"))
