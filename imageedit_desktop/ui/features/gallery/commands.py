"""What can be done about the current picture and its batch, and about how pictures are shown."""

from __future__ import annotations

from imageedit_desktop.ui.commands.command import Command
from imageedit_desktop.ui.commands.scope import Scope
from imageedit_desktop.ui.features.bin.commands import BRING_BACK, PUT_IN_BIN
from imageedit_desktop.ui.features.characters.commands import MAKE_PORTRAIT
from imageedit_desktop.ui.features.request_code.commands import PICTURE_AS_CODE
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
SHOW_SENSITIVE = Command(
    id="show_sensitive",
    words=QT_TRANSLATE_NOOP("command", "Show Sensiti&ve Picture"),
    keys=("V",),
    scope=Scope.PICTURES,
    icon="eye",
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

FIND = Command(
    id="find",
    words=QT_TRANSLATE_NOOP("command", "Searc&h Pictures"),
    keys=("Ctrl+F",),
    icon="search",
)
SAVED_SEARCHES = Command(
    id="saved_searches",
    words=QT_TRANSLATE_NOOP("command", "Sa&ved Searches and Tags"),
    keys=("Ctrl+Shift+F",),
    icon="bookmark",
)
SAVE_SEARCH = Command(id="save_search", words=QT_TRANSLATE_NOOP("command", "Save This Searc&h…"))
BATCHES = Command(
    id="batches",
    words=QT_TRANSLATE_NOOP("command", "Show in &Batches"),
    keys=("G",),
    scope=Scope.GRID,
    checkable=True,
)
ALIKE = Command(
    id="alike",
    words=QT_TRANSLATE_NOOP("command", "Stack What Looks Ali&ke"),
    keys=("Shift+G",),
    scope=Scope.GRID,
    checkable=True,
)
HOW_ALIKE = Command(
    id="how_alike",
    words=QT_TRANSLATE_NOOP("command", "How Ali&ke…"),
    keys=("Ctrl+Shift+G",),
    scope=Scope.GRID,
    checkable=True,
)
LIKE_THIS = Command(
    id="like_this",
    words=QT_TRANSLATE_NOOP("command", "Find Si&milar Pictures"),
    keys=("Shift+F",),
    scope=Scope.PICTURES,
    icon="search",
)
FOLD = Command(
    id="fold",
    words=QT_TRANSLATE_NOOP("command", "&Fold or Unfold Stack"),
    keys=("S",),
    scope=Scope.GRID,
    icon="chevron-down",
)
FOLD_ALL = Command(
    id="fold_all",
    words=QT_TRANSLATE_NOOP("command", "Fold or Unfold &All Stacks"),
    keys=("Shift+S",),
    scope=Scope.GRID,
)
SELECT_ALL = Command(
    id="select_all",
    words=QT_TRANSLATE_NOOP("command", "Select All Pic&tures"),
    keys=("Ctrl+A",),
    scope=Scope.GRID,
)
SELECT_NONE = Command(
    id="select_none",
    words=QT_TRANSLATE_NOOP("command", "Select &No Picture"),
    keys=("Ctrl+Shift+A",),
    scope=Scope.GRID,
)
GO_TO = Command(
    id="go_to_picture",
    words=QT_TRANSLATE_NOOP("command", "&Go to Picture…"),
    keys=("Ctrl+G",),
    scope=Scope.GRID,
)
ORDER_AGAIN = Command(
    id="order_again",
    words=QT_TRANSLATE_NOOP("command", "Order the &Batch Again"),
    scope=Scope.PICTURES,
    icon="sparkles",
)
STOP = Command(
    id="stop_batch",
    words=QT_TRANSLATE_NOOP("command", "Stop &Waiting for the Batch"),
    scope=Scope.PICTURES,
    icon="circle-stop",
)

PICTURE_MENU = (
    OPEN,
    SHOW_SENSITIVE,
    USE_AS_SOURCE,
    MAKE_PORTRAIT,
    RESTORE,
    LIKE_THIS,
    None,
    COPY_PICTURE,
    COPY_PROMPT,
    PICTURE_AS_CODE,
    REVEAL,
    None,
    PUT_IN_BIN,
    BRING_BACK,
)
"""Of the picture under the pointer, which is the current one then."""

BATCH_MENU = (ORDER_AGAIN, STOP, FOLD, FOLD_ALL)
"""Of the batch that it is in."""

COMMANDS = (
    OPEN,
    SHOW_SENSITIVE,
    USE_AS_SOURCE,
    RESTORE,
    COPY_PICTURE,
    COPY_PROMPT,
    REVEAL,
    ORDER_AGAIN,
    STOP,
    SELECT_ALL,
    SELECT_NONE,
    GO_TO,
    FIND,
    SAVED_SEARCHES,
    SAVE_SEARCH,
    BATCHES,
    ALIKE,
    HOW_ALIKE,
    LIKE_THIS,
    FOLD,
    FOLD_ALL,
    LARGER,
    SMALLER,
)
