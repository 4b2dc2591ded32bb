"""What the second window shows: a picture as large as it goes, and below it what it is and whether it stays."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal, Slot
from PySide6.QtGui import QCursor, QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from imageedit_desktop.domain.gallery import GalleryItem
from imageedit_desktop.domain.result import Result
from imageedit_desktop.ui import theme
from imageedit_desktop.ui.commands.buttons import follow
from imageedit_desktop.ui.commands.registry import Commands
from imageedit_desktop.ui.features.gallery import words
from imageedit_desktop.ui.features.second_window.commands import PIN
from imageedit_desktop.ui.features.verdicts.words import verdict_words
from imageedit_desktop.ui.features.viewer.canvas import ZOOM_STEP, Canvas
from imageedit_desktop.ui.features.viewer.sensitive_button import SensitiveButton
from imageedit_desktop.ui.features.viewer.shown_picture import ShownPicture
from imageedit_desktop.ui.pictures.cache import PictureCache
from imageedit_desktop.ui.widgets.bars import bar_with_row
from imageedit_desktop.ui.widgets.buttons import Button
from imageedit_desktop.ui.widgets.labels import ElidedLabel, Label
from imageedit_desktop.ui.widgets.news import News
from imageedit_desktop.ui.words import apart

_LEAST_PX = (40 * theme.SPACE, 30 * theme.SPACE)


class SecondView(QWidget):
    """One picture, with zoom and pan of its own.

    Signals:
        reveal_requested(Result): it is blurred, and to be seen.
        left(): the user wants to be rid of it.
    """

    reveal_requested = Signal(object)
    left = Signal()

    def __init__(
        self, pictures: PictureCache, thumbnail_path: Callable[[Result], Path], commands: Commands
    ) -> None:
        super().__init__()
        self._is_pinned = False
        self._canvas = Canvas(self)
        self._picture = ShownPicture(self._canvas, pictures, thumbnail_path)
        self._picture.veil_changed.connect(self._tell)
        self._news = News(self._canvas)
        self._sensitive = SensitiveButton(self._canvas)
        self._sensitive.clicked.connect(self._on_reveal)
        self._name, self._verdict = ElidedLabel("", "muted"), Label("", "muted")
        self._fit, self._actual = Button(self.tr("Fit"), "quiet"), Button(self.tr("1:1"), "quiet")
        self._pin = Button("")
        follow(self._pin, PIN, commands)
        self._lay_out()
        self._canvas.installEventFilter(self)
        self.setMinimumSize(*_LEAST_PX)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Second window"))
        self.show_pinned(on=False)

    @property
    def canvas(self) -> Canvas:
        """Where the picture is."""
        return self._canvas

    def show_item(self, item: GalleryItem, near: Sequence[GalleryItem]) -> None:
        """Show a picture, or what else is known of it now.

        Args:
            item: saved, or in the bin.
            near: what may come next, the most likely first.
        """
        self._picture.show(item, near)
        self._tell()

    def show_nothing(self, told: str) -> None:
        """Say why there is no picture."""
        self._picture.show_nothing(told)
        self._tell()

    def show_pinned(self, *, on: bool) -> None:
        """Say whether the picture stays, whatever is current in the main window."""
        self._is_pinned = on
        self._pin.setText(self.tr("Unpin") if on else self.tr("Pin"))
        self.setAccessibleDescription(self._state_words())
        self._news.say_otherwise(self.tr("Pinned") if on else "")

    def show_bar(self, *, on: bool) -> None:
        """Show what lies below the picture, or the picture alone."""
        self._bar.setVisible(on)

    def say(self, told: str) -> None:
        """Say what was done, or why it cannot be, for a while."""
        self._news.tell(told)

    def say_unasked(self, told: str) -> None:
        """Say what nobody in this window did, for a while."""
        self._news.tell_unasked(told)

    # as one page among those on which pictures are looked at closely

    def toggle_zoom(self) -> None:
        """Fit to 100 % at the pointer, and back."""
        at = self._canvas.mapFromGlobal(QCursor.pos())
        self._canvas.toggle(QPointF(at) if self._canvas.rect().contains(at) else None)

    def fit(self) -> None:
        """All in view."""
        self._canvas.set_fit()

    def show_actual(self) -> None:
        """One device pixel for each pixel of the picture."""
        self._canvas.set_actual()

    def zoom_in(self) -> None:
        """One step closer."""
        self._canvas.zoom_by(ZOOM_STEP)

    def zoom_out(self) -> None:
        """One step back."""
        self._canvas.zoom_by(1 / ZOOM_STEP)

    def leave(self) -> None:
        """One step back: from full screen first."""
        self.left.emit()

    def _state_words(self) -> str:
        if self._is_pinned:
            return self.tr("Pinned: it stays at this picture.")
        return self.tr("It follows the main window.")

    @Slot()
    def _tell(self) -> None:
        item, is_blurred = self._picture.item, self._picture.is_blurred
        self._sensitive.setVisible(is_blurred)
        if item is None or item.result is None:
            name = verdict = told = ""
        else:
            result = item.result
            name = apart(result.path.name) if result.path else words.binned_line(result)
            verdict = verdict_words(result.verdict)
            told = words.accessible_line(item, is_blurred=is_blurred)
        self._name.setText(name)
        self._verdict.setText(verdict)
        self._canvas.setAccessibleName(told)

    def _lay_out(self) -> None:
        self._bar, row = bar_with_row(line_below=False)
        self._fit.clicked.connect(self.fit)
        self._actual.clicked.connect(self.show_actual)
        row.addSpacing(theme.SPACE)
        row.addWidget(self._name, 1)
        for widget in (self._verdict, self._fit, self._actual, self._pin):
            row.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._canvas, 1)
        column.addWidget(self._bar)

    @Slot()
    def _on_reveal(self) -> None:
        item = self._picture.item
        if item is not None and item.result is not None:
            self.reveal_requested.emit(item.result)

    # Qt overrides

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Whoever lets go of an arrow wants to look."""
        if not event.isAutoRepeat():
            self._picture.rest()
        super().keyReleaseEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._picture.want()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing is read for it while it is not seen."""
        super().hideEvent(event)
        self._picture.leave()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What lies on the picture keeps its place."""
        if watched is self._canvas and event.type() == QEvent.Type.Resize:
            self._sensitive.move(self._canvas.rect().center() - self._sensitive.rect().center())
        return super().eventFilter(watched, event)
