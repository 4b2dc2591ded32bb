"""What can be done about pictures that are not wanted."""

from __future__ import annotations

from imageedit_desktop.ui.commands.command import Command
from imageedit_desktop.ui.commands.scope import Scope
from imageedit_desktop.wording import QT_TRANSLATE_NOOP

PUT_IN_BIN = Command(
    id="put_in_bin",
    words=QT_TRANSLATE_NOOP("command", "&Move to the Bin"),
    keys=("Del",),
    scope=Scope.PICTURES,
    icon="trash-2",
)
BRING_BACK = Command(
    id="bring_back",
    words=QT_TRANSLATE_NOOP("command", "Bring &Back from the Bin"),
    scope=Scope.PICTURES,
    icon="rotate-ccw",
)
BIN_REJECTED = Command(
    id="bin_rejected",
    words=QT_TRANSLATE_NOOP("command", "Move Re&jected to the Bin…"),
    keys=("Ctrl+Backspace",),
    scope=Scope.PICTURES,
    icon="trash-2",
)
SHOW_BIN = Command(id="show_bin", words=QT_TRANSLATE_NOOP("command", "Show What Is in the B&in"), icon="trash-2")

COMMANDS = (PUT_IN_BIN, BRING_BACK, BIN_REJECTED, SHOW_BIN)
