"""What a check of the library finds."""

from __future__ import annotations

from dataclasses import dataclass

from imageedit_desktop.domain.errors import Problem


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing that is not as the database says.

    Attributes:
        repaired: it was put in order, or written down for good.
        harmless: it takes nothing from the library: a file of the user's own, or a left-over.
    """

    problem: Problem
    repaired: bool = False
    harmless: bool = False
