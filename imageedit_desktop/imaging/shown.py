"""Pictures for the screen: upright, on white, at any size, in the screen's colours.

What is sent and thumbnails go the same way as far as sRGB: one picture has one look, from whichever file.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from PIL import Image

from imageedit_desktop.domain import geometry
from imageedit_desktop.domain.geometry import Size
from imageedit_desktop.imaging.decoding.guarded import guarded
from imageedit_desktop.imaging.decoding.opened import open_picture
from imageedit_desktop.imaging.rendering import colours, pixels
from imageedit_desktop.imaging.rendering.decoded import decode

_BAND_PIXELS = 14_000
"""Less than 64 KiB come out of memory that the process has (`imageedit_desktop.allocator`). With a megabyte each
a third of the time of reading 2048×2048 pixels went into being given memory, and giving it back."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ScreenPicture:
    """A picture as screens take it.

    Attributes:
        size: in pixels.
        bands: some rows at a time, without gaps, four bytes for each pixel: red, green, blue and 255. Each is made
            when it is asked for.
    """

    size: Size
    bands: Iterator[bytes]


def read_for_screen(
    picture: Path, box: Size | None, screen: bytes | None, is_wanted: Callable[[], bool]
) -> ScreenPicture | None:
    """Decode a file, shrunk to fit the box, never enlarged.

    Args:
        picture: the file.
        box: room for it, in pixels; None for every pixel. One in a square may be a little longer than that, see
            `imageedit_desktop.domain.geometry.division`.
        screen: ICC profile of the screen, see `imageedit_desktop.imaging.rendering.colours.for_screen`.
        is_wanted: asked after each step whether to go on.

    Returns:
        None where it was not wanted any more.

    Raises:
        InputError: as `imageedit_desktop.imaging.inspect.inspect`.
    """
    image = _render(picture, box, _fitted, is_wanted)
    return None if image is None else ScreenPicture(size=geometry.size(*image.size), bands=_bands(image, screen))


def convert_for_screen(size: Size, srgb: bytes, screen: bytes | None) -> ScreenPicture:
    """The same for a picture that was decoded elsewhere: four bytes for each pixel as in `ScreenPicture.bands`."""
    image = Image.frombytes("RGB", (size.width_px, size.height_px), srgb, "raw", "RGBX")
    return ScreenPicture(size=size, bands=_bands(image, screen))


def render_within(picture: Path, box: Size | None) -> Image.Image:
    """The same in sRGB as an image of Pillow's, ``RGB`` or ``L``.

    Raises:
        InputError: as `imageedit_desktop.imaging.inspect.inspect`.
    """
    return _wanted(_render(picture, box, geometry.fit_within, lambda: True))


def render_small(picture: Path, side_px: int) -> Image.Image:
    """The same as small as `imageedit_desktop.domain.geometry.division` says, quickly.

    Raises:
        InputError: as `imageedit_desktop.imaging.inspect.inspect`.
    """
    box = geometry.size(side_px, side_px)
    return _wanted(_render(picture, box, _fitted, lambda: True, pixels.QUICK))


def _wanted(image: Image.Image | None) -> Image.Image:
    if image is None:
        raise AssertionError
    return image


def _render(
    picture: Path,
    box: Size | None,
    fitted: Callable[[Size, Size], Size],
    is_wanted: Callable[[], bool],
    resampling: Image.Resampling = pixels.FINE,
) -> Image.Image | None:
    with open_picture(picture, picture.name) as opened:
        stored = geometry.size(*opened.image.size)
        least = None if box is None else fitted(stored, _square_around(box))
        if not is_wanted():
            return None
        decoded = decode(opened, None if least is None else (least.width_px, least.height_px))
        if not is_wanted():
            return None
        with guarded(opened.name):
            upright = pixels.turned(geometry.size(*decoded.image.size), decoded.orientation)
            target = upright if box is None else fitted(upright, box)
            return pixels.render(decoded, target, resampling, for_looking=True)


def _fitted(picture: Size, box: Size) -> Size:
    """A fraction of the picture where one is as small as the box."""
    divisor = geometry.division(picture, box.width_px) if box.width_px == box.height_px else None
    return geometry.fit_within(picture, box) if divisor is None else geometry.divided(picture, divisor)


def _bands(image: Image.Image, screen: bytes | None) -> Iterator[bytes]:
    width, height = image.size
    rows = max(1, _BAND_PIXELS // width)
    for top in range(0, height, rows):
        with guarded("", image.size):
            band = colours.for_screen(image.crop((0, top, width, min(height, top + rows))), screen)
            made = band.tobytes("raw", "RGBX")
        yield made


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
