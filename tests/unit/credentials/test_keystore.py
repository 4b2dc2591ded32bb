"""Where the key lives, with keyrings that are made up here."""

from __future__ import annotations

import keyring
import pytest
from keyring.backends import fail, null
from keyring.errors import InitError, KeyringLocked, PasswordDeleteError

from imageedit_desktop.credentials.keystore import (
    SERVICE_NAME,
    EnvironmentStore,
    KeyringStore,
    KeyStore,
    MemoryStore,
    StoreKind,
    clean_key,
    open_keystore,
)
from imageedit_desktop.domain.errors import Code, KeyStoreError


class FakeKeyring:
    """Keeps entries in memory, as the real ones behave; raises `trouble` where it is set.

    No subclass of KeyringBackend: those register themselves, and other tests would find them.
    """

    def __init__(self, module: str = "keyring.backends.macOS") -> None:
        self.entries: dict[tuple[str, str], str] = {}
        self.trouble: Exception | None = None
        type(self).__module__ = module

    def get_password(self, service: str, username: str) -> str | None:
        self._answer()
        return self.entries.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._answer()
        self.entries[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._answer()
        if self.entries.pop((service, username), None) is None:
            raise PasswordDeleteError("not found")

    def _answer(self) -> None:
        if self.trouble is not None:
            raise self.trouble


class Chain:
    """Several backends as one, as keyring makes it where it finds more than one."""

    def __init__(self, *backends: FakeKeyring) -> None:
        self.backends = backends


def fake(module: str = "keyring.backends.macOS") -> FakeKeyring:
    """A fake of a class of its own, so that each can claim another module."""
    return type("Keyring", (FakeKeyring,), {})(module)


def opened(monkeypatch: pytest.MonkeyPatch, backend: object, **environment: str) -> KeyStore:
    monkeypatch.setattr(keyring, "get_keyring", lambda: backend)
    return open_keystore(environment)


def test_a_key_is_kept_replaced_and_forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    backend = fake()
    store = opened(monkeypatch, backend)
    assert (store.persistent, store.writable, store.kind) == (True, True, StoreKind.KEYRING)
    assert store.read() is None
    store.write("  wsk_one\n")
    assert backend.entries == {(SERVICE_NAME, "api.wavespeed.ai"): "wsk_one"}
    store.write("wsk_two")
    assert store.read() == "wsk_two"
    store.forget()
    store.forget()
    assert backend.entries == {}


def test_each_host_has_a_key_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    backend = fake()
    monkeypatch.setattr(keyring, "get_keyring", lambda: backend)
    open_keystore({}).write("wsk_real")
    local = open_keystore({}, origin="http://127.0.0.1:8765")
    assert local.read() is None
    local.write("wsk_local")
    assert backend.entries[SERVICE_NAME, "127.0.0.1:8765"] == "wsk_local"
    assert open_keystore({}).read() == "wsk_real"


@pytest.mark.parametrize(
    ("module", "name"),
    [
        ("keyring.backends.SecretService", "GNOME Keyring / Secret Service"),
        ("keyring.backends.kwallet", "KDE Wallet"),
        ("keyring.backends.macOS", "macOS Keychain"),
        ("keyring.backends.Windows", "Windows Credential Manager"),
    ],
)
def test_the_place_has_a_name(module: str, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    assert opened(monkeypatch, fake(module)).name == name


@pytest.mark.parametrize(
    "backend",
    [
        fail.Keyring(),
        null.Keyring(),
        fake("keyrings.alt.file"),
        fake("somebody.elses"),
        Chain(fake("keyrings.alt.file")),
    ],
    ids=["fail", "null", "file", "unknown", "chain of files"],
)
def test_what_is_no_real_keyring_is_not_used(backend: object, monkeypatch: pytest.MonkeyPatch) -> None:
    store = opened(monkeypatch, backend)
    assert (store.name, store.persistent, store.kind) == ("memory, this session only", False, StoreKind.MEMORY)
    store.write("wsk_x")
    assert store.read() == "wsk_x"
    assert not getattr(backend, "entries", None)
    store.forget()
    assert store.read() is None


def test_of_a_chain_only_the_real_keyring_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    files, real = fake("keyrings.alt.file"), fake("keyring.backends.SecretService")
    opened(monkeypatch, Chain(files, real)).write("wsk_x")
    assert (len(files.entries), len(real.entries)) == (0, 1)


def test_keyring_that_cannot_even_be_looked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken() -> object:
        raise RuntimeError("bad configuration file")

    monkeypatch.setattr(keyring, "get_keyring", broken)
    assert isinstance(open_keystore({}), MemoryStore)


LockedException = type("LockedException", (Exception,), {})  # secretstorage's, which is not installed everywhere


@pytest.mark.parametrize(
    ("trouble", "code"),
    [
        (KeyringLocked("Failed to unlock the collection!"), Code.KEYRING_LOCKED),
        (LockedException("Item is locked!"), Code.KEYRING_LOCKED),
        (InitError("Failed to create the collection: Prompt dismissed.."), Code.KEYRING_UNAVAILABLE),
        (RuntimeError("no backend"), Code.KEYRING_UNAVAILABLE),
        (ConnectionRefusedError(111, "no bus"), Code.KEYRING_UNAVAILABLE),
        (type("error", (Exception,), {})(1312, "CredWrite"), Code.KEYRING_UNAVAILABLE),
    ],
)
def test_trouble_becomes_a_code(
    trouble: Exception, code: Code, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    backend = fake()
    store = opened(monkeypatch, backend)
    store.write("wsk_secret")
    trouble.args = (*trouble.args, "wsk_secret")
    backend.trouble = trouble
    caplog.set_level("DEBUG")
    for use in (store.read, store.forget, lambda: store.write("wsk_secret")):
        with pytest.raises(KeyStoreError) as caught:
            use()
        assert caught.value.code is code
        assert caught.value.__suppress_context__  # a crash report must not quote what the backend said
    assert "wsk_secret" not in caplog.text


def test_the_environment_overrides_and_is_never_written(monkeypatch: pytest.MonkeyPatch) -> None:
    backend = fake()
    store = opened(monkeypatch, backend, WAVESPEED_API_KEY=" wsk_env\n")
    assert isinstance(store, EnvironmentStore)
    assert (store.read(), store.writable, store.persistent) == ("wsk_env", False, False)
    assert "WAVESPEED_API_KEY" in store.name
    for use in (store.forget, lambda: store.write("wsk_other")):
        with pytest.raises(KeyStoreError):
            use()
    assert (store.read(), backend.entries) == ("wsk_env", {})


def test_an_empty_variable_is_no_key(monkeypatch: pytest.MonkeyPatch) -> None:
    assert isinstance(opened(monkeypatch, fake(), WAVESPEED_API_KEY="  "), KeyringStore)


@pytest.mark.parametrize("text", ["wsk_x", " wsk_x ", "\twsk_x\r\n", "\ufeffwsk_x\u200b", "\u00a0wsk_x"])
def test_what_copying_adds_is_taken_off(text: str) -> None:
    assert clean_key(text) == "wsk_x"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", Code.KEY_EMPTY),
        (" \n\t", Code.KEY_EMPTY),
        ("wsk\nX-Evil: 1", Code.KEY_REJECTED),
        ("wsk_ключ", Code.KEY_REJECTED),
        ("two words", Code.KEY_REJECTED),
    ],
)
def test_what_cannot_be_a_key(text: str, code: Code) -> None:
    for use in (clean_key, MemoryStore().write):
        with pytest.raises(KeyStoreError) as caught:
            use(text)
        assert caught.value.code is code
