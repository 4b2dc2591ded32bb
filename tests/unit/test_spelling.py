"""Words that no dictionary knows, asked of whatever the system has; nothing is wrong where it has nothing."""

from __future__ import annotations

import sys
from types import ModuleType, SimpleNamespace

import pytest

from imageedit_desktop.spelling import Dictionaries

KNOWN = {"en_US": {"color", "cat"}, "de_AT": {"Katze"}, "de_DE": {"Katze", "Farbe"}, "broken": set()}


class Dict:
    def __init__(self, language: str) -> None:
        if language == "broken":
            raise RuntimeError
        self.words = KNOWN[language]

    def check(self, word: str) -> bool:
        return word in self.words

    def suggest(self, word: str) -> list[str]:
        return sorted(known for known in self.words if known[0].lower() == word[0].lower())

    def add(self, word: str) -> None:
        self.words.add(word)


@pytest.fixture
def enchant(monkeypatch: pytest.MonkeyPatch) -> None:
    """What the library looks like from here."""
    module = ModuleType("enchant")
    module.__dict__.update(
        Dict=Dict, list_languages=lambda: list(KNOWN), errors=SimpleNamespace(Error=RuntimeError)
    )
    monkeypatch.setitem(sys.modules, "enchant", module)


def wrong(languages: list[str], *words: str) -> list[str]:
    return [word for word, is_right in Dictionaries(languages).check(words).items() if not is_right]


@pytest.mark.usefixtures("enchant")
def test_a_word_is_right_that_one_language_knows() -> None:
    assert wrong(["en_US", "de_DE"], "cat", "Farbe", "colour") == ["colour"]
    assert wrong(["en_US"], "Farbe") == ["Farbe"]


@pytest.mark.usefixtures("enchant")
def test_a_language_is_that_of_the_country_or_of_another_one() -> None:
    assert wrong(["de_AT"], "Farbe") == ["Farbe"]
    assert wrong(["de_CH"], "Farbe") == []
    assert wrong(["de"], "Farbe") == []


@pytest.mark.usefixtures("enchant")
def test_without_a_dictionary_of_the_language_nothing_is_wrong() -> None:
    assert wrong(["fr_FR", "C"], "xyz") == []
    assert wrong(["broken"], "xyz") == []


@pytest.mark.usefixtures("enchant")
def test_suggestions_of_all_languages_are_mixed() -> None:
    assert Dictionaries(["en_US"]).suggest("caat") == ["cat", "color"]
    assert Dictionaries(["en_US", "de_DE"]).suggest("xx") == []


def test_where_the_system_has_no_speller_nothing_is_wrong(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "enchant", None)
    assert wrong(["en_US"], "xyz") == []
    assert Dictionaries(["en_US"]).suggest("xyz") == []


def test_the_real_one_knows_english() -> None:
    enchant = pytest.importorskip("enchant", exc_type=ImportError)
    if "en_US" not in enchant.list_languages():
        pytest.skip("no English dictionary here")
    assert wrong(["en_US"], "watercolor", "waterclor") == ["waterclor"]
    assert "watercolor" in Dictionaries(["en_US"]).suggest("waterclor")
