"""Putting a record into a picture's file, unless the picture would suffer by it."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from imageedit_desktop import durable
from imageedit_desktop.imaging.inspect_result import InspectedResult, inspect_result
from imageedit_desktop.imaging.metadata import with_record


def inscribe_file(picture: Path, half: Path, record: str, *, prompt: str, tool: str) -> InspectedResult | None:
    """Write a record into a file, in its place.

    Args:
        picture: the file.
        half: where it is meanwhile, in the same file system; nothing is left there.
        record: as for `imageedit_desktop.imaging.metadata.with_record`.
        prompt: likewise.
        tool: likewise.

    Returns:
        What the file is then; None where it was left alone.

    Raises:
        DownloadError, OSError: it was left alone as well.
    """
    received = picture.read_bytes()
    told = with_record(received, record, prompt=prompt, tool=tool)
    if told == received:
        return None
    try:
        half.write_bytes(told)
        inscribed = inspect_result(half)
        if inscribed.checked:
            durable.replace(half, picture)
        return inscribed if inscribed.checked else None
    finally:
        with suppress(OSError):  # whatever becomes of it, the picture is what is told
            half.unlink()
