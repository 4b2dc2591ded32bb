"""What can be done in a blind duel."""

from __future__ import annotations

from imageedit_desktop.ui.commands.command import Command
from imageedit_desktop.ui.commands.scope import Scope
from imageedit_desktop.wording import QT_TRANSLATE_NOOP

DUEL = Command(
    id="duel",
    words=QT_TRANSLATE_NOOP("command", "Blind &Duel…"),
    keys=("Shift+C",),
    scope=Scope.PICTURES,
    icon="arrow-left-right",
)
GO_ON = Command(id="duel_go_on", words=QT_TRANSLATE_NOOP("command", "Go On with the Last D&uel"), icon="history")
LEFT = Command(
    id="duel_left",
    words=QT_TRANSLATE_NOOP("command", "The &Left Picture Is Better"),
    keys=("Left",),
    scope=Scope.PAIR,
)
RIGHT = Command(
    id="duel_right",
    words=QT_TRANSLATE_NOOP("command", "The &Right Picture Is Better"),
    keys=("Right",),
    scope=Scope.PAIR,
)
BOTH = Command(
    id="duel_both",
    words=QT_TRANSLATE_NOOP("command", "&Both, or I Cannot Tell"),
    keys=("Down", "B"),
    scope=Scope.PAIR,
)
ZOOM = Command(
    id="duel_zoom",
    words=QT_TRANSLATE_NOOP("command", "&Zoom Both to a Hundred Percent and Back"),
    keys=("Z",),
    scope=Scope.PAIR,
    icon="scan",
)
SHOW_SOURCE = Command(
    id="duel_source",
    words=QT_TRANSLATE_NOOP("command", "Show the So&urce of the Pair While Held"),
    keys=("\\",),
    scope=Scope.PAIR,
    icon="eye",
    held=True,
)
SHOW_SENSITIVE = Command(
    id="duel_show_sensitive",
    words=QT_TRANSLATE_NOOP("command", "Show Sensiti&ve Pictures of the Duel"),
    keys=("V",),
    scope=Scope.DUEL,
    icon="eye",
)
RANK = Command(
    id="duel_rank", words=QT_TRANSLATE_NOOP("command", "Show the Ran&king So Far"), keys=("R",), scope=Scope.PAIR
)
TAKE_BACK = Command(
    id="duel_take_back",
    words=QT_TRANSLATE_NOOP("command", "&Take the Last Answer Back"),
    keys=("Backspace",),
    scope=Scope.DUEL,
    icon="undo-2",
)
LEAVE = Command(
    id="duel_leave",
    words=QT_TRANSLATE_NOOP("command", "Lea&ve the Duel"),
    keys=("Esc",),
    also=("Back",),
    scope=Scope.DUEL,
    icon="x",
)
MORE = Command(
    id="duel_more", words=QT_TRANSLATE_NOOP("command", "Give &More Answers"), keys=("M",), scope=Scope.DUEL
)
AGAIN = Command(id="duel_again", words=QT_TRANSLATE_NOOP("command", "Begin the Duel A&gain"), scope=Scope.DUEL)
STARS = Command(
    id="duel_stars", words=QT_TRANSLATE_NOOP("command", "Give &Stars by Rank"), keys=("S",), scope=Scope.DUEL
)
PICK_BEST = Command(
    id="duel_pick", words=QT_TRANSLATE_NOOP("command", "&Pick the Best"), keys=("P",), scope=Scope.DUEL
)
KEEP_BEST = Command(
    id="duel_keep",
    words=QT_TRANSLATE_NOOP("command", "Pick the Best and Re&ject the Rest"),
    keys=("Shift+P",),
    scope=Scope.DUEL,
)
PUT_AWAY = Command(
    id="duel_put_away",
    words=QT_TRANSLATE_NOOP("command", "Mark &Nothing and End the Duel"),
    scope=Scope.DUEL,
)

COMMANDS = (
    DUEL,
    GO_ON,
    LEFT,
    RIGHT,
    BOTH,
    ZOOM,
    SHOW_SOURCE,
    SHOW_SENSITIVE,
    RANK,
    TAKE_BACK,
    LEAVE,
    MORE,
    AGAIN,
    STARS,
    PICK_BEST,
    KEEP_BEST,
    PUT_AWAY,
)
