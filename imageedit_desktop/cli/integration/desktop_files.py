"""All that a desktop looks at to know a program: its entry, what a shop tells of it, and its icons."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import PurePosixPath

from imageedit_desktop.cli.integration.desktop_entry import entry_for
from imageedit_desktop.imaging.program_icon import SIDES_PX, draw_icon
from imageedit_desktop.paths import APPLICATION, DESKTOP_ID, resources_folder


def desktop_files(command: Sequence[str]) -> dict[PurePosixPath, bytes]:
    """What each file has in it, by its path below ``share``.

    Args:
        command: how the program is started.

    Raises:
        CannotBeStartedError: no menu can start that.
    """
    folder = resources_folder()
    entry = (folder / "linux" / f"{DESKTOP_ID}.desktop").read_text(encoding="utf-8")
    drawing = (folder / "icons" / f"{APPLICATION}.svg").read_bytes()
    icons = PurePosixPath("icons/hicolor")
    return {
        PurePosixPath(f"applications/{DESKTOP_ID}.desktop"): entry_for(entry, command).encode(),
        PurePosixPath(f"metainfo/{DESKTOP_ID}.metainfo.xml"): (
            folder / "linux" / f"{DESKTOP_ID}.metainfo.xml"
        ).read_bytes(),
        icons / "scalable" / "apps" / f"{DESKTOP_ID}.svg": drawing,
        **{
            icons / f"{side}x{side}" / "apps" / f"{DESKTOP_ID}.png": draw_icon(drawing.decode(), side)
            for side in SIDES_PX
        },
    }
