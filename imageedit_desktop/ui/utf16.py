"""Texts as Qt counts them: in units of UTF-16, of which an emoji has two."""

from __future__ import annotations


def units_of(text: str) -> int:
    """How long a text is."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def spliced(text: str, start: int, end: int, words: str) -> str:
    """A text with words in place of what is between two positions, in units."""
    units = text.encode("utf-16-le", "surrogatepass")
    parts = (units[: 2 * start], words.encode("utf-16-le", "surrogatepass"), units[2 * end :])
    return b"".join(parts).decode("utf-16-le", "surrogatepass")
