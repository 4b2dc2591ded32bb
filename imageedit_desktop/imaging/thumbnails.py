"""Small versions for the gallery."""

from __future__ import annotations

import io
from pathlib import Path

from imageedit_desktop import durable
from imageedit_desktop.domain import geometry
from imageedit_desktop.domain.limits import THUMBNAIL_SIDE_PX
from imageedit_desktop.imaging.shown import render_within

_QUALITY = 85


def make_thumbnail(picture: Path, target: Path, side_px: int = THUMBNAIL_SIDE_PX) -> None:
    """Write an upright sRGB JPEG whose longest side is at most `side_px`; small pictures keep their size.

    Raises:
        InputError: as `imageedit_desktop.imaging.inspect.inspect`.
        OSError: the thumbnail cannot be written.
    """
    small = render_within(picture, geometry.size(side_px, side_px))
    buffer = io.BytesIO()
    small.save(buffer, "JPEG", quality=_QUALITY)
    durable.write_file(target, buffer.getvalue())
