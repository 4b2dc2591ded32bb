"""Pictures made from the source on this machine, the same for the same recipe and seed."""

from __future__ import annotations

import io
import random
from collections.abc import Sequence

from PIL import Image, ImageEnhance, ImageOps

from imageedit_desktop.domain.geometry import Size


class NotAPicture(ValueError):
    """Bytes that do not decode."""


def paint(source: bytes, portraits: Sequence[bytes], prompt: str, size: Size, seed: int) -> bytes:
    """Draw one picture: JPEG bytes of exactly the asked size.

    Raises:
        NotAPicture: the source or a portrait does not decode.
    """
    chance = random.Random(f"{seed} {prompt} {len(portraits)}")  # noqa: S311  a picture, not a secret
    picture = ImageOps.fit(_decode(source), (size.width_px, size.height_px))
    picture = ImageEnhance.Color(picture).enhance(chance.uniform(0.2, 1.8))
    out = io.BytesIO()
    picture.save(out, "JPEG", quality=92)
    return out.getvalue()


def _decode(data: bytes) -> Image.Image:
    try:
        with Image.open(io.BytesIO(data)) as picture:
            return ImageOps.exif_transpose(picture).convert("RGB")
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError) as error:
        raise NotAPicture(str(error)) from error
