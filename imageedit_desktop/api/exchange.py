"""One request and its reply, streamed, capped and logged."""

from __future__ import annotations

import logging
import time
from collections.abc import AsyncGenerator, Mapping
from dataclasses import dataclass

import httpx

from imageedit_desktop.api.network.causes import ConnectFailed

logger = logging.getLogger(__name__)

PIECE_BYTES = 64 * 1024
"""Bodies leave in pieces of this size, so that the write time-out is one on inactivity."""

_ERROR_BODY_BYTES = 64 * 1024
"""As much as is read of an error's body; it is only there for its words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """What came back.

    Attributes:
        body: decoded from any content encoding; perhaps cut where the status is an error.
    """

    status: int
    headers: Mapping[str, str]
    body: bytes


class TooLarge(Exception):
    """A reply that exceeds its cap; reading has stopped."""


async def exchange(
    http: httpx.AsyncClient,
    method: str,
    url: str,
    *,
    headers: Mapping[str, str],
    content: bytes | AsyncGenerator[bytes] | None = None,
    cap_bytes: int,
    timeout: httpx.Timeout,  # noqa: ASYNC109 (of inactivity, not of the call)
) -> Reply:
    """Send one request, once, and read its reply; redirects are not followed.

    A `content` that is a generator needs a Content-Length among the headers; it is closed in the end.

    Raises:
        httpx.HTTPError, httpx.InvalidURL, OSError: no whole reply came.
        TooLarge: the body of a success exceeds the cap.
    """
    started_s = time.perf_counter()
    path = httpx.URL(url).path
    outcome = "no reply"
    if isinstance(content, bytes):
        headers = {**headers, "Content-Length": str(len(content))}
        content = _pieces(content)
    try:
        async with http.stream(
            method, url, headers=dict(headers), content=content, timeout=timeout, follow_redirects=False
        ) as response:
            outcome = str(response.status_code)
            body = await _body(response, cap_bytes)
            return Reply(status=response.status_code, headers=response.headers, body=body)
    except ConnectFailed as error:
        outcome = error.problem.code
        raise
    finally:
        if content is not None:
            await content.aclose()
        logger.info("%s %s %s %.3f s", method, path, outcome, time.perf_counter() - started_s)


async def _body(response: httpx.Response, cap_bytes: int) -> bytes:
    if response.is_success:
        if int(response.headers.get("Content-Length", "0")) > cap_bytes:
            raise TooLarge
        return await _read(response, cap_bytes)
    try:
        return await _read(response, _ERROR_BODY_BYTES)
    except (httpx.HTTPError, OSError, TooLarge):
        return b""  # the status has already said it


async def _read(response: httpx.Response, cap_bytes: int) -> bytes:
    body = bytearray()
    async for piece in response.aiter_bytes():
        body += piece
        if len(body) > cap_bytes:
            raise TooLarge
    return bytes(body)


async def _pieces(content: bytes) -> AsyncGenerator[bytes]:
    for start in range(0, len(content), PIECE_BYTES):
        yield content[start : start + PIECE_BYTES]
