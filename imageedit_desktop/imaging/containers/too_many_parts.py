"""What a walker raises that would walk for too long."""

from __future__ import annotations


class TooManyPartsError(ValueError):
    """More parts than any honest file has: it was made to be slow."""
