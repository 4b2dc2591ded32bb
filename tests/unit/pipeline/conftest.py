"""One strict service for every test."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from support.service_server import Service


@pytest.fixture
def service() -> Iterator[Service]:
    with Service().running() as running:
        yield running
