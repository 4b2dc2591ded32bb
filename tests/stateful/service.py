"""The service and the result hosts as the program meets them: with the faults that the tape asks for."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from stateful.power import Power
from stateful.world import JOB_AT_HAND, Form, Task, World, picture_of

from imageedit_desktop.domain.capabilities import UNKNOWN, Capabilities
from imageedit_desktop.domain.errors import (
    Ambiguous,
    Code,
    DownloadError,
    Malformed,
    NotSent,
    Refused,
    ServiceError,
    Transient,
    problem,
)
from imageedit_desktop.domain.ids import JobId, PredictionId
from imageedit_desktop.domain.money.bill import Bill
from imageedit_desktop.domain.money.price import MicroUsd, price_of
from imageedit_desktop.domain.prediction import Prediction, Status

ORIGIN = "https://api.example"

_HANGS_S = 300.0
_UNTAKEN = ("not sent", "429", "refused")


class ScriptedService:
    """What the pipeline uses of `api.client.Service`, for one running program.

    `ledger_says` reads the state of a job as it is committed at this moment. A POST `may_be_cut_off` where the
    program does not wait for its answer for ever, or is quitting.
    """

    origin = ORIGIN
    is_local = False

    def __init__(self, world: World, power: Power, ledger_says: Callable[[JobId], str]) -> None:
        self._world = world
        self._power = power
        self._ledger_says = ledger_says
        self._heard = False
        self.may_be_cut_off = False

    @property
    def clock_offset_ms(self) -> int | None:
        """By the ``Date`` of any reply, whatever else is in it."""
        return -self._world.computer_ahead_ms if self._heard else None

    async def close(self) -> None:
        """Nothing is open."""

    async def submit(self, body: Mapping[str, object]) -> Prediction:
        self._power.moment()
        world, tape, job = self._world, self._world.tape, JOB_AT_HAND.get()
        self._judge_post(job)
        if self._troubled(96):
            await self._refuse(job)
        self._posted(job, "on its way")
        world.pay(job, price_of(int(str(body["num_images"]))))
        lost, early = self._troubled(72), tape.chance(128)
        task = None
        with self._on_its_way(job):
            if not lost or tape.chance(160):
                if not early:
                    await self._pause()
                task = self._create(body, job)
            await (self._power.sleep(tape.one_of(0.0, 2.0, _HANGS_S)) if lost else self._pause())
        if lost:
            world.note(f"POST of {job} is lost, {'taken' if task else 'not taken'}")
            raise Ambiguous(problem(Code.TIMED_OUT))
        assert task is not None
        self._heard = True
        world.note(f"POST of {job} is answered: {task.id}")
        return world.told(task, Status.PENDING)

    async def result(self, prediction_id: PredictionId) -> Prediction:
        try:
            return await self._polled(prediction_id)
        except Refused as error:
            if error.code is Code.NOT_FOUND:
                self._world.note(f"poll of {prediction_id}: not found")
                self._world.denials[prediction_id] += 1
            raise

    async def _polled(self, prediction_id: PredictionId) -> Prediction:
        await self._pause()
        await self._trouble_with_reading()
        self._heard = True
        task = self._world.find(prediction_id)
        if task is None:
            raise Refused(problem(Code.NOT_FOUND), http_status=404)
        answer = self._world.look(task)
        self._power.moment()
        return answer

    async def history(
        self, *, page: int = 1, page_size: int = 100, created_after_ms: int | None = None
    ) -> list[Prediction]:
        await self._pause()
        await self._trouble_with_reading()
        self._heard = True
        now_ms, world = self._world.now_ms(), self._world
        shown = [
            t for t in reversed(world.tasks) if not world.is_gone(t) and t.created_ms >= (created_after_ms or 0)
        ]
        if not world.calm:
            shown = [t for t in shown if t.seen_after_ms <= now_ms]
        echo = _full if world.names_pictures else _without_pictures
        if not world.calm and world.tape.chance(64):
            echo = _nothing
        world.note(f"history: {[t.id for t in shown]} {echo.__name__}")
        found = [world.told(task, world.status_of(task), echo(task)) for task in shown]
        return found[(page - 1) * page_size : page * page_size]

    async def upload(
        self,
        path: Path,
        *,
        filename: str,
        content_type: str,
        on_progress: Callable[[int, int], None] | None = None,
    ) -> str:
        await self._pause()
        if self._troubled(48):
            raise self._world.tape.one_of(
                Transient(problem(Code.SERVER_TROUBLE)),
                NotSent(problem(Code.UNREACHABLE)),
                Refused(problem(Code.UPLOAD_FAILED, name="photo.png")),
                Refused(problem(Code.KEY_REJECTED)),
            )
        self._heard = True
        address = f"https://uploads.example/{next(self._world.ids)}/{filename}"
        self._world.uploads[address] = self._world.now_ms()
        return address

    async def capabilities(self) -> Capabilities:
        return UNKNOWN

    async def balance(self) -> MicroUsd:
        await self._pause()
        await self._trouble_with_reading()
        self._heard = True
        return MicroUsd(1_000_000)

    async def bills(self, predictions: Sequence[PredictionId]) -> list[Bill]:
        """Every task was billed; what has failed was given back."""
        await self._pause()
        await self._trouble_with_reading()
        self._heard = True
        return [
            Bill(prediction_id=PredictionId(task.id), amount=task.price, is_refund=is_refund)
            for task in self._world.tasks
            if task.id in predictions
            for is_refund in ([False, True] if task.is_refunded else [False])
        ]

    @contextmanager
    def _on_its_way(self, job: JobId) -> Iterator[None]:
        """What has left is seen through, however often the user stops it."""
        try:
            yield
        except asyncio.CancelledError:
            if self._power.on and not self.may_be_cut_off:
                self._world.complain(f"the POST of {job} was cut off from its answer")
            raise

    def _judge_post(self, job: JobId) -> None:
        """A POST may leave only when the ledger knows of it, and only if no earlier one can have been taken."""
        state = self._ledger_says(job)
        if state != "submitting":
            self._world.complain(f"{job} is posted while the ledger says {state}")
        if any(outcome not in _UNTAKEN for outcome in self._world.posts.get(job, [])):
            self._world.complain(f"{job} is posted twice without the user's word")

    async def _refuse(self, job: JobId) -> None:
        await self._pause()
        kind = self._world.tape.one_of("not sent", "429", "429, wait", "400", "402", "401")
        refused = {"400": Code.REQUEST_REFUSED, "402": Code.BALANCE_TOO_LOW, "401": Code.KEY_REJECTED}
        self._posted(job, "not sent" if kind == "not sent" else "429" if "429" in kind else "refused")
        self._world.note(f"POST of {job}: {kind}")
        self._heard |= kind != "not sent"
        if kind == "not sent":
            raise NotSent(problem(Code.UNREACHABLE))
        if kind in refused:
            raise Refused(problem(refused[kind]), http_status=int(kind))
        raise Refused(problem(Code.RATE_LIMITED), http_status=429, retry_after_s=7.0 if "wait" in kind else None)

    def _posted(self, job: JobId, outcome: str) -> None:
        self._power.moment()
        self._world.posts.setdefault(job, []).append(outcome)

    def _create(self, body: Mapping[str, object], job: JobId) -> Task:
        self._power.moment()
        task = self._world.create(body, job)
        self._power.moment()
        return task

    def _troubled(self, per_256: int) -> bool:
        return not self._world.calm and self._world.tape.chance(per_256)

    async def _pause(self) -> None:
        await self._power.sleep(0.05 if self._world.calm else self._world.tape.one_of(0.05, 0.0, 0.7, 4.0))

    async def _trouble_with_reading(self) -> None:
        if not self._troubled(40):
            return
        error: ServiceError = self._world.tape.one_of(
            Transient(problem(Code.SERVER_TROUBLE)),
            Transient(problem(Code.RATE_LIMITED), retry_after_s=20.0),
            Malformed(problem(Code.MALFORMED_REPLY, path="$")),
            Refused(problem(Code.KEY_REJECTED), http_status=401),
            Refused(problem(Code.FORBIDDEN), http_status=403),
            Refused(problem(Code.NOT_FOUND), http_status=404),
            Refused(problem(Code.REQUEST_REFUSED), http_status=400),
            Transient(problem(Code.UNREACHABLE)),
        )
        self._heard |= isinstance(error, Refused)
        self._world.note(f"a read fails: {error.code}")
        raise error


class ScriptedDownloads:
    """What the pipeline uses of `api.download.Downloads`."""

    def __init__(self, world: World, power: Power) -> None:
        self._world = world
        self._power = power

    async def close(self) -> None:
        """Nothing is open."""

    async def fetch(self, output: str, part: Path, *, cap_bytes: int = 0) -> None:
        """Write the picture in two pieces, so that there is a middle."""
        tape, world = self._world.tape, self._world
        await self._power.sleep(0.05 if world.calm else tape.one_of(0.05, 0.0, 3.0))
        task_id, number = output.rpartition(".")[0].split("/")[-2:]
        task = next(task for task in world.tasks if task.id == task_id)
        if world.is_gone(task):
            raise DownloadError(problem(Code.OUTPUT_EXPIRED), http_status=403, final=True)
        content = picture_of(task_id, int(number), task.form)
        breaks_off = False
        if not world.calm and tape.chance(56):
            content, breaks_off = self._spoil(content, task.form)
        self._write(part, content[: len(content) // 2], "wb")
        await self._power.sleep(0.0)
        self._write(part, content[len(content) // 2 :], "ab")
        if breaks_off:
            raise DownloadError(problem(Code.OUTPUT_TRUNCATED))

    def _write(self, part: Path, content: bytes, mode: str) -> None:
        with self._power.at_work(), part.open(mode) as file:
            file.write(content)

    def _spoil(self, content: bytes, form: Form) -> tuple[bytes, bool]:
        """What comes instead, and whether it can be heard that the rest is missing."""
        kind = self._world.tape.one_of("half", "html", "empty", "gone", "unreachable", "refused", "half, heard")
        self._world.note(f"a download is {kind}")
        if kind in _DOWNLOAD_ERRORS:
            raise DownloadError(problem(_DOWNLOAD_ERRORS[kind]), final=kind == "gone")
        if kind.startswith("half"):
            # Nobody could tell that the half of something unknown is a half.
            return content[: len(content) // 2], kind != "half" or form is not Form.PLAIN
        return {"html": b"<html>sorry</html>", "empty": b""}[kind], False


_DOWNLOAD_ERRORS = {
    "gone": Code.OUTPUT_EXPIRED,
    "unreachable": Code.OUTPUT_UNREACHABLE,
    "refused": Code.OUTPUT_ADDRESS_REFUSED,
}


def _full(task: Task) -> dict[str, object] | None:
    return dict(task.body)


def _without_pictures(task: Task) -> dict[str, object] | None:
    return {name: value for name, value in task.body.items() if name not in {"image", "subject_reference"}}


def _nothing(_task: Task) -> dict[str, object] | None:
    return None
