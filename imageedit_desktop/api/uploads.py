"""Sending a picture to where the service finds it.

The way that the official clients go: a ticket from the API, then a PUT to the signed address it names. That address
is a stranger's: it gets the ticket's headers and never the key. Where this way is closed, the documented form.
"""

from __future__ import annotations

import asyncio
import base64
import os
import secrets
from collections.abc import AsyncGenerator, Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

import httpx

from imageedit_desktop.api import outcome, wire
from imageedit_desktop.api.connection import SMALL_BYTES, Connection
from imageedit_desktop.api.exchange import PIECE_BYTES, exchange
from imageedit_desktop.api.file_access import opened
from imageedit_desktop.api.network import address
from imageedit_desktop.api.network.targets import AddressRefused
from imageedit_desktop.domain.errors import Code, Malformed, Refused, ServiceError, problem
from imageedit_desktop.domain.limits import INPUT_MAX_BYTES

_TICKET = "/media/uploads"
"""Official SDKs, wavespeed 2.0.5 (Python) and 0.3.2 (JavaScript)."""

_FORM = "/media/upload/binary"
"""https://wavespeed.ai/docs/upload-files-api."""

_OF_THE_ACCOUNT = {Code.KEY_REJECTED, Code.BALANCE_TOO_LOW}
_OURS = {"host", "content-length", "transfer-encoding", "connection"}
"""Headers that follow from the request itself, whatever a ticket says."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Parcel:
    """A file to be sent.

    Attributes:
        on_progress: called with bytes sent and bytes in all.
    """

    path: Path
    filename: str
    content_type: str
    on_progress: Callable[[int, int], None]


def silent(_done: int, _total: int) -> None:
    """Progress that nobody watches."""


def as_data_url(path: Path, content_type: str) -> str:
    """The picture itself in place of an address. Reads the file: call it in a worker thread.

    Raises:
        Refused: UPLOAD_FAILED, it is larger than the model takes.
        OSError: the disk.
    """
    if path.stat().st_size > INPUT_MAX_BYTES:
        raise Refused(problem(Code.UPLOAD_FAILED, name=path.name))
    return f"data:{content_type};base64,{base64.b64encode(path.read_bytes()).decode('ascii')}"


async def send(to: Connection, parcel: Parcel) -> str:
    """Send by ticket, else by form; the address of what was sent.

    Raises:
        Transient: it may be tried again.
        Refused: see `client.Service.upload`.
    """
    closed = Refused(problem(Code.UPLOAD_FAILED, name=parcel.filename))
    try:
        size_bytes = (await asyncio.to_thread(os.stat, parcel.path)).st_size
    except OSError as error:
        raise closed from error
    for way in (_by_ticket, _by_form):
        try:
            return await way(to, parcel, size_bytes)
        except ServiceError as error:
            if not _is_closed(error):
                raise
    raise closed


def _is_closed(error: ServiceError) -> bool:
    """Whether this way is not to be had, though another may be."""
    if isinstance(error, Refused):
        return error.code not in _OF_THE_ACCOUNT
    shut = error.code is Code.CAPTIVE_PORTAL and 400 <= (error.http_status or 0) < 500
    return shut or isinstance(error, Malformed) or error.http_status == 501


async def _by_ticket(to: Connection, parcel: Parcel, size_bytes: int) -> str:
    asked = {"filename": parcel.filename, "size": size_bytes, "content_type": parcel.content_type}
    data = wire.data_of(await to.read("POST", _TICKET, asked))
    upload = data.get("upload")
    if not isinstance(upload, dict) or str(upload.get("method")).upper() != "PUT":
        wire.malformed("$.data.upload")
    url = _address(upload.get("url"), "$.data.upload.url")
    address_afterwards = str(_address(data.get("download_url"), "$.data.download_url"))
    is_local = address.is_loopback(to.origin)
    if not (url.scheme == "https" or is_local):
        wire.malformed("$.data.upload.url")
    try:
        await _put(to, url, _given_headers(upload.get("headers")), parcel, size_bytes)
    except AddressRefused:
        wire.malformed("$.data.upload.url")
    return address_afterwards


async def _put(to: Connection, url: httpx.URL, headers: Mapping[str, str], parcel: Parcel, size_bytes: int) -> None:
    failed = Refused(problem(Code.UPLOAD_FAILED, name=parcel.filename))
    try:
        reply = await exchange(
            await to.strangers(),
            "PUT",
            str(url),
            headers={**headers, "Content-Length": str(size_bytes)},
            content=_pieces(parcel, size_bytes),
            cap_bytes=SMALL_BYTES,
            timeout=to.timeouts.reading(),
        )
    except outcome.NO_REPLY as error:
        raise failed from error
    if not 200 <= reply.status < 300:
        raise failed


async def _by_form(to: Connection, parcel: Parcel, size_bytes: int) -> str:
    boundary = secrets.token_hex(16)
    name = "".join(c if c.isascii() and c.isprintable() and c not in '"\\' else "_" for c in parcel.filename)
    head = (
        f'--{boundary}\r\nContent-Disposition: form-data; name="file"; filename="{name}"\r\n'
        f"Content-Type: {parcel.content_type}\r\n\r\n"
    ).encode("ascii")
    tail = f"\r\n--{boundary}--\r\n".encode("ascii")
    headers = {
        "Content-Type": f"multipart/form-data; boundary={boundary}",
        "Content-Length": str(len(head) + size_bytes + len(tail)),
    }
    data = wire.data_of(await to.send_form(_FORM, headers, _pieces(parcel, size_bytes, head, tail)))
    return str(_address(data.get("download_url"), "$.data.download_url"))


async def _pieces(parcel: Parcel, size_bytes: int, head: bytes = b"", tail: bytes = b"") -> AsyncGenerator[bytes]:
    """The file in pieces, exactly as long as was declared."""
    if head:
        yield head
    sent_bytes = 0
    async with opened(parcel.path, "rb") as file:
        while sent_bytes < size_bytes:
            piece = await asyncio.to_thread(file.read, min(PIECE_BYTES, size_bytes - sent_bytes))
            if not piece:
                raise OSError("the file became shorter while it was sent")
            yield piece
            sent_bytes += len(piece)
            parcel.on_progress(sent_bytes, size_bytes)
    if tail:
        yield tail


def _address(value: object, path: str) -> httpx.URL:
    try:
        url = httpx.URL(value) if isinstance(value, str) else httpx.URL()
    except (httpx.InvalidURL, ValueError):
        url = httpx.URL()
    return url if url.scheme in {"http", "https"} and url.host else wire.malformed(path)


def _given_headers(value: object) -> dict[str, str]:
    given = value if isinstance(value, dict) else {}
    usable = all(isinstance(v, str) and v.isascii() and v.isprintable() and k.isascii() for k, v in given.items())
    if not usable:
        wire.malformed("$.data.upload.headers")
    return {name: text for name, text in given.items() if name.lower() not in _OURS}
