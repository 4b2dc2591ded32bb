"""What was learnt of a service's limits, so that a restart does not have to learn it again."""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import asdict

from imageedit_desktop.domain.pacing import START, Limits
from imageedit_desktop.store.database import Database
from imageedit_desktop.store.tables.columns import as_text


class Paces:
    """Limits by API origin."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, origin: str) -> Limits:
        """What was learnt last; what another version wrote and cannot be understood is as if it were not there."""
        row = self._database.row("SELECT limits FROM paces WHERE origin = ?", (origin,))
        if row is not None:
            with suppress(TypeError, ValueError, RecursionError):
                limits = Limits(**json.loads(row["limits"]))
                if _makes_sense(limits):
                    return limits
        return START

    def keep(self, origin: str, limits: Limits) -> None:
        """Remember limits; later ones take their place."""
        self._database.run(
            "INSERT OR REPLACE INTO paces (origin, limits) VALUES (?, ?)", (origin, as_text(asdict(limits)))
        )


def _makes_sense(limits: Limits) -> bool:
    """Whether orders can be sent by these numbers at all."""
    numbers = (limits.at_once, limits.steady + 1, limits.learnt_ms + 1)
    caps = [cap for cap in (limits.ceiling, limits.per_minute) if cap is not None]
    return all(type(number) is int and number > 0 for number in (*numbers, *caps))
