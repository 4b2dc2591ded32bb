"""Which picture a web page names as its own."""

from __future__ import annotations

from pathlib import Path

import pytest

from imageedit_desktop.pipeline.page_picture import picture_of_page

_AT = "https://example.com/blog/post.html"


@pytest.fixture
def page(tmp_path: Path) -> Path:
    return tmp_path / "fetched"


@pytest.mark.parametrize(
    ("head", "address"),
    [
        ('<meta property="og:image" content="https://cdn.example.com/p.jpg">', "https://cdn.example.com/p.jpg"),
        ("<META NAME='twitter:image' CONTENT=' /p.png '>", "https://example.com/p.png"),
        ('<link rel="image_src" href="p.png">', "https://example.com/blog/p.png"),
        ('<base href="/files/"><meta property="og:image" content="p.png">', "https://example.com/files/p.png"),
        ('<meta property="og:image" content="//cdn.example.com/p.png">', "https://cdn.example.com/p.png"),
        (
            '<meta name="twitter:image" content="/t.png"><meta property="og:image" content="/o.png">',
            "https://example.com/o.png",
        ),
        ('<meta property="og:image" content="/1.png"><meta property="og:image" content="/2.png">', "/1.png"),
        ('<meta property="og:image" content="/a.png?x=1&amp;y=2">', "https://example.com/a.png?x=1&y=2"),
    ],
)
def test_it_is_found_where_pages_name_it(page: Path, head: str, address: str) -> None:
    page.write_text(f"<!DOCTYPE html><html><head>{head}</head><body></body></html>")
    found = picture_of_page(page, _AT)
    assert found is not None
    assert found.picture_url.endswith(address)


@pytest.mark.parametrize(
    "head",
    [
        "",
        '<meta property="og:image" content="">',
        '<meta property="og:image" content="file:///etc/passwd">',
        '<meta property="og:image" content="data:image/png;base64,AAAA">',
        '<meta property="og:image" content="javascript:alert(1)">',
        '<meta property="og:image" content="https://[bad/p.png">',
        '</head><body><meta property="og:image" content="/p.png">',
    ],
)
def test_nothing_but_an_address_of_the_web_in_the_head_is_taken(page: Path, head: str) -> None:
    page.write_text(f"<html><head>{head}</head></html>")
    found = picture_of_page(page, _AT)
    assert found is not None
    assert found.picture_url == ""


@pytest.mark.parametrize(
    "start", ["\ufeff<!doctype html>", "\n <!-- a --> <!-- b -->\n<HTML>", "<head>", "<title>"]
)
def test_pages_are_known_by_how_they_begin(page: Path, start: str) -> None:
    page.write_text(start)
    assert picture_of_page(page, _AT) is not None


@pytest.mark.parametrize("content", [b"", b"\x89PNG\r\n\x1a\n<html>", b"<svg></svg>", b"words <html>", b"<htmlx>"])
def test_what_is_no_page_is_none(page: Path, content: bytes) -> None:
    page.write_bytes(content)
    assert picture_of_page(page, _AT) is None


@pytest.mark.timeout(10)
def test_a_page_that_is_made_to_keep_one_busy_does_not(page: Path) -> None:
    page.write_text("<!--a-->" * 100_000 + "x")
    assert picture_of_page(page, _AT) is None
