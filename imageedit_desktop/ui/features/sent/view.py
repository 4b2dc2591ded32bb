"""What the window shows: the pictures, what is known of the bytes, and a bar."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from imageedit_desktop.domain.sent_file import Beside, SentFile
from imageedit_desktop.ui import theme
from imageedit_desktop.ui.features.sent.facts import Facts
from imageedit_desktop.ui.features.sent.pair import Pair
from imageedit_desktop.ui.features.sent.words import brief, paragraphs
from imageedit_desktop.ui.pictures.cache import PictureCache
from imageedit_desktop.ui.widgets.bars import bar_with_row
from imageedit_desktop.ui.widgets.buttons import Button
from imageedit_desktop.ui.widgets.labels import ElidedLabel, Hairline
from imageedit_desktop.ui.words import apart

_NARROW_PX = 88 * theme.SPACE
"""With less width the facts go below the picture."""

_LEAST_PX = (40 * theme.SPACE, 44 * theme.SPACE)


class SentView(QWidget):
    """One file that leaves, and the original beside it.

    Signals:
        save_requested(SentFile): a copy is wanted.
        left(): the user wants to be rid of it.

    Attributes:
        pair: the two pictures.
    """

    save_requested = Signal(object)
    left = Signal()

    def __init__(self, pictures: PictureCache) -> None:
        super().__init__()
        self._sent: SentFile | None = None
        self.pair, self._facts = Pair(pictures), Facts()
        self._about = ElidedLabel("", "muted")
        self._fit, self._actual = Button(self.tr("Fit"), "quiet"), Button(self.tr("1:1"), "quiet")
        self._sides = Button(self.tr("Side by Side"), "quiet")
        self._save = Button(self.tr("Save a Copy…"))
        self._lay_out()
        self.setMinimumSize(*_LEAST_PX)
        self.setAccessibleName(self.tr("What is sent"))

    def show_about(self, words: str) -> None:
        """Say which picture of the composition it is."""
        self._about.setText(apart(words))

    def show_sent(self, sent: SentFile, beside: Beside | None = None) -> None:
        """Show a file, and the original beside it as soon as that is known."""
        is_other = self._sent != sent
        self._sent = sent
        self.pair.show_sent(sent, beside)
        told = tuple(paragraphs(sent, beside))
        self._facts.show_paragraphs(told)
        self._save.setEnabled(True)
        self._sides.setEnabled(sent.is_encoded_anew)
        if is_other:
            self._announce(brief(sent))
        elif beside is not None:
            self._announce(" ".join(told[-1].lines))

    def show_nothing(self, words: str) -> None:
        """Say why there is nothing to be seen."""
        self._sent = None
        self.pair.show_nothing(words)
        self._facts.show_paragraphs(())
        self._save.setEnabled(False)
        self._sides.setEnabled(False)
        self._announce(words)

    # as one page among those on which pictures are looked at closely

    def toggle_zoom(self) -> None:
        """Fit to 100 % at the pointer, and back."""
        self.pair.toggle_zoom()

    def fit(self) -> None:
        """All in view."""
        self.pair.fit()

    def show_actual(self) -> None:
        """One device pixel for each pixel that is sent."""
        self.pair.show_actual()

    def zoom_in(self) -> None:
        """One step closer."""
        self.pair.zoom_in()

    def zoom_out(self) -> None:
        """One step back."""
        self.pair.zoom_out()

    def leave(self) -> None:
        """One step back: from full screen first."""
        self.left.emit()

    def _lay_out(self) -> None:
        bar, row = bar_with_row(line_below=False)
        self._sides.clicked.connect(self._on_sides)
        self._fit.clicked.connect(self.fit)
        self._actual.clicked.connect(self.show_actual)
        self._save.clicked.connect(self._on_save)
        row.addSpacing(theme.SPACE)
        row.addWidget(self._about, 1)
        for button in (self._sides, self._fit, self._actual, self._save):
            row.addWidget(button)
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._halves.setSpacing(0)
        self._halves.addWidget(self.pair, 1)
        self._between = Hairline()
        self._halves.addWidget(self._between)
        self._halves.addWidget(self._facts)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._halves, 1)
        column.addWidget(bar)
        self.setProperty("surface", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._arrange()

    def _arrange(self) -> None:
        is_narrow = self.width() < _NARROW_PX
        direction = QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight
        self._halves.setDirection(direction)
        self._between.setVisible(is_narrow)
        self._facts.lie_below(below=is_narrow)

    def _announce(self, words: str) -> None:
        if self.isVisible():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    @Slot()
    def _on_sides(self) -> None:
        """The button says what it would do next."""
        self.pair.set_side_by_side(not self.pair.is_side_by_side)
        words = self.tr("With a Line") if self.pair.is_side_by_side else self.tr("Side by Side")
        self._sides.setText(words)

    @Slot()
    def _on_save(self) -> None:
        if self._sent is not None:
            self.save_requested.emit(self._sent)

    # Qt overrides

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.pair.want()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing is read for it while it is not seen."""
        super().hideEvent(event)
        self.pair.want()
