"""What `support.own_keyring` gives to programs; no test imports it, for it registers itself in its whole process.

The program takes it for the Credential Manager, by the name of its module.
"""

from __future__ import annotations

import base64
import json
import os
from collections.abc import Mapping
from pathlib import Path

from keyring.backend import KeyringBackend
from keyring.errors import PasswordDeleteError
from support.own_keyring import VARIABLE


class Keyring(KeyringBackend):
    """Entries in a file, in which no word of them can be read."""

    priority = 1.0  # type: ignore[assignment]

    def get_password(self, service: str, username: str) -> str | None:
        return self._entries().get(f"{service} {username}")

    def set_password(self, service: str, username: str, password: str) -> None:
        self._keep({**self._entries(), f"{service} {username}": password})

    def delete_password(self, service: str, username: str) -> None:
        entries = self._entries()
        if entries.pop(f"{service} {username}", None) is None:
            raise PasswordDeleteError(username)
        self._keep(entries)

    def _entries(self) -> dict[str, str]:
        file = Path(os.environ[VARIABLE])
        entries: dict[str, str] = json.loads(base64.b64decode(file.read_bytes())) if file.is_file() else {}
        return entries

    def _keep(self, entries: Mapping[str, str]) -> None:
        Path(os.environ[VARIABLE]).write_bytes(base64.b64encode(json.dumps(entries).encode()))


Keyring.__module__ = "keyring.backends.Windows"
