"""Pictures for the screen: upright, in sRGB, on white, at any size. What is sent and thumbnails go the same way."""

from __future__ import annotations

import io
from dataclasses import dataclass
from pathlib import Path

from PIL import Image

from imageedit_desktop.domain import geometry
from imageedit_desktop.domain.geometry import Size
from imageedit_desktop.imaging.decoding.guarded import guarded
from imageedit_desktop.imaging.decoding.opened import open_picture
from imageedit_desktop.imaging.rendering import pixels
from imageedit_desktop.imaging.rendering.decoded import decode


@dataclass(frozen=True, slots=True, kw_only=True)
class ScreenPixels:
    """A picture as screens take it.

    Attributes:
        size: in pixels.
        data: rows without gaps, four bytes for each pixel: blue, green, red and 255.
    """

    size: Size
    data: bytes


def read_for_screen(picture: Path, box: Size | None) -> ScreenPixels:
    """Decode a file, shrunk to fit the box, never enlarged; every pixel for None.

    Raises:
        InputError: as `imageedit_desktop.imaging.inspect.inspect`.
    """
    image = render_within(picture, box)
    with guarded(picture.name, image.size):
        return ScreenPixels(size=geometry.size(*image.size), data=image.convert("RGBA").tobytes("raw", "BGRA"))


def render_within(picture: Path, box: Size | None) -> Image.Image:
    """The same as an image of Pillow's, ``RGB`` or ``L``.

    Raises:
        InputError: as `imageedit_desktop.imaging.inspect.inspect`.
    """
    with open_picture(picture, picture.name) as opened:
        stored = geometry.size(*opened.image.size)
        least = None if box is None else geometry.fit_within(stored, _square_around(box))
        decoded = decode(opened, None if least is None else (least.width_px, least.height_px))
        with guarded(opened.name):
            upright = pixels.turned(geometry.size(*decoded.image.size), decoded.orientation)
            return pixels.render(decoded, upright if box is None else geometry.fit_within(upright, box))


def _square_around(box: Size) -> Size:
    """The room before the turn, whichever that is."""
    side_px = max(box.width_px, box.height_px)
    return geometry.size(side_px, side_px)


def as_png(picture: Path) -> bytes:
    """A file as a PNG of the pixels that the screen shows; made quickly, and therefore not compressed.

    Raises:
        InputError: as `imageedit_desktop.imaging.inspect.inspect`.
    """
    buffer = io.BytesIO()
    render_within(picture, None).save(buffer, "PNG", compress_level=0)
    return buffer.getvalue()
