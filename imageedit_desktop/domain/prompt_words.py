"""Words as they are looked for in prompts: without case and accents, each found where a word begins with it.

Two texts that a reader takes for the same are folded alike: É, é and e, ß and ss, letters of full and usual width.
Signs are words of their own, and so is every letter of a script that is written without spaces, such as Chinese,
Japanese or Thai: there each letter may begin a word.
"""

from __future__ import annotations

import re
import unicodedata

_ACCENTS = re.compile("[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u064b-\u065f\u0670]+")
"""What a letter of Latin, Greek or Cyrillic script is found without, and vowel points of Hebrew and Arabic.

Marks of Indian scripts are letters in their own right.
"""

_UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u31f0-\u31ff"
    "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
)
"""Thai and Lao, Burmese, Khmer, kana and Han (https://www.unicode.org/charts/, 2026)."""

_SIGNS = re.compile(rf"[^\w\s\u0900-\u0dff\u0f71-\u0fbc]|_|[{_UNSPACED}]")
"""Vowel signs are no letters to `re`: in Indian scripts nothing, in Tibetan none of them is taken for a sign."""


def folded(prompt: str) -> str:
    """A prompt as it is looked through: its words, with a space before and after each."""
    return f" {_folded(prompt)} "


def sought(text: str) -> str:
    """What to find in a prompt that was `folded`: one word or several, of which the last may go on.

    A space alone where nothing of the text can be found.
    """
    return f" {_folded(text)}"


def _folded(text: str) -> str:
    if text.isascii():
        plain = text.lower()
    else:
        bare = _ACCENTS.sub("", unicodedata.normalize("NFKD", text.casefold()))
        plain = unicodedata.normalize("NFKC", bare).casefold()
    return " ".join(_SIGNS.sub(r" \g<0> ", plain).split())
