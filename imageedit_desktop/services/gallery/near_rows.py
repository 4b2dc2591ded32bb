"""Fetching what is near the screen, compared, or held: the newest wish counts, and no older one is waited for."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from imageedit_desktop.domain.answer import Answer
from imageedit_desktop.domain.ids import BatchId, PictureId, batch_of
from imageedit_desktop.services.gallery.library_search import LibrarySearch
from imageedit_desktop.services.gallery.nearby import Nearby
from imageedit_desktop.services.tasks import Spawn
from imageedit_desktop.store.search import Search

_BATCHES_AT_ONCE = 100
"""What is fetched together; a screen that moves on does not wait for more."""


class NearRows:
    """Keeps `Nearby` filled with what is wanted of an answer."""

    def __init__(
        self,
        search: LibrarySearch,
        nearby: Nearby,
        spawn: Spawn,
        *,
        answer: Callable[[], Answer],
        elsewhere: Callable[[], Sequence[PictureId]],
        tell: Callable[[], None],
    ) -> None:
        """Fetch for one review.

        Args:
            search: the library that is open.
            nearby: what is known.
            spawn: runs a story for as long as the library is open.
            answer: the one that stands now.
            elsewhere: the pictures that are wanted wherever they are: those that are compared, for one.
            tell: told whenever more is known.
        """
        self._search, self._nearby, self._spawn = search, nearby, spawn
        self._answer, self._elsewhere, self._tell = answer, elsewhere, tell
        self._near = range(0)
        self._is_fetching = False

    def want(self, first: int, last: int) -> None:
        """Fetch the batches at these positions."""
        self._near = range(max(first, 0), min(last + 1, len(self._answer().batches)))
        self.fetch()

    def want_again(self) -> None:
        """Others are wanted elsewhere: a newer wish, for whoever fetches just now."""
        self._near = range(self._near.start, self._near.stop)
        self.fetch()

    def forget_place(self) -> None:
        """Another answer stands; nobody has said what is seen of it."""
        self._near = range(0)

    def stop(self) -> None:
        """The library closes, and with it ends who fetches from it."""
        self._is_fetching = False

    def span(self) -> range:
        """The indexes of the pictures near the screen; none where the answer has none there."""
        answer = self._answer()
        last = min(self._near.stop, len(answer.batches)) - 1
        if last < self._near.start:
            return range(0)
        return range(answer.span(self._near.start).start, answer.span(last).stop)

    def fetch(self) -> None:
        """Fetch what is missing of what is wanted."""
        if not self._is_fetching and self._nearby.missing(self._wanted()):
            self._spawn(self._fetch(), "rows")

    async def _fetch(self) -> None:
        """Fetch what is near the screen, and what is near it when that is done."""
        self._is_fetching = True
        fetched: range | None = None
        try:
            while fetched is not self._near or self._nearby.are_doubted(self._wanted()):
                fetched = self._near
                missing = self._nearby.missing(self._wanted())
                for first in range(0, len(missing), _BATCHES_AT_ONCE):
                    read_at = self._nearby.moment
                    for batch in await self._search.run(Search.batches, missing[first : first + _BATCHES_AT_ONCE]):
                        self._nearby.put(batch, read_at=read_at)
                    self._tell()
                    if fetched is not self._near:
                        break  # what is near now may all be there by this
        finally:
            self._is_fetching = False

    def _wanted(self) -> list[BatchId]:
        """The batches of what is wanted wherever it is, and of what is near the screen."""
        return list(dict.fromkeys((*map(batch_of, self._elsewhere()), *self._answer().batches_of(self._near))))
