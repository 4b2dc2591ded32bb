"""A service at which everything goes wrong now and then: each kind of fault equally often, at every stage."""

from __future__ import annotations

import random
import threading
from collections import Counter
from collections.abc import Callable

from support import service_faults as fault
from support.service_server import Call, Fault, Reply, Request, Service, as_reply
from support.service_tasks import Fate

KINDS = ("busy", "refused", "trouble", "cut", "silence", "garbage")

_NULL = {"code": 200, "message": "success", "data": None}
_SVG = b'<svg xmlns="http://www.w3.org/2000/svg" width="512" height="512"/>'
_BUSY = (fault.status(429, retry_after="1"), fault.body({"code": 429, "message": "busy"}))

_TROUBLE = (fault.status(500), fault.html(502), fault.status(503), fault.html(504))
_CUT = (fault.drop_unread, fault.drop, fault.half)
_SILENCE = (fault.hang, fault.stall)
_GARBAGE = (fault.html(200), fault.body(_NULL), fault.body([]), fault.file(b"\xff\xd8\xff" * 999, "image/jpeg"))


def _lagging(call: Call) -> Reply:
    """A history that knows nothing yet."""
    call.proceed()
    return as_reply({"code": 200, "message": "success", "data": {"page": 1, "items": []}})


_ANYWHERE: dict[str, tuple[Fault, ...]] = {
    "busy": _BUSY,
    "refused": (fault.status(403), fault.status(404)),
    "trouble": _TROUBLE,
    "cut": _CUT,
    "silence": _SILENCE,
    "garbage": _GARBAGE,
}

_OF_STAGE: dict[str, dict[str, tuple[Fault, ...]]] = {
    "submit": {
        "refused": tuple(map(fault.status, (400, 401, 402, 422))),
        "trouble": (*_TROUBLE, *map(fault.taken_then, _TROUBLE)),
        "cut": (*_CUT, fault.taken_then(fault.drop)),
        "silence": (*_SILENCE, fault.taken_then(fault.hang)),
        "garbage": (*_GARBAGE, *map(fault.taken_then, _GARBAGE), fault.redirected("https://example.org/")),
    },
    # To say that something was stored which was not is a lie that no client can see through.
    "put": {"busy": _BUSY[:1], "garbage": tuple(map(fault.taken_then, _GARBAGE))},
    "poll": {"refused": (fault.status(401), fault.status(404))},
    "history": {"garbage": (*_GARBAGE, _lagging)},
    "download": {
        "garbage": (*_GARBAGE, fault.file(_SVG, "image/svg+xml"), fault.truncated, fault.empty),
    },
}

FATES = (
    Fate(),
    Fate(words=("created", "processing", "almost")),
    Fate(nsfw="null"),
    Fate(missing=1),
    Fate(form="base64"),
    Fate(form="data", nsfw="short"),
    Fate(end="failed", code=1405, error="failed"),
)
_WEIGHTS = (12, 3, 1, 1, 2, 2, 1)


class TroubledService(Service):
    """The strict service with faults at random.

    Attributes:
        chance_of_each: how likely each kind of fault is, for every request.
        injected: how many of each kind there were, by stage and kind.
    """

    def __init__(self, *, seed: int, chance_of_each: float) -> None:
        super().__init__()
        self.chance_of_each = chance_of_each
        self.injected: Counter[tuple[str, str]] = Counter()
        self._random = random.Random(seed)
        self._choosing = threading.Lock()

    def note(self, request: Request) -> Fault | None:
        """Keep a request and say what goes wrong with it."""
        super().note(request)
        with self._choosing:
            if request.stage == "submit":
                (self.fate,) = self._random.choices(FATES, _WEIGHTS)
            kind_number = int(self._random.random() / self.chance_of_each) if self.chance_of_each else len(KINDS)
            if kind_number >= len(KINDS):
                return None
            kind = KINDS[kind_number]
            if (request.stage, kind) == ("submit", "busy"):
                return None  # it teaches the program to send a few orders a minute, for hours
            self.injected[request.stage, kind] += 1
            return self._random.choice(_faults(request.stage, kind))


def _faults(stage: str, kind: str) -> tuple[Callable[[Call], Reply | None], ...]:
    return (_ANYWHERE | _OF_STAGE.get(stage, {}))[kind]
