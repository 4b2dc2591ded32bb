"""What can be done about new versions of the program."""

from __future__ import annotations

from imageedit_desktop.ui.commands.command import Command
from imageedit_desktop.wording import QT_TRANSLATE_NOOP

LOOK_NOW = Command(id="look_for_version", words=QT_TRANSLATE_NOOP("command", "Look for a New &Version"))
LOOK_WEEKLY = Command(
    id="look_for_version_weekly",
    words=QT_TRANSLATE_NOOP("command", "Look for New Versions Every &Week"),
    checkable=True,
)

COMMANDS = (LOOK_NOW, LOOK_WEEKLY)
