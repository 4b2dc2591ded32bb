"""What is taken out of the draft is out of its history too."""

from __future__ import annotations

from imageedit_desktop.domain.draft.forgetting import draft_without, steps_without
from imageedit_desktop.domain.draft.undo import History, Step
from imageedit_desktop.domain.geometry import size
from imageedit_desktop.domain.ids import InputHash
from imageedit_desktop.domain.inputs import InputFile, InputUrl
from imageedit_desktop.domain.recipe import Draft, TrayEntry

ANNA, BERTA = (
    InputFile(sha256=InputHash(digit * 64), name="a.jpg", size=size(60, 80), size_bytes=9, format="JPEG")
    for digit in "ab"
)
LINK = InputUrl(url="https://example.org/a.jpg")


def tray(*pictures: InputFile | InputUrl) -> tuple[TrayEntry, ...]:
    return tuple(TrayEntry(portrait=picture) for picture in pictures)


def test_a_picture_goes_as_source_and_as_portrait_and_nothing_else_does() -> None:
    draft = Draft(prompt="in a garden", source=ANNA, tray=tray(BERTA, ANNA, LINK), seed=7)
    assert draft_without(draft, {ANNA.sha256}) == Draft(prompt="in a garden", tray=tray(BERTA, LINK), seed=7)


def test_no_act_brings_it_back() -> None:
    with_both = Draft(tray=tray(ANNA, BERTA))
    steps = [
        Step(before=Draft(), after=Draft(tray=tray(ANNA))),
        Step(before=Draft(tray=tray(ANNA)), after=with_both),
        Step(before=with_both, after=Draft(prompt="fox", tray=tray(ANNA, BERTA))),
        Step(before=Draft(prompt="fox", tray=tray(ANNA, BERTA)), after=Draft(prompt="fox", source=ANNA)),
    ]
    kept = tuple(steps_without(steps, {ANNA.sha256}))
    assert [step.changed for step in kept] == [("tray",), ("prompt",), ("tray",)]
    assert ANNA not in History(kept).inputs()
    assert BERTA in History(kept).inputs()
