"""Starting, announcing and ending, as a program and as a child."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
from typing import Any

import httpx
import pytest
from support.rehearsal import running

from imageedit_desktop.domain.errors import Code, ServiceError
from imageedit_desktop.rehearsal import launch
from imageedit_desktop.rehearsal.launch import RehearsalProcess
from imageedit_desktop.rehearsal.options import Options
from imageedit_desktop.rehearsal.serve import serve

PROGRAM = [sys.executable, "-c", "from imageedit_desktop.rehearsal.serve import serve; serve(watch_stdin=True)"]


def balance(address: str, key: str) -> int:
    reply = httpx.get(f"{address}/api/v3/balance", headers={"Authorization": f"Bearer {key}"}, trust_env=False)
    return reply.status_code


def refuses(address: str) -> bool:
    host, port = address.removeprefix("http://").split(":")
    with socket.socket() as probe:
        return probe.connect_ex((host, int(port))) != 0


def test_a_child_starts_answers_and_stops() -> None:
    process = RehearsalProcess()
    address, key = process.start()
    assert address.startswith("http://127.0.0.1:")
    assert key.startswith("wsk_rehearsal_")
    assert balance(address, key) == 200
    process.stop()
    assert refuses(address)
    process.stop()


def test_a_child_that_was_begun_is_the_one_that_is_started_and_ends_without_that_too() -> None:
    process = RehearsalProcess(
        [sys.executable, "-c", "print('Rehearsal is listening on a'); print('Key: b'); input()"]
    )
    process.begin()
    process.begin()
    assert process.start() == ("a", "b")
    process.stop()
    process.begin()
    process.stop()


def test_what_cannot_be_begun_is_told_when_it_is_started(tmp_path: Any) -> None:
    process = RehearsalProcess([str(tmp_path / "nothing")])
    process.begin()
    with pytest.raises(ServiceError):
        process.start()


def test_each_start_has_a_key_of_its_own() -> None:
    assert Options().key != Options().key


def test_a_child_ends_when_its_parent_is_killed() -> None:
    story = (
        "import sys, time\n"
        "from imageedit_desktop.rehearsal.launch import RehearsalProcess\n"
        f"process = RehearsalProcess({PROGRAM!r})\n"
        "print(*process.start(), flush=True)\n"
        "time.sleep(60)\n"
    )
    with subprocess.Popen([sys.executable, "-c", story], stdout=subprocess.PIPE, text=True) as parent:
        assert parent.stdout is not None
        address, key = parent.stdout.readline().split()
        assert balance(address, key) == 200
        parent.kill()
    for _ in range(100):
        if refuses(address):
            return
        import time

        time.sleep(0.05)
    pytest.fail("the child stayed behind")


@pytest.mark.parametrize("words", ["pass", "print('something else')", "import sys; sys.exit(3)"])
def test_a_program_that_is_no_rehearsal(words: str) -> None:
    with pytest.raises(ServiceError) as caught:
        RehearsalProcess([sys.executable, "-c", words]).start()
    assert caught.value.code is Code.REHEARSAL_FAILED


def test_a_program_that_says_nothing_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(launch, "START_TIMEOUT_S", 0.3)
    with pytest.raises(ServiceError) as caught:
        RehearsalProcess([sys.executable, "-c", "import time; time.sleep(60)"]).start()
    assert caught.value.code is Code.REHEARSAL_FAILED


def test_a_program_that_does_not_exist(tmp_path: Any) -> None:
    with pytest.raises(ServiceError) as caught:
        RehearsalProcess([str(tmp_path / "nothing")]).start()
    assert caught.value.code is Code.REHEARSAL_FAILED


@pytest.mark.skipif(os.name == "nt", reason="signals are of POSIX")
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_it_cleanly_and_quietly(number: signal.Signals) -> None:
    with subprocess.Popen(
        PROGRAM, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as child:
        assert child.stdout is not None
        assert child.stderr is not None
        address = child.stdout.readline().split()[-1]
        key = child.stdout.readline().split()[-1]
        assert balance(address, key) == 200
        child.send_signal(number)
        assert child.wait(10) == 0
        assert child.stderr.read() == ""
        assert child.stdout.read() == ""


def test_a_port_that_is_taken() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken, pytest.raises(OSError, match=r"(?i)address"):
        serve(port=taken.getsockname()[1])


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux gives every program a second loopback address")
def test_it_listens_on_one_loopback_address_only() -> None:
    with running(Options()) as address, socket.socket() as elsewhere:
        port = int(address.rsplit(":", 1)[1])
        assert elsewhere.connect_ex(("127.0.0.2", port)) != 0
