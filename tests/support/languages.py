"""Catalogues of translations for tests: fresh ones, and a window that speaks another language for a while."""

from __future__ import annotations

import functools
from pathlib import Path

import pseudo
import PySide6
import translatable
import translations

REPOSITORY = Path(__file__).resolve().parents[2]
QT_FOLDER = Path(PySide6.__path__[0])


@functools.cache
def compile_catalogues() -> None:
    """Compile the catalogues of the checkout, once in a process."""
    translations.compile_all(QT_FOLDER, REPOSITORY)


@functools.cache
def words() -> translatable.Words:
    """What the program says, and what is wrong with how it says it."""
    return translatable.words_of(REPOSITORY / "imageedit_desktop")


def make_pseudo_languages(folder: Path) -> dict[str, Path]:
    """Make catalogues of the languages that nobody speaks; returns them by their codes."""
    return {path.stem: path for path in pseudo.make(QT_FOLDER, words().messages, folder)}
