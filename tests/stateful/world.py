"""The service's side, as it truly is: every task, who ordered it, what it cost and which pictures it made."""

from __future__ import annotations

import itertools
from collections.abc import Mapping
from contextvars import ContextVar
from dataclasses import dataclass, field
from functools import cache
from io import BytesIO

from PIL import Image
from stateful.tape import Tape
from stateful.virtual_time import VirtualLoop

from imageedit_desktop.domain.ids import JobId
from imageedit_desktop.domain.limits import MODEL_ID, RETENTION_S
from imageedit_desktop.domain.prediction import Prediction, Status

JOB_AT_HAND: ContextVar[JobId] = ContextVar("JOB_AT_HAND")
"""The job for which the program under test makes its calls: the service cannot know, the judge must."""

_RETENTION_MS = RETENTION_S * 1000


@dataclass(eq=False)
class Task:
    """One task, billed when it was made.

    Attributes:
        body: the request.
        job: whose order it is; None for another client's.
        polls_left: how often it is seen at work; None for a task that never ends by itself.
        end: its last status.
        seen_after_ms: from when the history shows it.
        denied: whether the service has just said that it does not know it.
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

    @property
    def pictures(self) -> list[bytes]:
        """What it makes, if it completes."""
        if self.end is not Status.COMPLETED:
            return []
        count = int(str(self.body["num_images"])) - self.missing
        return [picture_of(self.id, number) for number in range(1, count + 1)]

    @property
    def expires_ms(self) -> int:
        return self.created_ms + _RETENTION_MS


@dataclass(eq=False)
class World:
    """The account at the service, and the judge's notes.

    Attributes:
        calm: whether faults have ceased.
        names_pictures: whether the history tells which pictures were sent.
        posts: for each job the outcome of each of its POSTs.
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
    clock_ahead_ms: int = 0
    names_pictures: bool = True

    def now_ms(self) -> int:
        """The service's clock."""
        return self.loop.now_ms() + self.clock_ahead_ms

    def note(self, line: str) -> None:
        self.story.append(f"{self.loop.time():9.2f}  {line}")

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
        task.seen_after_ms = task.created_ms + tape.one_of(0, 0, 0, 4_000, 60_000)
        self.tasks.append(task)
        self.note(f"task {task.id} of {job or 'another client'} will be {task.end} after {task.polls_left}")
        return task

    def find(self, task_id: str) -> Task | None:
        """The task, unless it is too old; for a moment the service may deny one that it has."""
        task = next((t for t in self.tasks if t.id == task_id and not self.is_gone(t)), None)
        if task is None or self.calm:
            return task
        task.denied = self.tape.chance(176 if task.denied else 12)
        return None if task.denied else task

    def is_gone(self, task: Task) -> bool:
        return self.now_ms() > task.expires_ms

    def look(self, task: Task) -> Prediction:
        """What a poll sees; time passes for the task with every look."""
        if task.polls_left and not self.calm:
            task.polls_left -= 1
        elif task.polls_left is not None or self.calm:
            task.polls_left = 0
            return self.told(task, task.end)
        return self.told(task, Status.PENDING)

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


def picture_of(task_id: str, number: int) -> bytes:
    """A picture like no other: one small JPEG with a comment of its own."""
    return _plain_picture()[:2] + _comment(f"{task_id}/{number}") + _plain_picture()[2:]


def shows(content: bytes, picture: bytes) -> bool:
    """Whether a file is this picture, whole, whatever else was written into it."""
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
