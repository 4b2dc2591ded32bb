"""Recipes: built with every problem at once, hashed by what counts, and read back from the ledger."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from imageedit_desktop.domain import adjustment, limits
from imageedit_desktop.domain.adjustment import IDENTITY, Adjustment, Crop
from imageedit_desktop.domain.capabilities import Capabilities
from imageedit_desktop.domain.errors import Code, InputError
from imageedit_desktop.domain.geometry import size
from imageedit_desktop.domain.ids import InputHash
from imageedit_desktop.domain.inputs import InputFile, InputUrl, NoteCode, note, same_picture
from imageedit_desktop.domain.recipe import (
    Draft,
    TrayEntry,
    as_draft,
    build,
    from_json,
    price_of,
    problems_of,
    prompt_sent,
    to_json,
    within_limits,
    without_portraits,
)

ANY_TEXT = st.text(st.characters(exclude_categories=()), max_size=200)  # with lone surrogates and controls
STEPS = st.integers(limits.SIDE_MIN_PX // 8, limits.SIDE_MAX_PX // 8).map(lambda n: n * 8)
FILES = st.builds(
    InputFile,
    sha256=st.text("0123456789abcdef", min_size=64, max_size=64).map(InputHash),
    name=ANY_TEXT,
    size=st.builds(size, st.integers(1, 9_000), st.integers(1, 9_000)),
    size_bytes=st.integers(1, 10**9),
    format=st.sampled_from(["JPEG", "PNG", "WEBP"]),
    adjustment=st.sampled_from(
        [
            IDENTITY,
            Adjustment(quarter_turns=3, is_flipped=True, tilt_tenths=-12, matte="#102030"),
            Adjustment(crop=Crop(left_ppm=1, top_ppm=2, width_ppm=3, height_ppm=4)),
        ]
    ),
)
INPUTS = FILES | st.builds(InputUrl, url=ANY_TEXT.filter(bool))
DRAFTS = st.builds(
    Draft,
    prompt=ANY_TEXT.filter(prompt_sent),
    source=INPUTS,
    tray=st.lists(st.builds(TrayEntry, portrait=INPUTS, on=st.booleans()), max_size=4).map(tuple),
    size=st.builds(size, STEPS, STEPS),
    images=st.integers(limits.IMAGES_MIN, limits.IMAGES_MAX),
    seed=st.none() | st.integers(limits.SEED_MIN, limits.SEED_MAX),
    optimize_prompt=st.booleans(),
)

FOX = InputFile(sha256=InputHash("a" * 64), name="fox.jpg", size=size(640, 480), size_bytes=9, format="JPEG")
HEN = replace(FOX, sha256=InputHash("b" * 64), name="hen.jpg")
DRAFT = Draft(prompt="a fox", source=FOX, tray=(TrayEntry(portrait=HEN),), seed=7)


@given(DRAFTS)
def test_a_recipe_survives_the_ledger(draft):
    recipe = build(draft)
    written = to_json(recipe)
    written.encode()
    assert from_json(written) == recipe
    assert from_json(written).hash == recipe.hash


@given(DRAFTS)
def test_a_recipe_is_built_again_from_its_own_draft(draft):
    recipe = build(draft)
    assert build(as_draft(recipe)) == recipe


@given(DRAFTS)
def test_the_canonical_form_is_one_line_of_sorted_json(draft):
    canonical = build(draft).canonical()
    data = json.loads(canonical)
    assert list(data) == sorted(data)
    assert "\n" not in canonical
    assert data["model"] == "minimax/image-01/image-to-image"


def test_a_hash_stays_the_same_from_version_to_version():
    """It is kept in libraries, so a change of the canonical form would need a migration."""
    assert build(DRAFT).hash == "8af974d7795f040d9e33c7331c71e506cd4ac876a4c7fc2426ee12ffb635dede"


def test_a_picture_that_is_sent_as_it_is_is_written_as_it_always_was():
    told = json.loads(to_json(build(DRAFT)))
    assert told["source"] == {
        "sha256": "a" * 64,
        "name": "fox.jpg",
        "size": [640, 480],
        "size_bytes": 9,
        "format": "JPEG",
    }
    assert json.loads(build(DRAFT).canonical())["source"] == f"sha256:{'a' * 64}"


def test_what_a_newer_version_wished_for_is_kept_and_not_ordered():
    told = {"perspective": [1, {"of": "a newer version"}]}
    newer = replace(FOX, adjustment=adjustment.from_json(told))
    recipe = replace(build(DRAFT), source=newer)
    assert from_json(to_json(recipe)) == recipe
    assert json.loads(to_json(recipe))["source"]["adjustment"] == told
    assert from_json(to_json(recipe)).hash == recipe.hash != build(DRAFT).hash
    (found,) = problems_of(as_draft(recipe))
    assert (found.code, found.params) == (Code.ADJUSTMENT_UNKNOWN, {"name": "fox.jpg"})


def test_what_is_no_adjustment_makes_no_recipe():
    told = json.loads(to_json(build(DRAFT)))
    told["source"]["adjustment"] = "flipped"
    with pytest.raises(ValueError, match="not an adjustment"):
        from_json(json.dumps(told))


@pytest.mark.parametrize(
    "change",
    [
        {"prompt": "a hen"},
        {"source": HEN},
        {"source": replace(FOX, adjustment=Adjustment(quarter_turns=1))},
        {"tray": (TrayEntry(portrait=replace(HEN, adjustment=Adjustment(matte="#000000"))),)},
        {"source": InputUrl(url="https://example.com/fox.jpg")},
        {"tray": ()},
        {"tray": (TrayEntry(portrait=HEN), TrayEntry(portrait=FOX))},
        {"size": size(1280, 720)},
        {"images": 2},
        {"seed": 8},
        {"seed": None},
        {"optimize_prompt": True},
    ],
)
def test_whatever_the_service_can_tell_apart_changes_the_hash(change):
    assert build(replace(DRAFT, **change)).hash != build(DRAFT).hash


@pytest.mark.parametrize(
    "change",
    [
        {"prompt": "  a fox\n"},
        {"source": replace(FOX, name="renamed.jpg", notes=(note(NoteCode.SMALL),))},
        {"tray": (TrayEntry(portrait=HEN), TrayEntry(portrait=FOX, on=False))},
    ],
)
def test_what_the_service_cannot_tell_apart_does_not(change):
    assert build(replace(DRAFT, **change)).hash == build(DRAFT).hash


def test_the_order_of_portraits_counts():
    tray = (TrayEntry(portrait=HEN), TrayEntry(portrait=FOX))
    assert build(replace(DRAFT, tray=tray)).hash != build(replace(DRAFT, tray=tray[::-1])).hash


def test_every_problem_is_told_at_once_in_the_order_of_the_panel():
    draft = Draft(prompt="  ", tray=(TrayEntry(portrait=HEN),), size=size(511, 512), images=10, seed=2**63)
    with pytest.raises(InputError) as raised:
        build(draft, Capabilities(portraits=False, seed=True))
    assert [found.code for found in raised.value.problems] == [
        Code.SOURCE_MISSING,
        Code.PORTRAITS_UNSUPPORTED,
        Code.PROMPT_MISSING,
        Code.SIZE_OUT_OF_RANGE,
        Code.IMAGES_OUT_OF_RANGE,
        Code.SEED_INVALID,
    ]


@pytest.mark.parametrize(
    ("change", "codes"),
    [
        ({"prompt": "x" * 1500}, []),
        ({"prompt": f" {'x' * 1500} "}, []),
        ({"prompt": "x" * 1501}, [Code.PROMPT_TOO_LONG]),
        ({"images": 0}, [Code.IMAGES_OUT_OF_RANGE]),
        ({"images": 9}, []),
        ({"seed": 0}, []),
        ({"seed": -(2**63) - 1}, [Code.SEED_INVALID]),
    ],
)
def test_limits_hold_to_the_last_one(change, codes):
    assert [found.code for found in problems_of(replace(DRAFT, **change))] == codes


@pytest.mark.parametrize(
    "prompt",
    [
        "",
        "  \n\t\u00a0\u3000\u2028",
        "\u200b",
        "\u200b\u200c\u200d\u2060\ufeff",
        "\ufe0f\ufe0e",
        "\U000e0100\U000e01ef",
        "\U000e0001\U000e0041\U000e007f",
        "\u0301\u0302",
        "\u20e3",
        "\u0903",
        "\u00ad\u034f\u061c\u180e",
        "\u202a\u202e\u2066\u2069",
        "\u115f\u1160\u3164\uffa0",
        "\u2800",
        "\x00\x1b\x7f",
        "\ud800",
        "\ufffc",
    ],
)
def test_what_cannot_be_seen_is_no_prompt(prompt):
    assert [found.code for found in problems_of(replace(DRAFT, prompt=prompt))] == [Code.PROMPT_MISSING]
    assert prompt_sent(prompt) == ""


@pytest.mark.parametrize(
    "prompt",
    [
        "a",
        "7",
        "?",
        "é",
        "e\u0301",
        "नि",
        "👩\u200d🚀",
        "❤\ufe0f",
        "\u200bfox\u200b",
        "한",
        "🏴\U000e0067\U000e007f",
    ],
)
def test_what_can_be_seen_is_sent_as_it_was_typed(prompt):
    assert problems_of(replace(DRAFT, prompt=prompt)) == ()
    assert prompt_sent(f" {prompt}\n") == prompt


def test_the_length_of_a_prompt_is_that_of_what_is_sent_in_code_points():
    assert problems_of(replace(DRAFT, prompt="🦊" * 1500 + "\n")) == ()
    [found] = problems_of(replace(DRAFT, prompt="🦊" * 1501))
    assert found.params["count"] == 1501


def test_numbers_of_a_stranger_become_the_nearest_that_can_be_ordered():
    odd = replace(DRAFT, size=size(5000, 3), images=40, seed=2**70)
    near = within_limits(odd)
    assert (near.size, near.images, near.seed) == (size(2048, 512), 9, 2**63 - 1)
    assert within_limits(DRAFT) == DRAFT


def test_fields_that_the_schema_lacks_are_refused_only_where_they_are_used():
    poor = Capabilities(portraits=False, seed=False)
    assert [found.code for found in problems_of(DRAFT, poor)] == [Code.PORTRAITS_UNSUPPORTED, Code.SEED_UNSUPPORTED]
    assert problems_of(replace(without_portraits(DRAFT), seed=None), poor) == ()


def test_portraits_switched_off_stay_in_the_tray_and_out_of_the_recipe():
    off = without_portraits(DRAFT)
    assert [entry.portrait for entry in off.tray] == [HEN]
    assert build(off).inputs == (FOX,)
    assert build(DRAFT).inputs == (FOX, HEN)


def test_the_price_is_that_of_the_images_and_never_negative():
    assert price_of(replace(DRAFT, images=9)) == 31_500
    assert price_of(replace(DRAFT, images=-1)) == 0
    assert price_of(replace(DRAFT, images=2), Capabilities(price_per_image=5_000)) == 10_000


@given(INPUTS)
def test_pictures_are_the_same_by_bytes_or_address_not_by_name(picture):
    assert same_picture(picture, picture)
    if isinstance(picture, InputFile):
        assert same_picture(picture, replace(picture, name="other.jpg"))
    assert not same_picture(picture, replace(FOX, sha256=InputHash("z")))


@pytest.mark.parametrize("text", ["", "null", "{}", "[]", '{"prompt": "x"}'])
def test_what_is_no_recipe_is_not_read_as_one(text):
    with pytest.raises((ValueError, KeyError, TypeError)):
        from_json(text)


@pytest.mark.parametrize(
    "change",
    [
        {"seed": "7"},
        {"seed": 1.5},
        {"seed": True},
        {"images": 2.0},
        {"size": [512, "512"]},
        {"optimize_prompt": "yes"},
        {"prompt": "\ud800"},
        {"source": {"url": 5}},
        {"source": {"url": "https://x/\udfff"}},
        {"source": {"sha256": 5, "name": "n", "size": [1, 2], "size_bytes": 1, "format": "PNG"}},
        {"portraits": [{"url": None}]},
    ],
    ids=repr,
)
def test_a_recipe_with_a_part_of_another_kind_is_none(change):
    written = json.loads(to_json(build(DRAFT)))
    assert from_json(json.dumps({**written, "of_tomorrow": 1})) == build(DRAFT)
    with pytest.raises((ValueError, TypeError)):
        from_json(json.dumps(written | change))
