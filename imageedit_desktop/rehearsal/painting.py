"""Pictures made from the source on this machine, the same for the same recipe and seed.

The source is cropped to the asked shape, each time a little differently, and treated as the words of the prompt
ask: light and film are `_GRADINGS`, paint and print are `_MEDIA`. Portraits appear as small prints. Every
picture says in a corner and in its metadata that it is a rehearsal.
"""

from __future__ import annotations

import io
import random
import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

from PIL import ExifTags, Image, ImageChops, ImageDraw, ImageEnhance, ImageFilter, ImageFont, ImageOps

from imageedit_desktop.domain import geometry
from imageedit_desktop.domain.geometry import Size

DESCRIPTION = "Rehearsal picture: made on this machine, not by the service"
SOFTWARE = "ImageEdit Desktop rehearsal"

_WORKING_SIZE = geometry.size(1152, 896)
"""Pictures are drawn with about a million pixels and scaled up from there, which keeps large ones quick."""

_DECODED_MAX_PX = 2048
_JPEG_QUALITY = 92
_UNDECODABLE = (OSError, ValueError, SyntaxError, Image.DecompressionBombError, Image.DecompressionBombWarning)
_CLOSEST = 0.7
"""How much of the source is shown at least."""

_PAPER = "#faf6ec"
_PORTRAITS_SHOWN = 5


class NotAPicture(ValueError):
    """Bytes that do not decode."""


class _Grading(NamedTuple):
    """Two colours, how far they replace the picture's own (0 to 1), and how strong the latter are kept."""

    shadows: str
    lights: str
    share: float
    saturation: float = 1.0


_MOODS = (
    _Grading("#0b3a46", "#ffe0b0", 0.4, 1.3),
    _Grading("#45135c", "#ffd8c8", 0.35, 1.25),
    _Grading("#0c3d1f", "#fdf0b0", 0.4, 1.25),
    _Grading("#0e1f63", "#d8ebff", 0.4, 1.3),
    _Grading("#5a240c", "#ffe4b4", 0.4, 1.2),
    _Grading("#2c1f6e", "#d8ffe8", 0.35, 1.3),
)
"""For a prompt without a word that asks for anything else."""

_GRADINGS: tuple[tuple[str, _Grading], ...] = (
    (r"spring|soft|dreamy|airy|pastels?", _Grading("#8c7aa8", "#fff6f0", 0.5, 1.3)),
    (r"autumn|fall colou?rs", _Grading("#3b1606", "#ffcf86", 0.5, 1.4)),
    (r"golden|gold|sunrise|morning|honey", _Grading("#3d1f08", "#ffe29a", 0.6, 1.2)),
    (r"sunset|dusk|evening", _Grading("#3c1250", "#ffb066", 0.65, 1.3)),
    (r"neon|cyberpunk|glowing|synthwave", _Grading("#4a0078", "#40f0ff", 0.8, 2.2)),
    (r"underwater|ocean|undersea", _Grading("#012a3a", "#9ffff0", 0.7)),
    (r"fog|foggy|mist|misty", _Grading("#737d84", "#f2f4f4", 0.7, 0.8)),
    (r"snow|snowy|winter", _Grading("#2f4a68", "#ffffff", 0.55, 0.7)),
    (r"rain|rainy|storm|stormy", _Grading("#1c262e", "#b9c9d4", 0.65, 0.7)),
    (r"night|moonlight|starry|midnight|blue", _Grading("#040a22", "#7f9fe8", 0.8)),
    (r"cinematic|dramatic|film still|movie", _Grading("#04222c", "#ffd2a2", 0.5, 1.4)),
    (r"vintage|retro|polaroid|analog(?:ue)?", _Grading("#4a3d66", "#ffe7b8", 0.55, 0.8)),
    (r"sepia|antique|victorian", _Grading("#2a1206", "#f0d4a0", 1.0)),
    (r"blueprint|cyanotype", _Grading("#06244a", "#e9f4f6", 1.0)),
    (r"black[ -]and[ -]white|b&w|monochrome|noir", _Grading("#080808", "#fbfbfb", 1.0)),
)


