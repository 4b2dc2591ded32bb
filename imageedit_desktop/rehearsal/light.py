"""Effects of light, weather and film: they change the colours and leave the drawing alone."""

from __future__ import annotations

from random import Random

from PIL import Image, ImageChops, ImageDraw, ImageEnhance, ImageOps

from imageedit_desktop.rehearsal.texture import (
    clouds,
    contrast,
    corners,
    curve,
    fade_down,
    glow,
    grain,
    lay,
    lines,
    soften,
    split_tone,
    spot,
    tint,
    vignette,
)

_MOODS = (
    ("#0b3a46", "#ffcf8a", 1.1),
    ("#45135c", "#ffc2ad", 1.02),
    ("#0c3d1f", "#fdf0b0", 1.08),
    ("#0e1f63", "#bfe0ff", 1.12),
    ("#5a240c", "#ffd894", 0.98),
    ("#0f4a52", "#ffb3c9", 1.0),
    ("#2c1f6e", "#c4ffe0", 1.06),
    ("#5c1020", "#fff0d0", 1.16),
)
"""Shadows, lights and contrast of the gradings that pictures get when no word asks for anything else."""

_NEON_PAIRS = (("#ff2ec4", "#22e1ff"), ("#7b5cff", "#3dffb0"), ("#ff6a2b", "#b23bff"), ("#29f0ff", "#f6ff3d"))


def mood(picture: Image.Image, chance: Random) -> Image.Image:
    """A quiet grading with light from one side."""
    shadows, lights, spread = chance.choice(_MOODS)
    graded = split_tone(contrast(picture, spread), shadows, lights, chance.uniform(0.62, 0.8))
    corner = (picture.width * chance.choice((0.05, 0.95)), picture.height * chance.uniform(0.0, 0.35))
    lit = glow(graded, lights, spot(picture.size, corner, max(picture.size) * 0.7, strength=0.55))
    return vignette(lit, 0.5)


def night(picture: Image.Image, chance: Random) -> Image.Image:
    """Moonlight: dark and blue, with stars above."""
    dark = tint(curve(picture, ((0, 0), (64, 44), (128, 88), (255, 196))), "#6a92e6", 0.85)
    dark = split_tone(dark, "#0a1740", "#a9c4ff", 0.3)
    moon = (picture.width * chance.uniform(0.12, 0.88), picture.height * chance.uniform(0.05, 0.16))
    lit = glow(dark, "#8fb0ff", spot(picture.size, moon, max(picture.size) * 0.55, strength=0.6))
    return vignette(_stars(lit, chance), 0.55, "#02040f")


def sunset(picture: Image.Image, chance: Random) -> Image.Image:
    """Low sun: gold where it shines, violet where it does not."""
    warm = split_tone(contrast(picture, 1.06), "#4b1650", "#ffb057", 0.55)
    size = picture.size
    warm = Image.composite(tint(warm, "#ff8a4c", 0.7), warm, fade_down(size, 0.0, 0.9))
    sun = (size[0] * chance.choice((0.08, 0.2, 0.8, 0.92)), size[1] * chance.uniform(0.1, 0.3))
    warm = glow(warm, "#ff7a2c", spot(size, sun, max(size) * 0.9, strength=0.95))
    return vignette(glow(warm, "#ffe9a8", spot(size, sun, min(size) * 0.26)), 0.4, "#2a0f33")


def golden(picture: Image.Image, chance: Random) -> Image.Image:
    """The hour after sunrise: honey light and soft shadows."""
    warm = split_tone(picture, "#4a2a12", "#ffe3a3", 0.4)
    haze = ImageChops.screen(warm, ImageEnhance.Brightness(soften(warm, 14)).enhance(0.3))
    sun = (picture.width * chance.choice((0.0, 1.0)), picture.height * chance.uniform(0.0, 0.3))
    return glow(haze, "#ffc35c", spot(picture.size, sun, max(picture.size) * 0.9, strength=0.6))


