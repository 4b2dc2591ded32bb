"""Only what differs between two recipes is told."""

from __future__ import annotations

from dataclasses import replace

import pytest

from imageedit_desktop.domain.differences import Field, differences, prompt_parts
from imageedit_desktop.domain.geometry import size
from imageedit_desktop.domain.ids import InputHash
from imageedit_desktop.domain.inputs import InputFile, InputUrl
from imageedit_desktop.domain.recipe import Recipe


def picture(name, digest=None):
    return InputFile(
        sha256=InputHash((digest or name) * 64), name=name, size=size(8, 8), size_bytes=1, format="JPEG"
    )


BASE = Recipe(
    prompt="a red fox in the snow",
    source=picture("a"),
    portraits=(picture("b"), picture("c")),
    size=size(1024, 1024),
    images=9,
    seed=7,
)


@pytest.mark.parametrize(
    ("changed", "fields"),
    [
        ({}, ()),
        ({"prompt": "a blue fox"}, (Field.PROMPT,)),
        ({"source": picture("d")}, (Field.SOURCE,)),
        ({"source": picture("another name", "a")}, ()),
        ({"source": InputUrl(url="https://example.com/a.png")}, (Field.SOURCE,)),
        ({"portraits": (picture("c"), picture("b"))}, (Field.PORTRAITS,)),
        ({"portraits": (picture("b"),)}, (Field.PORTRAITS,)),
        ({"size": size(1024, 768), "seed": None}, (Field.SIZE, Field.SEED)),
        ({"images": 1, "optimize_prompt": True}, (Field.IMAGES, Field.OPTIMIZE_PROMPT)),
    ],
)
def test_the_fields_that_are_not_the_same(changed, fields):
    assert differences(BASE, replace(BASE, **changed)) == fields
    assert differences(replace(BASE, **changed), BASE) == fields


@pytest.mark.parametrize(
    ("one", "other", "parts"),
    [
        (
            "a red fox in the deep snow",
            "a blue cat in the deep snow",
            (("a", "red fox", "in the …"), ("a", "blue cat", "in the …")),
        ),
        ("on a wide field a fox", "on a wide field a cat", (("… field a", "fox", ""), ("… field a", "cat", ""))),
        ("a fox", "a red fox", (("a", "", "fox"), ("a", "red", "fox"))),
        ("a a", "a a a", (("a a", "", ""), ("a a", "a", ""))),
        ("fox", "", (("", "fox", ""), ("", "", ""))),
    ],
)
def test_where_prompts_part_and_meet_again(one, other, parts):
    found = prompt_parts(one, other)
    assert tuple((part.before, part.differing, part.after) for part in found) == parts
