"""The compose panel and the draft."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from imageedit_desktop.domain.errors import Code, problem
from imageedit_desktop.domain.recipe import Draft
from imageedit_desktop.paths import resources_folder
from imageedit_desktop.services.incoming import Offer
from imageedit_desktop.ui.features.compose.ordering import Ordering
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
        panel.source_offered.connect(self._on_source_offered)
        panel.source_removed.connect(compose.remove_source)
        panel.portrait_used_as_source.connect(compose.use_portrait_as_source)
        panel.source_added_to_tray.connect(compose.add_source_to_tray)
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
        panel.generate_requested.connect(compose.order)

    def _connect_window(self) -> None:
        bench, compose = self._bench, self._services.compose
        bench.actions_by_id["generate"].triggered.connect(bench.compose.generate)
        bench.actions_by_id["paste"].triggered.connect(self._on_paste_requested)
        bench.actions_by_id["undo"].triggered.connect(self._on_undo_requested)
        bench.actions_by_id["redo"].triggered.connect(self._on_redo_requested)
        bench.dropped.connect(self._on_source_offered)
        bench.source_picked.connect(compose.offer_source)
        bench.portraits_picked.connect(compose.offer_portraits)

    def _connect_draft(self, ordering: Ordering) -> None:
        panel, compose = self._bench.compose, self._services.compose
        compose.changed.connect(panel.show_state)
        compose.input_refused.connect(self.problem_found)
        compose.portrait_known.connect(self._on_portrait_known)
        compose.restored.connect(self._on_restored)
        compose.numbers_adjusted.connect(self._on_numbers_adjusted)
        compose.order_ready.connect(ordering.order)
        self._services.shown_inputs.changed.connect(self._on_inputs_changed)
        panel.show_state(compose.state)

    @Slot(object)
    def _on_source_offered(self, dropped: Dropped) -> None:
        self._offer_source(self._offers(dropped, Code.NOTHING_USABLE_DROPPED))

    def _offer_source(self, offers: tuple[Offer, ...]) -> None:
        self._services.compose.offer_source(offers)
        if len(offers) > 1:
            words = self.tr("The first picture is the source. Portraits added to the tray: %n", "", len(offers) - 1)
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
    def _on_undo_requested(self) -> None:
        """From the menu, which does not know where the keyboard is: typing is undone where one types."""
        field = QApplication.focusWidget()
        if isinstance(field, QPlainTextEdit) and field.document().isUndoAvailable():
            field.undo()
        else:
            self._services.compose.undo()

    @Slot()
    def _on_redo_requested(self) -> None:
        field = QApplication.focusWidget()
        if isinstance(field, QPlainTextEdit) and field.document().isRedoAvailable():
            field.redo()
        else:
            self._services.compose.redo()

    @Slot(str)
    def _on_portrait_known(self, name: str) -> None:
        words = phrase(self.tr("“{name}” is among the portraits already."), name=name)
        self._bench.messages.say(Message(text=words))

    @Slot()
    def _on_restored(self) -> None:
        keys = self._bench.actions_by_id["undo"].shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        words = phrase(self.tr("The recipe is restored. {keys} brings back what was there before."), keys=keys)
        self._bench.messages.say(Message(text=words))

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

    @Slot(str)
    def _on_sample_requested(self, name: str) -> None:
        self._services.compose.offer_source((resources_folder() / "samples" / Path(name).name,))


def _usable(dropped: Dropped) -> Iterable[Offer]:
    yield from dropped.paths
    yield from dropped.urls
    for data, kind in dropped.images:
        yield (data, f"picture.{kind.rpartition('/')[2]}")
