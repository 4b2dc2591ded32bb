"""File names that a person can read: date, time, words of the prompt, number."""

from __future__ import annotations

import re
import unicodedata
from datetime import datetime

_WORDS_MAX_CHARACTERS = 48
_NAME_MAX_BYTES = 200
"""Room for a counter, an extension and ``.part`` below the 255 bytes that common file systems allow."""

_NUMBERED = re.compile(r"(\d{4}-\d\d-\d\d \d\d\.\d\d\.\d\d ?|)(.*?)( \d+|)", re.DOTALL)

_FORBIDDEN = re.compile(r'[<>:"/\\|?*.,;\x00-\x1f\x7f]+')


def words_of(prompt: str) -> str:
    """The first words of a prompt, safe as part of a file name on all three systems; perhaps empty.

    Letters of every script stay. Control and direction characters, and what Windows forbids, become blanks.
    """
    visible = "".join(
        " " if unicodedata.category(c) in {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"} else c for c in prompt
    )
    words = _FORBIDDEN.sub(" ", unicodedata.normalize("NFC", visible)).split()
    kept = ""
    for word in words:
        longer = f"{kept} {word}".strip()
        if len(longer) > _WORDS_MAX_CHARACTERS:
            break
        kept = longer
    return kept or (words[0][:_WORDS_MAX_CHARACTERS] if words else "")


def stem(prompt: str, made: datetime, number: int) -> str:
    """For example ``2026-11-22 14.32.05 watercolor fox 1``, without an extension, at most 200 bytes in UTF-8."""
    head = made.strftime("%Y-%m-%d %H.%M.%S")
    tail = f" {number}"
    room = _NAME_MAX_BYTES - len(head) - len(tail) - 1
    words = words_of(prompt).encode()[:room].decode(errors="ignore").rstrip()
    return f"{head} {words}{tail}" if words else f"{head}{tail}"


def shortened(stem: str, max_bytes: int) -> str:
    """The same name with fewer words; the date before them and the number behind them stay.

    Args:
        stem: as `stem` makes it, or any other name without an extension.
        max_bytes: how long it may be in UTF-8.
    """
    match = _NUMBERED.fullmatch(stem)
    head, words, tail = match.groups() if match else ("", stem, "")
    room = max(0, max_bytes - len(f"{head}{tail}".encode()))
    kept = words.encode()[:room].decode(errors="ignore").rstrip()
    return f"{head}{kept}{tail}" if kept else f"{head.rstrip()}{tail}"
