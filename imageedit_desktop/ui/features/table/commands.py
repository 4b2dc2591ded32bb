"""What can be done about tables of requests, and which keys are heard in their window."""

from __future__ import annotations

from imageedit_desktop.ui.commands.command import Command
from imageedit_desktop.ui.commands.scope import Scope
from imageedit_desktop.ui.features.compose.commands import REDO, UNDO
from imageedit_desktop.wording import QT_TRANSLATE_NOOP

TABLE = Command(id="table", words=QT_TRANSLATE_NOOP("command", "&Table of Requests"), keys=("F12",), icon="images")
NEW_TABLE = Command(id="new_table", words=QT_TRANSLATE_NOOP("command", "&New Table"), icon="plus")
OPEN_TABLE_FILE = Command(
    id="open_table_file", words=QT_TRANSLATE_NOOP("command", "&Open a CSV File as a Table…"), icon="folder-open"
)
SAVE_TABLE_FILE = Command(
    id="save_table_file", words=QT_TRANSLATE_NOOP("command", "&Save the Table as a CSV File…"), icon="download"
)
RENAME_TABLE = Command(id="rename_table", words=QT_TRANSLATE_NOOP("command", "Rena&me the Table"))
REMOVE_TABLE = Command(id="remove_table", words=QT_TRANSLATE_NOOP("command", "Remo&ve the Table"), icon="trash-2")
ADD_ROW = Command(
    id="add_row",
    words=QT_TRANSLATE_NOOP("command", "&Add a Row"),
    keys=("Ctrl+L",),
    scope=Scope.TABLE,
    icon="plus",
)
ADD_ROW_PICTURES = Command(
    id="add_row_pictures",
    words=QT_TRANSLATE_NOOP("command", "Add a Row for Each &Picture…"),
    icon="image-plus",
)
DUPLICATE_ROWS = Command(
    id="duplicate_rows",
    words=QT_TRANSLATE_NOOP("command", "&Duplicate the Rows"),
    keys=("Ctrl+Shift+D",),
    scope=Scope.TABLE,
    icon="copy",
)
REMOVE_ROWS = Command(
    id="remove_rows",
    words=QT_TRANSLATE_NOOP("command", "&Remove the Rows"),
    keys=("Ctrl+Shift+X",),
    scope=Scope.TABLE,
    icon="x",
)
MULTIPLY_ROWS = Command(
    id="multiply_rows",
    words=QT_TRANSLATE_NOOP("command", "M&ultiply the Rows…"),
    keys=("Ctrl+Shift+M",),
    scope=Scope.TABLE,
)
SHOW_ROW_PICTURES = Command(
    id="show_row_pictures",
    words=QT_TRANSLATE_NOOP("command", "Show the Pictures of the Ro&w"),
    keys=("Ctrl+Shift+W",),
    scope=Scope.TABLE,
    icon="images",
)
SHOW_TABLE_PICTURES = Command(
    id="show_table_pictures", words=QT_TRANSLATE_NOOP("command", "Show All Pictures of the Ta&ble"), icon="images"
)
WATCH_FOLDER = Command(
    id="watch_folder",
    words=QT_TRANSLATE_NOOP("command", "Watch a &Folder for New Pictures…"),
    icon="eye",
    checkable=True,
)
READ_PICTURES = Command(
    id="read_row_pictures", words=QT_TRANSLATE_NOOP("command", "Read the P&ictures of the Rows"), checkable=True
)
ORDER_TABLE = Command(
    id="order_table",
    words=QT_TRANSLATE_NOOP("command", "Ord&er the Table…"),
    keys=("Ctrl+Shift+Return",),
    scope=Scope.TABLE,
    icon="check",
)

COMMANDS = (
    TABLE,
    NEW_TABLE,
    OPEN_TABLE_FILE,
    SAVE_TABLE_FILE,
    RENAME_TABLE,
    REMOVE_TABLE,
    ADD_ROW,
    ADD_ROW_PICTURES,
    DUPLICATE_ROWS,
    REMOVE_ROWS,
    MULTIPLY_ROWS,
    SHOW_ROW_PICTURES,
    SHOW_TABLE_PICTURES,
    WATCH_FOLDER,
    READ_PICTURES,
    ORDER_TABLE,
)

ROW_MENU = (SHOW_ROW_PICTURES, None, ADD_ROW, DUPLICATE_ROWS, MULTIPLY_ROWS, None, REMOVE_ROWS)
"""Of the rows that are chosen."""

MENU = (
    TABLE,
    NEW_TABLE,
    OPEN_TABLE_FILE,
    SAVE_TABLE_FILE,
    None,
    ADD_ROW,
    ADD_ROW_PICTURES,
    DUPLICATE_ROWS,
    MULTIPLY_ROWS,
    REMOVE_ROWS,
    None,
    READ_PICTURES,
    WATCH_FOLDER,
    ORDER_TABLE,
    None,
    SHOW_ROW_PICTURES,
    SHOW_TABLE_PICTURES,
    None,
    RENAME_TABLE,
    REMOVE_TABLE,
)

HEARD = (*COMMANDS, UNDO, REDO)
"""What keys do in the window, besides what the program as a whole has."""
