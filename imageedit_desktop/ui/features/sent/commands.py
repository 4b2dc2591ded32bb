"""What can be done about looking at what is sent, and which keys are heard in its window."""

from __future__ import annotations

from imageedit_desktop.ui.commands.command import Command
from imageedit_desktop.ui.commands.scope import Scope
from imageedit_desktop.ui.features.viewer.commands import ACTUAL, CLOSE, FIT, TOGGLE_ZOOM, ZOOM_IN, ZOOM_OUT
from imageedit_desktop.wording import QT_TRANSLATE_NOOP

SENT_SOURCE = Command(
    id="sent_source",
    words=QT_TRANSLATE_NOOP("command", "Show &What Is Sent of the Source"),
    keys=("Ctrl+Shift+L",),
    icon="scan",
)
SENT_PORTRAIT = Command(
    id="sent_portrait",
    words=QT_TRANSLATE_NOOP("command", "Show &What Is Sent of the Portrait"),
    keys=("Return",),
    also=("Enter",),
    scope=Scope.PORTRAITS,
    icon="scan",
)

COMMANDS = (SENT_SOURCE, SENT_PORTRAIT)

HEARD = (SENT_SOURCE, TOGGLE_ZOOM, FIT, ACTUAL, ZOOM_IN, ZOOM_OUT, CLOSE)
"""What keys do in its window, besides what the window as a whole has."""
