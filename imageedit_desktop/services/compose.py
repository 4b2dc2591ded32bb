"""The recipe being composed: one draft, changed in one place, shown by the compose panel."""

from __future__ import annotations

from collections.abc import Coroutine
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from imageedit_desktop.domain import geometry, recipe
from imageedit_desktop.domain.capabilities import UNKNOWN, Capabilities
from imageedit_desktop.domain.compose import ComposeState
from imageedit_desktop.domain.errors import Code, ImageEditError, InputError, Problem, problem
from imageedit_desktop.domain.geometry import Size
from imageedit_desktop.domain.ids import InputHash
from imageedit_desktop.domain.inputs import Input, InputFile, same_picture
from imageedit_desktop.domain.recipe import Draft, Recipe, TrayEntry
from imageedit_desktop.pipeline import load_input
from imageedit_desktop.pipeline.desk import Desk
from imageedit_desktop.services.tasks import Supervisor
from imageedit_desktop.services.workspace import Workspace, WorkspaceInfo

Offer = Path | str | tuple[bytes, str]
"""Something that may be a picture: a file, an address, or bytes with a name."""


class Compose(QObject):
    """Holds the draft and everything that the panel needs to show it.

    Signals:
        changed(ComposeState): after every change, also of the price or of what is missing.
        input_refused(Problem): a picture could not be used; the draft is as it was.
    """

    changed = Signal(object)
    input_refused = Signal(object)

    def __init__(self, workspace: Workspace, supervisor: Supervisor) -> None:
        super().__init__()
        self._workspace = workspace
        self._supervisor = supervisor
        self._draft = Draft()
        self._capabilities: Capabilities = UNKNOWN
        self._rehearsal = True
        self._loading = 0
        self._originals: dict[InputHash, Path] = {}
        workspace.closing.connect(self._on_closing)
        workspace.opened.connect(self._on_opened)
        workspace.capabilities_changed.connect(self._on_capabilities_changed)

    @property
    def state(self) -> ComposeState:
        """The draft as it stands, with its price and what is missing."""
        return ComposeState(
            draft=self._draft,
            problems=self._problems(),
            price=recipe.price_of(self._draft, self._capabilities),
            capabilities=self._capabilities,
            rehearsal=self._rehearsal,
            loading=self._loading > 0,
        )

    def build(self) -> Recipe:
        """The recipe of the draft.

        Raises:
            InputError: with every problem at once.
        """
        return recipe.build(self._draft, self._capabilities)

    def offer_source(self, offers: tuple[Offer, ...]) -> None:
        """Use the first of these as the source; the others become portraits."""
        if offers:
            self._spawn(self._take(offers[:1], self._set_source))
        if offers[1:]:
            self.offer_portraits(offers[1:])

    def offer_portraits(self, offers: tuple[Offer, ...]) -> None:
        """Add each of these to the tray, in order."""
        self._spawn(self._take(offers, self._add_portrait))

    def remove_source(self) -> None:
        """Leave the draft without a source."""
        self._change(source=None)

    def move_portrait(self, before: int, after: int) -> None:
        """Give a portrait another place in the tray."""
        tray = list(self._draft.tray)
        tray.insert(after, tray.pop(before))
        self._change(tray=tuple(tray))

    def switch_portrait(self, index: int, on: bool) -> None:
        """Send a portrait along, or keep it in the tray only."""
        tray = list(self._draft.tray)
        tray[index] = replace(tray[index], on=on)
        self._change(tray=tuple(tray))

    def remove_portrait(self, index: int) -> None:
        """Take a portrait out of the tray."""
        self._change(tray=self._draft.tray[:index] + self._draft.tray[index + 1 :])

    def switch_portraits_off(self) -> None:
        """Go on without portraits; they stay in the tray."""
        self._replace(recipe.without_portraits(self._draft))

    def set_prompt(self, prompt: str) -> None:
        """As typed."""
        self._change(prompt=prompt)

    def set_size(self, size: Size) -> None:
        """The size to order."""
        self._change(size=size)

    def match_source(self) -> None:
        """Order the size nearest to the source's own shape."""
        if isinstance(self._draft.source, InputFile):
            self._change(size=geometry.match_aspect(self._draft.source.size))

    def set_images(self, images: int) -> None:
        """How many pictures to order."""
        self._change(images=images)

    def set_seed(self, seed: int | None) -> None:
        """A seed to keep, None for a random one."""
        self._change(seed=seed)

    def unlock_seed(self) -> None:
        """Go on without a seed."""
        self._change(seed=None)

    def switch_optimizer(self, on: bool) -> None:
        """Let the service rewrite the prompt, or not."""
        self._change(optimize_prompt=on)

    def restore(self, made: Recipe) -> None:
        """Compose an earlier recipe again, all of it."""
        self._replace(recipe.as_draft(made))

    def _problems(self) -> tuple[Problem, ...]:
        found = recipe.problems_of(self._draft, self._capabilities)
        if not self._loading:
            return found
        return (problem(Code.STILL_READING), *(p for p in found if p.code is not Code.SOURCE_MISSING))

    def _spawn(self, story: Coroutine[Any, Any, None]) -> None:
        self._supervisor.spawn(story, "load input")

    async def _take(self, offers: tuple[Offer, ...], use: Any) -> None:
        self._loading += 1
        self.changed.emit(self.state)
        try:
            desk = await self._workspace.desk()
            for offer in offers:
                try:
                    use(await _load(desk, offer))
                except ImageEditError as error:
                    self.input_refused.emit(error.first)
        finally:
            self._loading -= 1
            self.changed.emit(self.state)

    def _pictures(self) -> list[InputFile]:
        inputs = (self._draft.source, *(entry.portrait for entry in self._draft.tray))
        return [picture for picture in inputs if isinstance(picture, InputFile)]

    async def _carry_over(self) -> None:
        """Keep the draft's pictures in the library that was just opened too."""
        desk = await self._workspace.desk()
        for picture in self._pictures():
            original = self._originals.get(picture.sha256)
            if original is not None and self._workspace.input_path(picture.sha256) is None:
                await load_input.load_file(desk, original, name=picture.name)
        self.changed.emit(self.state)

    def _set_source(self, picture: Input) -> None:
        self._change(source=picture)

    def _add_portrait(self, picture: Input) -> None:
        if not any(same_picture(entry.portrait, picture) for entry in self._draft.tray):
            self._change(tray=(*self._draft.tray, TrayEntry(portrait=picture)))

    def _change(self, **fields: Any) -> None:
        self._replace(replace(self._draft, **fields))

    def _replace(self, draft: Draft) -> None:
        if draft != self._draft:
            self._draft = draft
            self.changed.emit(self.state)

    def _on_closing(self) -> None:
        """Note where the draft's pictures are, while the library that has them is open."""
        for picture in self._pictures():
            path = self._workspace.input_path(picture.sha256)
            if path is not None:
                self._originals[picture.sha256] = path

    def _on_opened(self, info: WorkspaceInfo) -> None:
        self._rehearsal = info.rehearsal
        self._capabilities = UNKNOWN
        self._supervisor.spawn(self._carry_over(), "carry inputs over")
        self.changed.emit(self.state)

    def _on_capabilities_changed(self, capabilities: Capabilities) -> None:
        self._capabilities = capabilities
        self.changed.emit(self.state)


async def _load(desk: Desk, offer: Offer) -> InputFile:
    match offer:
        case Path():
            return await load_input.load_file(desk, offer)
        case str():
            return await load_input.load_address(desk, offer)
        case (data, name):
            return await load_input.load_bytes(desk, data, name=name)
    raise InputError(problem(Code.NOTHING_USABLE_DROPPED))
