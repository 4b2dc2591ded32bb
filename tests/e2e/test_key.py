"""``key``: in a real Secret Service, on Windows in a keyring of the test's own, and where none answers."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from support import own_keyring
from support.program import Program
from support.secret_service import missing_tools, secret_service
from support.service_server import KEY, Service

_IS_WINDOWS = sys.platform == "win32"
_KEYRING = "Windows Credential Manager" if _IS_WINDOWS else "GNOME Keyring / Secret Service"

needs_keyring = pytest.mark.skipif(
    bool(missing_tools()) and not _IS_WINDOWS, reason=f"not installed: {missing_tools()}"
)


@pytest.fixture
def keyring(tmp_path: Path) -> Iterator[Mapping[str, str]]:
    if _IS_WINDOWS:
        yield own_keyring.environment(tmp_path / "keyring")
        return
    with secret_service(tmp_path / "session", unlocked=True) as environment:
        yield environment


def _files_with_the_key(*roots: Path) -> list[Path]:
    files = [file for root in roots for file in root.rglob("*") if file.is_file()]
    return [file for file in files if KEY.encode() in file.read_bytes()]


@needs_keyring
def test_a_key_is_set_used_and_forgotten(
    service: Service, library: Path, photo: Path, keyring: Mapping[str, str], tmp_path: Path
) -> None:
    program = Program(library, service, key=None, variables=keyring)
    assert program.run("key", "status").code == 2

    kept = program.run("key", "set", typed=f"  {KEY}\n")
    assert (kept.code, kept.complaint) == (0, f"The key is kept in {_KEYRING}.")
    assert program.run("key", "status").complaint == f"There is a key in {_KEYRING}."

    done = program.generate(image=photo)
    assert done.code == 0, done.err
    assert service.seen("submit")[0].headers["authorization"] == f"Bearer {KEY}"
    assert KEY not in f"{kept.out}{kept.err}{done.out}{done.err}"
    assert not _files_with_the_key(library, tmp_path / "session")

    assert program.run("key", "forget").code == 0
    assert program.run("key", "status").code == 2
    assert program.generate(image=photo).json["error"]["code"] == "key_missing"


@needs_keyring
def test_a_key_is_for_one_address_only(
    service: Service, library: Path, photo: Path, keyring: Mapping[str, str]
) -> None:
    Program(library, service, key=None, variables=keyring).run("key", "set", typed=KEY)

    with Service().running() as other:
        done = Program(library, other, key=None, variables=keyring).generate(image=photo)

        assert (done.code, done.json["error"]["code"]) == (2, "key_missing")
        assert not other.seen()


@needs_keyring
def test_the_environment_comes_first(
    service: Service, library: Path, photo: Path, keyring: Mapping[str, str]
) -> None:
    kept = Program(library, service, key=KEY, variables=keyring).run("key", "set", typed="wsk_live_other\n")
    assert kept.code == 0
    assert "WAVESPEED_API_KEY is set, and is used instead." in kept.complaint

    program = Program(library, service, key=KEY, variables=keyring)
    assert program.run("key", "status").complaint == "There is a key in environment variable WAVESPEED_API_KEY."
    assert program.generate(image=photo).code == 0


@needs_keyring
def test_what_cannot_be_a_key_is_not_kept(service: Service, library: Path, keyring: Mapping[str, str]) -> None:
    program = Program(library, service, key=None, variables=keyring)

    for typed in ("", "   \n", "wsk_live_ключ\n", "two words\n"):
        done = program.run("key", "set", typed=typed)
        assert (done.code, len(done.err.splitlines())) == (2, 1)
    assert program.run("key", "status").code == 2


@needs_keyring
@pytest.mark.skipif(os.name == "nt", reason="redirections of a POSIX shell")
def test_the_key_is_kept_whoever_listens(service: Service, library: Path, keyring: Mapping[str, str]) -> None:
    import subprocess

    from support.program import COMMAND

    program = Program(library, service, key=None, variables=keyring)

    def code(redirection: str, action: str) -> int:
        shell = ["sh", "-c", f'exec "$@" {redirection}', "sh", *COMMAND, "key", action]
        child = subprocess.run(shell, env=program.environment(), input=KEY.encode(), timeout=60, check=False)
        return child.returncode

    assert code("<&- 2>/dev/null", "set") == code("0>/dev/null 2>/dev/null", "set") == 2
    assert code(">&- 2>&-", "status") == 2
    assert code(">&- 2>&-", "set") == 0
    assert code(">&- 2>&-", "status") == 0
    assert code("<&- >&- 2>&-", "forget") == 0
    assert code(">&- 2>&-", "status") == 2


def test_without_a_keyring_nothing_is_kept(service: Service, library: Path, own_home: Path) -> None:
    program = Program(library, service, key=None)

    for action, typed in (("set", KEY), ("status", ""), ("forget", "")):
        done = program.run("key", action, typed=typed)
        assert (done.code, len(done.err.splitlines())) == (2, 1), done.err
        assert "No keyring answers here" in done.complaint or "no keyring answers here" in done.complaint
    assert not _files_with_the_key(own_home)


def test_a_key_in_the_environment_needs_no_keyring(program: Program) -> None:
    done = program.run("key", "status")

    assert (done.code, done.complaint) == (0, "There is a key in environment variable WAVESPEED_API_KEY.")


def test_a_broken_keyring_is_one_line(service: Service, library: Path, photo: Path) -> None:
    broken = {"PYTHON_KEYRING_BACKEND": "no.such.Backend"}
    program = Program(library, service, key=None, variables=broken)

    for done in (program.run("key", "status"), program.generate(image=photo)):
        assert (done.code, len(done.err.splitlines())) == (2, 1), done.err


@needs_keyring
@pytest.mark.skipif(os.name != "posix", reason="a terminal of its own")
def test_the_key_is_asked_for_on_a_terminal_without_showing_it(
    service: Service, library: Path, keyring: Mapping[str, str]
) -> None:
    import pty
    import signal
    import subprocess

    from support.program import COMMAND

    program = Program(library, service, key=None, variables=keyring)
    for pressed, code in ((f"{KEY}\n", 0), ("\x04", 2), ("\x03", 5)):
        controller, terminal = pty.openpty()
        child = subprocess.Popen(
            [*COMMAND, "key", "set"],
            env=program.environment(),
            stdin=terminal,
            stdout=terminal,
            stderr=terminal,
            start_new_session=True,
        )
        os.close(terminal)
        shown = _read_until(controller, "API key: ")
        if pressed == "\x03":
            child.send_signal(signal.SIGINT)
        else:
            os.write(controller, pressed.encode())
        assert child.wait(20) == code
        shown += _read_until(controller, "")
        os.close(controller)
        assert KEY not in shown
        assert "Traceback" not in shown


def _read_until(controller: int, words: str) -> str:
    shown = ""
    while not words or words not in shown:
        try:
            piece = os.read(controller, 1024)
        except OSError:
            break
        if not piece:
            break
        shown += piece.decode("utf-8", "replace")
    return shown
