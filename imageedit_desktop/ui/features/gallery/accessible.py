"""The gallery as assistive technology sees it: a list of every picture, on the screen or not.

Qt asks for one interface at a time and keeps each until it is told to let go; so does this module, for Python would
free them. They are made when somebody asks, and the oldest go again.
"""

from __future__ import annotations

from collections import OrderedDict
from functools import cache
from typing import Protocol

from PySide6.QtCore import QObject, QRect
from PySide6.QtGui import (
    QAccessible,
    QAccessibleActionInterface,
    QAccessibleAnnouncementEvent,
    QAccessibleEvent,
    QAccessibleInterface,
    QWindow,
)
from PySide6.QtWidgets import QAccessibleWidget, QWidget
from shiboken6 import isValid

_KEPT = 512
"""Interfaces kept at a time: several screens."""


class Told(Protocol):
    """What a list tells of its children, each known by a number that stays its own while others come and go."""

    def child_count(self) -> int:
        """How many there are."""

    def child_key(self, place: int) -> int | None:
        """The key of the one at a place, from 0."""

    def child_place(self, key: int) -> int | None:
        """Where it is now; None where it is gone."""

    def child_at(self, x: int, y: int) -> int | None:
        """The key of the one under a point of the screen."""

    def child_words(self, key: int) -> str:
        """What it is."""

    def child_rect(self, key: int) -> QRect:
        """Where it is on the screen; empty where it is out of sight."""

    def child_is_selected(self, key: int) -> bool:
        """Whether it is."""

    def focused_child(self) -> int | None:
        """The key of the one that has the keyboard, or would have it."""

    def child_acts(self, key: int) -> dict[str, str]:
        """What can be done with it: names for programs, and the words for them."""

    def do(self, key: int, act: str) -> None:
        """Do it."""


class _Cell(QAccessibleWidget):
    """One child. Of a widget that stands for none, because Qt has actions only for those."""

    def __init__(self, home: _List, key: int, stand_in: QWidget) -> None:
        super().__init__(stand_in, QAccessible.Role.ListItem)
        self._home = home
        self._key = key

    @property
    def key(self) -> int:
        return self._key

    def isValid(self) -> bool:
        return self._home.isValid() and self._home.told.child_place(self._key) is not None

    def object(self) -> QObject:
        return None  # type: ignore[return-value] # Qt takes an interface without an object, the stubs do not

    def window(self) -> QWindow:
        return self._home.window()

    def parent(self) -> QAccessibleInterface:
        return self._home

    def child(self, _index: int) -> QAccessibleInterface:
        return None  # type: ignore[return-value]

    def childAt(self, _x: int, _y: int) -> QAccessibleInterface:
        return None  # type: ignore[return-value]

    def childCount(self) -> int:
        return 0

    def indexOfChild(self, _child: QAccessibleInterface) -> int:
        return -1

    def focusChild(self) -> QAccessibleInterface:
        return None  # type: ignore[return-value]

    def text(self, kind: QAccessible.Text) -> str:
        return self._home.told.child_words(self._key) if kind == QAccessible.Text.Name else ""

    def rect(self) -> QRect:
        return self._home.told.child_rect(self._key)

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        told = self._home.told
        has_keyboard = told.focused_child() == self._key and self._home.has_keyboard()
        for name, holds in (
            ("focusable", True),
            ("selectable", True),
            ("multiSelectable", True),
            ("focused", has_keyboard),
            ("selected", told.child_is_selected(self._key)),
            ("offscreen", not told.child_rect(self._key).isValid()),
        ):
            if holds:
                setattr(state, name, True)
        return state

    def actionNames(self) -> list[str]:
        return list(self._home.told.child_acts(self._key))

    def localizedActionName(self, name: str) -> str:
        return self._home.told.child_acts(self._key).get(name, name)

    def localizedActionDescription(self, name: str) -> str:
        return self.localizedActionName(name)

    def keyBindingsForAction(self, _name: str) -> list[str]:
        return []

    def doAction(self, name: str) -> None:
        self._home.told.do(self._key, name)


