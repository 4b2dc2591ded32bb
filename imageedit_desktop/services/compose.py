"""The recipe being composed: one draft, changed in one place, shown by the compose panel."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Coroutine, Iterator
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from imageedit_desktop.domain import geometry, recipe
from imageedit_desktop.domain.capabilities import UNKNOWN, Capabilities
from imageedit_desktop.domain.compose import ComposeState
from imageedit_desktop.domain.errors import Code, ImageEditError, InputError, Problem, problem
from imageedit_desktop.domain.geometry import Size
from imageedit_desktop.domain.ids import JobId
from imageedit_desktop.domain.inputs import Input, InputFile, same_picture
from imageedit_desktop.domain.price import MicroUsd
from imageedit_desktop.domain.recipe import Draft, Recipe, TrayEntry
from imageedit_desktop.domain.undo import History
from imageedit_desktop.pipeline import load_input
from imageedit_desktop.pipeline.desk import Desk
from imageedit_desktop.services.draft_keeper import DraftKeeper
from imageedit_desktop.services.tasks import Supervisor
from imageedit_desktop.services.workspace import Workspace, WorkspaceInfo
from imageedit_desktop.store.files import Files

Offer = Path | str | tuple[bytes, str]
"""Something that may be a picture: a file, an address, or bytes with a name."""


class Compose(QObject):
    """Holds the draft and everything that the panel needs to show it.

    The newest wish wins: a picture that is still being read when another one, a restored recipe or an undo takes
    its place is dropped when it comes. Every act can be undone, and the draft outlives the program.

    Signals:
        changed(ComposeState): after every change, also of the price or of what is missing.
        input_refused(Problem): a picture could not be used, or the draft not be saved; the draft is as it was.
        portrait_known(str): a picture of this name is in the tray already.
        restored(): an earlier recipe took the place of the draft.
        numbers_adjusted(Draft, Draft): a recipe asks for numbers that cannot be ordered; it, and what is set.
        order_ready(Recipe): Generate was pressed, and everything is there.
    """

    changed = Signal(object)
    input_refused = Signal(object)
    portrait_known = Signal(str)
    restored = Signal()
    numbers_adjusted = Signal(object, object)
    order_ready = Signal(object)

    def __init__(self, workspace: Workspace, supervisor: Supervisor) -> None:
        super().__init__()
        self._workspace = workspace
        self._supervisor = supervisor
        self._keeper = DraftKeeper(workspace, supervisor)
        self._keeper.failed.connect(self.input_refused)
        self._draft = Draft()
        self._history = History()
        self._capabilities: Capabilities = UNKNOWN
        self._rehearsal = True
        self._opened_before = False
        self._bringing = False
        self._source_offer: Offer | None = None
        self._portrait_offers: deque[Offer] = deque()
        self._source_task: asyncio.Task[Any] | None = None
        self._portrait_task: asyncio.Task[Any] | None = None
        self._restore_task: asyncio.Task[Any] | None = None
        self._removed_portraits: list[Input] = []
        self._order_price: MicroUsd | None = None
        self._libraries: list[Files] = []
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
            is_open=self._workspace.open_desk is not None,
            loading=self._is_loading,
            coming=None if self._source_offer is None else _name_of(self._source_offer),
            order_waits=self._order_price is not None,
            can_undo=self._history.can_undo,
            can_redo=self._history.can_redo,
        )

    def order(self) -> None:
        """Order what is set: now, or once the pictures that are being read are there.

        Anything else that is done meanwhile is a newer wish, and the order is dropped.
        """
        if self._workspace.open_desk is None:
            return
        if self._is_loading:
            self._order_price = recipe.price_of(self._draft, self._capabilities)
            self._tell()
        elif not self._problems():
            self.order_ready.emit(recipe.build(self._draft, self._capabilities))

    def offer_source(self, offers: tuple[Offer, ...]) -> None:
        """Use the first of these as the source; the others become portraits."""
        if not offers:
            return
        self._drop_source_offer()
        self._source_offer = offers[0]
        self._portrait_offers.extend(offers[1:])
        self._load_offers()

    def offer_portraits(self, offers: tuple[Offer, ...]) -> None:
        """Add each of these to the tray, in order."""
        self._portrait_offers.extend(offers)
        self._load_offers()

    def remove_source(self) -> None:
        """Leave the draft without a source."""
        self._drop_source_offer()
        self._change(source=None)

    def move_portrait(self, before: int, after: int) -> None:
        """Give a portrait another place in the tray."""
        tray = list(self._draft.tray)
        if before < len(tray):
            tray.insert(after, tray.pop(before))
            self._change(tray=tuple(tray))

    def switch_portrait(self, index: int, on: bool) -> None:
        """Send a portrait along, or keep it in the tray only."""
        tray = list(self._draft.tray)
        if index < len(tray):
            tray[index] = replace(tray[index], on=on)
            self._change(tray=tuple(tray))

    def remove_portrait(self, index: int) -> None:
        """Take a portrait out of the tray."""
        self._removed_portraits.extend(entry.portrait for entry in self._draft.tray[index : index + 1])
        self._change(tray=self._draft.tray[:index] + self._draft.tray[index + 1 :])

    def use_portrait_as_source(self, index: int) -> None:
        """Edit a portrait; it stays in the tray."""
        if index < len(self._draft.tray):
            self._drop_source_offer()
            self._change(source=self._draft.tray[index].portrait)

    def add_source_to_tray(self) -> None:
        """Use the source as a portrait too."""
        if self._draft.source is not None:
            self._add_portrait(self._draft.source)

    def switch_portraits_off(self) -> None:
        """Go on without portraits; they stay in the tray."""
        self._replace(recipe.without_portraits(self._draft))

    def set_prompt(self, prompt: str) -> None:
        """As typed; the text field takes it back by itself."""
        self._show(replace(self._draft, prompt=prompt))

    def set_size(self, size: Size) -> None:
        """The size to order."""
        self._change("size", size=size)

    def match_source(self) -> None:
        """Order the size nearest to the source's own shape."""
        if isinstance(self._draft.source, InputFile):
            self._change(size=geometry.match_aspect(self._draft.source.size))

    def set_images(self, images: int) -> None:
        """How many pictures to order."""
        self._change("images", images=images)

    def set_seed(self, seed: int | None) -> None:
        """A seed to keep, None for a random one."""
        self._change("seed", seed=seed)

    def unlock_seed(self) -> None:
        """Go on without a seed."""
        self._change(seed=None)

    def switch_optimizer(self, on: bool) -> None:
        """Let the service rewrite the prompt, or not."""
        self._change(optimize_prompt=on)

    def restore_job(self, job_id: JobId) -> None:
        """Compose the recipe of a job of this library again, all of it."""
        self._drop_offers()
        self._restore_task = self._spawn(self._restore_job(job_id), "restore recipe")
        self._tell()

    def restore(self, made: Recipe) -> None:
        """Compose an earlier recipe again, all of it."""
        self._drop_offers()
        self._take_recipe(made)

    def undo(self) -> None:
        """Take the last act back."""
        self._drop_offers()
        self._show(self._history.undo(self._draft))

    def redo(self) -> None:
        """Do again what was taken back."""
        self._drop_offers()
        self._show(self._history.redo(self._draft))

    @property
    def _is_loading(self) -> bool:
        return self._bringing or self._source_offer is not None or bool(self._portrait_offers)

    def _problems(self) -> tuple[Problem, ...]:
        found = [*recipe.problems_of(self._draft, self._capabilities)]
        if self._source_offer is not None:
            found = [one for one in found if one.code is not Code.SOURCE_MISSING]
        if self._is_loading:
            found.insert(0, problem(Code.STILL_READING))
        if self._workspace.open_desk is None:
            found.insert(0, problem(Code.LIBRARY_NOT_OPEN))
        return tuple(found)

    # changing the draft

    def _change(self, value: str = "", **changes: Any) -> None:
        self._replace(replace(self._draft, **changes), value)

    def _replace(self, draft: Draft, value: str = "") -> None:
        if draft != self._draft:
            self._history.add(self._draft, draft, value)
        self._show(draft)

    def _show(self, draft: Draft) -> None:
        """Whatever the user does after Generate is a newer wish."""
        self._order_price = None
        self._settle(draft)

    def _settle(self, draft: Draft) -> None:
        if draft != self._draft:
            self._draft = draft
            self._keeper.note(draft)
        self._tell()

    def _tell(self) -> None:
        self.changed.emit(self.state)

    # pictures on their way

    def _spawn(self, story: Coroutine[Any, Any, None], name: str) -> asyncio.Task[Any]:
        task = self._supervisor.spawn(story, name)
        self._workspace.bind(task)
        return task

    def _drop_source_offer(self) -> None:
        if self._source_task is not None:
            self._source_task.cancel()
        self._source_offer = self._source_task = None

    def _drop_offers(self) -> None:
        self._drop_source_offer()
        for task in (self._portrait_task, self._restore_task):
            if task is not None:
                task.cancel()
        self._portrait_task = self._restore_task = None
        self._portrait_offers.clear()

    def _load_offers(self) -> None:
        """Read what was offered; while no library is open it waits for one."""
        self._order_price = None
        if self._workspace.open_desk is not None:
            if self._source_offer is not None and self._source_task is None:
                self._source_task = self._spawn(self._take_source(self._source_offer), "load the source")
            if self._portrait_offers and self._portrait_task is None:
                self._removed_portraits.clear()
                self._portrait_task = self._spawn(self._take_portraits(), "load portraits")
        self._tell()

    async def _take_source(self, offer: Offer) -> None:
        try:
            picture = await self._load(offer)
            if self._restore_task is not None:
                await asyncio.wait({self._restore_task})  # that was wished for before, so it must not come after
        except Exception:
            self._source_offer = self._source_task = None
            self._tell()
            raise
        self._source_offer = self._source_task = None
        self._arrive(self._draft if picture is None else replace(self._draft, source=picture))

    async def _take_portraits(self) -> None:
        try:
            while self._portrait_offers:
                picture = await self._load(self._portrait_offers[0])
                self._portrait_offers.popleft()
                if picture is None or any(same_picture(picture, one) for one in self._removed_portraits):
                    self._tell()
                else:
                    self._add_portrait(picture, arriving=True)
        except Exception:
            self._portrait_offers.clear()
            self._tell()
            raise
        finally:
            if self._portrait_task is asyncio.current_task():
                self._portrait_task = None
        self._order_if_complete()

    async def _load(self, offer: Offer) -> InputFile | None:
        """The picture, kept in the library; None where it cannot be used, which is told."""
        desk = await self._workspace.desk()
        try:
            return await _load(desk, offer)
        except ImageEditError as error:
            self._order_price = None
            self.input_refused.emit(error.first)
            return None

    def _add_portrait(self, picture: Input, *, arriving: bool = False) -> None:
        if any(same_picture(entry.portrait, picture) for entry in self._draft.tray):
            self.portrait_known.emit(picture.name if isinstance(picture, InputFile) else picture.url)
            self._tell()
            return
        draft = replace(self._draft, tray=(*self._draft.tray, TrayEntry(portrait=picture)))
        if arriving:
            self._arrive(draft)
        else:
            self._replace(draft)

    def _arrive(self, draft: Draft) -> None:
        """A picture that was offered is there; an order may have waited for it."""
        if draft != self._draft:
            self._history.add(self._draft, draft)
        self._settle(draft)
        self._order_if_complete()

    def _order_if_complete(self) -> None:
        if self._order_price is None or self._is_loading:
            return
        price, self._order_price = self._order_price, None
        if price == recipe.price_of(self._draft, self._capabilities):
            self.order()
        self._tell()

    async def _restore_job(self, job_id: JobId) -> None:
        desk = await self._workspace.desk()
        job = await desk.job(job_id)
        self._restore_task = None
        self._take_recipe(job.recipe)

    def _take_recipe(self, made: Recipe) -> None:
        wished = recipe.as_draft(made)
        draft = recipe.within_limits(wished)
        self._replace(draft)
        self.restored.emit()
        if draft != wished:
            self.numbers_adjusted.emit(wished, draft)

    # libraries

    async def _bring_in(self) -> None:
        """Take the draft of the library that was opened, or bring the present one along with its pictures."""
        desk = await self._workspace.desk()
        saved = await self._keeper.begin(desk)
        try:
            for picture in self._pictures():
                await self._keep_in(desk, picture)
        except ImageEditError as error:
            self.input_refused.emit(error.first)
        self._libraries.append(desk.library.files)
        draft = self._merged(saved)
        self._bringing = False
        if draft != saved:
            self._keeper.note(draft)
        self._settle(draft)
        self._order_if_complete()

    def _merged(self, saved: Draft) -> Draft:
        """At the start what was set already fills up with what was saved; later on it takes its place."""
        if not self._opened_before:
            self._opened_before = True
            return replace(saved, **dict(_set_fields(self._draft)))
        if self._draft == Draft():
            return saved
        if saved not in (Draft(), self._draft):
            self._history.add(saved, self._draft)
        return self._draft

    async def _keep_in(self, desk: Desk, picture: InputFile) -> None:
        """Copy a picture from a library that was open before, where one has it."""
        for library in self._libraries:
            original = await desk.workers.file(library.find_original, picture.sha256)
            if original is not None:
                await load_input.keep(desk, picture, original)
                return

    def _pictures(self) -> list[InputFile]:
        """Every picture that the draft has, or can have again by undoing."""
        inputs = (*self._draft.inputs, *self._history.inputs())
        return list({picture.sha256: picture for picture in inputs if isinstance(picture, InputFile)}.values())

    def _on_closing(self) -> None:
        self._source_task = self._portrait_task = self._restore_task = None
        self._order_price = None
        self._tell()

    def _on_opened(self, info: WorkspaceInfo) -> None:
        self._rehearsal = info.rehearsal
        self._capabilities = UNKNOWN
        self._bringing = True
        self._spawn(self._bring_in(), "bring the draft in")
        self._load_offers()

    def _on_capabilities_changed(self, capabilities: Capabilities) -> None:
        self._capabilities = capabilities
        self._tell()


def _set_fields(draft: Draft) -> Iterator[tuple[str, Any]]:
    """What is not as it is in a blank draft."""
    blank = Draft()
    for field in fields(Draft):
        if getattr(draft, field.name) != getattr(blank, field.name):
            yield field.name, getattr(draft, field.name)


def _name_of(offer: Offer) -> str:
    match offer:
        case Path():
            return offer.name
        case str():
            return offer
        case (_, name):
            return name


async def _load(desk: Desk, offer: Offer) -> InputFile:
    match offer:
        case Path():
            return await load_input.load_file(desk, offer)
        case str():
            return await load_input.load_address(desk, offer)
        case (data, name):
            return await load_input.load_bytes(desk, data, name=name)
    raise InputError(problem(Code.NOTHING_USABLE_DROPPED))
