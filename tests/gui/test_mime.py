"""What comes out of drops and the clipboard, in every form in which programs hand over pictures."""

import struct
from base64 import b64encode
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QColor, QDragMoveEvent, QImage

from imageedit_desktop.ui.mime import Dropped, accepts, extract, welcome

PNG = b"\x89PNG\r\n\x1a\n rest"
JPEG = b"\xff\xd8\xff\xe0 rest"


def holding(**forms: bytes | str) -> QMimeData:
    """Mime data with these forms; ``text_uri_list`` stands for ``text/uri-list``."""
    mime = QMimeData()
    for name, data in forms.items():
        kind, _, rest = name.partition("_")
        mime.setData(
            f"{kind}/{rest.replace('_', '-')}", QByteArray(data.encode() if isinstance(data, str) else data)
        )
    return mime


def test_files_of_a_file_manager():
    mime = holding(text_uri_list="file:///photos/me%20at%20sea.jpg\r\nfile:///photos/you.png\r\n")
    assert accepts(mime)
    assert extract(mime) == Dropped(paths=(Path("/photos/me at sea.jpg"), Path("/photos/you.png")))


def test_files_on_another_computer_keep_its_name():
    assert extract(holding(text_uri_list="file://server/share/a.png")).paths == (Path("//server/share/a.png"),)


def test_comments_in_a_list_are_skipped_and_trailing_zeros_cut():
    mime = QMimeData()
    mime.setUrls([QUrl("# from a program"), QUrl.fromLocalFile("/photos/a.png\0")])
    assert extract(mime) == Dropped(paths=(Path("/photos/a.png"),))


def test_what_cannot_be_used_is_named():
    mime = holding(text_uri_list="file:///a.png\r\nftp://example.com/b.png\r\n")
    assert extract(mime) == Dropped(paths=(Path("/a.png"),), refused=("ftp://example.com/b.png",))
    assert extract(holding(text_uri_list="ftp://example.com/b.png")).refused == ("ftp://example.com/b.png",)


def test_an_address_is_kept_exactly():
    address = "https://example.com/a%20b.png?sig=x%2By&z=1"
    assert extract(holding(text_uri_list=address)).urls == (address,)


def test_a_picture_from_a_browser_wins_over_the_page_it_is_linked_to():
    mime = holding(
        text_uri_list="https://example.com/page",
        text_html='<meta charset=utf-8><a href="/page"><img alt="x" src="https://example.com/p.png?a=1&amp;b=2"></a>',
    )
    assert extract(mime).urls == ("https://example.com/p.png?a=1&b=2",)


def test_its_bytes_win_over_its_address():
    mime = holding(text_uri_list="https://example.com/p.png", image_png=PNG)
    assert extract(mime) == Dropped(images=((PNG, "image/png"),))


def test_bare_bytes_are_found_although_qt_sees_no_image():
    mime = holding(image_png=PNG)
    assert not mime.hasImage()
    assert accepts(mime)
    assert extract(mime).images == ((PNG, "image/png"),)


@pytest.mark.parametrize(
    ("data", "content_type"), [(JPEG, "image/jpeg"), (PNG, "image/png"), (b"RIFF....WEBPVP8 ", "image/webp")]
)
def test_unnamed_bytes_of_chromium_are_recognised(data, content_type):
    assert extract(holding(application_octet_stream=data)).images == ((data, content_type),)


def test_unnamed_bytes_of_something_else_are_not_taken():
    assert extract(holding(application_octet_stream=b"MZ program")) == Dropped(
        refused=("application/octet-stream",)
    )


def test_pictures_inside_an_address_are_decoded():
    address = f"data:image/png;base64,{b64encode(PNG).decode()}"
    assert extract(holding(text_uri_list=address)).images == ((PNG, "image/png"),)
    assert extract(holding(text_html=f"<img src='{address}'>")).images == ((PNG, "image/png"),)


@pytest.mark.parametrize("address", ["data:image/png;base64,not!base64", "data:text/plain,hello", "data:image/png"])
def test_other_data_addresses_are_no_pictures(address):
    assert extract(holding(text_html=f"<img src='{address}'>")).images == ()


@pytest.mark.parametrize(("alpha", "content_type"), [(255, "image/bmp"), (100, "image/png")])
def test_a_picture_held_as_pixels_is_packed_without_loss(qapp, alpha, content_type):
    shown = QImage(30, 20, QImage.Format.Format_ARGB32 if alpha < 255 else QImage.Format.Format_RGB32)
    shown.fill(QColor(200, 100, 50, alpha))
    mime = QMimeData()
    mime.setImageData(shown)
    assert accepts(mime)
    [(data, packed_as)] = extract(mime).images
    assert packed_as == content_type
    assert QImage.fromData(data).pixelColor(5, 5) == QColor(200, 100, 50, alpha)


def test_a_copied_address_can_be_pasted_but_plain_words_cannot():
    assert extract(holding(text_plain="  https://example.com/p.png\n")).urls == ("https://example.com/p.png",)
    assert extract(holding(text_plain="a picture of https://example.com/p.png")).urls == ()
    assert not accepts(holding(text_plain="https://example.com/p.png"))


def test_html_without_end_is_not_searched():
    assert extract(holding(text_html="<p>" * 70_000 + "<img src='https://example.com/p.png'>")).urls == ()


