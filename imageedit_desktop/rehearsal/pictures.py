"""Pictures made from the source on this machine, the same for the same recipe and seed.

The source is cropped to the asked shape around its head, dressed and tinted as the words of the prompt ask
(`vocabulary`), and scaled to the asked size. Portraits appear as medallions. Every picture says in a corner and in
its metadata that it is a rehearsal.

Effects are drawn on at most about a million pixels and scaled up from there, which keeps large pictures quick.
"""

from __future__ import annotations

import io
import random
from collections.abc import Sequence
from dataclasses import dataclass

from PIL import ExifTags, Image, ImageOps

from imageedit_desktop.domain import geometry
from imageedit_desktop.domain.geometry import Size
from imageedit_desktop.rehearsal import ornaments, texture, vocabulary
from imageedit_desktop.rehearsal.focus import Head, find_head

DESCRIPTION = "Rehearsal picture: made on this machine, not by the service"
SOFTWARE = "ImageEdit Desktop rehearsal"

_WORKING_SIZE = geometry.size(1152, 896)
_DECODED_MAX_PX = 2048
_JPEG_QUALITY = 92
_UNDECODABLE = (OSError, ValueError, SyntaxError, Image.DecompressionBombError, Image.DecompressionBombWarning)
_CLOSEST = 0.55
"""How much of the source is shown at least."""


class NotAPicture(ValueError):
    """Bytes that do not decode."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Scene:
    """What is to be cropped: the head, and the room above it that has to stay, in pixels of the picture."""

    picture: Image.Image
    head: Head
    headroom_px: float


def paint(source: bytes, portraits: Sequence[bytes], prompt: str, size: Size, seed: int) -> bytes:
    """Draw one picture: JPEG bytes of exactly the asked size.

    Takes some ten to a few hundred milliseconds; call it in a worker thread.

    Raises:
        NotAPicture: the source or a portrait does not decode.
    """
    chance = random.Random(f"{seed} {prompt}")  # noqa: S311  a picture, not a secret
    worn = vocabulary.ornaments_in(prompt)
    scene = _scene(_decode(source), headroom=max(map(ornaments.headroom, worn), default=0.0))
    picture, head = _framed(scene, geometry.fit_within(size, _WORKING_SIZE), chance)
    if vocabulary.wants_mirror(prompt):
        picture, head = ImageOps.mirror(picture), head.mirrored(picture.width)
    for ornament in worn:
        picture = ornament(picture, head, chance)
    for effect in vocabulary.effects_in(prompt):
        picture = effect(picture, chance)
    picture = picture.resize((size.width_px, size.height_px), Image.Resampling.BICUBIC)
    picture = ornaments.medallions(picture, [_decode(portrait) for portrait in portraits])
    return _encode(ornaments.mark(picture), seed)


def _decode(data: bytes) -> Image.Image:
    """Upright RGB on white."""
    try:
        with Image.open(io.BytesIO(data)) as picture:
            picture.draft("RGB", (_DECODED_MAX_PX, _DECODED_MAX_PX))
            upright = ImageOps.exif_transpose(picture)
            if upright.has_transparency_data:
                layer = upright.convert("RGBA")
                upright = Image.new("RGBA", layer.size, "white")
                upright.alpha_composite(layer)
            return upright.convert("RGB")
    except _UNDECODABLE as error:
        raise NotAPicture(str(error)) from error


def _scene(source: Image.Image, headroom: float) -> _Scene:
    """The source with its head, and room above it for what will be worn, in parts of the head's width."""
    head = find_head(source)
    missing_px = round(headroom * head.width - head.top)
    if missing_px <= 0:
        return _Scene(picture=source, head=head, headroom_px=headroom * head.width)
    taller = Image.new("RGB", (source.width, source.height + missing_px))
    taller.paste(source.crop((0, 0, source.width, 1)).resize((source.width, missing_px)), (0, 0))
    taller.paste(source, (0, missing_px))
    seam = texture.fade_down(taller.size, missing_px / taller.height, 1.25 * missing_px / taller.height)
    taller.paste(texture.soften(taller, 24), (0, 0), seam)
    return _Scene(picture=taller, head=head.moved(0, -missing_px, 1), headroom_px=headroom * head.width)


def _framed(scene: _Scene, size: Size, chance: random.Random) -> tuple[Image.Image, Head]:
    """Cut the asked shape out of a scene, around its head, each time a little differently."""
    source, head = scene.picture, scene.head
    whole = min(source.width / size.width_px, source.height / size.height_px)
    needed_px = 2.1 * head.width + scene.headroom_px
    closest = max(_CLOSEST, min(1.0, needed_px / (whole * min(size.width_px, size.height_px))))
    scale = whole * chance.uniform(closest, 1.0)
    width, height = size.width_px * scale, size.height_px * scale
    left = _clamp(head.x - width * chance.uniform(0.38, 0.62), source.width - width)
    top = _clamp(head.middle_y - height * chance.uniform(0.32, 0.5), source.height - height)
    above, below = head.top - scene.headroom_px, head.top + 1.3 * head.width - height
    top = _clamp(min(top, max(above, (above + below) / 2)), source.height - height)
    picture = source.resize(
        (size.width_px, size.height_px),
        Image.Resampling.BICUBIC,
        box=(left, top, left + width, top + height),
        reducing_gap=2.0,
    )
    return picture, head.moved(left, top, 1 / scale)


def _encode(picture: Image.Image, seed: int) -> bytes:
    exif = Image.Exif()
    exif[ExifTags.Base.ImageDescription] = DESCRIPTION
    exif[ExifTags.Base.Software] = SOFTWARE
    out = io.BytesIO()
    picture.save(out, "JPEG", quality=_JPEG_QUALITY, exif=exif, comment=f"{DESCRIPTION}. Seed {seed}.")
    return out.getvalue()


def _clamp(value: float, highest: float) -> float:
    return min(max(0.0, value), max(0.0, highest))
