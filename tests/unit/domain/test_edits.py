"""Each edit makes of a draft what it says, and one that comes too late nothing."""

from __future__ import annotations

from dataclasses import replace

import pytest

from imageedit_desktop.domain.draft.edits import (
    Act,
    AddPortraits,
    AddSourceToTray,
    Clear,
    Edit,
    MatchSource,
    MovePortrait,
    RemovePortrait,
    RemoveSource,
    RestoreRecipe,
    SetImages,
    SetPrompt,
    SetSeed,
    SetSize,
    SetSource,
    SwitchOptimizer,
    SwitchPortrait,
    SwitchPortraitsOff,
    UsePortraitAsSource,
)
from imageedit_desktop.domain.geometry import size
from imageedit_desktop.domain.ids import InputHash
from imageedit_desktop.domain.inputs import InputFile, InputUrl
from imageedit_desktop.domain.recipe import Draft, Recipe, TrayEntry

FOX, HEN = InputUrl(url="https://example.org/fox.jpg"), InputUrl(url="https://example.org/hen.jpg")
PHOTO = InputFile(sha256=InputHash("0f" * 32), name="a.jpg", size=size(600, 1067), size_bytes=9, format="JPEG")
ON, OFF = TrayEntry(portrait=FOX), TrayEntry(portrait=HEN, on=False)
MINE = Draft(prompt="mine", source=PHOTO, tray=(ON, OFF), images=4, seed=7)


@pytest.mark.parametrize(
    ("edit", "changes"),
    [
        (SetPrompt(prompt="yours"), {"prompt": "yours"}),
        (SetSource(source=FOX), {"source": FOX}),
        (UsePortraitAsSource(index=1), {"source": HEN}),
        (RemoveSource(), {"source": None}),
        (AddPortraits(portraits=(HEN, PHOTO)), {"tray": (ON, OFF, TrayEntry(portrait=PHOTO))}),
        (AddSourceToTray(), {"tray": (ON, OFF, TrayEntry(portrait=PHOTO))}),
        (RemovePortrait(index=0), {"tray": (OFF,)}),
        (MovePortrait(index=0, to_index=1), {"tray": (OFF, ON)}),
        (SwitchPortrait(index=1, on=True), {"tray": (ON, TrayEntry(portrait=HEN))}),
        (SwitchPortraitsOff(), {"tray": (replace(ON, on=False), OFF)}),
        (SetSize(size=size(720, 1280)), {"size": size(720, 1280)}),
        (MatchSource(), {"size": size(600, 1064)}),
        (SetImages(images=9), {"images": 9}),
        (SetSeed(seed=None), {"seed": None}),
        (SwitchOptimizer(on=True), {"optimize_prompt": True}),
    ],
    ids=lambda value: type(value).__name__,
)
def test_an_edit_changes_what_it_says_and_nothing_else(edit: Edit, changes: dict[str, object]) -> None:
    assert edit.apply_to(MINE) == replace(MINE, **changes)


def test_a_restored_recipe_and_clearing_leave_nothing_of_the_draft() -> None:
    made = Recipe(prompt="old", source=FOX, portraits=(HEN,), size=size(4096, 100), images=12)
    restored = Draft(prompt="old", source=FOX, tray=(TrayEntry(portrait=HEN),), size=size(2048, 512), images=9)
    assert RestoreRecipe(recipe=made).apply_to(MINE) == restored
    assert Clear().apply_to(MINE) == Draft()


@pytest.mark.parametrize(
    "edit",
    [
        UsePortraitAsSource(index=2),
        RemovePortrait(index=2),
        MovePortrait(index=2, to_index=0),
        SwitchPortrait(index=2, on=True),
        AddPortraits(portraits=(FOX, HEN)),
    ],
)
def test_an_edit_about_a_portrait_that_is_gone_or_there_already_changes_nothing(edit: Edit) -> None:
    assert edit.apply_to(MINE) == MINE


@pytest.mark.parametrize("edit", [AddSourceToTray(), MatchSource(), RemoveSource()])
def test_an_edit_about_a_source_that_is_gone_changes_nothing(edit: Edit) -> None:
    gone = replace(MINE, source=None)
    assert edit.apply_to(gone) == gone


def test_what_an_address_leads_to_has_no_size_to_match() -> None:
    elsewhere = replace(MINE, source=FOX)
    assert MatchSource().apply_to(elsewhere) == elsewhere


def test_every_edit_has_a_name_of_its_own_kind() -> None:
    named = {edit.act for edit in Edit.__subclasses__()}
    assert named == set(Act) - {Act.BROUGHT_ALONG}
