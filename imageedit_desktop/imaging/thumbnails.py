"""Small versions for the gallery."""

from __future__ import annotations

import io
from pathlib import Path

from imageedit_desktop import durable
from imageedit_desktop.domain.limits import THUMBNAIL_SIDE_PX
from imageedit_desktop.imaging.shown import render_small

_QUALITY = 85


def make_thumbnail(picture: Path, target: Path, side_px: int = THUMBNAIL_SIDE_PX, *, flushed: bool = True) -> None:
    """Write an upright sRGB JPEG about as large as a square of `side_px`; small pictures keep their size.

    Args:
        picture: the file.
        target: where to.
        side_px: see `imageedit_desktop.domain.geometry.division`.
        flushed: it is on the disk when this returns. Of thousands that need not be waited for: where a power cut
            spoils one the picture itself is shown.

    Raises:
        InputError: as `imageedit_desktop.imaging.inspect.inspect`.
        OSError: the thumbnail cannot be written.
    """
    small = render_small(picture, side_px)
    buffer = io.BytesIO()
    small.save(buffer, "JPEG", quality=_QUALITY)
    write = durable.write_file if flushed else durable.write_soon
    write(target, buffer.getvalue())
