"""What can be done about jobs."""

from __future__ import annotations

from imageedit_desktop.ui.commands.command import Command
from imageedit_desktop.wording import QT_TRANSLATE_NOOP

RESCUE = Command(
    id="rescue", words=QT_TRANSLATE_NOOP("command", "&Fetch Everything from the Service"), icon="download"
)

COMMANDS = (RESCUE,)
