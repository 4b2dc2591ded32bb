"""Fetching outputs: an address, a data URL or naked base64 becomes a ``.part`` file.

Result hosts are strangers: no key, no cookies, every hop of a redirect is looked at, sizes are capped before and
while reading. What arrived is decoded and judged elsewhere.
"""

from __future__ import annotations

import asyncio
import base64
import binascii
import contextlib
import logging
from collections.abc import AsyncGenerator
from pathlib import Path

import httpx

from imageedit_desktop.api import address, retry, session, targets
from imageedit_desktop.api.file_access import opened
from imageedit_desktop.api.session import Timeouts
from imageedit_desktop.domain.errors import Code, DownloadError, problem
from imageedit_desktop.domain.limits import OUTPUT_MAX_BYTES

logger = logging.getLogger(__name__)

_HOPS_MAX = 5
_GONE = (403, 404, 410)
"""Signed and expired addresses of the result hosts answer 403 or 404."""

_REDIRECTS = (301, 302, 303, 307, 308)
_SCHEME_MAX_CHARACTERS = 64
_BASE64_PIECE_CHARACTERS = 1 << 20
_PIECE_BYTES = 1 << 20
"""Written at once: every write is a call to a worker thread, which costs the event loop more than the copying."""

_HEADERS = {"Accept": "image/*", "Accept-Encoding": "identity"}


class Downloads:
    """The way to the result hosts of one API; its client is opened at the first fetch and knows no key."""

    def __init__(self, base_url: str, *, timeouts: Timeouts | None = None) -> None:
        self._allow_private = address.is_loopback(base_url)
        self._timeouts = timeouts
        self._http: httpx.AsyncClient | None = None
        self._opening = asyncio.Lock()

    async def fetch(self, output: str, part: Path, *, cap_bytes: int = OUTPUT_MAX_BYTES) -> None:
        """Fetch one output into `part`; see `fetch_output`."""
        await fetch_output(
            output,
            part,
            http=await self._client(),
            allow_private=self._allow_private,
            cap_bytes=cap_bytes,
        )

    async def close(self) -> None:
        """Close the client, if there was one."""
        if self._http is not None:
            await self._http.aclose()

    async def _client(self) -> httpx.AsyncClient:
        async with self._opening:
            if self._http is None:
                try:
                    self._http = await asyncio.to_thread(session.open_client, self._timeouts)
                except httpx.ProxyError as error:
                    raise _failure(Code.OUTPUT_UNREACHABLE) from error
        return self._http


async def fetch_output(
    output: str,
    part: Path,
    *,
    http: httpx.AsyncClient,
    allow_private: bool,
    cap_bytes: int,
) -> None:
    """Fetch one output into `part`, which is overwritten.

    Raises:
        DownloadError: it cannot be had; `final` where trying again cannot help.
        OSError: the disk.
    """
    scheme = output[:8].lower()
    if scheme.startswith(("http://", "https://")):
        response = await _follow(output, http, allow_private=allow_private)
        try:
            _check(response, cap_bytes)
            await _save(response, part, cap_bytes)
        finally:
            await response.aclose()
    elif scheme.startswith("data:"):
        head, _, text = output.partition(",")
        if not text or not head.lower().endswith(";base64"):
            raise _failure(Code.OUTPUT_NOT_AN_IMAGE, final=True)
        await asyncio.to_thread(_write_base64, text, part, cap_bytes)
    elif not output or ":" in output[:_SCHEME_MAX_CHARACTERS]:
        raise _failure(Code.OUTPUT_ADDRESS_REFUSED, final=True)
    else:
        await asyncio.to_thread(_write_base64, output, part, cap_bytes)


async def _follow(output: str, http: httpx.AsyncClient, *, allow_private: bool) -> httpx.Response:
    """The first response that is no redirect, its body unread; every hop is checked before it is visited."""
    location = output
    url = httpx.URL()
    for _ in range(_HOPS_MAX + 1):
        try:
            url = url.join(location) if url.host else httpx.URL(location)
            welcome = await targets.may_visit(url, allow_private=allow_private)
        except (httpx.InvalidURL, ValueError):
            welcome = False
        if not welcome:
            raise _failure(Code.OUTPUT_ADDRESS_REFUSED, final=True)
        try:
            response = await http.send(http.build_request("GET", url, headers=_HEADERS), stream=True)
        except (httpx.HTTPError, OSError) as error:
            raise _failure(Code.OUTPUT_UNREACHABLE) from error
        logger.info("GET %s from %s: %d", url.path, url.host, response.status_code)
        if response.status_code not in _REDIRECTS:
            return response
        location = response.headers.get("Location", "")
        await response.aclose()
    raise _failure(Code.OUTPUT_UNREACHABLE)


def _check(response: httpx.Response, cap_bytes: int) -> None:
    """Refuse by status and headers what need not be read."""
    status = response.status_code
    if status != 200:
        code = Code.OUTPUT_EXPIRED if status in _GONE else Code.OUTPUT_UNREACHABLE
        error = DownloadError(problem(code, status=status), http_status=status, final=status in _GONE)
        error.retry_after_s = retry.parse_retry_after(response.headers.get("Retry-After"))
        raise error
    if response.headers.get("Content-Type", "").lower().startswith("text/html"):
        raise _failure(Code.OUTPUT_NOT_AN_IMAGE)
    if int(response.headers.get("Content-Length", "0")) > cap_bytes:
        raise _failure(Code.OUTPUT_TOO_LARGE, final=True)


async def _save(response: httpx.Response, part: Path, cap_bytes: int) -> None:
    done_bytes = 0
    async with opened(part, "wb") as file, contextlib.aclosing(_pieces(response)) as pieces:
        async for piece in pieces:
            done_bytes += len(piece)
            if done_bytes > cap_bytes:
                raise _failure(Code.OUTPUT_TOO_LARGE, final=True)
            await asyncio.to_thread(file.write, piece)
    if done_bytes == 0:
        raise _failure(Code.OUTPUT_TRUNCATED)


async def _pieces(response: httpx.Response) -> AsyncGenerator[bytes]:
    """The body; what the network does to it becomes a `DownloadError`, so that an OSError is the disk's."""
    try:
        async for piece in response.aiter_bytes(_PIECE_BYTES):
            yield piece
    except httpx.RemoteProtocolError as error:  # shorter than its Content-Length, or broken chunks
        raise _failure(Code.OUTPUT_TRUNCATED) from error
    except (httpx.HTTPError, OSError) as error:
        raise _failure(Code.OUTPUT_UNREACHABLE) from error


def _write_base64(text: str, part: Path, cap_bytes: int) -> None:
    text = "".join(text.split()).rstrip("=")
    if len(text) * 3 // 4 > cap_bytes:
        raise _failure(Code.OUTPUT_TOO_LARGE, final=True)
    text += "=" * (-len(text) % 4)
    try:
        with part.open("wb") as file:
            for start in range(0, len(text), _BASE64_PIECE_CHARACTERS):
                file.write(base64.b64decode(text[start : start + _BASE64_PIECE_CHARACTERS], validate=True))
    except (binascii.Error, ValueError) as error:
        raise _failure(Code.OUTPUT_NOT_AN_IMAGE, final=True) from error


def _failure(code: Code, *, final: bool = False) -> DownloadError:
    return DownloadError(problem(code), final=final)
