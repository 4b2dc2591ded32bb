"""Trouble in what lies beside the pixels never refuses a picture, nor gives up one that is paid for."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image, ImageChops
from unit.imaging.troubled import PICTURE, TROUBLED

from imageedit_desktop.domain.inputs import NoteCode
from imageedit_desktop.imaging.inspect import inspect
from imageedit_desktop.imaging.inspect_result import inspect_result
from imageedit_desktop.imaging.prepare import prepare
from imageedit_desktop.imaging.thumbnails import make_thumbnail

LOSSY = 12
"""Of 255, over squares of ten pixels a side: the edges are blurred by some codecs."""


@pytest.mark.parametrize("name", TROUBLED)
def test_the_picture_is_sent_as_it_is_seen(name: str, tmp_path: Path) -> None:
    path = tmp_path / "holiday.jpg"
    path.write_bytes(TROUBLED[name]())
    assert not {note.code for note in inspect(path).notes} & {NoteCode.PART_MISSING, NoteCode.DETAIL_MISSING}
    sent = prepare(path, lambda _sha256, suffix: tmp_path / ("sent" + suffix))
    assert inspect_result(sent.path).checked
    with Image.open(sent.path) as image:
        assert image.size == PICTURE.size
        difference = ImageChops.difference(image.convert("RGB").reduce(10), PICTURE.reduce(10))
    assert max(high for _, high in difference.getextrema()) <= LOSSY
    make_thumbnail(path, tmp_path / "thumbnail.jpg")
    result = inspect_result(path)
    assert (result.checked, result.damaged) == (True, False)
