"""The tasks of `support.service_server`: what is taken, what becomes of it, and what it costs."""

from __future__ import annotations

import base64
import hashlib
import io
import re
import uuid
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from PIL import Image

PRICE_USD = 0.0035
_FAILED = {"failed", "cancelled", "timeout", "deleted"}


NO_TIME = datetime(1, 1, 1, tzinfo=UTC)
"""What a service writes that has no time yet, or forgot it."""


@dataclass(frozen=True)
class Fate:
    """What becomes of a task.

    Attributes:
        words: the statuses that the first polls see; anything that is no end.
        end: the status after those; None for a task that never ends.
        missing: how many outputs fewer than ordered.
        form: of the outputs: ``url``, ``base64`` or ``data``.
        nsfw: ``flags``, ``null`` or ``short``.
        refunded: whether the books show that a failure was given back.
    """

    words: tuple[str, ...] = ("processing",)
    end: str | None = "completed"
    code: int = 0
    error: str = ""
    missing: int = 0
    form: str = "url"
    nsfw: str = "flags"
    refunded: bool = True


@dataclass
class Task:
    """One task; it was billed when it was created."""

    id: str
    body: dict[str, Any]
    fate: Fate
    created: datetime
    status: str = "created"
    pictures: list[bytes] = field(default_factory=list)
    polls: int = 0

    @property
    def usd(self) -> float:
        """What it costs in the end: failures are refunded."""
        return 0.0 if self.status in _FAILED else PRICE_USD * self._ordered

    def bills(self) -> list[dict[str, Any]]:
        """What was taken, and where it failed what was given back."""
        kinds = ("deduct", "refund") if self.status in _FAILED and self.fate.refunded else ("deduct",)
        usd = PRICE_USD * self._ordered
        task = {"uuid": self.id, "model_uuid": "minimax/image-01/image-to-image", "status": self.status}
        order = {"state": "done", "price": usd}
        return [
            {"uuid": f"{kind} {self.id}", "billing_type": kind, "price": usd, "order": order, "prediction": task}
            for kind in kinds
        ]

    def advance(self) -> None:
        """See a poll."""
        self.polls += 1
        if self.polls <= len(self.fate.words):
            self.status = self.fate.words[self.polls - 1]
        elif self.fate.end is not None and self.status != self.fate.end:
            self.finish()

    def finish(self) -> None:
        """Reach the end that was planned, ``completed`` for a task that had none."""
        end = self.fate.end or "completed"
        if end == "completed":
            count = self._ordered - self.fate.missing
            self.pictures = [paint(self.id, number, self.body["size"]) for number in range(1, count + 1)]
        self.status = end  # last: it may be asked meanwhile, in the service's thread

    def told(self, address: str, *, nanoseconds: bool) -> dict[str, Any]:
        """The task as the service tells it; creation times come with three decimals or, when polled, with nine."""
        moment = self.created.strftime("%Y-%m-%dT%H:%M:%S.") + f"{self.created.microsecond // 1000:03d}"
        return {
            "id": self.id,
            "model": "minimax/image-01/image-to-image",
            "status": self.status,
            "outputs": [self._output(address, number) for number in range(1, len(self.pictures) + 1)],
            "urls": {"get": f"{address}/api/v3/predictions/{self.id}/result"},
            "has_nsfw_contents": self._flags(),
            "created_at": moment + ("846222Z" if nanoseconds else "Z"),
            "error": self.fate.error if self.status in _FAILED else "",
            "code": self.fate.code if self.status in _FAILED else 0,
            "timings": {"inference": 1200 if self.pictures else 0},
            "a_field_of_tomorrow": {"unknown": True},
        }

    @property
    def _ordered(self) -> int:
        return int(self.body.get("num_images", 1))

    def _output(self, address: str, number: int) -> str:
        if self.fate.form == "url":
            return f"{address}/cdn/{self.id}/{number}.jpeg"
        naked = base64.b64encode(self.pictures[number - 1]).decode()
        return naked if self.fate.form == "base64" else f"data:image/jpeg;base64,{naked}"

    def _flags(self) -> list[bool] | None:
        if self.fate.nsfw == "null":
            return None
        return [False] * (len(self.pictures) if self.fate.nsfw == "flags" else min(1, len(self.pictures)))


class Ledger:
    """All tasks of the account, oldest first.

    Attributes:
        clock_ahead: how far the service's clock is ahead of this computer's.
    """

    def __init__(self) -> None:
        self.tasks: list[Task] = []
        self.clock_ahead = timedelta()

    @property
    def billed(self) -> int:
        return len(self.tasks)

    @property
    def charged_usd(self) -> float:
        return sum(task.usd for task in self.tasks)

    def create(self, body: dict[str, Any], fate: Fate) -> Task:
        task = Task(uuid.uuid4().hex, body, fate, datetime.now(UTC) + self.clock_ahead)
        self.tasks.append(task)
        return task

    def find(self, task_id: str) -> Task | None:
        return next((task for task in self.tasks if task.id == task_id), None)

    def newest_first(self, created_after: str) -> list[Task]:
        after = datetime.fromisoformat(created_after) if created_after else datetime.min.replace(tzinfo=UTC)
        return [task for task in reversed(self.tasks) if task.created > after or task.created == NO_TIME]


def paint(task_id: str, number: int, size: str) -> bytes:
    """A JPEG of the asked size, different for every task and number."""
    width, height = map(int, size.split("*"))
    red, green, blue = hashlib.sha256(f"{task_id}{number}".encode()).digest()[:3]
    picture = Image.linear_gradient("L").resize((width, height)).convert("RGB")
    picture.paste((red, green, blue), (0, 0, width // 2, height))
    file = io.BytesIO()
    picture.save(file, "JPEG", quality=90)
    return file.getvalue()


def refusal_of(body: Any, fields: frozenset[str]) -> str | None:
    """Why the service does not take a request; None where it does."""
    rules = {
        "prompt": lambda v: isinstance(v, str) and 1 <= len(v) <= 1500,
        "image": _is_picture,
        "size": _is_size,
        "num_images": lambda v: type(v) is int and 1 <= v <= 9,
        "seed": lambda v: type(v) is int,
        "prompt_optimizer": lambda v: type(v) is bool,
        "enable_sync_mode": lambda v: type(v) is bool,
        "enable_base64_output": lambda v: type(v) is bool,
        "subject_reference": _are_references,
    }
    if not isinstance(body, dict):
        return "body must be an object"
    for name in ("prompt", "image"):
        if name not in body:
            return f"property '{name}' is missing"
    for name, value in body.items():
        if name not in fields:
            return f"property '{name}' is unsupported"
        if not rules[name](value):
            return f"property '{name}' is invalid"
    return None


def _is_picture(value: Any) -> bool:
    if not isinstance(value, str):
        return False
    naked = re.fullmatch(r"data:image/(?:jpeg|png);base64,([A-Za-z0-9+/]+=*)", value)
    if naked:
        return len(base64.b64decode(naked[1])) <= 10_000_000
    return re.fullmatch(r"https?://[^\s/]+/\S*", value) is not None


def _is_size(value: Any) -> bool:
    match = re.fullmatch(r"(\d+)\*(\d+)", value) if isinstance(value, str) else None
    return match is not None and all(512 <= int(side) <= 2048 and int(side) % 8 == 0 for side in match.groups())


def _are_references(value: Any) -> bool:
    return bool(isinstance(value, list) and value) and all(
        isinstance(item, dict)
        and set(item) == {"type", "image_file"}
        and item["type"] == "character"
        and _is_picture(item["image_file"])
        for item in value
    )