def winter(picture: Image.Image, chance: Random) -> Image.Image:
    """Cold air and falling snow, near flakes large and soft."""
    cold = ImageEnhance.Color(split_tone(picture, "#34506e", "#f4faff", 0.42)).enhance(0.75)
    cold = lay(cold, "#ffffff", corners(picture.size, 0.5))
    for count, radius, blur in ((420, 0.0016, 0.0), (120, 0.0042, 1.2), (22, 0.011, 5.0)):
        cold = lay(cold, "#ffffff", _flakes(picture.size, chance, count, radius, blur))
    return cold


def rain(picture: Image.Image, chance: Random) -> Image.Image:
    """A grey day with streaks of rain."""
    grey = ImageEnhance.Color(tint(curve(picture, ((0, 8), (255, 205))), "#9db4c4", 0.6)).enhance(0.6)
    streaks = Image.new("L", picture.size)
    draw = ImageDraw.Draw(streaks)
    for _ in range(420):
        x, y = chance.uniform(0, picture.width * 1.1), chance.uniform(-0.1, 1) * picture.height
        length = picture.height * chance.uniform(0.02, 0.07)
        draw.line((x, y, x - length * 0.18, y + length), fill=chance.randint(60, 150), width=1)
    return lay(vignette(grey, 0.6), "#eef6ff", streaks)


def fog(picture: Image.Image, chance: Random) -> Image.Image:
    """Banks of mist, thicker towards the ground."""
    pale = ImageEnhance.Color(curve(picture, ((0, 40), (255, 235)))).enhance(0.7)
    banks = ImageChops.multiply(clouds(picture.size, chance, 7), ImageOps.flip(fade_down(picture.size, 0.0, 1.1)))
    return lay(pale, "#e9eef0", curve(banks, ((0, 30), (255, 255))))


def autumn(picture: Image.Image, chance: Random) -> Image.Image:
    """Greens turn to amber and rust."""
    red, green, blue = picture.split()
    turned = Image.merge("RGB", (ImageChops.lighter(red, Image.blend(red, green, 0.7)), green, blue))
    warm = split_tone(turned, "#3b1606", "#ffd08a", 0.45)
    corner = (picture.width * chance.choice((0.0, 1.0)), 0)
    return vignette(glow(warm, "#ff8f2e", spot(picture.size, corner, max(picture.size) * 0.6, strength=0.4)), 0.5)


def spring(picture: Image.Image, chance: Random) -> Image.Image:
    """Light, fresh and pastel."""
    lights = chance.choice(("#fff0f5", "#f3ffe9", "#fff9e0"))
    bright = curve(picture, ((0, 34), (128, 162), (255, 252)))
    haze = ImageChops.screen(bright, ImageEnhance.Brightness(soften(bright, 16)).enhance(0.16))
    return split_tone(haze, "#7c6a9c", lights, 0.34)


def underwater(picture: Image.Image, chance: Random) -> Image.Image:
    """Teal depths with light falling in from above."""
    deep = split_tone(curve(picture, ((0, 0), (255, 200))), "#012a3a", "#8fffe8", 0.62)
    rays = clouds((picture.width, 1), chance, 13).resize(picture.size)
    rays = ImageChops.multiply(curve(rays, ((0, 0), (140, 0), (255, 150))), fade_down(picture.size, 0.0, 0.8))
    return vignette(glow(deep, "#b8fff0", soften(rays, 6)), 0.7, "#001820")


def dramatic(picture: Image.Image, chance: Random) -> Image.Image:
    """A film still: hard contrast, teal shadows, bars of black left to the imagination."""
    graded = split_tone(contrast(picture, 1.25, pivot=125), "#062a33", "#ffd0a0", 0.36)
    corner = (picture.width * chance.choice((0.0, 1.0)), picture.height * 0.2)
    return vignette(
        glow(graded, "#ff9d5c", spot(picture.size, corner, max(picture.size) * 0.5, strength=0.35)), 0.9
    )