class _List(QAccessibleWidget):
    """The list; its children are made when they are asked for.

    Qt may keep it longer than the widget, so it holds on to neither that nor what is told.
    """

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget, QAccessible.Role.List)
        self._number = id(widget)
        self._stand_in = QWidget(widget)
        self._stand_in.hide()
        self._cells: OrderedDict[int, tuple[_Cell, int]] = OrderedDict()

    @property
    def told(self) -> Told:
        return _told[self._number]

    def isValid(self) -> bool:
        return self._number in _told and super().isValid()

    def has_keyboard(self) -> bool:
        return bool(self.widget().hasFocus())

    def cell(self, key: int) -> _Cell:
        """The interface of a child, the same at every call."""
        if key in self._cells:
            self._cells.move_to_end(key)
            return self._cells[key][0]
        while len(self._cells) >= _KEPT:
            _let_go(*self._cells.popitem(last=False)[1])
        cell = _Cell(self, key, self._stand_in)
        self._cells[key] = cell, QAccessible.registerAccessibleInterface(cell)
        return cell

    def let_go(self) -> None:
        """The widget is gone, and with it all children; Qt frees first, or it would free twice."""
        while self._cells:
            _let_go(*self._cells.popitem()[1])
        if isValid(self):  # where nobody listens it does not follow the widget by itself
            QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(self))

    def childCount(self) -> int:
        return self.told.child_count()

    def child(self, index: int) -> QAccessibleInterface:
        key = self.told.child_key(index)
        return None if key is None else self.cell(key)  # type: ignore[return-value]

    def childAt(self, x: int, y: int) -> QAccessibleInterface:
        key = self.told.child_at(x, y)
        return None if key is None else self.cell(key)  # type: ignore[return-value]

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        place = self.told.child_place(child.key) if isinstance(child, _Cell) else None
        return -1 if place is None else place

    def focusChild(self) -> QAccessibleInterface:
        key = self.told.focused_child() if self.has_keyboard() else None
        return None if key is None else self.cell(key)  # type: ignore[return-value]


_lists: dict[int, _List] = {}


def _let_go(cell: _Cell, number: int) -> None:
    """Qt frees its side; Python's is held until then."""
    QAccessible.deleteAccessibleInterface(number)
    del cell


@cache
def _install() -> None:
    QAccessible.installFactory(_make)


def _make(_kind: str, widget: QObject) -> QAccessibleInterface | None:
    told = _told.get(id(widget))
    if told is None or not isinstance(widget, QWidget):
        return None
    made = _lists[id(widget)] = _List(widget)
    return made


_told: dict[int, Told] = {}


def tell_as_list(widget: QWidget, told: Told) -> None:
    """Have a widget seen as a list of what `told` tells of."""
    _install()
    number = id(widget)
    _told[number] = told
    _forget_made(widget)

    def forget() -> None:
        _told.pop(number, None)
        gone = _lists.pop(number, None)
        if gone is not None:
            gone.let_go()

    widget.destroyed.connect(forget)


def _forget_made(widget: QWidget) -> None:
    """Where assistive technology was here first, Qt has made an interface already, which has no children."""
    if QAccessible.isActive():
        made = QAccessible.queryAccessibleInterface(widget)
        if id(widget) not in _lists:
            QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(made))


def say_focus(widget: QWidget, key: int) -> None:
    """The keyboard has come to a child."""
    if not QAccessible.isActive():
        return
    QAccessible.queryAccessibleInterface(widget)
    home = _lists.get(id(widget))
    if home is not None:
        QAccessible.updateAccessibility(QAccessibleEvent(home.cell(key), QAccessible.Event.Focus))


def say_aloud(widget: QWidget, words: str) -> None:
    """Have something read out."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))


def say_renamed(widget: QWidget) -> None:
    """What has the keyboard may be called otherwise now: more is known of it."""
    home = _lists.get(id(widget))
    key = home.told.focused_child() if home is not None else None
    if home is not None and key is not None and QAccessible.isActive() and widget.hasFocus():
        QAccessible.updateAccessibility(QAccessibleEvent(home.cell(key), QAccessible.Event.NameChanged))


def say_reordered(widget: QWidget) -> None:
    """Other children are there now."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleEvent(widget, QAccessible.Event.ObjectReorder))


PRESS, SHOW_MENU, SET_FOCUS, TOGGLE = (
    QAccessibleActionInterface.pressAction(),
    QAccessibleActionInterface.showMenuAction(),
    QAccessibleActionInterface.setFocusAction(),
    QAccessibleActionInterface.toggleAction(),
)
