"""Every way to misbehave, at submit, upload, poll and download, and how the program ends in each."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from support import service_faults as fault
from support.service_server import Fault
from support.service_tasks import Fate

IMAGES = 2


@dataclass(frozen=True)
class Case:
    """One fault.

    Attributes:
        stage: of the table.
        faults: by stage of the service; each list is met in order.
        forever: the last fault of each list stays until the program has ended.
        code: expected exit code.
        error: expected ``error.code``; empty for none.
        posts: submits expected.
        billed: tasks expected.
        pictures: expected on disk when the program has ended.
        later: expected on disk after the service is well again and ``resume`` was run; None for the same.
    """

    stage: str
    name: str
    faults: dict[str, list[Fault]]
    forever: bool = False
    fate: Fate = Fate()  # noqa: RUF009 - frozen
    code: int = 0
    error: str = ""
    posts: int = 1
    billed: int = 1
    pictures: int = IMAGES
    later: int | None = None


def _refused(name: str, trouble: Fault, error: str) -> Case:
    return Case("submit", name, {"submit": [trouble]}, code=3, error=error, billed=0, pictures=0)


def _found(name: str, trouble: Fault, **others: Any) -> Case:
    """Taken, the answer lost: the task is found in the history."""
    return Case("submit", f"{name}, taken", {"submit": [trouble]}, **others)


def _unknown(name: str, trouble: Fault) -> Case:
    """Not taken, and no answer says so."""
    faults = {"submit": [trouble]}
    return Case("submit", f"{name}, not taken", faults, code=4, error="outcome_unknown", billed=0, pictures=0)


def _without(*path: str) -> Fault:
    def change(document: dict[str, Any]) -> Any:
        holder = document
        for name in path[:-1]:
            holder = holder[name]
        del holder[path[-1]]
        return document

    return fault.reshaped(change)


def _with(change: Callable[[dict[str, Any]], Any]) -> Fault:
    def changed(document: dict[str, Any]) -> Any:
        change(document["data"])
        return document

    return fault.reshaped(changed)


_NULL = {"code": 200, "message": "success", "data": None}

# Within a stage the slow ones stand first, so that the others pass while these wait.
SUBMIT = [
    Case("submit", "429", {"submit": [fault.status(429)]}, posts=2),
    _unknown("silence", fault.hang),
    _found("silence", fault.taken_then(fault.hang)),
    _found("stalled in the reply", fault.stall),
    Case("submit", "429, Retry-After: 1", {"submit": [fault.status(429, retry_after="1")]}, posts=2),
    Case("submit", "200 with code 429", {"submit": [fault.body({"code": 429, "message": "busy"})]}, posts=2),
    Case("submit", "407", {"submit": [fault.status(407)]}, posts=2),
    Case("submit", "511 html", {"submit": [fault.html(511)]}, posts=2),
    Case(
        "submit",
        "407 for ever",
        {"submit": [fault.status(407)]},
        forever=True,
        code=3,
        error="proxy_needs_login",
        posts=4,
        billed=0,
        pictures=0,
    ),
    _refused("400", fault.status(400, message="value must be a string"), "request_refused"),
    _refused("401", fault.status(401), "key_rejected"),
    _refused("402", fault.status(402, message="Insufficient balance"), "balance_too_low"),
    _refused("403", fault.status(403), "forbidden"),
    _refused("404", fault.status(404), "not_found"),
    _refused("400 {error}", fault.body({"error": "no"}, 400), "request_refused"),
    _refused("422 {detail: text}", fault.body({"detail": "no"}, 422), "request_refused"),
    _refused("422 {detail: list}", fault.body({"detail": [{"msg": "no"}]}, 422), "request_refused"),
    _refused("400 {errors}", fault.body({"errors": [{"message": "no"}]}, 400), "request_refused"),
    _refused("400 html", fault.html(400), "request_refused"),
    _refused("200 with code 400", fault.body({"code": 400, "message": "no"}), "request_refused"),
    _unknown("500", fault.status(500)),
    _unknown("502 html", fault.html(502)),
    _unknown("302", fault.redirected("https://example.org/")),
    _unknown("200 with code 500", fault.body({"code": 500, "message": "oops"})),
    _unknown("data: null", fault.body(_NULL)),
    _unknown("cut before it was read", fault.drop_unread),
    _unknown("cut before the reply", fault.drop),
    _found("500", fault.taken_then(fault.status(500))),
    _found("502 html", fault.taken_then(fault.html(502))),
    _found("503", fault.taken_then(fault.status(503))),
    _found("504 html", fault.taken_then(fault.html(504))),
    _found("data: null", fault.taken_then(fault.body(_NULL))),
    _found("no id", _without("data", "id")),
    _found("cut before the reply", fault.taken_then(fault.drop)),
    _found("cut in the reply", fault.half),
    _found("html with 200", fault.taken_then(fault.html(200))),
    Case("submit", "no envelope", {"submit": [fault.naked]}),
    Case(
        "submit",
        "cut, and the history lags",
        {"submit": [fault.taken_then(fault.drop)], "history": [_with(lambda data: data.update(items=[]))]},
    ),
    Case(
        "submit",
        "cut, and the history is down",
        {"submit": [fault.taken_then(fault.drop)], "history": [fault.html(502)]},
        forever=True,
        code=4,
        error="outcome_unknown",
        pictures=0,
        later=IMAGES,
    ),
]


def _uploaded(name: str, **faults: Fault | list[Fault]) -> Case:
    lists = {stage: found if isinstance(found, list) else [found] for stage, found in faults.items()}
    return Case("upload", name, lists)


def _not_uploaded(name: str, trouble: Fault, error: str) -> Case:
    faults = {"ticket": [trouble], "form": [trouble]}
    return Case("upload", name, faults, forever=True, code=3, error=error, posts=0, billed=0, pictures=0)


UPLOAD = [
    _uploaded("ticket silence", ticket=fault.hang),
    _uploaded("PUT silence", put=fault.hang),
    _uploaded("ticket 429, Retry-After: 1", ticket=fault.status(429, retry_after="1")),
    _uploaded("ticket 500", ticket=fault.status(500)),
    _uploaded("ticket 502 html, 503, 504", ticket=[fault.html(502), fault.status(503), fault.html(504)]),
    _uploaded("ticket cut", ticket=fault.drop),
    _uploaded("ticket cut in the reply", ticket=fault.half),
    _uploaded("ticket html with 200", ticket=fault.html(200)),
    _uploaded("ticket 404", ticket=fault.status(404)),
    _uploaded("ticket 200 with code 400", ticket=fault.body({"code": 400, "message": "no"})),
    _uploaded("ticket data: null", ticket=fault.body(_NULL)),
    _uploaded("ticket without address", ticket=_without("data", "upload", "url")),
    _uploaded("ticket for a file", ticket=_with(lambda data: data["upload"].update(url="file:///etc/passwd"))),
    _uploaded("ticket {error}", ticket=fault.body({"error": "closed"}, 400)),
    _uploaded("ticket 403 html", ticket=fault.html(403)),
    _uploaded("ticket 407, 511 html", ticket=[fault.status(407), fault.html(511)]),
    _uploaded("ticket sent to a sign-in page", ticket=fault.redirected("http://sign-in.example/")),
    _uploaded("PUT 403", put=fault.status(403)),
    _uploaded("PUT 500", put=fault.html(500)),
    _uploaded("PUT cut before it was read", put=fault.drop_unread),
    _uploaded("PUT cut", put=fault.drop),
    _uploaded("PUT redirected", put=fault.redirected("https://example.org/")),
    _uploaded("ticket and form refused", ticket=fault.status(403), form=fault.status(413)),
    _not_uploaded("401", fault.status(401), "key_rejected"),
    _not_uploaded("402", fault.status(402), "balance_too_low"),
    _not_uploaded("407 for ever", fault.status(407), "proxy_needs_login"),
    _not_uploaded("511 html for ever", fault.html(511), "captive_portal"),
    _not_uploaded("html with 200 for ever", fault.html(200), "captive_portal"),
    _not_uploaded("500 for ever", fault.status(500), "server_trouble"),
]


def _polled(name: str, *troubles: Fault, **others: Any) -> Case:
    return Case("poll", name, {"poll": list(troubles)}, **others)


def _ended(name: str, fate: Fate, error: str) -> Case:
    return Case("poll", name, {}, fate=fate, code=3, error=error, pictures=0)


POLL = [
    _polled("silence", fault.hang),
    _polled("stalled in the reply", fault.stall),
    _polled("429, Retry-After: 1", fault.status(429, retry_after="1")),
    _polled("429, 429", fault.status(429), fault.status(429)),
    _polled("500, 502 html, 503, 504", fault.status(500), fault.html(502), fault.status(503), fault.html(504)),
    _polled("cut", fault.drop),
    _polled("cut in the reply", fault.half),
    _polled("html with 200", fault.html(200)),
    _polled("403 html, 404 html", fault.html(403), fault.html(404)),
    _polled("407, 511 html", fault.status(407), fault.html(511)),
    _polled("sent to a sign-in page", fault.redirected("http://sign-in.example/")),
    _polled("200 with code 500", fault.body({"code": 500, "message": "oops"})),
    _polled("data: null", fault.body(_NULL)),
    _polled("no envelope", fault.naked, fault.naked, fault.naked),
    _polled("{error} with 500", fault.body({"error": "oops"}, 500)),
    _polled("404 once", fault.status(404)),
    _polled("404 for ever", fault.status(404), forever=True, code=3, error="not_found", pictures=0, later=IMAGES),
    _polled(
        "401 for ever", fault.status(401), forever=True, code=5, error="key_rejected", pictures=0, later=IMAGES
    ),
    _polled("error is an object", _with(lambda data: data.update(error={"message": "none"}))),
    _polled("outputs: null while it runs", _with(lambda data: data.update(outputs=None))),
    _polled("no id", _without("data", "id"), _without("data", "id"), _without("data", "id")),
    Case("poll", "unknown words", {}, fate=Fate(words=("queued", "warming_up", "almost"))),
    _ended("failed 1200", Fate(end="failed", code=1200, error="refused"), "task_moderated"),
    _ended("failed 1402", Fate(end="failed", code=1402, error="not fetched"), "task_input_unreadable"),
    _ended("failed 1405", Fate(end="failed", code=1405, error="failed"), "task_failed"),
    _ended("failed, no words", Fate(end="failed"), "task_failed"),
    _ended("cancelled", Fate(end="cancelled"), "task_cancelled"),
    _ended("timeout", Fate(end="timeout"), "task_timed_out"),
    _ended("deleted", Fate(end="deleted"), "task_deleted"),
    _ended("completed, no outputs", Fate(missing=IMAGES), "task_without_outputs"),
    Case("poll", "fewer outputs", {}, fate=Fate(missing=1), pictures=1),
    Case("poll", "naked base64", {}, fate=Fate(form="base64")),
    Case("poll", "data URLs", {}, fate=Fate(form="data")),
    Case("poll", "nsfw: null", {}, fate=Fate(nsfw="null")),
    Case("poll", "nsfw too short", {}, fate=Fate(nsfw="short")),
]


def _fetched(name: str, *troubles: Fault) -> Case:
    return Case("download", name, {"download": list(troubles)})


def _not_fetched(name: str, trouble: Fault, error: str) -> Case:
    return Case(
        "download", name, {"download": [trouble]}, forever=True, code=3, error=error, pictures=0, later=IMAGES
    )


_SVG = b'<svg xmlns="http://www.w3.org/2000/svg" width="512" height="512"/>'

DOWNLOAD = [
    _fetched("silence", fault.hang),
    _fetched("stalled in the picture", fault.stall),
    _fetched("429, Retry-After: 1", fault.status(429, retry_after="1")),
    _fetched("500, 502 html, 503", fault.status(500), fault.html(502), fault.status(503)),
    _fetched("cut", fault.drop),
    _fetched("cut in the picture", fault.half),
    _fetched("half a picture as a whole", fault.truncated),
    _fetched("labelled html", fault.labelled(Content_Type="text/html")),
    _fetched("labelled gzip", fault.labelled(Content_Encoding="gzip")),
    _fetched("gzip", fault.gzipped),
    _fetched("407, 511 html", fault.status(407), fault.html(511)),
    _fetched("no bytes", fault.empty),
    _fetched("html with 200", fault.html(200)),
    _fetched("404 once", fault.html(404)),
    _fetched("403 once", fault.html(403)),
    _not_fetched("503 for ever", fault.status(503), "output_unreachable"),
    _not_fetched("half a picture for ever", fault.truncated, "output_truncated"),
    _not_fetched("html with 200 for ever", fault.html(200), "output_not_an_image"),
    _not_fetched("svg for ever", fault.file(_SVG, "image/svg+xml"), "output_not_an_image"),
    _not_fetched("404 for ever", fault.html(404), "output_expired"),
    _not_fetched("403 for ever", fault.html(403), "output_expired"),
    _not_fetched("sent to a file", fault.redirected("file:///etc/passwd"), "output_address_refused"),
    _not_fetched("sent in circles", fault.redirected("1.jpeg"), "output_unreachable"),
]

STAGES = {"submit": SUBMIT, "upload": UPLOAD, "poll": POLL, "download": DOWNLOAD}
