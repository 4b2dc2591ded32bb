"""What is told of a picture as it is adjusted, from what was told of it as it is."""

from __future__ import annotations

from collections.abc import Iterator

from imageedit_desktop.domain import geometry, limits
from imageedit_desktop.domain.adjustment import Adjustment
from imageedit_desktop.domain.geometry import Size
from imageedit_desktop.domain.inputs import InputFile, Note, NoteCode, note

LARGEST = geometry.size(limits.INPUT_MAX_SIDE_PX, limits.INPUT_MAX_SIDE_PX)
"""What is sent fits into this."""

SMALL_SIDE_PX = 64
"""Below this a picture is used, with a remark. A judgement: a face needs about as much to be recognised."""

_OF_SIZE = {
    NoteCode.SHRUNK,
    NoteCode.RECOMPRESSED,
    NoteCode.ENCODED_ANEW,
    NoteCode.FORMAT_CONVERTED,
    NoteCode.SMALL,
    NoteCode.SENT_AS_IT_IS,
}
"""What depends on how much of the picture is sent."""


def remarks_on(picture: InputFile) -> tuple[Note, ...]:
    """What was done to a picture, without how its file is made, which is known when that is there."""
    adjustment = picture.adjustment
    if adjustment.is_identity:
        return picture.notes
    kept = [one for one in picture.notes if one.code not in _OF_SIZE]
    told = [_on_colour(one, adjustment) for one in kept]
    if not picture.notes and adjustment.matte is not None:  # of one of an earlier recipe nothing else is known
        told.append(note(NoteCode.LAID_ON_COLOUR, colour=adjustment.matte))
    return (*told, *moves(adjustment, picture.size), *_of_size(adjustment.size_of(picture.size)))


def moves(adjustment: Adjustment, picture: Size) -> Iterator[Note]:
    """How an adjustment turns and cuts a picture of this size."""
    if adjustment.unknown:
        yield note(NoteCode.ADJUSTED_OTHERWISE)
    if adjustment.is_flipped:
        yield note(NoteCode.FLIPPED)
    if adjustment.quarter_turns:
        yield note(NoteCode.TURNED, degrees=90 * adjustment.quarter_turns)
    if adjustment.tilt_tenths:
        yield note(NoteCode.STRAIGHTENED, degrees=adjustment.tilt_tenths / 10)
    if adjustment.cuts:
        left = adjustment.size_of(picture)
        yield note(NoteCode.CUT, width=left.width_px, height=left.height_px)


def _of_size(cut: Size) -> Iterator[Note]:
    sent = geometry.fit_within(cut, LARGEST)
    if sent != cut:
        yield note(NoteCode.SHRUNK, width=sent.width_px, height=sent.height_px)
    if min(sent.width_px, sent.height_px) < SMALL_SIDE_PX:
        yield note(NoteCode.SMALL)


def _on_colour(told: Note, adjustment: Adjustment) -> Note:
    if told.code is not NoteCode.TRANSPARENCY_FLATTENED or adjustment.matte is None:
        return told
    return note(NoteCode.LAID_ON_COLOUR, colour=adjustment.matte)
