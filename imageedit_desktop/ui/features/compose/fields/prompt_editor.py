"""The prompt: plain text, with a count."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from imageedit_desktop.domain.draft.edits import SetPrompt, SwitchOptimizer
from imageedit_desktop.domain.limits import PROMPT_MAX_CHARACTERS
from imageedit_desktop.domain.recipe import prompt_sent
from imageedit_desktop.ui.features.compose.fields.echo import Echo
from imageedit_desktop.ui.features.compose.fields.section import Row, Section
from imageedit_desktop.ui.widgets.labels import Label
from imageedit_desktop.ui.widgets.switch import Switch
from imageedit_desktop.ui.widgets.undo_keys import is_undo_or_redo
from imageedit_desktop.ui.words import phrase

_LINES_MIN, _LINES, _LINES_MAX = 2, 4, 12
"""On a small screen, with little room, and with all that there can be."""

_FRAME_PX = 22
"""Border, padding and the document's own margin, above and below together."""

_NEAR = 0.9
"""Share of the limit from which the count warns."""


class PromptEditor(QPlainTextEdit):
    """Takes plain text only. Tab moves on.

    It is as high as the panel has room for, within bounds, whatever is typed: nothing below it moves.
    Pasting what is no text is left to the window, and so is undo: the draft's history has what was typed too.

    Signals:
        edited(str): the text as it now stands.
    """

    edited = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._echo = Echo()
        self._lines = _LINES
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Its room is always kept: lines broken before a scroll bar appears would stay too long.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setAccessibleName(self.tr("Prompt"))
        self.setPlaceholderText(
            self.tr("What should change? For example: the same woman in a red raincoat at night")
        )
        self.textChanged.connect(self._on_text_changed)

    def heights_px(self) -> tuple[int, int]:
        """What it has at least in a low window, and in others."""
        return self._height_px(_LINES_MIN), self._height_px(_LINES)

    def make_do_with(self, room_px: int) -> None:
        """Be content with this height, as far as that goes."""
        lines = (room_px - _FRAME_PX) // self.fontMetrics().lineSpacing()
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
        cursor.setPosition(_units(held[:kept]))
        cursor.setPosition(_units(held[: len(held) - tail]), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(text[kept : len(text) - tail])
        self.setTextCursor(cursor)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasText() and not source.hasUrls()

    def insertFromMimeData(self, source: QMimeData) -> None:
        if self.canInsertFromMimeData(source):
            self.insertPlainText(source.text())

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._leaves(event):
            event.ignore()
            return False
        return super().event(event)

    def _leaves(self, event: QKeyEvent) -> bool:
        """Whether a key is for the window, which has the same one for pictures and for the whole draft."""
        if event.matches(QKeySequence.StandardKey.Paste):
            return not self.canInsertFromMimeData(QGuiApplication.clipboard().mimeData())
        return is_undo_or_redo(event)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._height_px(self._lines))

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self._height_px(self._lines))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setMaximumHeight(self._height_px(_LINES_MAX))

    def _height_px(self, lines: int) -> int:
        return lines * self.fontMetrics().lineSpacing() + _FRAME_PX

    def _on_text_changed(self) -> None:
        text = self.toPlainText()
        self._echo.sent(text)
        self.edited.emit(text)


def _alike(one: str, other: str) -> int:
    """How many characters they have in common at the beginning."""
    differing = (index for index, (a, b) in enumerate(zip(one, other, strict=False)) if a != b)
    return next(differing, min(len(one), len(other)))


def _units(text: str) -> int:
    """Places of Qt's cursor, which counts in UTF-16."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


class PromptSection(Section):
    """The editor with its count and the switch of the optimizer.

    Signals:
        edit_requested(Edit): another prompt, or the service may rewrite it, or not.
    """

    edit_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        self._count = Label("", "caption")
        self._count.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        super().__init__(self.tr("Prompt"), self._count, parent=parent)
        self.editor = PromptEditor()
        self.editor.edited.connect(self._on_edited)
        self.editor.textChanged.connect(self._show_count)
        self.optimize = Switch(self.tr("Optimize prompt"))
        self.optimize.setToolTip(self.tr("The service rewrites the prompt before it is used"))
        self.optimize.clicked.connect(self._on_switched)
        self.body.addWidget(self.editor)
        self.body.addWidget(Row(self.optimize.accessibleName(), self.optimize, role="muted"))
        self._show_count()

    def show_prompt(self, text: str, *, optimize: bool) -> None:
        """Show the prompt and the switch."""
        self.editor.show_text(text)
        self._show_count()
        self.optimize.setChecked(optimize)

    def _on_edited(self, prompt: str) -> None:
        self.edit_requested.emit(SetPrompt(prompt=prompt))

    def _on_switched(self, on: bool) -> None:
        self.edit_requested.emit(SwitchOptimizer(on=on))

    def _show_count(self) -> None:
        count = len(prompt_sent(self.editor.toPlainText()))
        limit = self.locale().toString(PROMPT_MAX_CHARACTERS)
        numbers = f"{self.locale().toString(count)} / {limit}"
        self._count.setMinimumWidth(self._count.fontMetrics().horizontalAdvance(f"00{limit} / {limit}"))
        self._count.setText(numbers)
        self._count.setAccessibleName(phrase(self.tr("Characters used: {numbers}"), numbers=numbers))
        near = count > PROMPT_MAX_CHARACTERS * _NEAR
        self._count.set_role("danger" if count > PROMPT_MAX_CHARACTERS else "warning" if near else "caption")
