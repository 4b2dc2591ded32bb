"""``imageedit-desktop key``: set, look at or forget the API key."""

from __future__ import annotations

import getpass
import os
import sys

from imageedit_desktop.cli import report
from imageedit_desktop.cli.session import run_until_stopped
from imageedit_desktop.credentials.keystore import KeyStore, clean_key
from imageedit_desktop.domain.errors import ImageEditError
from imageedit_desktop.paths import config_folder
from imageedit_desktop.pipeline import opening
from imageedit_desktop.pipeline.workers import Workers
from imageedit_desktop.store.settings_file import KEY_KEPT, SETTINGS_NAME, SettingsFile


def key(action: str) -> int:
    """Run the command; returns the exit code."""
    return run_until_stopped(lambda workers: _key(workers, action))


async def _key(workers: Workers, action: str) -> int:
    try:
        store = await opening.find_keystore(workers, os.environ)
        match action:
            case "set":
                return await _set(workers, store)
            case "forget":
                await workers.keyring(store.forget)
                _settings().write({KEY_KEPT: False})
                report.say("The key is forgotten.")
                return 0
            case _:
                return await _status(workers, store)
    except ImageEditError as error:
        return report.nothing_sent(error.problems, as_json_object=False)


async def _set(workers: Workers, store: KeyStore) -> int:
    if not store.persistent:
        report.say("No keyring answers here, so the key cannot be kept. Set WAVESPEED_API_KEY instead.")
        return report.NOTHING_SENT
    text = getpass.getpass("API key: ") if sys.stdin.isatty() else sys.stdin.readline()
    await workers.keyring(store.write, clean_key(text))
    _settings().write({KEY_KEPT: True})
    report.say(f"The key is kept in {store.name}.")
    return 0


def _settings() -> SettingsFile:
    """Where the window learns that the keyring has a key, so that it may ask for it at the start."""
    return SettingsFile(config_folder() / SETTINGS_NAME)


async def _status(workers: Workers, store: KeyStore) -> int:
    found = await opening.read_key(workers, store)
    if found is None:
        report.say(f"There is no key in {store.name}.")
        return report.NOTHING_SENT
    report.say(f"There is a key in {store.name}.")
    return 0
