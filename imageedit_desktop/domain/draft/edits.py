"""The acts of composing as values: each says what is wished, and what becomes of a draft by it.

A wish that comes too late, such as one about a portrait that is gone, changes nothing.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass, replace
from enum import StrEnum, unique
from typing import ClassVar

from imageedit_desktop.domain import geometry, recipe
from imageedit_desktop.domain.adjustment import Adjustment
from imageedit_desktop.domain.geometry import Size
from imageedit_desktop.domain.inputs import Input, InputFile, same_picture
from imageedit_desktop.domain.prompts import alternates
from imageedit_desktop.domain.prompts.preset import Preset
from imageedit_desktop.domain.recipe import Draft, Recipe, TrayEntry


@unique
class Act(StrEnum):
    """What an act is called in what is saved; its words live in the window."""

    PROMPT = "prompt"
    PROMPT_RECALLED = "prompt_recalled"
    SNIPPET = "snippet"
    ALTERNATES = "alternates"
    PRESET = "preset"
    EXAMPLE = "example"
    SPELLING = "spelling"
    SOURCE = "source"
    SOURCE_REMOVED = "source_removed"
    SOURCE_ADJUSTED = "source_adjusted"
    PORTRAITS_ADDED = "portraits_added"
    PORTRAIT_REMOVED = "portrait_removed"
    PORTRAIT_ADJUSTED = "portrait_adjusted"
    PORTRAIT_MOVED = "portrait_moved"
    PORTRAIT_SWITCHED = "portrait_switched"
    PORTRAITS_OFF = "portraits_off"
    SIZE = "size"
    IMAGES = "images"
    SEED = "seed"
    OPTIMIZER = "optimizer"
    REPRODUCIBLE = "reproducible"
    RECIPE = "recipe"
    CLEARED = "cleared"
    BROUGHT_ALONG = "brought_along"
    """The draft took the place of one that was saved in the library that was opened; not a wish, so no `Edit`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Edit(ABC):
    """One wish.

    Attributes:
        act: what it is called.
        flows: edits of its kind that follow one another without a pause are one act, such as letters being typed.
    """

    act: ClassVar[Act]
    flows: ClassVar[bool] = False

    def apply_to(self, draft: Draft) -> Draft:
        """The draft as it is wished to be."""
        return self._changed(draft)

    @abstractmethod
    def _changed(self, draft: Draft) -> Draft: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class EditPrompt(Edit):
    """The whole prompt in other words.

    Attributes:
        prompt: as it is to be.
    """

    prompt: str

    def _changed(self, draft: Draft) -> Draft:
        return replace(draft, prompt=self.prompt)


@dataclass(frozen=True, slots=True, kw_only=True)
class SetPrompt(EditPrompt):
    """The prompt as typed."""

    act = Act.PROMPT
    flows = True


@dataclass(frozen=True, slots=True, kw_only=True)
class RecallPrompt(EditPrompt):
    """The prompt of an earlier order, or what was typed before one looked for that."""

    act = Act.PROMPT_RECALLED
    flows = True


@dataclass(frozen=True, slots=True, kw_only=True)
class InsertSnippet(EditPrompt):
    """The prompt with a piece put in."""

    act = Act.SNIPPET


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferAlternates(EditPrompt):
    """The prompt with braces put around a choice."""

    act = Act.ALTERNATES


