"""The second window and the review: it follows the current picture, or is pinned to one.

What keys mean there: while it follows, the current picture, whether that is painted already or not; never one that
was current before. While it is pinned, the pinned picture and nothing else: leafing waits until it is unpinned.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from imageedit_desktop.domain.gallery import GalleryItem
from imageedit_desktop.domain.ids import PictureId
from imageedit_desktop.domain.result import Result
from imageedit_desktop.services.gallery.review import Review
from imageedit_desktop.services.judging.duels import Duels
from imageedit_desktop.services.looks.sensitive import SensitivePictures
from imageedit_desktop.services.workspace import Workspace
from imageedit_desktop.ui.commands.registry import Commands
from imageedit_desktop.ui.commands.scope import Scope
from imageedit_desktop.ui.features.second_window.commands import PIN, SAME_VIEW, SECOND_WINDOW
from imageedit_desktop.ui.features.viewer.viewer import Viewer
from imageedit_desktop.ui.pictures.cache import PictureCache
from imageedit_desktop.ui.widgets.window_state import WindowState

if TYPE_CHECKING:
    from imageedit_desktop.ui.features.second_window.window import SecondWindow

translate = QCoreApplication.translate

_ROLE = "second"
"""Under which the window's state is kept."""

_SHOWN, _SAME_VIEW = "shown", "same_view"
"""Names of what is kept."""


