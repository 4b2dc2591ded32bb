"""Words that no dictionary of this computer knows.

Enchant asks whatever speller the system has: Hunspell, Aspell or Nuspell on Linux, and on macOS what Homebrew has
installed (https://pyenchant.github.io/pyenchant/install.html, 2026). Where it is not there, or no dictionary for a
language, nothing is checked. That is so on Windows: the wheel brings no system's dictionary but 95 MB of libraries,
a Python among them, and puts them first on the path of the process.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Collection, Iterable, Mapping
from typing import Any

_log = logging.getLogger(__name__)

_SUGGESTED_MAX = 6


class Dictionaries:
    """Some languages together: a word is right that one of them knows. For any thread, one call at a time.

    Nothing is loaded before the first question.
    """

    def __init__(self, languages: Iterable[str]) -> None:
        """Take the dictionaries of these languages, such as ``de_AT`` or ``de``, as far as there are any."""
        self._languages = tuple(languages)
        self._found: tuple[Any, ...] | None = None
        self._lock = threading.Lock()

    def check(self, words: Collection[str]) -> Mapping[str, bool]:
        """Whether each of these words is right; all are where there is no dictionary at all."""
        with self._lock:
            dictionaries = self._loaded()
            return {word: not dictionaries or any(one.check(word) for one in dictionaries) for word in words}

    def suggest(self, word: str) -> list[str]:
        """What may have been meant, the likeliest of each language first."""
        with self._lock:
            each = [one.suggest(word) for one in self._loaded()]
        longest = max(map(len, each), default=0)
        mixed = [words[place] for place in range(longest) for words in each if place < len(words)]
        return list(dict.fromkeys(mixed))[:_SUGGESTED_MAX]

    def add(self, word: str) -> None:
        """Let a word be right from now on, in all programs that ask the system."""
        with self._lock:
            for one in self._loaded()[:1]:
                one.add(word)

    def _loaded(self) -> tuple[Any, ...]:
        if self._found is None:
            self._found = tuple(_load(self._languages))
        return self._found


def _load(languages: Iterable[str]) -> Iterable[Any]:
    try:
        import enchant  # not needed before something is typed; it fails where the system has no Enchant
    except ImportError as error:
        _log.info("no spelling: %s", error)
        return
    known = enchant.list_languages()
    for language in dict.fromkeys(_nearest(language, known) for language in languages):
        if language:
            try:
                yield enchant.Dict(language)
            except enchant.errors.Error as error:  # listed, and broken
                _log.info("no spelling in %s: %s", language, error)


def _nearest(language: str, known: Collection[str]) -> str:
    """The dictionary of a language, of any country where there is none of its own; empty for none."""
    if language in known:
        return language
    bare = language.partition("_")[0]
    others = sorted(name for name in known if name.partition("_")[0] == bare)
    return next((name for name in others if name == f"{bare}_{bare.upper()}"), others[0] if others else "")
