"""The prompt: plain text, with a count."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QWidget

from imageedit_desktop.domain.draft.edits import SetPrompt, SwitchOptimizer
from imageedit_desktop.domain.limits import PROMPT_MAX_CHARACTERS
from imageedit_desktop.domain.recipe import prompt_sent
from imageedit_desktop.ui.features.compose.fields.echo import Echo
from imageedit_desktop.ui.features.compose.fields.section import Row, Section
from imageedit_desktop.ui.utf16 import spliced, units_of
from imageedit_desktop.ui.widgets.buttons import Button, IconButton
from imageedit_desktop.ui.widgets.labels import Label
from imageedit_desktop.ui.widgets.plain_text import FRAME_PX, PlainTextField
from imageedit_desktop.ui.widgets.room import retain_room
from imageedit_desktop.ui.widgets.switch import Switch
from imageedit_desktop.ui.words import phrase

_LINES_MIN, _LINES, _LINES_MAX = 2, 4, 12
"""On a small screen, with little room, and with all that there can be."""

_BUTTON_PX = 24
"""Beside the title, which is not as high as a control."""

_NEAR = 0.9
"""Share of the limit from which the count warns."""


class PromptEditor(PlainTextField):
    """It is as high as the panel has room for, within bounds, whatever is typed: nothing below it moves.

    Signals:
        edited(str): the text as it now stands.
    """

    edited = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Prompt"),
            self.tr("What should change? For example: the same woman in a red raincoat at night"),
            parent,
        )
        self._echo = Echo()
        self._lines = _LINES
        # Its room is always kept: lines broken before a scroll bar appears would stay too long.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.textChanged.connect(self._on_text_changed)

    def heights_px(self) -> tuple[int, int]:
        """What it has at least in a low window, and in others."""
        return self.height_px(_LINES_MIN), self.height_px(_LINES)

    def make_do_with(self, room_px: int) -> None:
        """Be content with this height, as far as that goes."""
        lines = (room_px - FRAME_PX) // self.fontMetrics().lineSpacing()
        if (lines := max(_LINES_MIN, min(_LINES, lines))) != self._lines:
            self._lines = lines
            self.updateGeometry()

    def show_text(self, text: str) -> None:
        """Show a text unless it only comes back from here; no signal."""
        if self._echo.is_news(text, self.toPlainText()):
            with QSignalBlocker(self):
                self._replace(text)

    def _replace(self, text: str) -> None:
        """Change what differs only, so that the cursor ends up where something came back."""
        held = self.toPlainText()
        kept = _alike(held, text)
        tail = _alike(held[kept:][::-1], text[kept:][::-1])
        cursor = self.textCursor()
        cursor.setPosition(units_of(held[:kept]))
        cursor.setPosition(units_of(held[: len(held) - tail]), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(text[kept : len(text) - tail])
        self.setTextCursor(cursor)

    @property
    def selected_words(self) -> str:
        """What is selected; empty where nothing is."""
        return self.textCursor().selectedText().replace("\u2029", "\n")

    def with_inserted(self, words: str) -> str:
        """The text as it would be with words in place of what is selected, or where the cursor is."""
        cursor = self.textCursor()
        return spliced(self.toPlainText(), cursor.selectionStart(), cursor.selectionEnd(), words)

    def leaves(self, event: QKeyEvent) -> bool:
        """The same, and keys by which one goes through earlier prompts."""
        return super().leaves(event) or _goes_through_earlier_prompts(event)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.height_px(self._lines))

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self.height_px(self._lines))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setMaximumHeight(self.height_px(_LINES_MAX))

    def _on_text_changed(self) -> None:
        text = self.toPlainText()
        self._echo.sent(text)
        self.edited.emit(text)


def _goes_through_earlier_prompts(event: QKeyEvent) -> bool:
    """By these keys macOS would go to the beginning and the end of the paragraph."""
    arrows = event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down}
    return arrows and event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.AltModifier


def _alike(one: str, other: str) -> int:
    """How many characters they have in common at the beginning."""
    differing = (index for index, (a, b) in enumerate(zip(one, other, strict=False)) if a != b)
    return next(differing, min(len(one), len(other)))


class PromptSection(Section):
    """The editor with its count and the switch of the optimizer.

    Attributes:
        examples, earlier, presets: buttons beside the title, for whoever knows what they open.

    Signals:
        edit_requested(Edit): another prompt, or the service may rewrite it, or not.
    """

    edit_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        self._longest: str | None = None
        self._count = Label("", "caption")
        self._count.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self.examples = Button(self.tr("Try an example"), "link")
        retain_room(self.examples)
        self.earlier = IconButton("history", self.tr("Use an earlier prompt"))
        self.presets = IconButton("bookmark", self.tr("Use a preset"))
        for button in (self.earlier, self.presets):
            button.setFixedSize(_BUTTON_PX, _BUTTON_PX)
        super().__init__(self.tr("Prompt"), self.examples, self.earlier, self.presets, self._count, parent=parent)
        self.editor = PromptEditor()
        self.editor.edited.connect(self._on_edited)
        self.editor.textChanged.connect(self._show_count)
        self.optimize = Switch(self.tr("Optimize prompt"))
        self.optimize.setToolTip(self.tr("The service rewrites the prompt before it is used"))
        self.optimize.clicked.connect(self._on_switched)
        self.body.addWidget(self.editor)
        self.body.addWidget(Row(self.optimize.accessibleName(), self.optimize, role="muted"))
        self._show_count()

    def show_prompt(self, text: str, *, optimize: bool, longest: str | None = None) -> None:
        """Show the prompt and the switch.

        Args:
            text: the prompt.
            optimize: whether the switch is on.
            longest: what is counted, where alternates make several prompts of it.
        """
        self._longest = longest
        self.editor.show_text(text)
        self.examples.setVisible(not text)
        self._show_count()
        self.optimize.setChecked(optimize)

    def _on_edited(self, prompt: str) -> None:
        self.edit_requested.emit(SetPrompt(prompt=prompt))

    def _on_switched(self, on: bool) -> None:
        self.edit_requested.emit(SwitchOptimizer(on=on))

    def _show_count(self) -> None:
        count = len(prompt_sent(self.editor.toPlainText() if self._longest is None else self._longest))
        limit = self.locale().toString(PROMPT_MAX_CHARACTERS)
        numbers = f"{self.locale().toString(count)} / {limit}"
        self._count.setMinimumWidth(self._count.fontMetrics().horizontalAdvance(f"00{limit} / {limit}"))
        self._count.setText(numbers)
        self._count.setAccessibleName(phrase(self.tr("Characters used: {numbers}"), numbers=numbers))
        near = count > PROMPT_MAX_CHARACTERS * _NEAR
        self._count.set_role("danger" if count > PROMPT_MAX_CHARACTERS else "warning" if near else "caption")
