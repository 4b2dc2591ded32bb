"""How sensitive pictures are shown in the library that is open; showing one is a command of the gallery."""

from __future__ import annotations

from imageedit_desktop.domain.sensitive import SensitiveChoice
from imageedit_desktop.ui.commands.command import Command
from imageedit_desktop.wording import QT_TRANSLATE_NOOP

SENSITIVE_SHOWN = Command(
    id="sensitive_shown", words=QT_TRANSLATE_NOOP("command", "Sensitive Pictures: Sho&w"), group="sensitive"
)
SENSITIVE_BLURRED = Command(
    id="sensitive_blurred", words=QT_TRANSLATE_NOOP("command", "Sensitive Pictures: Bl&ur"), group="sensitive"
)
SENSITIVE_HIDDEN = Command(
    id="sensitive_hidden", words=QT_TRANSLATE_NOOP("command", "Sensitive Pictures: Hid&e"), group="sensitive"
)

CHOICES = {
    SensitiveChoice.SHOWN: SENSITIVE_SHOWN,
    SensitiveChoice.BLURRED: SENSITIVE_BLURRED,
    SensitiveChoice.HIDDEN: SENSITIVE_HIDDEN,
}
COMMANDS = tuple(CHOICES.values())
