"""What is sent of a recipe: everything that was set, and nothing else."""

from __future__ import annotations

from typing import Any

from imageedit_desktop.domain.geometry import size
from imageedit_desktop.domain.inputs import InputUrl
from imageedit_desktop.domain.recipe import Recipe
from imageedit_desktop.domain.request_body import build_body


def recipe(**changes: Any) -> Recipe:
    source = InputUrl(url="https://example.org/fox.jpg")
    return Recipe(**{"prompt": "a crown", "source": source, "size": size(1280, 720), "images": 3, **changes})


def test_a_plain_order_holds_nothing_that_was_not_set() -> None:
    assert build_body(recipe(), "https://u/a.jpg", []) == {
        "prompt": "a crown",
        "image": "https://u/a.jpg",
        "size": "1280*720",
        "num_images": 3,
    }


def test_a_full_order() -> None:
    body = build_body(recipe(seed=0, optimize_prompt=True), "https://u/a.jpg", ["https://u/b.jpg", "data:x"])
    assert body["seed"] == 0
    assert body["prompt_optimizer"] is True
    assert body["subject_reference"] == [
        {"type": "character", "image_file": "https://u/b.jpg"},
        {"type": "character", "image_file": "data:x"},
    ]
