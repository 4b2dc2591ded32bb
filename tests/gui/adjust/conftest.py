"""Pictures to adjust."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image
from support.adjusting import BLUE, GREEN, RED, YELLOW


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    """Twice as wide as high, a colour in each quarter."""
    image = Image.new("RGB", (800, 400))
    for colour, at in ((RED, (0, 0)), (GREEN, (400, 0)), (BLUE, (0, 200)), (YELLOW, (400, 200))):
        image.paste(colour, (*at, at[0] + 400, at[1] + 200))
    path = tmp_path / "quarters.png"
    image.save(path)
    return path
