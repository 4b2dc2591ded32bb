"""A few letters find what one means."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from imageedit_desktop.ui.commands.fuzzy import match


def best(letters, *titles):
    found = {title: match(letters, title) for title in titles}
    return max((title for title in titles if found[title]), key=lambda title: found[title].score, default=None)


@pytest.mark.parametrize(
    ("letters", "meant"),
    [
        ("sd", "Show Details"),
        ("zi", "Zoom In"),
        ("zo", "Zoom Out"),
        ("redo", "Redo Restore Recipe"),
        ("resrec", "Restore Recipe"),
        ("UNDO", "Undo"),
        ("budget", "Budget"),
    ],
)
def test_beginnings_and_neighbours_count_most(letters, meant):
    titles = ("Zoom Out", "Zoom In", "Show Details", "Restore Recipe", "Redo Restore Recipe", "Undo", "Budget")
    assert best(letters, *titles) == meant


def test_accents_and_case_do_not_count():
    assert match("uber", "Über ImageEdit").positions == (0, 1, 2, 3)
    assert match("Ü", "über") is not None


def test_letters_in_another_order_are_not_found():
    assert match("ni", "In") is None
    assert match("zz", "Zoom") is None


def test_no_letters_are_everywhere():
    assert match("", "Zoom In").positions == ()
    assert match("  ", "").positions == ()


def test_an_accent_alone_is_no_letter():
    assert match("go\u00b8", "go on ") == match("go", "go on ")


@given(words=st.text(max_size=20), data=st.data())
def test_what_is_found_is_what_was_looked_for(words, data):
    places = sorted(data.draw(st.sets(st.integers(0, max(0, len(words) - 1))))) if words else []
    letters = "".join(words[place] for place in places)
    found = match(letters, words)
    assert found is not None
    assert list(found.positions) == sorted(set(found.positions))
    assert match("".join(words[place] for place in found.positions), words).score >= found.score
