"""Sizes: read, checked, snapped and matched."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from imageedit_desktop.domain.errors import Code, InputError
from imageedit_desktop.domain.geometry import (
    PRESETS,
    Size,
    better_match,
    check,
    divided,
    division,
    fit_within,
    match_aspect,
    parse,
    same_shape,
    size,
    snap,
    snap_side,
)

SIDES = st.integers(1, 20_000)
SIZES = st.builds(size, SIDES, SIDES)


@pytest.mark.parametrize("text", ["1024x768", "1024×768", "1024*768", " 1024 X 768 "])
def test_a_size_is_read_however_it_is_written(text):
    assert parse(text) == size(1024, 768)


@pytest.mark.parametrize(
    "text", ["", "1024", "1024x", "x768", "-1x768", "1024x768x1", "1e3x768", "１０２４x768", "9" * 50]
)
def test_what_is_no_size_is_malformed(text):
    with pytest.raises(InputError) as raised:
        parse(text)
    assert raised.value.code is Code.SIZE_MALFORMED


@given(SIZES)
def test_a_size_reads_back_from_how_it_is_shown_and_sent(asked):
    assert parse(str(asked)) == parse(asked.wire) == asked
    assert asked.swapped.swapped == asked


@pytest.mark.parametrize(
    ("side_px", "code"),
    [
        (511, Code.SIZE_OUT_OF_RANGE),
        (512, None),
        (1001, Code.SIZE_NOT_A_STEP),
        (2048, None),
        (2049, Code.SIZE_OUT_OF_RANGE),
        (2056, Code.SIZE_OUT_OF_RANGE),
        (0, Code.SIZE_OUT_OF_RANGE),
    ],
)
def test_the_service_s_range_and_step_hold_for_both_sides(side_px, code):
    for asked in (size(side_px, 1024), size(1024, side_px)):
        assert [found.code for found in check(asked)] == ([] if code is None else [code])


def test_a_size_between_two_steps_names_the_nearest_that_fits():
    (found,) = check(size(1001, 1024))
    assert found.params == {"size": "1001×1024", "step_px": 8, "nearest": "1000×1024"}


def test_the_documented_sizes_are_all_accepted():
    assert [check(preset.size) for preset in PRESETS] == [()] * 8
    for preset in PRESETS:
        across, down = map(int, preset.shape.split(":"))
        assert preset.size.aspect == pytest.approx(across / down, rel=0.01)


@given(SIZES)
def test_snapping_gives_the_nearest_accepted_size_and_leaves_that_alone(asked):
    snapped = snap(asked)
    assert check(snapped) == ()
    assert snap(snapped) == snapped
    inside = min(2048, max(512, asked.width_px))
    assert abs(snapped.width_px - inside) <= 4


def test_halfway_between_two_steps_goes_up():
    assert [snap_side(side_px) for side_px in (1003, 1004, 1012)] == [1000, 1008, 1016]


@given(SIZES)
def test_matching_a_source_gives_an_accepted_size_of_its_shape(source):
    matched = match_aspect(source)
    assert check(matched) == ()
    if 1 / 4 <= source.aspect <= 4:
        assert math.log(matched.aspect / source.aspect) == pytest.approx(0, abs=0.017)


@pytest.mark.parametrize(
    ("source", "matched"),
    [
        (size(1024, 768), size(1024, 768)),
        (size(4000, 3000), size(2048, 1536)),
        (size(300, 400), size(512, 680)),
        (size(10_000, 10), size(2048, 512)),
    ],
)
def test_a_source_keeps_its_size_where_it_fits(source, matched):
    assert match_aspect(source) == matched
    assert match_aspect(source.swapped) == matched.swapped


@given(SIZES, SIZES)
def test_fitting_shrinks_and_never_grows(inner, outer):
    fitted = fit_within(inner, outer)
    assert 1 <= fitted.width_px <= min(inner.width_px, outer.width_px)
    assert 1 <= fitted.height_px <= min(inner.height_px, outer.height_px)
    touches = fitted.width_px == outer.width_px or fitted.height_px == outer.height_px
    assert fitted == inner or touches


@given(SIZES, st.sampled_from([64, 256, 512, 1024]))
def test_a_fraction_that_is_small_is_large_enough(inner, side_px):
    divisor = division(inner, side_px)
    if divisor is not None:
        small = divided(inner, divisor)
        assert small.width_px * small.height_px <= side_px**2
        assert side_px <= max(inner.width_px, inner.height_px) / divisor <= 1.5 * side_px


def test_halves_of_all_documented_sizes_go_for_512_pixels():
    assert {division(preset.size, 512) for preset in PRESETS} == {2}


def test_sizes_cannot_be_changed():
    with pytest.raises(AttributeError):
        Size(width_px=1, height_px=1).width_px = 2  # type: ignore[misc]


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (size(1024, 1024), size(512, 512), True),
        (size(1000, 1000), size(1019, 1000), True),
        (size(1000, 1000), size(1000, 1019), True),
        (size(1000, 1000), size(1021, 1000), False),
        (size(1000, 1000), size(1000, 1021), False),
        (size(1280, 720), size(720, 1280), False),
    ],
)
def test_shapes_are_the_same_but_for_two_in_a_hundred(one, other, same):
    assert same_shape(one, other) is same
    assert same_shape(other, one) is same


def test_a_size_is_only_offered_where_it_has_the_shape_better():
    assert better_match(size(4000, 3000), size(1024, 1024)) == match_aspect(size(4000, 3000))
    assert better_match(size(4000, 3000), match_aspect(size(4000, 3000))) is None
    assert better_match(size(1000, 1000), size(1024, 1024)) is None
