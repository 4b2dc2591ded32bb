"""Pictures that were offered for the draft and are being read."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Coroutine
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from imageedit_desktop.domain.errors import Code, ImageEditError, InputError, problem
from imageedit_desktop.domain.inputs import InputFile
from imageedit_desktop.pipeline import load_input
from imageedit_desktop.pipeline.desk.desk import Desk
from imageedit_desktop.services.tasks import Supervisor
from imageedit_desktop.services.workspace import Workspace

Offer = Path | str | tuple[bytes, str]
"""Something that may be a picture: a file, an address, or bytes with a name."""


class Incoming(QObject):
    """Reads what was offered into the library that is open: one source, the newest, and portraits in their order.

    What is not read when its library closes waits for the next one.

    Signals:
        source_read(InputFile), portrait_read(InputFile): it is there.
        refused(Problem): a picture could not be used.
        changed(): more is on its way, or less.
    """

    source_read = Signal(object)
    portrait_read = Signal(object)
    refused = Signal(object)
    changed = Signal()

    def __init__(self, workspace: Workspace, supervisor: Supervisor) -> None:
        super().__init__()
        self._workspace = workspace
        self._supervisor = supervisor
        self._source: Offer | None = None
        self._portraits: deque[Offer] = deque()
        self._source_task: asyncio.Task[None] | None = None
        self._portrait_task: asyncio.Task[None] | None = None
        self._held = True

    @property
    def is_loading(self) -> bool:
        """Whether anything is on its way."""
        return self._source is not None or bool(self._portraits)

    @property
    def source_name(self) -> str | None:
        """What the picture is called that will be the source; None where none is on its way."""
        return None if self._source is None else _name_of(self._source)

    def offer_source(self, offer: Offer) -> None:
        """Read a source in place of the one that is being read."""
        self._forget_source()
        self._source = offer
        self._start()

    def offer_portraits(self, offers: tuple[Offer, ...]) -> None:
        """Read portraits after those that are being read."""
        self._portraits.extend(offers)
        self._start()

    def drop_source(self) -> None:
        """Read no source: something else was wished for."""
        self._forget_source()
        self.changed.emit()

    def drop_all(self) -> None:
        """Read neither a source nor portraits."""
        self._forget_source()
        self._portraits.clear()
        if self._portrait_task is not None:
            self._portrait_task.cancel()
            self._portrait_task = None
        self.changed.emit()

    def hold(self) -> None:
        """Begin to read nothing until `go_on`; the library is closing, which ends what was begun."""
        self._held = True
        self._source_task = self._portrait_task = None

    def go_on(self) -> None:
        """Read what waits."""
        self._held = False
        self._start()

    def _forget_source(self) -> None:
        if self._source_task is not None:
            self._source_task.cancel()
        self._source = self._source_task = None

    def _start(self) -> None:
        if not self._held:
            if self._source is not None and self._source_task is None:
                self._source_task = self._spawn(self._read_source(self._source), "load the source")
            if self._portraits and self._portrait_task is None:
                self._portrait_task = self._spawn(self._read_portraits(), "load portraits")
        self.changed.emit()

    def _spawn(self, story: Coroutine[Any, Any, None], name: str) -> asyncio.Task[None]:
        task = self._supervisor.spawn(story, name)
        self._workspace.bind(task)
        return task

    async def _read_source(self, offer: Offer) -> None:
        try:
            picture = await self._read(offer)
        except Exception:
            self._source = self._source_task = None
            self.changed.emit()
            raise
        self._source = self._source_task = None
        if picture is not None:
            self.source_read.emit(picture)
        self.changed.emit()

    async def _read_portraits(self) -> None:
        try:
            while self._portraits:
                picture = await self._read(self._portraits[0])
                self._portraits.popleft()
                if picture is not None:
                    self.portrait_read.emit(picture)
        except Exception:
            self._portraits.clear()
            raise
        finally:
            if self._portrait_task is asyncio.current_task():
                self._portrait_task = None
                self.changed.emit()

    async def _read(self, offer: Offer) -> InputFile | None:
        """The picture, kept in the library; None where it cannot be used, which is told."""
        desk = await self._workspace.desk()
        try:
            return await _load(desk, offer)
        except ImageEditError as error:
            self.refused.emit(error.first)
            return None


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
