"""What was charged in the end, as far as the service's books tell."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from support import service_faults as fault
from support.placing import place_order
from support.service_desk import desk_at, job_in, recipe
from support.service_server import Service
from support.service_tasks import Fate
from support.stories import story

from imageedit_desktop.domain.errors import Code, problem
from imageedit_desktop.domain.events import Event, JobChanged
from imageedit_desktop.domain.ids import PredictionId
from imageedit_desktop.domain.job import REHEARSAL, Charged, Job, JobState
from imageedit_desktop.pipeline.desk.desk import Desk
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
    assert service.seen("bills")[0].json["prediction_uuids"] == [done.prediction_id]


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


@story
async def test_every_open_bill_is_asked_for_however_many_there_are(service: Service, tmp_path: Path) -> None:
    async with desk_at(service, tmp_path) as desk:
        failed = [await _failed(desk, service, number) for number in range(53)]
        await reconcile_recent(desk)
        after = [await desk.ledger.job(job.id) for job in failed]
    assert {job.charged for job in after} == {Charged.NO}
    asked = [request.json["prediction_uuids"] for request in service.seen("bills")]
    assert sorted(task for tasks in asked for task in tasks) == sorted(str(job.prediction_id) for job in failed)
    assert max(len(tasks) for tasks in asked) <= 50


@story
async def test_each_job_is_told_of_its_own_bills_alone(service: Service, tmp_path: Path) -> None:
    async with desk_at(service, tmp_path) as desk:
        given_back = await _failed(desk, service, 1)
        kept = await _failed(desk, service, 2, refunded=False)
        await reconcile_recent(desk)
        charged = [(await desk.ledger.job(job.id)).charged for job in (given_back, kept)]
    assert charged == [Charged.NO, Charged.YES]


@story
async def test_the_books_are_asked_for_tasks_of_this_service_only(service: Service, tmp_path: Path) -> None:
    """Not for an order that has none, and not for rehearsal's: nothing of it is in any books."""
    async with desk_at(service, tmp_path) as desk:
        failed = await _failed(desk, service, 1)
        without_task = await job_in(desk, JobState.UNKNOWN)
        await reconcile(desk, [without_task, replace(failed, origin=REHEARSAL)])
        assert not service.seen("bills")
        await reconcile(desk, [without_task, failed])
        assert (await desk.ledger.job(without_task.id)) == without_task
    assert service.seen("bills")[0].json["prediction_uuids"] == [failed.prediction_id]


async def _failed(desk: Desk, service: Service, number: int, *, refunded: bool = True) -> Job:
    """A job that failed at the service, and whose refund nobody has heard of yet."""
    order = await job_in(desk, JobState.SUBMITTING, recipe(f"fox {number}"))
    task = service.ledger.create({"num_images": 2}, Fate(end="failed", refunded=refunded))
    task.finish()
    sent = await desk.ledger.step(order, JobState.WAITING, prediction_id=PredictionId(task.id), charged=Charged.YES)
    return await desk.ledger.step(sent, JobState.FAILED, charged=Charged.UNKNOWN, reason=problem(Code.TASK_FAILED))
