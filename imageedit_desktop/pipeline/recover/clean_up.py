"""Removing what crashes left in a library, and nothing that was paid."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from imageedit_desktop.domain.ids import ResultId
from imageedit_desktop.pipeline.desk.desk import Desk
from imageedit_desktop.store.library import Library


async def clean_up(desk: Desk) -> None:
    """Remove what is half of something and a day old.

    The download of a picture goes only when the picture is saved: until then it may be all that there is of it.

    Raises:
        LibraryError: the ledger cannot be read; nothing is removed then.
    """
    files = desk.library.files
    old = await desk.workers.file(files.left_over)
    parts = {file: result_id for file in old if (result_id := files.result_of_part(file)) is not None}
    came = await desk.ledger.run(_came_among, list(parts.values()))
    await desk.workers.file(files.remove, [file for file in old if file not in parts or parts[file] in came])


def _came_among(library: Library, results: Sequence[ResultId]) -> Collection[ResultId]:
    return library.results.came_among(results)
