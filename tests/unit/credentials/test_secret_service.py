"""The key in a real Secret Service, each step in a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest
from support.secret_service import missing_tools, secret_service

pytestmark = pytest.mark.skipif(bool(missing_tools()), reason=f"not installed: {', '.join(missing_tools())}")

STEP = """
import sys
from imageedit_desktop.credentials.keystore import open_keystore
from imageedit_desktop.domain.errors import KeyStoreError
store = open_keystore()
try:
    print(store.name, getattr(store, sys.argv[1])(*sys.argv[2:]), sep=": ")
except KeyStoreError as error:
    print(error.code)
"""
PLACE = "GNOME Keyring / Secret Service"


def step(environment: Mapping[str, str], *words: str) -> str:
    child = [sys.executable, "-W", "error", "-c", STEP, *words]
    return subprocess.run(child, env=environment, check=True, capture_output=True, text=True).stdout.strip()


def test_a_key_outlives_the_process_and_can_be_forgotten(tmp_path: Path) -> None:
    with secret_service(tmp_path, unlocked=True) as environment:
        assert step(environment, "read") == f"{PLACE}: None"
        step(environment, "write", "wsk_secret")
        assert step(environment, "read") == f"{PLACE}: wsk_secret"
        step(environment, "forget")
        assert step(environment, "read") == f"{PLACE}: None"


def test_a_locked_keyring_is_called_locked(tmp_path: Path) -> None:
    with secret_service(tmp_path, unlocked=True) as environment:
        step(environment, "write", "wsk_secret")
    with secret_service(tmp_path, unlocked=False) as environment:
        assert step(environment, "read") == "keyring_locked"
        assert step(environment, "write", "wsk_other") == "keyring_locked"
        assert step(environment, "forget") == "keyring_locked"
    with secret_service(tmp_path, unlocked=True) as environment:
        assert step(environment, "read") == f"{PLACE}: wsk_secret"
    assert not [path for path in tmp_path.rglob("*") if path.is_file() and b"wsk_" in path.read_bytes()]


def test_a_service_without_a_keyring_is_called_unavailable(tmp_path: Path) -> None:
    with secret_service(tmp_path, unlocked=False) as environment:
        assert step(environment, "read") == "keyring_unavailable"


@pytest.mark.parametrize("address", ["", "unix:path=/nowhere/bus"])
def test_without_a_bus_the_key_stays_in_memory(address: str) -> None:
    environment = dict(os.environ) | {"DBUS_SESSION_BUS_ADDRESS": address}
    assert step(environment, "read") == "memory, this session only: None"
