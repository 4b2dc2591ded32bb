"""What is compared when a page is opened on what the gallery shows."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from imageedit_desktop.domain.comparison import COMPARED_MAX, NO_COMPARISON, Comparison
from imageedit_desktop.domain.ids import PictureId
from imageedit_desktop.domain.verdict import Pick
from imageedit_desktop.services.gallery.review import Review


def taken_up(review: Review) -> Comparison:
    """The selected pictures where there are several, else those of the current one's batch that may be best."""
    if 1 < len(review.selection) <= COMPARED_MAX:
        pictures = _on_disk(review, review.selection)
        if len(pictures) > 1:
            return Comparison(pictures=tuple(pictures))
    current = current_of(review)
    if current is None:
        return NO_COMPARISON
    batch = _on_disk(review, review.answer.span(review.answer.position_at(review.current)))
    kept = [picture for picture in batch if pick_of(review, picture) is not Pick.REJECT]
    if len(kept) > 1 or current in kept:
        return all_of(kept, [picture for picture in batch if picture not in kept])
    return all_of(batch, ())


def all_of(kept: Sequence[PictureId], rejected: Collection[PictureId]) -> Comparison:
    """A batch of which some may be best and some are out; those come back where that is undone."""
    shown = kept[:COMPARED_MAX]
    return Comparison(pictures=tuple(sorted({*shown, *rejected})), out=frozenset(rejected))


def current_of(review: Review) -> PictureId | None:
    """The current picture; None where there is none."""
    return PictureId(review.answer.ids[review.current]) if review.current >= 0 else None


def pick_of(review: Review, picture: PictureId) -> Pick:
    """What was said of a picture, as far as that is known."""
    item = review.picture(picture)
    return Pick.UNDECIDED if item is None or item.result is None else item.result.verdict.pick


def _on_disk(review: Review, indexes: Iterable[int]) -> list[PictureId]:
    return [PictureId(review.answer.ids[index]) for index in indexes if not review.is_place(index)]
