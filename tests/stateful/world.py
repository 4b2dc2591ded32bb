"""The service's side, as it truly is: every task, who ordered it, what it cost and which pictures it made.

The service's clock is true. The computer's may be wrong, and may be set at any moment.
"""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Mapping
from contextvars import ContextVar
from dataclasses import dataclass, field, replace
from enum import Enum
from functools import cache
from io import BytesIO
from pathlib import Path

from PIL import Image
from stateful.tape import Tape
from stateful.virtual_time import VirtualLoop

from imageedit_desktop.domain.ids import JobId
from imageedit_desktop.domain.limits import MODEL_ID, RETENTION_MS
from imageedit_desktop.domain.money import budget
from imageedit_desktop.domain.money.price import MicroUsd, price_of
from imageedit_desktop.domain.prediction import Prediction, Status

JOB_AT_HAND: ContextVar[JobId] = ContextVar("JOB_AT_HAND")
"""The job for which the program under test makes its calls: the service cannot know, the judge must."""

_LEADING_NOUGHTS = re.compile(r"\b0{16,}")


class Form(Enum):
    """What kind of files a task makes.

    PLAIN: whole and readable. ODD: of a format that nothing here knows. CUT: the service itself has only a half.
    """

    PLAIN = "plain"
    ODD = "odd"
    CUT = "cut"


@dataclass(eq=False)
class Task:
    """One task, billed when it was made.

    Attributes:
        body: the request.
        job: whose order it is; None for another client's, and for one of which the ledger has lost the order.
        polls_left: how often it is seen at work; None for a task that never ends by itself.
        end: its last status.
        seen_after_ms: from when the history shows it.
        denied: whether the service has just said that it does not know it.
        form: what its pictures are.
        is_refunded: whether it failed, and somebody has seen that.
    """

    id: str
    body: Mapping[str, object]
    job: JobId | None
    created_ms: int
    polls_left: int | None = 0
    end: Status = Status.COMPLETED
    code: int = 0
    missing: int = 0
    inline: bool = False
    seen_after_ms: int = 0
    denied: bool = False
    form: Form = Form.PLAIN
    is_refunded: bool = False

    @property
    def price(self) -> MicroUsd:
        return price_of(int(str(self.body["num_images"])))

    @property
    def pictures(self) -> list[bytes]:
        """What it makes, if it completes."""
        if self.end is not Status.COMPLETED:
            return []
        count = int(str(self.body["num_images"])) - self.missing
        return [picture_of(self.id, number, self.form) for number in range(1, count + 1)]

    @property
    def expires_ms(self) -> int:
        return self.created_ms + RETENTION_MS


