"""Pictures that come into a folder while it is watched.

The folder is looked through again and again: no disk of the network, and no memory card, tells reliably of what
changes. A picture is taken when two looks found it with the same size and time, so that it is whole.
"""

from __future__ import annotations

import os
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from imageedit_desktop.pipeline.importing.gather import is_called_picture

FILES_MAX = 20_000
"""A folder with more is not one that pictures are dropped into."""


class Stamp(NamedTuple):
    """How a file looks from outside."""

    size_bytes: int
    modified_ns: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """What is known of a folder.

    Attributes:
        known: files that are no news.
        growing: files that were new at the last look, as they were then.
        is_there: the folder could be read.
    """

    known: frozenset[str] = frozenset()
    growing: Mapping[str, Stamp] = field(default_factory=dict)
    is_there: bool = True


def first_look(folder: Path) -> Look:
    """What is in a folder when watching begins is no news; blocks."""
    found = _pictures(folder)
    return Look(is_there=False) if found is None else Look(known=frozenset(found))


def look_again(folder: Path, before: Look) -> tuple[Look, tuple[Path, ...]]:
    """Look through the folder; returns what is known now, and the pictures that have come whole; blocks.

    A folder that is not there for a while, as of a disk that is not connected, is no reason to forget it.
    """
    found = _pictures(folder)
    if found is None:
        return Look(known=before.known, is_there=False), ()
    fresh = {name: stamp for name, stamp in found.items() if name not in before.known}
    whole = [name for name, stamp in fresh.items() if stamp.size_bytes and before.growing.get(name) == stamp]
    growing = {name: stamp for name, stamp in fresh.items() if name not in whole}
    still_there = _still_there(before.known, found)
    return Look(known=still_there.union(whole), growing=growing), tuple(folder / name for name in sorted(whole))


def _still_there(known: Collection[str], found: Mapping[str, Stamp]) -> frozenset[str]:
    """What was removed is news when it comes again."""
    return frozenset(name for name in known if name in found)


def _pictures(folder: Path) -> dict[str, Stamp] | None:
    """The pictures in a folder, hidden ones left out; None where it cannot be read."""
    found: dict[str, Stamp] = {}
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                if entry.name.startswith(".") or not is_called_picture(Path(entry.name)):
                    continue
                stamp = _stamp(entry)
                if stamp is not None:
                    found[entry.name] = stamp
                if len(found) >= FILES_MAX:
                    break
    except (OSError, ValueError):
        return None
    return found


def _stamp(entry: os.DirEntry[str]) -> Stamp | None:
    """None where it is no file, or gone again."""
    try:
        if not entry.is_file():
            return None
        told = entry.stat()
    except OSError:
        return None
    return Stamp(told.st_size, told.st_mtime_ns)