@dataclass(frozen=True, slots=True, kw_only=True)
class ApplyPreset(Edit):
    """All that a preset keeps; the pictures stay."""

    act = Act.PRESET
    preset: Preset

    def _changed(self, draft: Draft) -> Draft:
        return replace(
            draft,
            prompt=self.preset.prompt,
            size=self.preset.size,
            images=self.preset.images,
            seed=self.preset.seed,
            optimize_prompt=self.preset.optimize_prompt,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class UseExample(EditPrompt):
    """The prompt of an example."""

    act = Act.EXAMPLE


@dataclass(frozen=True, slots=True, kw_only=True)
class CorrectSpelling(EditPrompt):
    """The prompt with another word in place of one that no dictionary knows."""

    act = Act.SPELLING


@dataclass(frozen=True, slots=True, kw_only=True)
class AppendToPrompt(Edit):
    """Words are to stand after those that are typed, unless they are there already."""

    act = Act.PROMPT
    words: str

    def _changed(self, draft: Draft) -> Draft:
        if not self.words.strip() or self.words.strip() in draft.prompt:
            return draft
        typed = draft.prompt.rstrip()
        between = "" if not typed else " " if typed.endswith((".", ",", ";", ":", "!", "?")) else ", "
        return replace(draft, prompt=f"{typed}{between}{self.words.strip()}")


@dataclass(frozen=True, slots=True, kw_only=True)
class SetSource(Edit):
    """Another picture is to be edited."""

    act = Act.SOURCE
    source: Input

    def _changed(self, draft: Draft) -> Draft:
        return replace(draft, source=self.source)


@dataclass(frozen=True, slots=True, kw_only=True)
class UsePortraitAsSource(Edit):
    """A portrait is to be edited; it stays in the tray."""

    act = Act.SOURCE
    index: int

    def _changed(self, draft: Draft) -> Draft:
        return replace(draft, source=draft.tray[self.index].portrait) if self.index < len(draft.tray) else draft


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveSource(Edit):
    """No picture is to be edited."""

    act = Act.SOURCE_REMOVED

    def _changed(self, draft: Draft) -> Draft:
        return replace(draft, source=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class AdjustSource(Edit):
    """The source is to be sent adjusted; nothing where another picture has come into its place."""

    act = Act.SOURCE_ADJUSTED
    picture: InputFile
    adjustment: Adjustment

    def _changed(self, draft: Draft) -> Draft:
        adjusted = replace(self.picture, adjustment=self.adjustment)
        return replace(draft, source=adjusted) if draft.source == self.picture else draft


@dataclass(frozen=True, slots=True, kw_only=True)
class AdjustPortrait(Edit):
    """A portrait is to be sent adjusted, wherever in the tray it is by now; of two that become alike one stays."""

    act = Act.PORTRAIT_ADJUSTED
    index: int
    picture: InputFile
    adjustment: Adjustment

    def _changed(self, draft: Draft) -> Draft:
        places = [at for at, entry in enumerate(draft.tray) if entry.portrait == self.picture]
        if not places:
            return draft
        place = min(places, key=lambda at: abs(at - self.index))
        adjusted = replace(self.picture, adjustment=self.adjustment)
        alike = {at for at, entry in enumerate(draft.tray) if same_picture(entry.portrait, adjusted)} | {place}
        stays = TrayEntry(portrait=adjusted, on=any(draft.tray[at].on for at in alike))
        tray = (
            stays if at == place else entry for at, entry in enumerate(draft.tray) if at == place or at not in alike
        )
        return replace(draft, tray=tuple(tray))


@dataclass(frozen=True, slots=True, kw_only=True)
class AddPortraits(Edit):
    """More portraits, in order; those that are in the tray already stay where they are, adjusted as they are."""

    act = Act.PORTRAITS_ADDED
    flows = True
    portraits: tuple[Input, ...]

    def _changed(self, draft: Draft) -> Draft:
        for portrait in self.portraits:
            if not draft.has_file_of(portrait):
                draft = replace(draft, tray=(*draft.tray, TrayEntry(portrait=portrait)))
        return draft


@dataclass(frozen=True, slots=True, kw_only=True)
class AddSourceToTray(Edit):
    """The source is to be a portrait too, adjusted as it is."""

    act = Act.PORTRAITS_ADDED

    def _changed(self, draft: Draft) -> Draft:
        if draft.source is None or draft.has_portrait(draft.source):
            return draft
        return replace(draft, tray=(*draft.tray, TrayEntry(portrait=draft.source)))


@dataclass(frozen=True, slots=True, kw_only=True)
class RemovePortrait(Edit):
    """A portrait is to leave the tray."""

    act = Act.PORTRAIT_REMOVED
    index: int

    def _changed(self, draft: Draft) -> Draft:
        return replace(draft, tray=draft.tray[: self.index] + draft.tray[self.index + 1 :])


@dataclass(frozen=True, slots=True, kw_only=True)
class MovePortrait(Edit):
    """A portrait is to end up at another index."""

    act = Act.PORTRAIT_MOVED
    index: int
    to_index: int

    def _changed(self, draft: Draft) -> Draft:
        tray = list(draft.tray)
        if self.index < len(tray):
            tray.insert(self.to_index, tray.pop(self.index))
        return replace(draft, tray=tuple(tray))


@dataclass(frozen=True, slots=True, kw_only=True)
class SwitchPortrait(Edit):
    """A portrait is to be sent along, or to stay in the tray only."""

    act = Act.PORTRAIT_SWITCHED
    index: int
    on: bool

    def _changed(self, draft: Draft) -> Draft:
        tray = list(draft.tray)
        if self.index < len(tray):
            tray[self.index] = replace(tray[self.index], on=self.on)
        return replace(draft, tray=tuple(tray))


@dataclass(frozen=True, slots=True, kw_only=True)
class SwitchPortraitsOff(Edit):
    """No portrait is to be sent along; they stay in the tray."""

    act = Act.PORTRAITS_OFF

    def _changed(self, draft: Draft) -> Draft:
        return recipe.without_portraits(draft)


@dataclass(frozen=True, slots=True, kw_only=True)
class SetSize(Edit):
    """The size to order."""

    act = Act.SIZE
    flows = True
    size: Size

    def _changed(self, draft: Draft) -> Draft:
        return replace(draft, size=self.size)


@dataclass(frozen=True, slots=True, kw_only=True)
class MatchSource(Edit):
    """The size to order is to be the possible one that is nearest to the source's own."""

    act = Act.SIZE

    def _changed(self, draft: Draft) -> Draft:
        if not isinstance(draft.source, InputFile):
            return draft
        return replace(draft, size=geometry.match_aspect(draft.source.adjusted_size))


@dataclass(frozen=True, slots=True, kw_only=True)
class SetImages(Edit):
    """How many pictures to order."""

    act = Act.IMAGES
    flows = True
    images: int

    def _changed(self, draft: Draft) -> Draft:
        return replace(draft, images=self.images)


@dataclass(frozen=True, slots=True, kw_only=True)
class SetSeed(Edit):
    """A seed to keep; None for a random one."""

    act = Act.SEED
    flows = True
    seed: int | None

    def _changed(self, draft: Draft) -> Draft:
        return replace(draft, seed=self.seed)


@dataclass(frozen=True, slots=True, kw_only=True)
class SwitchOptimizer(Edit):
    """The service may rewrite the prompt, or not."""

    act = Act.OPTIMIZER
    on: bool

    def _changed(self, draft: Draft) -> Draft:
        return replace(draft, optimize_prompt=self.on)


@dataclass(frozen=True, slots=True, kw_only=True)
class SwitchReproducible(Edit):
    """Each image is to be a request of its own, with a seed that is written down, or all are one request."""

    act = Act.REPRODUCIBLE
    on: bool

    def _changed(self, draft: Draft) -> Draft:
        return replace(draft, reproducible=self.on)


@dataclass(frozen=True, slots=True, kw_only=True)
class RestoreRecipe(Edit):
    """An earlier recipe is to be composed again, all of it, with the nearest numbers that can be ordered."""

    act = Act.RECIPE
    recipe: Recipe

    def _changed(self, draft: Draft) -> Draft:
        restored = recipe.within_limits(recipe.as_draft(self.recipe))
        return replace(restored, prompt=alternates.literal(restored.prompt), reproducible=draft.reproducible)


@dataclass(frozen=True, slots=True, kw_only=True)
class Clear(Edit):
    """Start anew, with nothing set."""

    act = Act.CLEARED

    def _changed(self, draft: Draft) -> Draft:
        return Draft(reproducible=draft.reproducible)
