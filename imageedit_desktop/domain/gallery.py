"""What the gallery lists: saved results, and places held for pictures that are on their way."""

from __future__ import annotations

from dataclasses import dataclass

from imageedit_desktop.domain.geometry import Size
from imageedit_desktop.domain.ids import JobId, ResultId, result_id
from imageedit_desktop.domain.inputs import InputFile, Rendition
from imageedit_desktop.domain.job import Job, JobState
from imageedit_desktop.domain.result import Result
from imageedit_desktop.domain.text import well_formed


@dataclass(frozen=True, slots=True, kw_only=True)
class GalleryKey:
    """Which picture of which job."""

    job_id: JobId
    number: int


@dataclass(frozen=True, slots=True, kw_only=True)
class GalleryItem:
    """One cell.

    Attributes:
        prompt: empty where there was no order.
        asked: size ordered, (width, height) in pixels.
        state: of the job, as last heard.
        result: None while the picture is on its way.
        name: of its file, where there was no order.
    """

    key: GalleryKey
    prompt: str
    asked: Size
    state: JobState
    result: Result | None = None
    name: str = ""

    @property
    def title(self) -> str:
        """What to call it."""
        return self.prompt or self.name

    @property
    def is_binned(self) -> bool:
        """Whether it is only a record: its file is in the bin, or gone."""
        return self.result is not None and self.result.is_binned

    @property
    def id(self) -> ResultId:
        """The id that the result has or will have."""
        return result_id(self.key.job_id, self.key.number)


def item_of(job: Job, number: int, result: Result | None = None) -> GalleryItem:
    """The cell for picture `number` of a job."""
    path = result.path if result is not None and job.is_import else None
    return GalleryItem(
        key=GalleryKey(job_id=job.id, number=number),
        prompt="" if job.is_import else job.recipe.prompt,
        asked=job.recipe.size,
        state=job.state,
        result=result,
        name="" if path is None else well_formed(path.name),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchFacts:
    """What is known of a batch as a whole.

    Attributes:
        saved: how many of its pictures are on disk, whether or not the query takes them.
        lost: how many could not be had.
        binned: how many are in the bin.
    """

    job: Job
    saved: int
    lost: int
    binned: int = 0

    @property
    def source(self) -> Rendition | None:
        """The picture that was edited, as it was sent; None where only its address is known, or not even that."""
        source = self.job.recipe.source
        return source.rendition if isinstance(source, InputFile) else None
