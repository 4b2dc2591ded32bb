"""Going from one part of the window to the next by a key, so that none is out of reach."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

from imageedit_desktop.ui.commands.registry import Commands
from imageedit_desktop.ui.window.commands import NEXT_PART, PREVIOUS_PART


class Parts(QObject):
    """Walks around the parts of a window that are seen; in each the keyboard is where it was last."""

    def __init__(self, parts: Sequence[QWidget], commands: Commands, parent: QWidget) -> None:
        """Parts of a window.

        Args:
            parts: in the order in which one reads; those out of sight are passed by. Parts of a part follow it.
            commands: of the window.
            parent: lives as long as the parts.
        """
        super().__init__(parent)
        self._parts = list(parts)
        commands.provide(NEXT_PART, lambda: self._go(1))
        commands.provide(PREVIOUS_PART, lambda: self._go(-1))

    def add_before(self, known: QWidget, *parts: QWidget) -> None:
        """Come by these parts too, before one that is known."""
        place = self._parts.index(known)
        self._parts[place:place] = parts

    def _go(self, step: int) -> None:
        parts = self._parts
        focus = QApplication.focusWidget()
        holding = [number for number, part in enumerate(parts) if _holds(part, focus)]
        here = holding[-1] if holding else -1 if step > 0 else 0
        for distance in range(1, len(parts) + 1):
            target = _entrance(parts[(here + step * distance) % len(parts)])
            if target is not None:
                target.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return


def _holds(part: QWidget, widget: QWidget | None) -> bool:
    return part is widget or (widget is not None and part.isAncestorOf(widget))


def _entrance(part: QWidget) -> QWidget | None:
    """What has the keyboard when one comes to a part: itself, what had it last, or the first that can."""
    candidates = (part, part.focusWidget(), *_following(part))
    return next(filter(_takes_keyboard, candidates), None)


def _following(part: QWidget) -> Iterator[QWidget]:
    """What is in a part, as Tab goes."""
    widget = part.nextInFocusChain()
    while widget is not None and widget is not part:
        if part.isAncestorOf(widget):
            yield widget
        widget = widget.nextInFocusChain()


def _takes_keyboard(widget: QWidget | None) -> bool:
    if widget is None:
        return False
    by_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return by_tab and widget.isVisible() and widget.isEnabled()
