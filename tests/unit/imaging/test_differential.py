"""Every combination of `matrix`, as it is sent, beside what is right by arithmetic and what libvips sees.

libvips is an independent decoder: other readers for PNG, GIF, TIFF and AVIF, other code for colours, depth and
alpha. Where it is known to be wrong, or to read something else out of a file on purpose, the case says so, and
arithmetic alone decides. For a few (inks by a press profile) libvips alone does.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from unit.imaging import matrix
from unit.imaging.matrix import Case
from unit.imaging.right_colours import Shares

from imageedit_desktop.imaging.prepare import prepare

pyvips = pytest.importorskip("pyvips")
logging.getLogger("pyvips").setLevel(logging.ERROR)  # it warns of each profile that does not fit
pytestmark = pytest.mark.filterwarnings("ignore::UserWarning:PIL", "ignore::DeprecationWarning")

FAMILIES: dict[str, Callable[[], Iterator[Case]]] = {
    "PNG": matrix.png_cases,
    "TIFF grey": matrix.tiff_grey_cases,
    "TIFF RGB": matrix.tiff_rgb_cases,
    "TIFF extras": matrix.tiff_extra_cases,
    "BigTIFF": matrix.big_tiff_cases,
    "TIFF few bits": matrix.tiff_few_bits_cases,
    "TIFF others": matrix.tiff_other_cases,
    "JPEG": matrix.jpeg_cases,
    "WebP": matrix.webp_cases,
    "GIF": matrix.gif_cases,
    "BMP": matrix.bmp_cases,
    "AVIF": matrix.avif_cases,
}


@pytest.mark.parametrize("family", FAMILIES)
def test_what_is_sent_is_what_others_see(family: str, tmp_path: Path) -> None:
    wrong: list[str] = []
    cases = list(FAMILIES[family]())
    for case in cases:
        sent = as_sent(case, tmp_path)
        if case.right is not None:
            wrong += complaint(case, "arithmetic", sent, case.right)
        if not case.without_libvips:
            wrong += complaint(case, "libvips", sent, seen_by_libvips(case.data))
    asked = sum(not case.without_libvips for case in cases)
    print(f"{family}: {len(cases)} combinations, libvips asked of {asked}")
    assert not wrong, f"{len(wrong)} of {len(cases)}\n" + "\n".join(wrong)


def as_sent(case: Case, folder: Path) -> Shares:
    original = folder / "picture"
    original.write_bytes(case.data)
    prepared = prepare(original, lambda _, suffix: folder / f"sent{suffix}")
    with Image.open(prepared.path) as image:
        return np.asarray(image.convert("RGB"), dtype=float)


def seen_by_libvips(data: bytes) -> Shares:
    image = pyvips.Image.new_from_buffer(data, "").autorot()
    if image.get_typeof("icc-profile-data"):
        image = image.icc_transform(
            "srgb", embedded=True, depth=8, intent="relative", black_point_compensation=True
        )
    else:
        image = image.colourspace("srgb")
    if image.hasalpha():
        image = image.flatten(background=255)
    pixels = np.asarray(image.cast("uchar").numpy(), dtype=float)
    pixels = pixels[:, :, None] if pixels.ndim == 2 else pixels
    return np.repeat(pixels, 3, axis=2) if pixels.shape[2] == 1 else pixels[:, :, :3]


def complaint(case: Case, judge: str, sent: Shares, wanted: Shares) -> list[str]:
    if sent.shape != wanted.shape:
        return [f"{case.name}: {sent.shape[1::-1]} in place of {wanted.shape[1::-1]} by {judge}"]
    off = np.abs(sent - wanted)
    if off.max() <= case.tolerance and off.mean() <= case.mean_tolerance:
        return []
    row, column = np.unravel_index(int(off.max(axis=2).argmax()), off.shape[:2])
    at = f"{sent[row, column].round()} in place of {wanted[row, column].round()} at {column},{row}"
    return [f"{case.name}: {at}, mean {off.mean():.1f}, by {judge}"]
