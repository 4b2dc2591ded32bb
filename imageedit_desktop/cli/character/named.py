"""Finding the card that is meant, by its name or its id."""

from __future__ import annotations

from imageedit_desktop.domain.character.card import Character
from imageedit_desktop.domain.character.names import tidy_name
from imageedit_desktop.domain.errors import Code, InputError, problem
from imageedit_desktop.domain.ids import CharacterId
from imageedit_desktop.store.library import Library


def card_named(library: Library, name: str) -> Character:
    """The card of this name, in large or small letters, or of this id.

    Raises:
        InputError: CHARACTER_UNKNOWN.
    """
    card = library.characters.named(tidy_name(name)) or library.characters.find(CharacterId(name))
    if card is None:
        raise InputError(problem(Code.CHARACTER_UNKNOWN, name=name))
    return card
