"""A ledger that a power cut cannot fool.

The window's queue and the whole pipeline, real SQLite and real files, on a virtual clock and against a service that
follows a script. A history interleaves what the user does with every fault of the service and of the disk, with two
programs on one library, with clocks that are set, databases that are lost, words of a newer version and limits that
cannot be read, and with the power failing between any two steps; then the promises are checked. A strip of bytes
decides it all: it comes from hypothesis, which also shortens one that breaks a promise.

``pytest tests/stateful --soak HOURS`` goes on with histories that nobody has seen, a strand for each worker of -n.
"""

from __future__ import annotations

import os
import secrets
import time

import pytest
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st
from stateful.history import Workshop, tell

pytestmark = pytest.mark.expect_logs  # settings that were damaged are moved aside

_VOLUMES = 8
_HISTORIES = 256
_STRIPS = st.binary(min_size=64, max_size=512)


def _read(volume: int, histories: int, workshop: Workshop) -> int:
    """Let so many histories of a volume happen; returns how many did."""
    told = 0

    @seed(volume)
    @settings(
        max_examples=histories,
        database=None,
        deadline=None,
        phases=(Phase.generate, Phase.shrink),
        suppress_health_check=list(HealthCheck),
    )
    @given(strip=_STRIPS)
    def history(strip: bytes) -> None:
        nonlocal told
        told += 1
        tell(strip, workshop)

    history()
    return told


@pytest.mark.timeout(600)  # to shorten a strip takes minutes
@pytest.mark.parametrize("volume", range(_VOLUMES))
def test_whatever_happens_nothing_is_lost_and_nothing_is_paid_twice(volume: int, workshop: Workshop) -> None:
    assert _read(volume, _HISTORIES, workshop) >= _HISTORIES


def test_a_history_happens_the_same_way_twice(workshop: Workshop) -> None:
    strip = bytes(range(7, 251, 3)) * 4
    story = tell(strip, workshop)
    assert len(story) > 20
    assert tell(strip, workshop) == story


@pytest.mark.timeout(0)
@pytest.mark.parametrize("strand", range(int(os.environ.get("PYTEST_XDIST_WORKER_COUNT", "1"))))
def test_soak(strand: int, workshop: Workshop, request: pytest.FixtureRequest) -> None:
    hours: float = request.config.getoption("--soak")
    if not hours:
        pytest.skip("for hours: --soak")
    began_s, told = time.monotonic(), 0
    while (spent_s := time.monotonic() - began_s) < hours * 3600:
        told += _read(secrets.randbits(64), 1000, workshop)
        with request.getfixturevalue("capsys").disabled():
            print(f"strand {strand}: {told} histories, {told / max(spent_s, 1) * 60:.0f} a minute", flush=True)
