"""What is typed on the command line is read as it is meant, or refused in one line that says what to write."""

from __future__ import annotations

from pathlib import Path

import pytest

from imageedit_desktop.arguments import command_parser, window_parser


def _refused(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    with pytest.raises(SystemExit) as ended:
        command_parser().parse_args(arguments)
    assert ended.value.code == 2
    (line,) = capsys.readouterr().err.splitlines()
    return line


@pytest.mark.parametrize("value", ["-blur", "--blur", "-h1", "-5", "-", "-b=1", "--blur the sky", "-é", ""])
@pytest.mark.parametrize("option", ["--prompt", "--image", "--seed", "--count", "--max-cost", "--size"])
def test_a_value_may_begin_with_a_dash(option: str, value: str) -> None:
    field = option.strip("-").replace("-", "_")
    for arguments in ([option, value], [f"{option}={value}"], [option, "--", value]):
        assert getattr(command_parser().parse_args(["generate", *arguments, "--json"]), field) == value


def test_portraits_and_folders_may_begin_with_a_dash() -> None:
    parsed = command_parser().parse_args(
        ["generate", "--character", "-x.png", "--char", "-y.png", "--library", "-lib", "--again"]
    )
    assert (parsed.character, parsed.library, parsed.again) == (["-x.png", "-y.png"], Path("-lib"), True)
    shown = window_parser().parse_args(["--library", "-lib", "--", "-dash.jpg", "--prompt"])
    assert (shown.library, shown.images) == (Path("-lib"), [Path("-dash.jpg"), Path("--prompt")])
    assert command_parser().parse_args(["budget", "--day", "-1"]).day == "-1"


@pytest.mark.parametrize("value", ["--count", "--count=2", "-h", "--rehears", "--json"])
def test_a_value_that_was_forgotten_is_not_the_next_option(capsys: pytest.CaptureFixture[str], value: str) -> None:
    line = _refused(capsys, "generate", "--prompt", value, "2")
    assert f"--prompt: expected one argument; if you mean {value}, write --prompt={value}" in line


def test_an_option_without_its_value(capsys: pytest.CaptureFixture[str]) -> None:
    assert "--prompt: expected one argument" in _refused(capsys, "generate", "--prompt")
    assert "--prompt: expected one argument" in _refused(capsys, "generate", "--prompt", "--")


def test_a_folder_without_a_name_is_not_the_one_that_one_is_in(capsys: pytest.CaptureFixture[str]) -> None:
    for command in (["generate"], ["rescue"], ["library", "check"]):
        assert "--library: name a folder" in _refused(capsys, *command, "--library", "")


def test_a_refusal_is_one_line_whatever_was_typed(capsys: pytest.CaptureFixture[str]) -> None:
    assert r"--x\n\x1b[31m\u2028" in _refused(capsys, "generate", "--x\n\x1b[31m\u2028")


@pytest.mark.parametrize("text", ["-1", "nan", "inf", "soon"])
def test_seconds_are_not_negative_and_end(capsys: pytest.CaptureFixture[str], text: str) -> None:
    assert "write seconds like 0.5" in _refused(capsys, "rehearse", "--latency", text)


@pytest.mark.parametrize("language", ["python", "python-sdk", "javascript", "curl", "json"])
def test_no_code_is_printed_for_a_rehearsal_that_has_ended(
    capsys: pytest.CaptureFixture[str], language: str
) -> None:
    line = _refused(capsys, "generate", "--print-code", language, "--rehearsal")
    assert "--rehearsal goes with command only" in line
    parsed = command_parser().parse_args(["generate", "--rehearsal", "--print-code", "command"])
    assert (parsed.rehearsal, parsed.print_code) == (True, "command")
