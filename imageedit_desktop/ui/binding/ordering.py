"""Placing orders, with a question first where there is one to ask."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QDialog

from imageedit_desktop.domain.recipe import Recipe
from imageedit_desktop.pipeline.place_order import Doubt
from imageedit_desktop.ui.binding.services import Services
from imageedit_desktop.ui.dialogs import ask
from imageedit_desktop.ui.inspector.facts import date_words
from imageedit_desktop.ui.words import price_words
from imageedit_desktop.ui.workbench import Workbench

_SAME_CLICK_MS = 1000
"""A double click or a trembling key takes less; wanting the same once more takes longer."""


class Ordering(QObject):
    """Orders recipes for the parts of the window; one question at a time."""

    def __init__(self, bench: Workbench, services: Services) -> None:
        super().__init__(bench)
        self._bench = bench
        self._services = services
        self._question: QDialog | None = None
        self._just_ordered: Recipe | None = None
        self._forget = QTimer(self, singleShot=True, interval=_SAME_CLICK_MS)
        self._forget.timeout.connect(self._on_forget)
        services.workspace.closing.connect(self._on_closing)

    def order(self, recipe: Recipe) -> None:
        """Order a recipe once; one that needs a question is dropped while another question is open.

        The same recipe again at once is a second click of the same wish, and is dropped too.
        """
        if recipe == self._just_ordered:
            return
        self._just_ordered = recipe
        self._forget.start()
        task = self._services.supervisor.spawn(self._order(recipe), "order")
        self._services.workspace.bind(task)  # the price that was shown is that of the service that is open now

    @Slot()
    def _on_forget(self) -> None:
        self._just_ordered = None

    @Slot()
    def _on_closing(self) -> None:
        self._just_ordered = None
        if self._question is not None:
            self._question.reject()

    async def _order(self, recipe: Recipe) -> None:
        doubt = await self._services.queue.doubt_about(recipe)
        if doubt is None:
            self._place(recipe)
        elif self._question is None:
            self._ask(recipe, doubt)

    def _place(self, recipe: Recipe) -> None:
        self._services.queue.submit(recipe)
        self._bench.show_gallery()

    def _ask(self, recipe: Recipe, doubt: Doubt) -> None:
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
        self._question = ask.confirm(self._bench, heading, text, action, lambda yes: self._on_answered(recipe, yes))

    def _on_answered(self, recipe: Recipe, yes: bool) -> None:
        self._question = None
        if yes:
            self._place(recipe)
