"""What can be done while pictures are held against each other."""

from __future__ import annotations

from imageedit_desktop.ui.commands.command import Command
from imageedit_desktop.ui.commands.scope import Scope
from imageedit_desktop.wording import QT_TRANSLATE_NOOP

SURVEY = Command(
    id="survey",
    words=QT_TRANSLATE_NOOP("command", "Sur&vey"),
    keys=("N",),
    scope=Scope.PICTURES,
    icon="images",
)
COMPARE = Command(
    id="compare",
    words=QT_TRANSLATE_NOOP("command", "Compare T&wo"),
    keys=("C",),
    scope=Scope.PICTURES,
    icon="arrow-left-right",
)
TAKE_OUT = Command(
    id="take_out",
    words=QT_TRANSLATE_NOOP("command", "&Take Out without a Verdict"),
    keys=("/",),
    scope=Scope.LOOKING,
    icon="circle-x",
)

TILE_NEXT = Command(
    id="tile_next",
    words=QT_TRANSLATE_NOOP("command", "Next Picture of the Survey"),
    keys=("Right",),
    scope=Scope.SURVEY,
    repeats=True,
    mirrored=True,
)
TILE_PREVIOUS = Command(
    id="tile_previous",
    words=QT_TRANSLATE_NOOP("command", "Previous Picture of the Survey"),
    keys=("Left",),
    scope=Scope.SURVEY,
    repeats=True,
    mirrored=True,
)
TILE_ABOVE = Command(
    id="tile_above",
    words=QT_TRANSLATE_NOOP("command", "Picture Above in the Survey"),
    keys=("Up",),
    scope=Scope.SURVEY,
    repeats=True,
)
TILE_BELOW = Command(
    id="tile_below",
    words=QT_TRANSLATE_NOOP("command", "Picture Below in the Survey"),
    keys=("Down",),
    scope=Scope.SURVEY,
    repeats=True,
)
GO_ON = Command(
    id="pick_and_go_on",
    words=QT_TRANSLATE_NOOP("command", "Pick and &Go On"),
    keys=("Return",),
    also=("Enter",),
    scope=Scope.SURVEY,
    icon="check",
)

NEXT_BATCH = Command(
    id="next_undecided_batch",
    words=QT_TRANSLATE_NOOP("command", "Next Undecided &Batch"),
    keys=("PgDown", "Ctrl+Right"),
    scope=Scope.SURVEY,
    mirrored=True,
)
PREVIOUS_BATCH = Command(
    id="previous_undecided_batch",
    words=QT_TRANSLATE_NOOP("command", "&Previous Undecided Batch"),
    keys=("PgUp", "Ctrl+Left"),
    scope=Scope.SURVEY,
    mirrored=True,
)
DECIDE_ARRIVED = Command(
    id="decide_arrived",
    words=QT_TRANSLATE_NOOP("command", "Decide What Has &Come"),
    keys=("Shift+N",),
    icon="images",
)

CANDIDATE_NEXT = Command(
    id="candidate_next",
    words=QT_TRANSLATE_NOOP("command", "Next Candidate"),
    keys=("Right",),
    scope=Scope.COMPARE,
    icon="chevron-right",
    repeats=True,
    mirrored=True,
)
CANDIDATE_PREVIOUS = Command(
    id="candidate_previous",
    words=QT_TRANSLATE_NOOP("command", "Previous Candidate"),
    keys=("Left",),
    scope=Scope.COMPARE,
    icon="chevron-left",
    repeats=True,
    mirrored=True,
)
PROMOTE = Command(
    id="promote_candidate",
    words=QT_TRANSLATE_NOOP("command", "Make the Candidate the &Select"),
    keys=("Up",),
    scope=Scope.COMPARE,
    icon="chevron-up",
)
SWAP = Command(
    id="swap_compared",
    words=QT_TRANSLATE_NOOP("command", "S&wap Select and Candidate"),
    keys=("Down",),
    scope=Scope.COMPARE,
    icon="arrow-left-right",
)
OTHER = Command(
    id="other_compared",
    words=QT_TRANSLATE_NOOP("command", "Go to the &Other of the Two"),
    keys=("Space",),
    scope=Scope.COMPARE,
)

COMMANDS = (
    SURVEY,
    COMPARE,
    TAKE_OUT,
    GO_ON,
    PREVIOUS_BATCH,
    NEXT_BATCH,
    DECIDE_ARRIVED,
    TILE_PREVIOUS,
    TILE_NEXT,
    TILE_ABOVE,
    TILE_BELOW,
    PROMOTE,
    SWAP,
    OTHER,
    CANDIDATE_PREVIOUS,
    CANDIDATE_NEXT,
)
