"""What can be done for whoever looks for a fault."""

from __future__ import annotations

from imageedit_desktop.ui.commands.command import Command
from imageedit_desktop.wording import QT_TRANSLATE_NOOP

DIAGNOSTICS = Command(id="diagnostics", words=QT_TRANSLATE_NOOP("command", "Dia&gnostics…"), icon="clipboard-copy")

COMMANDS = (DIAGNOSTICS,)
