"""What can be done about prompts that are used again."""

from __future__ import annotations

from imageedit_desktop.ui.commands.command import Command
from imageedit_desktop.ui.commands.scope import Scope
from imageedit_desktop.wording import QT_TRANSLATE_NOOP

FIND = Command(
    id="find_prompt",
    words=QT_TRANSLATE_NOOP("command", "Use an Earlier P&rompt…"),
    keys=("Ctrl+R",),
    icon="history",
)
SNIPPETS = Command(id="snippets", words=QT_TRANSLATE_NOOP("command", "Insert a &Snippet…"), keys=("Ctrl+Shift+B",))
PRESETS = Command(
    id="presets", words=QT_TRANSLATE_NOOP("command", "Use a Pr&eset…"), keys=("Ctrl+E",), icon="bookmark"
)
EXAMPLES = Command(id="examples", words=QT_TRANSLATE_NOOP("command", "Try an E&xample…"), icon="sparkles")
KEEP_SNIPPET = Command(
    id="keep_snippet", words=QT_TRANSLATE_NOOP("command", "&Keep the Selected Words as a Snippet…"), icon="plus"
)
KEEP_PRESET = Command(
    id="keep_preset",
    words=QT_TRANSLATE_NOOP("command", "Keep What Is Set as a &Preset…"),
    keys=("Ctrl+Shift+E",),
    icon="plus",
)
ALTERNATES = Command(
    id="offer_alternates",
    words=QT_TRANSLATE_NOOP("command", "Offer &Alternates: {red|blue}"),
    keys=("Ctrl+B",),
)
UPDATE = Command(id="update_kept", words=QT_TRANSLATE_NOOP("command", "Update the Preset in the List"))
RENAME = Command(
    id="rename_kept", words=QT_TRANSLATE_NOOP("command", "Rename the Entry in the List…"), keys=("F2",)
)
DELETE = Command(
    id="delete_kept",
    words=QT_TRANSLATE_NOOP("command", "Delete the Entry in the List"),
    keys=("Ctrl+D",),
)
CHECK_SPELLING = Command(id="check_spelling", words=QT_TRANSLATE_NOOP("command", "Check Spe&lling"), checkable=True)
OLDER = Command(
    id="older_prompt",
    words=QT_TRANSLATE_NOOP("command", "Earlier Prompt"),
    keys=("Alt+Up",),
    scope=Scope.PROMPT,
    icon="chevron-up",
    repeats=True,
)
NEWER = Command(
    id="newer_prompt",
    words=QT_TRANSLATE_NOOP("command", "Later Prompt"),
    keys=("Alt+Down",),
    scope=Scope.PROMPT,
    icon="chevron-down",
    repeats=True,
)

MENU = (FIND, SNIPPETS, PRESETS, EXAMPLES, ALTERNATES, None, KEEP_SNIPPET, KEEP_PRESET, None, CHECK_SPELLING)

COMMANDS = (
    OLDER,
    NEWER,
    FIND,
    SNIPPETS,
    PRESETS,
    EXAMPLES,
    KEEP_SNIPPET,
    KEEP_PRESET,
    ALTERNATES,
    UPDATE,
    RENAME,
    DELETE,
    CHECK_SPELLING,
)
