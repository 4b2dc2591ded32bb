"""Where the key lives.

`open_keystore` picks the place: the environment variable where it is set, else the operating system's keyring, else
this process's memory. All calls block, with a locked keyring until the user answers its window: make them in a
worker thread and under a time limit.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from enum import StrEnum, unique
from typing import TYPE_CHECKING, Protocol
from urllib.parse import urlsplit

from imageedit_desktop.domain.environment import KEY_VARIABLE, SERVICE_ADDRESS
from imageedit_desktop.domain.errors import Code, KeyStoreError, problem

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

SERVICE_NAME = "imageedit-desktop"
"""The entry's name in the keyring; its user is the API's host."""

_log = logging.getLogger(__name__)


@unique
class StoreKind(StrEnum):
    """What a key store is, for the interface to explain."""

    KEYRING = "keyring"
    ENVIRONMENT = "environment"
    MEMORY = "memory"


_KEYRINGS: Mapping[str, str] = {
    "keyring.backends.SecretService": "GNOME Keyring / Secret Service",
    "keyring.backends.libsecret": "GNOME Keyring / Secret Service",
    "keyring.backends.kwallet": "KDE Wallet",
    "keyring.backends.macOS": "macOS Keychain",
    "keyring.backends.Windows": "Windows Credential Manager",
}
"""Modules of the accepted backends. Others are refused: they hold nothing, or write files (``keyrings.alt``)."""


class KeyStore(Protocol):
    """A place for one key."""

    @property
    def name(self) -> str:
        """What to call the place, in English."""

    @property
    def kind(self) -> StoreKind:
        """What it is."""

    @property
    def persistent(self) -> bool:
        """Whether the key is still there after the program ends."""

    @property
    def writable(self) -> bool:
        """Whether `write` and `forget` do anything but raise."""

    def read(self) -> str | None:
        """The key, or None where there is none. Raises KeyStoreError: KEYRING_UNAVAILABLE or KEYRING_LOCKED."""

    def write(self, key: str) -> None:
        """Keep the key in place of an earlier one. Raises KeyStoreError as `read`, and KEY_EMPTY."""

    def forget(self) -> None:
        """Remove the key; nothing happens where there is none. Raises KeyStoreError as `read`."""


class EnvironmentStore:
    """The key that was given in `KEY_VARIABLE`; read only."""

    name = f"environment variable {KEY_VARIABLE}"
    kind = StoreKind.ENVIRONMENT
    persistent = False
    writable = False

    def __init__(self, key: str) -> None:
        self._key = key

    def read(self) -> str | None:
        """The key."""
        return self._key

    def write(self, key: str) -> None:  # noqa: ARG002 - the protocol has it
        """Always raises KeyStoreError, KEYRING_UNAVAILABLE: the variable is the user's."""
        raise _unavailable(self.name)

    def forget(self) -> None:
        """Always raises KeyStoreError, KEYRING_UNAVAILABLE: the variable is the user's."""
        raise _unavailable(self.name)


class MemoryStore:
    """The key for as long as the program runs, where no keyring answers."""

    name = "memory, this session only"
    kind = StoreKind.MEMORY
    persistent = False
    writable = True

    def __init__(self) -> None:
        self._key: str | None = None

    def read(self) -> str | None:
        """The key, None until one is written."""
        return self._key

    def write(self, key: str) -> None:
        """Keep the key until the program ends. Raises KeyStoreError: KEY_EMPTY."""
        self._key = clean_key(key)

    def forget(self) -> None:
        """Remove the key."""
        self._key = None


class KeyringStore:
    """The operating system's keyring."""

    kind = StoreKind.KEYRING
    persistent = True
    writable = True

    def __init__(self, backend: KeyringBackend, host: str) -> None:
        self.name = _KEYRINGS.get(_module_of(backend), "keyring")
        self._backend = backend
        self._host = host

    def read(self) -> str | None:
        """See `KeyStore.read`."""
        with _mapped_errors(self.name):
            return self._backend.get_password(SERVICE_NAME, self._host)

    def write(self, key: str) -> None:
        """See `KeyStore.write`."""
        cleaned = clean_key(key)
        with _mapped_errors(self.name):
            self._backend.set_password(SERVICE_NAME, self._host, cleaned)

    def forget(self) -> None:
        """See `KeyStore.forget`."""
        # Looked up first, since backends answer a missing entry and a failure to remove with the same exception.
        if self.read() is not None:
            with _mapped_errors(self.name):
                self._backend.delete_password(SERVICE_NAME, self._host)


def open_keystore(environment: Mapping[str, str] = os.environ, *, origin: str = SERVICE_ADDRESS) -> KeyStore:
    """Pick the place where the key lives.

    Args:
        environment: environment variables.
        origin: the API's base address; each host has a key of its own.
    """
    given = environment.get(KEY_VARIABLE, "").strip()
    if given:
        return EnvironmentStore(clean_key(given))
    backend = _usable_backend()
    return KeyringStore(backend, urlsplit(origin).netloc) if backend else MemoryStore()


def clean_key(text: str) -> str:
    """The key without what copying adds around it.

    Raises:
        KeyStoreError: KEY_EMPTY; KEY_REJECTED where it has characters that no key and no HTTP header can have.
    """
    key = text.strip().strip("\ufeff\u200b").strip()
    if not key:
        raise KeyStoreError(problem(Code.KEY_EMPTY))
    if not key.isascii() or not key.isprintable() or " " in key:
        raise KeyStoreError(problem(Code.KEY_REJECTED))
    return key


def _usable_backend() -> KeyringBackend | None:
    """The system's keyring as keyring finds it, None where it finds nothing that may hold a key."""
    import keyring  # late: it costs a tenth of a second, and is not needed where the environment has a key

    try:
        found = keyring.get_keyring()
        candidates = [found, *getattr(found, "backends", ())]
    except Exception as error:  # noqa: BLE001 - see _mapped_errors
        _log.info("no keyring: %s", type(error).__name__)
        return None
    return next((backend for backend in candidates if _module_of(backend) in _KEYRINGS), None)


def _module_of(backend: KeyringBackend) -> str:
    return type(backend).__module__


@contextmanager
def _mapped_errors(name: str) -> Iterator[None]:
    """Turn what a backend raises into our errors.

    Backends let exceptions of their own libraries through besides keyring's: secretstorage's, D-Bus's, Windows's.
    None of their texts is passed on, since nobody promises that they do not quote the key.
    """
    from keyring.errors import KeyringLocked  # late: see _usable_backend

    try:
        yield
    except Exception as error:  # noqa: BLE001 - see above
        _log.info("%s did not answer: %s", name, type(error).__name__)
        if isinstance(error, KeyringLocked) or type(error).__name__ in _LOCKED:
            raise KeyStoreError(problem(Code.KEYRING_LOCKED)) from None
        raise _unavailable(name) from None


_LOCKED = {"LockedException", "PromptDismissedException"}
"""The same as said by secretstorage, which is installed on Linux only."""


def _unavailable(name: str) -> KeyStoreError:
    return KeyStoreError(problem(Code.KEYRING_UNAVAILABLE, name=name, variable=KEY_VARIABLE))
