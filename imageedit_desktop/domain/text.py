"""Text from outside, made safe to write down."""

from __future__ import annotations

import re

_LONE_SURROGATES = re.compile("[\ud800-\udfff]")
_BREAKS_A_LINE = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e]")
"""Control characters, line and paragraph separators, and what turns the direction of the rest of a line."""


def well_formed(text: str) -> str:
    """The text with replacement characters (U+FFFD) for what is not a character.

    File names and arguments that are not UTF-8 reach Python with lone surrogates in them
    (https://peps.python.org/pep-0383/), which no database, request or hash takes.
    """
    return _LONE_SURROGATES.sub("\ufffd", text)


def on_one_line(text: str) -> str:
    r"""The text with escapes (``\n``) for what would break a line, or speak to the terminal that shows it."""
    return _BREAKS_A_LINE.sub(lambda found: found[0].encode("unicode_escape").decode("ascii"), text)
