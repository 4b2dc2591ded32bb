"""What is set on the picture: a crown, a hat, glasses, flowers, sparkles, portraits as medallions, and our mark."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from itertools import pairwise
from random import Random
from typing import TypeAlias

from PIL import Image, ImageChops, ImageDraw, ImageFont, ImageOps

from imageedit_desktop.rehearsal.focus import Head, find_head
from imageedit_desktop.rehearsal.texture import glow, lay, rgb, soften

Ornament: TypeAlias = Callable[[Image.Image, Head, Random], Image.Image]

_FINE = 3
"""Ornaments are drawn so many times larger and scaled down, for smooth edges."""

_HALF = [level // 2 for level in range(256)]
"""Lookup table for a mask of half the strength."""

_PORTRAITS_SHOWN = 5
_JEWELS = ("#c2183c", "#1766c9", "#12915c", "#8a2bd1")
_PETALS = ("#ff7fa5", "#ffd1dc", "#ffb03b", "#fff3d6", "#b784ff", "#ff5d5d")
_RIBBONS = ("#a3122f", "#1c4f8f", "#6b2a86", "#0f6b57")


def headroom(ornament: Ornament) -> float:
    """The room that an ornament needs above the hair, in parts of the head's width."""
    needed: dict[Ornament, float] = {crown: 0.65, hat: 0.9, flowers: 0.3}
    return needed.get(ornament, 0.0)


