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
import zlib
from collections.abc import AsyncGenerator
from pathlib import Path
from typing import IO
from urllib.parse import unquote

import httpx

from imageedit_desktop.api import retry
from imageedit_desktop.api.file_access import opened
from imageedit_desktop.api.network import session
from imageedit_desktop.api.network.causes import ConnectFailed
from imageedit_desktop.api.network.session import Timeouts
from imageedit_desktop.api.network.targets import AddressRefused, Gate
from imageedit_desktop.domain.errors import Code, DownloadError, problem
from imageedit_desktop.domain.limits import OUTPUT_MAX_BYTES

logger = logging.getLogger(__name__)

_HOPS_MAX = 5
_GONE = (403, 404, 410)
"""Signed and expired addresses of the result hosts answer 403 or 404."""

_WHOLE = (200, 203)
_REDIRECTS = (301, 302, 303, 307, 308)
_SCHEME_MAX_CHARACTERS = 64
_BASE64_PIECE_CHARACTERS = 1 << 20
_PIECE_BYTES = 1 << 20
"""Written at once: every write is a call to a worker thread, which costs the event loop more than the copying."""

_OF_ADDRESSES = str.maketrans("-_", "+/")
"""The two characters that differ in the base64 of addresses (RFC 4648, 5)."""

_PACKINGS = ("gzip", "x-gzip", "deflate")
_PACKED = (b"\x1f\x8b", b"\x78")
"""How gzip and zlib begin, and no picture does."""

_EITHER_HEADER = 32
"""Added to zlib's window bits: gzip or zlib, whichever is there."""

_HEADERS = {"Accept": "image/*", "Accept-Encoding": "identity"}


class Downloads:
    """The way to the result hosts of one API; its client is opened at the first fetch and knows no key."""

    def __init__(self, base_url: str, *, timeouts: Timeouts | None = None) -> None:
        self._base_url = base_url
        self._timeouts = timeouts
        self._http: httpx.AsyncClient | None = None
        self._opening = asyncio.Lock()

    async def fetch(self, output: str, part: Path, *, cap_bytes: int = OUTPUT_MAX_BYTES) -> None:
        """Fetch one output into `part`; see `fetch_output`.

        Raises:
            DownloadError: it cannot be had; `final` where trying again cannot help.
            OSError: the disk.
        """
        await fetch_output(output, part, http=await self._client(), cap_bytes=cap_bytes)

    async def fetch_of_page(self, page_url: str, picture_url: str, part: Path, *, cap_bytes: int) -> None:
        """Fetch the picture that a web page names: a stranger's word, also where the API is on this machine.

        Raises:
            DownloadError, OSError: as `fetch`.
        """
        gate = Gate(self._base_url, page_url=page_url)
        async with contextlib.aclosing(
            await asyncio.to_thread(session.open_client, self._timeouts, gate=gate)
        ) as http:
            await fetch_output(picture_url, part, http=http, cap_bytes=cap_bytes)

    async def close(self) -> None:
        """Close the client, if there was one."""
        if self._http is not None:
            await self._http.aclose()

    async def _client(self) -> httpx.AsyncClient:
        async with self._opening:
            if self._http is None:
                self._http = await asyncio.to_thread(session.open_client, self._timeouts, gate=Gate(self._base_url))
        return self._http


async def fetch_output(output: str, part: Path, *, http: httpx.AsyncClient, cap_bytes: int) -> None:
    """Fetch one output into `part`, which is overwritten.

    Args:
        output: an address, a data URL or naked base64.
        part: where to; after an error it holds what had come.
        http: a client with a gate.
        cap_bytes: more than this is not kept.

    Raises:
        DownloadError: it cannot be had; `final` where trying again cannot help.
        OSError: the disk.
    """
    scheme = output[:8].lower()
    if scheme.startswith(("http://", "https://")):
        response = await _follow(output, http)
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
        raise _failure(Code.OUTPUT_ADDRESS_REFUSED)
    else:
        await asyncio.to_thread(_write_base64, output, part, cap_bytes)


async def _follow(output: str, http: httpx.AsyncClient) -> httpx.Response:
    """The first response that is no redirect, its body unread; the client judges every hop before it is visited."""
    location = output
    url = httpx.URL()
    for _ in range(_HOPS_MAX + 1):
        try:
            url = url.join(location) if url.host else httpx.URL(location)
            response = await http.send(http.build_request("GET", url, headers=_HEADERS), stream=True)
        except (AddressRefused, httpx.InvalidURL, httpx.UnsupportedProtocol, ValueError) as error:
            raise _failure(Code.OUTPUT_ADDRESS_REFUSED) from error
        except (httpx.HTTPError, OSError) as error:
            raise _lost(error) from error
        logger.info("GET %s from %s: %d", url.path, url.host, response.status_code)
        if response.status_code not in _REDIRECTS:
            return response
        location = response.headers.get("Location", "")
        await response.aclose()
    raise _failure(Code.OUTPUT_UNREACHABLE)


