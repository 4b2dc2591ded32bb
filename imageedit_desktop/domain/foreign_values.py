"""Values in texts that strangers may have written: each is of the kind that belongs there, or refused."""

from __future__ import annotations

import re

SHA256 = re.compile(r"[0-9a-f]{64}")

LAST_MS = 253_402_300_799_999
"""The last millisecond of the year 9999, the last that calendars here know."""


def text(value: object) -> str:
    """Any text.

    Raises:
        TypeError: it is none.
    """
    if not isinstance(value, str):
        raise TypeError("no text")
    return value


def like(pattern: re.Pattern[str], value: object) -> str:
    """A text of which the whole is like this.

    Raises:
        ValueError: it is not.
    """
    if not isinstance(value, str) or not pattern.fullmatch(value):
        raise ValueError("not the text that belongs there")
    return value


def whole(value: object, low: int, high: int) -> int:
    """A whole number from `low` to `high`; true is none.

    Raises:
        ValueError: it is something else.
    """
    if type(value) is not int or not low <= value <= high:
        raise ValueError("not a number that can be")
    return value
