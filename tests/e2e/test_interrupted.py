"""Ctrl+C, kill -9 and full disks: what the ledger says afterwards, and how ``resume`` goes on."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path

import pytest
from support import service_faults as fault
from support.absent_disk import on_an_absent_disk
from support.pictures import received
from support.program import Program, finish
from support.service_server import Call, Service
from support.service_tasks import Fate

needs_signals = pytest.mark.skipif(sys.platform == "win32", reason="a child cannot be sent Ctrl+C alone there")

NEVER = Fate(end=None)
SOON_S = 3.0
"""Ctrl+C is felt within two seconds; one more for a busy machine."""


def _order(program: Program, photo: Path) -> subprocess.Popen[str]:
    return program.start("generate", "--json", "--image", photo, "--prompt", "a fox", "--count", "2")


def _everything_came(program: Program, service: Service, paths: list[Path]) -> bool:
    (task,) = service.ledger.tasks
    return [received(path) for path in paths] == task.pictures and len(paths) == 2


def _stop(child: subprocess.Popen[str]) -> float:
    """Press Ctrl+C; returns when, for `_quick`."""
    child.send_signal(signal.SIGINT)
    return time.monotonic()


@needs_signals
def test_ctrl_c_while_waiting(program: Program, service: Service, photo: Path) -> None:
    service.fate = NEVER
    child = _order(program, photo)
    service.wait_for("poll", count=2)

    pressed_s = _stop(child)
    stopped = finish(child)

    assert time.monotonic() - pressed_s < SOON_S
    assert stopped.code == 5
    assert (stopped.json["state"], stopped.json["charged"]) == ("waiting", True)
    assert stopped.json["remote_id"] == service.ledger.tasks[0].id
    assert stopped.json["error"]["code"] == "stopped_waiting"

    service.ledger.tasks[0].finish()
    resumed = program.run("resume", "--json")
    assert resumed.code == 0, resumed.err
    assert resumed.json["job"] == stopped.json["job"]
    assert _everything_came(program, service, resumed.pictures)
    assert len(service.seen("submit")) == 1


@pytest.mark.parametrize("stage", ["submit", "poll", "download"])
@needs_signals
def test_a_computer_that_sleeps_on_the_way(program: Program, service: Service, photo: Path, stage: str) -> None:
    """When it wakes up, the connections that it had are gone."""
    reached, asleep, lost = threading.Event(), threading.Event(), threading.Event()

    def lose_connection_in_its_sleep(call: Call) -> None:
        call.proceed()
        reached.set()
        asleep.wait(20)
        call.drop()
        lost.set()

    service.misbehave(stage, lose_connection_in_its_sleep)
    child = _order(program, photo)
    assert reached.wait(20)
    child.send_signal(signal.SIGSTOP)
    asleep.set()
    assert lost.wait(20)
    child.send_signal(signal.SIGCONT)
    done = finish(child)

    assert done.code == 0, done.err
    assert _everything_came(program, service, done.pictures)
    assert len(service.seen("submit")) == 1


@pytest.mark.parametrize("stage", ["ticket", "put", "models"])
@needs_signals
def test_ctrl_c_before_the_order_has_left(program: Program, service: Service, photo: Path, stage: str) -> None:
    service.misbehave(stage, fault.hang)
    child = _order(program, photo)
    service.wait_for(stage)

    pressed_s = _stop(child)
    stopped = finish(child)

    assert time.monotonic() - pressed_s < SOON_S
    assert stopped.code == 5
    assert stopped.json["state"] in {"abandoned", None}
    assert (stopped.json["charged"], stopped.json["cost_usd"]) == (False, 0)
    assert stopped.complaint == "You stopped before the order was sent. Nothing was charged."

    again = program.run("resume", "--json")
    assert (again.code, again.complaint) == (0, "Nothing was interrupted.")
    assert not service.seen("submit")


def test_what_a_newer_version_wrote_is_told_and_left_alone(program: Program, photo: Path) -> None:
    assert finish(_order(program, photo)).code == 0
    with closing(sqlite3.connect(program.library / "library.sqlite3")) as newer:
        newer.execute("UPDATE jobs SET state = 'reviewing'")
        newer.commit()
    resumed = program.run("resume")
    assert resumed.code == 0
    assert resumed.complaint.startswith("1 order is from another version of the program, or damaged.")


@needs_signals
def test_ctrl_c_while_the_service_is_busy(program: Program, service: Service, photo: Path) -> None:
    service.misbehave("submit", fault.status(429, retry_after="60"))
    child = _order(program, photo)
    service.wait_for("submit")
    time.sleep(0.3)

    _stop(child)
    stopped = finish(child)

    assert (stopped.code, stopped.json["state"], stopped.json["charged"]) == (5, "abandoned", False)
    assert program.run("resume").complaint == "Nothing was interrupted."
    assert not service.ledger.tasks


@needs_signals
def test_ctrl_c_while_the_order_is_on_its_way(program: Program, service: Service, photo: Path) -> None:
    service.misbehave("submit", fault.taken_then(fault.hang))
    child = _order(program, photo)
    service.wait_for("submit")
    time.sleep(0.2)

    pressed_s = _stop(child)
    stopped = finish(child)

    assert time.monotonic() - pressed_s < SOON_S
    assert stopped.code == 5
    assert (stopped.json["state"], stopped.json["charged"]) == ("submitting", "unknown")

    resumed = program.run("resume", "--json")
    assert resumed.code == 0, resumed.err
    assert _everything_came(program, service, resumed.pictures)
    assert len(service.seen("submit")) == 1


@needs_signals
def test_an_answer_that_comes_within_the_grace_is_written_down(
    program: Program, service: Service, photo: Path
) -> None:
    def slow(call: fault.Call) -> object:
        reply = call.proceed()
        time.sleep(0.7)
        return reply

    service.misbehave("submit", slow)  # type: ignore[arg-type]
    child = _order(program, photo)
    service.wait_for("submit")

    _stop(child)
    stopped = finish(child)

    assert (stopped.code, stopped.json["state"]) == (5, "waiting")
    assert stopped.json["remote_id"] == service.ledger.tasks[0].id


@needs_signals
def test_ctrl_c_twice_leaves_at_once(program: Program, service: Service, photo: Path) -> None:
    service.misbehave("submit", fault.hang)
    child = _order(program, photo)
    service.wait_for("submit")

    pressed_s = _stop(child)
    time.sleep(0.1)
    _stop(child)

    assert finish(child).code == 5
    assert time.monotonic() - pressed_s < 0.9


@needs_signals
def test_ctrl_c_while_resuming_several(program: Program, service: Service, photo: Path) -> None:
    service.fate = NEVER
    for _ in range(2):
        child = _order(program, photo)
        service.wait_for("poll", count=len(service.seen("poll")) + 1)
        child.kill()
        child.communicate()
    before = len(service.seen("poll"))
    child = program.start("resume", "--json")
    service.wait_for("poll", count=before + 4)

    _stop(child)
    stopped = finish(child)

    assert stopped.code == 5, stopped.err
    assert [job["state"] for job in stopped.json["jobs"]] == ["waiting", "waiting"]
    assert stopped.json["error"]["code"] == "stopped_waiting"


@pytest.mark.parametrize(
    ("stage", "trouble"),
    [
        ("ticket", fault.hang),
        ("put", fault.hang),
        ("submit", fault.taken_then(fault.hang)),
        ("poll", fault.hang),
        ("download", fault.stall),
    ],
)
def test_kill_nine_then_resume(
    program: Program, service: Service, photo: Path, stage: str, trouble: fault.Fault
) -> None:
    service.misbehave(stage, trouble)
    child = _order(program, photo)
    service.wait_for(stage)
    time.sleep(0.2)
    child.kill()
    child.communicate()

    resumed = program.run("resume", "--json")

    assert resumed.code == 0, resumed.err
    assert _everything_came(program, service, resumed.pictures)
    assert len(service.seen("submit")) == 1
    assert ("Sending 1 order not sent before, $0.007." in resumed.complaint) == (stage in {"ticket", "put"})
    assert sorted(resumed.pictures) == sorted((program.library / "results").rglob("*.jpg"))
    assert program.run("resume", "--json").json["jobs"] == []


def test_kill_nine_before_the_service_took_the_order(program: Program, service: Service, photo: Path) -> None:
    service.misbehave("submit", fault.hang)
    child = _order(program, photo)
    service.wait_for("submit")
    child.kill()
    child.communicate()

    resumed = program.run("resume", "--json")

    assert resumed.code == 4
    assert (resumed.json["state"], resumed.json["charged"]) == ("unknown", "unknown")
    assert resumed.json["error"]["code"] == "outcome_unknown"
    assert len(service.seen("submit")) == 1


def test_resume_of_several_sums_up(program: Program, service: Service, photo: Path) -> None:
    service.fate = NEVER
    for prompt in ("one", "two"):
        child = program.start("generate", "--image", photo, "--prompt", prompt, "--size", "512x512")
        service.wait_for("poll", count=len(service.seen("poll")) + 2)
        child.kill()
        child.communicate()
    for task in service.ledger.tasks:
        task.finish()

    resumed = program.run("resume", "--json")

    assert resumed.code == 0
    assert (resumed.json["state"], resumed.json["charged"], resumed.json["cost_usd"]) == ("done", True, 0.007)
    assert [job["remote_id"] for job in resumed.json["jobs"]] == [task.id for task in service.ledger.tasks]
    assert len(resumed.pictures) == 2


def test_pictures_that_could_not_be_fetched_are_fetched_by_resume(
    program: Program, service: Service, photo: Path
) -> None:
    service.misbehave("download", fault.status(503), forever=True)
    failed = program.generate("--count", "2", image=photo)
    assert (failed.code, failed.json["state"], failed.json["charged"]) == (3, "failed", True)
    assert failed.json["error"]["code"] == "output_unreachable"

    service.behave()
    resumed = program.run("resume", "--json")

    assert resumed.code == 0, resumed.err
    assert _everything_came(program, service, resumed.pictures)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of three megabytes."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", str(disk)]
    if sys.platform != "linux" or os.geteuid() != 0 or subprocess.run(mount, check=False).returncode:
        pytest.skip("only root may mount a small disk")
    yield disk
    subprocess.run(["umount", str(disk)], check=True)


def test_a_full_disk_while_receiving(service: Service, photo: Path, small_disk: Path) -> None:
    program = Program(small_disk / "library", service)
    service.fate = NEVER
    child = _order(program, photo)
    service.wait_for("poll", count=2)
    ballast = small_disk / "ballast"
    ballast.write_bytes(bytes(_free_bytes(small_disk) - 20_000))
    service.ledger.tasks[0].finish()

    full = finish(child)

    assert (full.code, full.json["error"]["code"]) == (5, "disk_full"), full.err
    assert full.complaint.startswith("The disk is full.")

    ballast.unlink()
    resumed = program.run("resume", "--json")
    assert resumed.code == 0, resumed.err
    assert _everything_came(program, service, resumed.pictures)


def test_a_full_disk_before_anything_is_sent(service: Service, photo: Path, small_disk: Path) -> None:
    (small_disk / "ballast").write_bytes(bytes(_free_bytes(small_disk)))

    done = Program(small_disk / "library", service).generate(image=photo)

    assert (done.code, done.json["error"]["code"]) == (2, "disk_full")
    assert len(done.err.splitlines()) == 1
    assert not service.seen("submit")


def _free_bytes(disk: Path) -> int:
    state = os.statvfs(disk)
    return state.f_bavail * state.f_frsize


def test_a_corrupt_library_is_brought_back_and_said_so(
    service: Service, photo: Path, tmp_path: Path, own_home: Path
) -> None:
    library = tmp_path / "library"
    library.mkdir()
    garbage = b"not a database, whatever it is called" * 99
    (library / "library.sqlite3").write_bytes(garbage)

    done = Program(library, service).generate(image=photo)

    assert done.code == 0
    assert "restored" in done.err
    assert any(file.read_bytes() == garbage for file in (library / "damaged").rglob("*") if file.is_file())


@pytest.mark.parametrize("kind", ["newer", "a file", "unplugged", "too long a name", "locked"])
def test_a_library_that_cannot_be_opened(
    service: Service, photo: Path, tmp_path: Path, own_home: Path, kind: str
) -> None:
    library = tmp_path / "library"
    match kind:
        case "newer":
            import sqlite3

            library.mkdir()
            with sqlite3.connect(library / "library.sqlite3") as database:
                database.execute("PRAGMA user_version = 999")
            database.close()
        case "a file":
            library.touch()
        case "unplugged":
            library = on_an_absent_disk("library")
        case "too long a name":
            library = tmp_path / ("x" * 300)
        case "locked":
            if sys.platform == "win32" or os.geteuid() == 0:
                pytest.skip("nothing is locked there")
            library.mkdir(mode=0)
    program = Program(library, service)

    for done in (program.generate(image=photo), program.run("resume", "--json")):
        assert done.code == 2, done.err
        assert len(done.err.splitlines()) == 1
        assert done.json["error"]["message"] == done.complaint
    checked = program.run("library", "check")
    assert (checked.code, len(checked.err.splitlines())) == (2, 1), checked.err
    assert not service.seen("submit", "ticket")


@needs_signals
def test_the_polite_request_of_the_system_is_heard_too(program: Program, service: Service, photo: Path) -> None:
    service.fate = NEVER
    child = _order(program, photo)
    service.wait_for("poll")

    child.send_signal(signal.SIGTERM)

    stopped = finish(child)
    assert (stopped.code, stopped.json["state"]) == (5, "waiting")


@pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
@needs_signals
def test_ctrl_c_in_rehearsal_leaves_no_stand_in_and_no_reader_behind(program: Program, photo: Path) -> None:
    child = program.start("generate", "--json", "--rehearsal", "--image", photo, "--prompt", "fox", "--count", "9")
    assert child.stderr is not None
    next(line for line in child.stderr if line.startswith("In the making"))
    assert len(_processes_of(program)) >= 3, "the command, the stand-in, and who has read the photo"

    pressed_s = _stop(child)
    stopped = finish(child)

    assert time.monotonic() - pressed_s < SOON_S
    assert (stopped.code, stopped.json["state"]) == (5, "waiting")
    assert "resume" not in stopped.complaint
    while _processes_of(program):  # they end by themselves, a moment later
        time.sleep(0.02)


def _processes_of(program: Program) -> list[Path]:
    """Processes that were given the program's library."""
    found = []
    for process in Path("/proc").glob("[0-9]*/environ"):
        with suppress(OSError):
            if str(program.library).encode() in process.read_bytes():
                found.append(process)
    return found
