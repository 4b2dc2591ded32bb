"""Text from outside, made safe to write down."""

from __future__ import annotations

import re

_LONE_SURROGATES = re.compile("[\ud800-\udfff]")


def well_formed(text: str) -> str:
    """The text with replacement characters (U+FFFD) for what is not a character.

    File names and arguments that are not UTF-8 reach Python with lone surrogates in them
    (https://peps.python.org/pep-0383/), which no database, request or hash takes.
    """
    return _LONE_SURROGATES.sub("\ufffd", text)
