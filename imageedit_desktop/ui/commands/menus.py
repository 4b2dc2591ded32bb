"""Menus of commands: what they offer is looked up anew each time they open."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from imageedit_desktop.ui.commands.command import Command, without_mnemonic
from imageedit_desktop.ui.commands.key_map import portable
from imageedit_desktop.ui.commands.registry import Commands

Entries = Sequence[Command | None]
"""Commands from top to bottom; None is a line between them."""


def fill_bar(bar: QMenuBar, menus: Sequence[tuple[str, Entries]], commands: Commands) -> None:
    """Put menus into the bar, each with its title in the user's language."""
    for title, entries in menus:
        menu = bar.addMenu(title)
        _fill(menu, entries, commands)
        menu.aboutToShow.connect(commands.refresh)


def menu_keys(bar: QMenuBar) -> dict[str, str]:
    """Titles of the menus by the keys that open them."""
    keys = ((portable(QKeySequence.mnemonic(entry.text())), entry.text()) for entry in bar.actions())
    return {key: without_mnemonic(title) for key, title in keys if key}


def context_menu(entries: Entries, commands: Commands, parent: QWidget) -> QMenu:
    """A menu for what is under the pointer or has the keyboard; it deletes itself. Shown by ``popup``.

    Make that the current one first: commands ask for it when they are done.
    """
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    commands.refresh()
    _fill(menu, entries, commands)
    return menu


def open_on_request(widget: QWidget, entries: Entries, commands: Commands) -> None:
    """Have a widget, or what is in it, open such a menu by a press of the other button, or by its key."""

    def show(at: QPoint) -> None:
        context_menu(entries, commands, widget).popup(widget.mapToGlobal(at))

    widget.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
    widget.customContextMenuRequested.connect(show)


def _fill(menu: QMenu, entries: Entries, commands: Commands) -> None:
    menu.setToolTipsVisible(True)  # they say why something cannot be done
    for entry in entries:
        if entry is None:
            menu.addSeparator()
        else:
            menu.addAction(commands.action(entry))
