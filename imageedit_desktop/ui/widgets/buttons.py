"""Buttons in the kinds of the style sheet.

They take the keyboard by Tab, not by a click, so that the ring shows where the keyboard is and not where the mouse
was. With it Tab goes on from them, and Enter presses them, also in a part of the window where these keys are
commands. Left to Qt, Enter on *Cancel* would press the default button of a dialog.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QPushButton, QToolButton, QWidget

from imageedit_desktop.ui.enter_key import is_enter
from imageedit_desktop.ui.icons import icon
from imageedit_desktop.ui.key_repeat import is_repeated
from imageedit_desktop.ui.theme import control_height

ICON_PX = 16
"""Side of an icon in a control, in logical pixels."""


class Button(QPushButton):
    """A button with words; `kind` is empty for a plain one, or accent, quiet, link, chip."""

    def __init__(self, text: str, kind: str = "", *, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setProperty("kind", kind)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAutoDefault(False)

    def event(self, event: QEvent) -> bool:
        """Keep Tab, and the keys that press."""
        return keeps_tab(event) or pressed_by_key(self, event) or super().event(event)


class IconButton(QToolButton):
    """A button that shows an icon only; its words are the tooltip and the accessible name."""

    def __init__(
        self, icon_name: str, words: str, *, checkable: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setIconSize(QSize(ICON_PX, ICON_PX))
        self.setFixedSize(control_height(), control_height())
        self.setCheckable(checkable)
        self.say(icon_name, words)

    def say(self, icon_name: str, words: str, role: str = "text_muted") -> None:
        """Show another icon, in the colour of a role, and mean something else."""
        self.setIcon(icon(icon_name, role))
        self.setToolTip(words)
        self.setAccessibleName(words)

    def event(self, event: QEvent) -> bool:
        """Keep Tab, and the keys that press."""
        return keeps_tab(event) or pressed_by_key(self, event) or super().event(event)


def pressed_by_key(button: QAbstractButton, event: QEvent) -> bool:
    """Whether this was Enter or Space of which Qt need not know: they press once, however long they are held."""
    if not isinstance(event, QKeyEvent):
        return False
    goes_down = event.type() == QEvent.Type.KeyPress
    if is_enter(event):
        if goes_down and not event.isAutoRepeat() and not is_repeated():
            button.click()
    elif not (goes_down and event.key() == Qt.Key.Key_Space and is_repeated()):
        return False
    event.accept()
    return True


def keeps_tab(event: QEvent) -> bool:
    """Whether this asks if Tab is a command, and was told no: for the `event` of what Tab goes on from."""
    is_tab = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Tab and not event.modifiers()
    if is_tab and event.type() == QEvent.Type.ShortcutOverride:
        event.accept()
        return True
    return False
