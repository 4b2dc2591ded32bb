"""A slide show: the pictures go by, each for a while."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from imageedit_desktop.domain.gallery import GalleryItem
from imageedit_desktop.domain.ids import ResultId
from imageedit_desktop.ui.features.viewer.viewer import Viewer

INTERVALS_S = range(2, 11)
"""How long a picture may be shown."""

USUAL_S = 4


class SlideShow(QObject):
    """Leads a viewer on, with the picture alone in the window, from the current picture to the last.

    Pictures change at once, without movement between them. It stops with its last picture, and with the viewer.

    Signals:
        changed(): it began, ended, pauses or goes on.
        interval_changed(int): seconds, to be remembered.
        ended_by_itself(): the last picture has been shown.
    """

    changed = Signal()
    interval_changed = Signal(int)
    ended_by_itself = Signal()

    def __init__(self, viewer: Viewer, interval_s: int = USUAL_S) -> None:
        super().__init__(viewer)
        self._viewer = viewer
        self._is_on = self._is_paused = self._was_alone = False
        self._shown: ResultId | None = None
        self._interval_s = interval_s if interval_s in INTERVALS_S else USUAL_S
        self._turn = QTimer(self, singleShot=True)
        self._turn.timeout.connect(self._go_on)
        viewer.item_shown.connect(self._on_item_shown)

    @property
    def is_on(self) -> bool:
        """Whether there is one, also while it pauses."""
        return self._is_on

    @property
    def is_paused(self) -> bool:
        """Whether it stays at its picture."""
        return self._is_on and self._is_paused

    @property
    def interval_s(self) -> int:
        """How long each picture is shown, in seconds."""
        return self._interval_s

    def start(self) -> None:
        """Begin with the picture that is shown."""
        if not self._is_on:
            self._is_on, self._is_paused, self._was_alone = True, False, self._viewer.is_alone
            self._viewer.ask_to_be_alone(True)
            self._wait()
            self.changed.emit()

    def stop(self) -> None:
        """End it, and stay at the picture."""
        if self._is_on:
            self._is_on = False
            self._turn.stop()
            if not self._was_alone:
                self._viewer.ask_to_be_alone(False)
            self.changed.emit()

    def pause(self) -> None:
        """Stay at the picture, or go on from it."""
        self._is_paused = not self._is_paused
        if self._is_paused:
            self._turn.stop()
        else:
            self._wait()
        self.changed.emit()

    def set_interval(self, interval_s: int) -> None:
        """Show each for so many seconds, within `INTERVALS_S`; the one that is shown begins anew."""
        interval_s = min(INTERVALS_S[-1], max(INTERVALS_S[0], interval_s))
        if interval_s != self._interval_s:
            self._interval_s = interval_s
            self.interval_changed.emit(interval_s)
            if self._turn.isActive():
                self._wait()

    # turning over

    def _wait(self) -> None:
        self._turn.start(1000 * self._interval_s)

    @Slot()
    def _go_on(self) -> None:
        if not self._viewer.no_step(1):
            self._wait()  # also for a picture that is still on its way
            self._viewer.step(1)
        else:
            self.stop()
            self.ended_by_itself.emit()

    @Slot(object)
    def _on_item_shown(self, item: GalleryItem) -> None:
        """However one came to a picture, it is shown for as long as the others."""
        is_other, self._shown = item.id != self._shown, item.id
        if self._is_on and is_other and not self._is_paused:
            self._wait()
