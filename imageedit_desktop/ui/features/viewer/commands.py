"""What can be done while one picture fills the window, or a few do."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication

from imageedit_desktop.ui.commands.command import Command
from imageedit_desktop.ui.commands.registry import Commands
from imageedit_desktop.ui.commands.scope import Scope
from imageedit_desktop.wording import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from imageedit_desktop.ui.features.viewer.viewer import Viewer

translate = QCoreApplication.translate

NEXT = Command(
    id="next_picture",
    words=QT_TRANSLATE_NOOP("command", "&Next Picture"),
    keys=("Right",),
    scope=Scope.VIEWER,
    icon="chevron-right",
    repeats=True,
    mirrored=True,
)
PREVIOUS = Command(
    id="previous_picture",
    words=QT_TRANSLATE_NOOP("command", "&Previous Picture"),
    keys=("Left",),
    scope=Scope.VIEWER,
    icon="chevron-left",
    repeats=True,
    mirrored=True,
)
TOGGLE_ZOOM = Command(
    id="toggle_zoom",
    words=QT_TRANSLATE_NOOP("command", "Zoom to a &Hundred Percent and Back"),
    keys=("Z",),
    scope=Scope.LOOKING,
)
FIT = Command(
    id="fit", words=QT_TRANSLATE_NOOP("command", "Show &All of the Picture"), keys=("Ctrl+0",), scope=Scope.LOOKING
)
ACTUAL = Command(
    id="actual", words=QT_TRANSLATE_NOOP("command", "Show Every Pi&xel"), keys=("Ctrl+1",), scope=Scope.LOOKING
)
ZOOM_IN = Command(
    id="zoom_in",
    words=QT_TRANSLATE_NOOP("command", "Zoom &In"),
    keys=("+", "Ctrl++"),
    also=("=", "Ctrl+="),
    scope=Scope.LOOKING,
    repeats=True,
)
ZOOM_OUT = Command(
    id="zoom_out",
    words=QT_TRANSLATE_NOOP("command", "Zoom &Out"),
    keys=("-", "Ctrl+-"),
    scope=Scope.LOOKING,
    repeats=True,
)
CLOSE = Command(
    id="close_viewer",
    words=QT_TRANSLATE_NOOP("command", "&Back to the Gallery"),
    keys=("Esc",),
    also=("Back",),
    scope=Scope.LOOKING,
    icon="x",
)

ALONE = Command(
    id="alone",
    words=QT_TRANSLATE_NOOP("command", "The Picture Al&one"),
    keys=("F",),
    scope=Scope.VIEWER,
    icon="maximize-2",
    checkable=True,
)

HISTOGRAM = Command(
    id="histogram",
    words=QT_TRANSLATE_NOOP("command", "Show Histo&gram"),
    keys=("H",),
    scope=Scope.VIEWER,
    checkable=True,
)
CLIPPING = Command(
    id="clipping",
    words=QT_TRANSLATE_NOOP("command", "Show Clipped Blac&k and White"),
    keys=("J",),
    scope=Scope.VIEWER,
    checkable=True,
)
LIGHTS = Command(
    id="lights", words=QT_TRANSLATE_NOOP("command", "Di&m the Lights"), keys=("L",), scope=Scope.VIEWER
)
SLIDE_SHOW = Command(
    id="slide_show",
    words=QT_TRANSLATE_NOOP("command", "Slide Sho&w"),
    keys=("F5",),
    scope=Scope.PICTURES,
    checkable=True,
)
PAUSE_SHOW = Command(
    id="pause_slide_show",
    words=QT_TRANSLATE_NOOP("command", "Pa&use the Slide Show"),
    keys=("Space",),
    scope=Scope.VIEWER,
)
FASTER = Command(
    id="faster_slide_show",
    words=QT_TRANSLATE_NOOP("command", "Faster Slide Show"),
    keys=(".",),
    scope=Scope.VIEWER,
)
SLOWER = Command(
    id="slower_slide_show",
    words=QT_TRANSLATE_NOOP("command", "Slower Slide Show"),
    keys=(",",),
    scope=Scope.VIEWER,
)

LOOKING = (HISTOGRAM, CLIPPING, LIGHTS)
SHOWING = (SLIDE_SHOW, PAUSE_SHOW, FASTER, SLOWER)

COMMANDS = (NEXT, PREVIOUS, TOGGLE_ZOOM, FIT, ACTUAL, ZOOM_IN, ZOOM_OUT, ALONE, CLOSE, *LOOKING, *SHOWING)


class LookedAt(Protocol):
    """A page on which pictures are looked at closely: one of them, or several with one zoom."""

    def toggle_zoom(self) -> None:
        """Fit to 100 % at the pointer, and back."""

    def fit(self) -> None:
        """All in view."""

    def show_actual(self) -> None:
        """One device pixel for each pixel of the picture."""

    def zoom_in(self) -> None:
        """One step closer."""

    def zoom_out(self) -> None:
        """One step back."""

    def leave(self) -> None:
        """One step back to where one came from."""


class Leafed(Protocol):
    """Where one goes from picture to picture."""

    def no_step(self, step: int) -> str:
        """Why one cannot go to the next one (1) or the one before (-1); empty where one can."""

    def step(self, step: int) -> None:
        """Go there."""


def connect_leafing(shown: Callable[[], Leafed | None], commands: Commands) -> None:
    """Have pictures leafed through, wherever the keyboard is.

    Args:
        shown: where one does so now; None where nowhere.
        commands: of the window.
    """

    def provide(command: Command, step: int) -> None:
        def hindrance() -> str:
            leafed = shown()
            return translate("viewer", "Open a picture first.") if leafed is None else leafed.no_step(step)

        def run() -> None:
            leafed = shown()
            if leafed is not None:
                leafed.step(step)

        commands.provide(command, run, hindrance=hindrance)

    provide(PREVIOUS, -1)
    provide(NEXT, 1)


def connect_looking(shown: Callable[[], LookedAt | None], commands: Commands) -> None:
    """Have what is looked at closely zoomed and left, whichever page that is.

    Args:
        shown: the page that is seen; None where it is another one.
        commands: of the window.
    """

    def hindrance() -> str:
        return translate("viewer", "Open a picture first.") if shown() is None else ""

    def provide(command: Command, act: Callable[[LookedAt], None]) -> None:
        def run() -> None:
            page = shown()
            if page is not None:
                act(page)

        commands.provide(command, run, hindrance=hindrance)

    provide(TOGGLE_ZOOM, lambda page: page.toggle_zoom())
    provide(FIT, lambda page: page.fit())
    provide(ACTUAL, lambda page: page.show_actual())
    provide(ZOOM_IN, lambda page: page.zoom_in())
    provide(ZOOM_OUT, lambda page: page.zoom_out())
    provide(CLOSE, lambda page: page.leave())


def connect_viewer(viewer: Viewer, commands: Commands) -> None:
    """Have the viewer do its commands, while it is there to be seen."""

    def hindrance() -> str:
        return "" if viewer.isVisible() else translate("viewer", "Open a picture first.")

    commands.provide_switch(ALONE, viewer.ask_to_be_alone, hindrance=hindrance)
    commands.listen(Scope.VIEWER, viewer, while_shown=True)
