"""The source well: every way in and out, and what it says."""

from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

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
    photo = desk.picture("me")
    notes = (note(NoteCode.TURNED_UPRIGHT), note(NoteCode.METADATA_REMOVED))
    desk.change(source=type(photo)(**{f: getattr(photo, f) for f in photo.__slots__} | {"notes": notes}))
    for words in ("me.png", "64×48", "upright", "location"):
        assert words in desk.words()
        assert words in desk.named("Source image").accessibleDescription()


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
    with qtbot.waitSignal(desk.pictures.ready, check_params_cb=lambda path: path.name == "me.png"):
        desk.change(source=desk.picture("me"))
        desk.panel.grab()
    well = desk.named("Source image")
    middle = well.grab().toImage().pixelColor(well.rect().center() * well.devicePixelRatioF())
    assert (middle.red(), middle.green(), middle.blue()) == (255, 165, 0)
