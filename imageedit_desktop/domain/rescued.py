"""What came of fetching everything that the service still has."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Rescued:
    """What the service offered, and what of it is on disk now.

    Attributes:
        found: pictures that the service offers.
        here: those of them that were on disk before.
        fetched: those that came.
        expired: those that the service does not have any more.
        later: predictions that are still in the making, or that may belong to an order whose outcome is unknown.
    """

    found: int = 0
    here: int = 0
    fetched: int = 0
    expired: int = 0
    later: int = 0

    @property
    def missing(self) -> int:
        """Pictures that could not be fetched now; the service may still have them."""
        return self.found - self.here - self.fetched - self.expired
