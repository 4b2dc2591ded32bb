"""The marks that can be given to pictures. The keys are Lightroom's; `ui.commands.key_sets` has those of others."""

from __future__ import annotations

from dataclasses import replace

from imageedit_desktop.domain.verdict import Label, Marking, Pick, deciding
from imageedit_desktop.ui.commands.command import Command
from imageedit_desktop.ui.commands.scope import Scope
from imageedit_desktop.wording import QT_TRANSLATE_NOOP


def _mark(command_id: str, words: str, *keys: str, icon: str = "") -> Command:
    return Command(id=command_id, words=words, keys=keys, scope=Scope.PICTURES, icon=icon)


PICK = _mark("pick", QT_TRANSLATE_NOOP("command", "&Pick"), "P", icon="flag")
REJECT = _mark("reject", QT_TRANSLATE_NOOP("command", "Re&ject"), "X", icon="x")
UNDECIDE = _mark("undecide", QT_TRANSLATE_NOOP("command", "Leave &Undecided"), "U", icon="circle-dashed")
TOGGLE_PICK = _mark("toggle_pick", QT_TRANSLATE_NOOP("command", "Pick or N&ot"), "`")
DEFER = _mark("defer", QT_TRANSLATE_NOOP("command", "Decide &Later"), "D", icon="clock")
KEEP_BEST = _mark(
    "keep_best", QT_TRANSLATE_NOOP("command", "&Keep This One of the Batch, Reject the Others"), "Shift+P"
)

STARS = (
    _mark("stars_0", QT_TRANSLATE_NOOP("command", "&No Stars"), "0"),
    _mark("stars_1", QT_TRANSLATE_NOOP("command", "&1 Star"), "1"),
    _mark("stars_2", QT_TRANSLATE_NOOP("command", "&2 Stars"), "2"),
    _mark("stars_3", QT_TRANSLATE_NOOP("command", "&3 Stars"), "3"),
    _mark("stars_4", QT_TRANSLATE_NOOP("command", "&4 Stars"), "4"),
    _mark("stars_5", QT_TRANSLATE_NOOP("command", "&5 Stars"), "5"),
)
"""By their number."""

LABELS = {
    Label.NONE: _mark("label_none", QT_TRANSLATE_NOOP("command", "No La&bel")),
    Label.RED: _mark("label_red", QT_TRANSLATE_NOOP("command", "&Red Label"), "6"),
    Label.YELLOW: _mark("label_yellow", QT_TRANSLATE_NOOP("command", "&Yellow Label"), "7"),
    Label.GREEN: _mark("label_green", QT_TRANSLATE_NOOP("command", "&Green Label"), "8"),
    Label.BLUE: _mark("label_blue", QT_TRANSLATE_NOOP("command", "&Blue Label"), "9"),
    Label.PURPLE: _mark("label_purple", QT_TRANSLATE_NOOP("command", "P&urple Label")),
}
"""A label that all have already is taken off again."""

TAGS = _mark("tags", QT_TRANSLATE_NOOP("command", "Ta&gs…"), "T")

ADVANCE = Command(
    id="advance_after_marking",
    words=QT_TRANSLATE_NOOP("command", "Go On After Each &Mark"),
    keys=("A",),
    scope=Scope.PICTURES,
    checkable=True,
)

MARKINGS: dict[Command, Marking] = {
    PICK: deciding(Pick.PICK),
    TOGGLE_PICK: replace(deciding(Pick.PICK), toggles=True),
    REJECT: deciding(Pick.REJECT),
    UNDECIDE: deciding(Pick.UNDECIDED),
    DEFER: Marking(deferred=True, toggles=True),
    **{command: Marking(stars=number) for number, command in enumerate(STARS)},
    **{command: Marking(label=label, toggles=True) for label, command in LABELS.items()},
}
"""What each of them says."""

COMMANDS = (*MARKINGS, KEEP_BEST, TAGS, ADVANCE)
