"""What can be done about folders of pictures."""

from __future__ import annotations

from imageedit_desktop.ui.commands.command import Command
from imageedit_desktop.wording import QT_TRANSLATE_NOOP

IMPORT = Command(
    id="import_folder",
    words=QT_TRANSLATE_NOOP("command", "&Import Folder…"),
    keys=("Ctrl+Shift+I",),
    icon="download",
)

COMMANDS = (IMPORT,)
