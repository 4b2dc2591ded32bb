"""Answers that go by how pictures look: what is known of looks, how alike they must be, and what is folded."""

from __future__ import annotations

from dataclasses import replace

from imageedit_desktop.domain.answer import Answer
from imageedit_desktop.domain.ids import PictureId
from imageedit_desktop.domain.likeness import Alike
from imageedit_desktop.domain.query import Query
from imageedit_desktop.pipeline.desk.workers import Workers
from imageedit_desktop.pipeline.go_by_looks import KnownLooks, Stacking
from imageedit_desktop.services.gallery.library_search import LibrarySearch
from imageedit_desktop.services.settings import Settings
from imageedit_desktop.store.search import Found, LookedAt, Search

_ALIKE, _ACROSS = "alike", "alike_across_batches"
"""Names of what is remembered between sessions."""


class AlikeSearch:
    """Finds what a query takes and puts it together by looks, in workers; one question at a time."""

    def __init__(self, search: LibrarySearch, workers: Workers, settings: Settings) -> None:
        self._search, self._workers, self._settings = search, workers, settings
        self._known = KnownLooks()
        values = settings.values
        alike = values.get(_ALIKE)
        self._stacking = Stacking(
            alike=Alike(alike) if alike in tuple(Alike) else Alike.USUAL,
            across_batches=values.get(_ACROSS) is not False,
        )

    @property
    def stacking(self) -> Stacking:
        """How pictures are put into stacks now."""
        return self._stacking

    def choose(self, alike: Alike, *, across_batches: bool) -> bool:
        """Put them together otherwise, also in the next session; whether that is another way."""
        before = self._stacking
        self._stacking = replace(before, alike=alike, across_batches=across_batches)
        self._settings.remember(_ALIKE, int(alike))
        self._settings.remember(_ACROSS, across_batches)
        return self._stacking != before

    def turn(self, members: tuple[PictureId, ...]) -> None:
        """Fold a stack that is unfolded, or unfold one that is folded."""
        exceptions, those = self._stacking.exceptions, frozenset(members)
        turned = exceptions - those if exceptions & those else exceptions | those
        self._stacking = replace(self._stacking, exceptions=turned)

    def turn_all(self, *, folded: bool) -> None:
        """Fold all stacks, or unfold them."""
        self._stacking = replace(self._stacking, folded=folded, exceptions=frozenset())

    def forget(self) -> None:
        """Another library opens."""
        self._known = KnownLooks()
        self.turn_all(folded=True)

    async def find(self, query: Query) -> Found:
        """What a query takes, in stacks, or held against the picture that it names.

        Raises:
            LibraryError: the library cannot be read.
        """
        known, stacking = self._known, self._stacking
        await self._search.run(_learn, known)
        looked = await self._search.run(Search.looked_at, query)
        if query.reference is None:
            answer = await self._workers.likeness(known.stacks, looked, stacking)
        else:
            answer = await self._held_against(query.reference, looked, known)
        return Found(
            answer=answer,
            places=frozenset(),
            seen=looked.seen,
            left_out=await self._search.run(Search.left_out, query),
            unlooked=looked.looks.count(0),
        )

    async def _held_against(self, reference: str, looked: LookedAt, known: KnownLooks) -> Answer:
        named = await self._search.run(Search.picture_named, reference)
        if named is None:
            return Answer(grouped=False, goes_by_looks=True)
        return await self._workers.likeness(known.by_likeness, looked, *named)


def _learn(search: Search, known: KnownLooks) -> None:
    known.add(search.looks_after(known.last))
