"""Undo takes back what an act changed, and nothing that was done since."""

from __future__ import annotations

from dataclasses import replace

from imageedit_desktop.domain.inputs import InputUrl
from imageedit_desktop.domain.recipe import Draft, TrayEntry
from imageedit_desktop.domain.undo import History

FOX, HEN = InputUrl(url="https://example.org/fox.jpg"), InputUrl(url="https://example.org/hen.jpg")
MINE = Draft(prompt="mine", source=FOX, tray=(TrayEntry(portrait=HEN),), images=4)


def test_an_act_is_taken_back_and_done_again() -> None:
    history, other = History(), Draft(prompt="restored", source=HEN)
    assert not history.can_undo
    history.add(MINE, other)
    assert history.undo(other) == MINE
    assert not history.can_undo
    assert history.redo(MINE) == other
    assert history.undo(other) == MINE


def test_what_was_typed_since_stays_unless_the_act_changed_it_too() -> None:
    history = History()
    removed = replace(MINE, tray=())
    history.add(MINE, removed)
    assert history.undo(replace(removed, prompt="typed since")) == replace(MINE, prompt="typed since")


def test_redo_brings_back_what_undo_took_away_of_later_typing() -> None:
    history, other = History(), Draft(prompt="restored")
    history.add(MINE, other)
    later = replace(other, prompt="restored and typed on")
    assert history.undo(later) == MINE
    assert history.redo(MINE) == later


def test_digits_of_one_number_are_one_act() -> None:
    history, draft = History(), MINE
    for seed in (1, 12, 123):
        after = replace(draft, seed=seed)
        history.add(draft, after, "seed")
        draft = after
    assert history.undo(draft) == MINE


def test_a_new_act_ends_what_could_be_done_again() -> None:
    history = History()
    history.add(Draft(), MINE)
    history.undo(MINE)
    history.add(Draft(), replace(MINE, images=2))
    assert not history.can_redo
    assert history.redo(MINE) == MINE


def test_nothing_to_undo_changes_nothing() -> None:
    assert History().undo(MINE) == MINE


def test_every_picture_that_can_come_back_is_known() -> None:
    history = History()
    history.add(MINE, Draft())
    assert set(history.inputs()) == {FOX, HEN}
