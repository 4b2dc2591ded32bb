"""Any prompt makes a safe file name."""

from __future__ import annotations

import re
import unicodedata
from datetime import UTC, datetime

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from imageedit_desktop.domain.naming import stem, words_of
from imageedit_desktop.domain.text import well_formed

MADE = datetime(2026, 11, 22, 14, 32, 5, tzinfo=UTC)
ANY_TEXT = st.text(st.characters(exclude_categories=()))
LONG_TEXT = st.text(st.sampled_from("ab 好🦊é\u0301ᾂ각\udcff/:\u202e.\n"), min_size=50, max_size=400)
WORST_ADDITION = " (99999).jpeg.part"


def test_a_name_tells_when_what_and_which():
    assert stem("Watercolor fox, in the snow!", MADE, 1) == "2026-11-22 14.32.05 Watercolor fox in the snow! 1"


@given(ANY_TEXT | LONG_TEXT, st.integers(1, 9))
@example("CON", 1)
@example("../../etc/passwd", 1)
@example("C:\\Windows\\system32", 1)
@example("gpj.exe\u202e", 1)
@example("\u1f82" * 100, 9)
@example("\U0001d163" * 100, 9)
def test_any_prompt_gives_a_name_that_every_system_takes(prompt, number):
    name = stem(prompt, MADE, number) + WORST_ADDITION
    assert len(name.encode("utf-8")) <= 255  # ext4, btrfs, exFAT's and NTFS's 255 are of wider units
    assert len(unicodedata.normalize("NFD", name).encode("utf-16-le")) // 2 <= 255  # HFS+ takes names apart
    assert not re.search(r'[<>:"/\\|?*\x00-\x1f\x7f]', name)
    assert not any(unicodedata.category(c) in {"Cc", "Cf", "Cs"} for c in name)
    assert name == name.strip()
    assert "  " not in name
    assert re.match(r"2026-11-22 14\.32\.05 ", name)  # so that no reserved word or dot comes first
    assert stem(prompt, MADE, number).endswith(f" {number}")


@pytest.mark.parametrize("prompt", ["", "   ", "...", "\u202e\u200b", "<>|"])
def test_a_prompt_without_words_leaves_date_and_number(prompt):
    assert stem(prompt, MADE, 3) == "2026-11-22 14.32.05 3"


@pytest.mark.parametrize("prompt", ["fuchs im schnee", "雪の中の狐", "狐 в снегу", "लोमड़ी", "ثعلب"])
def test_letters_of_every_script_stay(prompt):
    assert words_of(prompt) == unicodedata.normalize("NFC", prompt)


def test_long_prompts_are_cut_between_words():
    assert words_of("a very long prompt about a fox who lives in the forest") == (
        "a very long prompt about a fox who lives in the"
    )
    assert words_of("x" * 100) == "x" * 48


@given(ANY_TEXT)
def test_well_formed_text_can_be_written_and_keeps_its_length(text):
    clean = well_formed(text)
    clean.encode("utf-8")
    assert len(clean) == len(text)
    assert well_formed(clean) == clean
