"""Two languages that nobody speaks, made from the sentences of the sources, to see what a translation will meet.

``en_XA``, long and accented, shows what is not translated, what is cut off, and what is put together from pieces.
``ar_XB`` runs from right to left, with the letters of each word in reverse, Arabic digits and six plural forms.
The codes are those that the Unicode CLDR keeps for the purpose
(https://www.unicode.org/reports/tr35/#unicode_region_subtag_validity, 2026).
"""

from __future__ import annotations

import re
import tempfile
from collections.abc import Callable, Iterable
from pathlib import Path
from xml.etree import ElementTree as ET

import translations
from translatable import Message

ACCENTED, MIRRORED = "en_XA", "ar_XB"

_ACCENTS = str.maketrans(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz",
    "ÅƁÇĐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽåƀçđéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýž",
)
_KEPT = re.compile(r"\{\w*\}|%L?n|&|\s+")
"""Places to fill, marks of menu letters, and the spaces between words."""

_FILLER = "one two three four five six seven eight nine ten"
_LONGER_BY = 0.4
"""As much as German or Finnish sentences exceed English ones; short words by twice as much."""

_SHORT_CHARACTERS = 12
_RTL_MARK, _RTL_OVERRIDE, _END_OVERRIDE = "\u200f", "\u202e", "\u202c"


def accented(text: str) -> str:
    """The text, readable but unmistakable: ``[Šåṽé åļļ öñé ţŵö]``."""
    visible = len(_KEPT.sub("", text))
    more = round(visible * (2 * _LONGER_BY if visible <= _SHORT_CHARACTERS else _LONGER_BY))
    filler = f" {_FILLER * (more // len(_FILLER) + 1)}"[: more + 1].rstrip() if more > 1 else ""
    return f"[{_each_word(text + filler, lambda word: word.translate(_ACCENTS))}]"


def mirrored(text: str) -> str:
    """The text as it would stand in a script that is written from right to left."""
    return _RTL_MARK + _each_word(text, lambda word: f"{_RTL_OVERRIDE}{word}{_END_OVERRIDE}") + _RTL_MARK


LANGUAGES: dict[str, Callable[[str], str]] = {ACCENTED: accented, MIRRORED: mirrored}


def make(qt_folder: Path, messages: Iterable[Message], folder: Path) -> list[Path]:
    """Make the compiled catalogues ``en_XA.qm`` and ``ar_XB.qm`` in a folder."""
    with tempfile.TemporaryDirectory() as beside:
        catalogues = [Path(beside, f"{code}.ts") for code in LANGUAGES]
        translations.update(qt_folder, messages, catalogues)
        for catalogue in catalogues:
            _translate(catalogue, LANGUAGES[catalogue.stem])
        return translations.compile_into(qt_folder, catalogues, folder)


def _translate(catalogue: Path, into: Callable[[str], str]) -> None:
    tree = ET.parse(catalogue)
    for message in tree.iter("message"):
        source, translation = message.findtext("source", ""), message.find("translation")
        assert translation is not None
        del translation.attrib["type"]
        for place in list(translation) or [translation]:
            place.text = into(source)
    tree.write(catalogue, encoding="utf-8", xml_declaration=True)


def _each_word(text: str, change: Callable[[str], str]) -> str:
    """Change what lies between places to fill and spaces."""
    changed, end = [], 0
    for kept in _KEPT.finditer(text):
        changed += [change(text[end : kept.start()]) if kept.start() > end else "", kept[0]]
        end = kept.end()
    return "".join([*changed, change(text[end:]) if end < len(text) else ""])
