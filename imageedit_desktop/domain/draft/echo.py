"""A recipe out of what the service echoes of a request: for predictions that were ordered elsewhere."""

from __future__ import annotations

from collections.abc import Mapping

from imageedit_desktop.domain import geometry, limits
from imageedit_desktop.domain.errors import InputError
from imageedit_desktop.domain.geometry import Size
from imageedit_desktop.domain.inputs import UNTOLD, InputUrl
from imageedit_desktop.domain.prediction import Prediction
from imageedit_desktop.domain.recipe import Recipe
from imageedit_desktop.domain.text import well_formed

_ADDRESS_MAX_CHARACTERS = 2048


def recipe_of(prediction: Prediction) -> Recipe:
    """The recipe as far as it can be told; what is missing or not possible becomes the default.

    Pictures are addresses. One that was sent as its own bytes, or is not told, is `inputs.UNTOLD`.
    """
    echo: Mapping[str, object] = prediction.inputs or {}
    prompt = echo.get("prompt")
    source = _address(echo.get("image"))
    return Recipe(
        prompt=well_formed(prompt)[: limits.PROMPT_MAX_CHARACTERS].strip() if isinstance(prompt, str) else "",
        source=UNTOLD if source is None else source,
        portraits=_portraits(echo.get("subject_reference")),
        size=_size(echo.get("size")),
        images=_images(echo.get("num_images"), len(prediction.outputs)),
        seed=_seed(echo.get("seed")),
        optimize_prompt=echo.get("prompt_optimizer") is True,
    )


def _address(value: object) -> InputUrl | None:
    if not isinstance(value, str) or len(value) > _ADDRESS_MAX_CHARACTERS:
        return None
    return InputUrl(url=value) if value.startswith(("https://", "http://")) else None


def _portraits(value: object) -> tuple[InputUrl, ...]:
    entries = value if isinstance(value, list) else []
    addresses = (_address(entry.get("image_file")) for entry in entries if isinstance(entry, dict))
    return tuple(picture for picture in addresses if picture is not None)


def _size(value: object) -> Size:
    try:
        asked = geometry.parse(value if isinstance(value, str) else "")
    except InputError:
        return geometry.DEFAULT_SIZE
    return geometry.DEFAULT_SIZE if geometry.check(asked) else asked


def _images(value: object, outputs: int) -> int:
    asked = value if type(value) is int else outputs
    return min(max(asked, outputs, limits.IMAGES_MIN), limits.IMAGES_MAX)


def _seed(value: object) -> int | None:
    return value if type(value) is int and limits.SEED_MIN <= value <= limits.SEED_MAX else None
