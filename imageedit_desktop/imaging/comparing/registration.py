"""Finding the part of a source that a result shows, on small grey copies.

An edit changes colours and light everywhere and things in places, but edges that stay keep their directions. So
directions are compared and not brightness: "orientation correlation" (Fitch, Kadyrov, Christmas, Kittler, BMVC
2002), here with twice the angle, which makes no difference between light on dark and dark on light. First the whole
result is looked for at each scale that a service may have used; then tiles of it say how far each of them is off,
and a scale and an offset are fitted to those that agree.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt
from PIL import Image

from imageedit_desktop.domain.source_comparison import Part

Floats = npt.NDArray[np.float32]
Directions = npt.NDArray[np.complex64]
IsWanted = Callable[[], bool]

WORKING_PX = 512
"""Longest side of the result's copy in the last step: a tenth of a pixel there is a fifth of one at 1024."""

_SEARCH_PX = 96
"""Longest side of the result's copy where all scales are tried."""

_CLOSEST = 0.5
"""How far a service may have gone into the part that it would have to cut out: to half of its sides."""

_SCALE_STEP = 1.05
_OVERLAP_LEAST = 0.4
"""Of the result, with the source behind it: 21:9 with borders in a square has a little more."""

_TRIED_PIXELS_MAX = 36 * _SEARCH_PX**2
"""Of a source at any scale that is tried; only one of an odd shape has more."""

_TILE_PX, _TILE_STEP_PX = 64, 32
_RIM_PX = 3
"""The end of the source would be taken for an edge of what it shows."""

_PASSES_PX = (256, 256, WORKING_PX, WORKING_PX)
"""Longest side of the result's copy in each fit; each begins where the last one ended."""

_AGREES_PX = (8.0, 3.0, 2.0, 1.0)
"""A tile that is further off than this from what was fitted has something else in it."""

_TILE_SURE = 0.22
"""How well directions must agree in a tile, 0 to 1, for it to have a say."""

