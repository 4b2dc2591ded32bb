"""The walk of a job: total, without dead ends, and never sent twice."""

from __future__ import annotations

import pytest

from imageedit_desktop.domain.ids import JobId, new_job_id, result_id
from imageedit_desktop.domain.job import TRANSITIONS, JobState, may_follow


def reachable(start: JobState) -> set[JobState]:
    """Every state that a walk from `start` can come to, itself included."""
    found, ahead = {start}, [start]
    while ahead:
        new = TRANSITIONS[ahead.pop()] - found
        found |= new
        ahead.extend(new)
    return found


def test_the_table_is_total():
    assert set(TRANSITIONS) == set(JobState)
    assert set().union(*TRANSITIONS.values()) <= set(JobState)


def test_every_state_can_be_reached_from_the_start():
    assert reachable(JobState.DRAFT) == set(JobState) - {JobState.UNREADABLE}


@pytest.mark.parametrize("state", [state for state in JobState if state is not JobState.UNREADABLE])
def test_no_state_is_a_dead_end(state):
    assert JobState.DONE in reachable(state)


def test_only_done_is_final_and_what_cannot_be_read_is_left_alone_and_nothing_stands_still():
    assert [state for state in JobState if not TRANSITIONS[state]] == [JobState.DONE, JobState.UNREADABLE]
    assert not any(may_follow(state, JobState.UNREADABLE) for state in JobState)
    assert not any(may_follow(state, state) for state in JobState)


def test_nothing_that_may_have_been_taken_is_sent_again():
    """Only a clear refusal, or a connection that was never made, leads from submitting back to the queue."""
    before = {JobState.DRAFT, JobState.QUEUED, JobState.PREPARING, JobState.SUBMITTING}
    for state in set(JobState) - before:
        assert reachable(state).isdisjoint(before)


def test_a_request_leaves_only_from_preparing():
    assert [s for s in JobState if may_follow(s, JobState.SUBMITTING)] == [JobState.PREPARING]


def test_the_program_has_nothing_to_do_for_jobs_that_wait_for_the_user():
    at_rest = {JobState.DRAFT, JobState.UNKNOWN, JobState.DONE, JobState.FAILED, JobState.ABANDONED}
    assert {state for state in JobState if not state.is_active} == at_rest | {JobState.UNREADABLE}


def test_ids_are_fresh_and_results_are_named_after_their_job():
    assert len({new_job_id() for _ in range(100)}) == 100
    assert result_id(JobId("abc"), 2) == "abc-2"
