"""The body of a request, field by field, as the service takes it."""

from __future__ import annotations

from collections.abc import Sequence

from imageedit_desktop.domain.recipe import Recipe


def build_body(recipe: Recipe, source: object, portraits: Sequence[object]) -> dict[str, object]:
    """The request of a recipe: what is always sent, and of the rest only what the user set; never a null.

    Whether the schema forbids unknown fields is not known, so none is sent in vain.

    Args:
        recipe: what was ordered.
        source: address or data URL of the source, or whatever stands for one in a text.
        portraits: the same for each portrait, in order.
    """
    body: dict[str, object] = {
        "prompt": recipe.prompt,
        "image": source,
        "size": recipe.size.wire,
        "num_images": recipe.images,
    }
    if recipe.seed is not None:
        body["seed"] = recipe.seed
    if recipe.optimize_prompt:
        body["prompt_optimizer"] = True
    if portraits:
        body["subject_reference"] = [{"type": "character", "image_file": portrait} for portrait in portraits]
    return body
