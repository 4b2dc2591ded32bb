"""Replies of a stranger: bytes become values of the domain or a `ServiceError`, never anything else."""

from __future__ import annotations

import json
import sys
import tempfile
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

import atheris

sys.path[:0] = [str(Path(__file__).parents[1]), str(Path(__file__).parents[2])]

with atheris.instrument_imports(include=["imageedit_desktop", "json"]):
    from fuzz.fuzzer import fuzz
    from support.service_server import MODEL
    from support.service_tasks import Fate, Task

    from imageedit_desktop.api import decoding, download, models_schema, outcome, retry, uploads, wire
    from imageedit_desktop.api.connection import LARGE_BYTES
    from imageedit_desktop.api.exchange import Reply
    from imageedit_desktop.domain import inscription, recipe
    from imageedit_desktop.domain.draft import echo
    from imageedit_desktop.domain.errors import DownloadError, Malformed, ServiceError
    from imageedit_desktop.domain.prediction import Prediction, failure_of

SECRETS = ("wsk_live_5dd09cff2c1e4b0f9a77e3d1", "a fox in the snow before a red house, at dawn")
STATUSES = (200, 201, 204, 302, 400, 401, 404, 408, 422, 429, 499, 500, 502, 504, 599)
SIZE = LARGE_BYTES - 99
PART = Path(tempfile.mkdtemp(prefix="fuzz-")) / "part"


def _prediction(body: bytes) -> None:
    _use(wire.read_prediction(wire.data_of(wire.decode(body)), secrets=SECRETS))


def _history(body: bytes) -> None:
    for task in wire.read_history(wire.data_of(wire.decode(body)), SECRETS):
        _use(task)


def _use(task: Prediction) -> None:
    """What is done with a task: it is judged, written down and shown."""
    assert len(task.nsfw) == len(task.outputs)
    failure_of(task)
    made = echo.recipe_of(task)
    assert recipe.from_json(recipe.to_json(made)) == made
    json.dumps(task.inputs, ensure_ascii=False).encode()
    shown = f"{task.id}{task.error}{task.model}"
    shown.encode()
    assert not any(secret in task.error for secret in SECRETS)


def _bills(body: bytes) -> None:
    wire.read_bills(wire.data_of(wire.decode(body)))


def _models(body: bytes) -> None:
    models_schema.read(body)


def _status(body: bytes) -> None:
    status = STATUSES[body[0] % len(STATUSES)] if body else 200
    reply = Reply(status=status, headers={"Retry-After": body[:20].decode("latin-1")}, body=body[1:])
    assert isinstance(outcome.submit_failed(reply, SECRETS), ServiceError)
    failure = outcome.read_failed(reply, SECRETS)
    assert failure is None or isinstance(failure, ServiceError)


def _words(body: bytes) -> None:
    text = body.decode("utf-8", "replace")
    wait_s = retry.parse_retry_after(text, datetime(2026, 11, 22, tzinfo=UTC))
    assert wait_s is None or 0 <= wait_s <= retry.RETRY_AFTER_MAX_S
    wire.read_time_ms(text)
    wire.read_usd(text)
    with suppress(ValueError):
        inscription.from_json(text)


def _ticket(body: bytes) -> None:
    upload = wire.data_of(wire.decode(body)).get("upload")
    if isinstance(upload, dict):
        uploads._given_headers(upload.get("headers"))
        assert uploads._address(upload.get("url"), "$").scheme in {"http", "https"}


def _inline(body: bytes) -> None:
    with suppress(DownloadError):
        download._write_base64(body.decode("utf-8", "replace"), PART, 1000)


SURFACES = (_prediction, _history, _bills, _models, _status, _words, _ticket, _inline)


def look(data: bytes) -> None:
    """The first byte chooses who reads the rest."""
    if data:
        with suppress(Malformed):
            SURFACES[data[0] % len(SURFACES)](data[1:])


def seeds() -> list[bytes]:
    """Honest replies for every reader."""
    body = {"prompt": "a fox", "image": "https://example.org/f.jpg", "size": "512*512", "num_images": 2, "seed": 7}
    done = Task("t1", body, Fate(), datetime(2026, 11, 22, tzinfo=UTC))
    done.finish()
    failed = Task("t2", body, Fate(end="failed", code=1200, error="refused"), done.created)
    failed.finish()
    tasks = [task.told("https://cdn.example.org", nanoseconds=True) | {"inputs": body} for task in (done, failed)]
    schema = {"type": "model_run", "request_schema": {"properties": {"seed": {}, "subject_reference": {}}}}
    model = {"model_id": MODEL, "base_price": 0.0035, "api_schema": {"api_schemas": [schema]}}
    put = {"method": "PUT", "url": "https://b.example.org/x?s=1", "headers": {"Content-Type": "image/jpeg"}}
    bill = {"prediction_id": "t1", "price": 0.007, "created_at": "2026-11-22T00:00:00Z", "type": "deduct"}
    documents = [
        *({"code": 200, "message": "ok", "data": data} for data in [*tasks, {"items": tasks}, {"items": [bill]}]),
        {"data": [model]},
        {"data": {"upload": put, "download_url": "https://u.example.org/x.jpg"}},
        *({"error": "no"}, {"detail": [{"msg": "no"}]}, {"errors": [{"message": "no"}]}),
        tasks[0],
    ]
    bodies = [json.dumps(document).encode() for document in documents]
    bodies += [b"Wed, 21 Oct 2026 07:28:00 GMT", b"120", b"2026-11-22T01:47:52.939846222Z", b"-0.0035", b"/9j/4AAQ"]
    bodies += [
        b"[" * 4000,
        b"[" + b"{}," * 20_000 + b"{}]",
        b'"\\ud83d\\ude00' + b"a" * 60_000 + b'"',
        b"9" * 60_000,
    ]
    return [bytes([surface]) + body for surface in range(len(SURFACES)) for body in bodies]


def bombs() -> list[bytes]:
    """The largest replies that are read at all, and small ones that grow."""
    bodies = [b"[" * SIZE, b"[" + b"{}," * (SIZE // 3) + b"{}]", b"9" * SIZE]
    bodies += [b'"\\ud83d\\ude00' + b"a" * SIZE + b'"', b'"\\u4e2d' + b"a" * SIZE + b'"']
    bodies += [b"[" * 4000, b"[" + b"{}," * (decoding.VALUES_MAX // 2 - 1) + b"{}]"]
    return [b"\0" + body for body in bodies]


WORDS = (
    *("id", "status", "outputs", "has_nsfw_contents", "error", "code", "created_at", "model", "inputs", "input"),
    *("data", "items", "message", "detail", "errors", "msg", "completed", "failed", "upload", "url", "headers"),
    *("method", "PUT", "model_id", MODEL, "api_schema", "api_schemas", "request_schema", "properties", "type"),
    *("model_run", "base_price", "prompt", "image", "size", "num_images", "seed", "subject_reference", "512*512"),
    *(
        "image_file",
        "null",
        "true",
        "1e999",
        "-1",
        "\\ud800",
        "\\u0000",
        "https://",
        "data:",
        ";base64,",
        "{}",
        "[]",
    ),
    *SECRETS,
)

if __name__ == "__main__":
    fuzz(look, seeds, WORDS, longest=65_536, bombs=bombs)
