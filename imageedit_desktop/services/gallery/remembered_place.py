"""Where one was in a library, kept among the settings until the next session."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable
from pathlib import Path

from imageedit_desktop.domain.ids import BatchId, JobId
from imageedit_desktop.domain.place import Place, as_text, from_text, jobs_in, worth_keeping
from imageedit_desktop.services.gallery.library_search import LibrarySearch
from imageedit_desktop.services.gallery.nearby import Nearby
from imageedit_desktop.services.settings import Settings
from imageedit_desktop.services.tasks import Spawn
from imageedit_desktop.store.search import Search

_FOLDER_DIGITS = 12
"""Of the hash that stands for a library's folder among the settings."""


class RememberedPlace:
    """Writes the place down as it changes, named by jobs: a database that is restored may number batches anew."""

    def __init__(
        self,
        settings: Settings,
        search: LibrarySearch,
        nearby: Nearby,
        spawn: Spawn,
    ) -> None:
        self._settings, self._search, self._nearby, self._spawn = settings, search, nearby, spawn
        self._name = ""
        self._where: Callable[[], Place] = Place
        self._is_noting = False

    async def begin(self, folder: Path) -> Place | None:
        """Keep the place in a library from now on; where one was last time, None if that is not known.

        Raises:
            LibraryError: the library cannot be read.
        """
        self._is_noting = False
        self._name = f"place_{hashlib.sha256(os.fsencode(folder)).hexdigest()[:_FOLDER_DIGITS]}"
        text = self._settings.values.get(self._name)
        if not isinstance(text, str):
            return None
        return from_text(text, await self._search.run(Search.batch_ids, jobs_in(text)))

    def keep(self, where: Callable[[], Place]) -> None:
        """Write a place down: at once where its jobs are at hand, so that nothing is lost by quitting."""
        self._where = where
        place = worth_keeping(where())
        facts = {batch: self._nearby.facts(batch) for batch in place.batches}
        known = {batch: told.job.id for batch, told in facts.items() if told is not None}
        if len(known) == len(place.batches):
            self._settings.remember(self._name, as_text(place, known))
        elif not self._is_noting:
            self._is_noting = True
            self._spawn(self._note(), "remember the place")

    async def _note(self) -> None:
        """Write the place down as it is once the jobs are known that it lies in."""
        jobs: dict[BatchId, JobId] = {}
        try:
            while unknown := (place := worth_keeping(self._where())).batches - jobs.keys():
                found = await self._search.run(Search.job_ids, unknown)
                if not found:
                    return
                jobs |= found
        finally:
            self._is_noting = False
        self._settings.remember(self._name, as_text(place, jobs))
