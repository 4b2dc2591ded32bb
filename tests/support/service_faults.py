"""Ways in which `support.service_server` misbehaves, as the documentation says and as real networks do."""

from __future__ import annotations

import gzip
import json
from collections.abc import Callable
from typing import Any

from support.service_server import Call, Fault, Reply, as_reply

_PAGE = b"<html><head><title>Bad gateway</title></head><body><h1>nginx</h1></body></html>"
_HTML = {"Content-Type": "text/html"}


def status(code: int, *, retry_after: str | None = None, message: str = "no") -> Fault:
    """The documented error envelope; nothing was taken."""

    def fault(_call: Call) -> Reply:
        reply = as_reply({"code": code, "message": message, "data": None}, code)
        if retry_after is not None:
            reply.headers["Retry-After"] = retry_after
        return reply

    return fault


def html(code: int) -> Fault:
    """A gateway's page; nothing was taken."""
    return lambda _call: Reply(code, _PAGE, dict(_HTML))


def body(document: Any, code: int = 200) -> Fault:
    """Any JSON in place of the right one; nothing was taken."""
    return lambda _call: as_reply(document, code)


def taken_then(fault: Fault) -> Fault:
    """The work is done, and paid, and then the reply goes wrong."""

    def both(call: Call) -> Reply | None:
        call.proceed()
        return fault(call)

    return both


def drop(call: Call) -> None:
    """The connection is cut before a byte of the reply."""
    call.drop()


def drop_unread(call: Call) -> None:
    """The connection is cut before the request's body is read."""
    call.drop()


drop_unread.leaves_unread = True  # type: ignore[attr-defined]


def hang(call: Call) -> None:
    """Nothing is said until the client gives up."""
    call.wait_for_hangup()


def half(call: Call) -> None:
    """The right reply, cut in the middle."""
    reply = call.proceed()
    call.send(reply, body=reply.body[: len(reply.body) // 2])
    call.drop()


def stall(call: Call) -> None:
    """The right reply, which stops in the middle without ending."""
    reply = call.proceed()
    call.send(reply, body=reply.body[: len(reply.body) // 2])
    call.wait_for_hangup()


def truncated(call: Call) -> Reply:
    """Half of the right bytes, as if that were all."""
    reply = call.proceed()
    reply.body = reply.body[: len(reply.body) // 2]
    return reply


def empty(call: Call) -> Reply:
    """The right status and no bytes at all."""
    reply = call.proceed()
    reply.body = b""
    return reply


def reshaped(change: Callable[[dict[str, Any]], Any]) -> Fault:
    """The right reply, its JSON changed on the way."""

    def fault(call: Call) -> Reply:
        reply = call.proceed()
        reply.body = json.dumps(change(json.loads(reply.body))).encode()
        return reply

    return fault


def naked(call: Call) -> Reply:
    """The right reply without its envelope."""
    return reshaped(lambda document: document["data"])(call)  # type: ignore[return-value]


def labelled(**headers: str) -> Fault:
    """The right bytes under these headers; underscores in their names become hyphens."""

    def fault(call: Call) -> Reply:
        reply = call.proceed()
        reply.headers.update({name.replace("_", "-"): text for name, text in headers.items()})
        return reply

    return fault


def gzipped(call: Call) -> Reply:
    """The right bytes, packed though nobody asked for it."""
    reply = call.proceed()
    reply.body = gzip.compress(reply.body)
    reply.headers["Content-Encoding"] = "gzip"
    return reply


def redirected(target: str, code: int = 302) -> Fault:
    """Sent elsewhere."""
    return lambda _call: Reply(code, b"", {"Location": target})


def file(content: bytes, content_type: str) -> Fault:
    """Other bytes than the right ones."""
    return lambda _call: Reply(200, content, {"Content-Type": content_type})
