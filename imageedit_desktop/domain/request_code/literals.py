"""Texts as literals. Whatever is in a prompt or a path is text again where the code runs, and never code.

What cannot be seen is written as an escape: control characters, and what turns the direction of a line, which could
show code in another order than it runs in (https://trojansource.codes, 2021). Joiners stay, for emoji and scripts
are made with them.
"""

from __future__ import annotations

import re
import shlex
import unicodedata
from collections.abc import Mapping

from imageedit_desktop.domain.text import well_formed

_UNSEEN_CATEGORIES = {"Cc", "Cf", "Cn", "Cs", "Zl", "Zp"}
_JOINERS = {"\u200c", "\u200d"}
_SHORT = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t"}
_NO_ARGUMENT = "\0"
"""No program can be given it."""

_TOKEN = re.compile("@([A-Z]+)@")


def python(text: str) -> str:
    """A literal of Python, in double quotes; also of a path that is not UTF-8."""
    return f'"{"".join(_SHORT.get(c) or (_python_escape(c) if _is_unseen(c) else c) for c in text)}"'


def json(text: str) -> str:
    """A literal of JSON, which is one of JavaScript too."""
    return f'"{"".join(_SHORT.get(c) or (_json_escape(c) if _is_unseen(c) else c) for c in well_formed(text))}"'


def shell(text: str, *, lines: bool = False) -> str:
    """A word of a POSIX shell.

    Args:
        text: without U+0000, which no program can be given; it becomes U+FFFD.
        lines: ends of lines stay as they are.
    """
    text = well_formed(text).replace(_NO_ARGUMENT, "\ufffd")
    unseen = {c for c in text if _is_unseen(c)} - ({"\n"} if lines else set())
    if not unseen:
        return shlex.quote(text)
    escaped = "".join(_octal(c) if c in unseen else c for c in text.replace("\\", "\\\\"))
    return f"\"$(printf '%b' {shlex.quote(escaped)})\""


def fill(template: str, values: Mapping[str, str]) -> str:
    """A template with values for its ``@TOKENS@``, whatever the values look like."""
    return _TOKEN.sub(lambda match: values[match[1]], template)


def _is_unseen(character: str) -> bool:
    return unicodedata.category(character) in _UNSEEN_CATEGORIES and character not in _JOINERS


def _python_escape(character: str) -> str:
    code = ord(character)
    return f"\\u{code:04x}" if code <= 0xFFFF else f"\\U{code:08x}"


def _json_escape(character: str) -> str:
    units = character.encode("utf-16-be")
    return "".join(f"\\u{units[at : at + 2].hex()}" for at in range(0, len(units), 2))


def _octal(character: str) -> str:
    """As ``printf %b`` reads it, byte by byte."""
    return "".join(f"\\0{byte:03o}" for byte in character.encode())
