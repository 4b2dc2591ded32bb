"""One strict service for every test, and a picture to send."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from support.service_server import Service


@pytest.fixture
def service() -> Iterator[Service]:
    with Service().running() as running:
        yield running


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    """A small picture to send."""
    path = tmp_path / "fox.png"
    Image.linear_gradient("L").convert("RGB").save(path)
    return path


@pytest.fixture(autouse=True)
def readers_go_on(warm_readers: None) -> None:
    """Let readers go from desk to desk."""