def neon(picture: Image.Image, chance: Random) -> Image.Image:
    """Glowing outlines in two colours over a dark room."""
    first, second = chance.choice(_NEON_PAIRS)
    room = split_tone(curve(picture, ((0, 0), (128, 34), (255, 96))), "#14063a", "#8a6bff", 0.6)
    calm = soften(picture, 1.2)
    edges = ImageChops.add(ImageOps.invert(lines(calm, 3.0, 3.5)), ImageOps.invert(lines(calm, 10, 1.6)))
    edges = curve(ImageOps.autocontrast(edges, cutoff=(0, 2)), ((0, 0), (70, 0), (200, 255), (255, 255)))
    across = Image.linear_gradient("L").rotate(90).resize(picture.size)
    colours = ImageOps.colorize(across, first, second)
    tubes = ImageChops.multiply(colours, edges.convert("RGB"))
    halo = ImageChops.add(soften(tubes, 5), soften(tubes, 24))
    return ImageChops.screen(ImageChops.screen(room, halo), tubes)


def sepia(picture: Image.Image, chance: Random) -> Image.Image:
    """A print of about 1900."""
    dark = chance.choice(("#2a1508", "#31190d", "#24140c"))
    toned = ImageOps.colorize(contrast(picture.convert("L"), 1.05), dark, "#fbeed3", mid="#ad8156")
    return grain(vignette(toned, 0.75, "#2a1608"), chance, 0.35)


def black_and_white(picture: Image.Image, chance: Random) -> Image.Image:
    """Silver gelatine, seen through a red, a green or no filter."""
    mix = chance.choice(((0.6, 0.35, 0.05, 0), (0.2, 0.65, 0.15, 0), (0.3, 0.59, 0.11, 0)))
    grey = ImageOps.autocontrast(picture.convert("L", mix), cutoff=1)
    grey = curve(grey, ((0, 4), (64, 46), (190, 208), (255, 252)))
    return grain(vignette(grey.convert("RGB"), 0.6), chance, 0.4)


def vintage(picture: Image.Image, chance: Random) -> Image.Image:
    """Colour film from a shoebox: lifted blacks, faded dyes, and light that leaked in."""
    faded = ImageEnhance.Color(curve(picture, ((0, 38), (128, 132), (255, 232)))).enhance(0.72)
    faded = split_tone(faded, "#3d3560", "#ffe7b8", 0.32)
    edge = (picture.width * chance.choice((0.0, 1.0)), picture.height * chance.uniform(0.15, 0.85))
    leak = spot(picture.size, edge, max(picture.size) * chance.uniform(0.35, 0.5), strength=0.85)
    return grain(vignette(glow(faded, chance.choice(("#ff7a3c", "#ff5a4e", "#ffa23c")), leak), 0.5), chance, 0.4)


def blueprint(picture: Image.Image, chance: Random) -> Image.Image:
    """A cyanotype."""
    toned = ImageOps.colorize(contrast(picture.convert("L"), 1.1), "#06244a", "#f1f6f4", mid="#3f7fae")
    stain = curve(clouds(picture.size, chance, 6), ((0, 0), (150, 0), (255, 60)))
    return lay(toned, "#06244a", ImageChops.lighter(stain, corners(picture.size, 0.8)))


def _stars(picture: Image.Image, chance: Random) -> Image.Image:
    dots = Image.new("L", picture.size)
    draw = ImageDraw.Draw(dots)
    for _ in range(150):
        x, y = chance.uniform(0, picture.width), picture.height * 0.6 * chance.random() ** 1.6
        radius_px = chance.choice((0.6, 0.6, 0.9, 1.5)) * picture.width / 1000
        draw.ellipse((x - radius_px, y - radius_px, x + radius_px, y + radius_px), fill=chance.randint(120, 255))
    dark_only = ImageOps.invert(curve(soften(picture.convert("L"), 6), ((0, 0), (60, 120), (110, 255), (255, 255))))
    return glow(picture, "#ffffff", ImageChops.multiply(dots, dark_only))


def _flakes(size: tuple[int, int], chance: Random, count: int, radius: float, blur_px: float) -> Image.Image:
    mask = Image.new("L", size)
    draw = ImageDraw.Draw(mask)
    for _ in range(count):
        x, y = chance.uniform(0, size[0]), chance.uniform(0, size[1])
        radius_px = radius * max(size) * chance.uniform(0.6, 1.3)
        draw.ellipse((x - radius_px, y - radius_px, x + radius_px, y + radius_px), fill=chance.randint(150, 245))
    return soften(mask, blur_px) if blur_px else mask
