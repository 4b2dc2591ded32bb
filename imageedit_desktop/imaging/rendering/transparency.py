"""How much of a picture can be seen: alpha channels, palettes with alpha, and colours that are transparent."""

from __future__ import annotations

from PIL import Image, ImageChops

from imageedit_desktop.imaging.containers import png_chunks
from imageedit_desktop.imaging.decoding.opened import Opened

ALPHA_MODES = {"LA", "PA", "RGBA"}
_SEEN_MIN = 8
"""Of 255: an alpha that is nowhere above this hides everything, and was never meant to be looked through."""
_BAND_PIXELS = 4_000_000


def has_alpha(image: Image.Image) -> bool:
    """Whether there is an alpha channel, or a palette with one."""
    return image.mode in ALPHA_MODES or (image.mode == "P" and "transparency" in image.info)


def alpha_of(image: Image.Image) -> Image.Image:
    """Opacity as an ``L`` image, of what `has_alpha`."""
    if image.mode == "P":
        return _numbers(image).point(palette_alpha(image))
    return image.getchannel("A")


def palette_alpha(image: Image.Image) -> bytes:
    """Opacity of each of the 256 colours."""
    told = image.info["transparency"]
    if isinstance(told, int):
        return bytes(0 if number == told else 255 for number in range(256))
    return bytes(told[:256]).ljust(256, b"\xff")


def opacity(image: Image.Image) -> tuple[int, int]:
    """The lowest and the highest of all pixels; of a palette only the colours that are used count."""
    if image.mode == "P":
        table = palette_alpha(image)
        used = [table[number] for number, count in enumerate(_numbers(image).histogram()) if count]
        return min(used), max(used)
    low, high = image.getchannel("A").getextrema()
    return int(low), int(high)  # type: ignore[arg-type]


def hides_everything(highest: int) -> bool:
    """Whether nothing can be seen of a picture whose highest opacity this is."""
    return highest < _SEEN_MIN


def canvas_alpha(image: Image.Image, frame_box: tuple[int, int, int, int]) -> Image.Image:
    """Opacity of a canvas that a frame covers in part; the rest is not there, whatever a background colour says."""
    alpha = Image.new("L", image.size)
    frame = image.crop(frame_box)
    frame.info = image.info
    if has_alpha(frame):
        alpha.paste(alpha_of(frame), frame_box)
    elif isinstance(key := image.info.get("transparency"), int):
        alpha.paste(_differs(frame, (key,)), frame_box)
    else:
        alpha.paste(255, frame_box)
    return alpha


def keyed_alpha(opened: Opened, image: Image.Image) -> Image.Image | None:
    """Opacity by a transparent colour, compared in the depth of the file; None where there is none."""
    told = image.info.get("transparency")
    if told is None or image.mode not in {"1", "L", "I;16", "RGB"}:
        return None
    if opened.format != "PNG":
        return _differs(image, (told,)) if isinstance(told, int) else None
    chunks = png_chunks.before_pixels(opened.first.file)
    depth, key = chunks[b"IHDR"][8], chunks[b"tRNS"]
    parts = [int.from_bytes(key[at : at + 2], "big") & ((1 << depth) - 1) for at in range(0, len(key) & ~1, 2)]
    if image.mode == "RGB" and depth == 16:
        return _differs_in_depth(opened, image, parts)
    if depth < 8:
        parts = [part * 255 // ((1 << depth) - 1) for part in parts]
    return _differs(image, parts)


def _differs(image: Image.Image, key: list[int] | tuple[int, ...]) -> Image.Image:
    """255 where any channel is other than the key's."""
    alpha = Image.new("L", image.size)
    rows = max(1, _BAND_PIXELS // image.width)
    for top in range(0, image.height, rows):
        band = image.crop((0, top, image.width, min(image.height, top + rows)))
        alpha.paste(_band_differs(band, key), (0, top))
    return alpha


def _band_differs(band: Image.Image, key: list[int] | tuple[int, ...]) -> Image.Image:
    if band.mode == "I;16":
        table = [255] * (1 << 16)
        table[key[0]] = 0
        return band.convert("I").point(table, "L")
    channels = band.convert("L").split() if band.mode == "1" else band.split()
    found = [
        channel.point([0 if value == part else 255 for value in range(256)])
        for channel, part in zip(channels, key, strict=False)
    ]
    alpha = found[0]
    for other in found[1:]:
        alpha = ImageChops.lighter(alpha, other)
    return alpha


def _differs_in_depth(opened: Opened, image: Image.Image, key: list[int]) -> Image.Image:
    """Sixteen bits a channel: Pillow keeps the upper eight, so the lower ones are decoded by themselves."""
    opened.first.file.seek(0)
    with Image.open(opened.first.file, formats=("PNG",)) as lower:
        # In the other order of bytes the "upper" ones are the lower ones.
        lower.tile = [tile._replace(args="RGB;16L") for tile in lower.tile]
        below = _differs(lower, [part & 0xFF for part in key])
    return ImageChops.lighter(_differs(image, [part >> 8 for part in key]), below)


def _numbers(image: Image.Image) -> Image.Image:
    return Image.frombytes("L", image.size, image.tobytes())
