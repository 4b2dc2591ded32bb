"""Without a connection orders wait as drafts, and nothing leaves without a word."""

from __future__ import annotations

import contextlib
from pathlib import Path

import pytest
from PIL import Image
from support import service_faults as fault
from support.placing import place_order
from support.service_desk import SOURCE, desk_at, recipe
from support.service_server import Fault, Service
from support.stories import story

from imageedit_desktop.domain.errors import Code, InputError
from imageedit_desktop.domain.inputs import Input
from imageedit_desktop.domain.job import Charged, Job, JobState
from imageedit_desktop.domain.money.budget import Budget
from imageedit_desktop.domain.money.price import MicroUsd
from imageedit_desktop.pipeline.desk.desk import Desk
from imageedit_desktop.pipeline.load_input import load_file
from imageedit_desktop.pipeline.offline import until_connected
from imageedit_desktop.pipeline.place_order import release
from imageedit_desktop.pipeline.recover.resume import find_unfinished
from imageedit_desktop.pipeline.run.run_job import run_job
from imageedit_desktop.pipeline.run.stop import stop_waiting


async def _ordered_offline(desk: Desk, source: Input = SOURCE) -> Job:
    return await run_job(desk, (await place_order(desk, recipe(source=source))).id)


@pytest.mark.parametrize("with_upload", [False, True])
@story
async def test_an_order_without_a_connection_is_a_draft(tmp_path: Path, with_upload: bool) -> None:
    absent = Service(listening=False)
    async with desk_at(absent, tmp_path / "library", keeps_drafts=True) as desk:
        photo = tmp_path / "photo.png"
        Image.new("RGB", (64, 64)).save(photo)
        draft = await _ordered_offline(desk, await load_file(desk, photo) if with_upload else SOURCE)

        assert (draft.state, draft.charged, draft.submitted_ms) == (JobState.DRAFT, Charged.NO, None)
        assert draft.reason is not None
        assert draft.reason.code is Code.UNREACHABLE
        assert (await run_job(desk, draft.id)).state is JobState.DRAFT, "it does not leave by itself"
        assert (await find_unfinished(desk)).unsent == (draft,)
    absent.close()


@pytest.mark.parametrize(
    ("trouble", "code"),
    [(fault.html(511), Code.CAPTIVE_PORTAL), (fault.status(407), Code.PROXY_NEEDS_LOGIN)],
)
@story
async def test_what_stands_between_is_no_connection_either(
    service: Service, tmp_path: Path, trouble: Fault, code: Code
) -> None:
    """The draft is kept with the reason, and the look for a connection goes on until the service itself answers."""
    for stage in ("submit", "balance"):
        service.misbehave(stage, trouble, forever=True)
    async with desk_at(service, tmp_path, keeps_drafts=True) as desk:
        draft = await _ordered_offline(desk)
        assert (draft.state, draft.charged) == (JobState.DRAFT, Charged.NO)
        assert draft.reason is not None
        assert draft.reason.code is code

        slept_s = desk.clock.slept_s  # type: ignore[attr-defined]
        slept_s.clear()
        desk.clock.before_sleep = lambda _s: service.behave() if len(slept_s) == 3 else None  # type: ignore[attr-defined]
        await until_connected(desk)
        assert slept_s == [15, 30, 60, 120]
    assert service.ledger.billed == 0


@story
async def test_on_return_it_leaves_on_a_word(tmp_path: Path) -> None:
    late = Service(listening=False)
    with contextlib.ExitStack() as stack:
        async with desk_at(late, tmp_path, keeps_drafts=True) as desk:
            draft = await _ordered_offline(desk)
            slept_s = desk.clock.slept_s  # type: ignore[attr-defined]
            slept_s.clear()

            def come_back(seconds: float) -> None:
                if len(slept_s) == 4:
                    stack.enter_context(late.running())

            desk.clock.before_sleep = come_back  # type: ignore[attr-defined]
            await until_connected(desk)
            assert slept_s == [15, 30, 60, 120, 120]
            assert not late.seen("submit")

            desk.clock.before_sleep = lambda _seconds: None  # type: ignore[attr-defined]
            (released,) = await release(desk, [draft])
            assert (released.state, released.reason) == (JobState.QUEUED, None)
            assert (await run_job(desk, draft.id)).state is JobState.DONE
            assert await release(desk, [draft]) == [], "a second word does nothing"
        assert len(late.seen("submit")) == 1


@story
async def test_a_service_that_answers_anything_is_there(service: Service, tmp_path: Path) -> None:
    async with desk_at(service, tmp_path) as desk:
        desk.service._connection._key = "another"
        await until_connected(desk)
    assert len(service.seen("balance")) == 1


@story
async def test_a_draft_can_be_given_up_and_is_held_against_the_budget(tmp_path: Path) -> None:
    absent = Service(listening=False)
    async with desk_at(absent, tmp_path, keeps_drafts=True) as desk:
        draft = await _ordered_offline(desk)
        desk.spending_limits.write(Budget(day=MicroUsd(1)))
        with pytest.raises(InputError):
            await release(desk, [draft])
        assert (await desk.ledger.job(draft.id)).state is JobState.DRAFT

        stopped = await stop_waiting(desk, draft.id)
        assert (stopped.state, stopped.charged) == (JobState.ABANDONED, Charged.NO)
    absent.close()