def paint(source: bytes, portraits: Sequence[bytes], prompt: str, size: Size, seed: int) -> bytes:
    """Draw one picture: JPEG bytes of exactly the asked size.

    Takes some ten to a few hundred milliseconds; call it in a worker thread.

    Raises:
        NotAPicture: the source or a portrait does not decode.
    """
    chance = random.Random(f"{seed} {prompt}")  # noqa: S311  a picture, not a secret
    picture = _cropped(_decode(source), geometry.fit_within(size, _WORKING_SIZE), chance)
    if _asks(prompt, r"mirror(?:ed)?|flip(?:ped)?"):
        picture = ImageOps.mirror(picture)
    picture = _treated(picture, prompt, chance).resize((size.width_px, size.height_px), Image.Resampling.BICUBIC)
    _set_portraits(picture, [_decode(portrait) for portrait in portraits])
    _set_mark(picture)
    return _encode(picture, seed)


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


def _cropped(source: Image.Image, size: Size, chance: random.Random) -> Image.Image:
    """Cut the asked shape out of a picture, above its middle where faces are."""
    whole = min(source.width / size.width_px, source.height / size.height_px)
    scale = whole * chance.uniform(_CLOSEST, 1.0)
    width, height = size.width_px * scale, size.height_px * scale
    left = (source.width - width) * chance.uniform(0.25, 0.75)
    top = (source.height - height) * chance.uniform(0.0, 0.35)
    box = (left, top, left + width, top + height)
    extent = (size.width_px, size.height_px)
    return source.resize(extent, Image.Resampling.BICUBIC, box=box, reducing_gap=2.0)


def _treated(picture: Image.Image, prompt: str, chance: random.Random) -> Image.Image:
    gradings = [grading for words, grading in _GRADINGS if _asks(prompt, words)]
    media = [medium for words, medium in _MEDIA if _asks(prompt, words)]
    for grading in gradings or ([] if media else [chance.choice(_MOODS)]):
        picture = _lit(_graded(picture, grading), grading.lights, chance)
    for medium in media:
        picture = medium(picture, chance)
    return picture


def _asks(prompt: str, words: str) -> bool:
    return re.search(rf"(?<!\w)(?:{words})(?!\w)", prompt, re.IGNORECASE) is not None


def _graded(picture: Image.Image, grading: _Grading) -> Image.Image:
    grey = ImageOps.autocontrast(picture.convert("L"), cutoff=1)
    toned = ImageOps.colorize(grey, grading.shadows, grading.lights)
    return Image.blend(ImageEnhance.Color(picture).enhance(grading.saturation), toned, grading.share)


def _lit(picture: Image.Image, colour: str, chance: random.Random) -> Image.Image:
    """Light from one side, and the shade that it leaves on the other."""
    width, height = picture.size
    spot = Image.new("L", picture.size)
    disc = ImageOps.invert(Image.radial_gradient("L")).resize((2 * width, 2 * height))
    spot.paste(disc, (round(chance.uniform(-0.9, -0.1) * width), round(-0.9 * height)))
    shaded = ImageEnhance.Brightness(picture).enhance(0.62)
    bright = ImageChops.soft_light(picture, Image.new("RGB", picture.size, colour))
    return Image.composite(bright, shaded, ImageOps.autocontrast(spot))


def _lines(picture: Image.Image, radius_px: float, strength: float) -> Image.Image:
    """Dark lines on white where the tone changes, like those of a soft pencil."""
    grey = picture.convert("L")
    blurred = grey.filter(ImageFilter.GaussianBlur(radius_px))
    return ImageChops.invert(ImageChops.subtract(blurred, grey, scale=1 / strength))


def _flat(picture: Image.Image, part: int) -> Image.Image:
    """Without detail: the middle colours of a copy that is so many times smaller."""
    small = picture.reduce(part).filter(ImageFilter.MedianFilter(7))
    return small.resize(picture.size, Image.Resampling.BICUBIC)


