"""What can be done about the draft."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from imageedit_desktop.domain.draft.edits import AddSourceToTray, RemoveSource, SwitchOptimizer, UsePortraitAsSource
from imageedit_desktop.ui.commands.command import Command
from imageedit_desktop.ui.commands.menus import open_on_request
from imageedit_desktop.ui.commands.registry import Commands
from imageedit_desktop.ui.commands.scope import Scope
from imageedit_desktop.ui.features.adjust.commands import ADJUST_PORTRAIT, ADJUST_SOURCE
from imageedit_desktop.ui.features.sent.commands import SENT_PORTRAIT, SENT_SOURCE
from imageedit_desktop.wording import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from imageedit_desktop.ui.features.compose.panel import ComposePanel

translate = QCoreApplication.translate

OPEN_SOURCE = Command(
    id="open_source", words=QT_TRANSLATE_NOOP("command", "Choose &Source…"), keys=("Ctrl+O",), icon="image-plus"
)
ADD_PORTRAITS = Command(
    id="add_portraits",
    words=QT_TRANSLATE_NOOP("command", "Add &Portraits…"),
    keys=("Ctrl+Shift+O",),
    icon="user-round-plus",
)
GENERATE = Command(
    id="generate",
    words=QT_TRANSLATE_NOOP("command", "&Generate Images"),
    keys=("Ctrl+Return",),
    also=("Ctrl+Enter",),
    icon="sparkles",
)
UNDO = Command(id="undo", words=QT_TRANSLATE_NOOP("command", "&Undo"), keys=("Ctrl+Z",), icon="undo-2")
REDO = Command(
    id="redo", words=QT_TRANSLATE_NOOP("command", "&Redo"), keys=("Ctrl+Shift+Z", "Ctrl+Y"), icon="redo-2"
)
REPRODUCIBLE = Command(
    id="reproducible",
    words=QT_TRANSLATE_NOOP("command", "Repro&ducible: Keep Every Seed"),
    icon="dices",
    checkable=True,
)
CLEAR = Command(id="clear", words=QT_TRANSLATE_NOOP("command", "Start &Anew"), keys=("Ctrl+N",), icon="plus")
OPTIMIZE = Command(id="optimize_prompt", words=QT_TRANSLATE_NOOP("command", "&Optimize Prompt"), checkable=True)
PASTE = Command(id="paste", words=QT_TRANSLATE_NOOP("command", "&Paste Picture"), keys=("Ctrl+V",))

REMOVE_SOURCE = Command(
    id="remove_source",
    words=QT_TRANSLATE_NOOP("command", "Remove the S&ource"),
    keys=("Del",),
    also=("Backspace",),
    scope=Scope.SOURCE,
    icon="x",
)
ADD_SOURCE_TO_TRAY = Command(
    id="add_source_to_tray",
    words=QT_TRANSLATE_NOOP("command", "Use the Source as a Portrait &Too"),
    scope=Scope.SOURCE,
    icon="user-round-plus",
)
MOVE_EARLIER = Command(
    id="move_portrait_earlier",
    words=QT_TRANSLATE_NOOP("command", "Move the Portrait For&ward"),
    keys=("Alt+Left",),
    scope=Scope.PORTRAITS,
    icon="chevron-left",
    repeats=True,
    mirrored=True,
)
MOVE_LATER = Command(
    id="move_portrait_later",
    words=QT_TRANSLATE_NOOP("command", "Move the Portrait &Back"),
    keys=("Alt+Right",),
    scope=Scope.PORTRAITS,
    icon="chevron-right",
    repeats=True,
    mirrored=True,
)
USE_PORTRAIT_AS_SOURCE = Command(
    id="use_portrait_as_source",
    words=QT_TRANSLATE_NOOP("command", "Use the Portrait as &Source"),
    scope=Scope.PORTRAITS,
    icon="image",
)
REMOVE_PORTRAIT = Command(
    id="remove_portrait",
    words=QT_TRANSLATE_NOOP("command", "&Remove the Portrait"),
    keys=("Del",),
    also=("Backspace",),
    scope=Scope.PORTRAITS,
    icon="x",
)

SOURCE_MENU = (OPEN_SOURCE, PASTE, None, ADJUST_SOURCE, SENT_SOURCE, None, ADD_SOURCE_TO_TRAY, REMOVE_SOURCE)
PORTRAIT_MENU = (
    ADJUST_PORTRAIT,
    SENT_PORTRAIT,
    USE_PORTRAIT_AS_SOURCE,
    None,
    MOVE_EARLIER,
    MOVE_LATER,
    None,
    REMOVE_PORTRAIT,
)
"""Of the portrait that has the keyboard; a press of any button of the mouse gives it."""

COMMANDS = (
    OPEN_SOURCE,
    ADD_PORTRAITS,
    GENERATE,
    REPRODUCIBLE,
    UNDO,
    REDO,
    CLEAR,
    OPTIMIZE,
    PASTE,
    ADD_SOURCE_TO_TRAY,
    REMOVE_SOURCE,
    USE_PORTRAIT_AS_SOURCE,
    MOVE_EARLIER,
    MOVE_LATER,
    REMOVE_PORTRAIT,
)


def connect_panel(panel: ComposePanel, commands: Commands) -> None:
    """Have the panel do what it can do by itself: ask for edits, and for the order."""
    commands.provide(GENERATE, panel.generate)
    commands.provide_switch(OPTIMIZE, lambda on: panel.edit_requested.emit(SwitchOptimizer(on=on)))
    commands.listen(Scope.COMPOSE, panel)
    _connect_source(panel, commands)
    _connect_portraits(panel, commands)


def _connect_source(panel: ComposePanel, commands: Commands) -> None:
    well = panel.well

    def hindrance() -> str:
        return translate("compose", "There is no source yet.") if well.is_empty else ""

    commands.provide(REMOVE_SOURCE, lambda: panel.edit_requested.emit(RemoveSource()), hindrance=hindrance)
    commands.provide(ADD_SOURCE_TO_TRAY, lambda: panel.edit_requested.emit(AddSourceToTray()), hindrance=hindrance)
    well.show_sent_requested.connect(lambda: commands.press(SENT_SOURCE))
    well.adjust_requested.connect(lambda: commands.press(ADJUST_SOURCE))
    commands.listen(Scope.SOURCE, well)
    open_on_request(well, SOURCE_MENU, commands)


def _connect_portraits(panel: ComposePanel, commands: Commands) -> None:
    tray = panel.tray

    def hindrance(by: int = 0) -> str:
        if tray.current is None:
            return translate("compose", "Choose a portrait first.")
        stays = 0 <= tray.current + by < tray.count
        return "" if stays else translate("compose", "The portrait is at the end already.")

    def provide(command: Command, run: Callable[[int], object], by: int = 0) -> None:
        def act() -> None:
            if tray.current is not None:
                run(tray.current)

        commands.provide(command, act, hindrance=partial(hindrance, by))

    def use_as_source(index: int) -> None:
        panel.edit_requested.emit(UsePortraitAsSource(index=index))

    tray.adjust_requested.connect(lambda: commands.press(ADJUST_PORTRAIT))
    provide(USE_PORTRAIT_AS_SOURCE, use_as_source)
    provide(REMOVE_PORTRAIT, tray.remove)
    provide(MOVE_EARLIER, partial(tray.step, by=-1), by=-1)
    provide(MOVE_LATER, partial(tray.step, by=1), by=1)
    commands.listen(Scope.PORTRAITS, tray)
    open_on_request(tray, PORTRAIT_MENU, commands)
