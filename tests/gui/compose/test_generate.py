"""Generate: the price before the order, what is missing, and fields that the model would ignore."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QScrollArea

from imageedit_desktop.domain.capabilities import Capabilities
from imageedit_desktop.domain.draft.compose import ComposeState
from imageedit_desktop.domain.errors import Code, problem
from imageedit_desktop.domain.geometry import size

CONTROL = Qt.KeyboardModifier.ControlModifier


def ready(desk, **changes) -> None:
    desk.change(source=desk.picture("me"), prompt="a red coat", **changes)


def press(desk) -> None:
    QTest.mouseClick(desk.named("Generate"), Qt.MouseButton.LeftButton)


def click(desk, words: str) -> None:
    """Click the one visible button with these words."""
    every = desk.panel.findChildren(QAbstractButton)
    (button,) = [button for button in every if button.text() == words and button.isVisible()]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_the_price_is_told_for_what_is_set_now(desk):
    ready(desk, images=9)
    assert desk.named("Generate").accessibleDescription() == "9 images · $0.0315"
    QTest.keyClick(desk.named("Images"), Qt.Key.Key_1)
    assert desk.named("Generate").accessibleDescription() == "1 image · $0.0035"


def test_rehearsal_is_free(desk):
    desk.rehearsal = True
    ready(desk, images=2)
    assert desk.named("Generate").accessibleDescription() == "2 images · free (rehearsal)"


def test_a_complete_draft_is_ordered_by_click_and_by_ctrl_enter_from_anywhere(desk):
    ready(desk)
    press(desk)
    for name in ("Prompt", "Seed", "Width", "Images", "Source image", "Generate"):
        QTest.keyClick(desk.named(name), Qt.Key.Key_Return, CONTROL)
    assert desk.wishes == [("generate_requested",)] * 7
    assert desk.draft.prompt == "a red coat"


def test_what_is_missing_is_listed_and_pressing_leads_to_it(desk):
    assert "Add the photo" in desk.words()
    assert "Write a prompt" in desk.words()
    press(desk)
    assert QApplication.focusWidget() is desk.named("Source image")
    desk.change(source=desk.picture("me"))
    assert "Add the photo" not in desk.words()
    press(desk)
    assert QApplication.focusWidget() is desk.named("Prompt")
    assert desk.wishes == []


@pytest.mark.parametrize(
    ("changes", "name"),
    [
        ({"prompt": "x" * 1501}, "Prompt"),
        ({"size": size(511, 512)}, "Width"),
        ({"images": 10}, "Images"),
        ({"seed": 2**64}, "Seed"),
    ],
)
def test_each_problem_leads_to_its_own_field(desk, changes, name):
    desk.change(**{"source": desk.picture("me"), "prompt": "a red coat"} | changes)
    press(desk)
    assert QApplication.focusWidget() is desk.named(name)
    assert desk.wishes == []


def test_what_is_missing_is_marked_and_scrolled_into_view(desk):
    well = desk.named("Source image")
    well.setFocus(Qt.FocusReason.MouseFocusReason)
    unmarked = well.grab().toImage()
    desk.change(prompt="line\n" * 20)
    desk.panel.resize(336, 480)
    desk.panel.grab()
    scroll_bar = desk.panel.findChild(QScrollArea).verticalScrollBar()
    scroll_bar.setValue(scroll_bar.maximum())
    press(desk)
    assert scroll_bar.value() < scroll_bar.maximum()
    assert not well.visibleRegion().isEmpty()
    assert well.grab().toImage() != unmarked


def test_a_problem_that_is_not_of_this_panel_is_left_to_the_program(desk):
    ready(desk)
    missing_key = problem(Code.KEY_MISSING)
    desk.panel.show_state(ComposeState(draft=desk.draft, problems=(missing_key,)))
    press(desk)
    assert desk.wishes == [("generate_requested",)]


def test_portraits_that_the_model_ignores_are_told_before_payment(desk):
    desk.fill_tray("anna")
    desk.capabilities = Capabilities(portraits=False, seed=True)
    ready(desk)
    assert "takes no reference portraits at present" in desk.words()
    press(desk)
    assert desk.wishes == []
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert [entry.on for entry in desk.draft.tray] == [False]
    assert "takes no reference portraits at present" not in desk.words()
    press(desk)
    assert desk.wishes[-1] == ("generate_requested",)


def test_a_seed_that_the_model_ignores_is_told_before_payment(desk):
    desk.capabilities = Capabilities(portraits=True, seed=False)
    ready(desk, seed=7)
    press(desk)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert desk.draft.seed is None


def test_showing_a_state_again_changes_nothing(desk):
    ready(desk, seed=7, images=4)
    desk.fill_tray("anna", "ben")
    desk.panel.grab()
    before = desk.panel.grab().toImage()
    for _ in range(3):
        desk.show()
    assert desk.panel.grab().toImage() == before


def test_generate_stays_in_view_in_a_low_window(desk):
    desk.panel.resize(336, 480)
    desk.fill_tray(*"abcdefgh")
    desk.change(prompt="word " * 400, source=desk.picture("me"), seed=1)
    desk.panel.grab()
    button = desk.named("Generate")
    assert desk.panel.rect().contains(button.geometry().translated(button.parentWidget().pos()))
    assert desk.panel.findChild(QScrollArea).verticalScrollBar().maximum() > 0


@pytest.mark.qt_log_ignore("This plugin does not support raise")
def test_every_control_can_be_reached_by_tab_and_has_a_name(desk):
    ready(desk, seed=5)
    desk.fill_tray("anna", "ben")
    first = desk.named("Source image")
    first.setFocus()
    reached = []
    for _ in range(60):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        widget = QApplication.focusWidget()
        if widget is first:
            break
        reached.append(widget.accessibleName() or widget.text())
    assert "" not in reached
    wanted = {"Prompt", "Optimize prompt", "Width", "Height", "Images", "Seed", "Generate", "Add portraits"}
    assert wanted <= set(reached)
    portraits = [reached.index(f"Portrait {n} of 2, on: {name}.png") for n, name in ((1, "anna"), (2, "ben"))]
    assert portraits == sorted(portraits)
    assert portraits[1] < reached.index("Add portraits") < reached.index("Prompt")


def test_images_of_one_seed_may_be_the_same_which_is_said_with_the_ways_out(desk):
    ready(desk, images=4, seed=7)
    assert "All 4 images may come out the same." in desk.words()
    click(desk, "Use a random seed")
    assert desk.draft.seed is None
    assert "may come out the same" not in desk.words()


def test_a_request_for_each_image_is_said_with_what_it_means(desk):
    ready(desk, images=4, seed=7)
    click(desk, "Reproducible")
    assert desk.draft.reproducible
    assert "4 requests, each with its own seed." in desk.words()
    assert "Same price, but slower." in desk.words()
    assert desk.named("Generate").accessibleDescription() == "4 requests · 4 images · $0.014"
    click(desk, "Order as one request")
    assert not desk.draft.reproducible
    assert desk.named("Generate").accessibleDescription() == "4 images · $0.014"


def test_what_is_missing_comes_before_what_is_said_of_seeds(desk):
    ready(desk, images=4, seed=7)
    desk.change(prompt="")
    assert "Write a prompt" in desk.words()
    assert "may come out the same" not in desk.words()


def test_where_the_model_takes_no_seed_none_is_kept_and_the_way_out_is_there(desk):
    desk.capabilities = Capabilities(seed=False)
    ready(desk, images=1, reproducible=True)
    assert "This model takes no seed to keep." in desk.words()
    press(desk)
    assert QApplication.focusWidget().text() == "Order as one request"
    assert desk.wishes == []
    click(desk, "Order as one request")
    press(desk)
    assert desk.wishes == [("generate_requested",)]


def test_a_mere_hint_does_not_hide_that_all_images_may_be_the_same(desk):
    ready(desk, images=9, seed=5)
    hint = problem(Code.BRACE_NOT_OPENED)
    desk.panel.show_state(ComposeState(draft=desk.draft, hints=(hint,)))
    assert "All 9 images may come out the same." in desk.words()
    click(desk, "Use a random seed")
    desk.panel.show_state(ComposeState(draft=desk.draft, hints=(hint,)))
    assert "A brace closes none that is open" in desk.words()
