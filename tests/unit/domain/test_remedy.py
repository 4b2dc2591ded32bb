"""What may be done about a job: always something where it is not done, and the free way first."""

from __future__ import annotations

from dataclasses import replace
from itertools import product

import pytest

from imageedit_desktop.domain.errors import Code, problem
from imageedit_desktop.domain.geometry import size
from imageedit_desktop.domain.ids import JobId, PredictionId
from imageedit_desktop.domain.inputs import InputUrl
from imageedit_desktop.domain.job import Charged, Job, JobState, may_follow
from imageedit_desktop.domain.money.price import MicroUsd
from imageedit_desktop.domain.recipe import Recipe
from imageedit_desktop.domain.remedy import Remedy, has_or_may_get_pictures, may_go_on, remedies_for

JOB = Job(
    id=JobId("a"),
    recipe=Recipe(prompt="a fox", source=InputUrl(url="https://example.org/f.jpg"), size=size(512, 512), images=1),
    state=JobState.FAILED,
    origin="https://api.example.org",
    price=MicroUsd(3_500),
    created_ms=0,
)
SENT = replace(JOB, prediction_id=PredictionId("t1"), charged=Charged.YES)
EVERY = [
    replace(job, state=state, reason=reason)
    for job, state, reason in product((JOB, SENT), JobState, (None, *map(problem, Code)))
]


@pytest.mark.parametrize("state", JobState)
def test_no_state_is_a_dead_end(state: JobState) -> None:
    over = {JobState.DONE, JobState.UNREADABLE}
    assert bool(remedies_for(replace(JOB, state=state))) is (state not in over)


def test_the_free_way_comes_before_the_paid_one() -> None:
    for job in EVERY:
        offered = remedies_for(job)
        if Remedy.ORDER_AGAIN in offered and Remedy.GO_ON in offered:
            assert offered.index(Remedy.GO_ON) < offered.index(Remedy.ORDER_AGAIN)


def test_what_is_offered_can_be_done() -> None:
    for job in EVERY:
        if may_go_on(job):
            assert Remedy.GO_ON in remedies_for(job)
            assert may_follow(job.state, JobState.UNKNOWN if job.prediction_id is None else JobState.WAITING)


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        (Code.NOT_FOUND, True),
        (Code.OUTPUT_EXPIRED, True),
        (Code.OUTPUT_ADDRESS_REFUSED, True),
        (Code.OUTPUT_TOO_LARGE, True),
        (Code.OUTPUT_NOT_AN_IMAGE, True),
        (Code.TASK_DELETED, True),
        (Code.TASK_TIMED_OUT, True),
        (Code.TASK_WITHOUT_OUTPUTS, True),
        (Code.DISK_FULL, True),
        (Code.TASK_FAILED, False),
        (Code.TASK_MODERATED, False),
        (Code.TASK_CANCELLED, False),
        (Code.TASK_INPUT_UNREADABLE, False),
    ],
)
def test_only_a_last_word_of_the_service_is_the_end(code: Code, expected: bool) -> None:
    assert may_go_on(replace(SENT, reason=problem(code))) is expected
    assert not may_go_on(replace(JOB, reason=problem(code))), "nothing was sent"


def test_what_was_or_may_have_been_charged_counts_as_ordered() -> None:
    for state, charged in product(JobState, Charged):
        ended = state in {JobState.FAILED, JobState.ABANDONED}
        counts = has_or_may_get_pictures(replace(JOB, state=state, charged=charged))
        assert counts is (not ended or charged is not Charged.NO)
