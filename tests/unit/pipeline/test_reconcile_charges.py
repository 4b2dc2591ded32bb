"""What was charged in the end, as far as the service's books tell."""

from __future__ import annotations

from pathlib import Path

import pytest
from support import service_faults as fault
from support.service_desk import desk_at, recipe
from support.service_server import Service
from support.service_tasks import Fate
from support.stories import story

from imageedit_desktop.domain.events import Event, JobChanged
from imageedit_desktop.domain.job import Charged, Job, JobState
from imageedit_desktop.pipeline.desk.desk import Desk
from imageedit_desktop.pipeline.place_order import place_order
from imageedit_desktop.pipeline.reconcile_charges import reconcile, reconcile_recent
from imageedit_desktop.pipeline.run.run_job import run_job


async def _made(desk: Desk) -> Job:
    return await run_job(desk, (await place_order(desk, recipe())).id)


@story
async def test_a_refund_is_noticed_when_it_comes(service: Service, tmp_path: Path) -> None:
    told: list[Event] = []
    service.fate = Fate(end="failed", refunded=False)
    async with desk_at(service, tmp_path, told=told) as desk:
        failed = await _made(desk)
        assert failed.charged is Charged.UNKNOWN

        await reconcile_recent(desk)
        assert (await desk.ledger.job(failed.id)).charged is Charged.YES

        service.ledger.tasks[0].fate = Fate(end="failed")
        told.clear()
        await reconcile_recent(desk)
        after = await desk.ledger.job(failed.id)
        assert (after.state, after.charged, after.reason) == (JobState.FAILED, Charged.NO, failed.reason)
        assert told == [JobChanged(job=after)]

        before = len(service.seen("bills"))
        await reconcile_recent(desk)
        assert len(service.seen("bills")) == before, "nothing is left to ask"


@story
async def test_after_a_day_it_is_asked_no_more(service: Service, tmp_path: Path) -> None:
    service.fate = Fate(end="failed")
    async with desk_at(service, tmp_path) as desk:
        await _made(desk)
        await desk.clock.sleep(25 * 3600)
        await reconcile_recent(desk)
    assert not service.seen("bills")


@story
async def test_work_that_was_paid_stays_paid(service: Service, tmp_path: Path) -> None:
    told: list[Event] = []
    async with desk_at(service, tmp_path, told=told) as desk:
        done = await _made(desk)
        told.clear()
        await reconcile(desk, [done])
        assert told == []
    assert service.seen("bills")[0].json["prediction_uuids"] == [done.remote_id]


@pytest.mark.parametrize("trouble", [fault.status(404), fault.html(502), fault.body({"code": 200, "data": {}})])
@story
async def test_books_that_cannot_be_read_change_nothing(
    service: Service, tmp_path: Path, trouble: fault.Fault
) -> None:
    service.fate = Fate(end="failed")
    service.misbehave("bills", trouble, forever=True)
    async with desk_at(service, tmp_path) as desk:
        failed = await _made(desk)
        await reconcile_recent(desk)
        assert await desk.ledger.job(failed.id) == failed
