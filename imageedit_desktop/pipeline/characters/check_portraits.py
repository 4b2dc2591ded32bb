"""Looking at the portraits of a card, on this computer, for what may make them poor ones."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from imageedit_desktop.domain.character.card import Portrait
from imageedit_desktop.domain.character.hints import Hint, Measured, hints_of, with_alike
from imageedit_desktop.domain.errors import ImageEditError
from imageedit_desktop.domain.ids import InputHash
from imageedit_desktop.imaging.portrait_check import alike, measure_portrait
from imageedit_desktop.pipeline.desk.ledger import Ledger
from imageedit_desktop.pipeline.desk.workers import Workers

Known = dict[InputHash, Measured | None]
"""What was measured before; None of a picture that cannot be read."""


async def check_portraits(
    ledger: Ledger, workers: Workers, portraits: Sequence[Portrait], known: Known
) -> Mapping[InputHash, tuple[Hint, ...]]:
    """What is worth saying of each of these; faces are not looked for.

    Args:
        ledger: knows where the pictures are.
        workers: measure.
        portraits: of one card.
        known: is filled with what is measured, and spares measuring it again.

    Raises:
        LibraryError: the library cannot be read.
    """
    for portrait in portraits:
        if portrait.picture.sha256 not in known:
            known[portrait.picture.sha256] = await _measure(ledger, workers, portrait)
    measured = {one.picture.sha256: known[one.picture.sha256] for one in portraits}
    looks = {sha256: told.look for sha256, told in measured.items() if told is not None}
    groups = await workers.look(alike, looks) if len(looks) > 1 else []
    return with_alike({one.picture.sha256: _hints(one, measured) for one in portraits}, groups)


def _hints(portrait: Portrait, measured: Mapping[InputHash, Measured | None]) -> tuple[Hint, ...]:
    told = measured[portrait.picture.sha256]
    hints = (Hint.UNREADABLE,) if told is None else hints_of(told)
    return (*hints, Hint.IS_RESULT) if portrait.is_result else hints


async def _measure(ledger: Ledger, workers: Workers, portrait: Portrait) -> Measured | None:
    picture = portrait.picture
    try:
        original = await ledger.original_of(picture.sha256)
        return await workers.picture(measure_portrait, original, picture.size)
    except (ImageEditError, OSError):  # its file is gone, or its disk, or no reader can be started
        return None
