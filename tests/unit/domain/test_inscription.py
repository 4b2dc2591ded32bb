"""What a file says of itself: all that is needed, nothing private, and nothing believed that cannot be."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from imageedit_desktop.domain import adjustment
from imageedit_desktop.domain.adjustment import Adjustment
from imageedit_desktop.domain.geometry import size
from imageedit_desktop.domain.ids import InputHash, JobId, PredictionId
from imageedit_desktop.domain.inputs import InputFile, InputUrl
from imageedit_desktop.domain.inscription import Inscription, from_json, to_json
from imageedit_desktop.domain.job import Charged, Job, JobState
from imageedit_desktop.domain.money.price import MicroUsd
from imageedit_desktop.domain.recipe import Recipe

PHOTO = InputFile(
    sha256=InputHash("ab" * 32), name="Anna, private.jpg", size=size(64, 48), size_bytes=9, format="JPEG"
)
JOB = Job(
    id=JobId("0123456789abcdef" * 2),
    recipe=Recipe(
        prompt="a fox\n</rdf:Description>é😀",
        source=PHOTO,
        portraits=(PHOTO,),
        size=size(512, 512),
        images=4,
        seed=7,
    ),
    state=JobState.RECEIVING,
    origin="https://api.wavespeed.ai",
    price=MicroUsd(14_000),
    charged=Charged.YES,
    prediction_id=PredictionId("task"),
    created_ms=1,
    submitted_ms=2,
    completed_ms=3,
)
TEXT = to_json(JOB, 2, nsfw=True, made=3, program="test 1.0")


def test_it_is_read_back_but_for_the_names() -> None:
    nameless = replace(PHOTO, name="abababab…")
    recipe = replace(JOB.recipe, source=nameless, portraits=(nameless,))
    assert from_json(TEXT) == Inscription(job=replace(JOB, recipe=recipe), number=2, made=3, nsfw=True)
    assert from_json(TEXT).job.recipe.hash == JOB.recipe.hash
    assert TEXT.isascii()
    assert TEXT.isprintable()
    assert "Anna" not in TEXT


def test_how_a_picture_was_adjusted_is_read_back() -> None:
    cut = replace(PHOTO, adjustment=Adjustment(quarter_turns=1, tilt_tenths=25))
    newer = replace(PHOTO, adjustment=adjustment.from_json({"perspective": 3}))
    job = replace(JOB, recipe=replace(JOB.recipe, source=cut, portraits=(newer,)))
    read = from_json(to_json(job, 1, nsfw=None, made=1, program="test 1.0")).job.recipe
    assert [one.adjustment for one in read.inputs if isinstance(one, InputFile)] == [
        cut.adjustment,
        newer.adjustment,
    ]
    assert read.hash == job.recipe.hash


def test_one_of_an_earlier_version_does_not_tell_how_many_were_made() -> None:
    earlier = {name: value for name, value in json.loads(TEXT).items() if name != "made"}
    assert from_json(json.dumps(earlier)) == replace(from_json(TEXT), made=None)


def test_addresses_lose_what_may_be_a_secret() -> None:
    signed = InputUrl(url="https://me:word@host.example:8443/a/fox.jpg?X-Signature=abc#part")
    job = replace(JOB, recipe=replace(JOB.recipe, source=signed, portraits=()))
    told = from_json(to_json(job, 1, nsfw=None, made=None, program="")).job.recipe
    assert told.source == InputUrl(url="https://host.example:8443/a/fox.jpg")


@pytest.mark.parametrize("url", ["", "http://[", "https://fox"])
def test_orders_made_elsewhere_tell_what_is_known(url: str) -> None:
    made = Recipe(prompt="", source=InputUrl(url=url), size=size(512, 512), images=1)
    told = from_json(to_json(replace(JOB, recipe=made), 1, nsfw=None, made=None, program="")).job.recipe
    assert told == replace(made, source=InputUrl(url="" if "[" in url else url))


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("job", "../../etc/passwd"),
        ("job", None),
        ("number", 0),
        ("number", True),
        ("number", "1"),
        ("made", 0),
        ("made", "3"),
        ("nsfw", "no"),
        ("service", ""),
        ("service", 5),
        ("task", ["task"]),
        ("prompt", "\ud800"),
        ("images", 10**9),
        ("size", [512]),
        ("size", [0, 512]),
        ("size", None),
        ("seed", 2**64),
        ("seed", 1.5),
        ("price_micro_usd", -1),
        ("created_ms", 10**18),
        ("completed_ms", "now"),
        ("source", None),
        ("source", {"sha256": "../x", "size": [1, 1], "size_bytes": 1, "format": "JPEG"}),
        ("source", {"sha256": "ab" * 32, "size": [1, 1], "size_bytes": 1, "format": "../x"}),
        ("source", {"url": 1}),
        ("portraits", 3),
    ],
)
def test_what_cannot_be_is_refused(field: str, value: object) -> None:
    with pytest.raises(ValueError, match=r".*"):
        from_json(json.dumps(json.loads(TEXT) | {field: value}))


@settings(max_examples=150, deadline=None)
@given(
    st.one_of(
        st.text(),
        st.recursive(
            st.none() | st.integers() | st.text(), lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner)
        ).map(json.dumps),
        st.builds(
            lambda field, value: json.dumps(json.loads(TEXT) | {field: value}),
            st.sampled_from(sorted(json.loads(TEXT))),
            st.recursive(st.none() | st.booleans() | st.integers() | st.text(), st.lists),
        ),
    )
)
def test_whatever_it_is_it_is_an_inscription_or_a_value_error(text: str) -> None:
    try:
        told = from_json(text)
    except ValueError:
        return
    assert told.job.state is JobState.RECEIVING
    to_json(told.job, told.number, told.nsfw, made=told.made, program="")
