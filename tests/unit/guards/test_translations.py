"""Every word of the window can be translated, and every language that is there is whole."""

from __future__ import annotations

import re
import shutil
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
import translations
from support.languages import QT_FOLDER, REPOSITORY, words
from translatable import Message, fields, words_of

_CATALOGUES = sorted(translations.folder_of(REPOSITORY).glob("*.ts"))
_MARKS = str.maketrans("。：？！؟।", ".:?!?.")
"""The marks of other scripts, and what they are in ours."""

_MENU_LETTER = re.compile(r"&(?=[^&\s])")


def _translated(catalogue: Path) -> Iterator[tuple[Message, list[str]]]:
    """The sentences of a catalogue and their translations: one, or one for each plural form."""
    for context in ET.parse(catalogue).iter("context"):
        for node in context.iter("message"):
            plural = node.get("numerus") == "yes"
            comment = node.findtext("comment", "")
            message = Message(context.findtext("name", ""), node.findtext("source", ""), comment, plural)
            place = node.find("translation")
            assert place is not None
            finished = place.get("type") is None
            yield message, [part.text or "" for part in (place if plural else [place])] if finished else []


def _each() -> Iterator[tuple[str, Message, str]]:
    for catalogue in _CATALOGUES:
        for message, forms in _translated(catalogue):
            yield from ((catalogue.stem, message, form) for form in forms)


def test_every_word_of_the_window_can_be_translated() -> None:
    assert words().faults == []


def test_the_usual_languages_are_there() -> None:
    usual = {"ar", "de", "en", "es", "fr", "hi", "it", "ja", "pl", "pt_BR", "ru", "tr", "zh_CN"}
    assert usual <= {catalogue.stem for catalogue in _CATALOGUES}


@pytest.mark.parametrize("catalogue", _CATALOGUES, ids=lambda path: path.stem)
def test_a_catalogue_has_the_sentences_of_the_sources(catalogue: Path, tmp_path: Path) -> None:
    """Where it has not, `bootstrap.py translate` mends it."""
    fresh = tmp_path / catalogue.name
    shutil.copy(catalogue, fresh)
    translations.update(QT_FOLDER, words().messages, [fresh])
    assert sorted(map(str, _translated(catalogue))) == sorted(map(str, _translated(fresh)))
    found = {message for message, _ in _translated(fresh)}
    expected = {m for m in words().messages if m.plural or catalogue.stem != translations.SOURCE_LANGUAGE}
    assert found == expected


@pytest.mark.parametrize("catalogue", _CATALOGUES, ids=lambda path: path.stem)
def test_a_language_is_translated_wholly(catalogue: Path) -> None:
    lacking = [message for message, forms in _translated(catalogue) if not forms or not all(forms)]
    assert lacking == []


def test_no_translation_loses_what_is_filled_in() -> None:
    """One form of a plural may do without the number: “no pictures”, “a picture”."""
    wrong = [
        (code, message.text, form)
        for code, message, form in _each()
        if fields(form) | ({"%Ln"} if message.plural else set()) != fields(message.text)
    ]
    assert wrong == []


def test_translations_end_as_the_sentences_do() -> None:
    wrong = [
        (code, message.text, form)
        for code, message, form in _each()
        if code != translations.SOURCE_LANGUAGE
        and (_ending(form) != _ending(message.text) or _margins(form) != _margins(message.text) or "  " in form)
    ]
    assert wrong == []


def _ending(text: str) -> str:
    """What follows on the last word, in whatever script: a full stop, a colon, the ellipsis of a dialog."""
    return re.sub(r"[^.:…?!]", "", text[-1:].translate(_MARKS))


def _margins(text: str) -> tuple[str, str]:
    return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]


def test_german_speaks_to_the_artist_as_to_a_friend() -> None:
    """Capital letters at the beginning of a sentence aside: *sie* are things there."""
    formal = re.compile(r"(?<=[^.:!?] )(?:Sie|Ihnen|Ihre?[mnrs]?)\b")
    assert [form for language, _, form in _each() if language == "de" and formal.search(form)] == []


def test_menus_keep_their_letters() -> None:
    wrong = [
        (code, message.text, form)
        for code, message, form in _each()
        if len(_MENU_LETTER.findall(form)) != len(_MENU_LETTER.findall(message.text))
    ]
    assert wrong == []


def test_no_menu_letter_is_torn_from_the_signs_that_belong_to_it() -> None:
    """It is underlined, and what follows it is drawn by itself: a vowel of Hindi would stand on a dotted circle."""
    torn = [
        (code, form)
        for code, _, form in _each()
        for letter in _MENU_LETTER.finditer(form)
        if unicodedata.category(form[letter.end() + 1 :][:1] or " ").startswith("M")
    ]
    assert torn == []


