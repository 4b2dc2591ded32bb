"""What can be done about the current picture, and about how pictures are shown."""

from __future__ import annotations

from imageedit_desktop.ui.commands.command import Command
from imageedit_desktop.ui.commands.scope import Scope
from imageedit_desktop.wording import QT_TRANSLATE_NOOP

OPEN = Command(
    id="open",
    words=QT_TRANSLATE_NOOP("command", "&Open Picture"),
    keys=("Return", "Space"),
    also=("Enter",),
    scope=Scope.GRID,
    icon="maximize-2",
)
USE_AS_SOURCE = Command(
    id="use_as_source",
    words=QT_TRANSLATE_NOOP("command", "Use as &Source"),
    scope=Scope.PICTURES,
    icon="image",
)
RESTORE = Command(
    id="restore",
    words=QT_TRANSLATE_NOOP("command", "&Restore Recipe"),
    scope=Scope.PICTURES,
    icon="history",
)
COPY_PICTURE = Command(
    id="copy_picture",
    words=QT_TRANSLATE_NOOP("command", "&Copy Picture"),
    keys=("Ctrl+C",),
    scope=Scope.PICTURES,
    icon="copy",
)
COPY_PROMPT = Command(
    id="copy_prompt",
    words=QT_TRANSLATE_NOOP("command", "Copy P&rompt"),
    keys=("Ctrl+Shift+C",),
    scope=Scope.PICTURES,
    icon="clipboard-copy",
)
REVEAL = Command(
    id="reveal",
    words=QT_TRANSLATE_NOOP("command", "Show in &Folder"),
    scope=Scope.PICTURES,
    icon="folder-open",
)
LARGER = Command(
    id="larger",
    words=QT_TRANSLATE_NOOP("command", "&Larger Thumbnails"),
    keys=("+", "Ctrl++"),
    also=("=", "Ctrl+="),
    scope=Scope.GRID,
    repeats=True,
)
SMALLER = Command(
    id="smaller",
    words=QT_TRANSLATE_NOOP("command", "S&maller Thumbnails"),
    keys=("-", "Ctrl+-"),
    scope=Scope.GRID,
    repeats=True,
)

PICTURE_MENU = (OPEN, USE_AS_SOURCE, RESTORE, None, COPY_PICTURE, COPY_PROMPT, REVEAL)
"""Of the picture under the pointer, which is the current one then."""

COMMANDS = (OPEN, USE_AS_SOURCE, RESTORE, COPY_PICTURE, COPY_PROMPT, REVEAL, LARGER, SMALLER)
