"""What happens in a history, as a strip of bytes: every question takes the next, and nought is always harmless."""

from __future__ import annotations

from typing import TypeVar

T = TypeVar("T")


class Tape:
    """Answers, until the strip is used up; after that nothing special happens any more."""

    def __init__(self, strip: bytes) -> None:
        self._strip = strip
        self._place = 0

    def number(self, below: int) -> int:
        """A number from 0."""
        return self._byte() % below if below <= 256 else (self._byte() * 256 + self._byte()) % below

    def chance(self, per_256: int) -> bool:
        """Whether something happens that happens so often."""
        return self._byte() >= 256 - per_256

    def one_of(self, *options: T) -> T:
        """One of several; the first is the plainest."""
        return options[self.number(len(options))]

    def _byte(self) -> int:
        if self._place == len(self._strip):
            return 0
        self._place += 1
        return self._strip[self._place - 1]
