"""Values of the domain as text in a column, and back; and where the rows of pictures are found.

What another version wrote, or a dying disk left, is read as unreadable and never as an error: it is shown, and
stays as it is.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path
from typing import Any, TypeVar

from imageedit_desktop.domain.errors import Code, Problem, problem
from imageedit_desktop.domain.ids import NUMBER_BITS, NUMBER_MAX

E = TypeVar("E", bound=StrEnum)

_WORD_MAX_CHARACTERS = 80

OF_PICTURES = f"""FROM json_each(?) AS picture
JOIN results ON batch_id = picture.value >> {NUMBER_BITS} AND number = picture.value & {NUMBER_MAX}"""
"""The rows of pictures, whose `PictureId` come as JSON; in their order by ``picture.key``."""

PROMPT = "coalesce(CASE WHEN json_valid(recipe) THEN CAST(recipe ->> '$.prompt' AS TEXT) END, '')"
"""Of a row of the jobs; a recipe that cannot be read has none."""


def word_of(text: str, words: type[E], otherwise: E) -> E:
    """The member with this value, or another one where this version knows none."""
    try:
        return words(text)
    except ValueError:
        return otherwise


def path_text(path: Path, root: Path) -> str:
    """A path within the library's folder, which may be moved, without that folder; any other in full.

    Raises:
        UnicodeEncodeError: its name is no text, and no column takes it.
    """
    text = (path.relative_to(root) if path.is_relative_to(root) else path).as_posix()
    text.encode()
    return text


def problem_text(reason: Problem | None) -> str | None:
    """A problem as JSON, one that could not be read just as it was; None stays None."""
    if reason is None:
        return None
    if reason.code is Code.REASON_UNREADABLE:
        return str(reason.params["text"])
    return as_text({"code": reason.code, "params": dict(reason.params)})


def read_problem(text: str | None) -> Problem | None:
    """Read what `problem_text` wrote, here or in another version."""
    if text is None:
        return None
    try:
        data = json.loads(text)
        code, params = str(data["code"]), dict(data["params"])
    except (ValueError, KeyError, TypeError, RecursionError):
        return _unreadable(text, text)
    known = word_of(code, Code, Code.REASON_UNREADABLE)
    plain = all(isinstance(value, str | int | float) for value in params.values())
    if known is Code.REASON_UNREADABLE or not plain:
        return _unreadable(code, text)
    return Problem(code=known, params=params)


def as_text(data: Mapping[str, Any] | list[Any]) -> str:
    """JSON in ASCII, so that any text goes in: messages may name folders that are not UTF-8."""
    return json.dumps(data)


def _unreadable(word: str, text: str) -> Problem:
    return problem(Code.REASON_UNREADABLE, word=word[:_WORD_MAX_CHARACTERS], text=text)
