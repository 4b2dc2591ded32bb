"""A server that answers as it is told, down to the byte, so that it can misbehave in every way.

::

    async with ScriptedServer() as server:
        server.on("GET", "/balance", reply({"data": {"balance": 5}}), drop())
"""

from __future__ import annotations

import asyncio
import json
import ssl
from collections import defaultdict
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any, Self

Answer = Callable[[asyncio.StreamWriter], Awaitable[None]]
"""Writes to the connection; raises `_Close` to end it."""


class _Close(Exception):
    """The connection ends here."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """One request as it came in; header names in lower case."""

    method: str
    path: str
    query: str
    headers: dict[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.body)


def reply(body: object = b"", status: int = 200, **headers: str) -> Answer:
    """A well-formed reply; anything but bytes becomes JSON. Underscores in header names become hyphens."""
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    named = {name.replace("_", "-").lower(): value for name, value in headers.items()}
    named.setdefault("content-type", "application/octet-stream" if isinstance(body, bytes) else "application/json")
    named.setdefault("content-length", str(len(content)))
    head = f"HTTP/1.1 {status} Whatever\r\n" + "".join(f"{name}: {value}\r\n" for name, value in named.items())
    return raw(head.encode() + b"\r\n" + content, close=False)


def raw(content: bytes, *, close: bool = True) -> Answer:
    """These bytes, and then the end of the connection."""

    async def answer(writer: asyncio.StreamWriter) -> None:
        writer.write(content)
        await writer.drain()
        if close:
            raise _Close

    return answer


def cut(body: bytes, *, promised: int, status: int = 200, content_type: str = "application/json") -> Answer:
    """Less body than the Content-Length promises."""
    head = f"HTTP/1.1 {status} OK\r\nContent-Type: {content_type}\r\nContent-Length: {promised}\r\n\r\n"
    return raw(head.encode() + body)


def drop() -> Answer:
    """The connection ends without a byte."""
    return raw(b"")


def hang() -> Answer:
    """Nothing comes, and the connection stays."""

    async def answer(_writer: asyncio.StreamWriter) -> None:
        await asyncio.Event().wait()

    return answer


def drip(content: bytes, *, pause_s: float) -> Answer:
    """These bytes, one by one."""

    async def answer(writer: asyncio.StreamWriter) -> None:
        for byte in content:
            writer.write(bytes([byte]))
            await writer.drain()
            await asyncio.sleep(pause_s)
        raise _Close

    return answer


class ScriptedServer:
    """Listens on loopback; answers each path with its script, whose last answer repeats. Else 404.

    Attributes:
        requests: all that came, whole or not answered.
        port: where it listens.
    """

    def __init__(self, *, tls: ssl.SSLContext | None = None) -> None:
        self.requests: list[Request] = []
        self._tls = tls
        self._scripts: dict[tuple[str, str], list[Answer]] = defaultdict(list)
        self._talks: set[asyncio.Task[None]] = set()

    async def __aenter__(self) -> Self:
        self._server = await asyncio.start_server(self._talk, "127.0.0.1", 0, ssl=self._tls)
        self.port = self._server.sockets[0].getsockname()[1]
        self.url = f"{'https' if self._tls else 'http'}://127.0.0.1:{self.port}"
        return self

    async def __aexit__(self, *_: object) -> None:
        await finish(self._server, self._talks)

    def on(self, method: str, path: str, *answers: Answer) -> None:
        """Set the script of a path."""
        self._scripts[method, path] = list(answers)

    def asked(self, method: str, path: str) -> list[Request]:
        """The requests for a path."""
        return [r for r in self.requests if (r.method, r.path) == (method, path)]

    async def _talk(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._talks.add(task)
        try:
            while True:
                request = await _read(reader)
                self.requests.append(request)
                await self._next_answer(request)(writer)
        except (_Close, asyncio.IncompleteReadError, ConnectionError, asyncio.CancelledError):
            pass  # a cancelled one would be logged as an error by asyncio's streams
        finally:
            self._talks.discard(task)
            writer.close()

    def _next_answer(self, request: Request) -> Answer:
        script = self._scripts[request.method, request.path]
        if not script:
            return reply({"code": 404, "message": "not found"}, 404)
        return script.pop(0) if len(script) > 1 else script[0]


async def finish(server: asyncio.Server, talks: set[asyncio.Task[None]]) -> None:
    """Close a server and all that is said to it."""
    server.close()
    for talk in talks:
        talk.cancel()
    await asyncio.gather(*talks, return_exceptions=True)
    await server.wait_closed()


async def _read(reader: asyncio.StreamReader) -> Request:
    head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
    first, *lines = head.rstrip().split("\r\n")
    method, target, _ = first.split(" ")
    headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
    body = await reader.readexactly(int(headers.get("content-length", "0")))
    path, _, query = target.partition("?")
    return Request(method=method, path=path, query=query, headers=headers, body=body)
