"""What is done to a picture before it is sent: how large it becomes, how acts compose, how it is written."""

from __future__ import annotations

import json
import math
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from imageedit_desktop.domain import adjusting, adjustment
from imageedit_desktop.domain.adjusting import Adjusting
from imageedit_desktop.domain.adjustment import IDENTITY, Adjustment, Crop, largest_crop
from imageedit_desktop.domain.cropping import Frame, Grip, Ground
from imageedit_desktop.domain.geometry import Size, same_shape, size
from imageedit_desktop.domain.ids import InputHash
from imageedit_desktop.domain.inputs import InputFile, NoteCode, note
from imageedit_desktop.domain.remarks import remarks_on

sides = st.integers(40, 6000)
sizes = st.builds(size, sides, sides)
tilts = st.integers(-450, 450)
shares = st.integers(0, 999_999)
aspects = st.floats(0.3, 3.5)


@st.composite
def crops(draw: st.DrawFn) -> Crop:
    left, top = draw(shares), draw(shares)
    return Crop(
        left_ppm=left,
        top_ppm=top,
        width_ppm=draw(st.integers(1, 1_000_000 - left)),
        height_ppm=draw(st.integers(1, 1_000_000 - top)),
    )


adjustments = st.builds(
    Adjustment,
    is_flipped=st.booleans(),
    quarter_turns=st.integers(0, 3),
    tilt_tenths=tilts,
    crop=st.none() | crops(),
    matte=st.none() | st.sampled_from(["#ffffff", "#102030"]),
)


def corners(region: adjustment.Region, turned: Size, tilt_tenths: int) -> list[tuple[float, float]]:
    """Where the middles of the corner pixels of a region are on the picture, from its corner."""
    angle = math.radians(tilt_tenths / 10)
    across, down = adjustment.bounds_px(turned, tilt_tenths)
    found = []
    for x in (0.5, region.size.width_px - 0.5):
        for y in (0.5, region.size.height_px - 0.5):
            dx, dy = region.left_px + x - across / 2, region.top_px + y - down / 2
            on_picture = complex(dx, dy) * complex(math.cos(angle), -math.sin(angle))
            found.append((on_picture.real + turned.width_px / 2, on_picture.imag + turned.height_px / 2))
    return found


@given(sizes, tilts, aspects)
def test_the_largest_crop_has_no_empty_corner(picture: Size, tilt_tenths: int, aspect: float) -> None:
    crop = largest_crop(picture, aspect, tilt_tenths)
    region = Adjustment(tilt_tenths=tilt_tenths, crop=crop).region(picture)
    for x, y in corners(region, picture, tilt_tenths):
        assert -0.01 <= x <= picture.width_px + 0.01
        assert -0.01 <= y <= picture.height_px + 0.01


@given(sizes, tilts, aspects)
def test_nothing_larger_of_that_shape_would_fit(picture: Size, tilt_tenths: int, aspect: float) -> None:
    ground = Ground(turned=picture, tilt_tenths=tilt_tenths)
    largest = ground.whole(aspect)
    assert ground.holds(largest)
    larger = replace(largest, width_px=1.001 * largest.width_px, height_px=1.001 * largest.height_px)
    assert not ground.holds(larger)


@given(sizes, adjustments)
def test_what_is_written_down_is_read_again(picture: Size, done: Adjustment) -> None:
    again = adjustment.from_json(json.loads(json.dumps(done.as_json())))
    assert again == done
    assert again.canonical() == done.canonical()
    assert again.region(picture) == done.region(picture)


@given(sizes, adjustments)
def test_four_turns_and_two_flips_are_nothing(picture: Size, done: Adjustment) -> None:
    assert done.turned_by(1).turned_by(1).turned_by(2) == done
    assert done.turned_by(-1).turned_by(1) == done
    assert done.flipped().flipped() == done
    assert done.flipped().turned_by(1) == done.turned_by(-1).flipped()
    assert done.turned_by(1).size_of(picture) == done.size_of(picture).swapped


def test_a_whole_picture_is_as_large_as_it_is() -> None:
    assert IDENTITY.size_of(size(640, 480)) == size(640, 480)
    assert Adjustment(quarter_turns=1).size_of(size(640, 480)) == size(480, 640)
    assert Adjustment(matte="#000000").size_of(size(640, 480)) == size(640, 480)


def test_a_crop_is_cut_between_pixels() -> None:
    crop = Crop(left_ppm=250_000, top_ppm=0, width_ppm=500_000, height_ppm=1_000_000)
    region = Adjustment(crop=crop).region(size(100, 60))
    assert (region.left_px, region.top_px, region.size) == (25, 0, size(50, 60))


def test_of_what_is_nearly_nothing_a_pixel_is_left() -> None:
    crop = Crop(left_ppm=999_999, top_ppm=999_999, width_ppm=1, height_ppm=1)
    assert Adjustment(crop=crop).region(size(100, 60)).size == size(1, 1)


@pytest.mark.parametrize(
    "told",
    [
        {"quarter_turns": 4},
        {"quarter_turns": True},
        {"tilt_tenths": 451},
        {"crop_ppm": [0, 0, 1_000_001, 1]},
        {"crop_ppm": [0, 0, 0, 1]},
        {"crop_ppm": "all"},
        {"matte": "white"},
        {"perspective": [1, 2], "flipped": True},
    ],
)
def test_what_another_version_wished_for_is_kept(told: dict[str, object]) -> None:
    read = adjustment.from_json(told)
    assert read.unknown
    assert not read.is_identity
    assert read.as_json() == told
    assert adjustment.from_json(read.as_json()) == read


