"""Keeping the library safe by the way: a backup of the database now and then."""

from __future__ import annotations

import logging

from imageedit_desktop.domain.errors import Code, LibraryError
from imageedit_desktop.pipeline.desk.desk import Desk
from imageedit_desktop.store.exchange import suspect
from imageedit_desktop.store.library import Library

_log = logging.getLogger(__name__)


async def back_up_if_due(desk: Desk) -> None:
    """Make a backup, in a file worker with a connection of its own: the ledger can be written meanwhile.

    Raises nothing: trouble with it is no trouble of the job that was just done.
    """
    try:
        if await desk.ledger.run(Library.backup_is_due, desk.clock.now_ms()):
            await desk.workers.file(desk.library.back_up)
    except LibraryError as error:
        _log.info("No backup: %s", error.code)
        if error.code is Code.LIBRARY_CORRUPT:
            suspect(desk.library.root)
