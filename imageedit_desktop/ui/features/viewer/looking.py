"""How a viewer is looked at: with the lights on or out, and as a slide show."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Slot
from PySide6.QtWidgets import QWidget

from imageedit_desktop.ui.commands.registry import Commands
from imageedit_desktop.ui.features.viewer.commands import FASTER, LIGHTS, PAUSE_SHOW, SLIDE_SHOW, SLOWER
from imageedit_desktop.ui.features.viewer.lights import Lights, Shade
from imageedit_desktop.ui.features.viewer.slide_show import SlideShow
from imageedit_desktop.ui.features.viewer.viewer import Viewer
from imageedit_desktop.ui.words import phrase


class Looking(QObject):
    """Does what can be asked for of a viewer and its surroundings, and says it to whoever listens."""

    def __init__(
        self,
        viewer: Viewer,
        show: SlideShow,
        commands: Commands,
        *,
        lit: QWidget,
        announce: Callable[[str], None],
    ) -> None:
        """`lit` stays to be seen when the lights are out; `announce` reads something out."""
        super().__init__(viewer)
        self._viewer, self._commands, self._announce = viewer, commands, announce
        self._lights, self._shade, self._show = Lights.ON, Shade(viewer.canvas, lit), show
        viewer.leave_first(self._step_back)
        viewer.installEventFilter(self)
        self._provide(commands)
        self._follow_show()

    def provide_show(self, open_picture: Callable[[], object], hindrance: Callable[[], str]) -> None:
        """Have the slide show begin from elsewhere too.

        Args:
            open_picture: opens the current picture in the viewer, where it is not seen.
            hindrance: why that cannot be done now; empty where it can.
        """

        def switch(on: bool) -> None:
            if on and not self._viewer.isVisible():
                open_picture()
            if on and self._viewer.isVisible():
                self._show.start()
            else:
                self._show.stop()
            self._commands.show_on(SLIDE_SHOW, self._show.is_on)

        self._commands.provide_switch(
            SLIDE_SHOW, switch, hindrance=lambda: "" if self._viewer.isVisible() else hindrance()
        )

    def _provide(self, commands: Commands) -> None:
        commands.provide(LIGHTS, self._turn_lights, hindrance=self._not_seen, title=self._lights_title)
        commands.provide(PAUSE_SHOW, self._show.pause, hindrance=self._no_show, title=self._pause_title)
        commands.provide(FASTER, lambda: self._change_interval(-1), hindrance=self._no_show)
        commands.provide(SLOWER, lambda: self._change_interval(1), hindrance=self._no_show)

    def _not_seen(self) -> str:
        return "" if self._viewer.isVisible() else self.tr("Open a picture first.")

    def _no_show(self) -> str:
        return "" if self._show.is_on else self.tr("There is no slide show now.")

    # lights

    def _turn_lights(self) -> None:
        self._turn(self._lights.following)

    def _turn(self, lights: Lights) -> None:
        self._lights = lights
        self._shade.turn(lights)
        self._commands.look_at(LIGHTS)
        told = {
            Lights.ON: self.tr("The lights are on."),
            Lights.DIM: self.tr("The lights are dimmed."),
            Lights.OUT: self.tr("The lights are out."),
        }
        self._announce(told[lights])

    def _lights_title(self) -> str:
        titles = {Lights.DIM: self.tr("Lights O&ut"), Lights.OUT: self.tr("Lights &On")}
        return titles.get(self._lights, LIGHTS.title)

    # the slide show

    def _follow_show(self) -> None:
        self._show.changed.connect(self._on_show_changed)
        self._show.interval_changed.connect(self._on_interval_changed)
        self._show.ended_by_itself.connect(self._on_show_ended)

    def _change_interval(self, by_s: int) -> None:
        self._show.set_interval(self._show.interval_s + by_s)

    def _pause_title(self) -> str:
        return self.tr("Go On with the Slide Sho&w") if self._show.is_paused else PAUSE_SHOW.title

    @Slot()
    def _on_show_changed(self) -> None:
        show = self._show
        self._commands.show_on(SLIDE_SHOW, show.is_on)
        self._commands.look_at(SLIDE_SHOW, PAUSE_SHOW, FASTER, SLOWER)
        if show.is_paused:
            self._announce(self.tr("The slide show pauses."))
        elif show.is_on:
            self._tell_interval(show.interval_s)

    @Slot(int)
    def _on_interval_changed(self, interval_s: int) -> None:
        self._tell_interval(interval_s)

    def _tell_interval(self, interval_s: int) -> None:
        self._announce(phrase(self.tr("Slide show: {seconds} s for each picture."), seconds=interval_s))

    @Slot()
    def _on_show_ended(self) -> None:
        self._announce(self.tr("That was the last picture. The slide show is over."))

    def _step_back(self) -> bool:
        """The slide show ends first, then the lights go on."""
        if self._show.is_on:
            self._show.stop()
            return True
        if self._lights is not Lights.ON:
            self._turn(Lights.ON)
            return True
        return False

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Whoever leaves the viewer finds the lights on, and no show goes on."""
        if watched is self._viewer and event.type() == QEvent.Type.Hide:
            self._show.stop()
            if self._lights is not Lights.ON:
                self._turn(Lights.ON)
        return super().eventFilter(watched, event)
