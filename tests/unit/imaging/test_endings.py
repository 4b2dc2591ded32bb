"""Every format that is read has endings, and each of them opens the file."""

import io
from pathlib import Path

import pytest
from PIL import Image
from unit.imaging import test_formats

from imageedit_desktop.imaging.decoding import magic
from imageedit_desktop.imaging.endings import ENDINGS
from imageedit_desktop.imaging.inspect import inspect

_MAKERS = {
    "HEIC": test_formats.heic,
    "JXL": test_formats.jxl,
    "PSD": lambda: test_formats.psd(test_formats._large()),
    "SVG": lambda: test_formats.svg('<rect width="9" height="9"/>'),
    "RAW": lambda: test_formats.raw_tiff([test_formats._embedded()]),
}


def _saved(name: str) -> bytes:
    buffer = io.BytesIO()
    Image.new("RGB", (64, 48), "orange").save(buffer, {"JP2": "JPEG2000"}.get(name, name))
    return buffer.getvalue()


def test_every_format_that_is_read_can_be_chosen() -> None:
    assert set(ENDINGS) == set(magic.READ)


@pytest.mark.parametrize(("name", "ending"), [(name, ending) for name in ENDINGS for ending in ENDINGS[name]])
def test_a_picture_is_read_under_each_ending_of_its_format(tmp_path: Path, name: str, ending: str) -> None:
    picture = tmp_path / f"picture{ending}"
    picture.write_bytes(_MAKERS[name]() if name in _MAKERS else _saved(name))
    assert inspect(picture).format == name
