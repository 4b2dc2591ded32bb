"""Getting the bytes of an input picture, as the service would.

It fetches over the network from this machine only: its own uploads, or another server on loopback. Any other
address fails as if it could not be reached, so that rehearsing stays private and works offline.
"""

from __future__ import annotations

import http.client
import re
from urllib.parse import urlsplit

import anyio.to_thread

from imageedit_desktop.domain.limits import INPUT_MAX_BYTES
from imageedit_desktop.rehearsal.order import JPEG_OR_PNG, decode_inline, is_url
from imageedit_desktop.rehearsal.uploads import Uploads

LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})

_TIMEOUT_S = 10.0
_OWN = re.compile(r"/media/([0-9a-f]{32})(?:\.\w+)?")


class TaskFailure(Exception):
    """Why a task ends without pictures.

    Attributes:
        code: of https://wavespeed.ai/docs/error-codes.
        message: the service's words.
        status: what becomes of the task.
    """

    def __init__(self, code: int, message: str, status: str = "failed") -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.status = status


async def fetch_input(image: str, uploads: Uploads) -> bytes:
    """The bytes of a JPEG or PNG below 10 MB.

    Raises:
        TaskFailure: 1402 where it cannot be had, 1401 where it is no such picture.
    """
    picture = await _download(image, uploads) if is_url(image) else decode_inline(image)
    if not picture.startswith(JPEG_OR_PNG):
        raise TaskFailure(1401, "Invalid image: must be a JPG or PNG image.")
    if len(picture) >= INPUT_MAX_BYTES:
        raise TaskFailure(1401, "Invalid image: exceeds 10 MB.")
    return picture


async def _download(url: str, uploads: Uploads) -> bytes:
    unreachable = TaskFailure(1402, "Failed to download image from the provided URL.")
    own = _OWN.fullmatch(urlsplit(url).path)
    upload = uploads.find(own[1]) if own else None
    if upload is not None:
        if upload.content is None:
            raise unreachable
        return upload.content
    try:
        return await anyio.to_thread.run_sync(_get, url, abandon_on_cancel=True)
    except (OSError, http.client.HTTPException, ValueError) as error:
        raise unreachable from error


def _get(url: str) -> bytes:
    """One plain GET on loopback; redirects are not followed."""
    parts = urlsplit(url)
    if parts.scheme != "http" or parts.hostname not in LOOPBACK:
        raise ValueError("not on loopback")
    connection = http.client.HTTPConnection(parts.hostname, parts.port, timeout=_TIMEOUT_S)
    try:
        connection.request("GET", parts.path + (f"?{parts.query}" if parts.query else ""))
        reply = connection.getresponse()
        if reply.status != 200:
            raise ValueError(f"HTTP {reply.status}")
        return reply.read(INPUT_MAX_BYTES)
    finally:
        connection.close()
