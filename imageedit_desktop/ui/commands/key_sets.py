"""Keys as other programs have them, for hands that know those. Lightroom's are the program's own.

A set says what differs from that, by the ids of commands. Sources: the key tables of Photo Mechanic
(https://docs.camerabits.com, article 48001143067, 2026-11-25) and darktable
(https://docs.darktable.org/usermanual/, star ratings and colour labels, 2026-11-25).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from imageedit_desktop.ui.commands.command import Command
from imageedit_desktop.ui.commands.key_map import KeyMap, own_keys


@dataclass(frozen=True, slots=True, kw_only=True)
class KeySet:
    """The keys of another program.

    Attributes:
        name: of that program; not translated.
        keys: by the ids of commands; the others that any set knows have their own.
    """

    name: str
    keys: Mapping[str, tuple[str, ...]]


LIGHTROOM = KeySet(name="Lightroom", keys={})

PHOTO_MECHANIC = KeySet(
    name="Photo Mechanic",
    keys={
        "toggle_pick": ("T",),
        "tags": ("Ctrl+T",),
        "stars_0": ("Ctrl+0",),
        "stars_1": ("Ctrl+1",),
        "stars_2": ("Ctrl+2",),
        "stars_3": ("Ctrl+3",),
        "stars_4": ("Ctrl+4",),
        "stars_5": ("Ctrl+5",),
        "label_none": ("0",),
        "label_purple": ("1",),
        "label_red": ("2",),
        "label_yellow": ("4",),
        "label_green": ("5",),
        "label_blue": ("6",),
        "fit": ("Ctrl+Alt+0",),
        "actual": ("Ctrl+Alt+1",),
    },
)
"""A digit is a colour there, and with Ctrl a number of stars."""

DARKTABLE = KeySet(
    name="darktable",
    keys={
        "reject": ("R",),
        "label_red": ("F1",),
        "label_yellow": ("F2",),
        "label_green": ("F3",),
        "label_blue": ("F4",),
        "label_purple": ("F5",),
        "survey": ("X",),
        "slide_show": ("Ctrl+F5",),
        "rename_kept": ("Ctrl+F2",),
    },
)
"""Colours are on the function keys there, and X leads to what is compared."""

KEY_SETS = (LIGHTROOM, PHOTO_MECHANIC, DARKTABLE)

_TOUCHED = {command_id for key_set in KEY_SETS for command_id in key_set.keys}


def keys_of(key_set: KeySet, commands: Iterable[Command]) -> dict[Command, tuple[str, ...]]:
    """The keys that a set gives to each command which any set knows."""
    return {one: key_set.keys.get(one.id, own_keys(one)) for one in commands if one.id in _TOUCHED}


def in_use(key_map: KeyMap, commands: Iterable[Command]) -> KeySet | None:
    """The set whose keys all hold now; None where somebody has mixed their own."""
    declared = tuple(commands)
    holds = (
        one
        for one in KEY_SETS
        if all(set(key_map.keys(command)) == set(keys) for command, keys in keys_of(one, declared).items())
    )
    return next(holds, None)
