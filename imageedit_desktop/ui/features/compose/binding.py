"""The compose panel and the draft."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication

from imageedit_desktop.domain.draft.edits import Clear
from imageedit_desktop.domain.errors import Code, problem
from imageedit_desktop.domain.recipe import Draft
from imageedit_desktop.services.incoming import Offer
from imageedit_desktop.ui.commands.registry import Commands
from imageedit_desktop.ui.features.compose.commands import CLEAR, GENERATE, PASTE, REDO, UNDO, connect_panel
from imageedit_desktop.ui.features.compose.order.ordering import Ordering
from imageedit_desktop.ui.features.compose.words import redo_words, undo_words
from imageedit_desktop.ui.mime import Dropped, extract
from imageedit_desktop.ui.window.message_bar import Message
from imageedit_desktop.ui.window.services import Services
from imageedit_desktop.ui.window.workbench import Workbench
from imageedit_desktop.ui.words import phrase


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
        self._connect_panel()
        self._connect_window()
        self._connect_draft(ordering)

    def _connect_panel(self) -> None:
        panel, compose = self._bench.compose, self._services.compose
        panel.edit_requested.connect(compose.apply)
        panel.source_offered.connect(self._on_source_offered)
        panel.portraits_offered.connect(self._on_portraits_offered)
        panel.generate_requested.connect(compose.order)

    def _connect_window(self) -> None:
        bench, compose = self._bench, self._services.compose
        self._provide(bench.commands)
        bench.dropped.connect(self._on_source_offered)
        bench.source_picked.connect(compose.offer_source)
        bench.portraits_picked.connect(compose.offer_portraits)

    def _provide(self, commands: Commands) -> None:
        compose = self._services.compose
        connect_panel(self._bench.compose, commands)
        commands.provide(PASTE, self._on_paste_requested)
        commands.provide(
            UNDO,
            compose.undo,
            hindrance=lambda: self.tr("There is nothing to undo.") if compose.state.undo_act is None else "",
            title=lambda: undo_words(compose.state.undo_act),
        )
        commands.provide(
            REDO,
            compose.redo,
            hindrance=lambda: self.tr("There is nothing to redo.") if compose.state.redo_act is None else "",
            title=lambda: redo_words(compose.state.redo_act),
        )
        commands.provide(
            CLEAR,
            self._on_clear_requested,
            hindrance=lambda: self.tr("There is nothing to clear.") if compose.state.is_blank else "",
        )
        commands.keys_changed.connect(self._on_keys_changed)
        self._on_keys_changed()

    def _connect_draft(self, ordering: Ordering) -> None:
        panel, compose = self._bench.compose, self._services.compose
        compose.changed.connect(panel.show_state)
        compose.changed.connect(self._on_changed)
        compose.input_refused.connect(self.problem_found)
        compose.portrait_known.connect(self._on_portrait_known)
        compose.restored.connect(self._on_restored)
        compose.numbers_adjusted.connect(self._on_numbers_adjusted)
        compose.order_ready.connect(ordering.order)
        self._services.shown_inputs.changed.connect(self._on_inputs_changed)
        panel.show_state(compose.state)

    @Slot()
    def _on_changed(self) -> None:
        commands = self._bench.commands
        commands.look_at(UNDO, REDO, CLEAR)
        commands.look_again()

    @Slot(object)
    def _on_source_offered(self, dropped: Dropped) -> None:
        self._offer_source(self._offers(dropped, Code.NOTHING_USABLE_DROPPED))

    def _offer_source(self, offers: tuple[Offer, ...]) -> None:
        self._services.compose.offer_source(offers)
        if len(offers) > 1:
            words = self.tr("The first picture is the source; %Ln portraits were added.", "", len(offers) - 1)
            self._bench.messages.say(Message(text=words))

    @Slot(object)
    def _on_portraits_offered(self, dropped: Dropped) -> None:
        self._services.compose.offer_portraits(self._offers(dropped, Code.NOTHING_USABLE_DROPPED))

    @Slot()
    def _on_paste_requested(self) -> None:
        """Wherever the keyboard is, but for text fields, which have the key first."""
        offers = self._offers(extract(QGuiApplication.clipboard().mimeData()), Code.NOTHING_USABLE_PASTED)
        if self._bench.compose.tray_has_keyboard():
            self._services.compose.offer_portraits(offers)
        else:
            self._offer_source(offers)

    def _offers(self, dropped: Dropped, otherwise: Code) -> tuple[Offer, ...]:
        offers = tuple(_usable(dropped))
        if not offers:
            self.problem_found.emit(problem(otherwise))
        return offers

    @Slot()
    def _on_clear_requested(self) -> None:
        self._services.compose.apply(Clear())
        words = self.tr("Everything is cleared.")
        if keys := self._bench.commands.keys_words(UNDO):
            words = phrase(self.tr("Everything is cleared. {keys} brings it back."), keys=keys)
        self._bench.messages.say(Message(text=words))

    @Slot(str)
    def _on_portrait_known(self, name: str) -> None:
        words = phrase(self.tr("“{name}” is among the portraits already."), name=name)
        self._bench.messages.say(Message(text=words))

    @Slot()
    def _on_restored(self) -> None:
        """The way back is told by its key, where it has one."""
        words = self.tr("The recipe is restored.")
        if keys := self._bench.commands.keys_words(UNDO):
            words = phrase(self.tr("The recipe is restored. {keys} brings back what was there before."), keys=keys)
        self._bench.messages.say(Message(text=words))

    @Slot()
    def _on_keys_changed(self) -> None:
        self._bench.compose.show_generate_keys(self._bench.commands.keys_words(GENERATE))

    @Slot(object, object)
    def _on_numbers_adjusted(self, wished: Draft, made: Draft) -> None:
        words = phrase(
            self.tr("{wished_images} × {wished_size} cannot be ordered; it became {images} × {size}."),
            wished_images=wished.images,
            wished_size=wished.size,
            images=made.images,
            size=made.size,
        )
        self._bench.messages.say(Message(text=words))

    @Slot()
    def _on_inputs_changed(self) -> None:
        self._bench.compose.show_state(self._services.compose.state)
        self._bench.inspector.show_inputs_again()


def _usable(dropped: Dropped) -> Iterable[Offer]:
    yield from dropped.paths
    yield from dropped.urls
    for data, kind in dropped.images:
        yield (data, f"picture.{kind.rpartition('/')[2]}")
