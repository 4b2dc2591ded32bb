"""Outputs are looked at to the last pixel before they are called results."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image
from unit.imaging import corpus

from imageedit_desktop.domain.errors import Code, DownloadError
from imageedit_desktop.domain.geometry import size
from imageedit_desktop.imaging.verify import verify


@pytest.mark.parametrize(
    ("make", "format_name", "suffix"),
    [(corpus.plain_jpeg, "JPEG", ".jpg"), (corpus.plain_png, "PNG", ".png"), (corpus.webp, "WEBP", ".webp")],
)
def test_a_whole_picture(make: Callable[[], bytes], format_name: str, suffix: str, tmp_path: Path) -> None:
    path = tmp_path / "output.part"
    path.write_bytes(make())
    seen = verify(path)
    assert (seen.size, seen.format, seen.suffix) == (size(96, 80), format_name, suffix)
    assert seen.sha256 == hashlib.sha256(make()).hexdigest()
    assert seen.size_bytes == len(make())


@pytest.mark.parametrize("make", [corpus.still_gif, corpus.bmp, corpus.cmyk_tiff])
def test_other_formats_are_no_outputs(make: Callable[[], bytes], tmp_path: Path) -> None:
    (tmp_path / "output.part").write_bytes(make())
    with pytest.raises(DownloadError) as caught:
        verify(tmp_path / "output.part")
    assert caught.value.code is Code.OUTPUT_NOT_AN_IMAGE


@pytest.mark.parametrize("data", [None, b""])
def test_nothing_arrived(data: bytes | None, tmp_path: Path) -> None:
    if data is not None:
        (tmp_path / "output.part").write_bytes(data)
    with pytest.raises(DownloadError) as caught:
        verify(tmp_path / "output.part")
    assert (caught.value.code, caught.value.final) == (Code.OUTPUT_TRUNCATED, False)


def test_far_more_pixels_than_can_be_asked_for(tmp_path: Path) -> None:
    (tmp_path / "output.part").write_bytes(corpus.saved(Image.new("L", (4200, 4200)), "PNG"))
    with pytest.raises(DownloadError) as caught:
        verify(tmp_path / "output.part")
    assert (caught.value.code, caught.value.final) == (Code.OUTPUT_TOO_LARGE, True)
