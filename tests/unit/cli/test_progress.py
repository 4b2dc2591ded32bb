"""The way on standard error: lines for a log, a bar for a person."""

from __future__ import annotations

import io
from dataclasses import replace

import pytest

from imageedit_desktop.cli.progress import Bar, Lines, open_progress
from imageedit_desktop.domain.events import Event, JobChanged, Progress, ResultSaved
from imageedit_desktop.domain.geometry import size
from imageedit_desktop.domain.ids import JobId, PredictionId, result_id
from imageedit_desktop.domain.inputs import InputUrl
from imageedit_desktop.domain.job import Job, JobState
from imageedit_desktop.domain.money.price import MicroUsd
from imageedit_desktop.domain.recipe import Recipe
from imageedit_desktop.domain.result import Result, ResultState

JOB = Job(
    id=JobId("a"),
    recipe=Recipe(prompt="fox", source=InputUrl(url="https://example.org/f"), size=size(512, 512), images=2),
    state=JobState.QUEUED,
    origin="https://api.example.org",
    price=MicroUsd(7_000),
    created_ms=0,
)
STORY: list[Event] = [
    JobChanged(job=JOB),
    Progress(job_id=JOB.id, step="upload", done=10, total=20),
    Progress(job_id=JOB.id, step="turn", done=0, total=30),
    JobChanged(job=replace(JOB, state=JobState.WAITING, prediction_id=PredictionId("task-1"))),
    Progress(job_id=JOB.id, step="poll", done=1),
    ResultSaved(result=Result(id=result_id(JOB.id, 1), job_id=JOB.id, number=1, state=ResultState.SAVED)),
    JobChanged(job=replace(JOB, state=JobState.DONE)),
]


class _Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_lines_leave_out_what_nobody_reads(capsys: pytest.CaptureFixture[str]) -> None:
    view = open_progress()
    assert isinstance(view, Lines)
    for event in STORY:
        view.tell(event)
    view.close()

    assert capsys.readouterr().err.splitlines() == [
        "Queued",
        "The service is busy; next try in 30 s",
        "In the making (task-1)",
        "Image 1 saved",
        "Done",
    ]


def test_a_bar_on_a_terminal_counts_pictures_and_goes_away(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = _Terminal()
    monkeypatch.setattr("sys.stderr", terminal)

    view = open_progress()
    assert isinstance(view, Bar)
    for event in STORY:
        view.tell(event)
    shown = terminal.getvalue()
    view.close()

    assert "In the making (task-1)" in shown
    assert "1/2" in shown
    assert terminal.getvalue().endswith("\r")
