"""Sensitive pictures: those that the service flags, and how the artist wants to see them."""

from __future__ import annotations

from enum import StrEnum, unique


@unique
class SensitiveChoice(StrEnum):
    """How sensitive pictures of one library are shown.

    A picture of which the service did not say anything counts as not sensitive.

    SHOWN: as any other. BLURRED: until each is asked for. HIDDEN: left out, unless a query asks for them; those are
    blurred.
    """

    SHOWN = "shown"
    BLURRED = "blurred"
    HIDDEN = "hidden"


def sensitive_choice_of(kept: str | None) -> SensitiveChoice:
    """What a library keeps; blurred where it keeps nothing, or a word of a newer version."""
    try:
        return SensitiveChoice(kept or SensitiveChoice.BLURRED)
    except ValueError:
        return SensitiveChoice.BLURRED
