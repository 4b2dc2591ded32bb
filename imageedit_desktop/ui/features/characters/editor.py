"""The card that is chosen: its name, its portraits, what is to be remembered, and what came of it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout

from imageedit_desktop.domain.character.card import (
    PHRASE_MAX_CHARACTERS,
    CardAct,
    Character,
    Keepers,
    text_within,
)
from imageedit_desktop.domain.character.names import tidy_name
from imageedit_desktop.domain.ids import InputHash
from imageedit_desktop.ui.commands.buttons import follow
from imageedit_desktop.ui.commands.registry import Commands
from imageedit_desktop.ui.features.characters import words
from imageedit_desktop.ui.features.characters.commands import SHOW_PICTURES
from imageedit_desktop.ui.features.characters.drop_place import DropPlace
from imageedit_desktop.ui.features.characters.fields import NameField, TextField
from imageedit_desktop.ui.features.characters.portrait_strip import Hints, InputPath, PortraitStrip
from imageedit_desktop.ui.pictures.cache import PictureCache
from imageedit_desktop.ui.theme import SPACE
from imageedit_desktop.ui.widgets.buttons import Button
from imageedit_desktop.ui.widgets.labels import Label

_PHRASE_LINES, _NOTE_LINES = 2, 4


class CardEditor(QScrollArea):
    """Shows a card and emits what is wished of it.

    Signals:
        act_requested(CardAct, Character, Character): what is to be done to the card, as it was and as it is wished.
        pick_requested(): a file chooser for portraits is wanted.
        dropped(Dropped): pictures fell on the card.
        portrait_dropped(int): a portrait of the tray did, by its place there; -1 for the source.
    """

    act_requested = Signal(object, object, object)
    pick_requested = Signal()
    dropped = Signal(object)
    portrait_dropped = Signal(int)

    def __init__(self, pictures: PictureCache, input_path: InputPath, commands: Commands) -> None:
        super().__init__()
        self._card: Character | None = None
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._name = NameField(self.tr("Name of the character"))
        self._strip = PortraitStrip(pictures, input_path)
        self._reading = Label(self.tr("Reading pictures…"), "muted")
        self._phrase = TextField(
            self.tr("Phrase for prompts"), self.tr("For example: a woman with short red hair"), _PHRASE_LINES
        )
        self._notes = TextField(self.tr("Notes"), self.tr("Whatever you want to remember"), _NOTE_LINES)
        self._consent = TextField(
            self.tr("Consent"), self.tr("What was agreed with the person, how and until when"), _PHRASE_LINES
        )
        self._keepers = Label("", "muted", wrap=True)
        self._keepers.setAccessibleName(self.tr("What came of it"))
        self._show_pictures = Button(self.tr("Show its pictures"), "link")
        follow(self._show_pictures, SHOW_PICTURES, commands)
        self._body = DropPlace(self)
        self._body.setAccessibleName(self.tr("Card"))
        self._lay_out()
        self._connect()

    def show_card(self, card: Character, hints: Hints | None, keepers: Keepers | None, *, is_reading: bool) -> None:
        """Show a card with what is known of it; what is being typed is left alone."""
        is_another = self._card is None or card.id != self._card.id
        if is_another:
            self.settle()
            self.verticalScrollBar().setValue(0)
        self._card = card
        self._name.show_text(card.name)
        self._phrase.show_text(card.phrase)
        self._notes.show_text(card.notes)
        self._consent.show_text(card.consent)
        self._strip.show_card(card, hints)
        self._reading.setVisible(is_reading)
        self._keepers.setText(words.keepers_words(keepers))
        self._keepers.setAccessibleDescription(words.keepers_words(keepers))
        if keepers is not None or is_another:  # while it is counted anew the button stays under the pointer
            self._show_pictures.setVisible(keepers is not None and bool(keepers.pictures))

    def settle(self) -> None:
        """Mean what is typed."""
        for field in (self._name, self._phrase, self._notes, self._consent):
            field.settle()

    def forget(self) -> None:
        """Show nothing: the card is gone, and what was typed with it."""
        self._card = None

    def edit_name(self) -> None:
        """Have a new name typed."""
        self._name.setFocus(Qt.FocusReason.OtherFocusReason)
        self._name.selectAll()

    def look_again(self) -> None:
        """Ask anew for pictures that could not be shown."""
        self._strip.look_again()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self._body)
        column.setContentsMargins(3 * SPACE, 2 * SPACE, 3 * SPACE, 3 * SPACE)
        column.setSpacing(SPACE)
        column.addWidget(self._name)
        column.addSpacing(SPACE)
        column.addWidget(_title(self.tr("Portraits")))
        column.addWidget(self._strip)
        column.addWidget(self._reading)
        for title, about, field in (
            (self.tr("Phrase"), self.tr("Offered to the prompt when the card goes into the tray."), self._phrase),
            (self.tr("Notes"), "", self._notes),
            (self.tr("Consent"), "", self._consent),
        ):
            column.addSpacing(SPACE)
            column.addWidget(_title(title))
            if about:
                column.addWidget(Label(about, "caption", wrap=True))
            column.addWidget(field)
        column.addSpacing(SPACE)
        column.addWidget(_title(self.tr("What came of it")))
        column.addWidget(self._keepers)
        column.addWidget(self._show_pictures, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch(1)
        self.setWidget(self._body)

    def _connect(self) -> None:
        self._name.settled.connect(self._on_named)
        self._phrase.settled.connect(
            lambda text: self._change(CardAct.PHRASE, phrase=text_within(text, PHRASE_MAX_CHARACTERS))
        )
        self._notes.settled.connect(lambda text: self._change(CardAct.NOTES, notes=text_within(text)))
        self._consent.settled.connect(lambda text: self._change(CardAct.CONSENT, consent=text_within(text)))
        self._strip.pick_requested.connect(self.pick_requested)
        self._strip.cover_requested.connect(lambda sha256: self._change(CardAct.COVER, cover=sha256))
        self._strip.removal_requested.connect(self._on_removal_requested)
        self._strip.move_requested.connect(self._on_move_requested)
        self._body.dropped.connect(self.dropped)
        self._body.portrait_dropped.connect(self.portrait_dropped)

    def _change(self, act: CardAct, **values: str | InputHash) -> None:
        if self._card is not None:
            self.act_requested.emit(act, self._card, replace(self._card, **values))  # type: ignore[arg-type]

    @Slot(str)
    def _on_named(self, typed: str) -> None:
        """A name that cannot be seen is none: the old one stays."""
        name = tidy_name(typed)
        if name and self._card is not None and name != self._card.name:
            self._change(CardAct.RENAMED, name=name)
        elif self._card is not None:
            self._name.show_text(self._card.name)

    @Slot(object)
    def _on_removal_requested(self, sha256: InputHash) -> None:
        if self._card is not None:
            after = self._card.without_portraits({sha256})
            self.act_requested.emit(CardAct.PORTRAIT_REMOVED, self._card, after)

    @Slot(object, int)
    def _on_move_requested(self, sha256: InputHash, place: int) -> None:
        if self._card is not None:
            after = self._card.with_portrait_at(sha256, place)
            self.act_requested.emit(CardAct.PORTRAIT_MOVED, self._card, after)


def _title(text: str) -> Label:
    title = Label(text, "section")
    title.mute()
    return title
