"""A blind duel from its first pair to its stars, by keys and by clicks, and what it never tells."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Sequence
from pathlib import Path
from typing import Any

import pytest
from benchmarks.made_library import make_library
from gui.gallery.test_sensitive import detail, flag, flag_all
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidget, QWidget
from support import sight
from support.window import Play, Window, until

from imageedit_desktop.domain.duel.contest import Pair
from imageedit_desktop.domain.duel.state import DuelState
from imageedit_desktop.domain.verdict import Pick, Verdict
from imageedit_desktop.ui.features.duel.pair_view import PairView

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # the offscreen one says so of hints

Story = Callable[[Window], Coroutine[Any, Any, None]]
Tell = Callable[[Story], None]
SHARP = 100
"""The least step at an edge of what is drawn, of 255."""

PLAIN, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def tell(play: Play, tmp_path: Path) -> Tell:
    """Tells a story in a window over two batches of nine; each call is a session of the same program."""
    make_library(tmp_path / "library" / "rehearsal", 18, images=9)

    async def filled(window: Window, story: Story) -> None:
        window.shell.activateWindow()
        await until("the pictures", lambda: len(window.pictures) >= 18)
        await story(window)

    return lambda story: play(lambda window: filled(window, story))


def state_of(window: Window) -> DuelState:
    """What nobody sees who sits before the window."""
    state = window.services.duels.state
    assert state is not None
    return state


def number(window: Window, place: int) -> int:
    return state_of(window).pictures[place].result.number


def answers(window: Window) -> str:
    return window.named("Progress").accessibleDescription()


async def begin(window: Window) -> None:
    """Let the newest batch meet."""
    window.key(Qt.Key.Key_Home, PLAIN, on=window.named("Gallery"))
    await until("the current picture", lambda: window.services.review.current == 0)
    window.key(Qt.Key.Key_C, SHIFT)
    await until("the pair", lambda: shown(window, "Left picture"))


def shown(window: Window, name: str) -> bool:
    """Whether there is such a widget on the screen."""
    return any(w.accessibleName() == name and w.isVisible() for w in window.shell.findChildren(QWidget))


async def answer(window: Window, key: Qt.Key | None = None) -> None:
    """Give an answer: by a key, or for the picture with the lower number in its batch."""
    given, pair = len(state_of(window).duel.rounds), state_of(window).pair
    assert pair is not None
    lower_left = number(window, pair.left) < number(window, pair.right)
    window.key(key or (Qt.Key.Key_Left if lower_left else Qt.Key.Key_Right), PLAIN)
    await until("the answer", lambda: len(state_of(window).duel.rounds) == given + 1)


async def answer_all(window: Window) -> None:
    """Answer until the ranking is shown."""
    while shown(window, "Left picture"):
        await answer(window)
    await until("the ranking", lambda: shown(window, "Ranking, the best first"))


def ranking(window: Window) -> list[str]:
    """The ranking, as a screen reader says it."""
    view = window.named("Ranking, the best first")
    assert isinstance(view, QListWidget)
    return [view.item(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(view.count())]


async def verdicts(window: Window) -> list[Verdict]:
    """Of the newest batch, by number, as they are on the disk."""
    desk = await window.services.workspace.desk()
    (job, *_) = await desk.ledger.newest(1)
    return [result.verdict for result in await desk.ledger.results_of(job.id)]


def test_twelve_answers_give_stars_that_can_be_undone(tell: Tell) -> None:
    async def story(window: Window) -> None:
        await begin(window)
        assert answers(window) == "0 of about 12 answers"
        await answer_all(window)
        assert len(state_of(window).duel.rounds) == 12
        told = ranking(window)
        assert len(told) == 9
        assert told[0].startswith("Place 1, ")
        best = state_of(window).ranking.order[0]
        assert number(window, best.picture) == 1
        window.key(Qt.Key.Key_S, PLAIN)
        await until("the gallery", lambda: shown(window, "Gallery"))
        await until("what was done", lambda: window.says("9 pictures are ranked"))
        stars = [verdict.stars for verdict in await verdicts(window)]
        assert stars[0] == 5
        assert 4 <= sorted(stars)[-2] <= 5
        assert min(stars) in {1, 2}
        window.key(Qt.Key.Key_Z)
        await until("undone", lambda: window.services.verdicts.steps.undo is None)
        assert {verdict.stars for verdict in await verdicts(window)} == {0}

    tell(story)


def test_nothing_tells_which_is_which(tell: Tell) -> None:
    async def story(window: Window) -> None:
        window.key(Qt.Key.Key_F8, PLAIN)
        await begin(window)
        for _ in range(5):
            await answer(window)
            every = " ".join(sight.words(window.shell))
            job = state_of(window).pictures[0].result
            assert job.path is not None
            assert job.path.stem not in every
            assert not shown(window, "Details")
            assert not shown(window, "Position")
            left, right = window.named("Left picture"), window.named("Right picture")
            assert left.size() == right.size()
            assert (left.toolTip(), right.toolTip()) == ("", "")
            assert {left.accessibleDescription(), right.accessibleDescription()} == {""}

    tell(story)


def test_the_picture_that_is_answered_for_is_the_one_that_is_seen(tell: Tell, tmp_path: Path) -> None:
    def paint(state: DuelState) -> None:
        for place, picture in state.pictures.items():
            assert picture.result.path is not None
            for path in (picture.result.path, *tmp_path.rglob(f"{picture.result.sha256}.jpg")):
                path.unlink()
                Image.new("RGB", (1280, 720), (place * 25, 0, 0)).save(path, "PNG")

    def seen(window: Window, name: str) -> int:
        """The place of the picture that is shown there."""
        image = window.named(name).grab().toImage()
        return round(image.pixelColor(image.rect().center()).red() / 25)

    async def first(window: Window) -> None:
        await begin(window)
        paint(state_of(window))

    async def second(window: Window) -> None:
        await begin(window)
        for _ in range(3):
            pair = state_of(window).pair
            assert pair is not None
            await until("left", lambda pair=pair: seen(window, "Left picture") == pair.left)
            await until("right", lambda pair=pair: seen(window, "Right picture") == pair.right)
            await answer(window)

    tell(first)
    tell(second)


def test_a_duel_goes_on_where_it_was_also_in_the_next_session(tell: Tell) -> None:
    asked: list[Pair | None] = []

    async def first(window: Window) -> None:
        await begin(window)
        for _ in range(5):
            await answer(window)
        asked.append(state_of(window).pair)
        window.key(Qt.Key.Key_Escape, PLAIN)
        await until("the gallery", lambda: shown(window, "Gallery"))
        assert window.says("The duel is kept: 5 of about 12 answers.")
        window.press("Go on")
        await until("the pair", lambda: shown(window, "Left picture"))
        assert answers(window) == "5 of about 12 answers"

    async def second(window: Window) -> None:
        (go_on,) = [one for one in window.entries() if one.text().replace("&", "") == "Go On with the Last Duel"]
        await until("what is kept", go_on.isEnabled)
        window.choose("Go On with the Last Duel")
        await until("the pair", lambda: shown(window, "Left picture"))
        assert answers(window) == "5 of about 12 answers"
        assert state_of(window).pair == asked[0]
        window.key(Qt.Key.Key_Escape, PLAIN)
        await begin(window)
        assert answers(window) == "5 of about 12 answers"

    tell(first)
    tell(second)


@pytest.mark.parametrize("key", [Qt.Key.Key_Backspace, Qt.Key.Key_Z])
def test_the_last_answer_is_taken_back_and_asked_for_again(tell: Tell, key: Qt.Key) -> None:
    async def story(window: Window) -> None:
        await begin(window)
        await answer(window)
        pair = state_of(window).pair
        await answer(window)
        control = Qt.KeyboardModifier.ControlModifier if key is Qt.Key.Key_Z else PLAIN
        window.key(key, control)
        await until("one less", lambda: answers(window) == "1 of about 12 answers")
        assert state_of(window).pair == pair

    tell(story)


def test_what_was_done_before_is_not_undone_while_a_duel_is_seen(tell: Tell) -> None:
    async def story(window: Window) -> None:
        window.key(Qt.Key.Key_Home, PLAIN, on=window.named("Gallery"))
        await until("the current picture", lambda: window.services.review.current == 0)
        window.key(Qt.Key.Key_3, PLAIN)
        await until("the stars", lambda: window.services.verdicts.steps.undo)
        await begin(window)
        window.key(Qt.Key.Key_Z)
        assert window.says("There is nothing to undo.")
        assert (await verdicts(window))[0].stars == 3

    tell(story)


def test_taking_back_from_the_ranking_asks_again(tell: Tell) -> None:
    async def story(window: Window) -> None:
        await begin(window)
        await answer_all(window)
        window.key(Qt.Key.Key_Backspace, PLAIN)
        await until("the pair", lambda: shown(window, "Left picture"))
        assert answers(window) == "11 of about 12 answers"

    tell(story)


@pytest.mark.parametrize("key", [Qt.Key.Key_Down, Qt.Key.Key_B])
def test_both_is_an_answer(tell: Tell, key: Qt.Key) -> None:
    async def story(window: Window) -> None:
        await begin(window)
        await answer(window, key)
        assert [str(one.better) for one in state_of(window).duel.rounds] == ["both"]

    tell(story)


def test_a_key_that_is_pressed_twice_answers_once(tell: Tell) -> None:
    """The next pair was not there to be answered."""

    async def story(window: Window) -> None:
        await begin(window)
        pair = state_of(window).pair
        window.key(Qt.Key.Key_Left, PLAIN)
        window.key(Qt.Key.Key_Left, PLAIN)
        await until("the answer", lambda: answers(window) == "1 of about 12 answers")
        await answer(window)
        assert len(state_of(window).duel.rounds) == 2
        assert state_of(window).duel.rounds[0].pair == pair

    tell(story)


def test_an_answer_that_is_given_while_the_program_quits_is_kept(tell: Tell) -> None:
    async def first(window: Window) -> None:
        await begin(window)
        window.key(Qt.Key.Key_Left, PLAIN)

    async def second(window: Window) -> None:
        await begin(window)
        assert answers(window) == "1 of about 12 answers"

    tell(first)
    tell(second)


def test_a_click_chooses_and_the_second_half_of_a_double_click_does_not(tell: Tell) -> None:
    async def story(window: Window) -> None:
        await begin(window)
        button = Qt.MouseButton.LeftButton
        QTest.mouseClick(window.named("Right picture"), button)
        await until("the answer", lambda: answers(window) == "1 of about 12 answers")
        QTest.mouseDClick(window.named("Right picture"), button)  # without the click before it
        QTest.mouseRelease(window.named("Right picture"), button)
        await answer(window, Qt.Key.Key_B)
        assert [str(one.better) for one in state_of(window).duel.rounds] == ["right", "both"]

    tell(story)


def test_the_best_is_picked_and_the_others_are_rejected(tell: Tell) -> None:
    async def story(window: Window) -> None:
        await begin(window)
        await answer_all(window)
        window.key(Qt.Key.Key_P, SHIFT)
        await until("the gallery", lambda: shown(window, "Gallery"))
        await until("the verdicts", lambda: window.services.verdicts.steps.undo)
        picks = [verdict.pick for verdict in await verdicts(window)]
        assert picks == [Pick.PICK, *[Pick.REJECT] * 8]
        assert window.services.review.current == 0

    tell(story)


def test_the_best_alone_is_picked(tell: Tell) -> None:
    async def story(window: Window) -> None:
        await begin(window)
        await answer_all(window)
        window.press("Pick the best")
        await until("the verdict", lambda: window.services.verdicts.steps.undo)
        assert [v.pick for v in await verdicts(window)] == [Pick.PICK, *[Pick.UNDECIDED] * 8]

    tell(story)


def test_more_answers_can_be_given_until_all_have_met(tell: Tell) -> None:
    async def story(window: Window) -> None:
        gallery = window.named("Gallery")
        window.key(Qt.Key.Key_Home, PLAIN, on=gallery)
        window.key(Qt.Key.Key_Right, SHIFT, on=gallery)
        window.key(Qt.Key.Key_Right, SHIFT, on=gallery)
        await until("three", lambda: len(window.services.review.selection) == 3)
        window.key(Qt.Key.Key_C, SHIFT)
        await until("the pair", lambda: shown(window, "Left picture"))
        assert answers(window) == "0 of about 3 answers"
        await answer(window)
        window.key(Qt.Key.Key_R, PLAIN)
        await until("the ranking", lambda: shown(window, "Ranking, the best first"))
        assert len(ranking(window)) == 3
        window.press("More answers")
        await until("the pair", lambda: shown(window, "Left picture"))
        await answer_all(window)
        (more,) = window.buttons("Give More Answers")
        assert not more.isEnabled()
        window.press("Mark nothing")
        await until("the gallery", lambda: shown(window, "Gallery"))
        assert window.services.verdicts.steps.undo is None
        assert window.services.duels.kept is None

    tell(story)


def test_a_duel_can_begin_again_without_its_answers(tell: Tell) -> None:
    async def story(window: Window) -> None:
        await begin(window)
        await answer_all(window)
        window.press("Begin again")
        await until("the pair", lambda: shown(window, "Left picture"))
        assert answers(window) == "0 of about 12 answers"

    tell(story)


def test_verdict_keys_mean_nothing_while_a_pair_is_shown(tell: Tell) -> None:
    async def story(window: Window) -> None:
        await begin(window)
        for key in (Qt.Key.Key_P, Qt.Key.Key_X, Qt.Key.Key_5):
            window.key(key, PLAIN)
        await answer(window)
        assert {verdict.is_blank for verdict in await verdicts(window)} == {True}
        assert window.services.verdicts.steps.undo is None

    tell(story)


def test_leaving_brings_the_sides_back(tell: Tell) -> None:
    async def story(window: Window) -> None:
        assert shown(window, "Prompt")
        await begin(window)
        assert not shown(window, "Prompt")
        window.key(Qt.Key.Key_Escape, PLAIN)
        await until("the gallery", lambda: shown(window, "Gallery"))
        assert shown(window, "Prompt")
        assert not window.says("The duel is kept")

    tell(story)


def test_all_words_have_room_in_a_small_window(tell: Tell) -> None:
    async def story(window: Window) -> None:
        window.shell.resize(600, 520)
        await begin(window)
        await until("less room", lambda: window.named("Blind duel").width() <= 620)
        await until("room for all", lambda: not sight.without_room(window.named("Blind duel")))
        await answer_all(window)
        await until("room for all again", lambda: not sight.without_room(window.named("Blind duel")))

    tell(story)


def test_every_pixel_stays_every_pixel_in_a_larger_window(tell: Tell) -> None:
    async def story(window: Window) -> None:
        window.shell.resize(1000, 700)
        await begin(window)
        pair = window.named("Two pictures")
        assert isinstance(pair, PairView)

        def scales() -> set[float]:
            tiles = [tile for side in pair.sides for tile in side.shown_tiles()]
            return {round(tile.place.width() / tile.result.size.width_px, 3) for tile in tiles if tile.result.size}

        await until("the pair", lambda: pair.width() <= 1000 and scales())
        assert 1.0 not in scales()
        window.key(Qt.Key.Key_Z, PLAIN)
        await until("every pixel", lambda: scales() == {1.0})
        before = pair.width()
        window.shell.resize(1300, 900)
        await until("more room", lambda: pair.width() > before + 200)
        assert scales() == {1.0}
        window.key(Qt.Key.Key_Z, PLAIN)
        await until("all of both", lambda: 1.0 not in scales())

    tell(story)


def described(window: Window, name: str) -> str:
    return window.named(name).accessibleDescription()


def test_blurred_pictures_say_so_and_are_shown_by_a_key_or_a_click_that_is_no_answer(
    tell: Tell, tmp_path: Path
) -> None:
    flag(tmp_path / "library" / "rehearsal")
    flag_all(tmp_path / "library" / "rehearsal")

    async def story(window: Window) -> None:
        await begin(window)
        left, right = window.named("Left picture"), window.named("Right picture")
        assert described(window, "Left picture") == described(window, "Right picture") == "Sensitive, shown blurred"
        QTest.mouseClick(left, Qt.MouseButton.LeftButton, PLAIN, left.rect().center())
        await until("the left one", lambda: described(window, "Left picture") == "")
        await until("it is sharp", lambda: detail(left.grab().toImage(), left.rect()) > SHARP)
        assert described(window, "Right picture") == "Sensitive, shown blurred"
        assert answers(window) == "0 of about 12 answers"
        window.key(Qt.Key.Key_V, PLAIN)
        await until("the right one", lambda: described(window, "Right picture") == "")
        await until("it is sharp", lambda: detail(right.grab().toImage(), right.rect()) > SHARP)
        window.key(Qt.Key.Key_V, PLAIN)
        await until("both blurred", lambda: described(window, "Left picture") == "Sensitive, shown blurred")
        await answer_all(window)
        assert all(told.endswith("sensitive, shown blurred") for told in ranking(window))
        window.key(Qt.Key.Key_V, PLAIN)
        assert not any("sensitive" in told for told in ranking(window))

    tell(story)


def test_what_is_blurred_under_way_is_sharp_in_no_part_of_it(tell: Tell, tmp_path: Path) -> None:
    flag(tmp_path / "library" / "rehearsal")
    flag_all(tmp_path / "library" / "rehearsal")
    sides = "Left picture", "Right picture"

    def are_sharp(images: Sequence[QImage]) -> list[bool]:
        """Below the mark that says why they are not."""
        parts = [(image, image.rect().adjusted(20, image.height() // 2 + 20, -20, -20)) for image in images]
        return [detail(*part) > SHARP for part in parts]

    async def story(window: Window) -> None:
        def pair() -> list[bool]:
            return are_sharp([window.named(side).grab().toImage() for side in sides])

        def ranked() -> list[bool]:
            view = window.named("Ranking, the best first")
            assert isinstance(view, QListWidget)
            icons = [view.item(row).icon() for row in range(view.count())]
            return are_sharp([icon.pixmap(view.iconSize()).toImage() for icon in icons if not icon.isNull()])

        window.choose("Sensitive Pictures: Show")
        await begin(window)
        await until("both", lambda: pair() == [True, True])
        window.choose("Sensitive Pictures: Blur")
        assert pair() == [False, False]
        window.choose("Sensitive Pictures: Show")
        await answer_all(window)
        await until("all of them", lambda: ranked() == [True] * 9)
        window.choose("Sensitive Pictures: Blur")
        assert not any(ranked())
        await until("what is left of them", lambda: ranked() == [False] * 9)

    tell(story)
