"""Readers of these tests begin and end with them."""

from __future__ import annotations

import pytest


@pytest.fixture
def warm_readers() -> None:
    """In place of those that go from test to test."""
