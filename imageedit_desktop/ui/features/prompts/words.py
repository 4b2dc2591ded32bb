"""What is said of presets."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from imageedit_desktop.domain.prompts.preset import Preset
from imageedit_desktop.domain.recipe import Draft
from imageedit_desktop.ui.words import join_facts, phrase

translate = QCoreApplication.translate


def preset_facts(preset: Preset) -> str:
    """What it sets beside the prompt."""
    seed = "" if preset.seed is None else phrase(translate("prompts", "seed {seed}"), seed=str(preset.seed))
    images = translate("prompts", "%Ln images", "", preset.images)
    optimizer = translate("prompts", "optimized") if preset.optimize_prompt else ""
    return join_facts((str(preset.size), images, seed, optimizer))


def applied_words(name: str, before: Draft, after: Draft) -> str:
    """What a preset replaced."""
    replaced = list(_replaced(before, after))
    if not replaced:
        return phrase(translate("prompts", "All that “{name}” sets was set already."), name=name)
    return phrase(
        translate("prompts", "“{name}” is set. It replaced: {parts}."),
        name=name,
        parts=translate("prompts", ", ", "between parts").join(replaced),
    )


def _replaced(before: Draft, after: Draft) -> Iterator[str]:
    if before.prompt != after.prompt:
        yield translate("prompts", "the prompt")
    if before.size != after.size:
        yield translate("prompts", "the size")
    if before.images != after.images:
        yield translate("prompts", "the number of images")
    if before.seed != after.seed:
        yield translate("prompts", "the seed")
    if before.optimize_prompt != after.optimize_prompt:
        yield translate("prompts", "whether the prompt is optimized")
