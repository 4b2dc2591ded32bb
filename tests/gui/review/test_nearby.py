"""What is near the screen is at hand, and no more than that."""

from __future__ import annotations

from dataclasses import replace

from imageedit_desktop.domain import recipe
from imageedit_desktop.domain.gallery import BatchFacts, item_of
from imageedit_desktop.domain.ids import BatchId, JobId, picture_id, result_id
from imageedit_desktop.domain.inputs import InputUrl
from imageedit_desktop.domain.job import REHEARSAL, Job, JobState
from imageedit_desktop.domain.money.price import MicroUsd
from imageedit_desktop.domain.result import Result, ResultState
from imageedit_desktop.domain.verdict import Pick, Verdict
from imageedit_desktop.services.gallery.nearby import Nearby
from imageedit_desktop.store.search import Batch

RECIPE = recipe.build(recipe.Draft(prompt="fox", source=InputUrl(url="https://example.com/a"), images=9))


def batch(number: int, pictures: int) -> Batch:
    """A batch with so many pictures on the disk."""
    job = Job(
        id=JobId(f"{number}"),
        recipe=RECIPE,
        state=JobState.DONE,
        origin=REHEARSAL,
        price=MicroUsd(1),
        created_ms=number,
    )
    items = {n: item_of(job, n) for n in range(1, pictures + 1)}
    return Batch(id=BatchId(number), facts=BatchFacts(job=job, saved=pictures, lost=0), items=items)


def known(nearby: Nearby) -> list[int]:
    """The batches that are at hand."""
    return [number for number in range(1, 1_000) if nearby.facts(BatchId(number)) is not None]


def test_eight_thousand_pictures_are_kept_those_that_were_looked_at_last() -> None:
    nearby = Nearby()
    for number in range(1, 889):
        nearby.put(batch(number, 9), read_at=nearby.moment)
    assert known(nearby) == list(range(1, 889))
    assert nearby.missing([BatchId(1), BatchId(999)]) == [999]
    for number in (1, 889, 890):
        nearby.put(batch(number, 9), read_at=nearby.moment)
    assert known(nearby) == [1, *range(4, 891)]


def test_batches_without_pictures_weigh_something_too() -> None:
    nearby = Nearby()
    for number in range(1, 9_000):
        nearby.put(batch(number, 0), read_at=nearby.moment)
    assert not known(nearby)
    assert nearby.facts(BatchId(8_999)) is not None


def test_a_picture_or_its_place_is_told_of_what_is_known() -> None:
    nearby = Nearby()
    nearby.put(batch(7, 1), read_at=nearby.moment)
    assert [nearby.item(picture_id(BatchId(b), n)) is not None for b, n in ((7, 1), (7, 2), (8, 1))] == [
        True,
        True,
        False,
    ]
    nearby.clear()
    assert nearby.item(picture_id(BatchId(7), 1)) is None


def test_what_is_doubted_is_told_as_before_until_it_is_read_again() -> None:
    nearby = Nearby()
    nearby.put(batch(1, 2), read_at=nearby.moment)
    begun_before = nearby.moment
    nearby.doubt([BatchId(1), BatchId(2)])
    assert nearby.facts(BatchId(1)) is not None
    assert nearby.missing([BatchId(1)]) == [BatchId(1)]
    nearby.put(batch(1, 2), read_at=begun_before)
    assert nearby.are_doubted([BatchId(1)])
    nearby.put(batch(1, 2), read_at=nearby.moment)
    assert not nearby.are_doubted([BatchId(1)])
    assert nearby.missing([BatchId(1)]) == []


def test_the_best_of_a_batch_is_known_as_its_verdicts_are_and_the_first_of_equals_leads() -> None:
    verdicts = {1: Verdict(pick=Pick.REJECT, stars=5), 2: Verdict(), 3: Verdict(stars=2), 4: Verdict(stars=2)}
    nearby = Nearby()
    assert list(nearby.best_first(BatchId(7))) == []
    nearby.put(judged(verdicts), read_at=nearby.moment)
    assert list(nearby.best_first(BatchId(7))) == [3, 4, 2, 1]
    nearby.put(judged({**verdicts, 2: Verdict(pick=Pick.PICK)}), read_at=nearby.moment)
    assert list(nearby.best_first(BatchId(7))) == [2, 3, 4, 1]


def judged(verdicts: dict[int, Verdict]) -> Batch:
    """A batch of which this is said; a fifth picture is on its way."""
    whole = batch(7, 5)
    results = {
        number: Result(
            id=result_id(whole.facts.job.id, number),
            job_id=whole.facts.job.id,
            number=number,
            state=ResultState.SAVED,
            verdict=verdict,
        )
        for number, verdict in verdicts.items()
    }
    return replace(whole, items={n: item_of(whole.facts.job, n, results.get(n)) for n in range(1, 6)})
