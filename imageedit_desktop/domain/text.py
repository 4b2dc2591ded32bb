"""Text from outside, made safe to write down."""

from __future__ import annotations

import re
import unicodedata

_LONE_SURROGATES = re.compile("[\ud800-\udfff]")
_BREAKS_A_LINE = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e]")
"""Control characters, line and paragraph separators, and what turns the direction of the rest of a line."""

_MAY_GO_LEFT = re.compile(
    "[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
"""All that is or may become a letter of a script that is written from right to left
(https://www.unicode.org/Public/UCD/latest/ucd/extracted/DerivedBidiClass.txt, 2026)."""

_UNSEEN_CATEGORIES = {"Cc", "Cf", "Cs", "Mc", "Me", "Mn", "Zl", "Zp", "Zs"}
"""Controls, formats, separators, and marks, which need a letter to stand on."""

_UNSEEN = frozenset("\u115f\u1160\u2065\u2800\u3164\uffa0\ufffc\ufffd")
"""Fillers and blanks that Unicode counts among letters and symbols, and the signs for what is no text."""

_IGNORABLE = range(0xE0000, 0xE1000)
"""Tags and variation selectors, given and still free (DerivedCoreProperties.txt, Default_Ignorable_Code_Point)."""


_LEFTWARD = frozenset({"R", "AL"})
"""The directions of letters that are written from right to left
(https://www.unicode.org/reports/tr9/#Bidirectional_Character_Types, 2026)."""

_PLACE = re.compile(r"\{\w*\}")
"""Where something is put into a sentence."""


def well_formed(text: str) -> str:
    """The text with replacement characters (U+FFFD) for what is not a character.

    File names and arguments that are not UTF-8 reach Python with lone surrogates in them
    (https://peps.python.org/pep-0383/), which no database, request or hash takes.
    """
    return _LONE_SURROGATES.sub("\ufffd", text)


def on_one_line(text: str) -> str:
    r"""The text with escapes (``\n``) for what would break a line, or speak to the terminal that shows it."""
    return _BREAKS_A_LINE.sub(lambda match: match[0].encode("unicode_escape").decode("ascii"), text)


def isolated(text: str, *, within: str) -> str:
    """The text as it is put into a sentence, marked off where one of the two is written from right to left.

    Without the marks (U+2068, U+2069) punctuation and numbers beside it would change places with it
    (https://www.unicode.org/reports/tr9/#Explicit_Directional_Isolates, 2026).
    """
    return f"\u2068{text}\u2069" if text and _right_to_left(text + within) else text


def led(text: str, sentence: str) -> str:
    """A sentence in which names took the places of ``{name}``; its direction stays where one of them stands first.

    Not all that lays text out passes over what is marked off: Qt's documents take that of the first letter.
    """
    if not _MAY_GO_LEFT.search(sentence) or _first_direction(text) in _LEFTWARD:
        return text
    goes_left = _first_direction(_PLACE.sub("", sentence)) in _LEFTWARD
    return f"\u200f{text}" if goes_left else text


def _first_direction(text: str) -> str:
    directions = map(unicodedata.bidirectional, text)
    return next((direction for direction in directions if direction in {"L", *_LEFTWARD}), "")


def _right_to_left(text: str) -> bool:
    found = _MAY_GO_LEFT.findall(text)
    return any(unicodedata.bidirectional(character) in _LEFTWARD for character in found)


def is_visible(text: str) -> bool:
    """Whether there is anything in the text to be seen, such as a letter, a digit, a sign or an emoji."""
    return any(
        unicodedata.category(character) not in _UNSEEN_CATEGORIES
        and character not in _UNSEEN
        and ord(character) not in _IGNORABLE
        for character in text
    )
