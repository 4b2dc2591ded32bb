"""Recipes out of the echoes of strangers."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from imageedit_desktop.domain import recipe
from imageedit_desktop.domain.draft.echo import recipe_of
from imageedit_desktop.domain.geometry import DEFAULT_SIZE, check, size
from imageedit_desktop.domain.ids import PredictionId
from imageedit_desktop.domain.inputs import UNTOLD, InputUrl
from imageedit_desktop.domain.prediction import Prediction, Status
from imageedit_desktop.domain.recipe import Recipe

FOX = "https://example.org/fox.jpg"


def _told(echo: dict[str, object] | None, outputs: int = 1) -> Recipe:
    task = Prediction(id=PredictionId("p"), status=Status.COMPLETED, outputs=("x",) * outputs, inputs=echo)
    return recipe_of(task)


def test_everything_that_was_asked() -> None:
    echo = {
        "prompt": " a fox ",
        "image": FOX,
        "size": "1280*720",
        "num_images": 3,
        "seed": -7,
        "prompt_optimizer": True,
        "subject_reference": [{"type": "character", "image_file": "https://example.org/anna.jpg"}],
    }
    assert _told(echo, outputs=2) == Recipe(
        prompt="a fox",
        source=InputUrl(url=FOX),
        portraits=(InputUrl(url="https://example.org/anna.jpg"),),
        size=size(1280, 720),
        images=3,
        seed=-7,
        optimize_prompt=True,
    )


def test_nothing_that_was_asked() -> None:
    assert _told(None, outputs=4) == Recipe(prompt="", source=UNTOLD, size=DEFAULT_SIZE, images=4)


@pytest.mark.parametrize("address", [FOX, "http://example.org/fox.jpg"])
def test_a_source_that_is_an_address_is_told_as_it_is(address: str) -> None:
    assert _told({"image": address}).source == InputUrl(url=address)


@pytest.mark.parametrize("image", ["data:image/jpeg;base64,AAAA", "/9j/4AAQ", "file:///etc/passwd", "", None, 7])
def test_a_source_that_is_no_address_is_not_told(image: object) -> None:
    made = _told({"image": image})
    assert made.source == UNTOLD
    assert recipe.as_draft(made).source is None


_ANYTHING = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text()
    | st.lists(st.dictionaries(st.text(), st.text()))
)
_NAMES = ["prompt", "image", "size", "num_images", "seed", "prompt_optimizer", "subject_reference"]


@given(st.dictionaries(st.sampled_from(_NAMES), _ANYTHING), st.integers(1, 100))
def test_whatever_is_echoed_it_is_a_recipe_that_can_be_kept(echo: dict[str, object], outputs: int) -> None:
    made = _told(echo, outputs)
    assert recipe.from_json(recipe.to_json(made)) == made
    assert check(made.size) == ()
    assert 1 <= made.images <= 9
