"""Telling a field's own words, coming back, from news."""

from __future__ import annotations

from collections import deque

_PENDING_MAX = 256


class Echo:
    """Remembers what a field has sent, so that showing it again never disturbs what is typed meanwhile.

    A state can reach the field late, and repeatedly, while the user types on. Only a text that the field neither
    sent nor was shown last is news and replaces what it holds.
    """

    def __init__(self, shown: str = "") -> None:
        self._shown = shown
        self._pending: deque[str] = deque(maxlen=_PENDING_MAX)

    def sent(self, text: str) -> None:
        """The field told the world `text`."""
        self._pending.append(text)

    def is_news(self, text: str, held: str) -> bool:
        """Whether the field, which holds `held`, should replace it by `text`."""
        expected = text in {self._shown, held} or text in self._pending
        self._shown = text
        if text == held or not expected:
            self._pending.clear()
        return not expected
