"""Writing a small file so that it is there whole or not at all."""

from __future__ import annotations

import os
import uuid
from pathlib import Path


def write(path: Path, data: bytes) -> None:
    """Write next to the target, then move into place; missing folders are made.

    Raises:
        OSError: as the system says it; nothing is left behind.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_name(f".{uuid.uuid4().hex}.part")
    try:
        with part.open("xb") as handle:
            handle.write(data)
            handle.flush()
            os.fsync(handle.fileno())
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)
