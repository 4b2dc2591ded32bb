"""The five colours of labels, whatever other programs call them."""

from __future__ import annotations

import pytest

from imageedit_desktop.domain.label_names import label_called, label_of_darktable, label_of_digikam
from imageedit_desktop.domain.verdict import Label


@pytest.mark.parametrize(
    ("name", "label"),
    [
        ("Red", Label.RED),
        ("rot", Label.RED),
        ("ROUGE", Label.RED),
        ("Gelb", Label.YELLOW),
        ("Жёлтый", Label.YELLOW),
        ("желтый", Label.YELLOW),
        ("Gru\u0308n", Label.GREEN),
        ("ブルー", Label.BLUE),
        ("紫色", Label.PURPLE),
        ("To Do", Label.PURPLE),
        ("Winner", Label.NONE),
        ("", Label.NONE),
    ],
)
def test_a_name_in_any_language_is_a_colour_or_none(name: str, label: Label) -> None:
    assert label_called(name) is label


def test_numbers_of_digikam_and_darktable() -> None:
    digikam = [label_of_digikam(number) for number in range(-1, 10)]
    red, yellow, green, blue, purple = list(Label)[1:6]
    assert digikam == [Label.NONE, Label.NONE, red, red, yellow, green, blue, purple, *[Label.NONE] * 3]
    assert [label_of_darktable(number) for number in range(-1, 6)] == [
        Label.NONE,
        red,
        yellow,
        green,
        blue,
        purple,
        Label.NONE,
    ]
