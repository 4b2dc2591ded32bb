"""The order of the queue: what is moved goes together, and no more places change than have to."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from imageedit_desktop.domain.ids import JobId
from imageedit_desktop.domain.queue_order import GAP, moved, new_places

QUEUE = [JobId(name) for name in "abcdef"]
_IDS = st.sampled_from([*QUEUE, JobId("gone")])


def _with_places(queue: list[JobId]) -> dict[JobId, int | None]:
    return {job_id: (n + 1) * GAP for n, job_id in enumerate(queue)}


def test_some_go_before_another_in_their_own_order() -> None:
    assert moved(QUEUE, {"e", "b"}, JobId("a")) == list("beacdf")
    assert moved(QUEUE, {"a", "b"}, JobId("f")) == list("cdeabf")


def test_none_is_the_end_and_what_has_gone_is_the_front() -> None:
    assert moved(QUEUE, {"b"}, None) == list("acdefb")
    assert moved(QUEUE, {"b"}, JobId("gone")) == list("bacdef")


def test_before_one_of_themselves_is_where_they_are() -> None:
    assert moved(QUEUE, {"b", "c"}, JobId("b")) == QUEUE
    assert moved(QUEUE, {"e", "f"}, JobId("f")) == QUEUE


@given(chosen=st.sets(_IDS), before=_IDS | st.none())
def test_no_job_is_lost_and_those_that_stay_keep_their_order(chosen: set[JobId], before: JobId | None) -> None:
    after = moved(QUEUE, chosen, before)
    assert sorted(after) == QUEUE
    assert [job_id for job_id in after if job_id not in chosen] == [j for j in QUEUE if j not in chosen]
    assert [job_id for job_id in after if job_id in chosen] == [j for j in QUEUE if j in chosen]


@given(moves=st.lists(st.tuples(st.sets(_IDS, min_size=1), _IDS | st.none()), max_size=60))
def test_places_follow_the_order_however_often_it_changes(moves: list[tuple[set[JobId], JobId | None]]) -> None:
    queue, places = list(QUEUE), _with_places(QUEUE)
    for chosen, before in moves:
        queue = moved(queue, chosen, before)
        places |= new_places(queue, chosen, places)
        assert sorted(queue, key=lambda job_id: places[job_id] or 0) == queue
        assert len(set(places.values())) == len(queue)


def test_only_what_is_moved_gets_another_place() -> None:
    order = moved(QUEUE, {"f"}, JobId("b"))
    assert set(new_places(order, {JobId("f")}, _with_places(QUEUE))) == {"f"}


def test_where_there_is_no_room_all_get_places_anew() -> None:
    tight: dict[JobId, int | None] = {job_id: n for n, job_id in enumerate(QUEUE)}
    order = moved(QUEUE, {"f"}, JobId("b"))
    places = tight | new_places(order, {JobId("f")}, tight)
    assert sorted(order, key=lambda job_id: places[job_id] or 0) == order


def test_jobs_of_an_older_version_get_their_places_with_the_first_move() -> None:
    order = moved(QUEUE, {"f"}, JobId("b"))
    places = new_places(order, {JobId("f")}, dict.fromkeys(QUEUE))
    assert sorted(places, key=lambda job_id: places[job_id]) == order
