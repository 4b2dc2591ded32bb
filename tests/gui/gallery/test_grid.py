"""The gallery as it is used: keys, pointer, wheel, menus, folds, scrolling, and what comes in meanwhile."""

from __future__ import annotations

import asyncio

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from support.window import CONTROL, until

from imageedit_desktop.domain.ids import BatchId
from imageedit_desktop.domain.job import JobState
from imageedit_desktop.paths import resources_folder
from imageedit_desktop.ui.features.gallery.grid import ROW_SIZES_PX

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # the offscreen one says so of hints

SHIFT = Qt.KeyboardModifier.ShiftModifier
LEFT = Qt.MouseButton.LeftButton
COFFEE = resources_folder() / "samples" / "coffee.png"


async def order(gallery, prompt):
    """Have one picture made in rehearsal, without the gallery being touched."""
    window = gallery.window
    if "coffee" not in window.source:
        window.drop(window.named("Source image"), COFFEE)
        await until("the source", lambda: "coffee.png" in window.source)
    window.write(prompt)
    window.press("Generate")
    await until("the picture", lambda: any(f"{prompt}, Saved, " in cell for cell in gallery.cells[:3]))


def menu_under(widget):
    (menu,) = [m for m in widget.window().findChildren(QMenu) if m.isVisible()]
    return menu


# keys


def test_arrows_home_and_end_walk_through_everything(show):
    async def story(gallery):
        gallery.key(Qt.Key.Key_Right)
        assert gallery.review.current == 1
        gallery.key(Qt.Key.Key_End)
        assert (gallery.review.current, gallery.selected) == (119, [119])
        assert gallery.grid.picture_rect(119).isValid()
        gallery.key(Qt.Key.Key_Home)
        assert (gallery.review.current, gallery.scrolled) == (0, 0)

    show(story)


def test_down_leads_to_the_picture_below_and_keeps_it_in_sight(show):
    async def story(gallery):
        seen = [0]
        while gallery.review.current < 100 and len(seen) < 200:
            above = gallery.grid.picture_rect(gallery.review.current)
            gallery.key(Qt.Key.Key_Down)
            below = gallery.grid.picture_rect(gallery.review.current)
            assert gallery.grid.viewport().rect().contains(below.center())
            assert gallery.review.current > seen[-1] or gallery.grid.slim()
            assert below.top() > above.top() or gallery.scrolled
            seen.append(gallery.review.current)
        assert seen[-1] >= 100

    show(story)


def test_pages_go_on_by_what_is_seen(show):
    async def story(gallery):
        gallery.key(Qt.Key.Key_PageDown)
        first = gallery.review.current
        assert first >= 4
        gallery.key(Qt.Key.Key_PageDown)
        assert gallery.review.current > first
        for _ in range(40):
            gallery.key(Qt.Key.Key_PageUp)
        assert gallery.top_of(0) >= 0

    show(story)


def test_shift_extends_and_control_a_takes_all(show):
    async def story(gallery):
        gallery.key(Qt.Key.Key_Right)
        gallery.key(Qt.Key.Key_Right, SHIFT)
        gallery.key(Qt.Key.Key_Right, SHIFT)
        assert gallery.selected == [1, 2, 3]
        gallery.key(Qt.Key.Key_End, SHIFT)
        assert gallery.selected == list(range(1, 120))
        gallery.key(Qt.Key.Key_A, CONTROL)
        assert gallery.selected == list(range(120))

    show(story)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_a_key_opens_the_picture_and_the_gallery_follows_the_viewer(show, key):
    async def story(gallery):
        gallery.key(key)
        viewer = gallery.window.named("Viewer")
        assert gallery.window.says("1 of 120")
        for _ in range(30):
            QTest.keyClick(viewer, Qt.Key.Key_Right)
            await asyncio.sleep(0.01)
        await until("the thirty-first", lambda: gallery.window.says("31 of 120"))
        QTest.keyClick(viewer, Qt.Key.Key_Escape)
        assert gallery.selected == [30]
        assert gallery.grid.viewport().rect().intersects(gallery.grid.picture_rect(30))

    show(story)


def test_right_to_left_the_arrows_and_the_places_change_sides(show):
    async def story(gallery):
        gallery.grid.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        assert gallery.place(0).x() > gallery.place(1).x()
        gallery.key(Qt.Key.Key_Left)
        assert gallery.review.current == 1
        gallery.click(2)
        assert gallery.review.current == 2

    show(story)


# pointer


def test_clicks_choose_as_in_a_list(show):
    async def story(gallery):
        gallery.click(1)
        gallery.click(3, CONTROL)
        assert gallery.selected == [1, 3]
        gallery.click(1, CONTROL)
        assert gallery.selected == [3]
        gallery.click(0, SHIFT)
        assert gallery.review.current == 0
        gallery.click(2)
        assert gallery.selected == [2]

    show(story)


