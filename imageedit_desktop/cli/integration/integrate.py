"""``imageedit-desktop integrate``: write what a desktop needs to know, or take it away again."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

from imageedit_desktop.cli import output
from imageedit_desktop.cli.integration.desktop_entry import CannotBeStartedError
from imageedit_desktop.cli.integration.desktop_files import desktop_files
from imageedit_desktop.cli.integration.own_command import own_command
from imageedit_desktop.cli.integration.written_files import StrangersFileError, WrittenFiles
from imageedit_desktop.paths import data_folder

_ACCOUNT = "desktop-files.json"
_NO_TYPES = b"[MIME Cache]\n"


def integrate(arguments: argparse.Namespace) -> int:
    """Run the command; returns the exit code."""
    if not sys.platform.startswith("linux"):
        output.say("This is for desktops on Linux. On Windows and macOS the installer does it.")
        return output.NOTHING_SENT
    share = data_folder().parent
    written = WrittenFiles(share, data_folder() / _ACCOUNT)
    try:
        return _take_away(written, share) if arguments.remove else _write(written, share)
    except CannotBeStartedError as error:
        output.say(f"No menu can start a program at “{error}”: = and line breaks are not allowed there.")
    except StrangersFileError as error:
        output.say(f"{error.path} is there already, and it is not from here. Nothing was changed.")
    except (OSError, ValueError) as error:
        output.say(f"The files of the desktop cannot be written or read: {error}.")
    return output.NOTHING_SENT


def _write(written: WrittenFiles, share: Path) -> int:
    written.write(desktop_files(own_command(os.environ)))
    _look_again(share)
    for path in written.paths:
        output.put(str(path))
    output.say("ImageEdit Desktop is in the menu now. “imageedit-desktop integrate --remove” takes it out again.")
    return output.SAVED


def _take_away(written: WrittenFiles, share: Path) -> int:
    if not written.paths:
        output.say("There is nothing to remove.")
        return output.SAVED
    left = written.remove()
    _look_again(share)
    written.forget()
    for path in left:
        output.say(f"{path} was changed by somebody, and is left as it is.")
    output.say("ImageEdit Desktop is no longer in the menu.")
    return output.SAVED


def _look_again(share: Path) -> None:
    """Have desktops notice: the index of who opens what is made anew, and themes of icons show a change."""
    applications, icons = share / "applications", share / "icons" / "hicolor"
    with suppress(OSError):  # where there is no such program, desktops look for themselves
        command = ["update-desktop-database", str(applications)]
        subprocess.run(command, capture_output=True, check=False)  # noqa: S603 - nothing in it is a stranger's
    index = applications / "mimeinfo.cache"
    if index.is_file() and index.read_bytes() == _NO_TYPES:
        index.unlink()
    if icons.is_dir():
        os.utime(icons)
