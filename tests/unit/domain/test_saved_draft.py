"""The draft as text: it comes back whole, and strange text costs only what is strange in it."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from imageedit_desktop.domain.draft.saved_draft import SavedDraft, from_json, to_json
from imageedit_desktop.domain.draft.undo import History
from imageedit_desktop.domain.geometry import size
from imageedit_desktop.domain.ids import InputHash
from imageedit_desktop.domain.inputs import InputFile, InputUrl, NoteCode, note
from imageedit_desktop.domain.recipe import Draft, TrayEntry

PHOTO = InputFile(
    sha256=InputHash("0f" * 32),
    name="me at “sea”.jpg",
    size=size(4000, 3000),
    size_bytes=5_000_000,
    format="JPEG",
    notes=(note(NoteCode.SHRUNK, width=2048, height=1536),),
)
WEB = InputUrl(url="https://example.org/fox.jpg")
FULL = Draft(
    prompt="a fox\nin the snow 🦊",
    source=PHOTO,
    tray=(TrayEntry(portrait=WEB), TrayEntry(portrait=replace(PHOTO, sha256=InputHash("ab" * 32)), on=False)),
    size=size(1280, 720),
    images=4,
    seed=-(2**63),
    optimize_prompt=True,
)


PLAIN_WEB = InputUrl(url="http://example.org/fox.jpg")


@pytest.mark.parametrize(
    "draft", [Draft(), FULL, replace(FULL, source=WEB, tray=(), seed=None), Draft(source=PLAIN_WEB)]
)
def test_a_draft_comes_back_whole(draft: Draft) -> None:
    assert from_json(to_json(draft)) == SavedDraft(draft=draft, understood=True)


@given(st.text())
def test_whatever_was_typed_comes_back(prompt: str) -> None:
    assert from_json(to_json(Draft(prompt=prompt))).draft.prompt == prompt


@pytest.mark.parametrize("text", ["", "null", "[]", "7", "{", '{"prompt": "x"', "\x00" * 40, "[" * 100_000])
def test_what_is_no_draft_is_a_blank_one_and_said_not_to_be_understood(text: str) -> None:
    assert from_json(text) == SavedDraft(draft=Draft(), understood=False)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("prompt", 7),
        ("source", {"sha256": "../../etc/passwd", "name": "x", "size": [1, 1], "size_bytes": 1, "format": "JPEG"}),
        ("source", {"url": "file:///etc/passwd"}),
        ("source", {"url": ""}),
        ("source", "a path"),
        ("source", {**json.loads(to_json(FULL))["source"], "format": "../x"}),
        ("source", {**json.loads(to_json(FULL))["source"], "size": [0, 10]}),
        ("tray", {}),
        ("tray", [{"portrait": {"url": "https://example.org/x.jpg"}, "on": "yes"}]),
        ("tray", [None]),
        ("size", [1024]),
        ("size", "1024x1024"),
        ("size", [1024.5, 1024]),
        ("images", True),
        ("images", None),
        ("seed", "7"),
        ("seed", float("nan")),
        ("optimize_prompt", 1),
        ("a_word_of_a_newer_version", {"x": 1}),
    ],
)
def test_one_strange_field_costs_that_field_alone(name: str, value: object) -> None:
    saved = from_json(json.dumps({**json.loads(to_json(FULL)), name: value}))
    assert not saved.understood
    lost = {name: getattr(Draft(), name)} if hasattr(FULL, name) else {}
    assert saved.draft == replace(FULL, **lost)


def test_what_was_done_comes_back_too_and_takes_its_effect() -> None:
    history, restored = History(), Draft(prompt="restored", source=WEB)
    history.add(FULL, restored, "recipe")
    history.add(restored, replace(restored, seed=7), "seed")
    saved = from_json(to_json(replace(restored, seed=7), history.steps))
    assert saved.understood
    again = History(saved.steps)
    assert again.undo(again.undo(saved.draft)) == FULL
    assert "a fox" not in json.dumps(json.loads(to_json(FULL, history.steps[1:]))["undo"]), "only what changed"


def test_names_of_acts_come_back_those_of_another_version_too() -> None:
    history = History()
    history.add(FULL, replace(FULL, images=1), "images")
    history.add(replace(FULL, images=1), Draft(), "of a newer version")
    saved = from_json(to_json(Draft(), history.steps))
    assert [step.act for step in saved.steps] == ["images", "of a newer version"]
    data = json.loads(to_json(Draft(), history.steps))
    del data["undo"][0]["act"]
    data["undo"][0]["value"] = "images"  # as the first versions wrote it
    assert [step.act for step in from_json(json.dumps(data)).steps] == ["", "of a newer version"]


def test_acts_upon_a_pasted_book_are_not_kept_but_those_since() -> None:
    history, book = History(), replace(FULL, prompt="x" * 250_000)
    history.add(FULL, book, "prompt")
    history.add(book, FULL, "prompt")
    for images in range(10, 60):
        history.add(FULL, replace(FULL, images=images), "images")
    assert len(from_json(to_json(FULL, history.steps)).steps) == 30
    assert len(from_json(to_json(FULL, history.steps[:12])).steps) == 10


@pytest.mark.parametrize(("more", "kept"), [(0, 2), (1, 1)])
def test_acts_are_kept_as_far_as_their_prompts_have_room(more: int, kept: int) -> None:
    history, half = History(), 50_000
    texts = ["a" * half, "b" * half, "c" * (half + more)]
    for before, after in ((texts[2], texts[0]), (texts[0], texts[1])):
        history.add(replace(FULL, prompt=before), replace(FULL, prompt=after), "prompt")
    assert len(from_json(to_json(FULL, history.steps)).steps) == kept


@pytest.mark.parametrize("steps", [7, [None], [{}], [{"before": {"prompt": 7}, "after": {}, "act": ""}], {"x": 1}])
def test_acts_that_are_not_understood_cost_the_acts_alone(steps: object) -> None:
    saved = from_json(json.dumps({**json.loads(to_json(FULL)), "undo": steps}))
    assert saved == SavedDraft(draft=FULL, steps=(), understood=False)


def test_numbers_out_of_range_and_unknown_remarks_are_no_trouble() -> None:
    data = json.loads(to_json(FULL)) | {"images": 10**30, "size": [-5, 10**9], "seed": 10**40}
    data["source"]["notes"].append({"code": "of_a_newer_version", "params": {}})
    saved = from_json(json.dumps(data))
    assert saved.understood
    assert (saved.draft.images, saved.draft.size, saved.draft.seed) == (9, size(512, 2048), 2**63 - 1)
    assert saved.draft.source == PHOTO
