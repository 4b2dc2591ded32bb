"""How long the service still keeps what is not on disk."""

from __future__ import annotations

from dataclasses import replace

import pytest

from imageedit_desktop import wording
from imageedit_desktop.domain.errors import Code, problem
from imageedit_desktop.domain.geometry import size
from imageedit_desktop.domain.ids import JobId, PredictionId
from imageedit_desktop.domain.inputs import InputUrl
from imageedit_desktop.domain.job import Job, JobState
from imageedit_desktop.domain.money.price import MicroUsd
from imageedit_desktop.domain.recipe import Recipe
from imageedit_desktop.domain.retention import time_left_of_job

JOB = Job(
    id=JobId("a"),
    recipe=Recipe(prompt="a fox", source=InputUrl(url="https://example.org/f.jpg"), size=size(512, 512), images=1),
    state=JobState.WAITING,
    origin="https://api.example.org",
    price=MicroUsd(3_500),
    prediction_id=PredictionId("p"),
    created_ms=0,
    submitted_ms=1_000,
)
LOST = problem(Code.OUTPUT_UNREACHABLE)


def test_a_job_counts_from_when_it_was_sent_or_was_made_elsewhere() -> None:
    assert time_left_of_job(JOB, 1_000) == 7 * 86_400
    assert time_left_of_job(replace(JOB, submitted_ms=None), 1_000) == 7 * 86_400 - 1


@pytest.mark.parametrize(
    ("now_ms", "left_s"),
    [
        (1_500, 7 * 86_400 - 1),
        (7 * 86_400_000 + 999, 0),
        (9 * 86_400_000, 0),
        (-3_600_000, 7 * 86_400),
    ],
    ids=["whole seconds", "the last second", "over", "a clock that was set back"],
)
def test_the_time_left_is_whole_seconds_of_the_week(now_ms: int, left_s: int) -> None:
    left = time_left_of_job(JOB, now_ms)
    assert (left, type(left)) == (left_s, int)


@pytest.mark.parametrize(
    ("changes", "counts"),
    [
        ({"state": JobState.RECEIVING}, True),
        ({"state": JobState.ABANDONED}, True),
        ({"state": JobState.FAILED, "reason": LOST}, True),
        ({"state": JobState.FAILED, "reason": problem(Code.TASK_FAILED)}, False),
        ({"state": JobState.FAILED, "reason": problem(Code.OUTPUT_EXPIRED)}, False),
        ({"state": JobState.DONE}, False),
        ({"state": JobState.QUEUED, "prediction_id": None}, False),
    ],
)
def test_only_jobs_with_something_left_to_fetch(changes: dict[str, object], counts: bool) -> None:
    assert (time_left_of_job(replace(JOB, **changes), 0) is not None) is counts  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("left_s", "words"),
    [
        (5 * 86_400 + 3 * 3600 + 59, "kept by the service for 5 d 3 h"),
        (2 * 3600 + 60, "kept by the service for 2 h 1 min"),
        (0, "not kept by the service any more"),
    ],
)
def test_in_words(left_s: int, words: str) -> None:
    assert wording.of_time_left(left_s) == words
