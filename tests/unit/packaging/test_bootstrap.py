"""The launcher: any Python can read it, every step is run, and without a display there are pictures too."""

from __future__ import annotations

import ast
import sys
from pathlib import Path

import checks
import headless
import pytest
from environment import Environment

from imageedit_desktop.arguments import COMMANDS

_REPOSITORY = Path(__file__).parents[3]


class Pretended(Environment):
    """An environment whose program is a few lines of Python."""

    def __init__(self, repository: Path, program: str = "") -> None:
        super().__init__(repository)
        self._program = program

    def program(self, *arguments: str) -> list[str]:
        return [sys.executable, "-c", self._program, *arguments]


def test_old_pythons_can_read_why_they_are_refused() -> None:
    tree = ast.parse((_REPOSITORY / "packaging" / "bootstrap.py").read_text(), feature_version=(3, 4))
    assert not [node for node in ast.walk(tree) if isinstance(node, ast.JoinedStr | ast.AnnAssign)]
    kinds = [type(node) for node in tree.body]
    assert kinds == [ast.Expr, ast.Import, ast.If, ast.Import, ast.If], (
        "the refusal stands before what needs a new one"
    )


def _step(name: str, code: str) -> checks.Step:
    return checks.Step(name, [sys.executable, "-c", code])


def test_every_step_is_run_and_the_tests_are_summed_up(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    steps = [
        _step("lint", "raise SystemExit(1)"),
        _step("tests", "print('.... [100%]'); print('12 passed, 1 skipped in 3.20s')"),
        _step("desktop tests", "print('=== 1 failed, 2 passed, 3 warnings in 4.00s (0:00:04) ==='); exit(1)"),
    ]
    assert checks.run(Pretended(tmp_path), steps) == 1
    told = capsys.readouterr().out
    summary = told[told.index("== Summary") :].splitlines()
    assert [line.split()[0] for line in summary[1:4]] == ["FAILED", "ok", "FAILED"]
    assert summary[-1].startswith("1 failed, 14 passed, 1 skipped, 3 warning in ")


def test_all_well_is_exit_code_zero(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert checks.run(Pretended(tmp_path), [_step("tests", "print('2 passed in 0.10s')")]) == 0
    assert capsys.readouterr().out.splitlines()[-1].startswith("2 passed in ")


def test_tests_that_never_ran_are_a_failure(tmp_path: Path) -> None:
    assert checks.run(Pretended(tmp_path), [_step("tests", "print('no tests ran in 0.01s'); exit(5)")]) == 1


def test_every_benchmark_is_run_and_none_of_them_in_the_ordinary_suite() -> None:
    environment = Environment(_REPOSITORY)
    (step,) = checks.benchmarks(environment, ["--benchmark-json=kept.json"])
    measured = {Path(word).name for word in step.command if word.endswith(".py")}
    told = ("copy", "duel", "gallery", "import", "latency", "likeness", "pictures", "reading", "review")
    names = (*told, "shares", "stalls", "startup", "survey", "thumbnails", "verdicts")
    assert measured == {f"bench_{name}.py" for name in names}
    assert step.command[-1] == "--benchmark-json=kept.json"
    assert "--ignore=tests/benchmarks" in checks.tests(environment, [])[0].command


def test_named_checks_are_run_alone(tmp_path: Path) -> None:
    (layers,) = checks.static(Pretended(tmp_path), ["layers"])
    assert "lint-imports" in layers.command[0]


_GENERATE = """
import json, pathlib, sys
pathlib.Path({diary!r}).write_text(" ".join(sys.argv[1:]))
result = {{"path": "pictures/one.jpg", "width": 1024, "height": 1024, "nsfw": False}}
print(json.dumps({{"results": [result]}}))
"""


def test_without_a_display_a_sample_is_edited_in_rehearsal(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    diary = tmp_path / "diary"
    assert headless.edit_sample(Pretended(tmp_path, _GENERATE.format(diary=str(diary))), ["--library", "here"]) == 0
    told = capsys.readouterr().out
    assert "no display" in told
    assert "pictures/one.jpg  1024×1024" in told
    asked = diary.read_text()
    assert asked.startswith("generate --rehearsal --image ")
    assert "--library here" in asked


def test_a_failed_edit_keeps_its_exit_code(tmp_path: Path) -> None:
    assert headless.edit_sample(Pretended(tmp_path, "raise SystemExit(3)"), []) == 3


@pytest.mark.parametrize(("variable", "expected"), [("DISPLAY", True), ("WAYLAND_DISPLAY", True), ("OTHER", False)])
def test_a_display_is_told_by_its_variable(monkeypatch: pytest.MonkeyPatch, variable: str, expected: bool) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setenv(variable, ":1")
    assert headless.has_display() is expected


def test_commands_of_the_program_need_no_display() -> None:
    for name in COMMANDS:
        assert headless.is_command([name, "--help"])
    assert not headless.is_command(["a.png"])
    assert not headless.is_command([])


@pytest.mark.parametrize("name", ["runtime", "development"])
def test_an_environment_that_is_up_to_date_is_left_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    """Installing twice runs pip once, and what changes the packages makes it run again."""
    (tmp_path / "packaging" / "constraints").mkdir(parents=True)
    for known in ("runtime", "development"):
        (tmp_path / "packaging" / "constraints" / f"{known}.txt").write_text("one==1")
    (tmp_path / "pyproject.toml").write_text("[project]")
    (tmp_path / ".venv").mkdir()
    (tmp_path / ".venv" / "pyvenv.cfg").write_text("version = 3.11")
    environment = Environment(tmp_path)
    runs: list[tuple[str, ...]] = []
    monkeypatch.setattr(Environment, "_works", lambda self: True)
    monkeypatch.setattr(Environment, "_compile", lambda self: None)
    monkeypatch.setattr(Environment, "_pip", lambda self, *arguments: runs.append(arguments))
    environment.install(name)
    environment.install(name)
    environment.install("runtime")
    assert len(runs) == 2, "the packages, then the program itself"
    (tmp_path / "packaging" / "constraints" / f"{name}.txt").write_text("one==2")
    environment.install(name)
    assert len(runs) == 4