@pytest.mark.parametrize("told", [None, 3, "flipped", [1], {"padding": "x" * 3000}])
def test_what_nobody_would_wish_for_is_refused(told: object) -> None:
    with pytest.raises(ValueError, match="not an adjustment"):
        adjustment.from_json(told)


# while it is being made

steps = st.lists(
    st.one_of(
        st.tuples(st.just("tilt"), tilts),
        st.tuples(st.just("turn"), st.integers(-1, 2)),
        st.tuples(st.just("flip"), st.none()),
        st.tuples(st.just("shape"), st.none() | aspects),
        st.tuples(st.just("move"), st.tuples(st.integers(-900, 900), st.integers(-900, 900))),
        st.tuples(
            st.just("stretch"),
            st.tuples(st.integers(-1, 1), st.integers(-1, 1), st.integers(-900, 900), st.integers(-900, 900)),
        ),
    ),
    max_size=12,
)


def done(now: Adjusting, act: str, value: object) -> Adjusting:
    match act, value:
        case "tilt", int(tenths):
            return now.tilted(tenths)
        case "turn", int(quarters):
            return now.turned_by(quarters)
        case "shape", aspect:
            return now.in_shape(aspect)  # type: ignore[arg-type]
        case "move", (right, down):
            return now.moved(right, down)
        case "stretch", (across, down, right_px, down_px):
            return now.stretched(Grip(across=across, down=down), right_px, down_px)
    return now.flipped()


@given(sizes, sizes, steps)
def test_whatever_is_done_the_frame_stays_on_the_picture(
    picture: Size, asked: Size, acts: list[tuple[str, object]]
) -> None:
    now = adjusting.begin(picture, IDENTITY, asked)
    for act, value in acts:
        now = done(now, act, value)
        slack = 1 - 1e-9
        frame = now.frame
        inner = replace(frame, width_px=frame.width_px * slack, height_px=frame.height_px * slack)
        assert now.ground.holds(inner), (act, value)
        made = now.adjustment
        for x, y in corners(made.region(picture), now.ground.turned, made.tilt_tenths):
            assert -1 <= x <= now.ground.turned.width_px + 1
            assert -1 <= y <= now.ground.turned.height_px + 1


def test_a_picture_is_framed_in_the_shape_that_is_asked_for() -> None:
    now = adjusting.begin(size(1000, 1000), IDENTITY, size(1280, 720))
    assert now.adjustment.size_of(now.picture) == size(1000, 562)
    assert now.without_crop().adjustment == IDENTITY


def test_one_that_has_that_shape_already_is_left_alone() -> None:
    assert adjusting.begin(size(2048, 2048), IDENTITY, size(1024, 1024)).adjustment == IDENTITY


def test_a_frame_comes_back_when_straightening_is_taken_back() -> None:
    now = adjusting.begin(size(1000, 800), IDENTITY, size(1024, 1024)).moved(90, 0)
    before = now.frame
    assert now.tilted(300).frame != before
    assert now.tilted(300).tilted(0).frame == before


def test_a_turn_keeps_what_is_framed() -> None:
    now = adjusting.begin(size(1000, 800), IDENTITY, size(1024, 1024)).in_shape(None)
    now = now.stretched(Grip(across=1, down=1), -300, -500).moved(-50, -20)
    assert now.turned_by(1).adjustment == now.adjustment.turned_by(1)
    assert now.flipped().adjustment == now.adjustment.flipped()


def test_a_corner_keeps_the_shape_and_the_opposite_corner() -> None:
    now = adjusting.begin(size(1600, 1600), IDENTITY, size(1280, 720))
    cut = now.stretched(Grip(across=1, down=1), -400, -10)
    assert math.isclose(cut.frame.width_px / cut.frame.height_px, 1280 / 720)
    left, was = cut.frame.x_px - cut.frame.width_px / 2, now.frame.x_px - now.frame.width_px / 2
    assert math.isclose(left, was)


def test_going_on_finds_the_frame_where_it_was() -> None:
    first = adjusting.begin(size(1600, 1200), IDENTITY, size(1280, 720)).tilted(55).moved(30, -40)
    first = first.stretched(Grip(across=-1, down=-1), 200, 100)
    again = adjusting.begin(size(1600, 1200), first.adjustment, size(1280, 720))
    assert again.adjustment == first.adjustment
    assert again.aspect == 1280 / 720


def test_a_frame_slides_along_the_edge() -> None:
    ground = Ground(turned=size(100, 100))
    frame = Frame(x_px=-25, y_px=-25, width_px=50, height_px=50)
    assert ground.moved(frame, 500, 10) == Frame(x_px=25, y_px=-15, width_px=50, height_px=50)
    assert ground.moved(frame, 500, 500) == Frame(x_px=25, y_px=25, width_px=50, height_px=50)


@given(sizes, sizes)
def test_the_guide_has_the_shape_of_the_size(picture: Size, asked: Size) -> None:
    made = adjusting.begin(picture, IDENTITY, asked).adjustment.size_of(picture)
    if min(made.width_px, made.height_px) > 100:
        assert same_shape(made, asked)


def test_of_a_picture_of_an_earlier_recipe_the_colour_behind_is_told_too() -> None:
    picture = InputFile(sha256=InputHash("0f" * 32), name="a.png", size=size(600, 400), size_bytes=9, format="PNG")
    on_blue = replace(picture, adjustment=Adjustment(matte="#1040c0"))
    assert [told.code for told in remarks_on(on_blue)] == [NoteCode.LAID_ON_COLOUR]
    opaque = replace(on_blue, notes=(note(NoteCode.METADATA_REMOVED),))
    assert NoteCode.LAID_ON_COLOUR not in {told.code for told in remarks_on(opaque)}
