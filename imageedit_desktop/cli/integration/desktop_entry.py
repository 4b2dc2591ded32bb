"""A desktop entry for one installation.

https://specifications.freedesktop.org/desktop-entry (1.5), “The Exec key” and “Possible value types”.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

_NOT_IN_A_PROGRAM = re.compile(r"[=\x00-\x1f\x7f]")
_QUOTED = re.compile(r'(["`$\\])')
_PLAIN = re.compile(r"[\w@%+:,./-]+", re.ASCII)
_PROGRAM_LINE = re.compile(r"^(Exec|TryExec)=(\S+)(.*)$", re.MULTILINE)


class CannotBeStartedError(ValueError):
    """No menu can start a program at such a path."""


def entry_for(template: str, command: Sequence[str]) -> str:
    """The entry of the package, starting `command`.

    Args:
        template: an entry whose ``Exec`` and ``TryExec`` name the program.
        command: an absolute path, and arguments.

    Raises:
        CannotBeStartedError: the path has ``=`` in it, a line break or the like.
    """
    if _NOT_IN_A_PROGRAM.search(command[0]):
        raise CannotBeStartedError(command[0])
    started = ["env", *command] if "%" in command[0] else command  # GLib looks for a program called %%
    lines = {"Exec": " ".join(map(_argument, started)), "TryExec": command[0]}
    return _PROGRAM_LINE.sub(lambda line: f"{line[1]}={_value(lines[line[1]])}{line[3]}", template)


def _argument(text: str) -> str:
    """One argument of Exec: quoted where it must be, and with no field codes in it."""
    text = text.replace("%", "%%")
    return text if _PLAIN.fullmatch(text) else '"' + _QUOTED.sub(r"\\\1", text) + '"'


def _value(text: str) -> str:
    """A value of the file, in which a backslash begins an escape once more."""
    return text.replace("\\", "\\\\")
