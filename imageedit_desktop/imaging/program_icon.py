"""The program's icon as pictures of fixed sizes, for desktops that do not draw SVG."""

from __future__ import annotations

SIDES_PX = (16, 24, 32, 48, 64, 128, 256, 512)
"""Sizes that themes have folders for, from a panel's to a shop's. https://specifications.freedesktop.org/icon-theme
(0.13): 48 is the least that is wanted."""


def draw_icon(drawing: str, side_px: int) -> bytes:
    """A square PNG of a square SVG, the same bytes each time."""
    import resvg_py

    return bytes(resvg_py.svg_to_bytes(svg_string=drawing, width=side_px))
