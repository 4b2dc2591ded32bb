"""The checks and tests of the project, one after the other, with one summary at the end."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from environment import Environment

_COUNT = re.compile(r"(\d+) (passed|failed|errors?|skipped|xfailed|xpassed|deselected|warnings?)\b")
_CLOSING_LINE = re.compile(r"^=*\s*(?:\d+ \w+,? )+in [\d.]+s")
_ORDER = ("failed", "error", "passed", "skipped", "deselected", "xfailed", "xpassed", "warning")


@dataclass(frozen=True)
class Step:
    """One command to run."""

    name: str
    command: list[str]


@dataclass(frozen=True)
class Outcome:
    """How a step ended."""

    step: Step
    code: int
    duration_s: float
    tests: Counter[str]


def static(environment: Environment, names: Iterable[str] = ()) -> list[Step]:
    """Return the checks that only read, or those of them that are named."""
    steps = {
        "lint": environment.tool("ruff", "check", "--output-format=concise"),
        "format": environment.tool("ruff", "format", "--check"),
        "types": environment.tool("mypy", "imageedit_desktop", "packaging"),
        "layers": environment.tool("lint-imports"),
    }
    return [Step(name, steps[name]) for name in (list(names) or steps)]


def tests(environment: Environment, arguments: list[str]) -> list[Step]:
    """Return the test runs: all tests, or one run with the given pytest arguments.

    The desktop's tests drive pointers and wait for what is on screens, so nothing runs beside them but each other.
    """
    pytest = [str(environment.python), "-m", "pytest", "-q"]
    if arguments:
        return [Step("tests", [*pytest, *arguments])]
    side_by_side = f"--numprocesses={min(os.cpu_count() or 1, 8)}"
    apart = ["--ignore=tests/desktop", "--ignore=tests/benchmarks"]
    return [
        Step("tests", [*pytest, "tests", *apart, side_by_side]),
        Step("desktop tests", [*pytest, "tests/desktop", side_by_side]),
    ]


def benchmarks(environment: Environment, arguments: list[str]) -> list[Step]:
    """Return the measurements, all in one run so that one file can keep them: ``--benchmark-json=FILE``."""
    files = sorted((environment.repository / "tests" / "benchmarks").glob("bench_*.py"))
    pytest = [str(environment.python), "-m", "pytest", "-q", "-s", "--benchmark-columns=median,min,max,rounds"]
    return [Step("benchmarks", [*pytest, *map(str, files), *arguments])]


def fuzzing(environment: Environment, arguments: list[str]) -> list[Step]:
    """Return a run for each parser of strangers' bytes."""
    targets = sorted((environment.repository / "tests" / "fuzz").glob("fuzz_*.py"))
    return [Step(target.stem, [str(environment.python), str(target), *arguments]) for target in targets]


def run(environment: Environment, steps: list[Step]) -> int:
    """Run every step, print the summary, and return 1 if one failed."""
    outcomes = [_run(environment, step) for step in steps]
    print("\n== Summary")
    for outcome in outcomes:
        verdict = "ok" if outcome.code == 0 else "FAILED"
        print(f"{verdict:8}{outcome.step.name:16}{outcome.duration_s:7.1f} s  {_tell(outcome.tests)}".rstrip())
    _close_as_pytest_does([outcome for outcome in outcomes if outcome.tests])
    return int(any(outcome.code for outcome in outcomes))


def _run(environment: Environment, step: Step) -> Outcome:
    print(f"\n== {step.name}")
    started = time.monotonic()
    counts: Counter[str] = Counter()
    with subprocess.Popen(
        step.command,
        cwd=environment.repository,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
        errors="replace",
    ) as process:
        for line in process.stdout or ():
            sys.stdout.write(line)
            if _CLOSING_LINE.match(line):
                counts = Counter({kind.rstrip("s"): int(n) for n, kind in _COUNT.findall(line)})
    return Outcome(step, process.returncode, time.monotonic() - started, counts)


def _tell(counts: Counter[str]) -> str:
    return ", ".join(f"{counts[kind]} {kind}" for kind in _ORDER if counts[kind])


def _close_as_pytest_does(outcomes: list[Outcome]) -> None:
    """Print the sum of the test runs as pytest closes a run."""
    total = sum((outcome.tests for outcome in outcomes), Counter[str]())
    if total:
        print(f"\n{_tell(total)} in {sum(outcome.duration_s for outcome in outcomes):.2f}s")