def crown(picture: Image.Image, head: Head, chance: Random) -> Image.Image:
    """Five points of gold with jewels."""
    width, height = 1.1 * head.width, 0.72 * head.width
    points = ((0.02, 1), (0, 0.3), (0.2, 0.62), (0.25, 0.12), (0.4, 0.58), (0.5, 0), (0.6, 0.58), (0.75, 0.12))
    outline = (*points, (0.8, 0.62), (1, 0.3), (0.98, 1))
    balls = ((0.0, 0.28), (0.25, 0.1), (0.5, 0.0), (0.75, 0.1), (1.0, 0.28))
    jewel = chance.choice(_JEWELS)

    def draw(sheet: Image.Image, size: tuple[int, int]) -> None:
        mask = Image.new("L", sheet.size)
        pen = ImageDraw.Draw(mask)
        pen.polygon([_at(point, size) for point in outline], fill=255)
        for ball in balls:
            _disc(pen, _at(ball, size), size[0] * 0.045, 255)
        sheet.paste(_gold(sheet.size), (0, 0), mask)
        pen = ImageDraw.Draw(sheet)
        pen.line([_at((0.02, 0.97), size), _at((0.98, 0.97), size)], fill="#8a5a12", width=max(1, size[1] // 24))
        pen.line([_at((0.02, 0.76), size), _at((0.98, 0.76), size)], fill="#fff2b8", width=max(1, size[1] // 40))
        for place in (0.14, 0.32, 0.5, 0.68, 0.86):
            _jewel(pen, _at((place, 0.865), size), size[0] * (0.05 if place == 0.5 else 0.034), jewel)

    return _set_on(picture, draw, (width, height), (head.x, head.top - 0.22 * head.width + height * 0.4))


def hat(picture: Image.Image, head: Head, chance: Random) -> Image.Image:
    """A top hat with a ribbon."""
    width, height = 1.7 * head.width, 1.1 * head.width
    ribbon = chance.choice(_RIBBONS)

    def draw(sheet: Image.Image, size: tuple[int, int]) -> None:
        pen = ImageDraw.Draw(sheet)
        body = ((0.2, 0.06), (0.8, 0.06), (0.765, 0.88), (0.235, 0.88))
        mask = Image.new("L", sheet.size)
        shape = ImageDraw.Draw(mask)
        shape.polygon([_at(point, size) for point in body], fill=255)
        shape.ellipse((*_at((0.2, 0.0), size), *_at((0.8, 0.12), size)), fill=255)
        shape.ellipse((*_at((0.0, 0.76), size), *_at((1.0, 1.0), size)), fill=255)
        sheet.paste(_sheen(sheet.size, "#0d0d12", "#4b4b58"), (0, 0), mask)
        band = ((0.227, 0.68), (0.773, 0.68), (0.765, 0.84), (0.235, 0.84))
        pen.polygon([_at(point, size) for point in band], fill=ribbon)
        pen.arc(
            (*_at((0.0, 0.76), size), *_at((1.0, 1.0), size)), 15, 165, fill="#5c5c6b", width=max(1, size[1] // 60)
        )

    return _set_on(picture, draw, (width, height), (head.x, head.top - 0.16 * head.width))


def glasses(picture: Image.Image, head: Head, chance: Random) -> Image.Image:
    """Round spectacles."""
    width, height = 0.92 * head.width, 0.36 * head.width
    frame = chance.choice(("#1b1b20", "#6a3d16", "#b8860b", "#7d1128"))

    def draw(sheet: Image.Image, size: tuple[int, int]) -> None:
        pen = ImageDraw.Draw(sheet)
        thick = max(2, size[0] // 26)
        for left in (0.02, 0.56):
            box = (*_at((left, 0.03), size), *_at((left + 0.42, 0.97), size))
            pen.ellipse(box, fill=(225, 240, 255, 70), outline=frame, width=thick)
            shine = (*_at((left + 0.07, 0.15), size), *_at((left + 0.35, 0.85), size))
            pen.arc(shine, 190, 250, fill=(255, 255, 255, 220), width=thick // 2 + 1)
        pen.arc((*_at((0.41, 0.26), size), *_at((0.59, 0.8), size)), 180, 360, fill=frame, width=thick)

    return _set_on(picture, draw, (width, height), (head.x, head.eyes_y))


def flowers(picture: Image.Image, head: Head, chance: Random) -> Image.Image:
    """A wreath of blossoms and leaves."""
    width, height = 1.5 * head.width, 0.8 * head.width

    def draw(sheet: Image.Image, size: tuple[int, int]) -> None:
        pen = ImageDraw.Draw(sheet)
        for step in range(26):
            angle = math.pi * (1.06 + 0.88 * step / 25)
            middle = _at((0.5 + 0.42 * math.cos(angle), 0.82 + 0.66 * math.sin(angle)), size)
            if step % 2:
                _leaf(pen, middle, size[0] * 0.07, chance)
        for step in range(11):
            angle = math.pi * (1.06 + 0.88 * step / 10)
            middle = _at((0.5 + 0.42 * math.cos(angle), 0.82 + 0.66 * math.sin(angle)), size)
            _blossom(pen, middle, size[0] * chance.uniform(0.045, 0.075), chance)

    return _set_on(picture, draw, (width, height), (head.x, head.top + 0.22 * head.width))


def sparkles(picture: Image.Image, head: Head, chance: Random) -> Image.Image:
    """Motes of light, most of them near the head."""
    mask = Image.new("L", picture.size)
    pen = ImageDraw.Draw(mask)
    for _ in range(70):
        x = chance.gauss(head.x, picture.width * 0.28)
        y = chance.gauss(head.middle_y, picture.height * 0.28)
        reach = max(picture.size) * chance.choice((0.004, 0.006, 0.009, 0.016, 0.024))
        pen.polygon(
            [_ray(x, y, reach if n % 2 == 0 else reach * 0.14, n * math.pi / 4) for n in range(8)], fill=255
        )
    colour = chance.choice(("#fff2c0", "#d8ecff", "#ffd9f4"))
    return lay(glow(glow(picture, colour, soften(mask, 14)), colour, soften(mask, 4)), "#ffffff", mask)


def medallions(picture: Image.Image, portraits: Sequence[Image.Image]) -> Image.Image:
    """The portraits that were sent, as small round pictures in the lower left corner."""
    side = round(min(picture.size) * 0.15)
    for place, portrait in enumerate(portraits[:_PORTRAITS_SHOWN]):
        middle = (side * (0.72 + 0.82 * place), picture.height - side * 0.72)
        picture = _medallion(picture, _face(portrait, side), middle)
    return picture


def mark(picture: Image.Image) -> Image.Image:
    """The word Rehearsal in the lower right corner: small, but not to be overlooked."""
    size_px = max(12, round(min(picture.size) * 0.02))
    font = ImageFont.load_default(size_px)
    width, height = round(font.getlength("Rehearsal") + 1.4 * size_px), round(1.75 * size_px)
    left, top = picture.width - width - size_px, picture.height - height - size_px
    label = picture.crop((left, top, left + width, top + height))
    veil = Image.new("L", (width * _FINE, height * _FINE))
    ImageDraw.Draw(veil).rounded_rectangle((0, 0, width * _FINE, height * _FINE), radius=veil.height / 2, fill=150)
    label = lay(label, "#101014", veil.reduce(_FINE))
    ImageDraw.Draw(label).text((width / 2, height / 2), "Rehearsal", font=font, fill="#f4f4f6", anchor="mm")
    marked = picture.copy()
    marked.paste(label, (left, top))
    return marked


def _set_on(
    picture: Image.Image,
    draw: Callable[[Image.Image, tuple[int, int]], None],
    size: tuple[float, float],
    centre: tuple[float, float],
) -> Image.Image:
    """Draw an ornament of that size on a sheet of its own and lay it on the picture, with a soft shadow."""
    margin = round(size[0] * 0.08)
    width, height = round(size[0]), round(size[1])
    fine = Image.new("RGBA", (width * _FINE, height * _FINE))
    draw(fine, fine.size)
    ornament = ImageOps.expand(fine.reduce(_FINE), margin)
    place = (round(centre[0] - ornament.width / 2), round(centre[1] - ornament.height / 2))
    patch = picture.crop((*place, place[0] + ornament.width, place[1] + ornament.height))
    shadow = ImageChops.offset(ornament.getchannel("A").point(_HALF), 0, margin // 2)
    patch = lay(patch, "#000000", soften(shadow, max(2.0, margin / 3)))
    patch.paste(ornament, (0, 0), ornament)
    dressed = picture.copy()
    dressed.paste(patch, place)
    return dressed


def _at(point: tuple[float, float], size: tuple[int, int]) -> tuple[float, float]:
    return point[0] * size[0], point[1] * size[1]


def _disc(pen: ImageDraw.ImageDraw, centre: tuple[float, float], radius: float, fill: str | int) -> None:
    pen.ellipse((centre[0] - radius, centre[1] - radius, centre[0] + radius, centre[1] + radius), fill=fill)


def _jewel(pen: ImageDraw.ImageDraw, centre: tuple[float, float], radius: float, colour: str) -> None:
    _disc(pen, centre, radius * 1.25, "#8a5a12")
    _disc(pen, centre, radius, colour)
    _disc(pen, (centre[0] - radius * 0.3, centre[1] - radius * 0.35), radius * 0.28, "#ffffff")


def _leaf(pen: ImageDraw.ImageDraw, centre: tuple[float, float], reach: float, chance: Random) -> None:
    turn = chance.uniform(0, math.tau)
    sides = ((1.0, 0.0), (0.42, 0.5), (1.0, math.pi), (0.42, -0.5 + math.tau))
    green = chance.choice(("#3f7d3a", "#5c9a45", "#2d6442"))
    pen.polygon([_ray(*centre, reach * far, turn + angle) for far, angle in sides], fill=green)


def _blossom(pen: ImageDraw.ImageDraw, centre: tuple[float, float], radius: float, chance: Random) -> None:
    colour, turn = chance.choice(_PETALS), chance.uniform(0, math.tau)
    shade = "#{:02x}{:02x}{:02x}".format(*(round(part * 0.8) for part in rgb(colour)))
    for petal in range(5):
        middle = _ray(*centre, radius * 0.62, turn + petal * math.tau / 5)
        _disc(pen, middle, radius * 0.56, shade)
        _disc(pen, middle, radius * 0.5, colour)
    _disc(pen, centre, radius * 0.34, "#f2b632")


def _ray(x: float, y: float, reach: float, angle: float) -> tuple[float, float]:
    return x + reach * math.cos(angle), y + reach * math.sin(angle)


def _gold(size: tuple[int, int]) -> Image.Image:
    """A polished cylinder of gold."""
    across = Image.linear_gradient("L").rotate(90).resize(size)
    stops = ((0, 70), (60, 235), (105, 150), (150, 255), (205, 120), (255, 60))
    levels = [
        next(a + (b - a) * (x - p) // (q - p) for (p, a), (q, b) in pairwise(stops) if x <= q) for x in range(256)
    ]
    return ImageOps.colorize(across.point(levels), "#6b3f06", "#fff3b0", mid="#dca21f")


def _sheen(size: tuple[int, int], dark: str, light: str) -> Image.Image:
    """Brushed felt: a light band on a dark cylinder."""
    across = Image.linear_gradient("L").rotate(90).resize(size)
    return ImageOps.colorize(across.point([max(0, 255 - abs(x - 85) * 3) for x in range(256)]), dark, light)


def _face(portrait: Image.Image, side_px: int) -> Image.Image:
    """A square around the head."""
    head = find_head(portrait)
    reach = min(max(head.width * 1.8, min(portrait.size) * 0.45), *portrait.size)
    left = min(max(0.0, head.x - reach / 2), portrait.width - reach)
    top = min(max(0.0, head.middle_y - reach / 2), portrait.height - reach)
    box = (left, top, left + reach, top + reach)
    return portrait.resize((side_px, side_px), Image.Resampling.LANCZOS, box=box, reducing_gap=2.0)


def _medallion(picture: Image.Image, face: Image.Image, middle: tuple[float, float]) -> Image.Image:
    """Set a face on the picture, in a white ring with a soft shadow."""
    ring = round(face.width * 1.09)
    margin, rim = ring // 5, (ring - face.width) // 2
    disc = ImageOps.expand(_round(ring), margin)
    place = (round(middle[0] - disc.width / 2), round(middle[1] - disc.height / 2))
    patch = picture.crop((*place, place[0] + disc.width, place[1] + disc.height))
    patch = lay(patch, "#000000", soften(ImageChops.offset(disc.point(_HALF), 0, rim), margin / 3))
    patch = lay(patch, "#ffffff", disc)
    patch.paste(face, (margin + rim, margin + rim), _round(face.width))
    framed = picture.copy()
    framed.paste(patch, place)
    return framed


def _round(side_px: int) -> Image.Image:
    disc = Image.new("L", (side_px * _FINE, side_px * _FINE))
    ImageDraw.Draw(disc).ellipse((0, 0, side_px * _FINE - 1, side_px * _FINE - 1), fill=255)
    return disc.reduce(_FINE)
