"""The program's icon as pictures, for the files in which Windows and macOS want it."""

from __future__ import annotations

from collections.abc import Iterable

from imageedit_desktop.imaging.program_icon import draw_icon
from imageedit_desktop.paths import APPLICATION, resources_folder


def pictures(sides_px: Iterable[int]) -> dict[int, bytes]:
    """Square PNGs by their sides."""
    drawing = (resources_folder() / "icons" / f"{APPLICATION}.svg").read_text(encoding="utf-8")
    return {side_px: draw_icon(drawing, side_px) for side_px in sides_px}
