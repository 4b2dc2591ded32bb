"""The closing words, the JSON object and the exit code."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from imageedit_desktop.cli import report
from imageedit_desktop.cli.outcome import Outcome
from imageedit_desktop.domain.errors import Code, problem
from imageedit_desktop.domain.geometry import size
from imageedit_desktop.domain.ids import JobId, PredictionId, result_id
from imageedit_desktop.domain.inputs import InputUrl
from imageedit_desktop.domain.job import Charged, Job, JobState
from imageedit_desktop.domain.money.price import MicroUsd
from imageedit_desktop.domain.recipe import Recipe
from imageedit_desktop.domain.result import Result, ResultState

_FOX = str(Path("/library/fox.jpg"))

RECIPE = Recipe(prompt="a fox", source=InputUrl(url="https://example.org/fox.jpg"), size=size(512, 512), images=2)


def _job(state: JobState, *, charged: Charged = Charged.YES, name: str = "a") -> Job:
    return Job(
        id=JobId(name),
        recipe=RECIPE,
        state=state,
        origin="https://api.example.org",
        price=MicroUsd(7_000),
        charged=charged,
        prediction_id=PredictionId(f"task-{name}"),
        created_ms=0,
    )


def _saved(job: Job, number: int = 1, path: str = _FOX) -> Result:
    return Result(
        id=result_id(job.id, number),
        job_id=job.id,
        number=number,
        state=ResultState.SAVED,
        path=Path(path),
        size=size(512, 512),
    )


def _outcome(state: JobState, *results: Result, **job: Any) -> Outcome:
    code = {JobState.FAILED: Code.TASK_CANCELLED, JobState.UNKNOWN: Code.OUTCOME_UNKNOWN}.get(state)
    found = None if state is JobState.DONE else problem(code or Code.STOPPED_WAITING)
    return Outcome(job=_job(state, **job), results=results, problem=found)


@pytest.mark.parametrize(
    ("state", "code"),
    [
        (JobState.DONE, 0),
        (JobState.FAILED, 3),
        (JobState.UNKNOWN, 4),
        (JobState.SUBMITTING, 5),
        (JobState.WAITING, 5),
        (JobState.RECEIVING, 5),
        (JobState.ABANDONED, 5),
    ],
)
def test_every_state_has_its_exit_code(state: JobState, code: int) -> None:
    assert report.finished(_outcome(state), as_json_object=True) == code


@pytest.mark.parametrize(
    ("states", "code"),
    [
        ([], 0),
        ([JobState.DONE, JobState.DONE], 0),
        ([JobState.DONE, JobState.WAITING], 5),
        ([JobState.WAITING, JobState.FAILED], 3),
        ([JobState.FAILED, JobState.UNKNOWN, JobState.DONE], 4),
    ],
)
def test_of_several_jobs_the_one_that_needs_attention_counts(states: list[JobState], code: int) -> None:
    assert report.all_finished([_outcome(state) for state in states], as_json_object=True) == code


def test_the_sum_of_several_jobs(capsys: pytest.CaptureFixture[str]) -> None:
    done = _outcome(JobState.DONE, _saved(_job(JobState.DONE)))
    failed = _outcome(JobState.FAILED, charged=Charged.NO, name="b")

    report.all_finished([done, failed], as_json_object=True)

    told = json.loads(capsys.readouterr().out)
    assert [job["job"] for job in told["jobs"]] == ["a", "b"]
    del told["jobs"]
    assert told == {
        "job": None,
        "remote_id": None,
        "state": None,
        "charged": "unknown",
        "cost_usd": 0.007,
        "results": [{"path": _FOX, "width": 512, "height": 512, "nsfw": None}],
        "error": {"code": "task_cancelled", "message": "The service cancelled the work. Try again."},
    }


def test_one_job_is_itself_and_under_jobs_too(capsys: pytest.CaptureFixture[str]) -> None:
    report.all_finished([_outcome(JobState.DONE)], as_json_object=True)

    told = json.loads(capsys.readouterr().out)
    assert told["jobs"] == [{name: value for name, value in told.items() if name != "jobs"}]
    assert told["job"] == "a"


def test_the_object_is_ascii_whatever_the_path(capsys: pytest.CaptureFixture[str]) -> None:
    path = str(Path("/bibliothèque/लोमड़ी \udce9.jpg"))
    report.finished(_outcome(JobState.DONE, _saved(_job(JobState.DONE), path=path)), as_json_object=True)

    out = capsys.readouterr().out
    assert out.isascii()
    assert json.loads(out)["results"][0]["path"] == path


@pytest.mark.parametrize(
    ("outcome", "line"),
    [
        (_outcome(JobState.DONE), "0 of 2 images saved, $0.007."),
        (
            _outcome(JobState.FAILED, _saved(_job(JobState.FAILED))),
            "The service cancelled the work. Try again. 1 of 2 images saved, $0.007. The work was charged.",
        ),
        (
            _outcome(JobState.FAILED, charged=Charged.UNKNOWN),
            f"The service cancelled the work. Try again. {report._REFUND}",
        ),
    ],
)
def test_the_end_in_one_line(outcome: Outcome, line: str, capsys: pytest.CaptureFixture[str]) -> None:
    report.finished(outcome, as_json_object=False)

    assert capsys.readouterr().err == f"imageedit-desktop: {line}\n"


def test_what_can_go_on_says_how(capsys: pytest.CaptureFixture[str]) -> None:
    for state in (JobState.SUBMITTING, JobState.UNKNOWN, JobState.WAITING, JobState.RECEIVING):
        report.finished(_outcome(state), as_json_object=False)
        assert "“imageedit-desktop resume” goes on with it." in capsys.readouterr().err
    report.finished(_outcome(JobState.ABANDONED), as_json_object=False)
    assert "resume" not in capsys.readouterr().err


def test_rehearsal_costs_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    job = replace(_job(JobState.DONE), origin="rehearsal")
    report.finished(Outcome(job=job, results=(_saved(job), _saved(job, 2)), problem=None), as_json_object=False)

    assert capsys.readouterr().err.endswith("2 images saved. This was rehearsal: nothing was charged.\n")
