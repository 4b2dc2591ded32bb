"""Earlier prompts, snippets and presets as values."""

from __future__ import annotations

import json

import pytest

from imageedit_desktop.domain.geometry import size
from imageedit_desktop.domain.prompts import preset, recall
from imageedit_desktop.domain.prompts.preset import preset_of
from imageedit_desktop.domain.prompts.recall import Recall
from imageedit_desktop.domain.prompts.snippet import Snippet, lists_of
from imageedit_desktop.domain.recipe import Draft


def walk(here: Recall | None, steps: str) -> list[str]:
    """What is shown after each step: back in time, or forth."""
    shown = []
    for step in steps:
        assert here is not None
        here = here.older if step == "<" else here.newer
        shown.append("-" if here is None else here.shown)
    return shown


def test_one_goes_back_to_the_oldest_and_forth_to_what_was_typed() -> None:
    assert walk(recall.begin(["c", "b", "a"], "typed"), "<<<<") == ["c", "b", "a", "-"]
    assert walk(recall.begin(["c", "b", "a"], "typed"), "<<>>>") == ["c", "b", "c", "typed", "-"]


def test_each_is_met_once_and_what_is_there_already_not_at_all() -> None:
    assert recall.begin(["b", "a", "b", "c"], " b ").prompts == ("a", "c")


def test_the_lines_of_a_snippet_are_a_list() -> None:
    colours = Snippet(name="Colours", words="red\n\n  dark blue \n")
    assert lists_of([colours, Snippet(name="COLOURS", words="x")]) == {"colours": ("red", "dark blue")}


DRAFT = Draft(prompt="neon", size=size(1280, 720), images=4, seed=7, optimize_prompt=True)


def test_a_preset_is_read_as_it_was_written() -> None:
    kept = preset_of(DRAFT, "Night")
    assert preset.from_json("Night", preset.to_json(kept)) == kept


@pytest.mark.parametrize(
    "changes",
    [
        {"prompt": 1},
        {"size": [1]},
        {"size": ["a", "b"]},
        {"images": None},
        {"images": True},
        {"seed": "x"},
        {"optimize_prompt": 2},
        None,
    ],
)
def test_a_preset_that_only_another_version_understands_is_none(changes: dict[str, object] | None) -> None:
    data = json.loads(preset.to_json(preset_of(DRAFT, "")))
    text = "[]" if changes is None else json.dumps(data | changes)
    assert preset.from_json("Night", text) is None


def test_numbers_of_a_preset_that_cannot_be_ordered_become_the_nearest() -> None:
    data = json.loads(preset.to_json(preset_of(DRAFT, ""))) | {"images": 90, "size": [5, 99_999]}
    read = preset.from_json("Night", json.dumps(data))
    assert read is not None
    assert (read.images, read.size) == (9, size(512, 2048))
