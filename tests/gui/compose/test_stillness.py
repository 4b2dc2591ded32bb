"""Nothing in the panel moves when a state changes: room is kept for whatever it may say."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from imageedit_desktop.domain import recipe
from imageedit_desktop.domain.capabilities import Capabilities
from imageedit_desktop.domain.draft.compose import ComposeState
from imageedit_desktop.domain.errors import Code, problem
from imageedit_desktop.domain.geometry import size
from imageedit_desktop.domain.inputs import InputUrl, NoteCode, note
from imageedit_desktop.domain.recipe import Draft, TrayEntry
from imageedit_desktop.ui.features.compose.pictures.portrait_tile import PortraitTile

_TAKES_NOTHING = Capabilities(portraits=False, seed=False)


def _states(desk) -> list[ComposeState]:
    """Everything that comes and goes."""
    photo = desk.picture("me", 60, 40, note(NoteCode.SENT_AS_IT_IS))
    long = replace(photo, name="a name of a file that is longer than the panel is wide, by far " * 2 + ".jpg")
    notes = tuple(note(code) for code in (NoteCode.TURNED_UPRIGHT, NoteCode.METADATA_REMOVED, NoteCode.SMALL))
    entry = TrayEntry(portrait=photo)
    full = Draft(source=photo, prompt="a red coat", size=size(720, 1280), images=9, seed=7)
    drafts = [
        Draft(),
        Draft(prompt="word " * 400, seed=-(2**63), images=10, size=size(511, 512)),
        full,
        replace(full, reproducible=True),
        replace(full, source=long, tray=(entry,)),
        replace(full, source=replace(photo, notes=notes), tray=(entry, replace(entry, on=False)), seed=None),
        replace(full, source=InputUrl(url="https://example.org/" + "x" * 300), size=size(1000, 1000)),
    ]
    states = [
        ComposeState(draft=draft, capabilities=takes, problems=recipe.problems_of(draft, takes), rehearsal=free)
        for draft in drafts
        for takes in (Capabilities(), _TAKES_NOTHING)
        for free in (True, False)
    ]
    reading = (problem(Code.LIBRARY_NOT_OPEN), problem(Code.STILL_READING), *states[0].problems)
    return [
        *states,
        ComposeState(is_open=False, problems=reading),
        ComposeState(draft=full, coming="next.png", order_waits=True, problems=reading[1:2]),
    ]


def _places(desk) -> dict[QWidget, QRect]:
    """Where everything is, once it is laid out."""
    panel = desk.panel
    for _ in range(3):  # what is laid out may ask for more
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    widgets = [w for w in panel.findChildren(QWidget) if w.isVisibleTo(panel) and not isinstance(w, PortraitTile)]
    return {w: QRect(w.mapTo(panel, QPoint(0, 0)), w.size()) for w in widgets}


@pytest.mark.parametrize("height_px", [560, 720, 1000, 1400])
@pytest.mark.parametrize("width_px", [304, 336, 500])
def test_nothing_moves_whatever_the_state_says(desk, width_px, height_px):
    desk.panel.resize(width_px, height_px)
    before = _places(desk)
    adding = desk.named("Add portraits")  # stands behind the portraits
    for state in _states(desk):
        desk.panel.show_state(state)
        now = _places(desk)
        moved = {w for w in before.keys() & now.keys() - {adding} if before[w] != now[w]}
        assert not moved, (moved, state)
        before = now | before


def test_nothing_moves_for_a_number_that_became_another(desk):
    before = _places(desk)
    for name, typed, told in (
        ("Width", "5000", "5000 became 2048"),
        ("Seed", "9" * 20, "became 9223372036854775807"),
    ):
        field = desk.named(name)
        field.setFocus()
        field.selectAll()
        QTest.keyClicks(field, typed)
        QTest.keyClick(field, Qt.Key.Key_Return)
        assert told in desk.words()
    QTest.keyClick(desk.named("Images"), Qt.Key.Key_0)
    assert "0 is not possible" in desk.words()
    now = _places(desk)
    assert before.keys() <= now.keys()
    assert [w for w in before if before[w] != now[w]] == []


def test_a_note_lies_below_its_field_on_the_panel_and_goes_by_a_click(desk):
    desk.panel.resize(336, 900)
    desk.panel.grab()
    for name in ("Seed", "Width"):
        field = desk.named(name)
        field.setFocus()
        field.selectAll()
        QTest.keyClicks(field, "9" * 9 if name == "Width" else "9" * 20)
        QTest.keyClick(field, Qt.Key.Key_Return)
    notes = [w for w in desk.panel.findChildren(QWidget) if w.property("role") == "warning" and w.isVisible()]
    assert len(notes) == 2
    for found in notes:
        page = found.parentWidget()
        assert page.rect().contains(found.geometry())
        assert not found.geometry().intersects(
            QRect(desk.named("Width").mapTo(page, QPoint(0, 0)), desk.named("Width").size())
        )
        assert found.text() in desk.words()
        QTest.mouseClick(found, Qt.MouseButton.LeftButton)
        assert not found.isVisible()


def test_words_of_what_is_missing_are_all_told_though_two_lines_are_shown(desk):
    desk.change(seed=2**64, images=10)
    missing = desk.words().split("Generate")[0]
    for words in ("Add the photo", "Write a prompt", "10", str(2**64)):
        assert words in missing
