"""Marks are given by keys, for what is meant at that moment, are durable at once, and can be taken back."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import pytest
from benchmarks.made_library import make_library
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from support.window import Play, Window, cells_of, until

from imageedit_desktop.domain.ids import PictureId
from imageedit_desktop.domain.query import EVERYTHING
from imageedit_desktop.domain.verdict import NO_VERDICT, Label, Pick, Verdict
from imageedit_desktop.store.search import Search
from imageedit_desktop.ui.features.gallery.grid import GalleryGrid

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # the offscreen one says so of hints

PLAIN, SHIFT, CONTROL = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)
REDO = CONTROL | SHIFT
PICK, REJECT = Verdict(pick=Pick.PICK), Verdict(pick=Pick.REJECT)


class Desk:
    """A window with a library of pictures, used by keys."""

    def __init__(self, window: Window, folder: Path) -> None:
        self.window, self._folder = window, folder
        grid = window.named("Gallery")
        assert isinstance(grid, GalleryGrid)
        self.grid, self.review = grid, window.services.review

    def press(self, keys: str, modifiers: Qt.KeyboardModifier = PLAIN) -> None:
        """Press keys one after the other, as fast as they come."""
        for key in keys:
            QTest.keyClick(QApplication.focusWidget() or self.grid, Qt.Key(ord(key)), modifiers)

    def go(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = PLAIN) -> None:
        """Move by a key."""
        QTest.keyClick(QApplication.focusWidget() or self.grid, key, modifiers)

    def on_disk(self) -> list[Verdict]:
        """What another program would read of the first pictures, in the order of the gallery."""
        search = Search.open(self._folder / "library" / "rehearsal")
        try:
            answer = search.answer(EVERYTHING).answer
            batches = search.batches(list(answer.batches[:3]))
            by_id = {batch.id: batch for batch in batches}
            return [
                item.result.verdict
                for batch in answer.batches[:3]
                for _, item in sorted(by_id[batch].items.items())
                if item.result is not None
            ]
        finally:
            search.close()

    async def says(self, words: str) -> None:
        """The foot of the window says what was done."""
        await until(words, lambda: self.window.says(words))

    async def shown(self, *verdicts: Verdict) -> None:
        """The first pictures have these verdicts, on the screen and on the disk."""

        def are_shown() -> bool:
            items = [self.review.item(index) for index in range(len(verdicts))]
            told = [item.result.verdict for item in items if item is not None and item.result is not None]
            return told == list(verdicts) == self.on_disk()[: len(verdicts)]

        await until(f"{verdicts}", are_shown)

    def spoken(self, place: int) -> str:
        """What a screen reader says of a picture."""
        return cells_of(self.grid)[place]


Story = Callable[[Desk], Coroutine[Any, Any, None]]
Tell = Callable[[Story], None]


@pytest.fixture
def tell(play: Play, tmp_path: Path) -> Tell:
    """Tells a story in a window with a library of 27 pictures; each call is a session of the same program."""
    make_library(tmp_path / "library" / "rehearsal", 27)

    async def seated(window: Window, story: Story) -> None:
        window.shell.resize(1200, 900)
        desk = Desk(window, tmp_path)
        await until("pictures", lambda: len(desk.review.answer) == 27 and desk.review.item(0))
        desk.grid.setFocus()
        desk.go(Qt.Key.Key_Home)
        await story(desk)

    return lambda story: play(lambda window: seated(window, story))


def test_each_key_says_its_own_of_the_picture_that_it_was_pressed_for(tell: Tell) -> None:
    async def story(desk: Desk) -> None:
        for keys in ("P", "X", "4", "6", "D", "P35"):
            desk.press(keys)
            desk.go(Qt.Key.Key_Right)
        await desk.shown(
            PICK, REJECT, Verdict(stars=4), Verdict(label=Label.RED), Verdict(deferred=True),
            Verdict(pick=Pick.PICK, stars=5), NO_VERDICT,
        )  # fmt: skip

    tell(story)


def test_in_the_gallery_a_mark_is_for_all_that_is_selected_and_the_strip_says_how_many(tell: Tell) -> None:
    async def story(desk: Desk) -> None:
        for _ in range(3):
            desk.go(Qt.Key.Key_Right, SHIFT)
        desk.press("3")
        await desk.says("★3 for 4 pictures")
        await desk.shown(*[Verdict(stars=3)] * 4, NO_VERDICT)

    tell(story)


def test_in_the_viewer_a_mark_is_for_the_picture_that_is_seen(tell: Tell) -> None:
    async def story(desk: Desk) -> None:
        desk.go(Qt.Key.Key_A, CONTROL)
        desk.go(Qt.Key.Key_Return)
        await until("the viewer", lambda: desk.window.named("Viewer").isVisible())
        desk.press("X")
        await desk.says("1 picture rejected")
        await desk.shown(REJECT, NO_VERDICT)
        bars = [one for one in desk.window.shell.findChildren(QWidget) if one.accessibleName() == "Verdict"]
        await until(
            "the bar", lambda: "rejected" in [bar.accessibleDescription() for bar in bars if bar.isVisible()]
        )

    tell(story)


def test_marks_are_taken_back_one_by_one_and_given_again_also_tomorrow(tell: Tell) -> None:
    async def today(desk: Desk) -> None:
        desk.press("P2")
        await desk.shown(Verdict(pick=Pick.PICK, stars=2))
        desk.go(Qt.Key.Key_Z, CONTROL)
        await desk.says("Undone: ★2 for 1 picture")
        await desk.shown(PICK)

    async def tomorrow(desk: Desk) -> None:
        desk.go(Qt.Key.Key_Z, REDO)
        await desk.shown(Verdict(pick=Pick.PICK, stars=2))
        desk.go(Qt.Key.Key_Z, CONTROL)
        await desk.shown(PICK)
        desk.go(Qt.Key.Key_Z, CONTROL)
        await desk.shown(NO_VERDICT)

    tell(today)
    tell(tomorrow)


def test_keys_that_come_faster_than_the_disk_each_mark_the_next_picture(tell: Tell) -> None:
    async def story(desk: Desk) -> None:
        assert not desk.window.says("leads on")
        desk.press("A")
        assert desk.window.says("Each mark leads on to the next picture")
        desk.press("PXP5X")
        await desk.shown(PICK, REJECT, PICK, Verdict(stars=5), REJECT, NO_VERDICT)
        assert desk.review.current == 5

    async def next_session(desk: Desk) -> None:
        assert desk.window.says("Each mark leads on to the next picture")
        desk.press("U")
        assert desk.review.current == 1, "going on after each mark is remembered"
        desk.press("A")
        assert not desk.window.says("leads on")

    tell(story)
    tell(next_session)


def test_what_is_marked_leaves_a_query_that_it_does_not_meet_and_none_is_passed_over(tell: Tell) -> None:
    async def story(desk: Desk) -> None:
        everything = list(desk.review.answer.ids)
        desk.go(Qt.Key.Key_F, CONTROL)
        QTest.keyClicks(desk.window.named("Search"), "undecided")
        desk.go(Qt.Key.Key_Return)
        await until("the answer", lambda: desk.review.query.conditions)
        desk.press("A")
        desk.go(Qt.Key.Key_Home)
        desk.press("PXP")
        await until("three gone", lambda: len(desk.review.answer) == 24)
        assert list(desk.review.answer.ids) == everything[3:]
        assert desk.review.current == 0
        desk.go(Qt.Key.Key_Z, CONTROL)
        await until("one is back", lambda: len(desk.review.answer) == 25)
        assert desk.review.answer.ids[0] == everything[2]
        assert not desk.window.says("1 new")

    tell(story)


def test_the_best_of_a_batch_is_kept_its_siblings_are_rejected_and_one_goes_on(tell: Tell) -> None:
    async def story(desk: Desk) -> None:
        batch = desk.review.answer.span(0)
        desk.go(Qt.Key.Key_Right)
        desk.press("P", SHIFT)
        await desk.says(f"Kept the best of {len(batch)} pictures")
        await desk.shown(REJECT, PICK, *[REJECT] * (len(batch) - 2), NO_VERDICT)
        assert desk.review.current == batch.stop
        desk.go(Qt.Key.Key_Z, CONTROL)
        await desk.shown(*[NO_VERDICT] * len(batch))

    tell(story)


def test_the_way_back_is_a_press_at_the_foot_of_the_window(tell: Tell) -> None:
    async def story(desk: Desk) -> None:
        desk.press("P")
        await desk.says("1 picture picked")
        await desk.window.pressed("Undo")
        await desk.shown(NO_VERDICT)

    tell(story)


def test_undo_takes_back_what_was_done_last_of_the_draft_or_of_pictures(tell: Tell) -> None:
    async def story(desk: Desk) -> None:
        desk.press("P")
        await desk.shown(PICK)
        desk.window.write("a fox")
        desk.grid.setFocus()
        desk.go(Qt.Key.Key_Z, CONTROL)
        assert desk.window.prompt == ""
        await desk.shown(PICK)
        desk.go(Qt.Key.Key_Z, CONTROL)
        await desk.shown(NO_VERDICT)
        desk.go(Qt.Key.Key_Z, REDO)
        await desk.shown(PICK)
        desk.go(Qt.Key.Key_Z, REDO)
        await until("the words are back", lambda: desk.window.prompt == "a fox")

    tell(story)


def test_in_compose_undo_means_the_draft_alone(tell: Tell) -> None:
    async def story(desk: Desk) -> None:
        desk.window.write("a fox")
        desk.grid.setFocus()
        desk.press("P")
        await desk.shown(PICK)
        desk.window.named("Prompt").setFocus()
        desk.go(Qt.Key.Key_Z, CONTROL)
        await until("the words are gone", lambda: desk.window.prompt == "")
        await desk.shown(PICK)

    tell(story)


def test_marks_are_given_by_the_mouse_too_and_taken_off_by_a_second_press(tell: Tell) -> None:
    async def story(desk: Desk) -> None:
        desk.window.choose("Show Compose")  # there is room for the marks on a small screen then
        desk.go(Qt.Key.Key_Return)
        await until("the viewer", lambda: desk.window.named("Viewer").isVisible())
        for name, verdict in (
            ("Pick", PICK),
            ("3 Stars", Verdict(pick=Pick.PICK, stars=3)),
            ("Green Label", Verdict(pick=Pick.PICK, stars=3, label=Label.GREEN)),
            ("Green Label", Verdict(pick=Pick.PICK, stars=3)),
            ("3 Stars", PICK),
            ("Pick", NO_VERDICT),
        ):
            await until(name, lambda name=name: any(one.isEnabled() for one in desk.window.buttons(name)))
            desk.window.press(name)
            await desk.shown(verdict)

    tell(story)


def test_a_screen_reader_hears_what_is_said_of_a_picture_and_can_say_it(tell: Tell) -> None:
    async def story(desk: Desk) -> None:
        told = QAccessible.queryAccessibleInterface(desk.grid)
        act = told.child(1).actionInterface()
        assert {"pick", "reject", "undecide"} <= set(act.actionNames())
        act.doAction("reject")
        await desk.shown(NO_VERDICT, REJECT)
        desk.press("P4")
        await desk.shown(Verdict(pick=Pick.PICK, stars=4))
        assert "picked, 4 stars" in desk.spoken(0)
        assert "rejected" in desk.spoken(1)

    tell(story)


def test_marks_are_seen_on_the_pictures(tell: Tell) -> None:
    async def story(desk: Desk) -> None:
        def corner() -> Any:
            rect = desk.grid.picture_rect(0)
            return desk.grid.viewport().grab(rect).toImage().copy(0, 0, 120, 30)

        def middle() -> int:
            rect = desk.grid.picture_rect(0)
            image = desk.grid.viewport().grab(rect.adjusted(8, 40, -8, -8)).toImage()
            return image.scaled(1, 1, mode=Qt.TransformationMode.SmoothTransformation).pixelColor(0, 0).lightness()

        await until("the picture", lambda: middle() > 80)
        blank, bright = corner(), middle()
        seen = [blank]
        for key in "P36X":
            desk.press(key)
            await until(key, lambda: corner() not in seen)
            seen.append(corner())
        await until("it to be dimmed, for it is rejected", lambda: middle() < bright * 0.6)

    tell(story)


def test_without_a_picture_a_key_says_what_to_do(play: Play, tmp_path: Path) -> None:
    async def story(window: Window) -> None:
        window.named("Gallery").setFocus()
        QTest.keyClick(window.named("Gallery"), Qt.Key.Key_P)
        await until("the reason", lambda: window.says("Choose a picture first."))
        window.key(Qt.Key.Key_F)
        await until("it is gone", lambda: not window.says("Choose a picture first."))

    play(story)


def test_what_can_be_done_is_known_without_a_list_of_all_that_is_selected(
    tell: Tell, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def story(desk: Desk) -> None:
        listed: list[int] = []
        whole = desk.review.marked

        def marked(**wanted: Any) -> tuple[PictureId, ...]:
            found = whole(**wanted)
            listed.append(len(found))
            return found

        desk.go(Qt.Key.Key_A, CONTROL)
        desk.press("P")
        await desk.says("27 pictures picked")
        monkeypatch.setattr(desk.review, "marked", marked)
        desk.go(Qt.Key.Key_Z, CONTROL)
        await until("what can be done now", lambda: listed)
        assert max(listed) <= 2

    tell(story)


def test_undo_and_redo_are_heard_before_the_act_that_they_mean_is_written(tell: Tell) -> None:
    async def story(desk: Desk) -> None:
        desk.press("P")  # the first act ever: until it is written there was nothing to undo
        desk.go(Qt.Key.Key_Z, CONTROL)
        desk.go(Qt.Key.Key_Z, REDO)
        desk.go(Qt.Key.Key_Z, CONTROL)
        await desk.says("Undone: 1 picture picked")
        await desk.shown(NO_VERDICT)
        desk.go(Qt.Key.Key_Z, REDO)
        await desk.shown(PICK)

    tell(story)


def test_two_presses_of_undo_take_back_the_last_two_acts_however_fast_they_come(tell: Tell) -> None:
    async def story(desk: Desk) -> None:
        desk.press("2")
        await desk.shown(Verdict(stars=2))
        desk.window.write("a fox")
        desk.grid.setFocus()
        desk.press("P")
        desk.go(Qt.Key.Key_Z, CONTROL)
        desk.go(Qt.Key.Key_Z, CONTROL)
        await until("the words are gone", lambda: desk.window.prompt == "")
        await desk.shown(Verdict(stars=2))

    tell(story)
