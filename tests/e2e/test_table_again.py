"""``table`` begun again, and stopped on the way: what was written down before is neither forgotten nor hidden."""

from __future__ import annotations

import signal
import sys
import threading
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image
from support import service_faults as fault
from support.program import Program, finish
from support.service_server import Call, Service

from imageedit_desktop.domain.ids import new_job_id
from imageedit_desktop.domain.job import JobState
from imageedit_desktop.domain.pacing import Limits
from imageedit_desktop.store.library import Library

needs_signals = pytest.mark.skipif(sys.platform == "win32", reason="there are no such signals there")

_ROWS = 6


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Requests for one small picture."""
    return _table(tmp_path, _ROWS)


def _table(folder: Path, rows: int) -> Path:
    Image.new("RGB", (64, 48), "red").save(folder / "shot.png")
    path = folder / "autumn.csv"
    lines = ("source,prompt,seed", *(f"shot.png,product {number},{number}" for number in range(1, rows + 1)))
    path.write_text("\n".join(lines))
    return path


def _states(program: Program) -> Counter[JobState]:
    library = Library.open(program.library)
    try:
        return Counter(job.state for job in library.jobs.newest(1_000))
    finally:
        library.close()


def _kill_while_one_is_sent(program: Program, service: Service, file: Path) -> None:
    library = Library.open(program.library)
    library.paces.keep(service.address, Limits(at_once=1))
    library.close()
    reached, over = threading.Event(), threading.Event()

    def hang(call: Call) -> None:
        reached.set()
        over.wait(20)
        call.drop()

    service.misbehave("submit", hang)
    child = program.start("table", file, "--yes")
    assert reached.wait(20)
    child.kill()
    child.communicate()
    over.set()


@needs_signals
def test_the_limit_holds_also_for_what_an_earlier_run_wrote_down(
    program: Program, service: Service, file: Path
) -> None:
    _kill_while_one_is_sent(program, service, file)
    sent = len(service.seen("submit"))

    refused = program.run("table", file, "--yes", "--json", "--max-cost", "0.0174")

    assert (refused.code, refused.json["error"]["code"]) == (2, "too_expensive")
    assert len(service.seen("submit")) == sent
    done = program.run("table", file, "--yes", "--max-cost", "0.0175")
    assert f"Ordering {_ROWS - 1} requests, {_ROWS - 1} images, $0.0175" in done.complaint
    assert _states(program)[JobState.DONE] >= _ROWS - 1


@needs_signals
def test_orders_that_are_none_of_the_table_stay_where_they_are(
    program: Program, service: Service, file: Path
) -> None:
    _kill_while_one_is_sent(program, service, file)
    library = Library.open(program.library)
    try:
        (one, *_rest) = library.jobs.in_states([JobState.QUEUED])
        other = library.jobs.add(replace(one, id=new_job_id()))
        program.run("table", file)
        assert library.jobs.get(other.id).state is JobState.QUEUED
    finally:
        library.close()


@needs_signals
def test_ctrl_c_while_orders_are_written_down_gives_them_up(
    program: Program, service: Service, tmp_path: Path
) -> None:
    child = program.start("table", _table(tmp_path, 400), "--yes", "--json")
    assert child.stderr is not None
    while "Ordering" not in child.stderr.readline():
        pass
    child.send_signal(signal.SIGINT)

    stopped = finish(child)

    assert stopped.code == 5, stopped.err
    left = _states(program)
    assert not left.keys() & {JobState.QUEUED, JobState.PREPARING, JobState.DRAFT}, left


def test_of_a_row_that_came_partly_what_failed_is_ordered_again_and_no_more(
    program: Program, service: Service, tmp_path: Path
) -> None:
    Image.new("RGB", (64, 48), "red").save(tmp_path / "shot.png")
    file = tmp_path / "autumn.csv"
    file.write_text("source,prompt,images,reproducible\nshot.png,a fox,3,yes\n")
    service.misbehave("submit", fault.status(400))

    partly = program.run("table", file, "--yes", "--json")
    assert partly.code == 3, partly.err
    assert Counter(job["state"] for job in partly.json["jobs"]) == {"done": 2, "failed": 1}

    mended = program.run("table", file, "--yes", "--json")
    assert mended.code == 0, mended.err
    assert "Ordering 1 requests, 1 images, $0.0035" in mended.complaint
    assert [job["state"] for job in mended.json["jobs"]] == ["done"] * 3
    assert service.ledger.billed == 3
