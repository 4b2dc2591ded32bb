"""What a command says in the end: one JSON object, or lines, and an exit code."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from imageedit_desktop import wording
from imageedit_desktop.domain.errors import Problem
from imageedit_desktop.domain.job import Charged, Job, JobState
from imageedit_desktop.domain.price import format_usd, to_usd
from imageedit_desktop.domain.result import Result, ResultState

SAVED, BUG, NOTHING_SENT, FAILED, UNKNOWN, STOPPED = 0, 1, 2, 3, 4, 5
"""Exit codes."""

_EXIT_OF_STATE = {JobState.DONE: SAVED, JobState.FAILED: FAILED, JobState.UNKNOWN: UNKNOWN}
_WORST_FIRST = (UNKNOWN, FAILED, STOPPED, SAVED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """One job at the end of a command.

    Attributes:
        problem: why it is not done; None when it is.
    """

    job: Job
    results: tuple[Result, ...]
    problem: Problem | None

    @property
    def exit_code(self) -> int:
        """The exit code for this job alone."""
        return _EXIT_OF_STATE.get(self.job.state, STOPPED)


def worst(outcomes: Sequence[Outcome]) -> int:
    """The exit code for several jobs: what needs a person's attention most."""
    codes = {outcome.exit_code for outcome in outcomes}
    return next((code for code in _WORST_FIRST if code in codes), SAVED)


def as_json(outcome: Outcome) -> dict[str, Any]:
    """The object that ``--json`` prints for a job."""
    job = outcome.job
    cost = 0.0 if job.charged is Charged.NO else to_usd(job.price)
    charged: bool | str = {Charged.YES: True, Charged.NO: False}.get(job.charged, "unknown")
    return {
        "job": job.id,
        "remote_id": job.remote_id,
        "state": job.state.value,
        "charged": charged,
        "cost_usd": cost,
        "results": [_result_json(result) for result in outcome.results if result.state is ResultState.SAVED],
        "error": _error_json([outcome.problem] if outcome.problem else []),
    }


def nothing_sent(problems: Sequence[Problem], *, as_json_object: bool) -> int:
    """Say what is wrong with what was asked, all of it in one line; returns the exit code."""
    if as_json_object:
        _print_json(
            {
                "job": None,
                "remote_id": None,
                "state": None,
                "charged": False,
                "cost_usd": 0.0,
                "results": [],
                "error": _error_json(problems),
            }
        )
    say(" ".join(wording.of_problem(p) for p in problems))
    return NOTHING_SENT


def finished(outcome: Outcome, *, as_json_object: bool) -> int:
    """Say how a job ended; returns the exit code."""
    if as_json_object:
        _print_json(as_json(outcome))
    else:
        _print_paths(outcome)
    _say_state(outcome)
    return outcome.exit_code


def all_finished(outcomes: Sequence[Outcome], *, as_json_object: bool) -> int:
    """Say how several jobs ended; returns the exit code.

    The JSON object has the fields of a job, summed up where there are several, and all of them under ``jobs``.
    """
    if as_json_object:
        _print_json(_sum_json([as_json(outcome) for outcome in outcomes]))
    for outcome in outcomes:
        if not as_json_object:
            _print_paths(outcome)
        _say_state(outcome)
    if not outcomes:
        say("Nothing was interrupted.")
    return worst(outcomes)


def say(line: str) -> None:
    """One line on standard error."""
    print(f"imageedit-desktop: {line}", file=sys.stderr)  # noqa: T201


def _sum_json(jobs: list[dict[str, Any]]) -> dict[str, Any]:
    if len(jobs) == 1:
        return jobs[0] | {"jobs": jobs}
    states = {job["state"] for job in jobs}
    charges = {job["charged"] for job in jobs}
    return {
        "job": None,
        "remote_id": None,
        "state": states.pop() if len(states) == 1 else None,
        "charged": (charges.pop() if len(charges) == 1 else "unknown") if jobs else False,
        "cost_usd": round(sum(job["cost_usd"] for job in jobs), 6),
        "results": [result for job in jobs for result in job["results"]],
        "error": next((job["error"] for job in jobs if job["error"]), None),
        "jobs": jobs,
    }


def _result_json(result: Result) -> dict[str, Any]:
    return {
        "path": str(result.path),
        "width": result.size.width_px if result.size else None,
        "height": result.size.height_px if result.size else None,
        "nsfw": result.nsfw,
    }


def _error_json(problems: Sequence[Problem]) -> dict[str, str] | None:
    if not problems:
        return None
    return {"code": problems[0].code.value, "message": " ".join(wording.of_problem(p) for p in problems)}


def _print_json(data: dict[str, Any]) -> None:
    print(json.dumps(data, ensure_ascii=False, indent=2))  # noqa: T201


def _print_paths(outcome: Outcome) -> None:
    for result in outcome.results:
        if result.state is ResultState.SAVED:
            print(result.path)  # noqa: T201


def _say_state(outcome: Outcome) -> None:
    if outcome.problem is not None:
        say(wording.of_problem(outcome.problem))
    job = outcome.job
    if job.state is JobState.DONE:
        saved = sum(result.state is ResultState.SAVED for result in outcome.results)
        images = "1 image" if saved == 1 else f"{saved} images"
        say(f"{images} saved, {format_usd(job.price)}.")
    elif job.state is JobState.FAILED:
        say({Charged.NO: "Nothing was charged.", Charged.YES: "It was charged."}.get(job.charged, _REFUND))


_REFUND = "If it was charged, the service refunds failed work within three hours."
