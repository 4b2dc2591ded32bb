"""Undo and redo: in compose of the draft, elsewhere of whatever was done last, to the draft or to pictures."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication, QWidget

from imageedit_desktop.services.composing.compose import Compose
from imageedit_desktop.services.judging.duels import Duels
from imageedit_desktop.services.judging.undoing import Undoable, next_to_redo, next_to_undo
from imageedit_desktop.services.judging.verdicts import Verdicts
from imageedit_desktop.ui.commands.registry import Commands
from imageedit_desktop.ui.features.compose.commands import REDO, UNDO
from imageedit_desktop.ui.features.compose.words import act_words as draft_act_words
from imageedit_desktop.ui.features.verdicts.words import act_words
from imageedit_desktop.ui.words import phrase

translate = QCoreApplication.translate


class UndoablePart(Undoable, Protocol):
    """A history that is meant where the keyboard is in its part of the program."""

    @property
    def holds_keyboard(self) -> bool:
        """Whether it is."""

    def undo_words(self, step: str) -> str | None:
        """What would be undone, or with ``redo`` done again; None where that has no name."""


class UndoCommands(QObject):
    """Provides both."""

    def __init__(
        self, panel: QWidget, *, compose: Compose, verdicts: Verdicts, duels: Duels, commands: Commands
    ) -> None:
        """Undo in a window.

        Args:
            panel: where the keyboard means the draft alone.
            compose: one of what can be undone.
            verdicts: the other one.
            duels: while one is seen, its answers are all that can be undone.
            commands: of the window.
        """
        super().__init__(panel)
        self._panel, self._compose, self._verdicts, self._commands = panel, compose, verdicts, commands
        self._duels = duels
        self._parts: list[UndoablePart] = []
        self._later: list[Callable[[], None]] = []
        verdicts.steps_known.connect(self._on_steps_known)
        commands.provide(UNDO, self._undo, hindrance=self._nothing_to_undo, title=self._undo_title)
        commands.provide(REDO, self._redo, hindrance=self._nothing_to_redo, title=self._redo_title)
        compose.changed.connect(self._show)
        verdicts.steps_changed.connect(self._show)
        for changed in (duels.opened, duels.changed, duels.closed):
            changed.connect(self._show)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._show_later)

    def add_part(self, history: UndoablePart) -> None:
        """A part of the program that has a history of its own, which is meant while the keyboard is there."""
        self._parts.append(history)

    def show(self) -> None:
        """Show what can be undone now."""
        self._show()

    def _histories(self) -> Sequence[Undoable]:
        for part in self._parts:
            if part.holds_keyboard:
                return (part,)
        if self._duels.state is not None:
            return (self._duels,)
        focus = QApplication.focusWidget()
        if focus is not None and self._panel.isAncestorOf(focus):
            return (self._compose,)
        return (self._verdicts, self._compose)

    def _undo(self) -> None:
        """Which act is the last one is known a little after it; the press waits for that, and is not lost."""
        histories = self._histories()
        if self._is_known(histories):
            if (history := next_to_undo(histories)) is not None:
                history.undo()
        else:
            self._later.append(self._undo)

    def _redo(self) -> None:
        histories = self._histories()
        if self._is_known(histories):
            if (history := next_to_redo(histories)) is not None:
                history.redo()
        else:
            self._later.append(self._redo)

    def _is_known(self, histories: Sequence[Undoable]) -> bool:
        """Whether it is known of all of them what was done last."""
        return self._verdicts not in histories or self._verdicts.are_steps_known

    def _nothing_to_undo(self) -> str:
        return "" if self._can(next_to_undo) else self.tr("There is nothing to undo.")

    def _nothing_to_redo(self) -> str:
        return "" if self._can(next_to_redo) else self.tr("There is nothing to redo.")

    def _can(self, choose: Callable[[Sequence[Undoable]], Undoable | None]) -> bool:
        """Also while that is not known yet: a press that came too early would be lost."""
        histories = self._histories()
        return choose(histories) is not None or not self._is_known(histories)

    def _undo_title(self) -> str:
        return undo_words(self._words_of(next_to_undo, "undo"))

    def _redo_title(self) -> str:
        return redo_words(self._words_of(next_to_redo, "redo"))

    def _words_of(self, choose: Callable[[Sequence[Undoable]], Undoable | None], step: str) -> str | None:
        """What the next one is called; None where there is none, or it has no name here."""
        chosen = choose(self._histories())
        if chosen is self._duels:
            return translate("act", "Answer")
        if chosen is self._verdicts:
            act = self._verdicts.steps.undo if step == "undo" else self._verdicts.steps.redo
            return None if act is None else act_words(act)
        if chosen is None:
            return None
        for part in self._parts:
            if chosen is part:
                return part.undo_words(step)
        state = self._compose.state
        return draft_act_words(state.undo_act if step == "undo" else state.redo_act)

    @Slot()
    def _on_steps_known(self) -> None:
        """Once the task that told has ended."""
        QTimer.singleShot(0, self, self._do_next)

    def _do_next(self) -> None:
        self._show()
        if self._later and self._verdicts.are_steps_known:
            self._later.pop(0)()
            self._on_steps_known()

    @Slot()
    def _show(self) -> None:
        self._commands.look_at(UNDO, REDO)

    @Slot()
    def _show_later(self) -> None:
        self._commands.look_again()


def undo_words(act: str | None) -> str:
    """For example ``Undo Remove Portrait``; no more than ``Undo`` where the act has no name here."""
    return translate("act", "Undo") if act is None else phrase(translate("act", "Undo {act}"), act=act)


def redo_words(act: str | None) -> str:
    """For example ``Redo Typing``; no more than ``Redo`` where the act has no name here."""
    return translate("act", "Redo") if act is None else phrase(translate("act", "Redo {act}"), act=act)
