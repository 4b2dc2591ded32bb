"""The compose panel and the draft."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication

from imageedit_desktop.domain.draft.edits import Clear
from imageedit_desktop.domain.errors import Code, problem
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
    PASTE,
    UNDO,
    connect_panel,
)
from imageedit_desktop.ui.features.compose.order.ordering import Ordering
from imageedit_desktop.ui.features.compose.panel import ComposePanel
from imageedit_desktop.ui.mime import Dropped, extract
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
        self._panel, self._compose, self._commands, self._messages = panel, compose, commands, messages
        self._connect_panel()
        self._provide()
        self._connect_draft(ordering)
        shown_inputs.changed.connect(self._on_inputs_changed)

    @Slot(object)
    def take_dropped(self, dropped: Dropped) -> None:
        """Take the first picture as the source and the others as portraits."""
        self._offer_source(self._offers(dropped, Code.NOTHING_USABLE_DROPPED))

    def _connect_panel(self) -> None:
        panel, compose = self._panel, self._compose
        panel.edit_requested.connect(compose.apply)
        panel.source_offered.connect(self.take_dropped)
        panel.portraits_offered.connect(self._on_portraits_offered)
        panel.source_pick_requested.connect(self._on_source_pick_requested)
        panel.portraits_pick_requested.connect(self._on_portraits_pick_requested)
        panel.generate_requested.connect(compose.order)

    def _provide(self) -> None:
        compose, commands = self._compose, self._commands
        connect_panel(self._panel, commands)
        commands.provide(OPEN_SOURCE, self._on_source_pick_requested)
        commands.provide(ADD_PORTRAITS, self._on_portraits_pick_requested)
        commands.provide(PASTE, self._on_paste_requested)
        commands.provide(
            CLEAR,
            self._on_clear_requested,
            hindrance=lambda: self.tr("There is nothing to clear.") if compose.state.is_blank else "",
        )
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
        compose.order_ready.connect(ordering.order)
        panel.show_state(compose.state)

    @Slot()
    def _on_source_pick_requested(self) -> None:
        """Let the user choose in the system's own chooser."""
        ask.pick_pictures(self._panel, self.tr("Choose the source image"), self._offer_source, several=False)

    @Slot()
    def _on_portraits_pick_requested(self) -> None:
        ask.pick_pictures(self._panel, self.tr("Add portraits"), self._offer_portraits, several=True)

    @Slot()
    def _on_changed(self) -> None:
        self._commands.look_at(CLEAR)
        self._commands.look_again()

    def _offer_portraits(self, offers: tuple[Offer, ...]) -> None:
        self._compose.offer_portraits(offers)
        self.show_requested.emit()

    def _offer_source(self, offers: tuple[Offer, ...]) -> None:
        self.show_requested.emit()
        self._compose.offer_source(offers)
        if len(offers) > 1:
            words = self.tr("The first picture is the source; %Ln portraits were added.", "", len(offers) - 1)
            self._messages.say(Message(text=words))

    @Slot(object)
    def _on_portraits_offered(self, dropped: Dropped) -> None:
        self._offer_portraits(self._offers(dropped, Code.NOTHING_USABLE_DROPPED))

    @Slot()
    def _on_paste_requested(self) -> None:
        """Wherever the keyboard is, but for text fields, which have the key first."""
        offers = self._offers(extract(QGuiApplication.clipboard().mimeData()), Code.NOTHING_USABLE_PASTED)
        if self._panel.tray_has_keyboard():
            self._offer_portraits(offers)
        else:
            self._offer_source(offers)

    def _offers(self, dropped: Dropped, otherwise: Code) -> tuple[Offer, ...]:
        offers = tuple(_usable(dropped))
        if not offers:
            self.problem_found.emit(problem(otherwise))
        return offers

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
        self._panel.show_state(self._compose.state)


def _usable(dropped: Dropped) -> Iterable[Offer]:
    yield from dropped.paths
    yield from dropped.urls
    for data, kind in dropped.images:
        yield (data, f"picture.{kind.rpartition('/')[2]}")
