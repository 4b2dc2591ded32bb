"""Catalogues of translations for tests: fresh ones, and a window that speaks another language for a while."""

from __future__ import annotations

import functools
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from xml.etree import ElementTree as ET

import pseudo
import PySide6
import translatable
import translations
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from imageedit_desktop.domain.environment import CATALOGUE_VARIABLE
from imageedit_desktop.ui import languages

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


@contextmanager
def speaking(app: QApplication, language: str | Path) -> Iterator[None]:
    """Have windows that are made meanwhile speak a language of the program, or that of a compiled catalogue."""
    compile_catalogues()
    before = app.findChildren(QTranslator)
    is_tried = isinstance(language, Path)
    languages.speak(app, language, {CATALOGUE_VARIABLE: str(language)} if is_tried else {})
    try:
        yield
    finally:
        for translator in app.findChildren(QTranslator):
            if translator not in before:
                app.removeTranslator(translator)
                translator.setParent(None)
        languages.speak(app, None, {})


def said_in(code: str) -> Callable[[str], str]:
    """How a language says what the sources say; where it says it in several ways, in the most usual one."""
    ways: dict[str, Counter[str]] = defaultdict(Counter)
    for message in ET.parse(translations.folder_of(REPOSITORY) / f"{code}.ts").iter("message"):
        ways[message.findtext("source", "")][message.findtext("translation", "")] += 1
    return lambda text: ways[text].most_common(1)[0][0] if text in ways else text
