"""How alike pictures must look to be in one stack: a slider over the gallery."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QSlider, QVBoxLayout, QWidget

from imageedit_desktop.domain.likeness import STEPS, Alike
from imageedit_desktop.ui.theme import SPACE
from imageedit_desktop.ui.widgets.labels import Label
from imageedit_desktop.ui.widgets.switch import Switch

translate = QCoreApplication.translate

_WIDTH_PX = 36 * SPACE


class HowAlike(QFrame):
    """Lies over the upper trailing corner of the gallery while it is wanted; Esc and a look elsewhere close it.

    Signals:
        chosen(Alike, bool): put pictures together that are that alike; in one batch alone, or across batches too.
        closed(): it is out of sight.
    """

    chosen = Signal(object, bool)
    closed = Signal()

    def __init__(self, over: QWidget) -> None:
        """`over` is what it lies over; they have the same parent."""
        super().__init__(over.parentWidget())
        self._over = over
        self.setProperty("surface", "popover")
        self.setAccessibleName(self.tr("How alike"))
        self._slider = QSlider(Qt.Orientation.Horizontal)
        self._slider.setRange(0, len(STEPS) - 1)
        self._slider.setPageStep(1)
        self._slider.setAccessibleName(self.tr("How alike pictures in one stack look"))
        self._step = Label("", "heading")
        self._means = Label("", "muted", wrap=True)
        self._across = Switch(self.tr("Across batches"))
        self._lay_out()
        self._slider.valueChanged.connect(self._on_chosen)
        self._across.toggled.connect(self._on_chosen)
        over.installEventFilter(self)
        self.hide()

    def show_choice(self, alike: Alike, *, across_batches: bool) -> None:
        """Show what is chosen."""
        self._slider.blockSignals(True)
        self._across.blockSignals(True)
        self._slider.setValue(STEPS.index(alike))
        self._across.setChecked(across_batches)
        self._slider.blockSignals(False)
        self._across.blockSignals(False)
        self._tell(alike)

    def open(self) -> None:
        """Come into sight, with the keyboard on the slider."""
        self.show()
        self._place()
        self.raise_()
        self._slider.setFocus()
        QApplication.instance().focusChanged.connect(self._on_focus_changed)  # type: ignore[union-attr]

    def close_up(self) -> None:
        """Go; the keyboard goes back to the pictures where it was here."""
        if self.isHidden():
            return
        QApplication.instance().focusChanged.disconnect(self._on_focus_changed)  # type: ignore[union-attr]
        focus = QApplication.focusWidget()
        had_keyboard = focus is not None and self.isAncestorOf(focus)
        self.hide()
        if had_keyboard:
            self._over.setFocus()
        self.closed.emit()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * SPACE, SPACE + SPACE // 2, 2 * SPACE, SPACE + SPACE // 2)
        column.setSpacing(SPACE)
        column.addWidget(self._step)
        column.addWidget(self._slider)
        ends = QHBoxLayout()
        ends.addWidget(Label(self.tr("Strict"), "muted"))
        ends.addStretch(1)
        ends.addWidget(Label(self.tr("Loose"), "muted"))
        column.addLayout(ends)
        column.addWidget(self._means)
        across = QHBoxLayout()
        across.addWidget(Label(self.tr("Across batches")), 1)
        across.addWidget(self._across)
        column.addLayout(across)

    def _place(self) -> None:
        area = self._over.geometry().adjusted(SPACE, SPACE, -3 * SPACE, -SPACE)
        width_px = min(area.width(), _WIDTH_PX)
        self.setFixedWidth(width_px)
        self.adjustSize()
        mirrored = self._over.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.move(area.left() + 2 * SPACE if mirrored else area.right() + 1 - width_px, area.top())

    def _tell(self, alike: Alike) -> None:
        name, means = _words_of(alike)
        self._step.setText(name)
        self._means.setText(means)
        self._slider.setAccessibleDescription(f"{name}. {means}")
        self._slider.setToolTip(name)

    @Slot()
    def _on_chosen(self) -> None:
        alike = STEPS[self._slider.value()]
        self._tell(alike)
        if self.isVisible():
            self._place()
        self.chosen.emit(alike, self._across.isChecked())

    @Slot(QWidget, QWidget)
    def _on_focus_changed(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and now is not self and not self.isAncestorOf(now) and now.window() is self.window():
            self.close_up()

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes, and so does Enter."""
        if event.key() in {Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.close_up()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow what it lies over."""
        if watched is self._over and not self.isHidden():
            if event.type() in {QEvent.Type.Resize, QEvent.Type.Move}:
                self._place()
            elif event.type() == QEvent.Type.Hide:
                self.close_up()
        return False


def _words_of(alike: Alike) -> tuple[str, str]:
    """The name of a step, and what is put together by it."""
    match alike:
        case Alike.SAME:
            return translate("HowAlike", "The same"), translate("HowAlike", "One picture in several files.")
        case Alike.CLOSE:
            return translate("HowAlike", "Very close"), translate(
                "HowAlike", "Another size or compression, or a little brighter."
            )
        case Alike.USUAL:
            return translate("HowAlike", "Small changes"), translate(
                "HowAlike", "A little cropped, or other light. Different versions of a picture stay apart."
            )
        case Alike.LOOSE:
            return translate("HowAlike", "Much in common"), translate(
                "HowAlike", "Versions that are nearly the same."
            )
    return translate("HowAlike", "Related"), translate("HowAlike", "Versions with the same composition.")
