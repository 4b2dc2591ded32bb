"""Small versions for the gallery."""

from __future__ import annotations

import io
from pathlib import Path

from imageedit_desktop.domain import geometry
from imageedit_desktop.imaging import atomic, pixels
from imageedit_desktop.imaging.decode import guarded, open_picture
from imageedit_desktop.imaging.decoded import decode

_QUALITY = 85


def make_thumbnail(picture: Path, target: Path, side_px: int = 512) -> None:
    """Write an upright sRGB JPEG whose longest side is at most `side_px`; small pictures keep their size.

    Raises:
        InputError: as `imageedit_desktop.imaging.inspect.inspect`.
        OSError: the thumbnail cannot be written.
    """
    box = geometry.size(side_px, side_px)
    with open_picture(picture, picture.name) as opened:
        stored = geometry.fit_within(geometry.size(*opened.image.size), box)
        decoded = decode(opened, (stored.width_px, stored.height_px))
        with guarded(opened.name):
            upright = pixels.turned(geometry.size(*decoded.image.size), decoded.orientation)
            small = pixels.render(decoded, geometry.fit_within(upright, box))
            buffer = io.BytesIO()
            small.save(buffer, "JPEG", quality=_QUALITY)
    atomic.write(target, buffer.getvalue())