@dataclass(eq=False)
class World:
    """The account at the service, and the judge's notes.

    Attributes:
        calm: whether faults have ceased.
        names_pictures: whether the history tells which pictures were sent.
        posts: for each job the outcome of each of its POSTs.
        paid: when each order that may have been taken left, by the computer's clock, and what it costs.
        denials: how often the service said of each task that it does not know it.
        uploads: when each upload was made.
        computer_ahead_ms: how far the computer's clock is ahead of the service's.
        clock_was_set: whether the computer's clock was set since the beginning.
        limit: what may be spent in a day; None for no limit, and where it is not known what was spent.
        barring: since which change of it the limit cannot be read; 0 where it can.
        was_restored: whether a database had to be built anew.
        strangers: files of which no row can tell any more.
        unreadable: rows that a newer version wrote, by their keys; none may change them.
        complaints: what the program did that it must not do.
        story: what happened, line by line.
    """

    loop: VirtualLoop
    tape: Tape
    calm: bool = False
    tasks: list[Task] = field(default_factory=list)
    posts: dict[JobId, list[str]] = field(default_factory=dict)
    complaints: list[str] = field(default_factory=list)
    story: list[str] = field(default_factory=list)
    ids: itertools.count[int] = field(default_factory=lambda: itertools.count(1))
    denials: Counter[str] = field(default_factory=Counter)
    paid: dict[JobId, tuple[int, MicroUsd]] = field(default_factory=dict)
    uploads: dict[str, int] = field(default_factory=dict)
    computer_ahead_ms: int = 0
    clock_was_set: bool = False
    limit: MicroUsd | None = None
    barring: int = 0
    was_restored: bool = False
    strangers: set[Path] = field(default_factory=set)
    unreadable: dict[str, tuple[object, ...]] = field(default_factory=dict)
    names_pictures: bool = True

    def now_ms(self) -> int:
        """The service's clock."""
        return self.loop.now_ms()

    def computer_ms(self) -> int:
        """The computer's clock."""
        return self.loop.now_ms() + self.computer_ahead_ms

    def set_clock(self, ahead_ms: int) -> None:
        """Somebody sets the computer's clock."""
        self.note(f"the computer's clock is set to {ahead_ms / 3_600_000:+.2f} h")
        self.computer_ahead_ms, self.clock_was_set = ahead_ms, True

    def note(self, line: str) -> None:
        self.story.append(f"{self.loop.time():9.2f}  {_LEADING_NOUGHTS.sub('x', line)}")

    def complain(self, line: str) -> None:
        self.note(f"WRONG: {line}")
        self.complaints.append(line)

    def create(self, body: Mapping[str, object], job: JobId | None) -> Task:
        """Take an order, and bill it."""
        tape, task = self.tape, Task(f"t{next(self.ids)}", dict(body), job, self.now_ms())
        task.polls_left = tape.one_of(1, 0, 2, 4, None)
        if tape.chance(64):
            task.end, task.code = tape.one_of(*_ENDS)
        elif tape.chance(64):
            task.missing = int(int(str(body["num_images"])) > 1)
            task.inline = tape.chance(128)
        elif tape.chance(48):
            task.form = tape.one_of(Form.ODD, Form.CUT)
        if job is not None and self._names_old_uploads(body):
            task.end, task.code, task.form = Status.FAILED, 1402, Form.PLAIN
        task.seen_after_ms = task.created_ms + tape.one_of(0, 0, 0, 4_000, 60_000)
        self.tasks.append(task)
        whose = job or "another client"
        self.note(f"task {task.id} of {whose} will be {task.end} after {task.polls_left}, {task.form.value}")
        return task

    def pay(self, job: JobId, price: MicroUsd) -> None:
        """An order leaves, and may be taken; the limit is held against all of this day."""
        now_ms = self.computer_ms()
        day_ms = budget.day_start_ms(now_ms)
        self.paid[job] = (now_ms, price)
        spent = sum(price for left_ms, price in self.paid.values() if left_ms >= day_ms)
        if self.limit is not None and spent > self.limit:
            self.complain(f"{spent} are spent, and the limit is {self.limit}")

    def give_back(self, job: JobId, task_id: str) -> None:
        """The books say that an order was refunded; its task may be a stranger's that looked like its own."""
        if any(task.id == task_id and task.is_refunded for task in self.tasks):
            self.paid.pop(job, None)

    def _names_old_uploads(self, body: Mapping[str, object]) -> bool:
        """Whether a picture that the order names was uploaded so long ago that it is gone."""
        addresses = [body["image"], *_portraits(body)]
        made = [self.uploads.get(str(address)) for address in addresses]
        return any(made_ms is not None and self.now_ms() > made_ms + RETENTION_MS for made_ms in made)

    def find(self, task_id: str) -> Task | None:
        """The task, unless it is too old; for a moment the service may deny one that it has."""
        task = next((t for t in self.tasks if t.id == task_id and not self.is_gone(t)), None)
        if task is None or self.calm:
            return task
        task.denied = self.tape.chance(176 if task.denied else 12)
        return None if task.denied else task

    def is_gone(self, task: Task) -> bool:
        return self.now_ms() > task.expires_ms

    def status_of(self, task: Task) -> Status:
        """Where a task is."""
        return task.end if self.calm or task.polls_left == 0 else Status.PENDING

    def look(self, task: Task) -> Prediction:
        """What a poll sees; time passes for the task with every look."""
        if task.polls_left and not self.calm:
            task.polls_left -= 1
        elif task.polls_left is not None or self.calm:
            task.polls_left = 0
            if task.end is not Status.COMPLETED and not task.is_refunded:
                task.is_refunded = True
                if task.job is not None:
                    self.paid.pop(task.job, None)
            return self._as_polled(self.told(task, task.end))
        return self._as_polled(self.told(task, Status.PENDING))

    def _as_polled(self, told: Prediction) -> Prediction:
        """A poll may leave out when the task was made: Go writes the year 1 for that."""
        return replace(told, created_ms=None) if not self.calm and self.tape.chance(16) else told

    def told(self, task: Task, status: Status, inputs: dict[str, object] | None = None) -> Prediction:
        done = status is Status.COMPLETED
        count = len(task.pictures) if done else 0
        return Prediction(
            id=task.id,  # type: ignore[arg-type]
            status=status,
            outputs=tuple(address_of(task, number) for number in range(1, count + 1)),
            error="it did not work" if task.code else "",
            task_code=task.code,
            created_ms=task.created_ms,
            model=MODEL_ID,
            inputs=inputs,
        )


_ENDS = (
    (Status.FAILED, 0),
    (Status.FAILED, 1200),
    (Status.FAILED, 1402),
    (Status.CANCELLED, 0),
    (Status.TIMEOUT, 0),
    (Status.DELETED, 0),
)


def address_of(task: Task, number: int) -> str:
    """Where an output is to be had; inline ones are an address too, but one that the ledger cannot keep."""
    return f"{'inline' if task.inline else 'https'}://cdn.example/{task.id}/{number}.jpeg"


def _portraits(body: Mapping[str, object]) -> list[object]:
    """The addresses of an order's portraits."""
    references = body.get("subject_reference")
    return [reference["image_file"] for reference in references] if isinstance(references, list) else []


def picture_of(task_id: str, number: int, form: Form = Form.PLAIN) -> bytes:
    """A picture like no other: one small JPEG with a comment of its own, or what else the task makes."""
    comment = _comment(f"{task_id}/{number}")
    match form:
        case Form.PLAIN:
            return _plain_picture()[:2] + comment + _plain_picture()[2:]
        case Form.ODD:
            return b"\x8aODD" + comment + bytes(range(1, 200))
        case Form.CUT:
            whole = picture_of(task_id, number)
            return whole[: len(whole) // 2]


def shows(content: bytes, picture: bytes) -> bool:
    """Whether a file is this picture, whole, whatever else was written into it."""
    if content == picture:
        return True
    if _START_OF_SCAN not in picture:
        return False
    pixels = picture[picture.index(_START_OF_SCAN) :]
    return comment_of(content) == comment_of(picture) and content.endswith(pixels)


def comment_of(content: bytes) -> str:
    """The comment in a JPEG, by which such a picture is known."""
    _, _, rest = content.partition(_COMMENT)
    return rest[2 : int.from_bytes(rest[:2], "big")].decode(errors="replace")


def _comment(text: str) -> bytes:
    return _COMMENT + (len(text) + 2).to_bytes(2, "big") + text.encode()


_COMMENT = b"\xff\xfe"
_START_OF_SCAN = b"\xff\xda"


@cache
def _plain_picture() -> bytes:
    file = BytesIO()
    Image.new("RGB", (16, 16), "teal").save(file, "JPEG")
    return file.getvalue()
