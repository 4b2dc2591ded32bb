"""Every command of the window as data; the menus and the shortcuts are made from it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenuBar, QWidget

from imageedit_desktop.wording import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """One entry of a menu.

    Attributes:
        words: English; translated in the context ``menu``.
        keys: a portable shortcut, empty for none.
        group: commands of one group exclude each other.
    """

    id: str
    words: str
    keys: str = ""
    checkable: bool = False
    group: str = ""


SEPARATOR = Command(id="", words="")

MENUS: tuple[tuple[str, tuple[Command, ...]], ...] = (
    (
        QT_TRANSLATE_NOOP("menu", "&File"),
        (
            Command(id="open_source", words=QT_TRANSLATE_NOOP("menu", "Choose &Source…"), keys="Ctrl+O"),
            Command(id="add_portraits", words=QT_TRANSLATE_NOOP("menu", "Add &Portraits…"), keys="Ctrl+Shift+O"),
            SEPARATOR,
            Command(id="generate", words=QT_TRANSLATE_NOOP("menu", "&Generate Images"), keys="Ctrl+Return"),
            SEPARATOR,
            Command(id="show_library", words=QT_TRANSLATE_NOOP("menu", "Show &Library Folder")),
            SEPARATOR,
            Command(id="quit", words=QT_TRANSLATE_NOOP("menu", "&Quit"), keys="Ctrl+Q"),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("menu", "&Edit"),
        (
            Command(id="undo", words=QT_TRANSLATE_NOOP("menu", "&Undo"), keys="Ctrl+Z"),
            Command(id="redo", words=QT_TRANSLATE_NOOP("menu", "&Redo"), keys="Ctrl+Shift+Z"),
            SEPARATOR,
            Command(id="clear", words=QT_TRANSLATE_NOOP("menu", "Start &Anew"), keys="Ctrl+N"),
            Command(id="paste", words=QT_TRANSLATE_NOOP("menu", "&Paste Picture"), keys="Ctrl+V"),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("menu", "&Account"),
        (
            Command(id="key", words=QT_TRANSLATE_NOOP("menu", "API &Key…")),
            Command(id="budget", words=QT_TRANSLATE_NOOP("menu", "&Budget…")),
            Command(id="rescue", words=QT_TRANSLATE_NOOP("menu", "&Fetch Everything from the Service")),
            SEPARATOR,
            Command(id="rehearsal", words=QT_TRANSLATE_NOOP("menu", "&Rehearsal"), checkable=True),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("menu", "&View"),
        (
            Command(id="details", words=QT_TRANSLATE_NOOP("menu", "Show &Details"), keys="Ctrl+I", checkable=True),
            Command(id="queue", words=QT_TRANSLATE_NOOP("menu", "Show &Queue"), keys="Ctrl+J", checkable=True),
            Command(id="larger", words=QT_TRANSLATE_NOOP("menu", "&Larger Thumbnails"), keys="Ctrl++"),
            Command(id="smaller", words=QT_TRANSLATE_NOOP("menu", "S&maller Thumbnails"), keys="Ctrl+-"),
            Command(id="full_screen", words=QT_TRANSLATE_NOOP("menu", "&Full Screen"), keys="F11", checkable=True),
            SEPARATOR,
            Command(id="theme_system", words=QT_TRANSLATE_NOOP("menu", "Colours of the &System"), group="theme"),
            Command(id="theme_light", words=QT_TRANSLATE_NOOP("menu", "L&ight Colours"), group="theme"),
            Command(id="theme_dark", words=QT_TRANSLATE_NOOP("menu", "Dar&k Colours"), group="theme"),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("menu", "&Help"),
        (Command(id="about", words=QT_TRANSLATE_NOOP("menu", "&About ImageEdit Desktop")),),
    ),
)


def build_menus(bar: QMenuBar, window: QWidget) -> dict[str, QAction]:
    """Fill a menu bar; returns the actions by their commands' ids."""
    actions: dict[str, QAction] = {}
    groups: dict[str, QActionGroup] = {}
    for title, commands in MENUS:
        menu = bar.addMenu(_words(title))
        for command in commands:
            if command is SEPARATOR:
                menu.addSeparator()
                continue
            action = _build(command, window)
            if command.group:
                groups.setdefault(command.group, QActionGroup(window)).addAction(action)
            menu.addAction(action)
            actions[command.id] = action
    return actions


def _build(command: Command, window: QWidget) -> QAction:
    action = QAction(_words(command.words), window)
    action.setCheckable(command.checkable or bool(command.group))
    action.setAutoRepeat(False)  # a key that is held down must not order again and again
    if command.keys:
        action.setShortcut(QKeySequence(command.keys))
    if command.id == "quit":
        action.setMenuRole(QAction.MenuRole.QuitRole)
    if command.id == "about":
        action.setMenuRole(QAction.MenuRole.AboutRole)
    return action


def _words(english: str) -> str:
    return QCoreApplication.translate("menu", english)
