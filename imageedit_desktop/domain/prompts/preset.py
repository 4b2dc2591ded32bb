"""All that is set beside the pictures, kept under a name."""

from __future__ import annotations

import json
from dataclasses import dataclass

from imageedit_desktop.domain import geometry
from imageedit_desktop.domain.geometry import Size
from imageedit_desktop.domain.recipe import Draft, within_limits


@dataclass(frozen=True, slots=True, kw_only=True)
class Preset:
    """What a draft has but for its pictures; see `recipe.Draft`.

    Attributes:
        seed: None for a random one.
    """

    name: str
    prompt: str
    size: Size
    images: int
    seed: int | None
    optimize_prompt: bool


def preset_of(draft: Draft, name: str) -> Preset:
    """What is set now, under a name."""
    return Preset(
        name=name,
        prompt=draft.prompt,
        size=draft.size,
        images=draft.images,
        seed=draft.seed,
        optimize_prompt=draft.optimize_prompt,
    )


def to_json(preset: Preset) -> str:
    """All of a preset but its name."""
    return json.dumps(
        {
            "prompt": preset.prompt,
            "size": [preset.size.width_px, preset.size.height_px],
            "images": preset.images,
            "seed": preset.seed,
            "optimize_prompt": preset.optimize_prompt,
        },
        ensure_ascii=False,
    )


def from_json(name: str, text: str) -> Preset | None:
    """Read what `to_json` wrote; None for what only another version understands.

    Numbers that cannot be ordered become the nearest that can be.
    """
    try:
        data = json.loads(text)
        if not isinstance(data["prompt"], str) or not isinstance(data["optimize_prompt"], bool):
            return None
        draft = Draft(
            prompt=data["prompt"],
            size=geometry.size(*data["size"]),
            images=data["images"],
            seed=data["seed"],
            optimize_prompt=data["optimize_prompt"],
        )
    except (ValueError, KeyError, TypeError, RecursionError):
        return None
    numbers = (draft.images, draft.size.width_px, draft.size.height_px, 0 if draft.seed is None else draft.seed)
    if not all(type(number) is int for number in numbers):
        return None
    return preset_of(within_limits(draft), name)
