"""Undo takes back what an act changed, and nothing that was done since."""

from __future__ import annotations

from dataclasses import replace

from imageedit_desktop.domain.draft.undo import History
from imageedit_desktop.domain.inputs import InputUrl
from imageedit_desktop.domain.recipe import Draft, TrayEntry

FOX, HEN = InputUrl(url="https://example.org/fox.jpg"), InputUrl(url="https://example.org/hen.jpg")
MINE = Draft(prompt="mine", source=FOX, tray=(TrayEntry(portrait=HEN),), images=4)


def test_an_act_is_taken_back_and_done_again() -> None:
    history, other = History(), Draft(prompt="restored", source=HEN)
    assert history.undo_act is None
    history.add(MINE, other, "recipe")
    assert history.undo(other) == MINE
    assert history.undo_act is None
    assert history.redo(MINE) == other
    assert history.undo(other) == MINE


def test_what_was_typed_since_stays_unless_the_act_changed_it_too() -> None:
    history = History()
    removed = replace(MINE, tray=())
    history.add(MINE, removed, "portrait_removed")
    assert history.undo(replace(removed, prompt="typed since")) == replace(MINE, prompt="typed since")


def test_redo_brings_back_what_undo_took_away_of_later_typing() -> None:
    history, other = History(), Draft(prompt="restored")
    history.add(MINE, other, "recipe")
    later = replace(other, prompt="restored and typed on")
    assert history.undo(later) == MINE
    assert history.redo(MINE) == later


def test_digits_of_one_number_are_one_act() -> None:
    history, draft = History(), MINE
    for seed in (1, 12, 123):
        after = replace(draft, seed=seed)
        history.add(draft, after, "seed", flows=True)
        draft = after
    assert history.undo(draft) == MINE


def test_a_pause_ends_an_act_and_so_does_another_one() -> None:
    history = History()
    history.add(Draft(), Draft(prompt="a"), "prompt", flows=True)
    history.pause()
    history.add(Draft(prompt="a"), Draft(prompt="ab"), "prompt", flows=True)
    history.add(Draft(prompt="ab"), Draft(prompt="ab", images=2), "images", flows=True)
    history.add(Draft(prompt="ab", images=2), Draft(prompt="abc", images=2), "prompt", flows=True)
    assert [step.after.prompt for step in history.steps if step.act == "prompt"] == ["a", "ab", "abc"]


def test_what_is_typed_after_an_undo_is_an_act_of_its_own() -> None:
    history = History()
    history.add(Draft(), Draft(prompt="a"), "prompt", flows=True)
    history.pause()
    history.add(Draft(prompt="a"), Draft(prompt="ab"), "prompt", flows=True)
    assert history.undo(Draft(prompt="ab")) == Draft(prompt="a")
    history.add(Draft(prompt="a"), Draft(prompt="ac"), "prompt", flows=True)
    assert history.undo(Draft(prompt="ac")) == Draft(prompt="a")


def test_acts_of_an_earlier_session_are_not_gone_on_with() -> None:
    earlier = History()
    earlier.add(Draft(), Draft(prompt="a"), "prompt", flows=True)
    history = History(earlier.steps)
    history.add(Draft(prompt="a"), Draft(prompt="ab"), "prompt", flows=True)
    assert history.undo(Draft(prompt="ab")) == Draft(prompt="a")


def test_what_was_typed_and_deleted_at_once_is_no_act() -> None:
    history = History()
    history.add(MINE, replace(MINE, prompt="x"), "prompt", flows=True)
    history.add(replace(MINE, prompt="x"), MINE, "prompt", flows=True)
    assert history.undo_act is None


def test_an_act_keeps_its_name_through_undo_and_redo() -> None:
    history = History()
    history.add(MINE, Draft(), "cleared")
    history.add(Draft(), Draft(images=2), "images")
    assert (history.undo_act, history.redo_act) == ("images", None)
    history.undo(Draft(images=2))
    assert (history.undo_act, history.redo_act) == ("cleared", "images")
    history.redo(Draft())
    assert (history.undo_act, history.redo_act) == ("images", None)


def test_a_new_act_ends_what_could_be_done_again() -> None:
    history = History()
    history.add(Draft(), MINE, "recipe")
    history.undo(MINE)
    history.add(Draft(), replace(MINE, images=2), "images")
    assert history.redo_act is None
    assert history.redo(MINE) == MINE


def test_nothing_to_undo_changes_nothing() -> None:
    assert History().undo(MINE) == MINE


def test_every_picture_that_can_come_back_is_known() -> None:
    history = History()
    history.add(MINE, Draft(), "cleared")
    assert set(history.inputs()) == {FOX, HEN}
