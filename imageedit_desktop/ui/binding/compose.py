"""The compose panel and the draft."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from imageedit_desktop.domain.compose import ComposeState
from imageedit_desktop.domain.errors import Code, problem
from imageedit_desktop.domain.price import MicroUsd
from imageedit_desktop.paths import resources_folder
from imageedit_desktop.services.compose import Offer
from imageedit_desktop.ui.binding.ordering import Ordering
from imageedit_desktop.ui.binding.services import Services
from imageedit_desktop.ui.message_bar import Message
from imageedit_desktop.ui.mime import Dropped
from imageedit_desktop.ui.workbench import Workbench


class ComposeBinding(QObject):
    """Brings pictures and settings into the draft, and orders it.

    Signals:
        problem_found(Problem): to be told to the user.
    """

    problem_found = Signal(object)

    def __init__(self, bench: Workbench, services: Services, ordering: Ordering) -> None:
        super().__init__(bench)
        self._bench = bench
        self._services = services
        self._ordering = ordering
        self._early_price: MicroUsd | None = None
        panel, compose = bench.compose, services.compose
        panel.source_offered.connect(self._on_source_offered)
        panel.source_removed.connect(compose.remove_source)
        panel.source_match_requested.connect(compose.match_source)
        panel.portraits_offered.connect(self._on_portraits_offered)
        panel.portrait_moved.connect(compose.move_portrait)
        panel.portrait_switched.connect(compose.switch_portrait)
        panel.portrait_removed.connect(compose.remove_portrait)
        panel.prompt_edited.connect(compose.set_prompt)
        panel.size_edited.connect(compose.set_size)
        panel.images_edited.connect(compose.set_images)
        panel.seed_edited.connect(compose.set_seed)
        panel.optimize_switched.connect(compose.switch_optimizer)
        panel.portraits_off_requested.connect(compose.switch_portraits_off)
        panel.seed_off_requested.connect(compose.unlock_seed)
        panel.sample_requested.connect(self._on_sample_requested)
        panel.generate_requested.connect(self._on_generate_requested)
        bench.actions_by_id["generate"].triggered.connect(panel.generate)
        bench.source_picked.connect(compose.offer_source)
        bench.portraits_picked.connect(compose.offer_portraits)
        compose.changed.connect(panel.show_state)
        compose.changed.connect(self._on_changed)
        compose.input_refused.connect(self.problem_found)
        panel.show_state(compose.state)

    @Slot(object)
    def _on_source_offered(self, dropped: Dropped) -> None:
        if offers := self._offers(dropped):
            self._services.compose.offer_source(offers)
        if len(offers) > 1:
            words = self.tr("The first picture is the source. Portraits added to the tray: %n", "", len(offers) - 1)
            self._bench.messages.say(Message(text=words))

    @Slot(object)
    def _on_portraits_offered(self, dropped: Dropped) -> None:
        if offers := self._offers(dropped):
            self._services.compose.offer_portraits(offers)

    def _offers(self, dropped: Dropped) -> tuple[Offer, ...]:
        offers = tuple(_usable(dropped))
        if not offers:
            self.problem_found.emit(problem(Code.NOTHING_USABLE_DROPPED))
        return offers

    @Slot(str)
    def _on_sample_requested(self, name: str) -> None:
        self._services.compose.offer_source((resources_folder() / "samples" / Path(name).name,))

    @Slot()
    def _on_generate_requested(self) -> None:
        """Order what is set; while a picture is still being read, as soon as it is, at the price that was shown."""
        state = self._services.compose.state
        if state.loading:
            self._early_price = state.price
        elif not state.problems:
            self._ordering.order(self._services.compose.build())

    @Slot(object)
    def _on_changed(self, state: ComposeState) -> None:
        if self._early_price is None or state.loading:
            return
        price, self._early_price = self._early_price, None
        if price == state.price:
            self._on_generate_requested()


def _usable(dropped: Dropped) -> Iterable[Offer]:
    yield from dropped.paths
    yield from dropped.urls
    for data, kind in dropped.images:
        yield (data, f"picture.{kind.rpartition('/')[2]}")
