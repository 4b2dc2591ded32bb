"""The recipe being composed: one draft, changed in one place, shown by the compose panel."""

from __future__ import annotations

import asyncio
from collections.abc import Collection, Iterator, Mapping
from dataclasses import fields, replace
from time import monotonic
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from imageedit_desktop.domain import recipe
from imageedit_desktop.domain.capabilities import UNKNOWN, Capabilities
from imageedit_desktop.domain.draft import requests, seeds
from imageedit_desktop.domain.draft.compose import ComposeState
from imageedit_desktop.domain.draft.edits import (
    Act,
    AddPortraits,
    AddSourceToTray,
    Clear,
    Edit,
    RemovePortrait,
    RemoveSource,
    RestoreRecipe,
    SetSource,
    UsePortraitAsSource,
)
from imageedit_desktop.domain.draft.forgetting import draft_without, steps_without
from imageedit_desktop.domain.draft.requests import Lists
from imageedit_desktop.domain.draft.saved_draft import SavedDraft
from imageedit_desktop.domain.draft.undo import History
from imageedit_desktop.domain.errors import Code, ImageEditError, Problem, problem
from imageedit_desktop.domain.ids import InputHash, JobId
from imageedit_desktop.domain.inputs import Input, InputFile, Rendition, same_file
from imageedit_desktop.domain.money.price import MicroUsd
from imageedit_desktop.domain.offers import Brought
from imageedit_desktop.domain.prompts import alternates
from imageedit_desktop.domain.recipe import Draft, Recipe
from imageedit_desktop.pipeline import load_input
from imageedit_desktop.pipeline.desk.desk import Desk
from imageedit_desktop.services.composing.draft_keeper import DraftKeeper
from imageedit_desktop.services.composing.incoming import Incoming, Offer
from imageedit_desktop.services.tasks import Supervisor
from imageedit_desktop.services.workspace import Workspace, WorkspaceInfo
from imageedit_desktop.store.files import Files

_PAUSE_MS = 1000
"""Letters and digits that follow one another sooner are one act."""


