"""Pictures from real file managers and from a real browser, by real drags, and from a real clipboard."""

from __future__ import annotations

import shutil
from base64 import b64encode
from pathlib import Path

import pytest
from support.browser import Site, start_browser
from support.desktop import REPOSITORY, Desktop, wait_for

_PROGRAM = "ImageEdit"
_SAMPLES = REPOSITORY / "resources" / "samples"
_FIRST, _ALL = "First as source, others as portraits", "All as portraits"


def _source(desktop: Desktop) -> str:
    return desktop.find(_PROGRAM, "Source image").description


def _portraits(desktop: Desktop) -> list[str]:
    return [e.name for e in desktop.elements(_PROGRAM) if e.name.startswith("Portrait ")]


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    """A folder with two pictures, and one in a folder within it."""
    folder = tmp_path / "photos"
    (folder / "more").mkdir(parents=True)
    shutil.copy(_SAMPLES / "coffee.png", folder / "a coffee.png")
    shutil.copy(_SAMPLES / "chelsea.png", folder / "b Kätzchen.png")
    shutil.copy(_SAMPLES / "astronaut.png", folder / "more" / "astronaut.png")
    return folder


def _start(desktop: Desktop, tmp_path: Path) -> None:
    desktop.start_program("--rehearsal", "--library", tmp_path / "library")
    desktop.place("ImageEdit Desktop", 0, 20, 900, 900)
    desktop.find(_PROGRAM, "Add portraits")


def test_several_files_and_a_folder_from_thunar(desktop: Desktop, photos: Path, tmp_path: Path) -> None:
    _start(desktop, tmp_path)
    desktop.start_thunar(photos)
    desktop.place("photos", 910, 20, 680, 500)
    first = desktop.find("thunar", "a coffee.png")
    desktop.pointer.click(first.centre)
    desktop.pointer.key("shift+Down")  # folders come first there, so this is the other picture
    desktop.pointer.drag(first.centre, desktop.find(_PROGRAM, "Source image").centre)
    desktop.find(_PROGRAM, "What are these 2 pictures to be?")
    desktop.press(_PROGRAM, _FIRST)
    wait_for("the source", lambda: "a coffee.png" in _source(desktop))
    wait_for("the portrait", lambda: [name for name in _portraits(desktop) if "b Kätzchen.png" in name])

    desktop.pointer.drag(desktop.find("thunar", "more").centre, desktop.find(_PROGRAM, "Add portraits").centre)
    wait_for("that of the folder", lambda: len(_portraits(desktop)) == 2)


def test_files_from_pcmanfm(desktop: Desktop, photos: Path, tmp_path: Path) -> None:
    _start(desktop, tmp_path)
    desktop.start(["pcmanfm", "--no-desktop", photos])
    desktop.place("photos", 910, 20, 680, 500)
    desktop.pointer.click((1300, 480))  # an empty place: its list has the keyboard
    desktop.pointer.key("ctrl+a", "ctrl+c")
    wait_for("the copies", lambda: b"b%20K" in desktop.copied("x-special/gnome-copied-files"))
    desktop.focus("ImageEdit Desktop")
    desktop.pointer.click(desktop.find(_PROGRAM, "Gallery").centre)
    desktop.pointer.key("ctrl+v")
    desktop.find(_PROGRAM, "What are these 3 pictures to be?")
    desktop.press(_PROGRAM, _ALL)
    wait_for("the portraits", lambda: len(_portraits(desktop)) == 3)


def test_several_that_the_program_is_opened_with_and_then_a_folder(
    desktop: Desktop, photos: Path, tmp_path: Path
) -> None:
    """As "Open with" starts it: with the files' names, whether it runs already or not."""
    pictures = sorted(photos.glob("*.png"))
    library = tmp_path / "library"
    desktop.start_program("--rehearsal", "--library", library, *pictures)
    desktop.find(_PROGRAM, "What are these 2 pictures to be?")
    desktop.press(_PROGRAM, _FIRST)
    wait_for("the source", lambda: "a coffee.png" in _source(desktop))
    assert desktop.start_program("--rehearsal", "--library", library, photos).wait(30) == 0
    desktop.find(_PROGRAM, "Import “photos”")


