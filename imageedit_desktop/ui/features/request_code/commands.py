"""What can be done about orders as code."""

from __future__ import annotations

from imageedit_desktop.ui.commands.command import Command
from imageedit_desktop.ui.commands.scope import Scope
from imageedit_desktop.wording import QT_TRANSLATE_NOOP

REQUEST_AS_CODE = Command(
    id="request_as_code",
    words=QT_TRANSLATE_NOOP("command", "&Request as Code…"),
    keys=("Ctrl+Shift+R",),
    icon="clipboard-copy",
)
PICTURE_AS_CODE = Command(
    id="picture_as_code",
    words=QT_TRANSLATE_NOOP("command", "Or&der of the Picture as Code…"),
    scope=Scope.PICTURES,
    icon="clipboard-copy",
)

COMMANDS = (REQUEST_AS_CODE, PICTURE_AS_CODE)
