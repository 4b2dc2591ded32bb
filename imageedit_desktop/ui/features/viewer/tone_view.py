"""The histogram and the clipping of the picture that a viewer shows, while they are asked for."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, QTimer, Slot
from PySide6.QtWidgets import QWidget

from imageedit_desktop.ui import theme
from imageedit_desktop.ui.commands.registry import Commands
from imageedit_desktop.ui.features.viewer.clipping import ClippingLayer
from imageedit_desktop.ui.features.viewer.commands import CLIPPING, HISTOGRAM
from imageedit_desktop.ui.features.viewer.histogram import HistogramPanel
from imageedit_desktop.ui.features.viewer.measuring import Measure, Measuring, clipping_of, tones_of
from imageedit_desktop.ui.features.viewer.viewer import Viewer

_STILL_MS = 60
"""While somebody zooms or leafs nothing is measured."""


class ToneView(QObject):
    """Has the picture measured that is shown, and shows what comes of it; nothing of a picture that is blurred."""

    def __init__(self, viewer: Viewer, commands: Commands) -> None:
        super().__init__(viewer)
        self._viewer, self._commands = viewer, commands
        self._histogram, self._clipping = HistogramPanel(viewer), ClippingLayer(viewer.canvas)
        self._tones, self._marks = Measuring(tones_of, self), Measuring(clipping_of, self)
        self._soon = QTimer(self, singleShot=True, interval=_STILL_MS)
        self._soon.timeout.connect(self._measure)
        self._tones.measured.connect(self._show)
        self._marks.measured.connect(self._show)
        viewer.item_shown.connect(self._on_picture_changed)
        viewer.zoom_changed.connect(self._on_zoom_changed)
        commands.provide_switch(HISTOGRAM, self._switch_histogram, hindrance=self._cannot_measure)
        commands.provide_switch(CLIPPING, self._switch_clipping, hindrance=self._cannot_measure)

    @property
    def histogram(self) -> HistogramPanel:
        """Where the histogram is."""
        return self._histogram

    def _cannot_measure(self) -> str:
        """Where there is no detail would tell what is in a blurred picture."""
        if not self._viewer.isVisible():
            return self.tr("Open a picture first.")
        return self.tr("Show the sensitive picture first.") if self._viewer.is_blurred else ""

    def _switch_histogram(self, on: bool) -> None:
        self._viewer.canvas.removeEventFilter(self)
        if on:
            self._viewer.canvas.installEventFilter(self)
        self._histogram.setVisible(on)
        self._histogram.raise_()
        self._place()
        self._measure()

    def _switch_clipping(self, on: bool) -> None:
        self._clipping.turn(on=on)
        self._measure()

    def _wanted(self) -> Measure | None:
        """The picture; none that is blurred, or is not here."""
        item = self._viewer.item
        result = None if item is None else item.result
        if result is None or result.path is None or result.is_unread or self._viewer.is_blurred:
            return None
        return Measure(key=result.sha256 or str(result.path), path=result.path)

    def _as_shown(self, wanted: Measure) -> Measure:
        """In the pixels that are shown, so that what is seen as white is marked as white."""
        return replace(wanted, side_px=self._viewer.canvas.wanted_level().side_px)

    @Slot()
    def _measure(self) -> None:
        wanted = self._wanted()
        if wanted is not None and self._viewer.isVisible():
            if _is_on(self._histogram) or _is_on(self._clipping):
                self._tones.want(wanted)
            if _is_on(self._clipping):
                self._marks.want(self._as_shown(wanted))
        self._show()

    @Slot()
    def _show(self) -> None:
        """What is known of this picture; never what was measured of another."""
        wanted = self._wanted()
        tones = None if wanted is None else self._tones.answer(wanted)
        if _is_on(self._histogram):
            self._histogram.show_tones(tones)
        if _is_on(self._clipping):
            marks = None if wanted is None else self._marks.answer(self._as_shown(wanted))
            self._clipping.show_marks(marks, self._histogram.words(tones))

    def _place(self) -> None:
        """In the upper corner where lines end, within the picture's room."""
        room, panel = self._viewer.canvas.geometry(), self._histogram
        left = room.right() + 1 - panel.width() - theme.SPACE
        if self._viewer.isRightToLeft():
            left = room.left() + theme.SPACE
        panel.move(left, room.top() + theme.SPACE)

    @Slot()
    def _on_picture_changed(self) -> None:
        """What was told of the last picture goes at once."""
        self._commands.look_at(HISTOGRAM, CLIPPING)
        self._show()
        self._soon.start()

    @Slot()
    def _on_zoom_changed(self) -> None:
        if _is_on(self._clipping):
            self._soon.start()

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The histogram stays in its corner."""
        if event.type() in {QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.LayoutDirectionChange}:
            self._place()
        return super().eventFilter(watched, event)


def _is_on(widget: QWidget) -> bool:
    return not widget.isHidden()
