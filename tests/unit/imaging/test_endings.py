"""Every format that is read has endings, and each of them opens the file."""

from pathlib import Path

import pytest
from PIL import Image

from imageedit_desktop.imaging.decoding import magic
from imageedit_desktop.imaging.endings import ENDINGS
from imageedit_desktop.imaging.inspect import inspect


def test_every_format_that_is_read_can_be_chosen() -> None:
    assert set(ENDINGS) == set(magic.READ)


@pytest.mark.parametrize(("name", "ending"), [(name, ending) for name in ENDINGS for ending in ENDINGS[name]])
def test_a_picture_is_read_under_each_ending_of_its_format(tmp_path: Path, name: str, ending: str) -> None:
    picture = tmp_path / f"picture{ending}"
    Image.new("RGB", (64, 48), "orange").save(picture, name)
    assert inspect(picture).format == name
