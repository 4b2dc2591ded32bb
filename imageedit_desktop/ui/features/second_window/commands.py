"""What can be done about the second window, and which keys are heard in it."""

from __future__ import annotations

from imageedit_desktop.ui.commands.command import Command
from imageedit_desktop.ui.features.compose.commands import REDO, UNDO
from imageedit_desktop.ui.features.verdicts.commands import ADVANCE, KEEP_BEST, MARKINGS
from imageedit_desktop.ui.features.viewer.commands import (
    ACTUAL,
    CLOSE,
    FIT,
    NEXT,
    PREVIOUS,
    TOGGLE_ZOOM,
    ZOOM_IN,
    ZOOM_OUT,
)
from imageedit_desktop.wording import QT_TRANSLATE_NOOP

SECOND_WINDOW = Command(
    id="second_window",
    words=QT_TRANSLATE_NOOP("command", "Second Windo&w"),
    keys=("Shift+F11",),
    checkable=True,
)
"""Lightroom's is F11, which is full screen here as in other programs of the desktop."""

PIN = Command(id="pin", words=QT_TRANSLATE_NOOP("command", "&Pin the Second Window"), keys=("Ctrl+F11",))
SAME_VIEW = Command(
    id="same_view",
    words=QT_TRANSLATE_NOOP("command", "Second Window: Same &Zoom and Place"),
    checkable=True,
)

COMMANDS = (SECOND_WINDOW, PIN, SAME_VIEW)

HEARD = (
    *COMMANDS,
    *(NEXT, PREVIOUS),
    *(TOGGLE_ZOOM, FIT, ACTUAL, ZOOM_IN, ZOOM_OUT, CLOSE),
    *(*MARKINGS, KEEP_BEST, ADVANCE),
    *(UNDO, REDO),
)
"""What keys do in it, besides what the window as a whole has."""
