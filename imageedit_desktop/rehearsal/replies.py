"""Reading requests and answering them in the service's envelope, whether it went well or not.

Shapes: ``{"code": 200, "message": "success", "data": …}`` and ``{"code": 401, "message": "…"}``
(https://wavespeed.ai/docs/rest-api and the official clients, 2026).
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, TypeVar

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

Item = TypeVar("Item")

PAGE_SIZE_MAX = 100
BODY_MAX_BYTES = 64_000_000
"""Largest JSON body that is read: room for four inline pictures of the largest size, and for little else."""


class Refusal(Exception):
    """A request that is answered with an error.

    Attributes:
        status: HTTP status, repeated as ``code`` in the envelope.
        body: what is sent.
    """

    def __init__(self, status: int, message: str, body: dict[str, object] | None = None) -> None:
        super().__init__(message)
        self.status = status
        self.body = body or {"code": status, "message": message}


def success(data: object) -> Response:
    """The envelope around an answer."""
    return JSONResponse({"code": 200, "message": "success", "data": data})


def page(asked: Mapping[str, Any], found: Sequence[Item], shown: Callable[[Item], dict[str, Any]]) -> Response:
    """The page that was asked for, counted from 1, of what was found.

    Raises:
        Refusal: 400 when its number or its size is missing or out of range.
    """
    number, size = asked.get("page"), asked.get("page_size")
    if type(number) is not int or number < 1:
        raise Refusal(400, 'invalid request: Error at "/page": number must be at least 1')
    if type(size) is not int or not 1 <= size <= PAGE_SIZE_MAX:
        raise Refusal(400, f'invalid request: Error at "/page_size": number must be 1 to {PAGE_SIZE_MAX}')
    items = [shown(item) for item in found[(number - 1) * size : number * size]]
    return success({"page": number, "items": items, "total": len(found)})


def within(asked: Mapping[str, Any], start: str, end: str) -> Callable[[int], bool]:
    """Whether a moment, in nanoseconds since 1970, is between two that a request may name.

    Raises:
        Refusal: 400 when one of them cannot be read.
    """
    start_ns, end_ns = _moment_ns(asked, start), _moment_ns(asked, end)
    return lambda at_ns: (start_ns is None or at_ns >= start_ns) and (end_ns is None or at_ns <= end_ns)


def _moment_ns(asked: Mapping[str, Any], name: str) -> int | None:
    text = asked.get(name)
    if text is None:
        return None
    try:
        moment = datetime.fromisoformat(text)
    except (ValueError, TypeError):
        raise Refusal(400, f'invalid request: Error at "/{name}": value must be a date-time') from None
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    return int(moment.timestamp() * 1000) * 1_000_000


async def refuse(_request: Request, error: Exception) -> Response:
    """Exception handler for `Refusal` and for what the router itself refuses (404, 405)."""
    if isinstance(error, Refusal):
        return JSONResponse(error.body, error.status)
    if isinstance(error, HTTPException):
        return JSONResponse({"code": error.status_code, "message": error.detail}, error.status_code)
    raise error


async def read_body(request: Request) -> dict[str, Any]:
    """The JSON object of a request.

    Raises:
        Refusal: 400 when it is none, 413 when it is too large.
    """
    try:
        body = json.loads(await read_bytes(request, BODY_MAX_BYTES))
    except ValueError:
        raise Refusal(400, "invalid request body: not valid JSON") from None
    if not isinstance(body, dict):
        raise Refusal(400, "invalid request body: value must be an object")
    return body


async def read_bytes(request: Request, limit_bytes: int) -> bytes:
    """The body of a request, never reading far past the limit.

    Raises:
        Refusal: 413 when it is larger.
    """
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > limit_bytes:
            raise Refusal(413, "request entity too large")
    return bytes(body)


def timestamp(at_ns: int, *, digits: int) -> str:
    """A moment as the service writes it: 3 digits in the reply to a submit, 9 in later ones (both seen in use)."""
    second, nanos = divmod(at_ns, 1_000_000_000)
    whole = datetime.fromtimestamp(second, UTC).strftime("%Y-%m-%dT%H:%M:%S")
    return f"{whole}.{f'{nanos:09d}'[:digits]}Z"