def test_a_picture_written_into_html_may_be_long():
    address = f"data:image/png;base64,{b64encode(PNG + bytes(900_000)).decode()}"
    assert extract(holding(text_html=f"<p><img src='{address}'></p>")).images == (
        (PNG + bytes(900_000), "image/png"),
    )


def test_the_same_picture_under_two_names_is_one():
    address = f"data:image/png;base64,{b64encode(PNG).decode()}"
    assert len(extract(holding(text_uri_list=address, text_html=f"<img src='{address}'>")).images) == 1


def test_an_address_without_its_scheme_is_one_of_the_web():
    assert extract(holding(text_html="<img src='//example.com/p.png'>")).urls == ("https://example.com/p.png",)


# what file managers copy


@pytest.mark.parametrize(
    ("form", "text"),
    [
        ("x-special/gnome-copied-files", "copy\nfile:///photos/me%20at%20sea.jpg\nfile:///photos/you.png"),
        ("x-special/gnome-copied-files", "cut\nfile:///photos/me%20at%20sea.jpg\nfile:///photos/you.png\0"),
        ("x-special/mate-copied-files", "copy\nfile:///photos/me%20at%20sea.jpg\nfile:///photos/you.png"),
        ("application/x-kde4-urilist", "file:///photos/me%20at%20sea.jpg\r\nfile:///photos/you.png\r\n"),
        (
            "text/plain",
            "x-special/nautilus-clipboard\ncopy\nfile:///photos/me%20at%20sea.jpg\nfile:///photos/you.png\n",
        ),
    ],
)
def test_files_that_were_copied_are_found_in_the_form_of_each_file_manager(form, text):
    mime = QMimeData()
    mime.setData(form, QByteArray(text.encode()))
    assert extract(mime) == Dropped(paths=(Path("/photos/me at sea.jpg"), Path("/photos/you.png")))


def test_the_address_of_a_file_or_of_data_can_be_pasted_as_text():
    assert extract(holding(text_plain="file:///photos/a%20b.png")).paths == (Path("/photos/a b.png"),)
    address = f"data:image/png;base64,{b64encode(PNG).decode()}"
    assert extract(holding(text_plain=address)).images == ((PNG, "image/png"),)


def test_a_drawing_copied_as_text_is_no_picture():
    assert not extract(holding(text_plain='<svg xmlns="http://www.w3.org/2000/svg"/>')).images
    assert not extract(holding(text_plain="<svg/>")).urls


# files that are on no disk


CONTENTS = 'application/x-qt-windows-mime;value="FileContents"'


def promised(*files: tuple[str, bytes], attributes: int = 0, size_bytes: int | None = None) -> QMimeData:
    """Virtual files as Windows describes them and Qt hands them on."""
    entries = b""
    for name, content in files:
        flags = 0x4 | (0x40 if size_bytes is not None else 0)
        low = size_bytes or len(content)
        entries += struct.pack("<I16s8s8sI24sII", flags, b"", b"", b"", attributes, b"", 0, low)
        entries += name.encode("utf-16-le").ljust(520, b"\0")
    mime = QMimeData()
    descriptor = 'application/x-qt-windows-mime;value="FileGroupDescriptorW"'
    mime.setData(descriptor, QByteArray(struct.pack("<I", len(files)) + entries))
    for index, (_, content) in enumerate(files):
        mime.setData(f"{CONTENTS};index={index}", QByteArray(content))
    return mime


def test_files_of_a_mail_program_keep_their_names():
    mime = promised(("Grüße aus 東京.png", PNG), ("album\\second.jpg", JPEG))
    assert accepts(mime)
    assert extract(mime) == Dropped(promised=(("Grüße aus 東京.png", PNG), ("second.jpg", JPEG)))


def test_a_single_one_may_come_without_its_number():
    mime = promised(("one.png", b""))
    mime.setData(CONTENTS, QByteArray(PNG))
    assert extract(mime).promised == (("one.png", PNG),)


def test_a_promise_that_is_not_kept_or_too_large_is_named():
    assert extract(promised(("lost.png", b""))).promised == (("lost.png", b""),)
    assert extract(promised(("huge.png", PNG), size_bytes=500_000_000)).promised == (("huge.png", b""),)


def test_folders_among_them_and_lists_that_are_cut_off_are_passed_by():
    assert extract(promised(("album", b""), attributes=0x10)).promised == ()
    mime = QMimeData()
    mime.setData('application/x-qt-windows-mime;value="FileGroupDescriptorW"', QByteArray(b"\xff\xff\xff\xff"))
    assert extract(mime).promised == ()


def test_nothing_is_nothing():
    assert not extract(QMimeData())


def test_the_bytes_outlive_the_drop():
    mime = holding(image_jpeg=JPEG)
    found = extract(mime)
    mime.clear()
    assert found.images == ((JPEG, "image/jpeg"),)


def dragged(mime: QMimeData, actions: Qt.DropAction) -> QDragMoveEvent:
    return QDragMoveEvent(QPoint(1, 1), actions, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)


def test_a_drag_is_taken_as_a_copy_and_never_as_a_move(qapp):
    """After a move the program that the file comes from would delete it."""
    mime = holding(text_uri_list="file:///a.png")
    event = dragged(mime, Qt.DropAction.MoveAction | Qt.DropAction.CopyAction)
    assert welcome(event)
    assert event.dropAction() == Qt.DropAction.CopyAction
    assert event.isAccepted()
    only_move = dragged(mime, Qt.DropAction.MoveAction)
    assert not welcome(only_move)
    assert not only_move.isAccepted()