def test_a_click_on_one_of_several_selected_leaves_it_alone(show):
    async def story(gallery):
        gallery.click(0)
        gallery.click(3, SHIFT)
        assert gallery.selected == [0, 1, 2, 3]
        gallery.click(2)
        assert gallery.selected == [2]

    show(story)


def test_a_double_click_opens(show):
    async def story(gallery):
        at = gallery.place(1)
        QTest.mouseClick(gallery.grid.viewport(), LEFT, pos=at)
        QTest.mouseDClick(gallery.grid.viewport(), LEFT, pos=at)
        assert gallery.window.says("2 of 120")

    show(story)


def test_a_rubber_band_selects_what_it_touches_and_adds_with_control(show):
    async def story(gallery):
        viewport = gallery.grid.viewport()
        first, second = gallery.grid.picture_rect(0), gallery.grid.picture_rect(1)
        corner = QPoint(first.left() - 6, first.center().y())
        QTest.mousePress(viewport, LEFT, pos=corner)
        QTest.mouseMove(viewport, corner + QPoint(20, 0))
        QTest.mouseMove(viewport, QPoint(second.left() + 5, first.center().y() + 1))
        assert gallery.selected == [0, 1]
        QTest.mouseMove(viewport, QPoint(first.left() + 5, first.center().y() + 1))
        assert gallery.selected == [0]
        QTest.mouseRelease(viewport, LEFT, pos=corner)
        gallery.click(3, CONTROL)
        QTest.mousePress(viewport, LEFT, CONTROL, corner)
        QTest.mouseMove(viewport, corner + QPoint(40, 1))
        QTest.mouseRelease(viewport, LEFT, CONTROL, corner)
        assert gallery.selected == [0, 3]

    show(story)


def test_a_band_that_is_pulled_out_of_the_window_scrolls(show):
    async def story(gallery):
        viewport = gallery.grid.viewport()
        corner = QPoint(gallery.grid.picture_rect(0).left() - 6, gallery.place(0).y())
        QTest.mousePress(viewport, LEFT, pos=corner)
        below = QPoint(viewport.width() - 20, viewport.height() + 200)
        QTest.mouseMove(viewport, corner + QPoint(30, 0))
        QTest.mouseMove(viewport, below)
        await until("scrolling", lambda: gallery.scrolled > 300 and len(gallery.selected) > 15)
        QTest.mouseRelease(viewport, LEFT, pos=below)
        assert gallery.selected[0] == 0

    show(story)


def test_a_click_beside_all_pictures_selects_none(show):
    async def story(gallery):
        last = gallery.grid.picture_rect(0)
        QTest.mouseClick(gallery.grid.viewport(), LEFT, pos=QPoint(last.left() - 8, last.center().y()))
        assert gallery.selected == []

    show(story)


def test_control_and_wheel_change_the_size_and_what_is_seen_stays(show):
    async def story(gallery):
        before = gallery.grid.row_size()
        gallery.wheel(-10)
        shown = gallery.review.current
        gallery.click(next(index for index in range(120) if gallery.grid.picture_rect(index).top() > 60))
        shown = gallery.review.current
        top = gallery.top_of(shown)
        gallery.wheel(1, CONTROL)
        assert gallery.grid.row_size() > before
        assert gallery.top_of(shown) == pytest.approx(top, abs=gallery.grid.row_size())
        assert gallery.grid.picture_rect(shown).isValid()
        for _ in ROW_SIZES_PX:
            gallery.wheel(-1, CONTROL)
        assert gallery.grid.row_size() == ROW_SIZES_PX[0]
        assert gallery.grid.picture_rect(shown).isValid()

    show(story)


def test_the_scroll_bar_tells_the_truth_at_once(show):
    async def story(gallery):
        bar = gallery.grid.verticalScrollBar()
        whole = bar.maximum()
        bar.setValue(whole)
        assert gallery.grid.picture_rect(119).isValid()
        await asyncio.sleep(0.2)
        assert bar.maximum() == whole
        gallery.wheel(100)
        assert gallery.scrolled < whole

    show(story, size=(780, 740))  # as large as the screen of this test takes, so that it stays so


# menus


def test_the_menu_acts_on_what_is_under_the_pointer(show):
    async def story(gallery):
        at = gallery.place(2)
        QApplication.sendEvent(
            gallery.grid.viewport(),
            QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, gallery.grid.viewport().mapToGlobal(at)),
        )
        assert gallery.selected == [2]
        menu = menu_under(gallery.grid)
        words = [action.text().replace("&", "") for action in menu.actions()]
        assert "Use as Source" in words
        assert "Order the Batch Again" in words
        menu.close()

    show(story)


