"""The picture that a web page names as its own."""

from __future__ import annotations

import re
from dataclasses import dataclass
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import urljoin

_READ_MAX_BYTES = 1_000_000
"""What a page says of itself stands at its beginning."""

_PAGE = re.compile(
    rb"^(?:\xef\xbb\xbf)?(?>\s*<!--.*?-->)*+\s*<(?:!doctype\s+html|html|head|body|meta|title)\b",
    re.IGNORECASE | re.DOTALL,
)
"""How a page begins: as https://mimesniff.spec.whatwg.org has it for ``text/html``, as far as pages do so."""

_NAMES = ("og:image:secure_url", "og:image:url", "og:image", "twitter:image", "twitter:image:src")
"""What a page calls its picture, the best first: https://ogp.me, and what Twitter reads."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A web page.

    Attributes:
        picture_url: of its picture, whole; empty where it names none.
    """

    picture_url: str


def picture_of_page(file: Path, url: str) -> Page | None:
    """Look whether a file that was fetched is a web page; None where it is something else. Blocks.

    Args:
        file: what was fetched.
        url: where it was fetched from.
    """
    with file.open("rb") as content:
        start = content.read(_READ_MAX_BYTES)
    if not _PAGE.match(start):
        return None
    head = re.split(rb"</head|<body", start, maxsplit=1, flags=re.IGNORECASE)[0]
    named = _Named()
    named.feed(head.decode("utf-8", errors="replace"))
    return Page(picture_url=_whole(named, url))


def _whole(named: _Named, url: str) -> str:
    """The best address that is one of the web."""
    for name in (*_NAMES, "image_src"):
        try:
            address = urljoin(urljoin(url, named.base), named.pictures.get(name, ""))
        except ValueError:
            continue
        if name in named.pictures and address.startswith(("http://", "https://")):
            return address
    return ""


class _Named(HTMLParser):
    """Reads what a page names; of several of one name the first counts.

    Attributes:
        pictures: addresses as they are written there.
        base: what they are relative to, where the page says so.
    """

    def __init__(self) -> None:
        super().__init__()
        self.pictures: dict[str, str] = {}
        self.base = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        said = {name: value or "" for name, value in attrs}
        if tag == "meta":
            self._note(said.get("property") or said.get("name", ""), said.get("content", ""))
        elif tag == "link" and "image_src" in said.get("rel", "").lower().split():
            self._note("image_src", said.get("href", ""))
        elif tag == "base" and not self.base:
            self.base = said.get("href", "")

    def _note(self, name: str, address: str) -> None:
        if address.strip():
            self.pictures.setdefault(name.lower(), address.strip())
