"""What can be done about adjusting pictures, and which keys are heard in its window."""

from __future__ import annotations

from imageedit_desktop.ui.commands.command import Command
from imageedit_desktop.ui.commands.scope import Scope
from imageedit_desktop.wording import QT_TRANSLATE_NOOP

ADJUST_SOURCE = Command(
    id="adjust_source",
    words=QT_TRANSLATE_NOOP("command", "Ad&just the Source…"),
    keys=("Ctrl+Shift+K",),
    icon="crop",
)
ADJUST_PORTRAIT = Command(
    id="adjust_portrait",
    words=QT_TRANSLATE_NOOP("command", "Ad&just the Portrait…"),
    keys=("K",),
    scope=Scope.PORTRAITS,
    icon="crop",
)
TURN_LEFT = Command(
    id="adjust_turn_left",
    words=QT_TRANSLATE_NOOP("command", "Turn &Left"),
    keys=("L",),
    scope=Scope.ADJUSTING,
    icon="rotate-ccw",
)
TURN_RIGHT = Command(
    id="adjust_turn_right",
    words=QT_TRANSLATE_NOOP("command", "Turn &Right"),
    keys=("R",),
    scope=Scope.ADJUSTING,
    icon="rotate-cw",
)
FLIP_ACROSS = Command(
    id="adjust_flip_across",
    words=QT_TRANSLATE_NOOP("command", "&Flip Left to Right"),
    keys=("F",),
    scope=Scope.ADJUSTING,
    icon="flip-vertical-2",
)
FLIP_OVER = Command(
    id="adjust_flip_over",
    words=QT_TRANSLATE_NOOP("command", "Flip &Upside Down"),
    keys=("Shift+F",),
    scope=Scope.ADJUSTING,
    icon="flip-horizontal-2",
)
RESET = Command(
    id="adjust_reset",
    words=QT_TRANSLATE_NOOP("command", "Adjust &Nothing"),
    keys=("0",),
    scope=Scope.ADJUSTING,
)
CANCEL = Command(
    id="adjust_cancel",
    words=QT_TRANSLATE_NOOP("command", "&Leave the Picture as It Was"),
    keys=("Esc",),
    scope=Scope.ADJUSTING,
    icon="x",
)
DONE = Command(
    id="adjust_done",
    words=QT_TRANSLATE_NOOP("command", "&Send It Adjusted Like This"),
    keys=("Return",),
    also=("Enter",),
    scope=Scope.ADJUSTING,
    icon="check",
)

_OWN = (TURN_LEFT, TURN_RIGHT, FLIP_ACROSS, FLIP_OVER, RESET, CANCEL, DONE)

COMMANDS = (ADJUST_SOURCE, ADJUST_PORTRAIT, *_OWN)

HEARD = (ADJUST_SOURCE, *_OWN)
"""What keys do in its window, besides what the window as a whole has."""
