"""The service once more, written from its documentation alone: strict, recording, billing, ill-behaved on request.

It shares nothing with the program's own rehearsal, so a mistake that rehearsal would forgive is found here. Every
request is kept in `Service.requests`; every task in `Service.tasks` was billed. `Service.misbehave` scripts faults
from `support.service_faults` for a stage: ``models``, ``balance``, ``ticket``, ``put``, ``form``, ``submit``,
``poll``, ``history``, ``bills`` or ``download``.
"""

from __future__ import annotations

import json
import re
import socket
import struct
import sys
import threading
import time
from collections import defaultdict, deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, ClassVar

from support.service_tasks import Fate, Ledger, refusal_of

MODEL = "minimax/image-01/image-to-image"
KEY = "wsk_live_5dd09cff2c1e4b0f9a77e3d1"

_STAGES = (
    ("GET", r"/api/v3/models", "models"),
    ("GET", r"/api/v3/balance", "balance"),
    ("POST", r"/api/v3/media/uploads", "ticket"),
    ("POST", r"/api/v3/media/upload/binary", "form"),
    ("POST", rf"/api/v3/{MODEL}", "submit"),
    ("POST", r"/api/v3/predictions", "history"),
    ("POST", r"/api/v3/billings/search", "bills"),
    ("GET", r"/api/v3/predictions/([^/]+)/result", "poll"),
    ("PUT", r"/bucket/(\w+\.\w+)", "put"),
    ("GET", r"/cdn/(\w+)/(\d+)\.jpeg", "download"),
)
_AT_ONCE = struct.pack("hh" if sys.platform == "win32" else "ii", 1, 0)
"""The value of SO_LINGER that cuts a connection."""

_WITHOUT_KEY = {"put", "download"}


@dataclass(frozen=True)
class Request:
    """One request as it came in; `headers` by lower-case name."""

    stage: str
    method: str
    path: str
    headers: dict[str, str]
    body: bytes = b""

    @property
    def json(self) -> Any:
        return json.loads(self.body)


@dataclass
class Reply:
    status: int = 200
    body: bytes = b""
    headers: dict[str, str] = field(default_factory=lambda: {"Content-Type": "application/json"})


def as_reply(document: object, status: int = 200) -> Reply:
    return Reply(status, json.dumps(document).encode())


def envelope(data: object) -> Reply:
    return as_reply({"code": 200, "message": "success", "data": data})


def refusal(status: int, message: str) -> Reply:
    return as_reply({"code": status, "message": message, "data": None}, status)


class Call:
    """A request that waits for its reply, for a fault to do with as it likes."""

    def __init__(self, handler: _Handler, request: Request, answer: Callable[[], Reply]) -> None:
        self.request = request
        self.proceed = answer
        self._handler = handler

    def read_body(self) -> None:
        self.request = self._handler.whole(self.request)

    def send(self, reply: Reply, *, length: int | None = None, body: bytes | None = None) -> None:
        self._handler.send(reply, length=length, body=body)

    def drop(self) -> None:
        """Cut the connection at once, unread bytes and all."""
        connection = self._handler.connection
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _AT_ONCE)
        connection.close()

    def wait_for_hangup(self) -> None:
        """Say nothing until the client has had enough, or the test is over."""
        connection = self._handler.connection
        connection.settimeout(0.1)
        while not self._handler.service.closing.is_set():
            with suppress(TimeoutError):
                try:
                    if not connection.recv(4096):
                        return
                except ConnectionError:
                    return


Fault = Callable[[Call], Reply | None]
"""Gives a reply, or None where it has dealt with the connection itself."""


