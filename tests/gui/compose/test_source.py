"""The source well: every way in and out, and what it says."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QToolTip

from imageedit_desktop.domain.geometry import size
from imageedit_desktop.domain.inputs import InputUrl, NoteCode, note
from imageedit_desktop.ui.mime import Dropped


def files(*names: str) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(name) for name in names])
    return mime


def test_a_file_from_a_file_manager_is_taken_as_a_copy(desk, drop):
    assert drop(desk.named("Source image"), files("/photos/me at sea.jpg"))
    assert desk.wishes == [("source_offered", Dropped(paths=(Path("/photos/me at sea.jpg"),)))]
    assert drop.action == Qt.DropAction.CopyAction


def test_text_is_not_taken(desk, drop):
    mime = QMimeData()
    mime.setText("just words")
    assert not drop(desk.named("Source image"), mime)
    assert desk.wishes == []


def test_a_source_is_replaced_by_dropping_again(desk, drop):
    desk.change(source=desk.picture("first"))
    assert drop(desk.named("Source image"), files("/photos/second.jpg"))
    assert desk.wishes[0][0] == "source_offered"


def test_click_and_keys_open_the_chooser(desk):
    well = desk.named("Source image")
    QTest.mouseClick(well, Qt.MouseButton.LeftButton, pos=well.rect().center())
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Space):
        QTest.keyClick(well, key)
    assert desk.wishes == [("source_pick_requested",)] * 3


def test_a_click_on_the_inviting_words_opens_the_chooser_too(desk):
    words = next(w for w in desk.named("Source image").findChildren(object) if _text(w) == "Drop a photo here")
    QTest.mouseClick(words, Qt.MouseButton.LeftButton)
    assert desk.wishes == [("source_pick_requested",)]


def _text(thing: object) -> str:
    return thing.text() if hasattr(thing, "text") and callable(thing.text) else ""


def test_a_source_is_removed_by_the_cross_or_by_delete(desk):
    desk.change(source=desk.picture("me"))
    QTest.mouseClick(desk.named("Remove the source"), Qt.MouseButton.LeftButton)
    assert desk.draft.source is None
    desk.change(source=desk.picture("me"))
    desk.named("Source image").setFocus()
    QTest.keyClick(desk.named("Source image"), Qt.Key.Key_Delete)
    assert desk.draft.source is None


def test_delete_on_an_empty_well_asks_for_nothing(desk):
    desk.named("Source image").setFocus()
    QTest.keyClick(desk.named("Source image"), Qt.Key.Key_Delete)
    assert desk.edits == []


def test_name_size_and_what_will_be_done_are_told(desk):
    desk.change(source=desk.picture("me", 64, 48, note(NoteCode.TURNED_UPRIGHT), note(NoteCode.METADATA_REMOVED)))
    assert "64×48 · sent with changes" in desk.words()
    for words in ("me.png", "64×48", "upright", "location"):
        assert words in desk.named("About the source").accessibleDescription()
        assert words in desk.named("Source image").accessibleDescription()


@pytest.mark.parametrize(
    ("notes", "words"),
    [
        ((note(NoteCode.SENT_AS_IT_IS),), "64×48 · sent unchanged"),
        ((note(NoteCode.SENT_AS_IT_IS), note(NoteCode.SMALL)), "64×48 · sent unchanged"),
        ((note(NoteCode.SHRUNK, width=32, height=24), note(NoteCode.METADATA_REMOVED)), "64×48 · sent as 32×24"),
        ((note(NoteCode.PART_MISSING, percent=30), note(NoteCode.SHRUNK, width=32, height=24)), "64×48 · damaged"),
        ((), "64×48"),
    ],
)
def test_the_line_says_in_short_what_is_sent(desk, notes, words):
    desk.change(source=desk.picture("me", 64, 48, *notes))
    assert words in desk.words().split("\n")


@pytest.mark.qt_log_ignore("This plugin does not support raise")
def test_more_is_told_when_pressed_and_when_the_keyboard_comes(desk, qtbot):
    desk.change(source=desk.picture("<b>me", 64, 48, note(NoteCode.TURNED_UPRIGHT)))
    more = desk.named("About the source")
    QTest.mouseClick(more, Qt.MouseButton.LeftButton)
    assert QToolTip.isVisible()
    assert "Turned upright." in QToolTip.text()
    assert "&lt;b&gt;me" in QToolTip.text(), "a name is no markup"
    QToolTip.hideText()
    qtbot.waitUntil(lambda: not QToolTip.isVisible())
    desk.named("Remove the source").setFocus()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is more
    qtbot.waitUntil(QToolTip.isVisible)
    QToolTip.hideText()


def test_another_shape_is_offered_to_be_matched(desk):
    desk.change(source=desk.picture("tall", 90, 160))
    assert "The new pictures are 1024×1024, which is another shape." in _told(desk)
    QTest.mouseClick(_button(desk, "Match 9:16?"), Qt.MouseButton.LeftButton)
    assert desk.draft.size == size(512, 912)
    assert not [b for b in desk.panel.findChildren(QAbstractButton) if "Match 9" in b.text() and b.isVisible()]
    assert "another shape" not in _told(desk)


@pytest.mark.parametrize(
    ("width_px", "height_px", "words"),
    [(160, 90, "16:9"), (100, 141, "1:1.41"), (200, 100, "2.00:1"), (90, 9, "4.00:1")],
)
def test_shapes_are_named_as_photographers_do(desk, width_px, height_px, words):
    desk.change(source=desk.picture("me", width_px, height_px))
    QTest.mouseClick(_button(desk, f"Match {words}?"), Qt.MouseButton.LeftButton)
    assert "Match" not in desk.words(), "there is no better one"


def test_what_another_shape_would_cut_away_is_dimmed_until_the_shapes_agree(desk, qtbot):
    desk.panel.resize(336, 900)  # where the well is as wide as the picture
    with qtbot.waitSignal(desk.pictures.ready, check_params_cb=lambda key: key.endswith("me.png")):
        desk.change(source=desk.picture("me", 400, 200))
        desk.panel.grab()
    well = desk.named("Source image")
    edge, middle = QPoint(12, well.height() // 2), well.rect().center()

    def seen(at: QPoint) -> tuple[int, int, int]:
        return well.grab().toImage().pixelColor(at * well.devicePixelRatioF()).getRgb()[:3]

    assert seen(middle) == (255, 165, 0)
    assert seen(edge) < (150, 100, 1)
    desk.change(size=size(1024, 512))
    assert seen(edge) == seen(middle) == (255, 165, 0)


def _told(desk) -> str:
    return desk.named("About the source").accessibleDescription()


def _button(desk, words: str) -> QAbstractButton:
    (found,) = [b for b in desk.panel.findChildren(QAbstractButton) if b.text() == words and b.isVisible()]
    return found


def test_an_address_is_shown_as_it_is(desk):
    desk.change(source=InputUrl(url="https://example.com/me.jpg"))
    assert "https://example.com/me.jpg" in desk.words()


def test_samples_are_offered_while_there_is_no_source(desk):
    samples = [b for b in desk.panel.findChildren(QAbstractButton) if b.accessibleName().startswith("Sample photo")]
    QTest.mouseClick(samples[0], Qt.MouseButton.LeftButton)
    [(wish, dropped)] = desk.wishes
    assert wish == "source_offered"
    assert dropped.paths[0].is_file()
    desk.change(source=desk.picture("me"))
    assert not samples[0].isVisible()


def test_the_picture_is_painted_once_it_is_loaded(desk, qtbot):
    with qtbot.waitSignal(desk.pictures.ready, check_params_cb=lambda key: key.endswith("me.png")):
        desk.change(source=desk.picture("me"))
        desk.panel.grab()
    well = desk.named("Source image")
    middle = well.grab().toImage().pixelColor(well.rect().center() * well.devicePixelRatioF())
    assert (middle.red(), middle.green(), middle.blue()) == (255, 165, 0)