def test_a_folder_that_the_program_is_started_with_waits_for_the_library(
    desktop: Desktop, photos: Path, tmp_path: Path
) -> None:
    desktop.start_program("--rehearsal", "--library", tmp_path / "library", photos)
    desktop.find(_PROGRAM, "Import “photos”")


def test_a_result_is_dragged_onto_the_tray(desktop: Desktop, tmp_path: Path) -> None:
    desktop.start_program("--rehearsal", "--library", tmp_path / "library", _SAMPLES / "coffee.png")
    desktop.place("ImageEdit Desktop", 0, 20, 1200, 900)
    wait_for("the source", lambda: "600×400" in _source(desktop))
    desktop.fill(_PROGRAM, "Prompt", "neon crown")
    desktop.pointer.key("ctrl+Return")
    cell = wait_for("the picture", lambda: _saved_cell(desktop), 60)
    desktop.pointer.drag(cell, desktop.find(_PROGRAM, "Add portraits").centre)
    wait_for("the portrait", lambda: [name for name in _portraits(desktop) if "neon crown" in name])


def _saved_cell(desktop: Desktop) -> tuple[int, int] | None:
    for element in desktop.elements(_PROGRAM):
        if element.role == "list item" and "neon crown" in element.name and "saved" in element.name.lower():
            return element.centre
    return None


_PAGE = """<!doctype html><html><head><title>Pictures</title></head><body style="margin:20px;font:30px sans-serif">
<p><img id="plain" src="/coffee.png" width="150"></p>
<p><img id="inline" src="data:image/png;base64,{inline}" width="150"></p>
<p><a id="post" href="/post">To the post</a></p>
<p><a id="words" href="/words">To words</a></p>
</body></html>"""


def test_pictures_and_links_from_chromium(desktop: Desktop, tmp_path: Path) -> None:
    inline = b64encode((_SAMPLES / "chelsea.png").read_bytes()).decode()
    post = b'<!doctype html><html><head><meta property="og:image" content="/astronaut.png"></head>A post</html>'
    pages = {
        "/": ("text/html", _PAGE.format(inline=inline).encode()),
        "/coffee.png": ("image/png", (_SAMPLES / "coffee.png").read_bytes()),
        "/astronaut.png": ("image/png", (_SAMPLES / "astronaut.png").read_bytes()),
        "/post": ("text/html", post),
        "/words": ("text/html", b"<!doctype html><title>Words</title>Nothing but words"),
    }
    _start(desktop, tmp_path)
    site = Site(pages)
    try:
        start_browser(desktop, site.url, tmp_path / "profile")
        desktop.place("Pictures", 910, 20, 680, 900, timeout_s=60)

        def drag(name: str) -> None:
            desktop.pointer.drag(site.where(name), desktop.find(_PROGRAM, "Source image").centre)

        drag("plain")
        wait_for("the picture of the page", lambda: "600×400" in _source(desktop))
        drag("inline")
        wait_for("the one within the page", lambda: "451×300" in _source(desktop))
        drag("post")
        wait_for("the one that the other page names", lambda: "astronaut.png" in _source(desktop))
        drag("words")
        wait_for("the reason", lambda: _told(desktop, "is a web page, and names no picture of its own"))
        assert "astronaut.png" in _source(desktop)
    finally:
        site.close()


def _told(desktop: Desktop, words: str) -> bool:
    return any(words in element.name for element in desktop.elements(_PROGRAM))


@pytest.mark.parametrize("form", ["x-special/gnome-copied-files", "text/uri-list", "UTF8_STRING", "text/html"])
def test_what_other_programs_copy(desktop: Desktop, tmp_path: Path, form: str) -> None:
    picture = Path(shutil.copy(_SAMPLES / "coffee.png", tmp_path / "my coffee.png"))
    inline = f"data:image/png;base64,{b64encode(picture.read_bytes()).decode()}"
    forms = {
        "x-special/gnome-copied-files": f"copy\n{picture.as_uri()}",
        "text/uri-list": f"{picture.as_uri()}\r\n",
        "UTF8_STRING": inline,
        "text/html": f'<meta charset="utf-8"><img src="{inline}" alt="coffee">',
    }
    _start(desktop, tmp_path)
    desktop.pointer.click(desktop.find(_PROGRAM, "Gallery").centre)
    desktop.copy(forms[form].encode(), form)
    desktop.pointer.key("ctrl+v")
    wait_for("the source", lambda: "600×400" in _source(desktop))