def _watercolour(picture: Image.Image, chance: random.Random) -> Image.Image:
    """Washes that pool at their edges, on paper that stays white around them."""
    flat = _flat(picture, 3)
    washes = ImageEnhance.Color(Image.blend(flat, picture, 0.35)).enhance(1.5)
    washes = ImageChops.screen(washes, Image.new("RGB", picture.size, "#303030"))
    pools = ImageChops.multiply(_lines(flat, 6, 1.6), _lines(picture, 2, 1.0))
    grain = Image.frombytes("L", (24, 24), chance.randbytes(24 * 24)).resize(picture.size)
    rim = Image.blend(Image.radial_gradient("L").resize(picture.size), grain, 0.15)
    bare = rim.point([min(255, max(0, 6 * (level - 170))) for level in range(256)])
    return Image.composite(
        Image.new("RGB", picture.size, _PAPER), ImageChops.multiply(washes, pools.convert("RGB")), bare
    )


def _oil(picture: Image.Image, _chance: random.Random) -> Image.Image:
    """Thick paint that catches the light."""
    flat = ImageEnhance.Color(_flat(picture, 2)).enhance(1.35)
    relief = flat.convert("L").filter(ImageFilter.EMBOSS).convert("RGB")
    return ImageEnhance.Contrast(ImageChops.overlay(Image.blend(flat, picture, 0.2), relief)).enhance(1.1)


def _sketch(picture: Image.Image, _chance: random.Random) -> Image.Image:
    drawing = ImageChops.multiply(_lines(picture, 3, 3.2), _lines(picture, 12, 1.4))
    return ImageOps.colorize(drawing, "#2f3036", _PAPER)


def _pixels(picture: Image.Image, _chance: random.Random) -> Image.Image:
    """Large pixels from a small palette."""
    small = ImageOps.contain(picture, (96, 96), Image.Resampling.BOX)
    palette = ImageEnhance.Color(small).enhance(1.4).quantize(28, dither=Image.Dither.NONE)
    return palette.convert("RGB").resize(picture.size, Image.Resampling.NEAREST)


_MEDIA: tuple[tuple[str, Callable[[Image.Image, random.Random], Image.Image]], ...] = (
    (r"water ?colou?rs?|aquarelle|gouache", _watercolour),
    (r"oil|impressionist|van gogh|monet|paint(?:ing|ed)", _oil),
    (r"sketch(?:ed)?|pencils?|drawing|drawn|charcoal|ink", _sketch),
    (r"pixels?|pixel ?art|8[ -]?bit", _pixels),
)


def _set_portraits(picture: Image.Image, portraits: Sequence[Image.Image]) -> None:
    """The portraits that were sent, as small prints in the lower left corner."""
    side = round(min(picture.size) * 0.14)
    for place, portrait in enumerate(portraits[:_PORTRAITS_SHOWN]):
        print_ = ImageOps.expand(ImageOps.fit(portrait, (side, side), centering=(0.5, 0.2)), side // 20, "white")
        picture.paste(print_, (round(side * (0.25 + 1.2 * place)), picture.height - round(side * 1.35)))


def _set_mark(picture: Image.Image) -> None:
    """The word Rehearsal in the lower right corner: small, but not to be overlooked."""
    size_px = max(12, round(min(picture.size) * 0.02))
    font = ImageFont.load_default(size_px)
    width, height = round(font.getlength("Rehearsal") + 1.4 * size_px), round(1.75 * size_px)
    right, bottom = picture.width - size_px, picture.height - size_px
    pen = ImageDraw.Draw(picture, "RGBA")
    pen.rounded_rectangle((right - width, bottom - height, right, bottom), height / 2, fill=(16, 16, 20, 150))
    pen.text((right - width / 2, bottom - height / 2), "Rehearsal", font=font, fill="#f4f4f6", anchor="mm")


def _encode(picture: Image.Image, seed: int) -> bytes:
    exif = Image.Exif()
    exif[ExifTags.Base.ImageDescription] = DESCRIPTION
    exif[ExifTags.Base.Software] = SOFTWARE
    out = io.BytesIO()
    picture.save(out, "JPEG", quality=_JPEG_QUALITY, exif=exif, comment=f"{DESCRIPTION}. Seed {seed}.")
    return out.getvalue()
