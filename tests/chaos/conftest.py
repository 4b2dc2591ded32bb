"""How long and how hard: the defaults are for every run of the tests, the flags for a long one."""

from __future__ import annotations

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    group = parser.getgroup("chaos")
    group.addoption("--chaos-jobs", type=int, help="orders")
    group.addoption("--chaos-kill-every", type=float, help="seconds between two kills")
    group.addoption("--chaos-seconds", type=float, help="after so long faults and kills cease")
    group.addoption("--chaos-seed", type=int, help="of faults, orders and moments")