class Service:
    """One account at the service.

    Attributes:
        fate: what becomes of the tasks that are created from now on.
        fields: names of the request's fields that the published schema lists.
        uploads: bytes by name.
        usd: balance of the account.
    """

    ALL_FIELDS: ClassVar = frozenset(
        {"prompt", "image", "size", "num_images", "seed", "prompt_optimizer", "subject_reference"}
        | {"enable_sync_mode", "enable_base64_output"}
    )

    def __init__(self, *, listening: bool = True) -> None:
        """With `listening` false the address refuses connections until `running`."""
        self.requests: list[Request] = []
        self.ledger = Ledger()
        self.fate = Fate()
        self.fields = self.ALL_FIELDS
        self.base_price = 0.0035
        self.uploads: dict[str, bytes] = {}
        self.usd = 5.0
        self.closing = threading.Event()
        self._faults: dict[str, deque[Fault]] = defaultdict(deque)
        self._forever: dict[str, Fault] = {}
        self._lock = threading.RLock()
        self._server = _Server(self)
        self._listening = listening
        if listening:
            self._server.server_activate()

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self._server.server_address[1]}"

    def misbehave(self, stage: str, *faults: Fault, forever: bool = False) -> None:
        """Meet the next requests of a stage with these faults, in order; or all from then on with the last."""
        with self._lock:
            self._faults[stage].extend(faults[:-1] if forever else faults)
            if forever:
                self._forever[stage] = faults[-1]

    def behave(self) -> None:
        """Forget every fault that was scripted."""
        with self._lock:
            self._faults.clear()
            self._forever.clear()

    def seen(self, *stages: str) -> list[Request]:
        """The requests of some stages, or all of them, in order."""
        with self._lock:
            return [r for r in self.requests if not stages or r.stage in stages]

    def wait_for(self, stage: str, *, count: int = 1, timeout_s: float = 20) -> None:
        """Return when so many requests of a stage have come in."""
        ends_s = time.monotonic() + timeout_s
        while len(self.seen(stage)) < count:
            assert time.monotonic() < ends_s, f"no {stage}; seen: {[r.stage for r in self.seen()]}"
            time.sleep(0.01)

    @contextmanager
    def running(self) -> Iterator[Service]:
        if not self._listening:
            self._server.server_activate()
        thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        try:
            yield self
        finally:
            self.closing.set()
            self._server.shutdown()
            thread.join()
            self.close()

    def close(self) -> None:
        """Give the address back; `running` does so by itself."""
        self._server.server_close()

    def note(self, request: Request) -> Fault | None:
        """Keep a request and say what goes wrong with it."""
        with self._lock:
            self.requests.append(request)
            waiting = self._faults[request.stage]
            return waiting.popleft() if waiting else self._forever.get(request.stage)

    def answer(self, request: Request) -> Reply:
        """What a well-behaved service replies."""
        authorised = request.headers.get("authorization") == f"Bearer {KEY}"
        if request.stage not in _WITHOUT_KEY and not authorised:
            return refusal(401, "Invalid API key")
        with self._lock:
            reply: Reply = getattr(self, f"_{request.stage}")(request)
            return reply

    def _models(self, _request: Request) -> Reply:
        schema = {"type": "object", "properties": {name: {} for name in sorted(self.fields)}}
        run = {"type": "model_run", "method": "POST", "api_path": f"/api/v3/{MODEL}", "request_schema": schema}
        other = {"model_id": "minimax/image-01/text-to-image", "base_price": 0.0035, "api_schema": {}}
        model = {"model_id": MODEL, "base_price": self.base_price, "api_schema": {"api_schemas": [run]}}
        return envelope([other, model])

    def _balance(self, _request: Request) -> Reply:
        return envelope({"balance": round(self.usd - self.ledger.charged_usd, 6)})

    def _ticket(self, request: Request) -> Reply:
        asked = request.json
        name = f"{len(self.uploads):06d}.{asked['filename'].rsplit('.', 1)[-1]}"
        self.uploads[name] = b""
        upload = {
            "method": "PUT",
            "url": f"{self.address}/bucket/{name}?signature=s3cr3t",
            "headers": {"Content-Type": asked.get("content_type", "application/octet-stream")},
            "expires_at": "2099-01-01T00:00:00Z",
        }
        told = {"type": "image", "filename": asked["filename"], "size": asked["size"], "upload": upload}
        return envelope({**told, "download_url": f"{self.address}/uploads/{name}"})

    def _put(self, request: Request) -> Reply:
        self.uploads[request.path.split("?")[0].rsplit("/", 1)[-1]] = request.body
        return Reply(204)

    def _form(self, request: Request) -> Reply:
        head, _, rest = request.body.partition(b"\r\n\r\n")
        boundary = request.headers["content-type"].partition("boundary=")[2].encode()
        named = re.search(rb'name="file"; filename="([^"]+)"', head)
        if named is None or not rest.endswith(b"\r\n--" + boundary + b"--\r\n"):
            return refusal(400, "no file")
        name = f"{len(self.uploads):06d}.{named[1].decode().rsplit('.', 1)[-1]}"
        self.uploads[name] = rest.removesuffix(b"\r\n--" + boundary + b"--\r\n")
        data = {"type": "image", "filename": name, "size": len(self.uploads[name])}
        return envelope({**data, "download_url": f"{self.address}/uploads/{name}"})

    def _submit(self, request: Request) -> Reply:
        wrong = refusal_of(request.json, self.fields)
        if wrong is not None:
            return refusal(400, wrong)
        task = self.ledger.create(request.json, self.fate)
        return envelope(task.told(self.address, nanoseconds=False))

    def _poll(self, request: Request) -> Reply:
        task = self.ledger.find(request.path.split("/")[-2])
        if task is None:
            return refusal(404, "prediction not found")
        task.advance()
        return envelope(task.told(self.address, nanoseconds=True))

    def _history(self, request: Request) -> Reply:
        asked = request.json
        if {"page", "page_size"} - set(asked) or not 1 <= asked["page_size"] <= 100:
            return refusal(400, "page and page_size are required")
        first = (asked["page"] - 1) * asked["page_size"]
        tasks = self.ledger.newest_first(asked.get("created_after", ""))[first : first + asked["page_size"]]
        items = [task.told(self.address, nanoseconds=True) | {"executionTime": 1200} for task in tasks]
        if asked.get("include_inputs"):
            items = [item | {"inputs": task.body} for item, task in zip(items, tasks, strict=True)]
        return envelope({"page": asked["page"], "items": items})

    def _bills(self, request: Request) -> Reply:
        asked = request.json
        if {"page", "page_size"} - set(asked) or not 1 <= asked["page_size"] <= 100:
            return refusal(400, "page and page_size are required")
        wanted = set(asked.get("prediction_uuids") or [task.id for task in self.ledger.tasks])
        bills = [bill for task in self.ledger.tasks if task.id in wanted for bill in task.bills()]
        return envelope({"page": asked["page"], "items": bills})

    def _download(self, request: Request) -> Reply:
        _, _, task_id, name = request.path.split("/")
        task = self.ledger.find(task_id)
        number = int(name.split(".")[0])
        if task is None or number > len(task.pictures):
            return Reply(404, b"<html>gone</html>", {"Content-Type": "text/html"})
        return Reply(200, task.pictures[number - 1], {"Content-Type": "image/jpeg"})


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 64

    def __init__(self, service: Service) -> None:
        self.service = service
        super().__init__(("127.0.0.1", 0), _Handler, bind_and_activate=False)
        self.server_bind()

    def handle_error(self, request: object, client_address: object) -> None:
        """Clients that hang up are part of the story; the threads of the others must not be silent."""
        if not isinstance(sys.exception(), ConnectionError | TimeoutError | ValueError):
            super().handle_error(request, client_address)


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True  # else the body waits 40 ms for a word about the head
    server: _Server

    def date_time_string(self, timestamp: float | None = None) -> str:
        """The service's own time, for the Date header."""
        return super().date_time_string(time.time() + self.service.ledger.clock_ahead.total_seconds())

    @property
    def service(self) -> Service:
        return self.server.service

    def do_GET(self) -> None:
        self._handle()

    def do_POST(self) -> None:
        self._handle()

    def do_PUT(self) -> None:
        self._handle()

    def whole(self, request: Request) -> Request:
        length = int(self.headers.get("Content-Length", "0"))
        body = self.rfile.read(length)
        filled = Request(request.stage, request.method, request.path, request.headers, body)
        kept = self.service.requests
        kept[next(i for i, r in enumerate(kept) if r is request)] = filled
        return filled

    def send(self, reply: Reply, *, length: int | None = None, body: bytes | None = None) -> None:
        """Send a reply; with another length than its own, or a part of its body, for the faults."""
        self.send_response(reply.status)
        for name, text in reply.headers.items():
            self.send_header(name, text)
        if reply.status != 204:
            self.send_header("Content-Length", str(len(reply.body) if length is None else length))
        self.end_headers()
        self.wfile.write(reply.body if body is None else body)
        self.wfile.flush()

    def _handle(self) -> None:
        headers = {name.lower(): text for name, text in self.headers.items()}
        request = Request(self._stage(), self.command, self.path, headers)
        fault = self.service.note(request)
        call = Call(self, request, lambda: self.service.answer(call.request))
        if not getattr(fault, "leaves_unread", False):
            call.read_body()
        reply = fault(call) if fault else call.proceed()
        if reply is None:
            self.close_connection = True
        else:
            self.send(reply)

    def _stage(self) -> str:
        path = self.path.split("?")[0]
        known = (stage for method, form, stage in _STAGES if self.command == method and re.fullmatch(form, path))
        return next(known, "unknown")

    def log_message(self, *_args: object) -> None:
        """Stay quiet: `Service.requests` tells more."""
