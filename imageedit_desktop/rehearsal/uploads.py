"""Uploaded files, and the tickets that let a client send one.

Everything stays in memory. When it grows past its bound the oldest uploads are forgotten.
"""

from __future__ import annotations

import mimetypes
import secrets
import time
from dataclasses import dataclass

UPLOAD_MAX_BYTES = 200_000_000
"""Largest single upload (limit stated by the official Python SDK 2.0.5)."""

KEPT_MAX_BYTES = 256_000_000
"""All uploads together; the newest is kept whatever its size."""

TICKET_S = 900
"""How long a ticket is good for. The service's own figure is not documented."""


@dataclass(slots=True, kw_only=True)
class Upload:
    """One file, announced by a ticket and filled by a PUT, or sent whole.

    Attributes:
        id: 32 hexadecimal characters that cannot be guessed; whoever has it may read, so it is the signature too.
        content_type: as announced, else guessed from the name.
        size_bytes: as announced; exactly so many must arrive.
        until_ns: nanoseconds since 1970, when the ticket expires.
        content: None until it arrived.
    """

    id: str
    filename: str
    content_type: str
    size_bytes: int
    until_ns: int
    content: bytes | None = None

    @property
    def address(self) -> str:
        """Path under which it can be read, without the origin."""
        return f"/media/{self.id}{mimetypes.guess_extension(self.content_type) or ''}"

    @property
    def expired(self) -> bool:
        """Whether it is too late to send it."""
        return time.time_ns() > self.until_ns


class Uploads:
    """All files that were uploaded since the start."""

    def __init__(self) -> None:
        self._by_id: dict[str, Upload] = {}

    def announce(self, filename: str, size_bytes: int, content_type: str | None) -> Upload:
        """A ticket for a file that is to come."""
        upload = Upload(
            id=secrets.token_hex(16),
            filename=filename,
            content_type=content_type or mimetypes.guess_type(filename)[0] or "application/octet-stream",
            size_bytes=size_bytes,
            until_ns=time.time_ns() + TICKET_S * 1_000_000_000,
        )
        self._by_id[upload.id] = upload
        return upload

    def fill(self, upload: Upload, content: bytes) -> None:
        """The bytes of an announced file have arrived."""
        upload.content = content
        self._forget_oldest(newest=upload)

    def find(self, upload_id: str) -> Upload | None:
        """An upload by its id."""
        return self._by_id.get(upload_id)

    def _forget_oldest(self, newest: Upload) -> None:
        kept_bytes = sum(len(upload.content or b"") for upload in self._by_id.values())
        for upload in list(self._by_id.values()):
            if upload is newest or kept_bytes <= KEPT_MAX_BYTES:
                return
            kept_bytes -= len(upload.content or b"")
            del self._by_id[upload.id]
