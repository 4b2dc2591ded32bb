"""Placing orders, with a question first where there is one to ask."""

from __future__ import annotations

from PySide6.QtCore import QObject

from imageedit_desktop.domain.recipe import Recipe
from imageedit_desktop.pipeline.order import Doubt
from imageedit_desktop.ui.binding.services import Services
from imageedit_desktop.ui.dialogs import ask
from imageedit_desktop.ui.inspector.facts import date_words
from imageedit_desktop.ui.messages import price_words
from imageedit_desktop.ui.workbench import Workbench


class Ordering(QObject):
    """Orders recipes for the parts of the window; one question at a time."""

    def __init__(self, bench: Workbench, services: Services) -> None:
        super().__init__(bench)
        self._bench = bench
        self._services = services
        self._asking = False

    def order(self, recipe: Recipe) -> None:
        """Order a recipe once; one that needs a question is dropped while another question is open."""
        self._services.supervisor.spawn(self._order(recipe), "order")

    async def _order(self, recipe: Recipe) -> None:
        doubt = await self._services.queue.doubt_about(recipe)
        if doubt is None:
            self._place(recipe)
        elif not self._asking:
            self._ask(recipe, doubt)

    def _place(self, recipe: Recipe) -> None:
        self._services.queue.submit(recipe)
        self._bench.show_gallery()

    def _ask(self, recipe: Recipe, doubt: Doubt) -> None:
        self._asking = True
        price = price_words(doubt.price)
        if doubt.made is not None:
            heading = self.tr("You already have this")
            text = self.tr("The same order with the same seed was made on {date}.").format(
                date=date_words(doubt.made.completed_ms)
            )
            action = self.tr("Order again for {price}").format(price=price)
        else:
            heading = self.tr("Order for {price}?").format(price=price)
            limit = price_words(doubt.above or doubt.price)
            text = self.tr("You asked for this question above {limit}.").format(limit=limit)
            action = self.tr("Order for {price}").format(price=price)
        ask.confirm(self._bench, heading, text, action, lambda yes: self._on_answered(recipe, yes))

    def _on_answered(self, recipe: Recipe, yes: bool) -> None:
        self._asking = False
        if yes:
            self._place(recipe)
