"""What can be done about the draft."""

from __future__ import annotations

from imageedit_desktop.ui.commands.command import Command
from imageedit_desktop.wording import QT_TRANSLATE_NOOP

OPEN_SOURCE = Command(
    id="open_source", words=QT_TRANSLATE_NOOP("command", "Choose &Source…"), keys=("Ctrl+O",), icon="image-plus"
)
ADD_PORTRAITS = Command(
    id="add_portraits",
    words=QT_TRANSLATE_NOOP("command", "Add &Portraits…"),
    keys=("Ctrl+Shift+O",),
    icon="user-round-plus",
)
GENERATE = Command(
    id="generate",
    words=QT_TRANSLATE_NOOP("command", "&Generate Images"),
    keys=("Ctrl+Return",),
    also=("Ctrl+Enter",),
    icon="sparkles",
)
UNDO = Command(id="undo", words=QT_TRANSLATE_NOOP("command", "&Undo"), keys=("Ctrl+Z",), icon="undo-2")
REDO = Command(
    id="redo", words=QT_TRANSLATE_NOOP("command", "&Redo"), keys=("Ctrl+Shift+Z", "Ctrl+Y"), icon="redo-2"
)
CLEAR = Command(id="clear", words=QT_TRANSLATE_NOOP("command", "Start &Anew"), keys=("Ctrl+N",), icon="plus")
PASTE = Command(id="paste", words=QT_TRANSLATE_NOOP("command", "&Paste Picture"), keys=("Ctrl+V",))

COMMANDS = (OPEN_SOURCE, ADD_PORTRAITS, GENERATE, UNDO, REDO, CLEAR, PASTE)
