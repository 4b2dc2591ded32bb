"""SSIM against its definition, calculated here window by window."""

from __future__ import annotations

import math

import numpy as np
import pytest
from PIL import Image

from imageedit_desktop.imaging.comparing import similarity as module
from imageedit_desktop.imaging.comparing.similarity import similarity


def noise(seed: int, width: int, height: int) -> Image.Image:
    values = np.random.default_rng(seed).integers(0, 256, (height, width), dtype=np.uint8)
    return Image.fromarray(values)


def by_definition(one: Image.Image, other: Image.Image, window_px: int = 11) -> float:
    """Equation 13 of the paper at each place, in plain numbers; both sides at least as long as the window."""
    half = window_px // 2
    weights = {
        (x, y): math.exp(-(x * x + y * y) / (2 * 1.5**2))
        for x in range(-half, half + 1)
        for y in range(-half, half + 1)
    }
    whole = sum(weights.values())
    found = []
    for middle_y in range(half, one.height - half):
        for middle_x in range(half, one.width - half):
            places = [(w / whole, middle_x + x, middle_y + y) for (x, y), w in weights.items()]
            triples = [(w, float(one.getpixel((x, y))), float(other.getpixel((x, y)))) for w, x, y in places]
            a, b = sum(w * p for w, p, _ in triples), sum(w * q for w, _, q in triples)
            aa = sum(w * (p - a) ** 2 for w, p, _ in triples)
            bb = sum(w * (q - b) ** 2 for w, _, q in triples)
            ab = sum(w * (p - a) * (q - b) for w, p, q in triples)
            c1, c2 = (0.01 * 255) ** 2, (0.03 * 255) ** 2
            found.append((2 * a * b + c1) * (2 * ab + c2) / ((a * a + b * b + c1) * (aa + bb + c2)))
    return sum(found) / len(found)


def test_it_is_what_the_paper_defines() -> None:
    one = noise(1, 17, 14)
    blended = Image.blend(one, noise(2, 17, 14), 0.3)
    assert similarity(one, blended) == pytest.approx(by_definition(one, blended), abs=1e-5)
    assert 0.5 < similarity(one, blended) < 0.99


def test_an_even_picture_against_another_is_known_without_calculation() -> None:
    """Without any structure what is left is how the means compare."""
    one, other = Image.new("L", (12, 12), 100), Image.new("L", (12, 12), 200)
    c1 = (0.01 * 255) ** 2
    assert similarity(one, other) == pytest.approx((2 * 100 * 200 + c1) / (100**2 + 200**2 + c1), abs=1e-5)


def test_the_same_is_one_and_the_opposite_is_below_nothing() -> None:
    one = noise(3, 60, 40)
    assert similarity(one, one.copy()) == 1.0
    assert similarity(one, Image.eval(one, lambda value: 255 - value)) < 0


def test_colours_are_compared_by_their_luminance() -> None:
    one = Image.merge("RGB", [noise(seed, 30, 20) for seed in (4, 5, 6)])
    assert similarity(one, one.convert("L")) == 1.0


def test_it_makes_no_difference_how_much_is_calculated_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    one, other = noise(7, 33, 57), noise(8, 33, 57)
    whole = similarity(one, other)
    monkeypatch.setattr(module, "_BAND_PIXELS", 33 * 5)
    assert similarity(one, other) == pytest.approx(whole, abs=1e-6)


def test_a_picture_that_is_smaller_than_the_window_is_one_window() -> None:
    one, other = noise(9, 1, 1), noise(10, 3, 1)
    assert similarity(one, one) == 1.0
    assert similarity(other, other) == 1.0


def test_pictures_of_two_sizes_are_not_compared() -> None:
    with pytest.raises(ValueError, match="against"):
        similarity(noise(1, 12, 12), noise(1, 12, 13))