def _check(response: httpx.Response, cap_bytes: int) -> None:
    """Refuse by status and length what need not be read. Other labels count for nothing: the bytes are judged."""
    status = response.status_code
    if status not in _WHOLE:
        code = Code.OUTPUT_EXPIRED if status in _GONE else Code.OUTPUT_UNREACHABLE
        error = DownloadError(problem(code, status=status), http_status=status, final=status in _GONE)
        error.retry_after_s = retry.parse_retry_after(
            response.headers.get("Retry-After"), response.headers.get("Date")
        )
        raise error
    if int(response.headers.get("Content-Length", "0")) > cap_bytes:
        raise _failure(Code.OUTPUT_TOO_LARGE)


async def _save(response: httpx.Response, part: Path, cap_bytes: int) -> None:
    unpacked = _Unpacking(response.headers.get("Content-Encoding", ""), cap_bytes)
    async with opened(part, "wb") as file, contextlib.aclosing(_pieces(response)) as pieces:
        async for piece in pieces:
            await asyncio.to_thread(unpacked.write, piece, file)
    if not unpacked.is_whole:
        raise _failure(Code.OUTPUT_TRUNCATED)


class _Unpacking:
    """Writes a body as it was before it was packed for the way, where it is packed: the label alone may lie.

    Args:
        encoding: the label.
        cap_bytes: of what is written.
    """

    def __init__(self, encoding: str, cap_bytes: int) -> None:
        self._labelled = encoding.strip().lower() in _PACKINGS
        self._cap_bytes = cap_bytes
        self._written_bytes = 0
        self._unpacker: zlib._Decompress | None = None

    @property
    def is_whole(self) -> bool:
        """Whether anything was written, to the end of its packing."""
        return self._written_bytes > 0 and (self._unpacker is None or self._unpacker.eof)

    def write(self, piece: bytes, file: IO[bytes]) -> None:
        """Write the next piece. Runs in a worker thread.

        Raises:
            DownloadError: OUTPUT_TOO_LARGE, or OUTPUT_TRUNCATED where the packing is broken.
            OSError: the disk.
        """
        if self._written_bytes == 0 and self._labelled and piece.startswith(_PACKED):
            self._unpacker = self._unpacker or zlib.decompressobj(zlib.MAX_WBITS | _EITHER_HEADER)
        left_bytes = self._cap_bytes - self._written_bytes
        content = piece if self._unpacker is None else _unpack(self._unpacker, piece, left_bytes + 1)
        if len(content) > left_bytes:
            raise _failure(Code.OUTPUT_TOO_LARGE)
        self._written_bytes += len(content)
        file.write(content)


def _unpack(unpacker: zlib._Decompress, piece: bytes, most_bytes: int) -> bytes:
    try:
        return unpacker.decompress(piece, most_bytes)
    except zlib.error as error:
        raise _failure(Code.OUTPUT_TRUNCATED) from error


async def _pieces(response: httpx.Response) -> AsyncGenerator[bytes]:
    """The body as it came, to the last byte that did.

    What the network does to it becomes a `DownloadError`, so that an OSError is the disk's.
    """
    piece = bytearray()
    failure: DownloadError | None = None
    try:
        async for received in response.aiter_raw():
            piece += received
            if len(piece) >= _PIECE_BYTES:
                yield bytes(piece)
                piece.clear()
    except httpx.RemoteProtocolError as error:  # shorter than its Content-Length, or broken chunks
        failure = _failure(Code.OUTPUT_TRUNCATED)
        failure.__cause__ = error
    except (httpx.HTTPError, OSError) as error:
        failure = _lost(error)
        failure.__cause__ = error
    if piece:
        yield bytes(piece)
    if failure is not None:
        raise failure


def _write_base64(text: str, part: Path, cap_bytes: int) -> None:
    text = "".join(unquote(text).split()).rstrip("=").translate(_OF_ADDRESSES)
    if len(text) * 3 // 4 > cap_bytes:
        raise _failure(Code.OUTPUT_TOO_LARGE)
    text += "=" * (-len(text) % 4)
    try:
        with part.open("wb") as file:
            for start in range(0, len(text), _BASE64_PIECE_CHARACTERS):
                file.write(base64.b64decode(text[start : start + _BASE64_PIECE_CHARACTERS], validate=True))
    except (binascii.Error, ValueError) as error:
        raise _failure(Code.OUTPUT_NOT_AN_IMAGE, final=True) from error


def _lost(error: Exception) -> DownloadError:
    """No reply, or half of one; with the cause, where it is known."""
    cause = (error.problem,) if isinstance(error, ConnectFailed) else ()
    return DownloadError(problem(Code.OUTPUT_UNREACHABLE), *cause)


def _failure(code: Code, *, final: bool = False) -> DownloadError:
    return DownloadError(problem(code), final=final)
