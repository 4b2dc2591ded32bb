"""Waiting for a task: without end, at a decent pace, through all trouble that passes."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from support.stories import story

from imageedit_desktop.api.polling import LOCAL_PACE, MALFORMED_MAX, REMOTE_PACE, wait_for
from imageedit_desktop.domain.errors import Code, Malformed, Refused, ServiceError, Transient, problem
from imageedit_desktop.domain.ids import PredictionId
from imageedit_desktop.domain.prediction import Prediction, Status

ID = PredictionId("x")
PENDING = Prediction(id=ID, status=Status.PENDING)
DONE = Prediction(id=ID, status=Status.COMPLETED, outputs=("u",))
BROKEN = Malformed(problem(Code.MALFORMED_REPLY, path="$.data"))
DOWN = Transient(problem(Code.SERVER_TROUBLE))


class Scripted:
    """Answers as it is told, and keeps the virtual time."""

    def __init__(self, *answers: Prediction | ServiceError, is_local: bool = False) -> None:
        self.is_local = is_local
        self.slept_s: list[float] = []
        self._answers: Iterator[Prediction | ServiceError] = iter(answers)

    async def result(self, prediction_id: PredictionId) -> Prediction:
        answer = next(self._answers)
        if isinstance(answer, ServiceError):
            raise answer
        return answer

    async def sleep(self, delay_s: float) -> None:
        self.slept_s.append(delay_s)


@story
async def test_it_asks_less_and_less_often_and_tells_each_answer() -> None:
    service = Scripted(*[PENDING] * 20, DONE)
    told: list[Prediction] = []

    assert await wait_for(service, ID, sleep=service.sleep, on_poll=told.append) is DONE

    assert told == [PENDING] * 20 + [DONE]
    assert service.slept_s[:2] == [REMOTE_PACE.first_s, REMOTE_PACE.first_s * 1.25]
    assert service.slept_s[-1] == REMOTE_PACE.longest_s


@story
async def test_on_this_machine_it_asks_faster() -> None:
    service = Scripted(*[PENDING] * 20, DONE, is_local=True)
    await wait_for(service, ID, sleep=service.sleep)
    assert (service.slept_s[0], service.slept_s[-1]) == (LOCAL_PACE.first_s, LOCAL_PACE.longest_s)


@pytest.mark.parametrize("status", [s for s in Status if s is not Status.PENDING])
@story
async def test_every_terminal_status_ends_it(status: Status) -> None:
    service = Scripted(PENDING, Prediction(id=ID, status=status))
    assert (await wait_for(service, ID, sleep=service.sleep)).status is status


@story
async def test_trouble_is_borne_without_end() -> None:
    service = Scripted(*[DOWN] * 500, DONE)
    assert await wait_for(service, ID, sleep=service.sleep) is DONE
    assert max(service.slept_s) <= REMOTE_PACE.longest_s


@story
async def test_the_services_wish_to_wait_is_honoured() -> None:
    service = Scripted(Transient(problem(Code.RATE_LIMITED), retry_after_s=33), PENDING, DONE)
    await wait_for(service, ID, sleep=service.sleep)
    assert service.slept_s[0] == 33
    assert service.slept_s[1] < 33


@story
async def test_a_clear_no_ends_it() -> None:
    service = Scripted(PENDING, Refused(problem(Code.KEY_REJECTED)))
    with pytest.raises(Refused):
        await wait_for(service, ID, sleep=service.sleep)


@story
async def test_broken_replies_are_a_hiccup_until_they_do_not_stop() -> None:
    hiccups = [*[BROKEN] * (MALFORMED_MAX - 1), PENDING] * 2
    service = Scripted(*hiccups, DONE)
    assert await wait_for(service, ID, sleep=service.sleep) is DONE

    service = Scripted(*[BROKEN] * MALFORMED_MAX, DONE)
    with pytest.raises(Malformed):
        await wait_for(service, ID, sleep=service.sleep)
