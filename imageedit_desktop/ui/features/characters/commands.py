"""What can be done about characters, and which keys are heard in their window."""

from __future__ import annotations

from imageedit_desktop.ui.commands.command import Command
from imageedit_desktop.ui.commands.scope import Scope
from imageedit_desktop.ui.features.compose.commands import GENERATE, REDO, UNDO
from imageedit_desktop.wording import QT_TRANSLATE_NOOP

CHARACTERS = Command(
    id="characters", words=QT_TRANSLATE_NOOP("command", "&Characters"), keys=("F9",), icon="user-round"
)
NEW_CHARACTER = Command(
    id="new_character", words=QT_TRANSLATE_NOOP("command", "&New Character"), keys=("Ctrl+Shift+N",), icon="plus"
)
PUT_IN_TRAY = Command(
    id="put_in_tray",
    words=QT_TRANSLATE_NOOP("command", "Put the Character into the &Tray"),
    keys=("Ctrl+Shift+T",),
    icon="user-round-plus",
)
SHOW_PICTURES = Command(
    id="show_character_pictures",
    words=QT_TRANSLATE_NOOP("command", "Show the Character’s &Pictures"),
    icon="images",
)
REMOVE_CHARACTER = Command(
    id="remove_character", words=QT_TRANSLATE_NOOP("command", "&Remove the Character"), icon="x"
)
IMPORT_CHARACTER = Command(
    id="import_character", words=QT_TRANSLATE_NOOP("command", "&Import Characters…"), icon="download"
)
EXPORT_CHARACTER = Command(
    id="export_character", words=QT_TRANSLATE_NOOP("command", "&Export the Character…"), icon="upload"
)
ERASE_CHARACTER = Command(
    id="erase_character", words=QT_TRANSLATE_NOOP("command", "Erase the Person for &Good…"), icon="trash-2"
)
MAKE_PORTRAIT = Command(
    id="make_portrait",
    words=QT_TRANSLATE_NOOP("command", "Use as Portrait of a C&haracter…"),
    scope=Scope.PICTURES,
    icon="user-round-plus",
)

_OWN = (
    CHARACTERS,
    NEW_CHARACTER,
    PUT_IN_TRAY,
    SHOW_PICTURES,
    IMPORT_CHARACTER,
    EXPORT_CHARACTER,
    REMOVE_CHARACTER,
    ERASE_CHARACTER,
)

COMMANDS = (*_OWN, MAKE_PORTRAIT)

CARD_MENU = (PUT_IN_TRAY, SHOW_PICTURES, None, EXPORT_CHARACTER, None, REMOVE_CHARACTER, ERASE_CHARACTER)
"""Of the card that is chosen."""

HEARD = (*_OWN, UNDO, REDO, GENERATE)
"""What keys do in the window, besides what the program as a whole has."""
