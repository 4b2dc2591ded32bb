"""A query as it is told on chips."""

from __future__ import annotations

import pytest

from imageedit_desktop.domain.query import FIELDS, FLAGS, parse
from imageedit_desktop.ui.features.gallery.query_words import part_words


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ('"soft light"', "“soft light”"),
        ("-snow", "not: “snow”"),
        ("rating:>=4", "stars ≥ 4"),
        ("-rejected", "not: rejected"),
        ("pick", "picked"),
        ("deferred", "for later"),
        ("failed", "state failed"),
        ("verdict:pick,undecided", "picked or undecided"),
        ("size:>=2048,1024x768", "size ≥ 2048 or 1024x768"),
        ("aspect:portrait", "shape upright"),
        ("portrait:red", "portrait red"),
        ("cost:>0.02", "cost > 0.02"),
        ("nsfw:untold", "flagged not told"),
        ("changed:>30%", "changed > 30 %"),
        ("changed:0,unknown", "changed 0 % or not known"),
        ("-changed:none", "not: changed without a source"),
        ("label:none", "label none"),
        ("state:unknown", "state outcome unknown"),
        ('tag:"wet hair",=x', "tag wet hair or x"),
        ("is:rehearsal", "rehearsal"),
    ],
)
def test_a_part_is_said_in_words(line: str, words: str) -> None:
    (part,) = parse(line).parts
    assert part_words(part) == words


def test_every_field_and_every_offered_word_has_words() -> None:
    for name, field in FIELDS.items():
        for value in field.offered:
            (part,) = parse(f"{name}:{value}").parts
            said = part_words(part)
            assert f"{name}:" not in said
            assert said
    assert all(parse(flag).parts for flag in FLAGS)
