"""Tasks: created, processed, ended, and forgotten when memory runs short.

Words in a prompt that make a task go wrong, so that an artist or a test can see what that looks like:

========================  ====================================================================
``please fail``           fails, code 1405
``please refuse``         fails, code 1200 (content moderation)
``please cancel``         ends as ``cancelled``
``please hang``           stays in ``processing`` for ever
``one picture less``      completes with one output fewer than was ordered
``nsfw``                  completes, with the first output flagged
========================  ====================================================================
"""

from __future__ import annotations

import logging
import random
import secrets
import time
from collections.abc import Iterator
from dataclasses import dataclass, field

import anyio
import anyio.to_thread
from anyio.abc import TaskGroup

from imageedit_desktop.domain.ids import PredictionId
from imageedit_desktop.domain.limits import RANDOM_SEED_MAX
from imageedit_desktop.domain.money.price import MicroUsd, price_of
from imageedit_desktop.rehearsal.account import Account
from imageedit_desktop.rehearsal.inputs import TaskFailure, fetch_input
from imageedit_desktop.rehearsal.options import Options
from imageedit_desktop.rehearsal.order import Order
from imageedit_desktop.rehearsal.uploads import Uploads

TASKS_KEPT = 1000
KEPT_MAX_BYTES = 256_000_000
"""Pictures and inline inputs of all tasks together; the oldest finished ones are forgotten first."""

_CREATED_S = 0.25
"""How long a task is ``created`` before it is ``processing``, at most a quarter of its time."""
_PAINTERS = 2

_log = logging.getLogger(__name__)


@dataclass(slots=True, kw_only=True)
class Task:
    """One order that was taken.

    Attributes:
        status: ``created``, ``processing``, ``completed``, ``failed`` or ``cancelled``.
        code: of https://wavespeed.ai/docs/error-codes, 0 when fine.
        pictures: the outputs, JPEG.
        inference_ms: how long it took to make.
        ended: set when the status will not change again.
    """

    id: PredictionId = field(default_factory=lambda: PredictionId(secrets.token_hex(16)))
    order: Order
    price: MicroUsd
    created_ns: int = field(default_factory=time.time_ns)
    status: str = "created"
    code: int = 0
    error: str = ""
    pictures: tuple[bytes, ...] = ()
    inference_ms: int = 0
    ended: anyio.Event = field(default_factory=anyio.Event)

    @property
    def nsfw(self) -> list[bool]:
        """One flag per output."""
        flagged = "nsfw" in self.order.prompt.lower()
        return [flagged and place == 0 for place in range(len(self.pictures))]

    @property
    def size_bytes(self) -> int:
        """Memory that it holds, the large parts."""
        inputs = (self.order.image, *self.order.portraits)
        return sum(map(len, self.pictures)) + sum(map(len, inputs))


class Tasks:
    """All tasks since the start; lives inside one running event loop."""

    def __init__(self, options: Options, account: Account, uploads: Uploads, group: TaskGroup) -> None:
        self._options = options
        self._account = account
        self._uploads = uploads
        self._group = group
        self._by_id: dict[PredictionId, Task] = {}
        self._slots = anyio.CapacityLimiter(options.concurrency)
        self._painters = anyio.CapacityLimiter(_PAINTERS)

    def take(self, order: Order) -> Task | None:
        """Charge an order and start it; None, and nothing done, when the balance is too low."""
        task = Task(order=order, price=price_of(order.images))
        if not self._account.charge(task.id, task.price):
            return None
        self._by_id[task.id] = task
        self._group.start_soon(self._run, task)
        return task

    def find(self, task_id: str) -> Task | None:
        """A task by its id."""
        return self._by_id.get(PredictionId(task_id))

    def newest_first(self) -> Iterator[Task]:
        """All that are remembered."""
        return reversed(self._by_id.values())

    async def _run(self, task: Task) -> None:
        if "please hang" in task.order.prompt.lower():
            task.status = "processing"
            return  # without a slot: the others go on
        async with self._slots:
            task_s = self._options.task_s(task.order.images)
            await anyio.sleep(min(_CREATED_S, task_s / 4))
            await self._process(task, until_s=time.monotonic() + task_s - min(_CREATED_S, task_s / 4))
        task.ended.set()
        self._forget_oldest()

    async def _process(self, task: Task, until_s: float) -> None:
        task.status = "processing"
        began_s = time.monotonic()
        try:
            _act_up(task.order.prompt.lower())
            pictures = await self._paint(task.order)
            await anyio.sleep(max(0.0, until_s - time.monotonic()))
            task.pictures = pictures
            task.status = "completed"
        except TaskFailure as failure:
            self._fail(task, failure)
        except Exception:  # noqa: BLE001  a picture that breaks its painter must not take the other tasks along
            _log.exception("a rehearsal task broke")
            self._fail(task, TaskFailure(5000, "internal error"))
        task.inference_ms = round((time.monotonic() - began_s) * 1000)

    async def _paint(self, order: Order) -> tuple[bytes, ...]:
        # Pillow is imported with the first picture: the server answers sooner without it.
        from imageedit_desktop.rehearsal.painting import NotAPicture, paint

        source = await fetch_input(order.image, self._uploads)
        portraits = [await fetch_input(portrait, self._uploads) for portrait in order.portraits]
        count = order.images - ("one picture less" in order.prompt.lower())
        try:
            return tuple(
                [
                    await anyio.to_thread.run_sync(
                        paint, source, portraits, order.prompt, order.size, seed, limiter=self._painters
                    )
                    for seed in _seeds(order.seed, count)
                ]
            )
        except NotAPicture as error:
            raise TaskFailure(1401, "Invalid image: it could not be decoded.") from error

    def _fail(self, task: Task, failure: TaskFailure) -> None:
        task.status, task.code, task.error = failure.status, failure.code, failure.message
        self._account.refund(task.id, task.price)

    def _forget_oldest(self) -> None:
        kept_bytes = sum(task.size_bytes for task in self._by_id.values())
        for task in [task for task in self._by_id.values() if task.ended.is_set()]:
            if kept_bytes <= KEPT_MAX_BYTES and len(self._by_id) <= TASKS_KEPT:
                return
            kept_bytes -= task.size_bytes
            del self._by_id[task.id]


def _act_up(prompt: str) -> None:
    """Go wrong when the prompt asks for it, see the module."""
    if "please fail" in prompt:
        raise TaskFailure(1405, "Task failed: asked to fail, in rehearsal.")
    if "please refuse" in prompt:
        raise TaskFailure(1200, "The content was refused by moderation: asked to, in rehearsal.")
    if "please cancel" in prompt:
        raise TaskFailure(0, "", status="cancelled")


def _seeds(seed: int | None, count: int) -> list[int]:
    """One seed per output: counting up from the one given, else each drawn."""
    if seed is None:
        return [random.randint(0, RANDOM_SEED_MAX) for _ in range(count)]  # noqa: S311  a picture's seed is no secret
    return [seed + place for place in range(count)]
