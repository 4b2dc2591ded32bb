"""``imageedit-desktop key``: set, look at or forget the API key."""

from __future__ import annotations

import getpass
import os
import sys
from contextlib import suppress

from imageedit_desktop.cli import output, report
from imageedit_desktop.cli.session import run_until_stopped
from imageedit_desktop.credentials.keystore import KeyStore, StoreKind, clean_key
from imageedit_desktop.domain.environment import KEY_VARIABLE
from imageedit_desktop.domain.errors import ImageEditError, LibraryError
from imageedit_desktop.paths import config_folder
from imageedit_desktop.pipeline import opening
from imageedit_desktop.pipeline.desk.workers import Workers
from imageedit_desktop.store.settings_file import KEY_KEPT, SETTINGS_NAME, SettingsFile


def key(action: str) -> int:
    """Run the command; returns the exit code."""
    if action != "set":
        return run_until_stopped(lambda workers: _run(workers, action, ""))
    # Asked for outside of the event loop, where Ctrl+C ends the question.
    return run_until_stopped(lambda workers: _run(workers, "look", "")) or _set(_ask())


def _set(text: str) -> int:
    return run_until_stopped(lambda workers: _run(workers, "set", text))


def _ask() -> str:
    """The key that is typed or piped in; nothing where nothing comes."""
    with suppress(EOFError, OSError):
        if sys.stdin.isatty():
            return getpass.getpass("API key: ")
        return sys.stdin.buffer.readline(_LINE_MAX_BYTES).decode("utf-8", "replace")
    return ""


_LINE_MAX_BYTES = 4096


async def _run(workers: Workers, action: str, text: str) -> int:
    try:
        if action == "status":
            return await _status(workers)
        return await _change(workers, action, text)
    except ImageEditError as error:
        return report.nothing_sent(error.problems, as_json_object=False)


async def _change(workers: Workers, action: str, text: str) -> int:
    """Work on the keyring itself, whatever the environment says."""
    store = await opening.find_keystore(workers, {k: v for k, v in os.environ.items() if k != KEY_VARIABLE})
    if store.kind is not StoreKind.KEYRING:
        output.say(f"No keyring answers here, so a key cannot be kept. Set {KEY_VARIABLE} instead.")
        return output.NOTHING_SENT
    if action == "look":
        return output.SAVED
    if action == "set":
        await workers.keyring(store.write, clean_key(text))
        _tell_window(has_key=True)
        output.say(f"The key is kept in {store.name}.")
    else:
        await workers.keyring(store.forget)
        _tell_window(has_key=False)
        output.say(f"There is no key in {store.name} any more.")
    if os.environ.get(KEY_VARIABLE):
        output.say(f"{KEY_VARIABLE} is set, and is used instead.")
    return output.SAVED


def _tell_window(*, has_key: bool) -> None:
    """Write down whether the keyring has a key, so that the window may ask for it at the start."""
    with suppress(LibraryError):  # then it asks as if there were none
        SettingsFile(config_folder() / SETTINGS_NAME).write({KEY_KEPT: has_key})


async def _status(workers: Workers) -> int:
    store: KeyStore = await opening.find_keystore(workers, os.environ)
    key = await opening.read_key(workers, store)
    if key is not None:
        output.say(f"There is a key in {store.name}.")
        return output.SAVED
    where = store.name if store.kind is StoreKind.KEYRING else "the environment, and no keyring answers here"
    output.say(f"There is no key in {where}.")
    return output.NOTHING_SENT
