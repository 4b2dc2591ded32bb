"""The second window: where it opens, and how it is called."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

from imageedit_desktop.ui.features.second_window.view import SecondView
from imageedit_desktop.ui.widgets.side_window import SideWindow

_SIZE_PX = (900, 720)


class SecondWindow(SideWindow):
    """Beside the main window, and as independent of it as a window can be: neither lies over the other.

    Attributes:
        view: what it shows.
    """

    def __init__(self, view: SecondView, role: str, remembered: Mapping[str, Any], main: QWidget) -> None:
        """A window that is not shown yet, and ends with the main one; `role` and `remembered` as its state has."""
        super().__init__(role, remembered, _SIZE_PX, main)
        self.view = view
        self.setCentralWidget(view)
        self.show_pinned(on=False)
        self.full_screen_changed.connect(self._on_full_screen_changed)
        view.left.connect(self.step_back)
        self.winId()  # there is a handle only then
        # Else it would lie over the main window, and go with it. The stubs do not know that none is allowed.
        self.windowHandle().setTransientParent(None)  # type: ignore[arg-type]

    def open(self) -> None:
        """Be seen: where it was, else on another screen, else where the window manager puts it.

        On another screen it leaves the keyboard where it is.
        """
        other = None if self.was_placed or self._was_open else self._other_screen()
        self._was_open = True
        if other is not None:
            self.setGeometry(other.availableGeometry())
            self.setWindowState(Qt.WindowState.WindowMaximized)
        self.fit_to_screen()
        self.view.show_bar(on=not self.isFullScreen())
        is_beside = QGuiApplication.screenAt(self.geometry().center()) is not self._main.screen()
        # Qt looks at WA_ShowWithoutActivating once, when there is no handle yet; this is what it makes of it.
        self.windowHandle().setProperty("_q_showWithoutActivating", is_beside)
        self.show()
        self.view.setFocus()
        if not is_beside:
            self.activateWindow()

    def say(self, words: str) -> None:
        """As every window beside the main one; the view has words of its own there, too."""
        self.view.say(words)

    def show_pinned(self, *, on: bool) -> None:
        """Say in the title whether the picture stays. What is in it is nobody's business in a list of windows."""
        self.setWindowTitle(
            self.tr("ImageEdit Desktop: second window, pinned")
            if on
            else self.tr("ImageEdit Desktop: second window")
        )
        self.view.show_pinned(on=on)

    def _other_screen(self) -> QScreen | None:
        screens = QGuiApplication.screens()
        return next((screen for screen in screens if screen is not self._main.screen()), None)

    @Slot(bool)
    def _on_full_screen_changed(self, on: bool) -> None:
        self.view.show_bar(on=not on)
