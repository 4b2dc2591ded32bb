"""Each edit makes of a draft what it says, and one that comes too late nothing."""

from __future__ import annotations

from dataclasses import replace

import pytest

from imageedit_desktop.domain.adjustment import Adjustment
from imageedit_desktop.domain.draft.edits import (
    Act,
    AddPortraits,
    AddSourceToTray,
    AdjustPortrait,
    AppendToPrompt,
    ApplyPreset,
    Clear,
    CorrectSpelling,
    Edit,
    EditPrompt,
    InsertSnippet,
    MatchSource,
    MovePortrait,
    OfferAlternates,
    RecallPrompt,
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
    UseExample,
    UsePortraitAsSource,
)
from imageedit_desktop.domain.geometry import size
from imageedit_desktop.domain.ids import InputHash
from imageedit_desktop.domain.inputs import InputFile, InputUrl
from imageedit_desktop.domain.prompts.preset import preset_of
from imageedit_desktop.domain.recipe import Draft, Recipe, TrayEntry

FOX, HEN = InputUrl(url="https://example.org/fox.jpg"), InputUrl(url="https://example.org/hen.jpg")
PHOTO = InputFile(sha256=InputHash("0f" * 32), name="a.jpg", size=size(600, 1067), size_bytes=9, format="JPEG")
ON, OFF = TrayEntry(portrait=FOX), TrayEntry(portrait=HEN, on=False)
MINE = Draft(prompt="mine", source=PHOTO, tray=(ON, OFF), images=4, seed=7)


@pytest.mark.parametrize(
    ("edit", "changes"),
    [
        (SetPrompt(prompt="yours"), {"prompt": "yours"}),
        (RecallPrompt(prompt="earlier"), {"prompt": "earlier"}),
        (InsertSnippet(prompt="mine, soft"), {"prompt": "mine, soft"}),
        (CorrectSpelling(prompt="mine, watercolour"), {"prompt": "mine, watercolour"}),
        (OfferAlternates(prompt="{mine|}"), {"prompt": "{mine|}"}),
        (UseExample(prompt="a cup"), {"prompt": "a cup"}),
        (
            ApplyPreset(preset=preset_of(Draft(prompt="neon", images=9, seed=None, optimize_prompt=True), "Night")),
            {"prompt": "neon", "images": 9, "seed": None, "optimize_prompt": True},
        ),
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


def test_a_restored_prompt_is_written_so_that_it_is_sent_again_as_it_was() -> None:
    made = Recipe(prompt="{red|blue}", source=FOX, size=size(512, 512), images=1)
    assert RestoreRecipe(recipe=made).apply_to(MINE).prompt == r"\{red\|blue\}"


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
    edits = (*Edit.__subclasses__(), *EditPrompt.__subclasses__())
    named = {edit.act for edit in edits if edit.__name__ != EditPrompt.__name__}
    assert named == set(Act) - {Act.BROUGHT_ALONG}


@pytest.mark.parametrize(
    ("typed", "becomes"),
    [
        ("", "red hair"),
        ("in a garden", "in a garden, red hair"),
        ("in a garden. \n", "in a garden. red hair"),
        ("a woman with red hair", "a woman with red hair"),
    ],
)
def test_a_phrase_comes_after_what_is_typed_once(typed: str, becomes: str) -> None:
    edit = AppendToPrompt(words=" red hair ")
    after = edit.apply_to(Draft(prompt=typed))
    assert after.prompt == becomes
    assert edit.apply_to(after) == after


def test_a_phrase_of_nothing_changes_nothing() -> None:
    assert AppendToPrompt(words=" \n").apply_to(Draft(prompt="fox ")).prompt == "fox "


TURNED = replace(PHOTO, adjustment=Adjustment(quarter_turns=1))
FLIPPED = replace(PHOTO, adjustment=Adjustment(is_flipped=True))


def tray_of(*portraits: InputFile | InputUrl) -> Draft:
    return Draft(source=PHOTO, tray=tuple(TrayEntry(portrait=one) for one in portraits))


def test_an_adjusted_portrait_that_is_brought_in_again_stays_as_it_is():
    draft = tray_of(TURNED)
    assert AddPortraits(portraits=(PHOTO, FLIPPED)).apply_to(draft) == draft


def test_the_source_joins_the_tray_adjusted_as_it_is_beside_another_part_of_its_file():
    assert AddSourceToTray().apply_to(tray_of(TURNED)) == tray_of(TURNED, PHOTO)
    assert AddSourceToTray().apply_to(tray_of(TURNED, PHOTO)) == tray_of(TURNED, PHOTO)


def test_of_two_portraits_that_become_alike_one_stays():
    draft = tray_of(TURNED, FOX, FLIPPED)
    wish = AdjustPortrait(index=2, picture=FLIPPED, adjustment=TURNED.adjustment)
    assert wish.apply_to(draft) == tray_of(FOX, TURNED)
    off = replace(draft, tray=(*draft.tray[:2], replace(draft.tray[2], on=False)))
    assert wish.apply_to(off).tray[1].on


def test_a_portrait_is_adjusted_where_it_is_by_now_and_its_twin_is_left():
    twins = tray_of(PHOTO, FOX, PHOTO)
    wish = AdjustPortrait(index=2, picture=PHOTO, adjustment=TURNED.adjustment)
    assert wish.apply_to(twins) == tray_of(PHOTO, FOX, TURNED)
    assert wish.apply_to(tray_of(FOX, PHOTO)) == tray_of(FOX, TURNED)
    assert wish.apply_to(tray_of(FOX)) == tray_of(FOX)
