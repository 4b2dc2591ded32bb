"""``imageedit-desktop library list``: the pictures that a query takes, a line for each."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from functools import partial

from imageedit_desktop.cli import output
from imageedit_desktop.cli.library.opened import Opened, run_on_library
from imageedit_desktop.domain.errors import Code, InputError, problem
from imageedit_desktop.domain.ids import PictureId
from imageedit_desktop.domain.query import Query, parse
from imageedit_desktop.domain.text import on_one_line
from imageedit_desktop.domain.verdict import Pick, Verdict
from imageedit_desktop.store.search import Listed, Search

_PIECE = 1000
"""Rows in memory at once; of all others there are only the numbers, eight bytes each."""

_PICKS = {Pick.PICK: "pick", Pick.REJECT: "reject", Pick.UNDECIDED: "undecided"}


def list_pictures(arguments: argparse.Namespace) -> int:
    """Run the command; returns the exit code."""
    return run_on_library(arguments, lambda opened: _list(opened, arguments))


async def _list(opened: Opened, arguments: argparse.Namespace) -> int:
    query = parse(" ".join(arguments.query))
    if query.not_understood:
        raise InputError(*(problem(Code.QUERY_NOT_UNDERSTOOD, text=part) for part in query.not_understood))
    search = await opened.workers.search(Search.open, opened.library.root)
    try:
        pieces = _pieces(search, query)
        printed = _Json() if arguments.json else _Lines()
        while (piece := await opened.workers.search(partial(next, pieces, None))) is not None:
            for listed in piece:
                printed.add(listed)
        printed.end(await opened.workers.search(search.unmeasured, query))
    finally:
        await opened.workers.search(search.close)
    return output.SAVED


def _pieces(search: Search, query: Query) -> Iterator[list[Listed]]:
    ids = search.answer(query).answer.ids
    for first in range(0, len(ids), _PIECE):
        yield search.listed([PictureId(picture) for picture in ids[first : first + _PIECE]])


class _Lines:
    """Id, verdict, file and prompt, with tabs between them."""

    def add(self, listed: Listed) -> None:
        result = listed.result
        cells = (result.id, verdict_words(result.verdict), str(result.path), listed.prompt)
        print("\t".join(on_one_line(cell) for cell in cells))  # noqa: T201

    def end(self, unmeasured: int) -> None:
        """Say what is missing: pictures of which it is asked how much they changed, and not known yet."""
        if unmeasured:
            pictures = "1 picture is" if unmeasured == 1 else f"{unmeasured} pictures are"
            output.say(f"{pictures} still to be compared with the source; the window does that while it is open.")


class _Json(_Lines):
    """One object, an element for each picture."""

    def __init__(self) -> None:
        self._count = 0

    def add(self, listed: Listed) -> None:
        print(",\n" if self._count else '{"pictures": [\n', end="")  # noqa: T201
        print(json.dumps(_as_json(listed)), end="")  # noqa: T201
        self._count += 1

    def end(self, unmeasured: int) -> None:
        begun = "" if self._count else '{"pictures": ['
        print(f'{begun}],\n"count": {self._count},\n"not_measured": {unmeasured}}}')  # noqa: T201


def verdict_words(verdict: Verdict) -> str:
    """For example ``pick 3 red``; a dash where nothing is said."""
    parts = (
        "" if verdict.pick is Pick.UNDECIDED else _PICKS[verdict.pick],
        str(verdict.stars or ""),
        str(verdict.label),
        "deferred" if verdict.deferred else "",
    )
    return " ".join(part for part in parts if part) or "-"


def _as_json(listed: Listed) -> dict[str, object]:
    result, verdict = listed.result, listed.result.verdict
    return {
        "id": result.id,
        "path": str(result.path),
        "prompt": listed.prompt or None,
        "pick": _PICKS[verdict.pick],
        "stars": verdict.stars,
        "label": str(verdict.label) or None,
        "deferred": verdict.deferred,
        "tags": list(listed.tags),
        "width": result.size.width_px if result.size else None,
        "height": result.size.height_px if result.size else None,
        "format": result.format or None,
        "sha256": result.sha256,
        "nsfw": result.nsfw,
        "changed": result.changed,
    }