class SecondWindowBinding(QObject):
    """Opens the window, keeps it at its picture, and closes it.

    Signals:
        made(SecondWindow): it is there now, not shown yet.
        remember_requested(str, object): a value to keep until the next session.
    """

    made = Signal(object)
    remember_requested = Signal(str, object)

    def __init__(
        self,
        main: QWidget,
        viewer: Viewer,
        *,
        pictures: PictureCache,
        thumbnail_path: Callable[[Result], Path],
        review: Review,
        workspace: Workspace,
        sensitive: SensitivePictures,
        duels: Duels,
        remembered: Mapping[str, Any],
        advance: Callable[[], object],
        commands: Commands,
    ) -> None:
        """Connect it.

        Args:
            main: the main window.
            viewer: whose zoom and place it may have too.
            pictures: of both windows.
            thumbnail_path: of a result.
            review: what is followed.
            workspace: a picture is pinned for as long as the library is open.
            sensitive: told what is to be seen.
            duels: while one goes on nothing is shown beside it.
            remembered: all settings.
            advance: goes on to the next picture after a mark.
            commands: of the main window; their keys are heard in this one too.
        """
        super().__init__(main)
        self._main, self._viewer, self._pictures, self._thumbnail_path = main, viewer, pictures, thumbnail_path
        self._review, self._sensitive, self._duels = review, sensitive, duels
        self._remembered, self._advance, self._commands = remembered, advance, commands
        self._state = WindowState(_ROLE, remembered, self.remember_requested.emit)
        self._window: SecondWindow | None = None
        self._pinned: PictureId | None = None
        self._shown: PictureId | None = None
        self._provide()
        for changed in (
            review.current_changed,
            review.inserted,
            review.removed,
            review.rows_loaded,
            review.held_loaded,
            review.batches_changed,
            duels.opened,
            duels.closed,
        ):
            changed.connect(self._follow)
        workspace.opened.connect(self._open_again)
        workspace.closing.connect(self._on_closing)
        viewer.zoom_changed.connect(self._on_main_zoom_changed)

    # what keys mean in it

    def chosen(self, at_most: int | None = None) -> tuple[PictureId, ...]:
        """What a mark is meant for."""
        if self._duels.state is not None:
            return ()
        if self._pinned is not None:
            return (self._pinned,)
        return self._review.marked(several=False, at_most=at_most)

    def advance(self) -> None:
        """Go on after a mark; a pinned window stays."""
        if self._pinned is None:
            self._advance()

    def no_batch(self) -> str:
        """Why nothing can be done here with the whole batch of the picture; empty where it can."""
        return "" if self._pinned is None else self.tr("This window is pinned. Unpin it first.")

    def no_step(self, step: int) -> str:
        """Why one cannot go to the next picture (1) or the one before (-1); empty where one can."""
        if self._duels.state is not None:
            return self._duel_words()
        if self._pinned is not None:
            return ""  # said when it is tried: buttons of the main window show what keys there can do
        if self._index_beside(step) is not None:
            return ""
        if step > 0:
            return translate("viewer", "This is the last picture.")
        return translate("viewer", "This is the first picture.")

    def step(self, step: int) -> None:
        """Go there, in both windows."""
        if self._pinned is not None:
            self.say(self.no_batch())
            return
        index = self._index_beside(step)
        if index is not None:
            self._review.select_only(index)

    def say(self, words: str) -> None:
        """Say what was done, or why it cannot be, where the keyboard is in this window."""
        if words and self._window is not None and self._window.isActiveWindow():
            self._window.say(words)

    # opening, closing and pinning

    def _provide(self) -> None:
        provide = self._commands.provide
        self._commands.provide_switch(SECOND_WINDOW, self._switch)
        self._commands.provide_switch(SAME_VIEW, self._switch_same_view, hindrance=self._not_open)
        self._commands.show_on(SAME_VIEW, self._state.flag(_SAME_VIEW, otherwise=False))
        provide(PIN, self._turn_pin, hindrance=self._cannot_pin, title=self._pin_title)

    @property
    def _open_window(self) -> SecondWindow | None:
        return self._window if self._window is not None and self._window.isVisible() else None

    @Slot()
    def close(self) -> None:
        """Close the window with the main one, to be there again with it."""
        was_open = self._open_window is not None
        self._switch(False)
        self._state.keep(_SHOWN, was_open)

    @Slot()
    def _open_again(self) -> None:
        """As in the last session; not where it would cover the main window."""
        if (
            self._window is None
            and self._state.flag(_SHOWN, otherwise=False)
            and len(QGuiApplication.screens()) > 1
        ):
            self._commands.show_on(SECOND_WINDOW, True)
            self._open()

    def _switch(self, on: bool) -> None:
        if on:
            self._open()
        elif self._open_window is not None:
            self._open_window.leave()

    def _open(self) -> None:
        if self._window is None:
            self._window = self._make()
        self._state.keep(_SHOWN, True)
        self._window.open()
        self._show()
        self._commands.look_again()

    def _make(self) -> SecondWindow:
        from imageedit_desktop.ui.features.second_window.view import SecondView
        from imageedit_desktop.ui.features.second_window.window import SecondWindow

        view = SecondView(self._pictures, self._thumbnail_path, self._commands)
        window = SecondWindow(view, _ROLE, self._remembered, self._main)
        window.closed.connect(self._on_closed)
        window.remember_requested.connect(self.remember_requested)
        view.reveal_requested.connect(self._on_reveal_requested)
        self._commands.listen(Scope.VIEWER, view)
        self.made.emit(window)
        return window

    @Slot()
    def _on_closed(self) -> None:
        self._state.keep(_SHOWN, False)
        self._pin(None)
        self._shown = None
        self._review.hold(())
        self._commands.show_on(SECOND_WINDOW, False)
        self._commands.look_again()

    def _not_open(self) -> str:
        return "" if self._open_window is not None else self.tr("Open the second window first.")

    def _cannot_pin(self) -> str:
        if self._not_open():
            return self._not_open()
        if self._pinned is None and self._shown is None:
            return self.tr("There is no picture to pin.")
        return ""

    def _pin_title(self) -> str:
        return PIN.title if self._pinned is None else self.tr("Un&pin the Second Window")

    def _turn_pin(self) -> None:
        self._pin(self._shown if self._pinned is None else None)
        self._show()

    def _pin(self, picture: PictureId | None) -> None:
        self._pinned = picture
        if self._window is not None:
            self._window.show_pinned(on=picture is not None)
        self._commands.look_at(PIN)

    @Slot()
    def _on_closing(self) -> None:
        """Another library has other pictures."""
        self._pin(None)
        self._review.hold(())
        self._follow()

    # showing

    @Slot()
    def _follow(self) -> None:
        if self._open_window is not None:
            self._show()

    def _show(self) -> None:
        """Show the picture as soon as something is known of it; until then what was shown stays."""
        window = self._open_window
        if window is None:
            return
        picture = self._wanted()
        if picture is None:
            self._review.hold(())
            self._show_nothing(self._no_picture_words())
            return
        self._review.hold((picture, *self._beside()))
        item = self._review.picture(picture)
        if item is None:
            return
        if self._pinned is not None and (item.is_binned or item.result is None):
            self._pin(None)
            window.view.say_unasked(self._gone_words(item))
            self._show()
        elif item.result is None:
            self._show_nothing(self.tr("This picture is still on its way."))
        else:
            self._shown = picture
            window.view.show_item(item, self._near())
            self._look_the_same()
            self._commands.look_at(PIN)

    def _show_nothing(self, words: str) -> None:
        self._shown = None
        if self._window is not None:
            self._window.view.show_nothing(words)
        self._commands.look_at(PIN)

    def _wanted(self) -> PictureId | None:
        review = self._review
        if self._duels.state is not None:
            return None
        if self._pinned is not None:
            return self._pinned
        return PictureId(review.answer.ids[review.current]) if review.current >= 0 else None

    def _gone_words(self, item: GalleryItem) -> str:
        """Why a picture is pinned no longer."""
        if item.is_binned:
            return self.tr("The pinned picture is in the bin now. This window follows again.")
        return self.tr("The pinned picture has left the library. This window follows again.")

    def _no_picture_words(self) -> str:
        return self.tr("No picture is chosen.") if self._duels.state is None else self._duel_words()

    def _duel_words(self) -> str:
        return self.tr("A blind duel is going on in the main window.")

    def _index_beside(self, step: int) -> int | None:
        """The next one (1) or the one before (-1) of what is compared, else of all."""
        review = self._review
        compared = review.compared.shown
        if not compared:
            return review.neighbour(step)
        current = self._wanted()
        place = compared.index(current) + step if current in compared else 0
        return review.answer.index_of(compared[place]) if 0 <= place < len(compared) else None

    def _beside(self) -> tuple[PictureId, ...]:
        """What may come next; nothing while it is pinned."""
        if self._pinned is not None:
            return ()
        found = (self._index_beside(step) for step in (1, -1))
        return tuple(PictureId(self._review.answer.ids[index]) for index in found if index is not None)

    def _near(self) -> list[GalleryItem]:
        found = (self._review.picture(picture) for picture in self._beside())
        return [item for item in found if item is not None and item.result is not None]

    # the main viewer's zoom and place

    def _switch_same_view(self, on: bool) -> None:
        self._state.keep(_SAME_VIEW, on)
        self._look_the_same()

    @Slot()
    def _on_main_zoom_changed(self) -> None:
        self._look_the_same()

    def _look_the_same(self) -> None:
        window = self._open_window
        if window is not None and self._viewer.isVisible() and self._commands.action(SAME_VIEW).isChecked():
            window.view.canvas.look_as(self._viewer.canvas)

    # slots

    @Slot(object)
    def _on_reveal_requested(self, result: Result) -> None:
        self._sensitive.reveal((result.id,))
