"""Words are found where a reader would find them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from imageedit_desktop.domain.prompt_words import folded, sought


@pytest.mark.parametrize(
    ("prompt", "text"),
    [
        ("a red coat", "red"), ("a red coat", "red coa"), ("A\n Red\tCoat", "red coat"), ("RED", "red"),
        ("Éclair", "ecl"), ("eclair", "Écl"), ("e\u0301clair", "écl"), ("Über", "ub"),
        ("ångström", "Å"),
        ("STRASSE", "straße"), ("Straße", "strasse"), ("İstanbul", "istanbul"), ("ΟΔΟΣ", "οδός"),
        ("ёлка", "ЕЛКА"),
        ("Ａｂｃ", "abc"), ("ﬁne", "fine"), ("مُحَمَّد", "محمد"), ("שָׁלוֹם", "שלום"),
        ("हिन्दी में", "हिन्दी"), ("हिन्दी में", "हि"), ("நன்றி", "நன்"), ("བོད་སྐད", "སྐད"), ("한국어", "한국"),
        ("一只猫", "猫"), ("一只猫", "只猫"), ("東京タワー", "タワー"), ("がか", "か"),
        ("แมวดำ", "ดำ"), ("𠀋x", "x"),
        ("soft-light", "light"), ("soft-light", "soft-li"), ("don't", "don't"), ("100 % soft", "%"),
        ("f/2.8", "2.8"),
        ('said "hi"', '"hi"'), ("snake_case", "case"), ("👩‍🎨 paints", "👩‍🎨"),
    ],
)  # fmt: skip
def test_a_word_is_found(prompt, text):
    assert sought(text) in folded(prompt)


@pytest.mark.parametrize(
    ("prompt", "text"),
    [
        ("covered", "red"), ("a red coat", "coat red"), ("a red, coat", "red coat"), ("हिन्दी", "न्दी"),
        ("한국어", "국어"), ("一只猫", "只一"), ("मक", "मि"), ("Fuchs", "Füchsin"),
    ],
)  # fmt: skip
def test_what_no_word_begins_with_is_not_found(prompt, text):
    assert sought(text) not in folded(prompt)


@given(st.text(), st.text())
def test_each_word_of_a_prompt_is_found_in_it(before, after):
    prompt = f"{before} {after}"
    assert all(sought(word) in folded(prompt) for word in prompt.split())
    assert sought(prompt) in folded(prompt)
