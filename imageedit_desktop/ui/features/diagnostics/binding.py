"""The sheet with the diagnostics, and what is gathered for it."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, Slot
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

from imageedit_desktop.diagnostics import Section
from imageedit_desktop.domain.errors import Problem
from imageedit_desktop.services.diagnostics import Diagnostics
from imageedit_desktop.ui.commands.registry import Commands
from imageedit_desktop.ui.dialogs import ask
from imageedit_desktop.ui.features.diagnostics.commands import DIAGNOSTICS
from imageedit_desktop.ui.words import phrase, problem_words

if TYPE_CHECKING:
    from imageedit_desktop.ui.features.diagnostics.sheet import DiagnosticsSheet

_FILE_NAME = "imageedit-desktop diagnostics.txt"


class DiagnosticsBinding(QObject):
    """Shows them, and has them saved where the user says."""

    def __init__(self, window: QWidget, *, diagnostics: Diagnostics, commands: Commands) -> None:
        super().__init__(window)
        self._window, self._diagnostics = window, diagnostics
        self._sheet: DiagnosticsSheet | None = None
        diagnostics.gathered.connect(self._on_gathered)
        diagnostics.saved.connect(self._on_saved)
        diagnostics.failed.connect(self._on_failed)
        commands.provide(DIAGNOSTICS, self._open)

    def _open(self) -> None:
        from imageedit_desktop.ui.features.diagnostics.sheet import DiagnosticsSheet

        if self._sheet is None:
            self._sheet = DiagnosticsSheet(self._window)
            self._sheet.save_requested.connect(self._on_save_requested)
            self._sheet.finished.connect(self._on_closed)
            self._sheet.show()
        self._sheet.raise_()
        self._sheet.activateWindow()
        self._diagnostics.gather(_window_section())

    @Slot(str)
    def _on_gathered(self, text: str) -> None:
        if self._sheet is not None:
            self._sheet.show_text(text)

    @Slot(str)
    def _on_save_requested(self, text: str) -> None:
        kind = (self.tr("Text"), ".txt")
        ask.pick_target(
            self._sheet or self._window,
            self.tr("Save the diagnostics"),
            kind,
            _FILE_NAME,
            partial(self._diagnostics.save, text),
        )

    @Slot(object)
    def _on_saved(self, path: Path) -> None:
        if self._sheet is not None:
            self._sheet.say(phrase(self.tr("It is in the file {path}."), path=path))

    @Slot(object)
    def _on_failed(self, problem: Problem) -> None:
        if self._sheet is not None:
            self._sheet.say(problem_words(problem))

    @Slot()
    def _on_closed(self) -> None:
        self._sheet = None


def _window_section() -> Section:
    """What Qt knows of where the window is; in English, as all of it."""
    return Section(
        "Window",
        (
            ("Qt", QLibraryInfo.version().toString()),
            ("Platform", QGuiApplication.platformName()),
            ("Locale", QLocale().name()),
            ("Direction", QGuiApplication.layoutDirection().name),
            *((f"Screen {number}", _screen(one)) for number, one in enumerate(QGuiApplication.screens(), 1)),
        ),
    )


def _screen(screen: QScreen) -> str:
    size = screen.geometry().size() * screen.devicePixelRatio()
    factor = f"{screen.devicePixelRatio():g}"
    return f"{size.width()} x {size.height()} px, factor {factor}, {screen.refreshRate():.0f} Hz"
