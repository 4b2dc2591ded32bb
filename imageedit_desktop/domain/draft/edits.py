"""The acts of composing as values: each says what is wished, and what becomes of a draft by it.

A wish that comes too late, such as one about a portrait that is gone, changes nothing.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass, replace
from enum import StrEnum, unique
from typing import ClassVar

from imageedit_desktop.domain import geometry, recipe
from imageedit_desktop.domain.geometry import Size
from imageedit_desktop.domain.inputs import Input, InputFile
from imageedit_desktop.domain.recipe import Draft, Recipe, TrayEntry


@unique
class Act(StrEnum):
    """What an act is called in what is saved; its words live in the window."""

    PROMPT = "prompt"
    SOURCE = "source"
    SOURCE_REMOVED = "source_removed"
    PORTRAITS_ADDED = "portraits_added"
    PORTRAIT_REMOVED = "portrait_removed"
    PORTRAIT_MOVED = "portrait_moved"
    PORTRAIT_SWITCHED = "portrait_switched"
    PORTRAITS_OFF = "portraits_off"
    SIZE = "size"
    IMAGES = "images"
    SEED = "seed"
    OPTIMIZER = "optimizer"
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
class SetPrompt(Edit):
    """The prompt as typed."""

    act = Act.PROMPT
    flows = True
    prompt: str

    def _changed(self, draft: Draft) -> Draft:
        return replace(draft, prompt=self.prompt)


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
class AddPortraits(Edit):
    """More portraits, in order; those that are in the tray already stay where they are."""

    act = Act.PORTRAITS_ADDED
    flows = True
    portraits: tuple[Input, ...]

    def _changed(self, draft: Draft) -> Draft:
        for portrait in self.portraits:
            if not draft.has_portrait(portrait):
                draft = replace(draft, tray=(*draft.tray, TrayEntry(portrait=portrait)))
        return draft


@dataclass(frozen=True, slots=True, kw_only=True)
class AddSourceToTray(Edit):
    """The source is to be a portrait too."""

    act = Act.PORTRAITS_ADDED

    def _changed(self, draft: Draft) -> Draft:
        return draft if draft.source is None else AddPortraits(portraits=(draft.source,)).apply_to(draft)


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
        return replace(draft, size=geometry.match_aspect(draft.source.size))


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
class RestoreRecipe(Edit):
    """An earlier recipe is to be composed again, all of it, with the nearest numbers that can be ordered."""

    act = Act.RECIPE
    recipe: Recipe

    def _changed(self, _draft: Draft) -> Draft:
        return recipe.within_limits(recipe.as_draft(self.recipe))


@dataclass(frozen=True, slots=True, kw_only=True)
class Clear(Edit):
    """Start anew, with nothing set."""

    act = Act.CLEARED

    def _changed(self, _draft: Draft) -> Draft:
        return Draft()
