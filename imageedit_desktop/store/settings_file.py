"""Settings as one JSON file in the configuration folder."""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from imageedit_desktop.store import durable
from imageedit_desktop.store.disk import disk_error

_log = logging.getLogger(__name__)

SETTINGS_NAME = "settings.json"
"""The file in the configuration folder."""

KEY_KEPT = "key_kept"
"""Setting: a keyring was given a key. Only then is it asked at the start, because a first question to a new keyring
makes some systems ask for a password."""


class SettingsFile:
    """The file; whatever another version wrote into it is kept."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def read(self) -> dict[str, Any]:
        """All settings; none where there is no file, or one that is not ours to understand.

        Such a file is moved aside, with ``.broken`` after its name.

        Raises:
            LibraryError: the file is there but may not be read.
        """
        try:
            return self._read()
        except OSError as error:
            raise disk_error(error, self._path) from error

    def write(self, values: Mapping[str, Any]) -> None:
        """Set these settings and leave the others as they are.

        Raises:
            LibraryError: the disk did not do it; the old settings stay.
        """
        text = json.dumps({**self.read(), **values}, ensure_ascii=False, indent=2, sort_keys=True)
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            durable.write_file(self._path, f"{text}\n".encode())
        except OSError as error:
            raise disk_error(error, self._path) from error

    def _read(self) -> dict[str, Any]:
        try:
            data = json.loads(self._path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return {}
        except ValueError:  # not UTF-8 or not JSON
            data = None
        if isinstance(data, dict):
            return data
        broken = self._path.with_name(f"{self._path.name}.broken")
        _log.warning("settings could not be understood and were moved to %s", broken)
        self._path.replace(broken)
        return {}
