"""What can be done about the window as a whole."""

from __future__ import annotations

from imageedit_desktop.ui.commands.command import Command
from imageedit_desktop.wording import QT_TRANSLATE_NOOP

SHOW_LIBRARY = Command(
    id="show_library", words=QT_TRANSLATE_NOOP("command", "Show &Library Folder"), icon="folder-open"
)
QUIT = Command(id="quit", words=QT_TRANSLATE_NOOP("command", "&Quit"), keys=("Ctrl+Q",))
DETAILS = Command(
    id="details",
    words=QT_TRANSLATE_NOOP("command", "Show &Details"),
    keys=("Ctrl+I",),
    icon="panel-right",
    checkable=True,
)
JOBS = Command(id="jobs", words=QT_TRANSLATE_NOOP("command", "Show &Queue"), keys=("Ctrl+J",), checkable=True)
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
    DETAILS,
    JOBS,
    FULL_SCREEN,
    THEME_SYSTEM,
    THEME_LIGHT,
    THEME_DARK,
    LANGUAGE,
    ABOUT,
    QUIT,
)
