"""JSON of a stranger, parsed only where what comes of it stays small."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Any, NoReturn

VALUES_MAX = 500_000
"""Two bytes of JSON, such as ``[]``, take thirty times as many once they are parsed. The long list of models has
some ten thousand values."""

WIDE_MAX_BYTES = 24_000_000
"""A single character beyond U+FFFF makes Python keep all of a text in four bytes for each character."""

_WIDE = re.compile(rb"[\xf0-\xf4]|\\u[dD][89a-fA-F]")
_SURROGATE = re.compile(rb"\\u[dD][89a-fA-F]")


def parse(body: bytes, *, object_hook: Callable[[dict[str, Any]], Any] | None = None) -> object:
    """Read JSON in UTF-8; bytes and escapes that are no characters are replaced.

    Raises:
        ValueError: it is not JSON, or parsing it would take too much memory.
    """
    if sum(map(body.count, (b",", b"[", b"{"))) > VALUES_MAX:
        raise ValueError("too many values")
    if len(body) > WIDE_MAX_BYTES and _WIDE.search(body):
        raise ValueError("too wide a text")
    text = body.decode("utf-8-sig", "replace")
    try:
        document: object = json.loads(text, parse_constant=_not_json, object_hook=object_hook)
        if _SURROGATE.search(body):  # lone ones pass as JSON, and break whoever writes them down
            document = json.loads(json.dumps(document, ensure_ascii=False).encode("utf-8", "replace"))
    except RecursionError:
        raise ValueError("too deep") from None
    return document


def _not_json(constant: str) -> NoReturn:
    raise ValueError(constant)
