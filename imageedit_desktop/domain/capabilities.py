"""What the service's published schema says that this model takes."""

from __future__ import annotations

from dataclasses import dataclass

from imageedit_desktop.domain.money.price import PRICE_PER_IMAGE, MicroUsd


@dataclass(frozen=True, slots=True, kw_only=True)
class Capabilities:
    """Which optional fields reach the model, and what an image costs.

    Attributes:
        portraits: the schema lists ``subject_reference``; None where no schema could be read.
        seed: the schema lists ``seed``; None where no schema could be read.
        price_per_image: millionths of a US dollar.
    """

    portraits: bool | None = None
    seed: bool | None = None
    price_per_image: MicroUsd = PRICE_PER_IMAGE


UNKNOWN = Capabilities()
"""Before the schema was read. Fields that the user set are sent: the model page lists them."""
