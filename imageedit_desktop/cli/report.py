"""What a command says in the end: one JSON object, or lines, and an exit code."""

from __future__ import annotations

import json
import time
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict
from typing import Any

from imageedit_desktop import wording
from imageedit_desktop.cli.outcome import Outcome
from imageedit_desktop.cli.output import FAILED, NOTHING_SENT, SAVED, STOPPED, UNKNOWN, note, put, say
from imageedit_desktop.domain.errors import Code, Problem, problem
from imageedit_desktop.domain.ids import JobId
from imageedit_desktop.domain.inputs import InputFile, NoteCode
from imageedit_desktop.domain.job import Charged, Job, JobState
from imageedit_desktop.domain.money.price import format_usd, to_usd
from imageedit_desktop.domain.remedy import may_go_on
from imageedit_desktop.domain.rescued import Rescued
from imageedit_desktop.domain.result import Result, ResultState
from imageedit_desktop.domain.retention import time_left_of_job

_EXIT_OF_STATE = {JobState.DONE: SAVED, JobState.FAILED: FAILED, JobState.UNKNOWN: UNKNOWN}
_WORST_FIRST = (UNKNOWN, FAILED, STOPPED, SAVED)


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


def stopped_before(*, as_json_object: bool) -> int:
    """Say that the user stopped before there was an order; returns the exit code."""
    nothing_sent([problem(Code.NOTHING_SENT)], as_json_object=as_json_object)
    return STOPPED


def remarks(pictures: Iterable[InputFile]) -> None:
    """Say what will be done to the pictures before they are sent."""
    for picture in pictures:
        words = [wording.of_note(n) for n in picture.notes if n.code is not NoteCode.SENT_AS_IT_IS]
        if words:
            note(f"{picture.name}: {' '.join(words)}")


def finished(outcome: Outcome, *, as_json_object: bool) -> int:
    """Say how a job ended; returns the exit code."""
    if as_json_object:
        _print_json(_job_json(outcome))
    else:
        _print_paths(outcome)
    _say_end(outcome)
    return _exit_code([outcome])


def all_finished(outcomes: Sequence[Outcome], *, as_json_object: bool) -> int:
    """Say how several jobs ended; returns the exit code.

    The JSON object has the fields of a job, summed up where there are several, and all of them under ``jobs``.
    """
    if as_json_object:
        _print_json(_sum_json([_job_json(outcome) for outcome in outcomes]))
    for outcome in outcomes:
        if not as_json_object:
            _print_paths(outcome)
        _say_end(outcome)
    if not outcomes:
        say("Nothing was interrupted.")
    return _exit_code(outcomes)


def table_finished(
    name: str, outcomes: Sequence[Outcome], rows: Mapping[JobId, int], *, as_json_object: bool
) -> int:
    """Say how the orders of a table ended; returns the exit code.

    The JSON object is that of `all_finished`, with the table's name, and in each job the number of its row.

    Args:
        name: of the table.
        outcomes: of all its orders.
        rows: the numbers of their rows.
        as_json_object: print that, and no paths.
    """
    if as_json_object:
        jobs = [_job_json(outcome) | {"row": rows.get(outcome.job.id)} for outcome in outcomes]
        _print_json(_sum_json(jobs) | {"table": name, "jobs": jobs})
    for outcome in outcomes:
        if not as_json_object:
            _print_paths(outcome)
        if outcome.problem:
            told = _kept_words(outcome.job, wording.of_problem(outcome.problem))
            say(f"Row {rows.get(outcome.job.id, 0)}: {told}")
    done = sum(outcome.job.state is JobState.DONE for outcome in outcomes)
    saved = sum(len(_saved(outcome)) for outcome in outcomes)
    say(f"{done} of {len(outcomes)} requests of the table “{name}” are done, {saved} images saved.")
    return _exit_code(outcomes)


def rescued(rescued: Rescued, outcomes: Sequence[Outcome], *, as_json_object: bool) -> int:
    """Say what was fetched from the service; returns the exit code.

    The JSON object is that of `all_finished`, with the numbers of the rescue.
    """
    if as_json_object:
        _print_json(_sum_json([_job_json(outcome) for outcome in outcomes]) | asdict(rescued))
    for outcome in outcomes:
        if not as_json_object:
            _print_paths(outcome)
        if outcome.problem:
            say(_kept_words(outcome.job, wording.of_problem(outcome.problem)))
    say(" ".join(wording.of_rescued(rescued)))
    return _exit_code(outcomes)


def _exit_code(outcomes: Sequence[Outcome]) -> int:
    """What needs a person's attention most."""
    codes = {_EXIT_OF_STATE.get(outcome.job.state, STOPPED) for outcome in outcomes}
    return next((code for code in _WORST_FIRST if code in codes), SAVED)


def _job_json(outcome: Outcome) -> dict[str, Any]:
    job = outcome.job
    paid = Charged.NO if job.is_rehearsal else job.charged
    charged: bool | str = {Charged.YES: True, Charged.NO: False}.get(paid, "unknown")
    return {
        "job": job.id,
        "remote_id": job.prediction_id,
        "state": job.state.value,
        "charged": charged,
        "cost_usd": 0.0 if paid is Charged.NO else to_usd(job.price),
        "results": [_result_json(result) for result in _saved(outcome)],
        "error": _error_json([outcome.problem] if outcome.problem else []),
    }


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
    # In ASCII: a pipe may have any encoding, and names of files any characters.
    print(json.dumps(data, indent=2))  # noqa: T201


def _print_paths(outcome: Outcome) -> None:
    for result in _saved(outcome):
        put(str(result.path))


def _saved(outcome: Outcome) -> list[Result]:
    return [result for result in outcome.results if result.state is ResultState.SAVED]


def _say_end(outcome: Outcome) -> None:
    """One line: what is so, what it cost, and what can be done."""
    job = outcome.job
    words = [_kept_words(job, wording.of_problem(outcome.problem))] if outcome.problem else []
    saved = len(_saved(outcome))
    if saved or job.state is JobState.DONE:
        words.append(_saved_words(job, saved))
    if job.state is JobState.FAILED:
        words.append(_CHARGED.get(job.charged, _REFUND))
        if job.reason is not None and may_go_on(job):
            words.append(_ASK_AGAIN)
    elif job.state not in {JobState.DONE, JobState.ABANDONED} and not job.is_rehearsal:
        words.append(_GO_ON)
    say(" ".join(words))


def _kept_words(job: Job, words: str) -> str:
    """A sentence, and how long the service keeps what could not be fetched."""
    left_s = time_left_of_job(job, time.time_ns() // 1_000_000) if job.state is JobState.FAILED else None
    return words if left_s is None else f"{words} It is {wording.of_time_left(left_s)}."


def _saved_words(job: Job, saved: int) -> str:
    ordered = job.recipe.images
    count = str(saved) if saved == ordered else f"{saved} of {ordered}"
    what = f"{count} {'image' if ordered == 1 else 'images'} saved"
    if job.is_rehearsal:
        return f"{what}. This was rehearsal: nothing was charged."
    return f"{what}, {format_usd(job.price)}."


_CHARGED = {Charged.NO: "Nothing was charged.", Charged.YES: "The work was charged."}
_REFUND = "If it was charged, the service refunds failed work within three hours."
_ASK_AGAIN = "“imageedit-desktop resume” asks for it once more; that is free."
_GO_ON = "“imageedit-desktop resume” goes on with it."