_WRONG = [
    ('self.tr(f"{n} images")', "one literal"),
    ('self.tr("Kept in " + place)', "one literal"),
    ("self.tr(words)", "one literal"),
    ('self.tr("Kept in ") + place', "whole"),
    ("f\"{self.tr('Kept in')} {place}\"", "whole"),
    ('self.tr("%Ln images")', "belong together"),
    ('self.tr("%n images", "", n)', "digits"),
    ('self.tr("images", "", n)', "belong together"),
    ('translate("nowhere", words)', "no sentence has the context"),
    ('QT_TRANSLATE_NOOP("list", "Kept")', "nothing looks"),
    ('translate(context, "Kept")', "context must be a literal"),
    ('label.tr("Kept")', "context must be a literal"),
    ('self.tr("{place").strip()', "braces"),
    ('self.tr("Kept in {place}").format(place=place)', "isolates"),
    ('phrase(self.tr("Kept in {place}"), folder=place)', "is filled with"),
    ('phrase(self.tr("Kept in {place}") if n else self.tr("Kept"), place=place)', "is filled with"),
    ('label.setText("Kept here")', "without being translated"),
    ('label.setText(f"Kept in {place}")', "without being translated"),
    ('IconButton("x", "Close")', "without being translated"),
    ("say = QCoreApplication.translate", "named translate"),
    ('self.tr("%Ln images", "", n)', "others inherit"),
]


@pytest.mark.parametrize(("line", "why"), _WRONG, ids=[line for line, _ in _WRONG])
def test_what_cannot_be_translated_is_found(line: str, why: str, tmp_path: Path) -> None:
    base = "Panel" if why == "others inherit" else "object"
    package = tmp_path / "program"
    (package / "ui").mkdir(parents=True)
    panel = f"class Panel:\n    def show(self, n, place, words, label):\n        {line}\n"
    (package / "ui" / "panel.py").write_text(f"{panel}\nclass Other({base}):\n    pass\n", encoding="utf-8")
    (fault,) = set(words_of(package).faults)
    assert fault.startswith("program/ui/panel.py:3: ")
    assert why in fault


def test_what_lupdate_overlooks_is_found(tmp_path: Path) -> None:
    (tmp_path / "said.py").write_text(
        "translate = QCoreApplication.translate\n"
        "LIST = [QT_TRANSLATE_NOOP('list', 'One')]\n"
        "class Panel:\n"
        "    class Inner:\n"
        "        def say(self, things):\n"
        "            translate('queue', '%Ln things', '', len(things))\n"
        "            QCoreApplication.translate('queue', 'Kept\\n“here”', 'of a file')\n"
        "            translate('list', things)\n"
        "            things.translate({1: 2})\n"
        "            return self.tr('Inside', None)\n",
        encoding="utf-8",
    )
    found = words_of(tmp_path)
    assert found.faults == []
    expected = {
        Message("queue", "%Ln things", plural=True),
        Message("queue", "Kept\n“here”", "of a file"),
        Message("list", "One"),
        Message("Inner", "Inside"),
    }
    assert found.messages == expected
    catalogue = tmp_path / "fr.ts"
    translations.update(QT_FOLDER, found.messages, [catalogue])
    assert {message for message, _ in _translated(catalogue)} == expected


def test_what_is_unfinished_or_gone_is_not_shown(tmp_path: Path) -> None:
    """A guess of lupdate's may say the opposite of what the new sentence says."""
    catalogue = tmp_path / "fr.ts"
    translations.update(QT_FOLDER, {Message("a", "Nothing was charged.")}, [catalogue])
    translated = catalogue.read_text(encoding="utf-8").replace(
        '<translation type="unfinished"></translation>', "<translation>Rien.</translation>"
    )
    catalogue.write_text(translated, encoding="utf-8")
    (before,) = translations.compile_into(QT_FOLDER, [catalogue], tmp_path / "made")
    assert "Rien".encode("utf-16-be") in before.read_bytes()
    translations.update(QT_FOLDER, {Message("a", "Something was charged.")}, [catalogue])
    (after,) = translations.compile_into(QT_FOLDER, [catalogue], tmp_path / "made")
    assert "Rien".encode("utf-16-be") not in after.read_bytes()


def test_catalogues_of_languages_that_are_gone_are_removed(tmp_path: Path) -> None:
    folder = translations.folder_of(tmp_path)
    folder.mkdir(parents=True)
    shutil.copy(_CATALOGUES[0], folder / "fr.ts")
    assert [path.name for path in translations.compile_all(QT_FOLDER, tmp_path)] == ["fr.qm"]
    (folder / "fr.ts").rename(folder / "it.ts")
    translations.compile_all(QT_FOLDER, tmp_path)
    assert sorted(path.name for path in folder.iterdir()) == ["it.qm", "it.ts"]
