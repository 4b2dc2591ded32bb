"""The line below the source: what will be sent of it, and whether its shape is that of the pictures to be made."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QGridLayout, QToolTip, QWidget

from imageedit_desktop.domain.draft.edits import MatchSource
from imageedit_desktop.domain.geometry import Size, better_match, same_shape, shape_of
from imageedit_desktop.domain.inputs import Input, InputFile, InputUrl, NoteCode
from imageedit_desktop.domain.remarks import remarks_on
from imageedit_desktop.ui.features.adjust.words import adjusted_words
from imageedit_desktop.ui.theme import SPACE
from imageedit_desktop.ui.widgets.buttons import Button, IconButton
from imageedit_desktop.ui.widgets.labels import ElidedLabel, explain
from imageedit_desktop.ui.widgets.room import retain_room
from imageedit_desktop.ui.words import apart, note_words, phrase, weight_words

_INFO_PX = 24
_SHOWN_FOR_MS = 60_000
_FLAWED = {NoteCode.PART_MISSING, NoteCode.DETAIL_MISSING}
_KEYBOARD = {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason}


class SourceLine(QWidget):
    """One line whose room is always kept; it is empty while there is no source.

    Signals:
        edit_requested(Edit): the pictures are to have the source's shape.
    """

    edit_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._more = _MoreButton(self.tr("About the source"))
        self._words = ElidedLabel("", "caption", elide=Qt.TextElideMode.ElideRight)
        self._match = Button("", "link")
        self._match.clicked.connect(self._on_match)
        for widget in (self._more, self._match):
            retain_room(widget)
        line = QGridLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setHorizontalSpacing(SPACE // 2)
        line.setColumnStretch(1, 1)
        line.addWidget(self._more, 0, 0)
        line.addWidget(self._words, 0, 1)
        line.addWidget(self._match, 0, 1, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)

    def show_source(self, source: Input | None, asked: Size) -> None:
        """Tell about a source, and how its shape goes with the size that is asked for."""
        self._more.setVisible(source is not None)
        self._words.setText("" if source is None else self._brief(source))
        self._more.tell("\n".join(self.details(source, asked)), warns=_is_flawed(source))
        self._offer_match(better_match(source.adjusted_size, asked) if isinstance(source, InputFile) else None)

    def details(self, source: Input | None, asked: Size) -> Iterator[str]:
        """Everything that is known of a source, line by line."""
        if isinstance(source, InputUrl):
            yield source.url
            yield self.tr("The service fetches it from this address.")
        elif isinstance(source, InputFile):
            yield source.name
            yield phrase(self.tr("{size} · {weight}"), size=source.size, weight=weight_words(source.size_bytes))
            yield from map(note_words, remarks_on(source))
            if not same_shape(source.adjusted_size, asked):
                yield phrase(
                    self.tr(
                        "The new pictures are {asked}, which is another shape. The service does not say how it "
                        "fits the source into it. What is dimmed would be lost if it cut to the middle."
                    ),
                    asked=asked,
                )

    def _brief(self, source: Input) -> str:
        if isinstance(source, InputUrl):
            return source.url
        if not source.adjustment.is_identity:
            return adjusted_words(source)
        notes = {note.code: note.params for note in source.notes}
        if _is_flawed(source):
            return phrase(self.tr("{size} · damaged"), size=source.size)
        if NoteCode.SHRUNK in notes:
            return phrase(self.tr("{size} · sent as {width}×{height}"), size=source.size, **notes[NoteCode.SHRUNK])
        if NoteCode.SENT_AS_IT_IS in notes:
            return phrase(self.tr("{size} · sent unchanged"), size=source.size)
        return phrase(self.tr("{size} · sent with changes"), size=source.size) if notes else apart(str(source.size))

    def _offer_match(self, size: Size | None) -> None:
        self._match.setVisible(size is not None)
        if size is not None:
            self._match.setText(phrase(self.tr("Match {shape}?"), shape=shape_of(size) or self._ratio(size)))
            self._match.setToolTip(phrase(self.tr("Make the pictures {size}, the shape of the source"), size=size))
        taken_px = self._match.sizeHint().width() + SPACE if size is not None else 0
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self._words.setContentsMargins(taken_px if mirrored else 0, 0, 0 if mirrored else taken_px, 0)

    def _ratio(self, size: Size) -> str:
        """As photographers write it: ``2.35:1``, ``1:1.42``."""
        longer = self.locale().toString(max(size.aspect, 1 / size.aspect), "f", 2)
        return f"{longer}:1" if size.aspect >= 1 else f"1:{longer}"

    def _on_match(self) -> None:
        self.edit_requested.emit(MatchSource())


class _MoreButton(IconButton):
    """Tells more on hover, when the keyboard comes to it, and when it is pressed."""

    def __init__(self, name: str) -> None:
        super().__init__("info", name)
        self._name = name
        self.setFixedSize(_INFO_PX, _INFO_PX)
        self._soon = QTimer(self, singleShot=True, interval=0)  # the change of focus itself ends any tooltip
        self._soon.timeout.connect(self._show)
        self.clicked.connect(self._show)

    def tell(self, words: str, *, warns: bool) -> None:
        self.say("triangle-alert" if warns else "info", self._name, "warning" if warns else "text_muted")
        explain(self, words)

    def _show(self) -> None:
        below = self.mapToGlobal(QPoint(0, self.height()))
        QToolTip.showText(below, self.toolTip(), self, self.rect(), _SHOWN_FOR_MS)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in _KEYBOARD:
            self._soon.start()


def _is_flawed(source: Input | None) -> bool:
    return isinstance(source, InputFile) and any(note.code in _FLAWED for note in source.notes)
