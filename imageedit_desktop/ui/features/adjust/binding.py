"""The window in which a picture of the composition is adjusted."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QApplication, QWidget

from imageedit_desktop.domain import adjusting
from imageedit_desktop.domain.adjustment import Adjustment
from imageedit_desktop.domain.draft.edits import AdjustPortrait, AdjustSource, Edit
from imageedit_desktop.domain.inputs import Input, InputFile, NoteCode, Rendition
from imageedit_desktop.services.composing.compose import Compose
from imageedit_desktop.services.composing.shown_inputs import ShownInputs
from imageedit_desktop.services.workspace import Workspace
from imageedit_desktop.ui.commands.registry import Commands
from imageedit_desktop.ui.commands.scope import Scope
from imageedit_desktop.ui.features.adjust.commands import (
    ADJUST_PORTRAIT,
    ADJUST_SOURCE,
    CANCEL,
    DONE,
    FLIP_ACROSS,
    FLIP_OVER,
    RESET,
    TURN_LEFT,
    TURN_RIGHT,
)
from imageedit_desktop.ui.pictures.cache import PictureCache
from imageedit_desktop.ui.words import phrase, problem_words

if TYPE_CHECKING:
    from imageedit_desktop.ui.features.adjust.steps import Steps
    from imageedit_desktop.ui.features.adjust.window import AdjustWindow

_SEEN_THROUGH = {NoteCode.TRANSPARENCY_FLATTENED, NoteCode.LAID_ON_COLOUR}


class AdjustBinding(QObject):
    """Opens the window for the source or a portrait, and brings what was done there into the composition.

    Signals:
        made(AdjustWindow): it is there now, not shown yet.
        steps_changed(): something else can be taken back or done again in the window.
        remember_requested(str, object): a value to keep until the next session.
    """

    made = Signal(object)
    steps_changed = Signal()
    remember_requested = Signal(str, object)

    def __init__(
        self,
        main: QWidget,
        *,
        compose: Compose,
        shown_inputs: ShownInputs,
        workspace: Workspace,
        current_portrait: Callable[[], int | None],
        pictures: PictureCache,
        remembered: Mapping[str, Any],
        commands: Commands,
    ) -> None:
        """Connect it.

        Args:
            main: the main window.
            compose: whose pictures are adjusted.
            shown_inputs: has them as they are.
            workspace: each library has files of its own.
            current_portrait: index of the one in the tray that commands are meant for.
            pictures: of both windows.
            remembered: all settings.
            commands: of the main window.
        """
        super().__init__(main)
        self._main, self._compose, self._shown_inputs = main, compose, shown_inputs
        self._current_portrait, self._pictures = current_portrait, pictures
        self._remembered, self._commands = remembered, commands
        self._window: AdjustWindow | None = None
        self._picture: InputFile | None = None
        self._index: int | None = None
        commands.provide(ADJUST_SOURCE, self._on_source_requested, hindrance=self._no_source)
        commands.provide(ADJUST_PORTRAIT, self._on_portrait_requested, hindrance=self._no_portrait)
        self._provide()
        compose.changed.connect(self._follow)
        shown_inputs.changed.connect(self._show_picture)
        workspace.closing.connect(self.close)

    @Slot()
    def close(self) -> None:
        """Close the window, and adjust nothing."""
        if self._window is not None:
            self._window.leave()

    # undo, as of `services.judging.undoing`

    @property
    def holds_keyboard(self) -> bool:
        """Whether undo is meant for what is being adjusted."""
        focus = QApplication.focusWidget()
        return self._window is not None and focus is not None and focus.window() is self._window

    @property
    def undo_moment(self) -> float | None:
        """Any moment: it is asked only while nothing else is meant; None where there is nothing."""
        return 0.0 if (steps := self._steps) is not None and steps.earlier else None

    @property
    def redo_moment(self) -> float | None:
        """Likewise of what was taken back."""
        return 0.0 if (steps := self._steps) is not None and steps.later else None

    def undo(self) -> None:
        """Take back what was done last in the window."""
        if (window := self._open_window) is not None:
            window.view.undo()

    def redo(self) -> None:
        """Do again what was taken back."""
        if (window := self._open_window) is not None:
            window.view.redo()

    def undo_words(self, step: str) -> str | None:  # noqa: ARG002 - the protocol's
        """A step in the window has no name."""
        return None

    @property
    def _steps(self) -> Steps | None:
        return None if (window := self._open_window) is None else window.view.steps

    def _provide(self) -> None:
        """What is done in the window."""
        for command, run in (
            (TURN_LEFT, lambda window: window.view.turn(-1)),
            (TURN_RIGHT, lambda window: window.view.turn(1)),
            (FLIP_ACROSS, lambda window: window.view.flip()),
            (FLIP_OVER, lambda window: window.view.flip_over()),
            (RESET, lambda window: window.view.reset()),
            (CANCEL, lambda window: window.step_back()),
            (DONE, self._finish),
        ):
            self._commands.provide(command, self._acting(run), hindrance=self._not_open)

    def _acting(self, run: Callable[[AdjustWindow], object]) -> Callable[[], None]:
        def act() -> None:
            if (window := self._open_window) is not None:
                run(window)

        return act

    def _finish(self, window: AdjustWindow) -> None:
        adjustment, picture = window.view.adjustment, self._picture
        window.leave()
        if picture is not None and adjustment is not None:
            self._compose.apply(self._wish(picture, adjustment))

    def _wish(self, picture: InputFile, adjustment: Adjustment) -> Edit:
        if self._index is None:
            return AdjustSource(picture=picture, adjustment=adjustment)
        return AdjustPortrait(index=self._index, picture=picture, adjustment=adjustment)

    def _open(self, picture: InputFile, about: str, *, index: int | None) -> None:
        """The source, or the portrait with this index."""
        if self._window is None:
            self._window = self._make()
        is_going_on = self._window.isVisible() and (picture, index) == (self._picture, self._index)
        self._picture, self._index = picture, index
        if not is_going_on:
            asked = self._compose.state.draft.size
            self._window.view.begin(
                adjusting.begin(picture.size, picture.adjustment, asked),
                asked,
                about,
                has_matte=_may_be_transparent(picture),
            )
        self._show_picture()
        self._window.open()
        self._look_at_commands()

    def _make(self) -> AdjustWindow:
        from imageedit_desktop.ui.features.adjust.view import AdjustView
        from imageedit_desktop.ui.features.adjust.window import AdjustWindow

        view = AdjustView(self._pictures, self._commands)
        view.matte_changed.connect(self._show_picture)
        view.steps_changed.connect(self.steps_changed)
        window = AdjustWindow(view, self._remembered, self._main)
        window.closed.connect(self._on_closed)
        window.remember_requested.connect(self.remember_requested)
        self._commands.listen(Scope.ADJUSTING, view)
        self.made.emit(window)
        return window

    @property
    def _open_window(self) -> AdjustWindow | None:
        return self._window if self._window is not None and self._window.isVisible() else None

    def _look_at_commands(self) -> None:
        self._commands.look_at(TURN_LEFT, TURN_RIGHT, FLIP_ACROSS, FLIP_OVER, RESET, CANCEL, DONE)

    # what can be done

    def _not_open(self) -> str:
        return "" if self._open_window is not None else self.tr("Nothing is being adjusted.")

    def _no_source(self) -> str:
        state = self._compose.state
        if state.coming is not None:
            return phrase(self.tr("Reading “{name}” …"), name=state.coming)
        if state.draft.source is None:
            return self.tr("There is no source yet.")
        return self._of_address(state.draft.source)

    def _no_portrait(self) -> str:
        portrait = self._chosen_portrait()
        return self.tr("Choose a portrait first.") if portrait is None else self._of_address(portrait)

    def _chosen_portrait(self) -> Input | None:
        index, tray = self._current_portrait(), self._compose.state.draft.tray
        return None if index is None or index >= len(tray) else tray[index].portrait

    def _of_address(self, picture: Input) -> str:
        if isinstance(picture, InputFile):
            return ""
        return self.tr("The service fetches this picture from its address, as it is.")

    # slots

    @Slot()
    def _on_source_requested(self) -> None:
        source = self._compose.state.draft.source
        if isinstance(source, InputFile):
            self._open(source, phrase(self.tr("Source: {name}"), name=source.name), index=None)

    @Slot()
    def _on_portrait_requested(self) -> None:
        portrait = self._chosen_portrait()
        if isinstance(portrait, InputFile):
            self._open(
                portrait, phrase(self.tr("Portrait: {name}"), name=portrait.name), index=self._current_portrait()
            )

    @Slot()
    def _follow(self) -> None:
        """A picture that is not in the composition any more cannot be adjusted."""
        window, draft = self._open_window, self._compose.state.draft
        if window is None:
            return
        if self._index is not None:
            is_there = any(entry.portrait == self._picture for entry in draft.tray)
        else:
            is_there = draft.source == self._picture and self._compose.state.coming is None
        if is_there:
            window.view.show_asked(draft.size)
        else:
            window.leave()

    @Slot()
    def _show_picture(self) -> None:
        """As it is, on the colour that is chosen: everything else is done while painting."""
        window, picture = self._window, self._picture
        if window is None or picture is None:
            return
        matte = None if window.view.adjustment is None else window.view.adjustment.matte
        plain = Rendition(sha256=picture.sha256, adjustment=Adjustment(matte=matte))
        path = self._shown_inputs.path(plain)
        if path is None and (flaw := self._shown_inputs.flaws.get(plain)) is not None:
            window.view.show_picture(None, problem_words(flaw))
        elif path is None and self._shown_inputs.is_missing(plain):
            window.view.show_picture(None, self.tr("This picture is not in the library any more."))
        else:
            window.view.show_picture(path, self.tr("Reading the picture…"))

    @Slot()
    def _on_closed(self) -> None:
        self._picture = None
        self._look_at_commands()


def _may_be_transparent(picture: InputFile) -> bool:
    """Nothing is known of one of an earlier recipe."""
    codes = {note.code for note in picture.notes}
    return not codes or bool(codes & _SEEN_THROUGH) or picture.adjustment.matte is not None
