"""The reference tray: order, switching off, removing, by mouse and by keyboard."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtTest import QTest

from imageedit_desktop.ui.features.compose.pictures.dragging import PORTRAIT_TYPE
from imageedit_desktop.ui.mime import Dropped

ALT = Qt.KeyboardModifier.AltModifier


def tile(desk, number: int, total: int, name: str, state: str = "on"):
    return desk.named(f"Portrait {number} of {total}, {state}: {name}.png")


def moving(index: int) -> QMimeData:
    mime = QMimeData()
    mime.setData(PORTRAIT_TYPE, str(index).encode())
    return mime


def test_dropped_files_are_offered_as_portraits(desk, drop):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile("/photos/anna.jpg"), QUrl.fromLocalFile("/photos/ben.jpg")])
    assert drop(desk.named("Reference tray"), mime)
    assert desk.wishes == [
        ("portraits_offered", Dropped(paths=(Path("/photos/anna.jpg"), Path("/photos/ben.jpg"))))
    ]


def test_the_plus_opens_the_chooser(desk):
    QTest.mouseClick(desk.named("Add portraits"), Qt.MouseButton.LeftButton)
    assert desk.wishes == [("portraits_pick_requested",)]


def test_a_portrait_is_switched_off_by_its_eye_and_on_again_by_space(desk):
    desk.fill_tray("anna", "ben")
    QTest.mouseClick(tile(desk, 2, 2, "ben"), Qt.MouseButton.LeftButton, pos=QPoint(12, 60))
    assert [entry.on for entry in desk.draft.tray] == [True, False]
    QTest.keyClick(tile(desk, 2, 2, "ben", "off"), Qt.Key.Key_Space)
    assert [entry.on for entry in desk.draft.tray] == [True, True]


def test_a_click_on_the_picture_itself_switches_nothing(desk):
    desk.fill_tray("anna")
    QTest.mouseClick(tile(desk, 1, 1, "anna"), Qt.MouseButton.LeftButton, pos=QPoint(36, 30))
    assert desk.draft.tray[0].on


def test_a_portrait_is_removed_by_its_cross_or_by_delete(desk):
    desk.fill_tray("anna", "ben", "cleo")
    QTest.mouseClick(tile(desk, 1, 3, "anna"), Qt.MouseButton.LeftButton, pos=QPoint(60, 12))
    assert desk.tray() == ["ben", "cleo"]
    last = tile(desk, 2, 2, "cleo")
    last.setFocus()
    QTest.keyClick(last, Qt.Key.Key_Delete)
    assert desk.tray() == ["ben"]
    assert tile(desk, 1, 1, "ben").hasFocus()


def test_the_keyboard_moves_a_portrait_and_goes_along(desk):
    desk.fill_tray("anna", "ben", "cleo")
    first = tile(desk, 1, 3, "anna")
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Right, ALT)
    assert desk.tray() == ["ben", "anna", "cleo"]
    moved = tile(desk, 2, 3, "anna")
    assert moved.hasFocus()
    QTest.keyClick(moved, Qt.Key.Key_Left, ALT)
    QTest.keyClick(tile(desk, 1, 3, "anna"), Qt.Key.Key_Left, ALT)
    assert desk.tray() == ["anna", "ben", "cleo"]


def test_right_to_left_the_left_key_moves_towards_the_end(desk, mirrored):
    desk.fill_tray("anna", "ben")
    tile(desk, 1, 2, "anna").setFocus()
    QTest.keyClick(tile(desk, 1, 2, "anna"), Qt.Key.Key_Left, ALT)
    assert desk.tray() == ["ben", "anna"]


def test_dragging_a_tile_moves_it_before_or_behind_another(desk, drop):
    desk.fill_tray("anna", "ben", "cleo")
    desk.panel.grab()
    tray = desk.named("Reference tray")
    assert drop(tray, moving(0), tile(desk, 3, 3, "cleo").geometry().center() + QPoint(20, 0))
    assert desk.tray() == ["ben", "cleo", "anna"]
    assert drop(tray, moving(2), tile(desk, 1, 3, "ben").geometry().center() - QPoint(20, 0))
    assert desk.tray() == ["anna", "ben", "cleo"]


def test_a_tile_dropped_where_it_was_stays(desk, drop):
    desk.fill_tray("anna", "ben")
    desk.panel.grab()
    assert drop(
        desk.named("Reference tray"), moving(0), tile(desk, 1, 2, "anna").geometry().center() + QPoint(20, 0)
    )
    assert desk.tray() == ["anna", "ben"]


def test_many_portraits_fill_several_rows(desk):
    desk.fill_tray(*"abcdefghij")
    desk.panel.grab()
    rows = {tile(desk, number, 10, name).y() for number, name in enumerate("abcdefghij", 1)}
    assert len(rows) == 3
