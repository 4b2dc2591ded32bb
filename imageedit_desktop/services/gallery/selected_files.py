"""The files of the selected pictures, found while they are being selected, so that a drag can begin at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import islice
from pathlib import Path

from PySide6.QtCore import QObject, Slot

from imageedit_desktop.domain.ids import BatchId, PictureId, batch_of
from imageedit_desktop.services.gallery.review import Review
from imageedit_desktop.services.tasks import Supervisor
from imageedit_desktop.services.workspace import Workspace

TAKEN_MAX = 5_000
"""So many files can be handed to another program at once; it gets the address of each."""


class SelectedFiles(QObject):
    """Follows the selection of a review; the newest counts."""

    def __init__(self, review: Review, workspace: Workspace, supervisor: Supervisor) -> None:
        super().__init__()
        self._review, self._workspace, self._supervisor = review, workspace, supervisor
        self._pictures: tuple[PictureId, ...] = ()
        self._paths: tuple[Path, ...] = ()
        self._is_finding = False
        self._awaited: Callable[[Sequence[Path]], object] | None = None
        review.selection_changed.connect(self._follow)
        review.batches_changed.connect(self._on_batches_changed)

    @property
    def are_too_many(self) -> bool:
        """Whether more is selected than can be taken along."""
        return len(self._review.selection) > TAKEN_MAX

    @property
    def are_several(self) -> bool:
        """Whether the current picture is one of several that are selected."""
        selection = self._review.selection
        return len(selection) > 1 and self._review.current in selection

    def pictures(self) -> tuple[PictureId, ...]:
        """What is selected, in order, up to `TAKEN_MAX`."""
        ids = self._review.answer.ids
        return tuple(PictureId(ids[index]) for index in islice(self._review.selection, TAKEN_MAX))

    def paths(self) -> tuple[Path, ...] | None:
        """The files of all that is selected, without those on their way; None while they are being found."""
        return self._paths if self._pictures == self.pictures() else self._at_hand()

    def _at_hand(self) -> tuple[Path, ...] | None:
        """Of pictures near the screen alone they are known anyway."""
        paths: list[Path] = []
        for index in self._review.selection:
            item = self._review.item(index)
            if item is None:
                return None
            if item.result is not None and item.result.path is not None:
                paths.append(item.result.path)
        return tuple(paths)

    def use(self, run: Callable[[Sequence[Path]], object]) -> None:
        """Run something with the files of all that is selected, once they are found; of several the newest."""
        paths = self.paths()
        if paths is None:
            self._awaited = run
            self._follow()
        else:
            run(paths)

    @Slot()
    def _follow(self) -> None:
        if not self._is_finding and not self.are_too_many and self.paths() is None:
            self._workspace.bind(self._supervisor.spawn(self._find(), "files of the selection"))

    async def _find(self) -> None:
        self._is_finding = True
        try:
            while self.paths() is None and not self.are_too_many:
                pictures = self.pictures()
                paths = await self._review.files(pictures)
                self._pictures, self._paths = pictures, tuple(paths)
        finally:
            self._is_finding = False
            awaited, self._awaited = self._awaited, None
        if awaited is not None and not self.are_too_many:
            awaited(self.paths() or ())

    @Slot(object)
    def _on_batches_changed(self, batches: frozenset[BatchId]) -> None:
        """More of them may be on the disk now."""
        if any(batch_of(picture) in batches for picture in self._pictures):
            self._pictures = ()
            self._follow()
