"""One strict service and one library for every test, and pictures to send."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from support.program import Program
from support.service_server import Service


@pytest.fixture
def service() -> Iterator[Service]:
    with Service().running() as running:
        yield running


@pytest.fixture
def library(tmp_path: Path) -> Path:
    return tmp_path / "library"


@pytest.fixture
def program(service: Service, library: Path) -> Program:
    return Program(library, service)


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    """A small, honest photograph."""
    path = tmp_path / "photo of a fox.jpg"
    Image.effect_mandelbrot((640, 480), (-2, -1.5, 1, 1.5), 30).convert("RGB").save(path, quality=92)
    return path


@pytest.fixture
def portrait(tmp_path: Path) -> Path:
    path = tmp_path / "portrait.png"
    Image.radial_gradient("L").convert("RGB").save(path)
    return path
