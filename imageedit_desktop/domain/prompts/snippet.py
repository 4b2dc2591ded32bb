"""Pieces of prompts that are kept under a name."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

NAME_MAX_CHARACTERS = 60
"""Of the name of a snippet, or of a preset: so many fit into a row."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Snippet:
    """A piece of a prompt, one line or several."""

    name: str
    words: str

    @property
    def lines(self) -> tuple[str, ...]:
        """Those with something in them: each stands for the snippet where its name is in braces."""
        return tuple(line.strip() for line in self.words.splitlines() if line.strip())


def lists_of(snippets: Iterable[Snippet]) -> dict[str, tuple[str, ...]]:
    """The lines of each by its name as it is looked for, whatever its case; of two alike the first counts."""
    lists: dict[str, tuple[str, ...]] = {}
    for snippet in snippets:
        lists.setdefault(snippet.name.casefold(), snippet.lines)
    return lists
