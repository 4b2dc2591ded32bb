"""What of a stranger's words may be shown, logged and kept."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import groupby

MESSAGE_MAX_CHARACTERS = 300

_READ_CHARACTERS = 4000
_QUOTE_MIN_CHARACTERS = 16
"""A shorter piece of a secret in common is taken for chance."""

_MARKUP = re.compile(r"<(script|style)\b.*?</\1>|<[^<>]*>", re.DOTALL | re.IGNORECASE)
_PICTURE = re.compile(r"data:[\w/+.-]*;base64,\S*|[A-Za-z0-9+/_=-]{80,}", re.ASCII)
_QUERY = re.compile(r"(https?://[^\s?\"'<>]*)\?[^\s\"'<>]*")


def clean(text: str, secrets: Iterable[str] = ()) -> str:
    """A message of a stranger in one short line of printable characters.

    Markup, image data and the queries of addresses are left out, and so is every secret, whole or quoted in part.
    """
    text = _QUERY.sub(r"\1?…", _PICTURE.sub("…", _MARKUP.sub(" ", text[:_READ_CHARACTERS])))
    for secret in secrets:
        text = _without(text, secret)
    line = " ".join(text.split())
    return "".join(c for c in line if c.isprintable())[:MESSAGE_MAX_CHARACTERS]


def _without(text: str, secret: str) -> str:
    if len(secret) < _QUOTE_MIN_CHARACTERS:
        return text.replace(secret, "…") if len(secret) > 3 else text
    length = _QUOTE_MIN_CHARACTERS
    pieces = {secret[start : start + length] for start in range(len(secret) - length + 1)}
    quoted = bytearray(len(text))
    for start in range(len(text) - length + 1):
        if text[start : start + length] in pieces:
            quoted[start : start + length] = b"\1" * length
    runs = groupby(zip(text, quoted, strict=True), key=lambda pair: pair[1])
    return "".join("…" if told else "".join(c for c, _ in run) for told, run in runs)
