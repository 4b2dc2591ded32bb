"""Whoever listens may go away: the work, its exit code and what is on the disk stay the same."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest
from support import service_faults as fault
from support.program import COMMAND, Program
from support.service_server import Service

POSIX = pytest.mark.skipif(os.name == "nt", reason="redirections of a POSIX shell")
CLOSED = [">&-", "2>&-", ">&- 2>&-", "<&-", "<&- >&- 2>&-", "<&- 2>&-"]
FULL = [] if sys.platform != "linux" else [">/dev/full", "2>/dev/full", ">/dev/full 2>&1", "<&- >/dev/full 2>&-"]


def _redirected(program: Program, redirection: str, *arguments: str | Path) -> int:
    """Run it in a shell that redirects; returns the exit code."""
    shell = ["sh", "-c", f'exec "$@" {redirection}', "sh"]
    child = subprocess.run(
        [*shell, *COMMAND, *map(str, arguments)],
        env=program.environment(),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        timeout=60,
        check=False,
    )
    return child.returncode


def _unheard(program: Program, *arguments: str | Path, hears_lines: int = 0) -> int:
    """Run it for a reader of both streams that goes away after so many lines; returns the exit code."""
    child = subprocess.Popen(
        [*COMMAND, *map(str, arguments)],
        env=program.environment(),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )
    assert child.stdout is not None
    for _ in range(hears_lines):
        assert child.stdout.readline()
    child.stdout.close()
    return child.wait(60)


def _crash_reports(own_home: Path) -> list[Path]:
    return [*own_home.rglob("crash *.txt"), *own_home.parent.rglob("crash *.txt")]


@POSIX
@pytest.mark.parametrize("redirection", CLOSED + FULL)
def test_an_edit_is_made_and_kept(
    program: Program, service: Service, photo: Path, redirection: str, own_home: Path
) -> None:
    code = _redirected(program, redirection, "generate", "--image", photo, "--prompt", "a fox", "--count", "2")

    assert code == 0
    assert len(service.seen("submit")) == 1
    assert len(list((program.library / "results").rglob("*.jpg"))) == 2
    assert program.run("library", "check").code == 0
    assert not _crash_reports(own_home)


@pytest.mark.parametrize("hears_lines", [0, 1])
@pytest.mark.parametrize("output", [[], ["--json"]])
@pytest.mark.parametrize("unbuffered", ["", "1"])
def test_a_reader_that_goes_away_does_not_take_the_order_along(
    service: Service,
    library: Path,
    photo: Path,
    hears_lines: int,
    output: list[str],
    unbuffered: str,
    own_home: Path,
) -> None:
    program = Program(library, service, variables={"PYTHONUNBUFFERED": unbuffered})
    order = ["generate", "--image", photo, "--prompt", "a fox", *output]

    assert _unheard(program, *order, hears_lines=hears_lines) == 0
    assert len(service.seen("submit")) == 1
    assert len(list((program.library / "results").rglob("*.jpg"))) == 1
    assert not _crash_reports(own_home)


@POSIX
@pytest.mark.parametrize("redirection", ["<&- >&- 2>&-", *FULL[2:3]])
def test_every_exit_code_stays_what_it_is(
    program: Program, service: Service, photo: Path, redirection: str, tmp_path: Path
) -> None:
    def code(*arguments: str | Path) -> int:
        return _redirected(program, redirection, *arguments)

    order = ("generate", "--image", photo, "--prompt", "a fox")
    assert code("--version") == code("budget", "--help") == 0
    assert code("generate", "--nonsense") == 2
    assert code("generate", "--image", tmp_path / "none.jpg", "--prompt", "a fox", "--json") == 2
    assert code("budget", "--day", "5") == code("budget") == 0
    assert code("budget", "--day", "much") == 2
    assert code("key", "status") == 0
    assert code("key", "set") == code("key", "forget") == 2  # no keyring answers here
    assert code("library", "check") == 2
    service.misbehave("submit", fault.status(402))
    assert code(*order) == 3
    service.misbehave("submit", fault.taken_then(fault.drop))
    service.misbehave("history", fault.status(500), forever=True)
    assert code(*order) == 4
    service.behave()
    assert code("resume") == code("resume", "--json") == 0
    assert code("rescue") == code("rescue", "--json") == 0
    assert code("library", "check") == code("library", "check", "--json") == 0
    next((program.library / "results").rglob("*.jpg")).unlink()
    assert code("library", "check") == code("library", "check", "--json") == 3


@POSIX
@pytest.mark.parametrize("redirection", ["<&-", "2>&-", "<&- 2>&-"])
def test_rehearsal_serves_whoever_listens(program: Program, redirection: str) -> None:
    import httpx

    with subprocess.Popen(
        ["sh", "-c", f'exec "$@" {redirection}', "sh", *COMMAND, "rehearse"],
        env=program.environment(),
        stdout=subprocess.PIPE,
        text=True,
    ) as child:
        try:
            assert child.stdout is not None
            address, key = (child.stdout.readline().split()[-1] for _ in range(2))
            child.stdout.close()
            headers = {"Authorization": f"Bearer {key}"}
            assert httpx.get(f"{address}/api/v3/balance", headers=headers, trust_env=False).status_code == 200
        finally:
            child.terminate()
        assert child.wait(10) == 0


@POSIX
@pytest.mark.parametrize("redirection", ["<&- >&- 2>&-", *FULL[2:3]])
def test_rehearsal_is_started_and_heard_all_the_same(program: Program, photo: Path, redirection: str) -> None:
    edit = ["generate", "--rehearsal", "--image", photo, "--prompt", "a fox", "--size", "512x512"]
    assert _redirected(program, redirection, *edit) == 0
    assert len(list((program.library / "rehearsal" / "results").rglob("*.jpg"))) == 1


@POSIX
def test_programs_that_are_started_have_all_streams(program: Program) -> None:
    story = (
        "import subprocess, sys\n"
        "from imageedit_desktop import standard_streams\n"
        "standard_streams.secure()\n"
        "looks = 'import os; [os.fstat(number) for number in range(3)]'\n"
        "sys.exit(subprocess.run([sys.executable, '-c', looks]).returncode)"
    )
    shell = ["sh", "-c", 'exec "$@" <&- >&- 2>&-', "sh", sys.executable, "-c", story]
    assert subprocess.run(shell, env=program.environment(), timeout=60, check=False).returncode == 0


@POSIX
def test_what_is_opened_never_becomes_a_standard_stream(program: Program, photo: Path) -> None:
    """A file that got the number of a closed stream would get what is printed, too."""
    for redirection in CLOSED:
        assert _redirected(program, redirection, "generate", "--image", photo, "--prompt", redirection) == 0
    files = [path for path in program.library.rglob("*") if path.is_file()]
    assert not [path for path in files if b"imageedit-desktop: " in path.read_bytes()]


@POSIX
def test_stopping_an_edit_that_nobody_hears(program: Program, service: Service, photo: Path) -> None:
    service.misbehave("poll", fault.hang, forever=True)
    with subprocess.Popen(
        ["sh", "-c", 'exec "$@" <&- >&- 2>&-', "sh", *COMMAND, "generate", "--image", str(photo), "--prompt", "x"],
        env=program.environment(),
    ) as child:
        service.wait_for("poll")
        child.terminate()
        assert child.wait(20) == 5


@POSIX
def test_a_reader_that_is_slow_hears_everything(program: Program, tmp_path: Path) -> None:
    """Also where its pipe is full at times, and must not be waited for by a write."""
    reading, writing = os.pipe()
    os.set_blocking(writing, False)
    lines = "import sys\nfrom imageedit_desktop import standard_streams\nstandard_streams.secure()\n"
    story = f"{lines}for number in range(20_000): print(number, 'x' * 20)"
    with subprocess.Popen([sys.executable, "-c", story], env=program.environment(), stdout=writing) as child:
        os.close(writing)
        with os.fdopen(reading) as pipe:
            time.sleep(0.2)
            heard = pipe.readlines()
        assert child.wait(20) == 0
    assert len(heard) == 20_000


@pytest.mark.parametrize("encoding", ["cp1252", "ascii", "utf-8"])
@pytest.mark.parametrize("unbuffered", ["", "1"])
def test_any_character_goes_through_any_pipe(program: Program, photo: Path, encoding: str, unbuffered: str) -> None:
    named = photo.rename(photo.with_name("लोमड़ी ärger.jpg"))
    child = subprocess.run(
        [*COMMAND, "generate", "--image", named, "--prompt", "लोमड़ी", "--character", named],
        env=program.environment() | {"PYTHONIOENCODING": encoding, "PYTHONUNBUFFERED": unbuffered},
        capture_output=True,
        timeout=60,
        check=False,
    )

    assert child.returncode == 0, child.stderr
    (line,) = child.stdout.decode(encoding).splitlines()
    (picture,) = (program.library / "results").rglob("*.jpg")
    shown = str(picture).encode(encoding, "backslashreplace").decode(encoding)
    assert line == shown


@POSIX
def test_a_line_break_in_a_name_breaks_no_line(program: Program, photo: Path, tmp_path: Path) -> None:
    folder = tmp_path / "two\nlines\x1b[31m"
    folder.mkdir()
    named = photo.rename(folder / "fox\n.jpg")
    here = Program(folder / "library", program.service)

    made = here.run("generate", "--image", named, "--prompt", "a fox")
    assert made.code == 0, made.err
    (line,) = made.out.splitlines()
    assert r"two\nlines\x1b[31m" in line
    missing = here.run("generate", "--image", folder / "none\n.jpg", "--prompt", "a fox")
    assert missing.complaint == r"There is no file “none\n.jpg”."
    next((here.library / "results").rglob("*.jpg")).unlink()
    checked = here.run("library", "check")
    assert all(line.startswith(("Found: ", "Note: ")) for line in checked.out.splitlines())
