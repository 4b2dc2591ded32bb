"""Files that are written into a folder of others', and an account of them, so that exactly these go again.

The account is on the disk before the first file is: after a power cut nothing is left that nobody knows of.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path, PurePosixPath
from typing import Any

from imageedit_desktop import durable


class StrangersFileError(Exception):
    """A file of that name is there, and it was not written here."""

    def __init__(self, path: Path) -> None:
        super().__init__(str(path))
        self.path = path


class WrittenFiles:
    """The files below `root` that the account tells of."""

    def __init__(self, root: Path, account: Path) -> None:
        self._root = root
        self._account = account

    @property
    def paths(self) -> list[Path]:
        """Where they are, in order."""
        return [self._root / name for name in sorted(self._told()["files"])]

    def write(self, files: Mapping[PurePosixPath, bytes]) -> None:
        """Write these, in place of what was written before.

        Raises:
            StrangersFileError: nothing is changed.
            OSError: what was written so far is in the account.
        """
        before = self._told()
        wanted = {str(name): _hash(content) for name, content in files.items()}
        for name, content_hash in wanted.items():
            if name not in before["files"] and self._hash_now(name) not in {None, content_hash}:
                raise StrangersFileError(self._root / name)
        folders = set(before["folders"]) | self._missing_folders([self._account, *map(self._root.joinpath, wanted)])
        self._tell({"files": {**before["files"], **wanted}, "folders": sorted(folders)})
        for path, content in files.items():
            durable.write_file(self._root / path, content)
        self._take_away({name: told for name, told in before["files"].items() if name not in wanted})
        self._tell({"files": wanted, "folders": sorted(folders)})

    def remove(self) -> list[Path]:
        """Take away what was written, and return what is left because somebody changed it since.

        Raises:
            OSError: the account still tells of all.
        """
        return self._take_away(self._told()["files"])

    def forget(self) -> None:
        """Take away the account, and the folders that were made and have nothing in them any more."""
        told = self._told()
        self._account.unlink(missing_ok=True)
        for folder in sorted(told["folders"], key=len, reverse=True):
            with suppress(OSError):  # others have put something there
                Path(folder).rmdir()

    def _take_away(self, files: Mapping[str, str]) -> list[Path]:
        changed = [name for name, told in files.items() if self._hash_now(name) not in {None, told}]
        for name in files:
            if name not in changed:
                (self._root / name).unlink(missing_ok=True)
        return [self._root / name for name in changed]

    def _missing_folders(self, paths: Iterable[Path]) -> set[str]:
        return {str(folder) for path in paths for folder in path.parents if not folder.is_dir()}

    def _hash_now(self, name: str) -> str | None:
        path = self._root / name
        return _hash(path.read_bytes()) if os.path.lexists(path) else None

    def _told(self) -> dict[str, Any]:
        with suppress(FileNotFoundError):
            told: dict[str, Any] = json.loads(self._account.read_bytes())
            return told
        return {"files": {}, "folders": []}

    def _tell(self, told: Mapping[str, Any]) -> None:
        durable.write_file(self._account, json.dumps(told, indent=2).encode())


def _hash(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
