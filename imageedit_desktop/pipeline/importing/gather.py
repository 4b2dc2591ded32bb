"""The pictures among files and folders that were dropped, pasted or opened together."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from pathlib import Path

from imageedit_desktop.domain.errors import Code, problem
from imageedit_desktop.domain.limits import OFFERED_MAX
from imageedit_desktop.domain.offers import Gathered, Refusal
from imageedit_desktop.domain.text import well_formed
from imageedit_desktop.imaging.endings import ENDINGS
from imageedit_desktop.pipeline.importing.walk import by_name, folders_below

_ENDINGS = frozenset(ending for endings in ENDINGS.values() for ending in endings)

_FOLDERS_MAX = 2_000
"""Folders within one that are looked into: enough for any shoot, and soon done where a whole disk was dropped."""


def is_called_picture(path: Path) -> bool:
    """Whether a name ends as those of pictures do; touches no disk."""
    return path.suffix.lower() in _ENDINGS


def gather(paths: Sequence[Path]) -> Gathered:
    """Look which of these are folders, and which pictures are in them and in the folders within; blocks.

    Hidden files, and those of a folder that are not called pictures, are passed by.
    """
    pictures: list[Path] = []
    folders: list[Path] = []
    refused: list[Refusal] = []
    for path in paths:
        if not os.path.isdir(path):  # noqa: PTH112 - it never raises
            pictures.append(path)
            continue
        folders.append(path)
        before, told = len(pictures), list(_take(path, pictures))
        if len(pictures) == before and not told:
            told.append(_refusal(Code.FOLDER_WITHOUT_PICTURES, path))
        refused += told
    if len(pictures) > OFFERED_MAX:
        refused.append(_too_many(pictures[OFFERED_MAX], OFFERED_MAX))
    return Gathered(pictures=tuple(pictures[:OFFERED_MAX]), folders=tuple(folders), refused=tuple(refused))


def _take(folder: Path, pictures: list[Path]) -> Iterator[Refusal]:
    """Add the pictures of a folder, one more than are taken at most; what cannot be read is told."""
    for number, found in enumerate(folders_below(folder)):
        if number == _FOLDERS_MAX:
            yield _too_many(folder, len(pictures))
            return
        yield from (Refusal(name=well_formed(one.path.name), reason=one.reason) for one in found.refused)
        pictures += sorted(filter(is_called_picture, found.files), key=lambda file: by_name(file.name))
        if len(pictures) > OFFERED_MAX:
            return


def _refusal(code: Code, path: Path) -> Refusal:
    name = well_formed(path.name or str(path))
    return Refusal(name=name, reason=problem(code, name=name))


def _too_many(at: Path, count: int) -> Refusal:
    return Refusal(name=well_formed(at.name or str(at)), reason=problem(Code.TOO_MANY_OFFERED, count=count))
