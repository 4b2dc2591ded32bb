"""Tables of requests from a file, or from dropped pictures, to their pictures, as an artist uses them."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Sequence
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QModelIndex, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTableView,
    QWidget,
)
from support.window import CONTROL, Play, Window, drop_on, unmarked, until, window_at

from imageedit_desktop.domain.job import JobState

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", "propagateSizeHints")

PLAIN = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def shots(tmp_path: Path) -> tuple[Path, ...]:
    """Three products."""
    paths = tuple(tmp_path / f"{name}.png" for name in ("chair", "lamp", "table"))
    for path, colour in zip(paths, ("red", "green", "blue"), strict=True):
        Image.new("RGB", (64, 48), colour).save(path)
    return paths


class Sheet:
    """The window of the tables, as one sees and uses it."""

    def __init__(self, window: Window) -> None:
        self.window = window

    async def open(self) -> None:
        """Press the key for it in the main window."""
        await until("the library", lambda: self.window.services.tables.is_open)
        self.window.key(Qt.Key.Key_F12, PLAIN, on=self.window.shell)
        await until("the table's window", self.tops)

    def tops(self) -> list[QWidget]:
        """The window, where it is seen."""
        every = self.window.shell.findChildren(QWidget)
        return [
            one for one in every if one.isWindow() and one.isVisible() and one.windowTitle().startswith("Table")
        ]

    @property
    def top(self) -> QWidget:
        (found,) = self.tops()
        return found

    @property
    def view(self) -> QTableView:
        (found,) = self.top.findChildren(QTableView)
        return found

    def says(self, words: str) -> bool:
        """Whether these words are on it."""
        labels = self.top.findChildren(QLabel)
        return any(words in unmarked(label.text()) for label in labels if label.isVisible())

    def index(self, place: int, column: str) -> QModelIndex:
        model = self.view.model()
        titles = [model.headerData(at, Qt.Orientation.Horizontal) for at in range(model.columnCount())]
        return model.index(place, titles.index(column))

    def text(self, place: int, column: str) -> str:
        return unmarked(str(self.index(place, column).data() or ""))

    def column(self, title: str) -> list[str]:
        return [self.text(place, title) for place in range(self.view.model().rowCount())]

    def told(self, place: int, column: str) -> str:
        """What a screen reader says of a cell besides its text."""
        return unmarked(str(self.index(place, column).data(Qt.ItemDataRole.AccessibleDescriptionRole)))

    def choose(self, place: int, column: str) -> None:
        """Click a cell."""
        self.view.scrollTo(self.index(place, column))
        where = self.view.visualRect(self.index(place, column)).center()
        QTest.mouseClick(self.view.viewport(), Qt.MouseButton.LeftButton, PLAIN, where)
        self.view.setFocus()

    def type(self, place: int, column: str, text: str) -> None:
        """Type into a cell in place of what is in it."""
        self.choose(place, column)
        QTest.keyClick(self.view, Qt.Key.Key_F2)
        editor = next(
            one
            for kind in (QLineEdit, QPlainTextEdit)
            for one in self.view.viewport().findChildren(kind)
            if one.isVisible()
        )
        QTest.keyClick(editor, Qt.Key.Key_A, CONTROL)
        QTest.keyClicks(editor, text)
        QTest.keyClick(editor, Qt.Key.Key_Return)

    def button(self, name: str) -> QAbstractButton:
        every = self.top.findChildren(QAbstractButton)
        (found,) = [one for one in every if one.isVisible() and unmarked(one.text()) == name]
        return found

    async def press(self, name: str) -> None:
        """Click a button as soon as it can be pressed."""
        button = self.button(name)
        await until(f"{name} can be pressed", button.isEnabled)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    async def order(self, words: str, *, paused: bool = False) -> None:
        """Order everything, and say yes to the one question."""
        if paused:
            (switch,) = [one for one in self.top.findChildren(QCheckBox) if one.text() == "Start paused"]
            switch.setFocus()
            QTest.keyClick(switch, Qt.Key.Key_Space)
        await until(words, lambda: self.says(words))
        await self.press("Order…")
        await self.window.pressed("Order")

    def drop(self, *paths: Path) -> bool:
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        return drop_on(self.top, mime)


def csv_of(folder: Path, *lines: str, name: str = "autumn.csv") -> Path:
    path = folder / name
    path.write_text("\n".join(("source;prompt;images;SKU", *lines)) + "\n", "utf-8")
    return path


def test_a_csv_file_that_falls_on_the_window_is_ordered_once_and_each_rows_pictures_are_found(
    play: Play, shots: Sequence[Path], tmp_path: Path
) -> None:
    file = csv_of(tmp_path, "chair.png;on a beach;1;4711", "lamp.png;in snow;2;4712", "chair.png;on a beach;1;9")

    async def story(window: Window) -> None:
        await until("the library", lambda: window.services.tables.is_open)
        window.drop(window.named("Gallery"), file)
        sheet = Sheet(window)
        await until("the table's window", sheet.tops)
        await until("rows", lambda: sheet.column("Source") == ["chair.png", "lamp.png", "chair.png"])
        await until("told of the other column", lambda: sheet.says("SKU"))
        assert sheet.column("Prompt") == ["on a beach", "in snow", "on a beach"]
        await until("repeats are told", lambda: sheet.text(2, "State") == "The same as row 1")
        await until("the others are ready", lambda: sheet.column("State")[:2] == ["Ready", "Ready"])

        await sheet.order("2 requests · 3 images · free (rehearsal)")
        await until("all are done", lambda: sheet.column("State") == ["Done", "Done", "The same as row 1"])
        jobs = await window.services.queue.load()
        assert sorted(job.recipe.prompt for job in jobs) == ["in snow", "on a beach"]

        sheet.choose(1, "Source")
        await until("pictures can be shown", lambda: not _hindrance(window, "show_row_pictures"))
        window.choose("Show the Pictures of the Row")
        await until("the pictures of the row", lambda: len(window.pictures) == 2)
        assert window.named("Search").property("text") == "table:autumn#2"
        window.choose("Show All Pictures of the Table")
        await until("all pictures", lambda: len(window.pictures) == 3)

    play(story)


def _hindrance(window: Window, command: str) -> bool:
    (action,) = [one for one in window.entries() if one.objectName() == command]
    return not action.isEnabled()


def test_dropped_pictures_become_rows_that_are_typed_into_mended_and_multiplied(
    play: Play, shots: Sequence[Path], tmp_path: Path
) -> None:
    async def story(window: Window) -> None:
        sheet = Sheet(window)
        await sheet.open()
        assert sheet.drop(*shots[:2], tmp_path / "no picture.png")
        await until("rows", lambda: sheet.column("Source") == ["chair.png", "lamp.png", "no picture.png"])
        await until("what is wrong", lambda: "no picture.png" in sheet.text(2, "State"))
        assert "There is no file" in sheet.told(2, "Source")
        sheet.choose(2, "Source")
        window.key(Qt.Key.Key_X, CONTROL | Qt.KeyboardModifier.ShiftModifier)
        assert sheet.column("Source") == ["chair.png", "lamp.png"]

        sheet.type(0, "Prompt", "on a {red|blue} carpet")
        sheet.type(0, "Size", "large")
        await until("what is wrong", lambda: "large" in sheet.told(0, "Size"))
        assert sheet.text(0, "State") == sheet.told(0, "Size")
        window.key(Qt.Key.Key_Z, CONTROL)
        assert sheet.text(0, "Size") == ""
        await until("two requests", lambda: sheet.says("2 requests · 2 images"))
        sheet.type(1, "Prompt", "in snow")
        sheet.type(1, "Images", "3")
        await until("all requests", lambda: sheet.says("3 requests · 5 images"))

        await sheet.press("Multiply…")
        fields = {unmarked(one.accessibleName()): one for one in window.dialogs()[-1].findChildren(QLineEdit)}
        QTest.keyClicks(fields["Sizes"], "512x512, 768x512")
        QTest.keyClicks(fields["Seeds"], "7 8")
        await until("the outcome", lambda: window.says("That makes 8 rows."))
        await window.pressed("Multiply")
        assert sheet.column("Size") == ["512x512", "512x512", "768x512", "768x512"] * 2
        assert sheet.column("Seed") == ["7", "8"] * 4
        await until("all requests", lambda: sheet.says("12 requests · 20 images"))
        window.key(Qt.Key.Key_Z, CONTROL, on=sheet.view)
        assert sheet.column("Source") == ["chair.png", "lamp.png"]

    play(story)


def test_cells_are_pasted_from_a_spreadsheet_and_copied_to_one(play: Play, shots: Sequence[Path]) -> None:
    async def story(window: Window) -> None:
        sheet = Sheet(window)
        await sheet.open()
        await sheet.press("New table")
        await until("a row", lambda: sheet.column("Source") == [""])
        QGuiApplication.clipboard().setText(f'{shots[0]}\t"two\nlines"\n{shots[1]}\tone\n')
        sheet.choose(0, "Source")
        window.key(Qt.Key.Key_V, CONTROL, on=sheet.view)
        assert sheet.column("Source") == ["chair.png", "lamp.png"]
        assert sheet.column("Prompt") == ["two\nlines", "one"]
        window.key(Qt.Key.Key_Z, CONTROL, on=sheet.view)
        assert sheet.column("Source") == [""]
        window.key(Qt.Key.Key_Z, CONTROL | Qt.KeyboardModifier.ShiftModifier, on=sheet.view)
        sheet.view.selectAll()
        window.key(Qt.Key.Key_C, CONTROL, on=sheet.view)
        copied = QGuiApplication.clipboard().text().splitlines()
        assert copied[0].startswith(f'{shots[0]}\t"two')

    play(story)


def test_a_table_that_is_paused_from_the_start_sends_nothing_until_it_is_resumed(
    play: Play, shots: Sequence[Path], tmp_path: Path
) -> None:
    file = csv_of(tmp_path, *(f"{name}.png;on a beach;1;" for name in ("chair", "lamp", "table")))

    async def story(window: Window) -> None:
        sheet = Sheet(window)
        await sheet.open()
        assert sheet.drop(file)
        await until("rows", lambda: len(sheet.column("Source")) == 3)
        await sheet.order("3 requests · 3 images", paused=True)
        await until("they wait", lambda: sheet.column("State") == ["Ordered, waits to be sent"] * 3)
        QGuiApplication.clipboard().setText("elsewhere")
        sheet.choose(0, "Prompt")
        QTest.keyClick(sheet.view, Qt.Key.Key_V, CONTROL)
        assert sheet.column("Prompt") == ["on a beach"] * 3
        await until("it is told", lambda: sheet.says("Rows that are ordered stay as they are."))
        jobs = await window.services.queue.load()
        assert {job.state for job in jobs} == {JobState.QUEUED}
        assert window.services.queue.is_paused

        window.services.queue.set_paused(False)
        await until("all are done", lambda: sheet.column("State") == ["Done"] * 3)

    play(story)


def test_pictures_that_come_into_a_watched_folder_wait_in_the_table(
    play: Play, shots: Sequence[Path], tmp_path: Path
) -> None:
    inbox = tmp_path / "inbox"
    inbox.mkdir()
    Image.new("RGB", (64, 48), "grey").save(inbox / "old.png")

    async def story(window: Window) -> None:
        sheet = Sheet(window)
        await sheet.open()
        assert sheet.drop(shots[0])
        await until("a row", lambda: sheet.column("Source") == ["chair.png"])
        sheet.type(0, "Prompt", "on a beach")
        window.services.tables.watch_folder(inbox)
        await until("it is told", lambda: sheet.says("New pictures in “inbox” become rows."))
        await until("the folder was seen", lambda: window.services.tables.watch.is_looking)
        Image.new("RGB", (64, 48), "pink").save(inbox / "new.png")
        await until("the new one", lambda: sheet.column("Source") == ["chair.png", "new.png"])
        assert sheet.column("Prompt") == ["on a beach"] * 2
        await until("it is ready", lambda: sheet.column("State") == ["Ready"] * 2)
        assert await window.services.queue.load() == []

    play(story)


def test_a_table_is_there_again_in_the_next_session(
    run_in_qt: Callable[[Coroutine[Any, Any, None]], None],
    qapp: QApplication,
    shots: Sequence[Path],
    tmp_path: Path,
) -> None:
    async def sessions() -> None:
        async with window_at(tmp_path) as window:
            sheet = Sheet(window)
            await sheet.open()
            assert sheet.drop(*shots)
            await until("rows", lambda: len(sheet.column("Source")) == 3)
            sheet.type(0, "Prompt", "typed at the last moment")
        async with window_at(tmp_path) as window:
            sheet = Sheet(window)
            await sheet.open()
            await until("rows", lambda: len(sheet.column("Source")) == 3)
            assert sheet.text(0, "Prompt") == "typed at the last moment"

    run_in_qt(sessions())
