"""The compose panel and the draft."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from imageedit_desktop.domain.draft.edits import Clear, SwitchReproducible
from imageedit_desktop.domain.recipe import Draft
from imageedit_desktop.services.composing.compose import Compose
from imageedit_desktop.services.composing.incoming import Offer
from imageedit_desktop.services.composing.shown_inputs import ShownInputs
from imageedit_desktop.ui.commands.registry import Commands
from imageedit_desktop.ui.dialogs import ask
from imageedit_desktop.ui.features.compose.commands import (
    ADD_PORTRAITS,
    CLEAR,
    GENERATE,
    OPEN_SOURCE,
    OPTIMIZE,
    REPRODUCIBLE,
    UNDO,
    connect_panel,
)
from imageedit_desktop.ui.features.compose.order.ordering import Ordering
from imageedit_desktop.ui.features.compose.panel import ComposePanel
from imageedit_desktop.ui.widgets.message_bar import Message, MessageBar
from imageedit_desktop.ui.words import phrase


class ComposeBinding(QObject):
    """Brings pictures and settings into the draft, and orders it.

    Signals:
        problem_found(Problem): to be told to the user.
        show_requested(): something came into the draft that should be seen.
    """

    problem_found = Signal(object)
    show_requested = Signal()

    def __init__(
        self,
        panel: ComposePanel,
        *,
        compose: Compose,
        shown_inputs: ShownInputs,
        commands: Commands,
        messages: MessageBar,
        ordering: Ordering,
    ) -> None:
        super().__init__(panel)
        self._shown_inputs = shown_inputs
        self._panel, self._compose, self._commands, self._messages = panel, compose, commands, messages
        self._connect_panel()
        self._provide()
        self._connect_draft(ordering)
        shown_inputs.changed.connect(self._on_inputs_changed)

    def _connect_panel(self) -> None:
        panel, compose = self._panel, self._compose
        panel.edit_requested.connect(compose.apply)
        panel.source_pick_requested.connect(self._on_source_pick_requested)
        panel.portraits_pick_requested.connect(self._on_portraits_pick_requested)
        panel.generate_requested.connect(compose.order)

    def _provide(self) -> None:
        compose, commands = self._compose, self._commands
        connect_panel(self._panel, commands)
        commands.provide(OPEN_SOURCE, self._on_source_pick_requested)
        commands.provide(ADD_PORTRAITS, self._on_portraits_pick_requested)
        commands.provide(
            CLEAR,
            self._on_clear_requested,
            hindrance=lambda: self.tr("There is nothing to clear.") if compose.state.is_blank else "",
        )
        commands.provide_switch(REPRODUCIBLE, lambda on: compose.apply(SwitchReproducible(on=on)))
        commands.keys_changed.connect(self._on_keys_changed)
        self._on_keys_changed()

    def _connect_draft(self, ordering: Ordering) -> None:
        panel, compose = self._panel, self._compose
        compose.changed.connect(panel.show_state)
        compose.changed.connect(self._on_changed)
        compose.input_refused.connect(self.problem_found)
        compose.portrait_known.connect(self._on_portrait_known)
        compose.restored.connect(self._on_restored)
        compose.numbers_adjusted.connect(self._on_numbers_adjusted)
        compose.order_ready.connect(ordering.order_composed)
        panel.show_state(compose.state)
        self._on_changed()

    @Slot()
    def _on_source_pick_requested(self) -> None:
        """Let the user choose in the system's own chooser."""
        ask.pick_pictures(self._panel, self.tr("Choose the source image"), self._offer_source, several=False)

    @Slot()
    def _on_portraits_pick_requested(self) -> None:
        ask.pick_pictures(self._panel, self.tr("Add portraits"), self._offer_portraits, several=True)

    @Slot()
    def _on_changed(self) -> None:
        self._compose.take_flaws(self._shown_inputs.flaws)
        self._commands.show_on(REPRODUCIBLE, self._compose.state.draft.reproducible)
        self._commands.look_at(CLEAR)
        self._commands.show_on(OPTIMIZE, self._compose.state.draft.optimize_prompt)
        self._commands.look_again()

    def _offer_portraits(self, offers: tuple[Offer, ...]) -> None:
        self._compose.offer_portraits(offers)
        self.show_requested.emit()

    def _offer_source(self, offers: tuple[Offer, ...]) -> None:
        self.show_requested.emit()
        self._compose.offer_source(offers)

    @Slot()
    def _on_clear_requested(self) -> None:
        self._compose.apply(Clear())
        words = self.tr("Everything is cleared.")
        if keys := self._commands.keys_words(UNDO):
            words = phrase(self.tr("Everything is cleared. {keys} brings it back."), keys=keys)
        self._messages.say(Message(text=words))

    @Slot(str)
    def _on_portrait_known(self, name: str) -> None:
        words = phrase(self.tr("“{name}” is among the portraits already."), name=name)
        self._messages.say(Message(text=words))

    @Slot()
    def _on_restored(self) -> None:
        """The way back is told by its key, where it has one."""
        self.show_requested.emit()
        words = self.tr("The recipe is restored.")
        if keys := self._commands.keys_words(UNDO):
            words = phrase(self.tr("The recipe is restored. {keys} brings back what was there before."), keys=keys)
        self._messages.say(Message(text=words))

    @Slot()
    def _on_keys_changed(self) -> None:
        self._panel.show_generate_keys(self._commands.keys_words(GENERATE))

    @Slot(object, object)
    def _on_numbers_adjusted(self, wished: Draft, made: Draft) -> None:
        words = phrase(
            self.tr("{wished_images} × {wished_size} cannot be ordered; it became {images} × {size}."),
            wished_images=wished.images,
            wished_size=wished.size,
            images=made.images,
            size=made.size,
        )
        self._messages.say(Message(text=words))

    @Slot()
    def _on_inputs_changed(self) -> None:
        self._compose.take_flaws(self._shown_inputs.flaws)
        self._panel.show_state(self._compose.state)