# batches


def header_above(gallery, index):
    """A point on the line above a batch, beside its buttons."""
    first = gallery.grid.picture_rect(index)
    return QPoint(first.left() + 60, first.top() - 18)


def test_a_click_on_a_header_selects_its_batch(show):
    async def story(gallery):
        QTest.mouseClick(gallery.grid.viewport(), LEFT, pos=header_above(gallery, 0))
        assert gallery.selected == list(range(9))

    show(story)


def test_the_arrow_of_a_header_folds_its_batch_to_one_cell_and_back(show):
    async def story(gallery):
        bar = gallery.grid.verticalScrollBar()
        whole = bar.maximum()
        arrow = QPoint(gallery.grid.picture_rect(0).left() + 8, header_above(gallery, 0).y())
        QTest.mouseClick(gallery.grid.viewport(), LEFT, pos=arrow)
        assert gallery.grid.picture_rect(5) == gallery.grid.picture_rect(0)
        assert bar.maximum() < whole
        gallery.key(Qt.Key.Key_Right)
        assert gallery.review.current == 9
        QTest.mouseClick(gallery.grid.viewport(), LEFT, pos=arrow)
        assert bar.maximum() == whole

    show(story)


def test_keys_fold_one_batch_and_all(show):
    async def story(gallery):
        gallery.key(Qt.Key.Key_Right)
        gallery.key(Qt.Key.Key_S)
        assert gallery.review.current == 0, "what is folded away is not current"
        assert gallery.grid.picture_rect(5) == gallery.grid.picture_rect(0)
        gallery.key(Qt.Key.Key_S)
        whole = gallery.grid.verticalScrollBar().maximum()
        gallery.key(Qt.Key.Key_S, SHIFT)
        assert gallery.grid.verticalScrollBar().maximum() < whole
        gallery.key(Qt.Key.Key_S, SHIFT)
        assert gallery.grid.verticalScrollBar().maximum() == whole

    show(story)


def test_a_folded_batch_has_its_words_beside_its_picture(show):
    async def story(gallery):
        gallery.key(Qt.Key.Key_S, SHIFT)
        await gallery.is_loaded()
        cover = gallery.grid.picture_rect(9)
        QTest.mouseClick(gallery.grid.viewport(), LEFT, pos=cover.center())
        assert gallery.selected == [9]
        words = QPoint(cover.right() + 160, cover.center().y())
        QTest.mouseClick(gallery.grid.viewport(), LEFT, pos=words)
        assert gallery.selected == list(range(9, 18)), "they stand for the batch"
        QTest.mouseDClick(gallery.grid.viewport(), LEFT, pos=words)
        assert gallery.grid.picture_rect(9) != gallery.grid.picture_rect(10), "it is unfolded"

    show(story)


def test_a_failed_batch_is_a_line_with_its_reason_that_keys_come_by(show):
    async def story(gallery):
        for _ in range(60):
            if gallery.grid.slim() is not None:
                break
            gallery.key(Qt.Key.Key_Down)
        assert gallery.grid.slim() is not None
        facts = await until("what is known", lambda: gallery.review.batch(BatchId(gallery.grid.slim())))
        (told,) = [cell for cell in gallery.cells if cell.startswith("Batch without pictures")]
        assert facts.job.recipe.prompt in told
        assert "reach" in told, "the reason"
        assert facts.job.state is JobState.FAILED
        gallery.key(Qt.Key.Key_Return)
        menu = menu_under(gallery.grid)
        words = [action.text() for action in menu.actions()]
        assert words == ["Edit", "Retry"]
        menu.actions()[0].trigger()
        menu.close()
        await until("its recipe", lambda: gallery.window.prompt == facts.job.recipe.prompt)
        gallery.key(Qt.Key.Key_Down)
        assert gallery.grid.slim() is None

    show(story)


def test_again_orders_the_same_once_more(show):
    async def story(gallery):
        await order(gallery, "sepia")
        newest = BatchId(gallery.review.answer.batches[0])
        await until("the end", lambda: gallery.review.batch(newest).job.state is JobState.DONE)
        before = len(gallery.review.answer)
        gallery.key(Qt.Key.Key_Home)
        await asyncio.sleep(1.1)  # the same order at once would be a second click of one wish
        right = gallery.grid.viewport().width() - 40
        QTest.mouseClick(gallery.grid.viewport(), LEFT, pos=QPoint(right, header_above(gallery, 0).y()))
        await until("the place", lambda: len(gallery.review.answer) == before + 1)

    show(story, pictures=9)


# what comes in


def test_what_comes_in_at_the_top_is_seen_there(show):
    async def story(gallery):
        await order(gallery, "sepia")
        assert gallery.scrolled == 0
        assert "sepia" in gallery.cells[0]
        assert gallery.review.current == 1, "the current picture stays the current one"

    show(story)


