"""Marks on a picture: where a rejected one steps back, and where it is seen as it is."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from imageedit_desktop.domain.verdict import Pick, Verdict
from imageedit_desktop.ui.features.verdicts.marks import MarkPainter


@pytest.mark.parametrize(("dims", "is_dimmed"), [(True, True), (False, False)])
def test_a_rejected_picture_steps_back_but_where_it_is_compared(qapp, dims: bool, is_dimmed: bool) -> None:
    picture = QImage(300, 200, QImage.Format.Format_RGB32)
    picture.fill(QColor("white"))
    with QPainter(picture) as painter:
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        MarkPainter().paint(painter, QRect(0, 0, 300, 200), Verdict(pick=Pick.REJECT), dims=dims)
    corner = [picture.pixelColor(x, y).lightness() for x in range(40) for y in range(40)]
    assert min(corner) < 160, "the mark itself"
    assert (picture.pixelColor(200, 150) != QColor("white")) is is_dimmed
