"""What somebody who looks for a fault wants to know of this program and this computer, in words to hand on.

No key, prompt, name of a person or of a file of theirs is told: settings are told where they are a switch or a
number, reports of faults have no messages (`imageedit_desktop.crash`), and of lines of the log the home folder, the
library and the name of the user are taken out. The user reads all of it before it goes anywhere.
"""

from __future__ import annotations

import getpass
import platform
import re
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from imageedit_desktop import __version__, logs

_LOG_LINES = 200
_LOG_TAIL_BYTES = 64_000
_REPORTS = 3
_PARTS = ("PySide6_Essentials", "qasync", "httpx", "Pillow", "pi-heif", "pylibjxl", "numpy", "keyring")
_NAME_MIN_CHARACTERS = 3
"""Shorter ones would be found in every other word."""


@dataclass(frozen=True, slots=True)
class Section:
    """Facts that belong together.

    Attributes:
        heading: in English, as all of it: whoever looks for faults reads it.
        facts: what is told, and what holds.
    """

    heading: str
    facts: Sequence[tuple[str, object]]


def describe(
    sections: Iterable[Section], settings: Mapping[str, object], log_folder: Path, private: Mapping[str, str]
) -> str:
    """Write all of it down; reads files, so not for the GUI thread.

    Args:
        sections: what the caller knows.
        settings: all of them; of those that are a text it is only told that they are there.
        log_folder: with the log and the reports of faults.
        private: texts that are taken out, such as the library's folder, and what stands there instead.
    """
    whole = "\n\n".join(
        "\n".join((f"== {part.heading} ==", *(f"{name}: {value}" for name, value in part.facts)))
        for part in (_program(), *sections, _settings(settings))
    )
    files = "\n\n".join((*_reports(log_folder), _log(log_folder)))
    return f"{whole}\n\n{_without(files, {**private, **_of_user()})}\n"


def _program() -> Section:
    return Section(
        "Program",
        (
            ("ImageEdit Desktop", __version__),
            ("Installed as", "frozen" if getattr(sys, "frozen", False) else "Python package"),
            ("Python", platform.python_version()),
            ("System", platform.platform()),
            ("Machine", platform.machine()),
            *((name, _version(name)) for name in _PARTS),
        ),
    )


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return "not told"


def _settings(settings: Mapping[str, object]) -> Section:
    told = ((name, value if isinstance(value, (bool, int, float)) else "…") for name, value in settings.items())
    return Section("Settings", sorted(told))


def _reports(folder: Path) -> Iterator[str]:
    for path in sorted(folder.glob("crash *.txt"))[-_REPORTS:]:
        with suppress(OSError):
            yield f"== {path.stem} ==\n{path.read_text(encoding='utf-8', errors='replace').rstrip()}"


def _log(folder: Path) -> str:
    try:
        with (folder / logs.FILE_NAME).open("rb") as file:
            file.seek(max(0, file.seek(0, 2) - _LOG_TAIL_BYTES))
            lines = file.read().decode("utf-8", errors="replace").splitlines()
    except OSError:
        lines = ["There is none."]
    return "\n".join((f"== Log, the last {_LOG_LINES} lines ==", *lines[-_LOG_LINES:]))


def _of_user() -> dict[str, str]:
    private = {str(Path.home()): "~"}
    with suppress(OSError, KeyError, ImportError):  # a computer may not know who uses it
        private[getpass.getuser()] = "[user]"
    return private


def _without(text: str, private: Mapping[str, str]) -> str:
    """The longest first, for a library may lie in the home folder; a name where it is a word of its own."""
    for secret in sorted(private, key=len, reverse=True):
        if len(secret) >= _NAME_MIN_CHARACTERS:
            text = _replaced(text, secret, private[secret])
    return logs.redact(text)


def _replaced(text: str, word: str, other: str) -> str:
    return re.sub(rf"(?<!\w){re.escape(word)}(?!\w)", lambda _found: other, text)
