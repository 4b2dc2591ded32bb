"""Effects of a medium: they draw the picture anew, in paint, pencil or print."""

from __future__ import annotations

import math
from random import Random

from PIL import Image, ImageChops, ImageDraw, ImageEnhance, ImageFilter, ImageOps

from imageedit_desktop.rehearsal.texture import clouds, contrast, curve, lay, lines, soften, tiled

_PAPER = "#faf6ec"
_GRAPHITE = "#2f3036"
_CELL_PX = 6
"""A stroke takes its colour and direction from a cell of so many pixels."""
_POP = (
    ("#20123a", "#ff3d7f", "#ffe156"),
    ("#0b2b5c", "#00b2c8", "#ffd9e6"),
    ("#4a0d2a", "#ff8c1a", "#d7fff1"),
    ("#12351f", "#7bd13a", "#fff3b0"),
    ("#2a1466", "#b04bff", "#c9fff4"),
    ("#3b0a0a", "#f0432a", "#ffe9c7"),
)


def watercolour(picture: Image.Image, chance: Random) -> Image.Image:
    """Washes that pool at their edges, on rough paper that stays white around them."""
    size = picture.size
    flat = _flat(picture, 224, 40).resize(size, Image.Resampling.BICUBIC)
    washes = ImageEnhance.Color(Image.blend(flat, soften(picture, 2.5), 0.42)).enhance(1.5)
    washes = curve(washes, ((0, 38), (128, 170), (255, 255)))
    pools = ImageChops.multiply(lines(flat, 5, 1.5), lines(picture, 2, 1.0))
    density = Image.blend(clouds(size, chance, 9), clouds(size, chance, size[0] // 4), 0.3)
    density = curve(density, ((0, 196), (128, 240), (255, 255)))
    pigment = ImageChops.multiply(washes, ImageChops.multiply(pools, density).convert("RGB"))
    return lay(pigment, _PAPER, _bare_rim(size, chance))


def oil(picture: Image.Image, chance: Random) -> Image.Image:
    """Strokes of a loaded brush, broad ones first, which catch the light."""
    canvas = ImageEnhance.Color(soften(picture, 6)).enhance(1.15)
    for count, length, width in ((800, 0.055, 0.02), (2600, 0.026, 0.009), (4600, 0.012, 0.005)):
        canvas = _strokes(canvas, picture, chance, count, (length, width))
    canvas = Image.blend(canvas, picture, 0.22)
    relief = canvas.convert("L").filter(ImageFilter.EMBOSS)
    relief = relief.point([round(128 + 0.55 * (level - 128)) for level in range(256)])
    return contrast(ImageChops.overlay(canvas, relief.convert("RGB")), 1.06)


def sketch(picture: Image.Image, chance: Random) -> Image.Image:
    """Pencil on paper: contours, and hatching that follows the shade."""
    grey = ImageOps.autocontrast(picture.convert("L"), cutoff=1)
    drawing = ImageChops.multiply(lines(picture, 2.5, 3.4), lines(picture, 10, 1.5))
    tones, angle = soften(grey, 2), chance.uniform(25, 60)
    for threshold, turn in ((140, 0), (95, 16), (50, 80)):
        shade = curve(tones, ((0, 0), (threshold - 40, 0), (threshold, 255), (255, 255)))
        hatching = _hatching(picture.size, chance, angle + turn)
        drawing = ImageChops.multiply(drawing, ImageChops.lighter(hatching, shade))
    return ImageOps.colorize(drawing, _GRAPHITE, _PAPER)


def ink_over(picture: Image.Image, _chance: Random) -> Image.Image:
    """Ink contours over colours that are there already."""
    contours = ImageChops.multiply(lines(picture, 2.5, 5.0), lines(picture, 8, 1.6))
    return ImageChops.multiply(picture, contours.convert("RGB"))


def charcoal(picture: Image.Image, chance: Random) -> Image.Image:
    """Broad, soft and smudged."""
    grey = contrast(soften(ImageOps.autocontrast(picture.convert("L"), cutoff=2), 2.5), 1.5, pivot=110)
    tooth = curve(clouds(picture.size, chance, picture.width // 3), ((0, 150), (140, 255), (255, 255)))
    drawn = ImageChops.multiply(ImageChops.screen(grey, ImageOps.invert(tooth)), lines(picture, 6, 3.0))
    return ImageOps.colorize(drawn, "#17161a", "#efe9de")


def comic(picture: Image.Image, chance: Random) -> Image.Image:
    """Flat inks, dots for the shade, and a black brush."""
    flat = _flat(contrast(picture, 1.15), 300, 48).resize(picture.size, Image.Resampling.BICUBIC)
    flat = curve(
        ImageEnhance.Color(flat).enhance(chance.uniform(1.6, 2.0)), ((0, 0), (110, 140), (215, 255), (255, 255))
    )
    dots = _halftone(soften(picture.convert("L"), 5), pitch_px=max(8, picture.width // 110))
    inked = ImageChops.multiply(flat, curve(dots, ((0, 178), (255, 255))).convert("RGB"))
    brush = ImageChops.multiply(lines(picture, 4, 7.0), lines(picture, 12, 2.4))
    brush = curve(soften(brush, 0.8), ((0, 0), (80, 0), (170, 255), (255, 255)))
    return ImageChops.multiply(inked, brush.convert("RGB"))


def pop_art(picture: Image.Image, chance: Random) -> Image.Image:
    """Four prints of one screen, each in inks of its own."""
    panel = (-(-picture.width // 2), -(-picture.height // 2))
    screen = ImageOps.autocontrast(soften(picture.convert("L").resize(panel), 1), cutoff=2)
    screen = curve(screen, ((0, 0), (70, 20), (95, 110), (150, 135), (175, 240), (255, 255)))
    sheet = Image.new("RGB", picture.size)
    for number, (dark, mid, light) in enumerate(chance.sample(_POP, 4)):
        place = (number % 2 * (picture.width // 2), number // 2 * (picture.height // 2))
        sheet.paste(ImageOps.colorize(screen, dark, light, mid=mid), place)
    return sheet


def pixels(picture: Image.Image, chance: Random) -> Image.Image:
    """Large pixels from a small palette."""
    across = chance.choice((80, 96, 112))
    side = (across, max(1, round(across * picture.height / picture.width)))
    small = ImageEnhance.Color(contrast(picture.resize(side, Image.Resampling.BOX), 1.15)).enhance(1.3)
    palette = small.quantize(28, method=Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE)
    return palette.convert("RGB").resize(picture.size, Image.Resampling.NEAREST)


def pastel(picture: Image.Image, chance: Random) -> Image.Image:
    """Chalk on toned paper."""
    flat = _flat(picture, 224, 64).resize(picture.size, Image.Resampling.BICUBIC)
    chalk = ImageEnhance.Color(Image.blend(flat, picture, 0.35)).enhance(1.5)
    chalk = ImageChops.multiply(
        curve(chalk, ((0, 58), (128, 170), (255, 252))), lines(picture, 5, 1.3).convert("RGB")
    )
    tooth = curve(clouds(picture.size, chance, picture.width // 3), ((0, 0), (130, 0), (255, 84)))
    return lay(chalk, chance.choice(("#efe4d2", "#e3e0ea", "#f0dcd4")), tooth)


def _flat(picture: Image.Image, side_px: int, colours: int) -> Image.Image:
    """A small copy in so many flat colours, without specks."""
    small = ImageOps.contain(picture, (side_px, side_px), Image.Resampling.BOX)
    small = small.filter(ImageFilter.MedianFilter(3))
    return (
        small.quantize(colours, method=Image.Quantize.MAXCOVERAGE, dither=Image.Dither.NONE)
        .convert("RGB")
        .filter(ImageFilter.MedianFilter(3))
    )


def _bare_rim(size: tuple[int, int], chance: Random) -> Image.Image:
    """White where the brush did not reach: a border that is uneven at two scales."""
    inset = min(size) * 0.042
    inner = Image.new("L", (size[0] // 8, size[1] // 8), 255)
    box = (inset / 8, inset / 8, (size[0] - inset) / 8, (size[1] - inset) / 8)
    ImageDraw.Draw(inner).rectangle(box, fill=0)
    slope = soften(inner, inset / 6).resize(size, Image.Resampling.BICUBIC)
    uneven = Image.blend(clouds(size, chance, 6), clouds(size, chance, 30), 0.25)
    return curve(Image.blend(slope, uneven, 0.32), ((0, 0), (112, 0), (128, 190), (150, 255), (255, 255)))


def _strokes(
    canvas: Image.Image, source: Image.Image, chance: Random, count: int, brush: tuple[float, float]
) -> Image.Image:
    """Strokes across the slope of the tone, so that they follow the shapes.

    `brush` is the length and width of a stroke in parts of the longer side.
    """
    grid = source.reduce(_CELL_PX)
    colours, tones = grid.load(), soften(grid.convert("L"), 2).load()
    assert colours is not None  # noqa: S101  both were just made
    assert tones is not None  # noqa: S101
    length, width = (part * max(source.size) for part in brush)
    draw = ImageDraw.Draw(canvas)
    for _ in range(count):
        column, row = chance.randrange(1, grid.width - 1), chance.randrange(1, grid.height - 1)
        across = int(tones[column + 1, row]) - int(tones[column - 1, row])  # type: ignore[arg-type]
        down = int(tones[column, row + 1]) - int(tones[column, row - 1])  # type: ignore[arg-type]
        steep = (across * across + down * down) ** 0.5
        dx, dy = (-down / steep, across / steep) if steep > 3 else (0.9, 0.43)
        x, y = (column + chance.random()) * _CELL_PX, (row + chance.random()) * _CELL_PX
        reach = length * chance.uniform(0.35, 0.65)
        ends = (x - dx * reach, y - dy * reach, x + dx * reach, y + dy * reach)
        draw.line(ends, fill=colours[column, row], width=round(width * chance.uniform(0.7, 1.3)))
    return canvas


def _hatching(size: tuple[int, int], chance: Random, angle: float) -> Image.Image:
    """Parallel pencil strokes over the whole sheet; `angle` in degrees."""
    sheet = Image.new("L", size, 255)
    draw = ImageDraw.Draw(sheet)
    reach = math.hypot(*size) / 2
    dx, dy = math.cos(math.radians(angle)), math.sin(math.radians(angle))
    aside = -reach
    while aside < reach:
        x, y = size[0] / 2 - dy * aside, size[1] / 2 + dx * aside
        sway = chance.uniform(-3, 3)
        ends = (x - dx * reach - sway, y - dy * reach, x + dx * reach + sway, y + dy * reach)
        draw.line(ends, fill=chance.randint(70, 150), width=chance.choice((1, 2)))
        aside += chance.uniform(4.5, 8)
    return sheet.filter(ImageFilter.BoxBlur(0.6))


def _halftone(grey: Image.Image, pitch_px: int) -> Image.Image:
    """Dots on the diagonal that grow where it is dark: a cone in each cell, compared with the tone."""
    cone = Image.radial_gradient("L").resize((pitch_px, pitch_px), Image.Resampling.BOX)
    cell = Image.new("L", (pitch_px, 2 * pitch_px))
    cell.paste(cone, (0, 0))
    cell.paste(ImageChops.offset(cone, pitch_px // 2, 0), (0, pitch_px))
    screen = tiled(cell, grey.size)
    return contrast(ImageChops.add(grey, screen, offset=-100), 5, pivot=128)
