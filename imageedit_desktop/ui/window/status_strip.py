"""The line at the foot of the window: where orders go, what goes on, and where one is among the pictures."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QLocale, QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSlider, QWidget

from imageedit_desktop.ui.theme import SPACE
from imageedit_desktop.ui.widgets.labels import Label
from imageedit_desktop.ui.words import phrase

ROW_MIN_PX, ROW_MAX_PX = 120, 360
"""Height of a row of thumbnails, from and to."""


class StatusStrip(QWidget):
    """Shows what it is told.

    Signals:
        row_size_chosen(int): height of a row of thumbnails, in logical pixels.
    """

    row_size_chosen = Signal(int)

    def __init__(
        self,
        jobs: QWidget,
        act: QWidget,
        orders: QWidget,
        hidden: QAbstractButton,
        parent: QWidget | None = None,
    ) -> None:
        """`orders` tells of those that have come, `hidden` of pictures that are hidden, while it has words."""
        super().__init__(parent)
        self._hidden = hidden
        self._mode = Label("", "mode")
        self._jobs, self._act, self._orders = jobs, act, orders
        self._position = Label("", "strip")
        self._position.setAccessibleName(self.tr("Position"))
        self._selected = Label("", "strip")
        self._advancing = Label("", "strip")
        self._advancing.setAccessibleName(self.tr("After each mark"))
        self._zoom = Label("", "strip")
        self._zoom.setAccessibleName(self.tr("Zoom"))
        self._slider = self._make_slider()
        self._has_zoom = False
        self.setProperty("surface", "strip")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        orders.installEventFilter(self)
        self._lay_out()
        self.show_mode(rehearsal=True)

    def show_mode(self, *, rehearsal: bool) -> None:
        """Say where orders go."""
        if rehearsal:
            words, hint = self.tr("Rehearsal"), self.tr("Pictures are made on this computer, free of charge.")
        else:
            words, hint = self.tr("Real service"), self.tr("Orders are sent to the service, and are charged.")
        self._mode.setText(words)
        self._mode.setToolTip(hint)
        self._mode.setAccessibleDescription(hint)
        self._mode.set_role("mode" if rehearsal else "mode-real")
        self._mode.setMinimumWidth(self._mode.sizeHint().width())

    def show_position(self, current: int, total: int) -> None:
        """Say which of all pictures is the current one.

        Args:
            current: its index, below zero for none.
            total: how many there are.
        """
        locale = QLocale()
        if current < 0:
            words = self.tr("%Ln pictures", "", total)
        else:
            words = phrase(
                self.tr("{position} of {total}"),
                position=locale.toString(current + 1),
                total=locale.toString(total),
            )
        self._position.setText(words)
        self._position.setAccessibleDescription(words)

    def show_selected(self, count: int) -> None:
        """Say how many pictures are selected, where it is more than the current one."""
        self._selected.setText(self.tr("%Ln selected", "", count) if count > 1 else "")
        self._make_room()

    @Slot(str)
    def show_advancing(self, words: str) -> None:
        """Say that each mark leads on to the next picture; nothing for an empty text."""
        self._advancing.setText(words)
        self._advancing.setAccessibleDescription(words)
        self._make_room()

    def show_hidden(self) -> None:
        """There are other words about pictures that are hidden."""
        self._make_room()

    def show_zoom(self, zoom: float | None) -> None:
        """Say how large the picture is shown; None in the gallery, where the thumbnails have a size instead."""
        self._has_zoom = zoom is not None
        words = phrase(self.tr("{percent} %"), percent=QLocale().toString(round((zoom or 0) * 100)))
        self._zoom.setText(words)
        self._zoom.setAccessibleDescription(words)
        self._make_room()

    def show_row_size(self, row_px: int) -> None:
        """Follow a size that was chosen elsewhere."""
        self._slider.setValue(row_px)

    def _make_slider(self) -> QSlider:
        slider = QSlider(Qt.Orientation.Horizontal)
        slider.setRange(ROW_MIN_PX, ROW_MAX_PX)
        slider.setSingleStep(16)
        slider.setPageStep(48)
        slider.setFixedWidth(12 * SPACE)
        slider.setAccessibleName(self.tr("Thumbnail size"))
        slider.setToolTip(self.tr("Thumbnail size"))
        slider.valueChanged.connect(self.row_size_chosen)
        return slider

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE, SPACE // 2, 2 * SPACE, SPACE // 2)
        row.setSpacing(2 * SPACE)
        row.addWidget(self._mode)
        row.addWidget(self._jobs)
        row.addWidget(self._act)
        row.addWidget(self._orders)
        row.addStretch(1)
        for widget in (self._advancing, self._hidden, self._selected, self._position, self._zoom, self._slider):
            row.addWidget(widget)

    def _make_room(self) -> None:
        """In a narrow window go without the size of thumbnails first, then zoom, selection and what is hidden.

        What has come to be decided is told in full before that.
        """
        orders_px = 0 if self._orders.isHidden() else self._orders.sizeHint().width() + 2 * SPACE
        left_px = self.width() - self.minimumSizeHint().width() - orders_px
        wanted = (
            (self._advancing, bool(self._advancing.text())),
            (self._hidden, bool(self._hidden.text())),
            (self._selected, bool(self._selected.text())),
            (self._zoom, self._has_zoom),
            (self._slider, not self._has_zoom),
        )
        for widget, is_wanted in wanted:
            needed_px = widget.sizeHint().width() + 2 * SPACE
            fits = is_wanted and needed_px <= left_px
            left_px -= needed_px if fits else 0
            widget.setVisible(fits)

    # Qt overrides

    def minimumSizeHint(self) -> QSize:
        """What is never left out: the mode, the jobs and the position."""
        always = (self._mode, self._jobs, self._position)
        least_px = sum(widget.sizeHint().width() for widget in always) + 2 * len(always) * SPACE + 3 * SPACE
        return QSize(least_px, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Orders have come, or are decided."""
        if event.type() in {QEvent.Type.ShowToParent, QEvent.Type.HideToParent, QEvent.Type.LayoutRequest}:
            self._make_room()
        return super().eventFilter(watched, event)
