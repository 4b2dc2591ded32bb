"""The guess where a result lies on its source, and shares as they are told."""

from __future__ import annotations

import pytest

from imageedit_desktop.domain.geometry import size
from imageedit_desktop.domain.source_comparison import Part, centred_part, whole_percent


@pytest.mark.parametrize(
    ("source", "shape", "part"),
    [
        ((800, 600), (400, 300), Part(left=0.0, top=0.0, width=1.0, height=1.0)),
        ((800, 400), (512, 512), Part(left=0.25, top=0.0, width=0.5, height=1.0)),
        ((400, 800), (512, 512), Part(left=0.0, top=0.25, width=1.0, height=0.5)),
        ((1000, 1000), (2000, 1000), Part(left=0.0, top=0.25, width=1.0, height=0.5)),
    ],
)
def test_it_is_the_largest_part_of_that_shape_in_the_middle(source, shape, part) -> None:
    assert centred_part(size(*source), size(*shape)) == part


@pytest.mark.parametrize(
    ("changed", "percent"), [(0, 0), (0.004999, 0), (0.005, 1), (0.285, 29), (0.295, 30), (0.3049, 30), (1, 100)]
)
def test_shares_are_told_in_whole_per_cent_halves_upwards(changed, percent) -> None:
    assert whole_percent(changed) == percent