_SURE, _SURE_TILES = 0.15, 8
"""What is asked of a match: how well directions agree over all of it, 0 to 1, and how many tiles say so. Of the
samples no two came above 0.07 and 5 tiles; rehearsal's strongest edits of each had 0.29 and 17."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Fit:
    """Source pixels of result pixels, in one copy of each: ``x * scale_x + left``, ``y * scale_y + top``."""

    scale_x: float
    scale_y: float
    left: float
    top: float


def register(source: Image.Image, result: Image.Image, is_wanted: IsWanted = lambda: True) -> Part | None:
    """Find the part of the source that the result shows.

    Args:
        source: of any size; `WORKING_PX` for what the result shows of it is enough.
        result: of any size.
        is_wanted: asked between steps.

    Returns:
        None where there is no match that one could rely on, or where it is not wanted any more.
    """
    grey_source, grey_result = source.convert("L"), result.convert("L")
    fit = _search(grey_source, grey_result, is_wanted)
    agreement, tiles = 0.0, 0
    for side_px, agrees_px in zip(_PASSES_PX, _AGREES_PX, strict=True):
        if fit is None or not is_wanted():
            return None
        fit, agreement, tiles = _improved(grey_source, grey_result, fit, side_px, agrees_px)
    if fit is None or agreement < _SURE or tiles < _SURE_TILES:
        return None
    return Part(
        left=fit.left / source.width,
        top=fit.top / source.height,
        width=fit.scale_x * result.width / source.width,
        height=fit.scale_y * result.height / source.height,
    )


def warp(source: Image.Image, part: Part, size: tuple[int, int]) -> Image.Image:
    """The part of a source at another size (width, height); black where there is nothing of it.

    It is shrunk with care, and then moved by parts of a pixel.
    """
    wanted = size[0] / part.width, size[1] / part.height
    shrunk = max(1, min(source.width, round(wanted[0]))), max(1, min(source.height, round(wanted[1])))
    if shrunk != source.size:
        source = source.resize(shrunk, Image.Resampling.BOX if min(shrunk) < 2 else Image.Resampling.BICUBIC)
    scale_x, scale_y = part.width * source.width / size[0], part.height * source.height / size[1]
    moved = (scale_x, 0.0, part.left * source.width, 0.0, scale_y, part.top * source.height)
    return source.transform(size, Image.Transform.AFFINE, moved, Image.Resampling.BICUBIC)


def covered(part: Part, size: tuple[int, int], *, rim_px: int = 0) -> npt.NDArray[np.bool_]:
    """For each pixel of a result of this size (width, height) whether the source is behind it; rows first.

    Where the source ends within the result, so many pixels at its rim are not counted.
    """
    across = _covered(part.left, part.width, size[0], rim_px)
    down = _covered(part.top, part.height, size[1], rim_px)
    inside: npt.NDArray[np.bool_] = down[:, None] & across[None, :]
    return inside


def _covered(begin: float, length: float, pixels: int, rim_px: int) -> npt.NDArray[np.bool_]:
    place = (np.arange(pixels) + 0.5) / pixels
    first, last = -begin / length, (1 - begin) / length
    rim = rim_px / pixels
    first += rim if first > 1 / pixels else 0
    last -= rim if last < 1 - 1 / pixels else 0
    inside: npt.NDArray[np.bool_] = (place > first) & (place < last)
    return inside


# every scale


def _search(source: Image.Image, result: Image.Image, is_wanted: IsWanted) -> _Fit | None:
    """The best place of the whole result at any scale; None where there is nothing to compare."""
    shrink = _SEARCH_PX / max(result.size)
    small = result.resize(_sides(result.width * shrink, result.height * shrink), Image.Resampling.BOX)
    wanted = _directions(small)
    if not wanted.any():
        return None
    best, best_score = None, 0.0
    for scale_x, scale_y in _scales(source.size, result.size):
        if not is_wanted():
            return None
        sides = _sides(source.width / scale_x * shrink, source.height / scale_y * shrink)
        if sides[0] * sides[1] > _TRIED_PIXELS_MAX:
            continue
        score, left, top = _place(_directions(source.resize(sides, Image.Resampling.BOX)), wanted)
        if score > best_score:
            to_x, to_y = source.width / sides[0], source.height / sides[1]
            best_score = score
            best = _Fit(
                scale_x=to_x * small.width / result.width,
                scale_y=to_y * small.height / result.height,
                left=left * to_x,
                top=top * to_y,
            )
    return best


def _scales(source: tuple[int, int], result: tuple[int, int]) -> Iterator[tuple[float, float]]:
    """Source pixels per result pixel, (across, down): cut out, closer, with borders, and stretched."""
    across, down = source[0] / result[0], source[1] / result[1]
    cut, bordered = min(across, down), max(across, down)
    yield cut, cut
    if bordered > cut * 1.01:
        yield bordered, bordered
        yield across, down
    steps = math.ceil(math.log(1 / _CLOSEST) / math.log(_SCALE_STEP))
    further = math.ceil(math.log(min(bordered / cut, 1 / _OVERLAP_LEAST)) / math.log(_SCALE_STEP))
    for step in range(-steps, further + 1):
        if step:
            yield cut * _SCALE_STEP**step, cut * _SCALE_STEP**step


def _place(source: Directions, result: Directions) -> tuple[float, float, float]:
    """How well the result agrees with the source where it does best, and its left upper corner there."""
    shape = (_quick_length(source.shape[0] + result.shape[0]), _quick_length(source.shape[1] + result.shape[1]))
    agreeing = np.fft.ifft2(np.fft.fft2(source, shape) * np.conj(np.fft.fft2(result, shape))).real
    in_source = _correlated(np.abs(source) ** 2, np.ones(result.shape, np.float32), shape)
    in_result = _correlated(np.ones(source.shape, np.float32), np.abs(result) ** 2, shape)
    down, across = (
        _overlap(long, short, length) for long, short, length in zip(source.shape, result.shape, shape, strict=True)
    )
    overlap = down[:, None] * across[None, :]
    energy = np.sqrt(np.maximum(in_source, 1e-3) * np.maximum(in_result, 1e-3))
    score = np.where(overlap >= _OVERLAP_LEAST * result.size, agreeing / energy, -1.0)
    top, left = (int(place) for place in np.unravel_index(int(np.argmax(score)), score.shape))
    best = float(score[top, left])
    return best, float(_signed(left, shape[1], source.shape[1])), float(_signed(top, shape[0], source.shape[0]))


def _correlated(one: Floats, other: Floats, shape: tuple[int, int]) -> Floats:
    product = np.fft.rfft2(one, shape) * np.conj(np.fft.rfft2(other, shape))
    real: Floats = np.fft.irfft2(product, shape).astype(np.float32)
    return real


def _overlap(source: int, result: int, length: int) -> npt.NDArray[np.int64]:
    """How many pixels of a row lie on one of the source, for each place of its beginning."""
    begin = np.arange(length)
    begin = np.where(begin < source, begin, begin - length)
    lying: npt.NDArray[np.int64] = np.maximum(0, np.minimum(source, begin + result) - np.maximum(0, begin))
    return lying


def _signed(place: int, length: int, source: int) -> int:
    """Places before the beginning are found at the end."""
    return place - length if place >= source else place


def _quick_length(least: int) -> int:
    """A length with small factors, which is transformed quickly."""
    return next(length for length in range(least, 2 * least + 16) if _is_smooth(length))


def _is_smooth(length: int) -> bool:
    for factor in (2, 3, 5):
        while length % factor == 0:
            length //= factor
    return length == 1


# closer and closer


def _improved(
    source: Image.Image, result: Image.Image, fit: _Fit, side_px: int, agrees_px: float
) -> tuple[_Fit, float, int]:
    """A better fit, how well directions agree in it, and how many tiles say so."""
    shrink = min(1.0, side_px / max(result.size))
    size = _sides(result.width * shrink, result.height * shrink)
    part = Part(
        left=fit.left / source.width,
        top=fit.top / source.height,
        width=fit.scale_x * result.width / source.width,
        height=fit.scale_y * result.height / source.height,
    )
    there = _directions(warp(source, part, size)) * covered(part, size, rim_px=_RIM_PX)
    here = _directions(result.resize(size, Image.Resampling.BICUBIC))
    moves = _moves(there, here)
    if not len(moves):
        return fit, 0.0, 0
    across, down, agreeing = _fitted(moves, agrees_px, is_stretched=side_px == WORKING_PX)
    to_x, to_y = fit.scale_x * result.width / size[0], fit.scale_y * result.height / size[1]
    better = replace(
        fit,
        scale_x=fit.scale_x * (1 + across[0]),
        scale_y=fit.scale_y * (1 + down[0]),
        left=fit.left + across[1] * to_x,
        top=fit.top + down[1] * to_y,
    )
    energy = float(np.sqrt((np.abs(there) ** 2).sum() * (np.abs(here) ** 2).sum())) or 1.0
    return better, float((there * np.conj(here)).real.sum()) / energy, agreeing


def _moves(there: Directions, here: Directions) -> Floats:
    """For each tile that knows: middle (x, y), how far off it is (x, y), and how sure of it; a row each."""
    height, width = here.shape
    tile = min(_TILE_PX, height, width)
    corners = [(y, x) for y in _steps(height, tile) for x in _steps(width, tile)]
    window = np.outer(np.hanning(tile), np.hanning(tile)).astype(np.float32)
    one = np.stack([there[y : y + tile, x : x + tile] for y, x in corners]) * window
    other = np.stack([here[y : y + tile, x : x + tile] for y, x in corners]) * window
    spectrum = np.fft.fft2(one) * np.conj(np.fft.fft2(other))
    agreeing = np.fft.ifft2(spectrum).real
    energy = np.sqrt((np.abs(one) ** 2).sum((1, 2)) * (np.abs(other) ** 2).sum((1, 2)))
    found = []
    for (y, x), each, most in zip(corners, agreeing, energy, strict=True):
        top, left = (int(place) for place in np.unravel_index(int(np.argmax(each)), each.shape))
        sure = float(each[top, left]) / max(float(most), 1e-3)
        if sure < _TILE_SURE or most < tile:
            continue
        off_x = _finer(each[top], left, tile)
        off_y = _finer(each[:, left], top, tile)
        found.append((x + tile / 2, y + tile / 2, off_x, off_y, sure))
    return np.array(found, np.float32).reshape(-1, 5)


def _steps(length: int, tile: int) -> list[int]:
    last = length - tile
    return sorted({*range(0, last + 1, _TILE_STEP_PX), last})


def _finer(line: Floats, peak: int, length: int) -> float:
    """The peak between the samples, by a parabola; places beyond the middle are before the beginning."""
    before, at, after = float(line[peak - 1]), float(line[peak]), float(line[(peak + 1) % length])
    bend = before - 2 * at + after
    finer = peak + (0.5 * (before - after) / bend if bend else 0.0)
    return finer - length if peak > length // 2 else finer


def _fitted(
    moves: Floats, agrees_px: float, *, is_stretched: bool
) -> tuple[tuple[float, float], tuple[float, float], int]:
    """A growth and an offset, (across, down), for the tiles that agree with it, and how many they are.

    Both directions grow alike, unless `is_stretched` and there is enough to tell by.
    """
    x, y, off_x, off_y, sure = (column.astype(np.float64) for column in moves.T)
    growth = np.array([0.0, 0.0])
    offset = np.array([_middle(off_x, sure), _middle(off_y, sure)])
    agree = np.ones(len(x), bool)
    for limit_px in (4 * agrees_px, 2 * agrees_px, agrees_px):
        gone = np.hypot(off_x - growth[0] * x - offset[0], off_y - growth[1] * y - offset[1])
        agree = gone <= limit_px
        if agree.sum() < 3:
            break
        apart = is_stretched and agree.sum() >= 2 * _SURE_TILES
        growth, offset = _least_squares(x[agree], y[agree], off_x[agree], off_y[agree], sure[agree], apart=apart)
    return (float(growth[0]), float(offset[0])), (float(growth[1]), float(offset[1])), int(agree.sum())


def _least_squares(
    x: npt.NDArray[np.float64],
    y: npt.NDArray[np.float64],
    off_x: npt.NDArray[np.float64],
    off_y: npt.NDArray[np.float64],
    sure: npt.NDArray[np.float64],
    *,
    apart: bool,
) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]]:
    middle_x, middle_y = np.average(x, weights=sure), np.average(y, weights=sure)
    mean_x, mean_y = np.average(off_x, weights=sure), np.average(off_y, weights=sure)
    across, down = (
        (sure * (x - middle_x) * (off_x - mean_x)).sum(),
        (sure * (y - middle_y) * (off_y - mean_y)).sum(),
    )
    wide, high = (sure * (x - middle_x) ** 2).sum(), (sure * (y - middle_y) ** 2).sum()
    if apart:
        growth = np.array([across / max(wide, 1e-6), down / max(high, 1e-6)])
    else:
        growth = np.full(2, (across + down) / max(wide + high, 1e-6))
    return growth, np.array([mean_x - growth[0] * middle_x, mean_y - growth[1] * middle_y])


def _middle(values: npt.NDArray[np.float64], weights: npt.NDArray[np.float64]) -> float:
    """The weighted median."""
    order = np.argsort(values)
    reached = np.cumsum(weights[order])
    return float(values[order][int(np.searchsorted(reached, reached[-1] / 2))])


# directions


def _directions(grey: Image.Image) -> Directions:
    """For each pixel the direction of the edge through it, as twice an angle, the longer the plainer it is."""
    values = np.asarray(grey, np.float32)
    smooth = _blurred(values)
    down, across = np.gradient(smooth) if min(smooth.shape) > 1 else (np.zeros_like(smooth),) * 2
    gradient = across + 1j * down
    strength = np.abs(gradient)
    usual = max(float(strength.mean()), 0.5)
    found: Directions = (gradient**2 / (strength**2 + usual**2)).astype(np.complex64)
    return found


def _blurred(values: Floats) -> Floats:
    """Each pixel with a little of its neighbours."""
    for axis in (0, 1):
        before, after = np.roll(values, 1, axis), np.roll(values, -1, axis)
        if axis == 0:
            before[0], after[-1] = values[0], values[-1]
        else:
            before[:, 0], after[:, -1] = values[:, 0], values[:, -1]
        values = ((before + 2 * values + after) / 4).astype(np.float32)
    return values


def _sides(width: float, height: float) -> tuple[int, int]:
    return max(1, round(width)), max(1, round(height))
