"""What cannot be used is named with its reason, all of it in one message, and holds up nothing that can."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QMimeData, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QWidget
from support.scripted_server import ScriptedServer, reply
from support.window import Play, Window, until

from imageedit_desktop.paths import resources_folder

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", "propagateSizeHints")

Photos = Callable[[int], list[Path]]
SAMPLES = resources_folder() / "samples"
COFFEE, CAT = SAMPLES / "coffee.png", SAMPLES / "chelsea.png"


def well(window: Window) -> QWidget:
    return window.named("Source image")


def tray(window: Window) -> QWidget:
    return window.named("Reference tray")


def messages(window: Window) -> list[str]:
    """What the bar of messages says, without marks for breaking lines."""
    (bar,) = [one for one in window.shell.findChildren(QWidget) if one.accessibleName() == "Messages"]
    labels = bar.findChildren(QLabel)
    return [label.text().replace("\u200b", "") for label in labels if label.isVisible() and label.text()]


def linked(*addresses: str) -> QMimeData:
    """What a browser's link is as it is dragged."""
    mime = QMimeData()
    mime.setUrls([QUrl(address) for address in addresses])
    return mime


def test_all_are_named_in_one_message_that_can_be_read_at_length_and_copied(play: Play, tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("words")
    (tmp_path / "empty.jpg").write_bytes(b"")
    (tmp_path / "none").mkdir()
    offered = [
        COFFEE,
        tmp_path / "notes.txt",
        tmp_path / "empty.jpg",
        CAT,
        tmp_path / "gone.png",
        tmp_path / "none",
    ]

    async def story(window: Window) -> None:
        window.drop(tray(window), *offered)
        await until("the portraits", lambda: len(window.portraits) == 2)
        (told,) = await until("one message", lambda: window.buttons("Show all") and messages(window))
        assert told.startswith("4 of 6 cannot be used.")
        assert "“notes.txt” is not a picture." in told
        window.press("Show all")
        (listed,) = [w for w in window.shell.findChildren(QPlainTextEdit) if w.isReadOnly() and w.isVisible()]
        for name in ("notes.txt", "empty.jpg", "gone.png", "none"):
            assert listed.toPlainText().count(f"{name}\n") == 1
        window.press("Copy")
        assert QGuiApplication.clipboard().text() == listed.toPlainText()
        window.press("Close")

    play(story)


def test_a_single_one_is_told_by_its_reason_alone(play: Play, tmp_path: Path) -> None:
    notes = tmp_path / "notes.txt"
    notes.write_text("words")

    async def story(window: Window) -> None:
        window.drop(well(window), notes)
        (told,) = await until("the reason", lambda: messages(window))
        assert told.startswith("“notes.txt” is not a picture.")

    async def quiet(window: Window) -> None:
        window.drop(well(window), COFFEE)
        await until("the source", lambda: window.source.startswith("coffee.png"))
        await story(window)
        assert window.source.startswith("coffee.png"), "the draft is as it was"

    play(quiet)


def test_places_that_only_a_file_manager_can_read_are_told_beside_what_came(play: Play) -> None:
    async def story(window: Window) -> None:
        mime = linked("smb://nas/photos/p.png", "mtp://phone/q.jpg")
        window.drop_data(tray(window), mime)
        await until("the reasons", lambda: window.says("2 of 2 cannot be used."))
        assert window.says("“smb://nas/photos/p.png” is in a place that only its own program can read.")
        mime.setUrls([*mime.urls(), QUrl.fromLocalFile(str(COFFEE))])
        window.drop_data(tray(window), mime)
        await until("the picture", lambda: len(window.portraits) == 1)
        assert window.says("2 of 3 cannot be used.")

    play(story)


def test_beside_a_folder_on_the_gallery_too(play: Play, photos: Photos) -> None:
    async def story(window: Window) -> None:
        mime = linked("smb://nas/photos/p.png", "mtp://phone/q.jpg")
        mime.setUrls([QUrl.fromLocalFile(str(photos(1)[0].parent)), *mime.urls()])
        window.drop_data(window.named("Gallery"), mime)
        await until("the reasons", lambda: window.says("2 of 2 cannot be used."))
        await until("the question", lambda: window.says("Import “photos”"))
        window.press("Cancel")

    play(story)


def test_duplicates_are_one_message(play: Play, photos: Photos) -> None:
    async def story(window: Window) -> None:
        made = photos(3)
        window.drop(tray(window), *made)
        await until("the portraits", lambda: len(window.portraits) == 3)
        window.drop(tray(window), *made)
        await until("the words", lambda: window.says("3 of the pictures are among the portraits already."))
        assert len(window.portraits) == 3

    play(story)


def test_files_of_a_mail_program_come_with_their_names_and_lost_ones_are_told(play: Play) -> None:
    async def story(window: Window) -> None:
        window.drop_data(tray(window), _promised(("from a mail.png", COFFEE.read_bytes()), ("lost.png", b"")))
        await until("the portrait", lambda: [name.rpartition(": ")[2] for name in window.portraits])
        assert window.portraits[0].endswith("from a mail.png")
        await until("the other", lambda: window.says("“lost.png” was promised by the other program"))

    play(story)


def _promised(*files: tuple[str, bytes]) -> QMimeData:
    import struct

    mime = QMimeData()
    entries = b""
    for index, (name, content) in enumerate(files):
        entries += struct.pack("<I16s8s8sI24sII", 0, b"", b"", b"", 0, b"", 0, 0)
        entries += name.encode("utf-16-le").ljust(520, b"\0")
        mime.setData(f'application/x-qt-windows-mime;value="FileContents";index={index}', QByteArray(content))
    descriptor = 'application/x-qt-windows-mime;value="FileGroupDescriptorW"'
    mime.setData(descriptor, QByteArray(struct.pack("<I", len(files)) + entries))
    return mime


def test_a_file_that_is_only_promised_is_waited_for(play: Play, tmp_path: Path) -> None:
    """A Mac drags the thumbnail of a screenshot before its file is written."""

    async def story(window: Window) -> None:
        window.drop(well(window), tmp_path / "Screenshot.png")
        await asyncio.sleep(0.5)
        assert "Reading “Screenshot.png”" in window.source
        shutil.copy(COFFEE, tmp_path / "coming.png")
        (tmp_path / "coming.png").rename(tmp_path / "Screenshot.png")
        await until("the source", lambda: window.source.startswith("Screenshot.png"))

    play(story)


# from a browser


def test_a_link_to_a_page_brings_the_picture_that_the_page_names(play: Play) -> None:
    async def story(window: Window) -> None:
        async with ScriptedServer() as server:
            page = b'<!doctype html><html><head><meta property="og:image" content="/big.png"></head></html>'
            server.on("GET", "/post", reply(page, content_type="text/html"))
            server.on("GET", "/big.png", reply(COFFEE.read_bytes()))
            window.drop_data(well(window), linked(f"{server.url}/post"))
            await until("the source", lambda: "600×400" in window.source)
            assert window.source.startswith("big.png")

    play(story)


@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        (reply(b"<!doctype html><title>Words</title>", content_type="text/html"), "is a web page"),
        (reply(b"no", 403), "The site did not hand out"),
        (reply(b"GIF89a words"), "is not"),
    ],
)
def test_why_a_link_gives_no_picture_is_told(play: Play, answer: object, reason: str) -> None:
    async def story(window: Window) -> None:
        async with ScriptedServer() as server:
            server.on("GET", "/post", answer)  # type: ignore[arg-type]
            window.drop_data(well(window), linked(f"{server.url}/post"))
            await until("the reason", lambda: messages(window))
            assert reason in messages(window)[0] or "damaged" in messages(window)[0]

    play(story)
