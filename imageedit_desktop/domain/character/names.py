"""How a character is called: what a name may be, and when two of them are the same."""

from __future__ import annotations

import itertools
import unicodedata
from collections.abc import Collection

from imageedit_desktop.domain.text import is_visible, well_formed

NAME_MAX_CHARACTERS = 80


def tidy_name(typed: str) -> str:
    """A name as it is kept: one line without spaces around it; empty where nothing of it can be seen."""
    line = " ".join(well_formed(typed).split())[:NAME_MAX_CHARACTERS].rstrip()
    return unicodedata.normalize("NFC", line) if is_visible(line) else ""


def folded_name(name: str) -> str:
    """What two names have in common that are the same but for large and small letters."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())


def free_name(wanted: str, taken: Collection[str]) -> str:
    """A name that no other card has: this one, or with a number after it.

    Args:
        wanted: the name.
        taken: what others are called, folded.
    """
    for number in itertools.count(1):
        ending = f" ({number})" if number > 1 else ""
        name = wanted[: NAME_MAX_CHARACTERS - len(ending)].rstrip() + ending
        if folded_name(name) not in taken:
            return name
    raise AssertionError(wanted)
