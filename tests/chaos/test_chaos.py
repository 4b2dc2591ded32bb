r"""Everything at once: many orders, faults of every kind at every stage, and a kill every few seconds.

The long run::

    python -m pytest tests/chaos -s -o faulthandler_timeout=0 --chaos-jobs 500 --chaos-kill-every 20 \
        --chaos-seconds 900
"""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from chaos import orders
from chaos.evidence import Evidence, files_with_the_key, left_overs
from chaos.trouble import KINDS, TroubledService
from PIL import Image
from support.program import Program
from support.service_server import KEY

CHANCE_OF_EACH = 0.05
SHORT = {"--chaos-jobs": 40, "--chaos-kill-every": 4.0, "--chaos-seconds": 40.0, "--chaos-seed": 20261122}
CALM_S = 60.0
"""So long every later ``resume`` may take that has no fault to bear; and a second for every order."""


@pytest.mark.timeout(0)  # bounded by itself
def test_chaos(request: pytest.FixtureRequest, tmp_path: Path, own_home: Path) -> None:
    jobs, kill_every_s, seconds, seed = (request.config.getoption(n, None) or SHORT[n] for n in SHORT)
    service = TroubledService(seed=seed, chance_of_each=CHANCE_OF_EACH)
    with service.running():
        run = _Run(Program(tmp_path / "library", service), random.Random(seed))
        run.order(jobs, seed, list(_sources(tmp_path, max(8, jobs // 10))))
        run.through_trouble(kill_every_s, seconds)
        service.chance_of_each = 0
        run.in_peace(CALM_S + jobs)
        complaints = [*run.complaints(), *Evidence(run.program.library, service).complaints()]
    print(run.summary())
    complaints += [f"the key is in {file}" for file in files_with_the_key(tmp_path, own_home.parent)]
    assert run.kills
    assert not complaints, "\n".join(complaints)


def _sources(folder: Path, count: int) -> Iterator[Path]:
    """Plain pictures, which are sent as they are."""
    for number in range(count):
        path = folder / f"source {number}.jpg"
        Image.radial_gradient("L").resize((640, 480 + 8 * number)).convert("RGB").save(path)
        yield path


@dataclass
class _Run:
    """The program, started again and again."""

    program: Program
    chance: random.Random
    kills: int = 0
    codes: Counter[int] = field(default_factory=Counter)
    said: list[str] = field(default_factory=list)
    began_s: float = field(default_factory=time.monotonic)

    def order(self, count: int, seed: int, sources: list[Path]) -> None:
        """Write the orders down; nothing is sent."""
        command = [sys.executable, orders.__file__, str(count), str(seed), *map(str, sources)]
        subprocess.run(command, env=self.program.environment(), check=True, timeout=120)

    def through_trouble(self, kill_every_s: float, seconds: float) -> None:
        """Start and kill the program until nothing is left to do, or the time is up."""
        ends_s = time.monotonic() + seconds
        while time.monotonic() < ends_s:
            self._resume(kill_every_s * self.chance.uniform(0.75, 1.25))
            if not Evidence(self.program.library, self._service).unfinished:
                return

    def in_peace(self, seconds: float) -> None:
        """Let it finish; then see whether the next start clears away what is old."""
        self._resume(seconds, may_be_killed=False)
        long_ago_s = time.time() - 2 * 24 * 3600
        for file in left_overs(self.program.library):
            os.utime(file, (long_ago_s, long_ago_s))
        self._resume(seconds, may_be_killed=False)

    def complaints(self) -> Iterator[str]:
        """What the program said that it should never say."""
        for words in self.said:
            if "Traceback" in words or "defect" in words or KEY in words:
                yield words[-2000:]

    def summary(self) -> str:
        """Everything in figures."""
        found = Evidence(self.program.library, self._service)
        states = Counter(job.state.value for job in found.jobs)
        lines = {
            "jobs": f"{len(found.jobs)}: " + ", ".join(f"{n} {state}" for state, n in states.most_common()),
            "starts": f"{sum(self.codes.values())}, killed {self.kills}",
            "posts": len(self._service.seen("submit")),
            "billed": len(found.tasks),
            "owned": sum(task.id in found.owned for task in found.tasks),
            "pictures": f"{len(found.saved)} on disk of {sum(len(t.pictures) for t in found.tasks)} made",
            "requests": len(self._service.seen()),
            "seconds": round(time.monotonic() - self.began_s),
        }
        head = "\n".join(f"{name:10}{value}" for name, value in lines.items())
        return f"\n== chaos\n{head}\n{self._faults()}"

    def _faults(self) -> str:
        """How many faults of each kind there were at each stage."""
        injected = self._service.injected
        stages = sorted({stage for stage, _kind in injected})
        rows: list[list[Any]] = [["faults", *KINDS]]
        rows += [[stage, *(injected[stage, kind] for kind in KINDS)] for stage in stages]
        return "\n".join("".join(f"{cell!s:10}" for cell in row).rstrip() for row in rows)

    @property
    def _service(self) -> TroubledService:
        assert isinstance(self.program.service, TroubledService)
        return self.program.service

    def _resume(self, seconds: float, *, may_be_killed: bool = True) -> None:
        with self.program.start("resume") as child:
            _assert_no_key_in_arguments(child.pid)
            try:
                out, err = child.communicate(timeout=seconds)
            except subprocess.TimeoutExpired:
                child.kill()
                self.kills += 1
                out, err = child.communicate()
                assert may_be_killed, f"still busy after {seconds} s\n{err[-2000:]}"
        self.codes[child.returncode] += 1
        self.said.append(out + err)


def _assert_no_key_in_arguments(pid: int) -> None:
    arguments = Path(f"/proc/{pid}/cmdline")
    if arguments.exists():
        assert KEY.encode() not in arguments.read_bytes()
