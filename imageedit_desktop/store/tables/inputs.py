"""Original bytes of sources and portraits, kept by their hash so that every recipe can be made again."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from imageedit_desktop import durable
from imageedit_desktop.domain.errors import Code, InputError, LibraryError, problem
from imageedit_desktop.domain.geometry import size
from imageedit_desktop.domain.ids import InputHash
from imageedit_desktop.domain.inputs import InputFile, Note, NoteCode
from imageedit_desktop.store.database import Database
from imageedit_desktop.store.disk import disk_error
from imageedit_desktop.store.files import Files
from imageedit_desktop.store.tables.columns import as_text

_BLOCK_BYTES = 1 << 20


class Inputs:
    """The inputs of one library."""

    def __init__(self, database: Database, files: Files) -> None:
        self._database = database
        self._files = files

    def keep(self, picture: InputFile, original: Path, *, at_ms: int) -> Path:
        """Copy the original bytes into the library, unless it has them, and remember the picture as just used.

        Args:
            picture: as inspected.
            original: the file that was inspected; it may be the library's own copy.
            at_ms: now, in milliseconds since 1970, UTC.

        Returns:
            The library's copy.

        Raises:
            InputError: FILE_UNREADABLE, also where the file changed since it was inspected.
            LibraryError: the disk did not take the copy.
        """
        kept = self._files.original(picture.sha256, _suffix(picture.format))
        if not kept.exists():
            self._copy(picture, original, kept)
        self._database.run(_KEEP, {**_columns(picture), "kept_ms": at_ms})
        return kept

    def remember(self, picture: InputFile, *, at_ms: int) -> None:
        """Write down a picture whose bytes the library has, unless it is written down already."""
        if self._files.find_original(picture.sha256) is not None:
            self._database.run(_REMEMBER, {**_columns(picture), "kept_ms": at_ms})

    def find(self, sha256: InputHash) -> InputFile | None:
        """What is known of a picture; None where the library never had it."""
        row = self._database.row("SELECT * FROM inputs WHERE sha256 = ?", (sha256,))
        if row is None:
            return None
        return InputFile(
            sha256=sha256,
            name=row["name"],
            size=size(row["width_px"], row["height_px"]),
            size_bytes=row["size_bytes"],
            format=row["format"],
            notes=tuple(_notes(row["notes"])),
        )

    def path_of(self, sha256: InputHash) -> Path:
        """The library's copy of a picture.

        Raises:
            LibraryError: INPUT_LOST, the library never had it or someone removed it.
        """
        row = self._database.row("SELECT name, format FROM inputs WHERE sha256 = ?", (sha256,))
        if row is None:
            raise LibraryError(problem(Code.INPUT_LOST, name=f"{sha256[:8]}…"))
        kept = self._files.original(sha256, _suffix(row["format"]))
        if not kept.exists():
            raise LibraryError(problem(Code.INPUT_LOST, name=row["name"]))
        return kept

    def _copy(self, picture: InputFile, original: Path, kept: Path) -> None:
        half = self._files.temporary(".input")
        digest = hashlib.sha256()
        try:
            with half.open("xb") as copy:
                for block in _blocks(original, picture.name):
                    digest.update(block)
                    copy.write(block)
            if digest.hexdigest() != picture.sha256:
                raise InputError(problem(Code.FILE_UNREADABLE, name=picture.name))
            durable.replace(half, kept)  # whoever was faster wrote the same bytes
            durable.flush_folder(kept.parent)
        except OSError as error:
            raise disk_error(error, kept) from error
        finally:
            with suppress(OSError):  # what counts is told already
                half.unlink()


def _blocks(original: Path, name: str) -> Iterator[bytes]:
    try:
        with original.open("rb") as file:
            while block := file.read(_BLOCK_BYTES):
                yield block
    except OSError as error:
        raise InputError(problem(Code.FILE_UNREADABLE, name=name)) from error


def _suffix(image_format: str) -> str:
    return ".jpg" if image_format == "JPEG" else f".{image_format.lower()}"


def _notes(text: str) -> Iterator[Note]:
    with suppress(ValueError, KeyError, TypeError):
        for entry in json.loads(text):
            yield Note(code=NoteCode(entry["code"]), params=dict(entry["params"]))


def _columns(picture: InputFile) -> dict[str, object]:
    return {
        "sha256": picture.sha256,
        "name": picture.name,
        "format": picture.format,
        "width_px": picture.size.width_px,
        "height_px": picture.size.height_px,
        "size_bytes": picture.size_bytes,
        "notes": as_text([{"code": note.code, "params": dict(note.params)} for note in picture.notes]),
    }


_INSERT = """
INSERT INTO inputs (sha256, name, format, width_px, height_px, size_bytes, notes, kept_ms)
VALUES (:sha256, :name, :format, :width_px, :height_px, :size_bytes, :notes, :kept_ms)
"""

_REMEMBER = f"{_INSERT} ON CONFLICT (sha256) DO NOTHING"

_KEEP = f"""{_INSERT}
ON CONFLICT (sha256) DO UPDATE SET name = excluded.name, notes = excluded.notes, kept_ms = excluded.kept_ms
"""