def test_what_comes_in_above_moves_nothing_and_is_told(show):
    async def story(gallery):
        gallery.wheel(-12)
        shown = gallery.first_seen
        top = gallery.top_of(shown)
        await order(gallery, "sepia")
        assert gallery.top_of(shown + 1) == top
        await until("word of it", lambda: gallery.window.buttons("1 new"))
        await order(gallery, "noir")
        await until("word of both", lambda: gallery.window.buttons("2 new"))
        assert gallery.top_of(shown + 2) == top
        gallery.window.press("2 new")
        assert gallery.scrolled == 0
        assert not gallery.window.buttons("2 new")

    show(story)


def test_another_width_keeps_what_is_seen(show):
    async def story(gallery):
        gallery.wheel(-20)
        shown = next(index for index in range(120) if gallery.top_of(index) > 60)
        for width in (1100, 1500, 1240, 1280):
            gallery.window.shell.resize(width, 800)
            assert gallery.grid.picture_rect(shown).isValid(), width

    show(story)


# what is painted


def test_pictures_are_painted_and_nothing_of_a_missing_file(show):
    async def story(gallery):
        plain = gallery.grid.palette().color(gallery.grid.backgroundRole())
        place = gallery.place(0)
        await until("its pixels", lambda: gallery.picture().pixelColor(place) != plain)

    show(story)


def test_an_empty_gallery_says_what_to_do(show):
    async def story(gallery):
        before = gallery.picture()
        gallery.grid.set_empty_words("Nothing yet", "Press Generate")
        assert gallery.picture() != before
        assert gallery.cells == []
        gallery.key(Qt.Key.Key_Down)
        gallery.key(Qt.Key.Key_End)
        assert gallery.review.current == -1

    show(story, pictures=0)


def test_letters_do_not_search(show):
    async def story(gallery):
        QTest.keyClicks(gallery.grid, "wq")
        assert gallery.review.current == 0

    show(story)


# assistive technology


def test_every_picture_is_told_with_its_batch_and_its_place(show):
    async def story(gallery):
        told = QAccessible.queryAccessibleInterface(gallery.grid)
        assert told.role() == QAccessible.Role.List
        assert told.text(QAccessible.Text.Name) == "Gallery"
        assert told.childCount() == len(gallery.review.answer) + 1
        third = told.child(2)
        words = third.text(QAccessible.Text.Name)
        assert words.startswith("Picture 3 of 9, ")
        assert words.endswith(", Saved, 3 of 120")
        assert third.parent().text(QAccessible.Text.Name) == "Gallery"
        assert told.indexOfChild(third) == 2
        assert third.rect().center() == gallery.grid.viewport().mapToGlobal(gallery.grid.picture_rect(2).center())
        assert (
            told.childAt(third.rect().center().x(), third.rect().center().y()).text(QAccessible.Text.Name) == words
        )
        assert not told.child(119).rect().isValid()

    show(story)


def test_a_reader_goes_to_a_picture_out_of_sight_and_opens_it(show):
    async def story(gallery):
        told = QAccessible.queryAccessibleInterface(gallery.grid)
        far = told.child(100)
        assert set(far.actionNames()) == {"Press", "SetFocus", "ShowMenu", "Toggle", "pick", "reject", "undecide"}
        far.doAction("SetFocus")
        assert gallery.selected == [100]
        assert far.rect().isValid()
        assert far.state().focused
        assert told.focusChild().text(QAccessible.Text.Name) == far.text(QAccessible.Text.Name)
        far.doAction("Toggle")
        assert gallery.selected == []
        await gallery.is_loaded()
        far.doAction("Press")
        await until("the viewer", lambda: gallery.window.says("101 of 120"))

    show(story)


def test_a_reader_deals_with_a_failed_batch(show):
    async def story(gallery):
        told = QAccessible.queryAccessibleInterface(gallery.grid)
        failed = told.child(120)
        assert "Batch without pictures" in failed.text(QAccessible.Text.Name)
        failed.doAction("SetFocus")
        await until("what can be done", lambda: "edit" in failed.actionNames())
        failed.doAction("edit")
        await until("its recipe", lambda: gallery.window.prompt)

    show(story)


def test_a_picture_is_the_same_to_a_reader_when_others_come_before_it(show):
    async def story(gallery):
        told = QAccessible.queryAccessibleInterface(gallery.grid)
        second = told.child(1)
        words = second.text(QAccessible.Text.Name).rpartition(", ")[0]
        await order(gallery, "sepia")
        assert told.indexOfChild(second) == 2
        assert second.text(QAccessible.Text.Name) == f"{words}, 3 of 121"

    show(story)
