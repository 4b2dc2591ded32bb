"""What can be done to see a result beside its source."""

from __future__ import annotations

from imageedit_desktop.ui.commands.command import Command
from imageedit_desktop.ui.commands.scope import Scope
from imageedit_desktop.wording import QT_TRANSLATE_NOOP

SHOW_SOURCE = Command(
    id="show_source",
    words=QT_TRANSLATE_NOOP("command", "Show the So&urce While Held"),
    keys=("\\",),
    scope=Scope.PICTURES,
    icon="eye",
    held=True,
)
WIPE = Command(
    id="source_and_result",
    words=QT_TRANSLATE_NOOP("command", "Source and Result with a Line &Between"),
    keys=("Shift+\\",),
    also=("|",),  # the same on keyboards where the sign above needs AltGr
    scope=Scope.VIEWER,
    icon="square-split-horizontal",
    checkable=True,
)
DIFFERENCE = Command(
    id="difference",
    words=QT_TRANSLATE_NOOP("command", "Show &What Changed"),
    keys=("Ctrl+\\",),
    scope=Scope.LOOKING,
    icon="flame",
    checkable=True,
)
MORE_SOURCE = Command(
    id="more_source",
    words=QT_TRANSLATE_NOOP("command", "Move the Line: More of the Source"),
    keys=("Shift+Right",),
    scope=Scope.VIEWER,
    repeats=True,
    mirrored=True,
)
MORE_RESULT = Command(
    id="more_result",
    words=QT_TRANSLATE_NOOP("command", "Move the Line: More of the Result"),
    keys=("Shift+Left",),
    scope=Scope.VIEWER,
    repeats=True,
    mirrored=True,
)

COMMANDS = (SHOW_SOURCE, WIPE, DIFFERENCE, MORE_SOURCE, MORE_RESULT)