class Compose(QObject):
    """Holds the draft and everything that the panel needs to show it.

    The newest wish wins: a picture that is still being read when another one, a restored recipe or an undo takes
    its place is dropped when it comes. Every act can be undone, and the draft outlives the program.

    Signals:
        changed(ComposeState): after every change, also of the price or of what is missing.
        input_refused(Problem): the draft could not be saved, or a picture of it not be kept; it is as it was.
        reading_progressed(ReadingProgress): more of what was offered is read, or more is offered.
        pictures_came(Brought): nothing is being read any more; what came of it, and what cannot be used.
        portrait_known(str): a picture of this name is in the tray already.
        restored(): an earlier recipe took the place of the draft.
        numbers_adjusted(Draft, Draft): a recipe asks for numbers that cannot be ordered; it, and what is set.
        order_ready(tuple[Recipe, ...], Draft): Generate was pressed, and everything is there; one order or several
            that belong together, and what they were made of: seeds may have been chosen for it just now.
    """

    changed = Signal(object)
    input_refused = Signal(object)
    reading_progressed = Signal(object)
    pictures_came = Signal(object)
    portrait_known = Signal(str)
    restored = Signal()
    numbers_adjusted = Signal(object, object)
    order_ready = Signal(object, object)

    def __init__(self, workspace: Workspace, supervisor: Supervisor) -> None:
        super().__init__()
        self._workspace = workspace
        self._supervisor = supervisor
        self._keeper = DraftKeeper(supervisor)
        self._keeper.failed.connect(self.input_refused)
        self._draft = Draft()
        self._flaws: Mapping[Rendition, Problem] = {}
        self._lists: Lists = {}
        self._lists_unread: Problem | None = problem(Code.LIBRARY_NOT_OPEN)
        self._expansion = alternates.expand("")
        self._history = History()
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._on_pause)
        self._capabilities: Capabilities = UNKNOWN
        self._rehearsal = True
        self._opened_before = False
        self._bringing = False
        self._incoming = Incoming(workspace, supervisor)
        self._incoming.source_read.connect(self._on_source_read)
        self._incoming.portraits_read.connect(self._on_portraits_read)
        self._incoming.refused.connect(self._on_not_read)
        self._incoming.given_up.connect(self._on_not_read)
        self._incoming.progressed.connect(self.reading_progressed)
        self._incoming.came.connect(self._on_came)
        self._incoming.changed.connect(self._on_incoming_changed)
        self._restore_task: asyncio.Task[Any] | None = None
        self._removed_portraits: list[Input] = []
        self._known_portraits: list[str] = []
        self._order_price: MicroUsd | None = None
        self._libraries: list[Files] = []
        workspace.before_closing(self._put_away)
        workspace.closing.connect(self._on_closing)
        workspace.opened.connect(self._on_opened)
        workspace.capabilities_changed.connect(self._on_capabilities_changed)

    @property
    def state(self) -> ComposeState:
        """The draft as it stands, with its price and what is missing."""
        return ComposeState(
            draft=self._draft,
            problems=self._problems(),
            flaws=self._flaws_here(),
            price=self._price(),
            requests=requests.count(self._draft, self._expansion),
            prompts=self._expansion.count,
            hints=self._hints(),
            longest_prompt=requests.longest_prompt(self._expansion),
            capabilities=self._capabilities,
            rehearsal=self._rehearsal,
            is_open=self._workspace.open_desk is not None,
            coming=self._incoming.source_name,
            order_waits=self._order_price is not None,
            undo_act=self._history.undo_act,
            redo_act=self._history.redo_act,
        )

    def order(self) -> None:
        """Order what is set: now, or once the pictures that are being read are there.

        Anything else that is done meanwhile is a newer wish, and the order is dropped.
        """
        if self._workspace.open_desk is None:
            return
        if self._is_loading:
            self._order_price = self._price()
            self._tell()
        elif not self._problems():
            self.order_ready.emit(self.recipes(), self._draft)

    def recipes(self) -> tuple[Recipe, ...]:
        """What Generate would order now.

        Raises:
            InputError: with everything that keeps it from being ordered.
        """
        return requests.build(self._draft, self._lists, self._capabilities, choose_seed=seeds.choose)

    def take_lists(self, lists: Lists | Problem) -> None:
        """Let these lines stand for these names in braces from now on; nothing with such a name leaves before.

        Args:
            lists: what stands for each name, or why that is not known.
        """
        known, unread = ({}, lists) if isinstance(lists, Problem) else (lists, None)
        if (known, unread) == (self._lists, self._lists_unread):
            return
        self._lists, self._lists_unread = known, unread
        expansion = alternates.expand(self._draft.prompt, known)
        if expansion != self._expansion:
            self._expansion = expansion
            self._order_price = None  # it would be another order
        self._tell()

    def take_flaws(self, flaws: Mapping[Rendition, Problem]) -> None:
        """These pictures cannot be sent as they are adjusted; nothing leaves with one of them."""
        if flaws != self._flaws:
            self._flaws = flaws
            self._tell()

    def offer_source(self, offers: tuple[Offer, ...]) -> None:
        """Use the first of these as the source; the others become portraits."""
        if offers:
            self._order_price = None
            self._incoming.offer_source(offers[0])
            self.offer_portraits(offers[1:])

    def offer_portraits(self, offers: tuple[Offer, ...]) -> None:
        """Add each of these to the tray, in order."""
        if offers:
            self._order_price = None
            self._removed_portraits.clear()
            self._incoming.offer_portraits(offers)

    def stop_reading(self) -> None:
        """Read nothing more of what was offered; what is there stays."""
        self._order_price = None
        self._incoming.stop()

    def apply(self, edit: Edit) -> None:
        """Do what is wished; pictures that are being read, or an order that waits for them, give way to it."""
        self._order_price = None  # first of all: with nothing on its way any more it would be placed
        match edit:
            case RestoreRecipe() | Clear():
                self._drop_wishes()
            case SetSource() | UsePortraitAsSource() | RemoveSource():
                self._incoming.drop_source()
            case RemovePortrait(index=index):
                self._removed_portraits.extend(entry.portrait for entry in self._draft.tray[index : index + 1])
            case AddSourceToTray() if self._draft.source is not None:
                self._tell_if_known(self._draft.source)
        self._do(edit)
        if isinstance(edit, RestoreRecipe):
            self._tell_restored(edit.recipe)

    def restore_job(self, job_id: JobId) -> None:
        """Compose the recipe of a job of this library again, all of it."""
        self._drop_wishes()
        self._restore_task = self._supervisor.spawn(self._restore_job(job_id), "restore recipe")
        self._workspace.bind(self._restore_task)

    @property
    def undo_moment(self) -> float | None:
        """When the last act was done, as of `services.judging.undoing`."""
        return self._history.undo_moment

    @property
    def redo_moment(self) -> float | None:
        """When that was done what was taken back last."""
        return self._history.redo_moment

    def undo(self) -> None:
        """Take the last act back."""
        self._drop_wishes()
        self._settle(self._history.undo(self._draft))

    def redo(self) -> None:
        """Do again what was taken back."""
        self._drop_wishes()
        self._settle(self._history.redo(self._draft))

    def forget(self, hashes: Collection[InputHash]) -> None:
        """Have these pictures no more, nor anything that could bring them back: they are erased."""
        self._drop_wishes()
        self._history = History(tuple(steps_without(self._history.steps, hashes)))
        self._removed_portraits.clear()
        self._draft = draft_without(self._draft, hashes)
        self._keeper.note(self._draft, self._history.steps)
        self._tell()

    @property
    def _is_loading(self) -> bool:
        return self._bringing or self._restore_task is not None or self._incoming.is_loading

    def _problems(self) -> tuple[Problem, ...]:
        problems = [*self._flaws_sent(), *requests.problems_of(self._draft, self._expansion, self._capabilities)]
        if self._incoming.source_name is not None:
            problems = [one for one in problems if one.code is not Code.SOURCE_MISSING]
        if self._is_loading:
            problems.insert(0, problem(Code.STILL_READING))
        if self._workspace.open_desk is None:
            problems.insert(0, problem(Code.LIBRARY_NOT_OPEN))
        elif self._lists_unread is not None and self._expansion.hints != self._hints():
            problems.insert(0, self._lists_unread)
        return tuple(problems)

    def _flaws_here(self) -> dict[Rendition, Problem]:
        """Of the pictures of the draft, by the names that they have here."""
        found: dict[Rendition, Problem] = {}
        for picture in self._draft.inputs:
            flaw = self._flaws.get(picture.rendition) if isinstance(picture, InputFile) else None
            if isinstance(picture, InputFile) and flaw is not None:
                found[picture.rendition] = replace(flaw, params={**flaw.params, "name": picture.name})
        return found

    def _flaws_sent(self) -> Iterator[Problem]:
        """Of the pictures that would be sent; what is not known is told in its own way."""
        flaws = self._flaws_here()
        for picture in (self._draft.source, *(entry.portrait for entry in self._draft.tray if entry.on)):
            flaw = flaws.get(picture.rendition) if isinstance(picture, InputFile) else None
            if flaw is not None and flaw.code is not Code.ADJUSTMENT_UNKNOWN:
                yield flaw

    def _hints(self) -> tuple[Problem, ...]:
        """Of names in braces none before it is known which there are."""
        hints = self._expansion.hints
        return hints if self._lists_unread is None else tuple(h for h in hints if h.code is not Code.LIST_UNKNOWN)

    def _price(self) -> MicroUsd:
        return requests.price_of(self._draft, self._expansion, self._capabilities)

    # changing the draft

    def _do(self, edit: Edit) -> None:
        draft = edit.apply_to(self._draft)
        if draft != self._draft:
            self._history.add(self._draft, draft, edit.act, flows=edit.flows, moment=monotonic())
            self._pause.start()
        self._settle(draft)

    def _settle(self, draft: Draft) -> None:
        if draft != self._draft:
            if draft.prompt != self._draft.prompt:
                self._expansion = alternates.expand(draft.prompt, self._lists)
            self._draft = draft
            self._keeper.note(draft, self._history.steps)
        self._tell()

    def _tell(self) -> None:
        self.changed.emit(self.state)

    # pictures on their way

    def _drop_wishes(self) -> None:
        """Nothing that was wished for before may come from now on."""
        self._order_price = None
        if self._restore_task is not None:
            self._restore_task.cancel()
            self._restore_task = None
        self._incoming.drop_all()

    def _on_source_read(self, picture: InputFile) -> None:
        """An order may be waiting for it, and is not dropped."""
        if self._restore_task is None:
            self._do(SetSource(source=picture))
        else:  # a recipe was wished for before, so it must not come after
            self._restore_task.add_done_callback(lambda _task: self._do(SetSource(source=picture)))

    def _on_portraits_read(self, pictures: tuple[InputFile, ...]) -> None:
        """One that was removed while it was read again stays away, and one that is there already is named."""
        wanted: list[InputFile] = []
        for picture in pictures:
            if self._draft.has_file_of(picture) or any(same_file(picture, one) for one in wanted):
                self._known_portraits.append(picture.name)
            elif not any(same_file(picture, one) for one in self._removed_portraits):
                wanted.append(picture)
        if wanted:
            self._do(AddPortraits(portraits=tuple(wanted)))

    def _on_not_read(self) -> None:
        """The order that waits would be another one."""
        self._order_price = None

    def _on_came(self, brought: Brought) -> None:
        known, self._known_portraits = tuple(self._known_portraits), []
        self.pictures_came.emit(replace(brought, known=known))

    def _on_incoming_changed(self) -> None:
        self._order_if_complete()
        self._tell()

    def _tell_if_known(self, portrait: Input) -> None:
        if self._draft.has_portrait(portrait):
            self.portrait_known.emit(portrait.name if isinstance(portrait, InputFile) else portrait.url)

    def _order_if_complete(self) -> None:
        if self._order_price is None or self._is_loading:
            return
        price, self._order_price = self._order_price, None
        if price == self._price():
            self.order()
        self._tell()

    async def _restore_job(self, job_id: JobId) -> None:
        try:
            desk = await self._workspace.desk()
            job = await desk.ledger.job(job_id)
        finally:
            if self._restore_task is asyncio.current_task():
                self._restore_task = self._order_price = None
                self._tell()
        self._do(RestoreRecipe(recipe=job.recipe))  # pictures that were offered meanwhile are newer wishes
        self._tell_restored(job.recipe)

    def _tell_restored(self, made: Recipe) -> None:
        self.restored.emit()
        as_ordered = recipe.as_draft(made)
        wished = replace(as_ordered, prompt=self._draft.prompt, reproducible=self._draft.reproducible)
        if wished != self._draft:
            self.numbers_adjusted.emit(wished, self._draft)

    def _on_pause(self) -> None:
        """Portraits that were offered together are one act however long they take."""
        if self._incoming.is_loading:
            self._pause.start()
        else:
            self._history.pause()

    # libraries

    async def _bring_in_at_opening(self) -> None:
        try:
            await self._bring_in(await self._workspace.desk())
        except Exception:
            self._bringing, self._order_price = False, None
            self._incoming.go_on()
            raise

    async def _put_away(self, desk: Desk) -> None:
        """Save the draft, also where the library closes before its own was read: that must not be lost either."""
        if self._bringing:
            await self._bring_in(desk)
        await self._keeper.end()

    async def _bring_in(self, desk: Desk) -> None:
        """Take the draft of the library that was opened, or bring the present one along with its pictures."""
        saved = await self._keeper.begin(desk)
        try:
            for picture in self._pictures():
                await self._keep_in(desk, picture)
        except ImageEditError as error:
            self.input_refused.emit(error.first)
        self._libraries.append(desk.library.files)
        draft = self._merged(saved)
        self._bringing = False
        if draft != saved.draft:
            self._keeper.note(draft, self._history.steps)
        self._settle(draft)
        if self._workspace.open_desk is desk:
            self._incoming.go_on()

    def _merged(self, saved: SavedDraft) -> Draft:
        """At the start what was set already fills up with what was saved; later on it takes its place."""
        if not self._opened_before:
            self._opened_before = True
            draft = replace(saved.draft, **dict(_set_fields(self._draft)))
            if saved.draft.is_blank:
                self._history = History((*saved.steps, *self._history.steps))
            else:  # one act to bring back what was saved, whatever was done before that could be seen
                self._history = History(saved.steps)
                self._history.add(saved.draft, draft, Act.BROUGHT_ALONG)
            return draft
        if self._draft.is_blank:
            return replace(saved.draft, reproducible=self._draft.reproducible)
        if not saved.draft.is_blank and saved.draft != self._draft:
            self._history.add(saved.draft, self._draft, Act.BROUGHT_ALONG)
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
        self._restore_task = None
        self._order_price = None
        self._incoming.hold()
        self._tell()

    def _on_opened(self, info: WorkspaceInfo) -> None:
        self._rehearsal = info.rehearsal
        self._capabilities = UNKNOWN
        self._bringing = True
        self._workspace.bind(self._supervisor.spawn(self._bring_in_at_opening(), "bring the draft in"))
        self._tell()

    def _on_capabilities_changed(self, capabilities: Capabilities) -> None:
        self._capabilities = capabilities
        self._tell()


def _set_fields(draft: Draft) -> Iterator[tuple[str, Any]]:
    """What is not as it is in a blank draft."""
    blank = Draft()
    for field in fields(Draft):
        if getattr(draft, field.name) != getattr(blank, field.name):
            yield field.name, getattr(draft, field.name)
