"""Characters in the window: their cards, the tray that they go into, and results that become portraits."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, QPoint, Signal, Slot
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from imageedit_desktop.domain.character.card import CardStep, Character, Portrait
from imageedit_desktop.domain.character.card_file import ENDING
from imageedit_desktop.domain.character.erasing import Erased, Erasure
from imageedit_desktop.domain.character.names import tidy_name
from imageedit_desktop.domain.draft.edits import AddPortraits, AppendToPrompt
from imageedit_desktop.domain.errors import Code, problem
from imageedit_desktop.domain.gallery import GalleryItem
from imageedit_desktop.domain.ids import CharacterId, InputHash
from imageedit_desktop.domain.inputs import Input, InputFile
from imageedit_desktop.domain.verdict import Pick
from imageedit_desktop.services.characters.cards import Characters
from imageedit_desktop.services.composing.compose import Compose
from imageedit_desktop.services.composing.incoming import Offer
from imageedit_desktop.services.composing.shown_inputs import ShownInputs
from imageedit_desktop.services.judging.verdicts import Verdicts
from imageedit_desktop.ui.commands.buttons import follow
from imageedit_desktop.ui.commands.registry import Commands
from imageedit_desktop.ui.dialogs import ask
from imageedit_desktop.ui.elapsed import now_ms
from imageedit_desktop.ui.features.characters import words
from imageedit_desktop.ui.features.characters.commands import (
    CHARACTERS,
    ERASE_CHARACTER,
    EXPORT_CHARACTER,
    IMPORT_CHARACTER,
    MAKE_PORTRAIT,
    NEW_CHARACTER,
    PUT_IN_TRAY,
    REMOVE_CHARACTER,
    SHOW_PICTURES,
)
from imageedit_desktop.ui.features.compose.panel import ComposePanel
from imageedit_desktop.ui.features.dropping.binding import offers_of
from imageedit_desktop.ui.mime import Dropped
from imageedit_desktop.ui.pictures.cache import PictureCache
from imageedit_desktop.ui.widgets.buttons import Button
from imageedit_desktop.ui.widgets.message_bar import Action, Message, MessageBar
from imageedit_desktop.ui.words import phrase, problem_words

if TYPE_CHECKING:
    from imageedit_desktop.pipeline.characters.card_files import ImportedCard
    from imageedit_desktop.ui.features.characters.window import CharactersWindow

translate = QCoreApplication.translate

_PHRASE, _PORTRAIT, _FILE = "character_phrase", "character_portrait", "character_file"
"""Topics of messages."""

_MENU_MAX = 30
"""Cards that a menu has room for; all others are found in the window."""


class CharactersBinding(QObject):
    """Opens the window, and does what is wished there and in the tray.

    Signals:
        made(CharactersWindow): it is there now, not shown yet.
        remember_requested(str, object): a value to keep until the next session.
        pictures_requested(str): this line is to be searched for.
        problem_found(Problem): to be told to the user.
        tray_changed(): something came into the tray that should be seen.
        erasing(): a person has gone for good; nothing is to be searched for by the name.
    """

    made = Signal(object)
    remember_requested = Signal(str, object)
    pictures_requested = Signal(str)
    problem_found = Signal(object)
    tray_changed = Signal()
    erasing = Signal()

    def __init__(
        self,
        main: QWidget,
        panel: ComposePanel,
        *,
        characters: Characters,
        compose: Compose,
        verdicts: Verdicts,
        shown_inputs: ShownInputs,
        pictures: PictureCache,
        current_item: Callable[[], GalleryItem | None],
        orders_under_way: Callable[[], int],
        remembered: Mapping[str, Any],
        commands: Commands,
        messages: MessageBar,
    ) -> None:
        """Connect it.

        Args:
            main: the main window.
            panel: has the tray, and a way to the cards in its head.
            characters: the cards, with hints on their portraits and what came of them.
            compose: takes portraits, and phrases that the user wants.
            verdicts: what is said of pictures changes what came of cards.
            shown_inputs: where portraits are, as they are sent.
            pictures: of all windows.
            current_item: the current picture of the gallery.
            orders_under_way: how many there are.
            remembered: all settings.
            commands: of the main window; some keys are heard in this one too.
            messages: of the main window.
        """
        super().__init__(main)
        self._main, self._characters = main, characters
        self._hints, self._keepers = characters.hints, characters.keepers
        self._compose, self._shown_inputs, self._pictures = compose, shown_inputs, pictures
        self._current_item, self._orders_under_way = current_item, orders_under_way
        self._remembered = remembered
        self._commands, self._messages = commands, messages
        self._window: CharactersWindow | None = None
        self._current: CharacterId | None = None
        self._is_to_be_named: CharacterId | None = None
        beside = Button(self.tr("Characters"), "link")
        follow(beside, CHARACTERS, commands)
        panel.put_beside_portraits(beside)
        panel.tray.card_dropped.connect(self._on_card_dropped)
        characters.changed.connect(self._show)
        characters.reading_changed.connect(self._show)
        characters.refused.connect(self.problem_found)
        characters.done.connect(self._on_done)
        characters.hints.changed.connect(self._show)
        characters.keepers.changed.connect(self._show)
        verdicts.changed.connect(characters.keepers.count_again)
        shown_inputs.changed.connect(self._on_inputs_changed)
        self._connect_files()
        self._provide()

    def _connect_files(self) -> None:
        characters = self._characters
        characters.exported.connect(self._on_exported)
        characters.imported.connect(self._on_imported)
        characters.foreseen.connect(self._on_foreseen)
        characters.erasing.connect(self._on_erasing)
        characters.erased.connect(self._on_erased)

    # undo, as of `services.judging.undoing`

    @property
    def holds_keyboard(self) -> bool:
        """Whether undo is meant for the cards."""
        focus = QApplication.focusWidget()
        return self._window is not None and focus is not None and focus.window() is self._window

    @property
    def undo_moment(self) -> float | None:
        """When something was done to a card last; None where there is nothing."""
        return self._characters.undo_moment

    @property
    def redo_moment(self) -> float | None:
        """When that was done what was taken back last; None where there is nothing."""
        return self._characters.redo_moment

    def undo(self) -> None:
        """Take back what was done to a card last, typing included."""
        self._settle()
        self._characters.undo()

    def redo(self) -> None:
        """Do again what was taken back."""
        self._settle()
        self._characters.redo()

    def undo_words(self, step: str) -> str | None:
        """What the next one is called, of ``undo`` or ``redo``."""
        return words.act_words(self._characters.undo_step if step == "undo" else self._characters.redo_step)

    # commands

    def _provide(self) -> None:
        provide = self._commands.provide
        provide(CHARACTERS, self._open, hindrance=self._no_library)
        provide(NEW_CHARACTER, self._on_new_requested, hindrance=self._no_library)
        provide(PUT_IN_TRAY, self._with_current(self._put_in_tray), hindrance=self._cannot_put)
        provide(SHOW_PICTURES, self._with_current(self._show_pictures), hindrance=self._no_card)
        provide(REMOVE_CHARACTER, self._with_current(self._remove), hindrance=self._no_card)
        provide(IMPORT_CHARACTER, self._on_import_requested, hindrance=self._no_library)
        provide(EXPORT_CHARACTER, self._with_current(self._ask_export), hindrance=self._no_card)
        provide(ERASE_CHARACTER, self._with_current(self._characters.foresee), hindrance=self._cannot_erase)
        provide(MAKE_PORTRAIT, self._on_make_requested, hindrance=self._cannot_make)

    def _no_library(self) -> str:
        return "" if self._characters.is_open else self.tr("No library is open yet.")

    def _no_card(self) -> str:
        return "" if self._card() is not None else self.tr("Choose a character first.")

    def _cannot_erase(self) -> str:
        """The library is closed for it, and what is under way would be cut off."""
        if self._orders_under_way():
            return self.tr("Orders are on their way. Wait for them first.")
        return self._no_card()

    def _cannot_put(self) -> str:
        card = self._card()
        if card is not None and not card.portraits:
            return self.tr("This character has no portraits yet.")
        return self._no_card()

    def _cannot_make(self) -> str:
        item = self._current_item()
        if item is None or item.result is None or item.result.path is None:
            return self.tr("Choose a picture first.")
        if item.is_binned:
            return self.tr("This picture is in the bin.")
        picked = item.result.verdict.pick is Pick.PICK
        return "" if picked else self.tr("Pick the picture first: what you keep can become a portrait.")

    def _card(self) -> Character | None:
        """The card that is chosen, while its window is open."""
        return (
            self._characters.get(self._current) if self._window is not None and self._window.isVisible() else None
        )

    def _with_current(self, run: Callable[[Character], object]) -> Callable[[], None]:
        def act() -> None:
            self._settle()
            if (card := self._card()) is not None:
                run(card)

        return act

    def _settle(self) -> None:
        if self._window is not None:
            self._window.editor.settle()

    # the window

    def _open(self) -> None:
        window = self._made_window()
        self._show()
        self._commands.look_at(NEW_CHARACTER, IMPORT_CHARACTER)  # a button that cannot be pressed takes no keyboard
        window.open()
        self._show()  # what is only looked for while it is seen

    def _made_window(self) -> CharactersWindow:
        if self._window is None:
            from imageedit_desktop.ui.features.characters.window import CharactersWindow

            window = CharactersWindow(
                self._pictures, self._shown_inputs.path, self._commands, self._remembered, self._main
            )
            window.remember_requested.connect(self.remember_requested)
            window.closed.connect(self._commands.look_again)
            window.list.chosen.connect(self._on_chosen)
            window.list.put_requested.connect(partial(self._commands.press, PUT_IN_TRAY))
            window.list.dropped.connect(self._on_dropped_on_list)
            window.list.portrait_dropped.connect(self._on_portrait_dropped_on_list)
            window.invitation.dropped.connect(partial(self._on_dropped_on_list, None))
            window.invitation.portrait_dropped.connect(partial(self._on_portrait_dropped_on_list, None))
            window.editor.act_requested.connect(self._characters.apply)
            window.editor.pick_requested.connect(self._on_pick_requested)
            window.editor.dropped.connect(self._on_dropped)
            window.editor.portrait_dropped.connect(self._on_portrait_dropped)
            self._window = window
            self.made.emit(window)
        return self._window

    @Slot()
    def _show(self) -> None:
        """Show the cards as they stand; one that is gone gives way to its neighbour."""
        self._commands.look_again()
        window = self._window
        if window is None:
            return
        cards = self._characters.all
        card = self._characters.get(self._current)
        if card is None and cards and self._is_to_be_named is None:
            card = cards[0]
            self._current = card.id
        if card is not None and window.isVisible():
            self._hints.want(card)
            if self._keepers.of(card) is None:
                self._keepers.want(card)
        window.show_cards(cards, card)
        if card is None:
            window.editor.forget()
            return
        is_reading = self._characters.is_reading(card.id)
        window.editor.show_card(card, self._hints.of(card), self._keepers.of(card), is_reading=is_reading)
        if self._is_to_be_named == card.id:
            self._is_to_be_named = None
            window.editor.edit_name()

    @Slot(object)
    def _on_chosen(self, character_id: CharacterId | None) -> None:
        self._settle()
        if character_id is not None:
            self._current = character_id
            self._keepers.want(self._characters.get(character_id))
        self._show()

    @Slot()
    def _on_inputs_changed(self) -> None:
        if self._window is not None:
            self._window.list.viewport().update()
            self._window.editor.look_again()

    @Slot(object)
    def _on_done(self, step: CardStep) -> None:
        """What was undone or done again should be seen."""
        if self.holds_keyboard and step.card is not None and step.character_id != self._current:
            self._current = step.character_id
            self._show()

    @Slot()
    def _on_new_requested(self) -> None:
        self._made_window().open()
        self._settle()
        self._begin(self._characters.create(self.tr("New character")))

    def _begin(self, character_id: CharacterId) -> None:
        """Show a card that was just made, and have its name typed."""
        self._current = self._is_to_be_named = character_id
        self._show()

    def _remove(self, card: Character) -> None:
        """Its neighbour is chosen then."""
        cards = [one.id for one in self._characters.all]
        place = cards.index(card.id)
        others = (*cards[place + 1 : place + 2], *cards[max(0, place - 1) : place])
        self._current = others[0] if others else None
        self._characters.remove(card)

    def _show_pictures(self, card: Character) -> None:
        self.pictures_requested.emit(words.query_of(card))
        self._main.activateWindow()

    # files

    @Slot()
    def _on_import_requested(self) -> None:
        parent = self._window if self._window is not None and self._window.isVisible() else self._main
        ask.pick_files(parent, self.tr("Import characters"), _kind(), self._characters.import_files)

    def _ask_export(self, card: Character) -> None:
        """Say what will be in the file before anything is written."""
        if self._window is None:
            return
        words = self.tr(
            "In the file are the name, the notes, the phrase, what was agreed, and all portraits as they came, "
            "with whatever their files tell, such as place and camera. Give it only to whom the person trusts."
        )

        def go_on(agreed: bool) -> None:
            if agreed and self._window is not None:
                name = f"{sanitized(card.name)}{ENDING}"
                heading = self.tr("Export the character")
                ask.pick_target(self._window, heading, _kind(), name, partial(self._characters.export, card))

        heading = phrase(self.tr("Export “{name}”"), name=card.name)
        ask.confirm(self._window, heading, words, self.tr("Choose a place…"), go_on, of_library=True)

    @Slot(str, object)
    def _on_exported(self, name: str, target: Path) -> None:
        said = phrase(self.tr("“{name}” is in the file {path}."), name=name, path=target)
        self._say(Message(text=said, kind="success", topic=_FILE))

    @Slot(object)
    def _on_imported(self, imported: ImportedCard) -> None:
        self._current = imported.card.id
        self._show()
        self._say(Message(text=words.imported_words(imported), topic=_FILE))

    @Slot(object)
    def _on_foreseen(self, erasure: Erasure) -> None:
        from imageedit_desktop.ui.features.characters.erase_sheet import EraseSheet

        if self._window is None:
            return
        if erasure.unfinished:
            reason = problem(Code.CHARACTER_IN_USE, name=erasure.name, count=erasure.unfinished)
            ask.tell(self._window, self.tr("Not yet"), problem_words(reason))
            return
        sheet = EraseSheet(erasure, now_ms(), self._window)
        sheet.erase_requested.connect(
            lambda with_results: self._characters.erase(erasure, with_results=with_results)
        )
        sheet.open()

    @Slot(object)
    def _on_erasing(self, hashes: frozenset[InputHash]) -> None:
        """Nothing that is shown or could be undone may bring them back."""
        self._current = None
        self._compose.forget(hashes)
        self.erasing.emit()

    @Slot(object)
    def _on_erased(self, erased: Erased) -> None:
        kind = "danger" if erased.left else "success"
        self._say(Message(text=words.erased_words(erased), kind=kind, topic=_FILE))

    def _say(self, message: Message) -> None:
        """In the main window, and where the eye is."""
        self._messages.say(message)
        if self._window is not None:
            self._window.say(message.text)

    # portraits that come in

    @Slot()
    def _on_pick_requested(self) -> None:
        card = self._card()
        if card is not None and self._window is not None:
            offer = partial(self._offer, card.id)
            ask.pick_pictures(self._window, self.tr("Add portraits"), offer, several=True)

    def _offer(self, character_id: CharacterId, offers: Sequence[Offer]) -> None:
        self._characters.offer(character_id, offers)

    @Slot(object)
    def _on_dropped(self, dropped: Dropped) -> None:
        card = self._card()
        if card is not None and not self._has_cards(dropped):
            self._take(card.id, dropped)

    @Slot(object, object)
    def _on_dropped_on_list(self, character_id: CharacterId | None, dropped: Dropped) -> None:
        """Beside all cards a new one begins."""
        if self._has_cards(dropped):
            return
        if not tuple(offers_of(dropped)):
            self.problem_found.emit(problem(Code.NOTHING_USABLE_DROPPED))
            return
        if character_id is None:
            character_id = self._characters.create(_name_for(dropped) or self.tr("New character"))
            self._begin(character_id)
        self._take(character_id, dropped)

    def _has_cards(self, dropped: Dropped) -> bool:
        """Cards that were exported are imported wherever they fall."""
        exported = [path for path in dropped.paths if path.suffix.lower() == ENDING]
        if exported:
            self._characters.import_files(exported)
        return bool(exported)

    def _take(self, character_id: CharacterId, dropped: Dropped) -> None:
        offers = tuple(offers_of(dropped))
        if not offers:
            self.problem_found.emit(problem(Code.NOTHING_USABLE_DROPPED))
        self._offer(character_id, offers)

    @Slot(int)
    def _on_portrait_dropped(self, place: int) -> None:
        card, picture = self._card(), self._dragged(place)
        if card is not None and picture is not None:
            self._characters.add_portraits(card.id, (Portrait(picture=picture),))

    @Slot(object, int)
    def _on_portrait_dropped_on_list(self, character_id: CharacterId | None, place: int) -> None:
        picture = self._dragged(place)
        if picture is None:
            return
        portraits = (Portrait(picture=picture),)
        if character_id is None:
            self._begin(self._characters.create(self.tr("New character"), portraits))
        else:
            self._characters.add_portraits(character_id, portraits)

    def _dragged(self, place: int) -> InputFile | None:
        """What was dragged out of the compose panel, as it came; an address has no bytes that could be kept."""
        draft = self._compose.state.draft
        dragged: Input | None = draft.source
        if place >= 0:
            dragged = draft.tray[place].portrait if place < len(draft.tray) else None
        if dragged is not None and not isinstance(dragged, InputFile):
            self.problem_found.emit(problem(Code.NOTHING_USABLE_DROPPED))
        return dragged.unadjusted if isinstance(dragged, InputFile) else None

    # results that become portraits

    @Slot()
    def _on_make_requested(self) -> None:
        """Ask for which card; a menu where the eye is anyway."""
        item = self._current_item()
        if item is None or item.result is None or item.result.path is None:
            return
        path = item.result.path
        menu = QMenu(self._main)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.setAccessibleName(self.tr("Character that it becomes a portrait of"))
        for card in self._characters.all[:_MENU_MAX]:
            action = menu.addAction(card.name.replace("&", "&&"))
            action.triggered.connect(partial(self._on_portrait_made, card.id, card.name, path))
        if self._characters.all:
            menu.addSeparator()
        new = menu.addAction(self.tr("New character"))
        new.triggered.connect(partial(self._on_portrait_made, None, "", path))
        focus = QApplication.focusWidget() or self._main
        menu.popup(focus.mapToGlobal(QPoint(focus.width() // 2, focus.height() // 3)))

    def _on_portrait_made(self, character_id: CharacterId | None, name: str, path: Path) -> None:
        if character_id is None:
            self._made_window().open()
            character_id = self._characters.create(self.tr("New character"))
            self._begin(character_id)
        self._characters.offer(character_id, (path,))
        warning = self.tr(
            "A copy of a copy drifts away from the person: keep photographs as the first portraits where you can."
        )
        said = phrase(self.tr("The picture becomes a portrait of “{name}”."), name=name) if name else ""
        show = Action(words=self.tr("Show the card"), run=partial(self._open_at, character_id))
        actions = (show,) if name else ()
        self._messages.say(Message(text=f"{said} {warning}".strip(), topic=_PORTRAIT, actions=actions))

    def _open_at(self, character_id: CharacterId) -> None:
        self._current = character_id
        self._open()

    # into the tray

    @Slot(str)
    def _on_card_dropped(self, character_id: str) -> None:
        self._settle()
        card = self._characters.get(CharacterId(character_id))
        if card is not None:
            self._put_in_tray(card)

    def _put_in_tray(self, card: Character) -> None:
        """Its portraits join those that are there; its phrase is offered, and waits for a word."""
        if not card.portraits:
            self.problem_found.emit(problem(Code.CHARACTER_EMPTY, name=card.name))
            return
        self._compose.apply(AddPortraits(portraits=tuple(portrait.picture for portrait in card.portraits)))
        self.tray_changed.emit()
        phrase_of_card = card.phrase.strip()
        if phrase_of_card and phrase_of_card not in self._compose.state.draft.prompt:
            said = phrase(self.tr("“{name}” has a phrase: {phrase}"), name=card.name, phrase=phrase_of_card)
            insert = Action(words=self.tr("Add it to the prompt"), run=partial(self._insert, phrase_of_card))
            self._messages.say(Message(text=said, actions=(insert,), topic=_PHRASE))
        else:
            said = phrase(self.tr("The portraits of “{name}” are in the tray."), name=card.name)
            self._messages.say(Message(text=said, topic=_PHRASE))

    def _insert(self, phrase_of_card: str) -> None:
        self._compose.apply(AppendToPrompt(words=phrase_of_card))


def _kind() -> tuple[str, str]:
    """What exported cards are called, and their ending."""
    return translate("characters", "Characters"), ENDING


def sanitized(name: str) -> str:
    """A name as a file may be called on every system."""
    return re.sub(r'[<>:"/\\|?*\x00-\x1f]', "_", name).strip(" .") or "character"


def _name_for(dropped: Dropped) -> str:
    """What a new card may be called, from a single file."""
    return tidy_name(dropped.paths[0].stem) if len(dropped.paths) == 1 else ""
