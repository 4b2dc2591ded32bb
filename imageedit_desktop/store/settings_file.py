"""Settings as one JSON file in the configuration folder."""

from __future__ import annotations

import errno
import json
import logging
import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from imageedit_desktop.store.disk import disk_error

_log = logging.getLogger(__name__)

_PATIENCE_S = 5.0
"""For another program that writes: it takes milliseconds."""

SETTINGS_NAME = "settings.json"
"""The file in the configuration folder."""

KEY_KEPT = "key_kept"
"""Setting: a keyring was given a key. Only then is it asked at the start, because a first question to a new keyring
makes some systems ask for a password."""


KEEP_AWAKE = "keep_awake"
"""Setting: False where the computer may sleep while pictures are made."""

NOTICES = "notices"
"""Setting: False where nothing is to be told of jobs that end while the user is in another program."""

VERSION_WEEKLY = "version_weekly"
"""Setting: True where a new version of the program is to be looked for every week."""

VERSION_LOOKED_MS = "version_looked_ms"
"""Setting: when that was done last, by the wall clock."""

VERSION_LOOK_FAILED = "version_look_failed"
"""Setting: True where nothing came of it, and it has not been tried again."""

KNOWN_VERSION = "known_version"
"""Setting: the newest version that the project has told of; nothing older is believed any more."""

SETTINGS_LOST = "settings_lost"
"""Setting: where the settings are that could not be understood. While it is set, nobody knows whether there was a
limit of money among them."""


class SettingsFile:
    """The file; whatever another version wrote into it is kept."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def read(self) -> dict[str, Any]:
        """All settings; none where there is no file.

        One that is not ours to understand is moved aside, with ``.broken`` after its name, and only `SETTINGS_LOST`
        is set.

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
        from imageedit_desktop import durable  # here and below: the window's first frame waits for reading alone

        try:
            with self._alone():
                text = json.dumps({**self._read(), **values}, indent=2, sort_keys=True)
                durable.write_file(self._path, f"{text}\n".encode())
        except OSError as error:
            raise disk_error(error, self._path) from error

    @contextmanager
    def _alone(self) -> Iterator[None]:
        """Keep other threads and programs away: of two that read and write, one would undo what the other wrote."""
        from imageedit_desktop.store import locks

        self._path.parent.mkdir(parents=True, exist_ok=True)
        lock = locks.wait_for(self._path.with_suffix(".lock"), _PATIENCE_S)
        if lock is None:
            raise OSError(errno.EBUSY, os.strerror(errno.EBUSY), str(self._path))
        try:
            yield
        finally:
            locks.let_go(lock)

    def _read(self) -> dict[str, Any]:
        try:
            content = self._content()
        except FileNotFoundError:
            return {}
        try:
            data = json.loads(content)
        except (ValueError, RecursionError):  # not UTF-8 or not JSON
            data = None
        return data if isinstance(data, dict) else self._set_aside(content)

    def _content(self) -> bytes:
        try:
            return self._path.read_bytes()
        except PermissionError:  # on Windows also while another program replaces it
            from imageedit_desktop import durable

            return durable.read_file(self._path)

    def _set_aside(self, content: bytes) -> dict[str, Any]:
        """Start anew; at no moment is there a file that says that there was never any limit."""
        from imageedit_desktop import durable

        broken = self._path.with_name(f"{self._path.name}.broken")
        lost = {SETTINGS_LOST: str(broken)}
        durable.write_file(broken, content)
        durable.write_file(self._path, json.dumps(lost).encode())
        _log.warning("settings could not be understood and were moved to %s", broken)
        return lost
