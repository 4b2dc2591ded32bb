"""Pictures named in HTML; apart from `mime`: few drops need the parser, and every start would pay for it."""

from __future__ import annotations

from html.parser import HTMLParser


def first_picture(html: str) -> list[str]:
    """The address of the first picture, as it is written there; empty where there is none."""
    parser = _Pictures()
    parser.feed(html)
    return parser.sources[:1]


class _Pictures(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.sources: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        source = dict(attrs).get("src") if tag == "img" else None
        if source:
            self.sources.append(source.strip())
