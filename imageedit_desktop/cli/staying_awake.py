"""The computer does not go to sleep while a command waits for pictures, unless the user does not want that."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress

from imageedit_desktop.awake.hold import AwakeHold, hold_of_system
from imageedit_desktop.domain.errors import LibraryError
from imageedit_desktop.paths import config_folder
from imageedit_desktop.store.settings_file import KEEP_AWAKE, SETTINGS_NAME, SettingsFile

_REASON = "Pictures are being made."


@contextmanager
def kept_awake() -> Iterator[None]:
    """For the length of the block; nobody waits for the system, which may take seconds to answer."""
    hold, thread = hold_of_system(), ThreadPoolExecutor(1, "awake")
    thread.submit(_take, hold)
    try:
        yield
    finally:
        thread.submit(hold.release)
        thread.shutdown(wait=False)


def _take(hold: AwakeHold) -> None:
    with suppress(LibraryError):
        if SettingsFile(config_folder() / SETTINGS_NAME).read().get(KEEP_AWAKE) is not False:
            hold.take(_REASON)
