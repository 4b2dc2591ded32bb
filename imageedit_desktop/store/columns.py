"""Values of the domain as text in a column, and back."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from imageedit_desktop.domain.errors import Code, Problem


def problem_text(reason: Problem | None) -> str | None:
    """A problem as JSON; None stays None."""
    return None if reason is None else as_text({"code": reason.code, "params": dict(reason.params)})


def problem_of(text: str | None) -> Problem | None:
    """Read what `problem_text` wrote."""
    if text is None:
        return None
    data = json.loads(text)
    return Problem(code=Code(data["code"]), params=data["params"])


def as_text(data: Mapping[str, Any] | list[Any]) -> str:
    """JSON in ASCII, so that any text goes in: messages may name folders that are not UTF-8."""
    return json.dumps(data)
