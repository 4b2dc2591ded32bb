"""How long the histories go on."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from stateful.history import Workshop, open_workshop


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--soak", type=float, default=0.0, metavar="HOURS", help="new histories for so many hours")


@pytest.fixture(scope="session")
def workshop() -> Iterator[Workshop]:
    with open_workshop() as opened:
        yield opened
