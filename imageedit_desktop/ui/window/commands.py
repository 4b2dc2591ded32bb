"""What can be done about the window as a whole."""

from __future__ import annotations

from imageedit_desktop.ui.commands.command import Command
from imageedit_desktop.ui.commands.scope import Scope
from imageedit_desktop.wording import QT_TRANSLATE_NOOP

SHOW_LIBRARY = Command(
    id="show_library", words=QT_TRANSLATE_NOOP("command", "Show &Library Folder"), icon="folder-open"
)
QUIT = Command(id="quit", words=QT_TRANSLATE_NOOP("command", "&Quit"), keys=("Ctrl+Q",))
COMPOSE = Command(
    id="compose_panel",
    words=QT_TRANSLATE_NOOP("command", "Show &Compose"),
    keys=("F7",),
    icon="panel-left",
    checkable=True,
)
DETAILS = Command(
    id="details",
    words=QT_TRANSLATE_NOOP("command", "Show &Details"),
    keys=("F8", "Ctrl+I"),
    icon="panel-right",
    checkable=True,
)
BOTH_SIDES = Command(
    id="both_sides",
    words=QT_TRANSLATE_NOOP("command", "Show or Hide &Both Sides"),
    keys=("Tab",),
    scope=Scope.PICTURES,
)
"""Tab does this only where the gallery or a picture itself has the keyboard. In fields and on buttons it goes on to
the next one, as everywhere; from the gallery Shift+Tab and `NEXT_PART` do."""

NEXT_PART = Command(
    id="next_part",
    words=QT_TRANSLATE_NOOP("command", "Go to the &Next Part of the Window"),
    keys=("F6",),
    repeats=True,
)
PREVIOUS_PART = Command(
    id="previous_part",
    words=QT_TRANSLATE_NOOP("command", "Go to the &Previous Part of the Window"),
    keys=("Shift+F6",),
    repeats=True,
)
FULL_SCREEN = Command(
    id="full_screen", words=QT_TRANSLATE_NOOP("command", "&Full Screen"), keys=("F11",), checkable=True
)
THEME_SYSTEM = Command(
    id="theme_system", words=QT_TRANSLATE_NOOP("command", "Colours of the &System"), group="theme"
)
THEME_LIGHT = Command(id="theme_light", words=QT_TRANSLATE_NOOP("command", "L&ight Colours"), group="theme")
THEME_DARK = Command(id="theme_dark", words=QT_TRANSLATE_NOOP("command", "Dar&k Colours"), group="theme")
LANGUAGE = Command(id="language", words=QT_TRANSLATE_NOOP("command", "Lan&guage…"), icon="languages")
ABOUT = Command(id="about", words=QT_TRANSLATE_NOOP("command", "&About ImageEdit Desktop"), icon="info")

COMMANDS = (
    SHOW_LIBRARY,
    COMPOSE,
    DETAILS,
    BOTH_SIDES,
    NEXT_PART,
    PREVIOUS_PART,
    FULL_SCREEN,
    THEME_SYSTEM,
    THEME_LIGHT,
    THEME_DARK,
    LANGUAGE,
    ABOUT,
    QUIT,
)
