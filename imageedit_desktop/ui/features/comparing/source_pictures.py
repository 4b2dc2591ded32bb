"""What there is of the source of a result, for wherever that result is shown."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPixmap

from imageedit_desktop.domain.source_comparison import Part
from imageedit_desktop.ui.features.comparing.layers import part_of, whole_of
from imageedit_desktop.ui.features.comparing.subject import Subject
from imageedit_desktop.ui.pictures.cache import PictureCache
from imageedit_desktop.ui.pictures.wish import Level, PictureWish


class SourcePictures:
    """Finds it among the pictures that were read; does no IO."""

    def __init__(self, pictures: PictureCache) -> None:
        self._pictures = pictures

    def part(self, subject: Subject) -> Part | None:
        """The part of the source that the result shows; None while nothing is known of either."""
        there = None if subject.source is None else self._pictures.stand_in(subject.source.at(Level.PX_64))
        if there is None or subject.shape is None:
            return None if subject.compared is None else subject.compared.part
        return part_of(there.size(), subject.shape, subject.compared)

    def wish(self, subject: Subject, place: QRectF) -> PictureWish | None:
        """The source with as many pixels as there is use for, where the result has this place in device pixels."""
        source = subject.source
        if source is None:
            return None
        part = self.part(subject)
        if part is None:
            return source.at(Level.PX_1024)
        whole = whole_of(place, part)
        return source.at(Level.covering(max(whole.width(), whole.height(), Level.PX_512)))

    def pixmap(self, subject: Subject, place: QRectF) -> QPixmap | None:
        """What there is of it, the fitter for the place the better."""
        wish = self.wish(subject, place)
        return None if wish is None else self._pictures.pixmap(wish) or self._pictures.stand_in(wish)
