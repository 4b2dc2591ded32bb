"""Prompt, size, images, seed and switch: typed, clicked and shown."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from imageedit_desktop.domain.geometry import PRESETS, size

SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


def type_over(field, text: str) -> None:
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)


def test_the_prompt_is_counted_while_it_is_typed(desk):
    QTest.keyClicks(desk.named("Prompt"), "a red coat")
    assert desk.draft.prompt == "a red coat"
    assert "10 / 1" in desk.words()


@pytest.mark.parametrize(
    ("length", "role"), [(1350, "caption"), (1400, "warning"), (1500, "warning"), (1501, "danger")]
)
def test_the_count_warns_near_the_limit(desk, length, role):
    desk.change(prompt="x" * length)
    numbers = next(w for w in desk.panel.findChildren(object) if _name(w).startswith("Characters used"))
    assert numbers.property("role") == role


def _name(thing: object) -> str:
    return thing.accessibleName() if hasattr(thing, "accessibleName") else ""


def test_a_late_echo_does_not_take_back_what_was_typed_since(desk):
    prompt = desk.named("Prompt")
    desk.panel.blockSignals(True)  # nobody answers yet
    QTest.keyClicks(prompt, "ab")
    desk.panel.blockSignals(False)
    desk.change(images=2)
    desk.change(prompt="a")
    assert prompt.toPlainText() == "ab"
    desk.change(prompt="ab")
    assert prompt.toPlainText() == "ab"


def test_a_restored_recipe_replaces_the_prompt(desk):
    prompt = desk.named("Prompt")
    QTest.keyClicks(prompt, "ab")
    desk.change(prompt="an older wish")
    assert prompt.toPlainText() == "an older wish"
    desk.change(prompt="ab")
    assert prompt.toPlainText() == "ab"


def test_tab_leaves_the_prompt_and_shift_tab_comes_back(desk):
    prompt = desk.named("Prompt")
    prompt.setFocus()
    QTest.keyClick(prompt, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is desk.named("Optimize prompt")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Backtab, SHIFT)
    assert prompt.hasFocus()
    assert desk.draft.prompt == ""


def test_the_prompt_takes_words_but_no_files_and_no_markup(desk):
    prompt = desk.named("Prompt")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile("/photos/me.jpg")])
    QGuiApplication.clipboard().setMimeData(mime)
    QTest.keyClick(prompt, Qt.Key.Key_V, CONTROL)
    assert desk.draft.prompt == ""
    rich = QMimeData()
    rich.setHtml("<b>bold</b> words")
    rich.setText("bold words")
    QGuiApplication.clipboard().setMimeData(rich)
    QTest.keyClick(prompt, Qt.Key.Key_V, CONTROL)
    assert desk.draft.prompt == "bold words"


def test_the_prompt_is_as_high_as_there_is_room_for_whatever_it_holds(desk):
    prompt = desk.named("Prompt")
    heights = []
    for panel_px in (600, 900, 2000, 4000):
        desk.panel.resize(336, panel_px)
        desk.panel.grab()
        heights.append(prompt.height())
        desk.change(prompt="" if desk.draft.prompt else "line\n" * 60)
        desk.panel.grab()
        assert prompt.height() == heights[-1]
    assert 50 < heights[0] < heights[1] < heights[2] == heights[3] < 300


def test_a_chip_sets_its_size_and_shows_it(desk):
    for preset in PRESETS:
        chip = desk.named(f"{preset.shape}, {preset.size}")
        QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
        assert desk.draft.size == preset.size
        assert chip.isChecked()
        assert (desk.named("Width").value(), desk.named("Height").value()) == (
            preset.size.width_px,
            preset.size.height_px,
        )


@pytest.mark.parametrize(("typed", "taken"), [("511", 512), ("2056", 2048), ("1001", 1000), ("99999", 2048)])
def test_a_typed_side_is_made_to_fit_when_it_is_committed(desk, typed, taken):
    type_over(desk.named("Width"), typed)
    assert desk.draft.size == size(1024, 1024)
    QTest.keyClick(desk.named("Width"), Qt.Key.Key_Return)
    assert desk.draft.size == size(taken, 1024)
    assert desk.named("Width").text() == str(taken)


def test_leaving_a_side_commits_it_and_an_emptied_one_comes_back(desk):
    type_over(desk.named("Height"), "800")
    desk.named("Prompt").setFocus()
    assert desk.draft.size == size(1024, 800)
    desk.named("Height").setFocus()
    desk.named("Height").selectAll()
    QTest.keyClick(desk.named("Height"), Qt.Key.Key_Delete)
    desk.named("Prompt").setFocus()
    assert desk.named("Height").text() == "800"


def test_digits_being_typed_survive_a_state_that_arrives(desk):
    type_over(desk.named("Width"), "77")
    desk.change(images=3)
    assert desk.named("Width").text() == "77"


def test_a_size_of_no_chip_leaves_all_chips_off_and_each_can_be_chosen_again(desk):
    desk.change(size=size(1000, 1000))
    square = desk.named("1:1, 1024×1024")
    assert not square.isChecked()
    QTest.mouseClick(square, Qt.MouseButton.LeftButton)
    assert desk.draft.size == size(1024, 1024)


def test_sides_are_swapped_and_the_source_matched(desk):
    desk.change(size=size(1280, 720))
    QTest.mouseClick(desk.named("Swap width and height"), Qt.MouseButton.LeftButton)
    assert desk.draft.size == size(720, 1280)
    match = desk.named("Match the source")
    assert not match.isEnabled()
    desk.change(source=desk.picture("me"))
    QTest.mouseClick(match, Qt.MouseButton.LeftButton)
    assert desk.draft.size == size(680, 512)


def test_images_by_click_digit_and_arrow(desk):
    images = desk.named("Images")
    images.setFocus()
    QTest.mouseClick(images, Qt.MouseButton.LeftButton, pos=QPoint(images.width() - 5, 10))
    assert desk.draft.images == 9
    QTest.keyClick(images, Qt.Key.Key_4)
    assert desk.draft.images == 4
    QTest.keyClick(images, Qt.Key.Key_Right)
    assert desk.draft.images == 5
    QTest.keyClick(images, Qt.Key.Key_Down)
    assert desk.draft.images == 4
    QTest.keyClick(images, Qt.Key.Key_0)
    QTest.keyClick(images, Qt.Key.Key_Home)
    QTest.keyClick(images, Qt.Key.Key_Left)
    assert desk.draft.images == 1


def test_images_are_mirrored_right_to_left(desk):
    desk.panel.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    images = desk.named("Images")
    QTest.mouseClick(images, Qt.MouseButton.LeftButton, pos=QPoint(5, 10))
    assert desk.draft.images == 9
    QTest.keyClick(images, Qt.Key.Key_Right)
    assert desk.draft.images == 8


def test_a_seed_is_typed_locked_rolled_copied_and_let_go(desk):
    seed = desk.named("Seed")
    assert not desk.named("Copy the seed").isEnabled()
    QTest.mouseClick(desk.named("Lock a seed, to make the same pictures again"), Qt.MouseButton.LeftButton)
    assert seed.text() == str(desk.draft.seed)
    type_over(seed, "42")
    assert desk.draft.seed == 42
    QTest.mouseClick(desk.named("Copy the seed"), Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "42"
    QTest.mouseClick(desk.named("Lock another random seed"), Qt.MouseButton.LeftButton)
    assert desk.draft.seed == int(seed.text())
    QTest.mouseClick(desk.named("Use a random seed again"), Qt.MouseButton.LeftButton)
    assert desk.draft.seed is None
    assert seed.text() == ""


def test_large_and_negative_seeds_come_through_whole(desk):
    type_over(desk.named("Seed"), "-9223372036854775808")
    assert desk.draft.seed == -(2**63)


def test_the_optimizer_is_a_switch_for_mouse_and_keyboard(desk):
    switch = desk.named("Optimize prompt")
    QTest.mouseClick(switch, Qt.MouseButton.LeftButton)
    assert desk.draft.optimize_prompt
    QTest.keyClick(switch, Qt.Key.Key_Space)
    assert not desk.draft.optimize_prompt
