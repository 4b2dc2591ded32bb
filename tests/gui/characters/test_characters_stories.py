"""Characters from the first card to the pictures that were made with it, as an artist uses them."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFileDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QMenu,
    QWidget,
)
from support.window import CONTROL, Play, Window, drop_on, unmarked, until

from imageedit_desktop.paths import resources_folder
from imageedit_desktop.ui.features.compose.pictures.dragging import CARD_TYPE, PORTRAIT_TYPE
from imageedit_desktop.ui.features.gallery.grid import GalleryGrid

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", "propagateSizeHints")

_SAMPLES = resources_folder() / "samples"
PLAIN = Qt.KeyboardModifier.NoModifier
CONTROL_SHIFT = CONTROL | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def portraits(tmp_path: Path) -> tuple[Path, Path]:
    """Two photographs of which there is nothing to be said."""
    paths = tmp_path / "anna one.png", tmp_path / "anna two.png"
    for path, name in zip(paths, ("astronaut.png", "grace_hopper.jpg"), strict=True):
        Image.open(_SAMPLES / name).convert("RGB").save(path)
    return paths


class Cards:
    """The window of the characters, as one sees and uses it."""

    def __init__(self, window: Window) -> None:
        self.window = window

    @property
    def top(self) -> QWidget:
        """The window itself; it must be there."""
        (found,) = self.tops()
        return found

    def tops(self) -> list[QWidget]:
        """The window, where it is seen."""
        every = self.window.shell.findChildren(QWidget)
        return [one for one in every if one.isWindow() and one.isVisible() and one.windowTitle() == "Characters"]

    def named(self, name: str) -> QWidget:
        """What has this name in it."""
        every = self.top.findChildren(QWidget)
        (found,) = [one for one in every if unmarked(one.accessibleName()) == name and one.isVisible()]
        return found

    @property
    def names(self) -> list[str]:
        """The cards, as a screen reader says them."""
        lists = [one for one in self.top.findChildren(QListWidget) if one.isVisible()]
        items = [one.item(row) for one in lists for row in range(one.count())]
        return [str(item.data(Qt.ItemDataRole.AccessibleTextRole)) for item in items]

    @property
    def tiles(self) -> list[str]:
        """The portraits of the chosen card."""
        every = self.top.findChildren(QAbstractButton)
        names = [unmarked(one.accessibleName()) for one in every if one.isVisible()]
        return sorted(name for name in names if name.startswith("Portrait "))

    def says(self, words: str) -> bool:
        """Whether these words are on it."""
        return any(words in unmarked(label.text()) for label in self.top.findChildren(QLabel) if label.isVisible())

    def press(self, words: str) -> None:
        """Click a button on it."""
        every = self.top.findChildren(QAbstractButton)
        (found,) = [one for one in every if words == unmarked(one.text()) and one.isVisible()]
        QTest.mouseClick(found, Qt.MouseButton.LeftButton)

    def click(self, name: str) -> None:
        """Click what has this name."""
        QTest.mouseClick(self.named(name), Qt.MouseButton.LeftButton)

    async def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = CONTROL) -> None:
        """Press a key in it, where the keyboard is."""
        self.top.activateWindow()
        await until("the keyboard", lambda: self.top.isAncestorOf(QApplication.focusWidget()))
        QTest.keyClick(QApplication.focusWidget(), key, modifiers)

    async def open(self) -> None:
        """By its key."""
        await is_active(self.window)
        self.window.key(Qt.Key.Key_F9, PLAIN, on=self.window.named("Gallery"))
        await until("the window of the characters", self.tops)
        await until("its keyboard", lambda: self.top.isAncestorOf(QApplication.focusWidget()))

    async def begin(self, name: str) -> None:
        """Make a card and give it a name."""
        before = len(self.names)
        self.window.choose("New Character")
        await until("the card", lambda: self._has(before + 1))
        field = self.named("Name of the character")
        await until("a name to be typed", lambda: field.hasFocus() and field.property("selectedText"))
        QTest.keyClicks(field, name)
        QTest.keyClick(field, Qt.Key.Key_Return)
        await until("its name", lambda: name in self.names)

    async def take(self, *paths: Path, total: int) -> None:
        """Let files fall on the card."""
        assert self.window.drop(self.named("Card"), *paths)
        await until("the portraits", lambda: len(self.tiles) == total)

    def _has(self, count: int) -> bool:
        fields = [one for one in self.top.findChildren(QLineEdit) if one.isVisible()]
        return bool(fields) and len(self.names) == count


async def made(window: Window, *portraits: Path, phrase: str = "") -> Cards:
    """A card of Anna with these portraits."""
    cards = Cards(window)
    await cards.open()
    await cards.begin("Anna")
    if portraits:
        await cards.take(*portraits, total=len(portraits))
    if phrase:
        field = cards.named("Phrase for prompts")
        field.setFocus()
        QTest.keyClicks(field, phrase)
    return cards


async def is_active(window: Window) -> None:
    """The main window has the keyboard again, as after a click on it."""
    window.shell.activateWindow()
    await until("the main window", lambda: window.shell.isAncestorOf(QApplication.focusWidget()))


def tray(window: Window) -> list[str]:
    """The portraits in the tray."""
    return [name for name in window.portraits if ", on:" in name or ", off:" in name]


def test_a_card_is_made_named_and_filled_and_is_there_the_next_time(
    play: Play, portraits: tuple[Path, Path]
) -> None:
    async def story(window: Window) -> None:
        cards = await made(window, *portraits, phrase="red hair")
        assert cards.tiles == ["Portrait 1 of 2: anna one.png", "Portrait 2 of 2: anna two.png"]
        await until("what was looked at", lambda: cards.says("Nothing stands out"))
        assert cards.says("Faces are not looked for")
        await until("what came of it", lambda: cards.says("Nothing was made with these portraits yet."))

    async def next_time(window: Window) -> None:
        cards = Cards(window)
        await cards.open()
        await until("the card", lambda: cards.names == ["Anna"])
        await until("its portraits", lambda: len(cards.tiles) == 2)
        assert cards.named("Phrase for prompts").property("plainText") == "red hair"

    play(story)
    play(next_time)


def test_the_card_goes_into_the_tray_and_its_phrase_waits_for_a_word(
    play: Play, portraits: tuple[Path, Path]
) -> None:
    async def story(window: Window) -> None:
        cards = await made(window, *portraits, phrase="red hair")
        window.write("in a garden")
        await cards.key(Qt.Key.Key_T, CONTROL_SHIFT)
        await until("the tray", lambda: len(tray(window)) == 2)
        assert [name.split(": ")[1] for name in tray(window)] == ["anna one.png", "anna two.png"]
        await until("the offer", lambda: window.says("has a phrase: red hair"))
        assert window.prompt == "in a garden"
        window.press("Add it to the prompt")
        assert window.prompt == "in a garden, red hair"
        await is_active(window)
        window.key(Qt.Key.Key_Z, on=window.named("Prompt"))
        assert window.prompt == "in a garden"
        window.key(Qt.Key.Key_Z, on=window.named("Prompt"))
        assert tray(window) == []

    play(story)


def test_a_card_is_dragged_to_the_tray_and_a_portrait_of_the_tray_to_a_card(
    play: Play, portraits: tuple[Path, Path]
) -> None:
    async def story(window: Window) -> None:
        cards = await made(window, portraits[0])
        assert window.drop(window.named("Reference tray"), portraits[1])
        await until("the tray", lambda: len(tray(window)) == 1)
        portrait = QMimeData()
        portrait.setData(PORTRAIT_TYPE, b"0")
        assert drop_on(cards.named("Card"), portrait)
        await until("both portraits", lambda: len(cards.tiles) == 2)
        (card,) = window.services.characters.all
        dragged = QMimeData()
        dragged.setData(CARD_TYPE, card.id.encode())
        assert not drop_on(cards.named("Card"), dragged)
        assert drop_on(window.named("Reference tray"), dragged)
        names = [name.split(": ")[1] for name in tray(window)]
        assert names == ["anna two.png", "anna one.png"]  # what was there stays where it is

    play(story)


def test_what_is_done_to_a_card_is_undone_in_its_window_typing_included(
    play: Play, portraits: tuple[Path, Path]
) -> None:
    async def story(window: Window) -> None:
        cards = await made(window, *portraits)
        notes = cards.named("Notes")
        notes.setFocus()
        QTest.keyClicks(notes, "tall")
        await cards.key(Qt.Key.Key_Z)
        await until("no notes", lambda: notes.property("plainText") == "")
        cards.click("Portrait 1 of 2: anna one.png")
        cards.press("Remove portrait")
        await until("one portrait", lambda: cards.tiles == ["Portrait 1 of 1: anna two.png"])
        await cards.key(Qt.Key.Key_Z)
        await until("both", lambda: len(cards.tiles) == 2)
        cards.press("Remove")
        await until("no card", lambda: cards.says("People and figures that you work with"))

    async def tomorrow(window: Window) -> None:
        cards = Cards(window)
        await cards.open()
        await until("what can be undone", lambda: window.services.characters.undo_step)
        await cards.key(Qt.Key.Key_Z)
        await until("the card", lambda: window.services.characters.all)
        await until("its portraits", lambda: len(cards.tiles) == 2)
        await cards.key(Qt.Key.Key_Z, CONTROL_SHIFT)
        await until("no card again", lambda: not window.services.characters.all)

    play(story)
    play(tomorrow)


def test_portraits_are_put_in_order_and_one_of_them_stands_for_the_card(
    play: Play, portraits: tuple[Path, Path]
) -> None:
    async def story(window: Window) -> None:
        cards = await made(window, *portraits)
        cards.click("Portrait 2 of 2: anna two.png")
        cards.press("Use for the card")
        await until(
            "the face",
            lambda: (
                "It stands for the card." in cards.named("Portrait 2 of 2: anna two.png").accessibleDescription()
            ),
        )
        cards.click("Move the portrait forward")
        await until("the order", lambda: cards.tiles[0] == "Portrait 1 of 2: anna two.png")

    play(story)


def test_the_first_card_begins_where_a_picture_falls(play: Play, portraits: tuple[Path, Path]) -> None:
    async def story(window: Window) -> None:
        cards = Cards(window)
        await cards.open()
        assert window.drop(cards.named("No characters yet"), portraits[0])
        await until("the card", lambda: cards.names == ["anna one"])
        await until("its portrait", lambda: cards.tiles == ["Portrait 1 of 1: anna one.png"])
        lists = cards.top.findChildren(QListWidget)
        assert window.drop(lists[0].viewport(), portraits[1])  # beside all cards
        await until("a card of its own", lambda: cards.names == ["anna one", "anna two"])

    play(story)


def test_hints_are_told_of_a_portrait_and_keep_nobody_from_it(play: Play, tmp_path: Path) -> None:
    small = tmp_path / "small.png"
    Image.new("RGB", (300, 200), "#010101").save(small)

    async def story(window: Window) -> None:
        cards = await made(window, small)
        await until("the hints", lambda: cards.says("Hints on 1 portrait"))
        cards.click("Portrait 1 of 1: small.png")
        assert cards.says("Small: a face in it has few pixels.")
        assert cards.says("Very dark.")
        await cards.key(Qt.Key.Key_T, CONTROL_SHIFT)
        await until("the tray", lambda: len(tray(window)) == 1)

    play(story)


def test_what_was_made_with_a_card_is_counted_and_found_and_a_picked_one_becomes_a_portrait(
    play: Play, portraits: tuple[Path, Path], tmp_path: Path
) -> None:
    source = tmp_path / "garden.png"
    Image.new("RGB", (640, 640), "green").save(source)

    async def story(window: Window) -> None:
        cards = await made(window, portraits[0])
        await cards.key(Qt.Key.Key_T, CONTROL_SHIFT)
        await until("the tray", lambda: len(tray(window)) == 1)
        assert window.drop(window.named("Source image"), source)
        await until("the source", lambda: "garden" in window.source)
        window.write("in a garden")
        await is_active(window)
        window.key(Qt.Key.Key_Return, on=window.named("Prompt"))
        await until("a picture", lambda: any("on its way" not in told for told in window.pictures))
        await until("the count", lambda: cards.says("Made with these portraits: 1 picture"))
        gallery = window.named("Gallery")
        assert isinstance(gallery, GalleryGrid)
        window.key(Qt.Key.Key_Home, PLAIN, on=gallery)
        await until("its file", lambda: (item := gallery.current_item()) is not None and item.result is not None)
        await is_active(window)
        window.key(Qt.Key.Key_P, PLAIN, on=gallery)
        await until("the rate", lambda: cards.says("Picked: 1 of 1 that you decided about (100 %)."))
        window.choose("Use as Portrait of a Character…")
        menu = await until("the menu", QApplication.activePopupWidget)
        assert isinstance(menu, QMenu)
        next(action for action in menu.actions() if action.text() == "Anna").trigger()
        menu.close()
        await until("the portrait", lambda: len(cards.tiles) == 2)
        assert window.says("A copy of a copy drifts")
        await until("the rate anew", lambda: cards.says("of 1 that you decided about"))
        cards.press("Show its pictures")
        await until("the search", lambda: window.services.review.query.conditions)
        assert window.named("Search").property("text") == "character:Anna"
        assert len(window.pictures) == 1

    play(story)


def chosen_in_dialog(window: Window, path: Path) -> None:
    """Type a name into the chooser that is open, and accept it."""
    (chooser,) = window.shell.findChildren(QFileDialog)
    chooser.selectFile(str(path))
    (field,) = chooser.findChildren(QLineEdit)
    field.setText(str(path))
    chooser.accept()


async def exported(window: Window, cards: Cards, target: Path) -> None:
    """The card is in a file; what will be in it is said before."""
    cards.press("Export…")
    await until("what is in it", lambda: any("as they came" in words for words in sheet_words(window)))
    window.press("Choose a place…")
    await until("the chooser", lambda: window.shell.findChildren(QFileDialog))
    chosen_in_dialog(window, target)
    await until("the file", lambda: target.is_file() and cards.says("is in the file"))


def sheet_words(window: Window) -> list[str]:
    """What a dialog says."""
    labels = [label for one in window.dialogs() for label in one.findChildren(QLabel)]
    return [unmarked(label.text()) for label in labels if label.isVisible()]


def test_a_card_travels_in_a_file_and_does_not_come_twice(
    play: Play, portraits: tuple[Path, Path], tmp_path: Path
) -> None:
    target = tmp_path / "Anna.imageedit-character"

    async def story(window: Window) -> None:
        cards = await made(window, *portraits)
        await exported(window, cards, target)
        files = QMimeData()
        files.setUrls([QUrl.fromLocalFile(str(target))])
        assert drop_on(cards.named("Characters").viewport(), files)
        await until("that it is known", lambda: cards.says("“Anna” is here already."))
        cards.press("Remove")
        await until("no card", lambda: cards.says("People and figures that you work with"))
        window.choose("Import Characters…")
        await until("the chooser", lambda: window.shell.findChildren(QFileDialog))
        chosen_in_dialog(window, target)
        await until("the card", lambda: cards.names == ["Anna"])
        await until("its portraits", lambda: len(cards.tiles) == 2)

    play(story)


def test_a_person_is_erased_after_a_question_and_nothing_brings_them_back(
    play: Play, portraits: tuple[Path, Path], tmp_path: Path
) -> None:
    library = tmp_path / "library" / "rehearsal"

    async def story(window: Window) -> None:
        cards = await made(window, *portraits, phrase="a scar above the brow")
        await cards.key(Qt.Key.Key_T, CONTROL_SHIFT)
        await until("the tray", lambda: len(tray(window)) == 2)
        window.services.review.open("character:Anna fox")
        await until("the search", lambda: window.services.review.query.conditions)
        cards.press("Erase…")
        await until("the question", lambda: any("Erase “Anna” for good?" in words for words in sheet_words(window)))
        told = " ".join(sheet_words(window))
        assert "2 portraits" in told
        assert "Nothing of it was sent to the service" in told
        window.press("Cancel")
        await until("no question", lambda: not any("for good?" in words for words in sheet_words(window)))
        assert len(cards.tiles) == 2
        cards.press("Erase…")
        await until("the question again", lambda: window.buttons("Erase for good"))
        window.press("Erase for good")
        await until("the end", lambda: cards.says("The person is erased"))
        await until("no card", lambda: cards.says("People and figures that you work with"))
        assert tray(window) == []
        await is_active(window)
        window.key(Qt.Key.Key_Z, on=window.named("Prompt"))
        assert tray(window) == []
        await until("nothing to undo", lambda: window.services.characters.undo_step is None)
        assert window.services.review.query.conditions == ()

    hashes = [hashlib.sha256(path.read_bytes()).hexdigest() for path in portraits]
    play(story)
    for trace in (*(one.encode() for one in hashes), b"anna one.png", b"Anna", b"a scar above"):
        files = [path for path in library.rglob("*") if path.is_file()]
        assert [path for path in files if trace in path.read_bytes() or trace.decode() in str(path)] == []
