"""Measuring pictures in a worker, for whoever looks at how light and dark they are."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QColor, QImage

from imageedit_desktop.domain import geometry
from imageedit_desktop.domain.errors import InputError
from imageedit_desktop.priority import stand_back
from imageedit_desktop.ui.bell import Mailbox

if TYPE_CHECKING:
    from concurrent.futures import Future, ThreadPoolExecutor

    from imageedit_desktop.imaging.tones import Tones

_KEPT = 8
"""Answers at hand: those of the pictures that one goes to and fro between."""

BLOWN_COLOUR, BLOCKED_COLOUR = QColor(255, 32, 32), QColor(48, 96, 255)
"""As in every program that shows clipping, whatever the theme: red for white, blue for black."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure:
    """What is to be measured.

    Attributes:
        key: of the picture's content.
        path: the file.
        side_px: longest side of the picture in which clipping is looked for; None for every pixel.
    """

    key: str
    path: Path
    side_px: int | None = None


T = TypeVar("T")


class Measuring(QObject, Generic[T]):
    """Carries out one kind of measuring; of several wishes that wait the newest.

    Signals:
        measured(Measure): `answer` has something now, if only that the file cannot be read.
    """

    measured = Signal(object)

    def __init__(self, work: Callable[[Measure], T], parent: QObject) -> None:
        """Measure nothing yet.

        Args:
            work: measures one, in a worker; raises InputError or OSError where that cannot be.
            parent: lives as long.
        """
        super().__init__(parent)
        self._work = work
        self._answers: OrderedDict[Measure, T | None] = OrderedDict()
        self._asked: tuple[Measure, Future[None]] | None = None
        self._mailbox: Mailbox | None = None

    def want(self, measure: Measure) -> None:
        """Measure this, unless that is done or being done; what waits meanwhile is not wanted any more."""
        if measure in self._answers or (self._asked is not None and self._asked[0] == measure):
            return
        if self._asked is not None:
            self._asked[1].cancel()
        if self._mailbox is None:
            self._mailbox = Mailbox(self)
            self._mailbox.arrived.connect(self._on_arrived)
        self._asked = measure, _worker().submit(_carry_out, self._work, measure, self._mailbox.post)

    def answer(self, measure: Measure) -> T | None:
        """What was found; None where nothing was yet, or cannot be."""
        return self._answers.get(measure)

    @Slot(object)
    def _on_arrived(self, letter: tuple[Measure, T | None]) -> None:
        measure, answer = letter
        if self._asked is not None and self._asked[0] == measure:
            self._asked = None
        self._answers[measure] = answer
        if len(self._answers) > _KEPT:
            self._answers.popitem(last=False)
        self.measured.emit(measure)


@cache
def _worker() -> ThreadPoolExecutor:
    from concurrent.futures import ThreadPoolExecutor  # not needed before something is measured

    return ThreadPoolExecutor(max_workers=1, thread_name_prefix="tones", initializer=stand_back)


# in the worker


def _carry_out(
    work: Callable[[Measure], object], measure: Measure, post: Callable[[tuple[Measure, object]], None]
) -> None:
    try:
        post((measure, work(measure)))
    except (InputError, OSError):  # whoever shows the picture says so
        post((measure, None))


def tones_of(measure: Measure) -> Tones:
    """How many pixels have which tone."""
    from imageedit_desktop.imaging.tones import measure_tones  # not needed before it is asked for

    return measure_tones(measure.path)


def clipping_of(measure: Measure) -> QImage:
    """Where there is no detail; transparent but for that."""
    from imageedit_desktop.imaging.tones import BLOCKED, BLOWN, find_clipping

    side_px = measure.side_px
    found = find_clipping(measure.path, None if side_px is None else geometry.size(side_px, side_px))
    width_px, height_px = found.size.width_px, found.size.height_px
    marks = QImage(found.marks, width_px, height_px, width_px, QImage.Format.Format_Indexed8)
    colours = {BLOWN: BLOWN_COLOUR.rgba(), BLOCKED: BLOCKED_COLOUR.rgba()}
    marks.setColorTable([colours.get(mark, 0) for mark in range(max(colours) + 1)])
    return marks.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
