"""What the service publishes of the model: what it takes, and what it costs."""

from __future__ import annotations

import asyncio
from contextlib import suppress

from imageedit_desktop.api.client import Service
from imageedit_desktop.domain.capabilities import UNKNOWN, Capabilities
from imageedit_desktop.domain.money import price
from imageedit_desktop.domain.money.price import MicroUsd
from imageedit_desktop.domain.recipe import Recipe

_TIMEOUT_S = 10.0


class Catalogue:
    """The model as it is known: assumed at first, published once `learn` was awaited.

    Attributes:
        capabilities: what the model takes.
    """

    def __init__(self, service: Service) -> None:
        self._service = service
        self.capabilities: Capabilities = UNKNOWN

    async def learn(self) -> None:
        """Read the published schema; where it cannot be read soon, what is known stays."""
        with suppress(TimeoutError):
            async with asyncio.timeout(_TIMEOUT_S):
                self.capabilities = await self._service.capabilities()

    def price_of(self, recipe: Recipe) -> MicroUsd:
        """What an order of this recipe costs."""
        return price.price_of(recipe.images, self.capabilities.price_per_image)
