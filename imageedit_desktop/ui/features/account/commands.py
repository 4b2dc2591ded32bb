"""What can be done about the key and the money."""

from __future__ import annotations

from imageedit_desktop.ui.commands.command import Command
from imageedit_desktop.wording import QT_TRANSLATE_NOOP

KEY = Command(id="key", words=QT_TRANSLATE_NOOP("command", "API &Key…"))
BUDGET = Command(id="budget", words=QT_TRANSLATE_NOOP("command", "&Budget…"))
REHEARSAL = Command(id="rehearsal", words=QT_TRANSLATE_NOOP("command", "&Rehearsal"), checkable=True)

COMMANDS = (KEY, BUDGET, REHEARSAL)
