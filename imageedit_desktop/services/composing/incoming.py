"""Pictures that were offered for the draft and are being read."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Coroutine
from itertools import islice
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from imageedit_desktop.domain.errors import Code, ImageEditError, InputError, problem
from imageedit_desktop.domain.inputs import InputFile
from imageedit_desktop.domain.offers import Brought, ReadingProgress, Refusal
from imageedit_desktop.domain.text import well_formed
from imageedit_desktop.pipeline import load_input
from imageedit_desktop.pipeline.desk.desk import Desk
from imageedit_desktop.services.tasks import Supervisor
from imageedit_desktop.services.workspace import Workspace

Offer = Path | str | tuple[bytes, str] | Refusal
"""Something that may be a picture: a file, an address, or bytes with a name; or what is known to be none."""

_AT_ONCE = 3
"""Portraits that are read side by side: one for each reader of pictures, and one that is ready."""

_HANDED_ON_EVERY_MS = 250
"""With each portrait the tray is laid out anew, and says of all the others how many there are."""


class Incoming(QObject):
    """Reads what was offered into the library that is open: one source, the newest, and portraits in their order.

    What is not read when its library closes waits for the next one.

    Signals:
        source_read(InputFile), portraits_read(tuple[InputFile]): it is there, or they are.
        refused(Refusal): one could not be used.
        given_up(): a fault of the program kept something from being read; told before `changed`.
        progressed(ReadingProgress): one more is done, or more are offered.
        came(Brought): nothing is on its way any more; what came of all that was since that was so last.
        changed(): more is on its way, or less.
    """

    source_read = Signal(object)
    portraits_read = Signal(object)
    refused = Signal(object)
    given_up = Signal()
    progressed = Signal(object)
    came = Signal(object)
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
        self._at_hand: list[InputFile | Refusal] = []
        self._pause = QTimer(self, singleShot=True, interval=_HANDED_ON_EVERY_MS)
        self._pause.timeout.connect(self._hand_on)
        self._is_under_way = False
        self._done = 0
        self._refusals: list[Refusal] = []

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
        self._tell()

    def drop_all(self) -> None:
        """Read neither a source nor portraits: something else was wished for."""
        self._forget_all()
        self._tell()

    def stop(self) -> None:
        """Read no more; what is read stays, and how many were left is told."""
        self._hand_on()
        left = self._left
        self._forget_all()
        self._tell(left=left)

    def hold(self) -> None:
        """Begin to read nothing until `go_on`; the library is closing, which ends what was begun."""
        self._held = True
        self._source_task = self._portrait_task = None
        self._pause.stop()
        self._at_hand.clear()

    def go_on(self) -> None:
        """Read what waits."""
        self._held = False
        self._start()

    @property
    def _left(self) -> int:
        return (self._source is not None) + len(self._portraits)

    def _forget_source(self) -> None:
        if self._source_task is not None:
            self._source_task.cancel()
        self._source = self._source_task = None

    def _forget_portraits(self) -> None:
        self._pause.stop()
        self._at_hand.clear()
        self._portraits.clear()

    def _forget_all(self) -> None:
        self._forget_source()
        self._forget_portraits()
        if self._portrait_task is not None:
            self._portrait_task.cancel()
            self._portrait_task = None

    def _start(self) -> None:
        if not self._held:
            if self._source is not None and self._source_task is None:
                self._source_task = self._spawn(self._read_source(self._source), "load the source")
            if self._portraits and self._portrait_task is None:
                self._portrait_task = self._spawn(self._read_portraits(), "load portraits")
        self._tell()

    def _spawn(self, story: Coroutine[Any, Any, None], name: str) -> asyncio.Task[None]:
        task = self._supervisor.spawn(story, name)
        self._workspace.bind(task)
        return task

    async def _read_source(self, offer: Offer) -> None:
        try:
            read = await self._read(offer)
        except Exception:
            self._source = self._source_task = None
            self.given_up.emit()
            self._tell()
            raise
        self._source = self._source_task = None
        if isinstance(read, Refusal):
            self._refuse(read)
        else:
            self.source_read.emit(read)
        self._done += 1
        self._tell()

    async def _read_portraits(self) -> None:
        try:
            async with asyncio.TaskGroup() as group:
                await self._read_in_order(group)
        except BaseExceptionGroup as errors:
            self._forget_portraits()
            self.given_up.emit()
            raise errors.exceptions[0] from errors
        finally:
            if self._portrait_task is asyncio.current_task():
                self._portrait_task = None
                self._tell()

    async def _read_in_order(self, group: asyncio.TaskGroup) -> None:
        """A few are read ahead; those that are read are told of together, for the window to change less often."""
        ahead: deque[asyncio.Task[InputFile | Refusal]] = deque()
        while len(self._at_hand) < len(self._portraits):
            begun = len(self._at_hand) + len(ahead)
            for offer in islice(self._portraits, begun, begun + _AT_ONCE - len(ahead)):
                ahead.append(group.create_task(self._read(offer)))
            self._at_hand.append(await ahead.popleft())
            if not self._pause.isActive():
                self._pause.start()
            if len(self._at_hand) == len(self._portraits):
                self._hand_on()

    def _hand_on(self) -> None:
        """Tell of the portraits that are read."""
        self._pause.stop()
        pictures: list[InputFile] = []
        for read in self._at_hand:
            self._portraits.popleft()
            self._done += 1
            if isinstance(read, Refusal):
                self._refuse(read)
            else:
                pictures.append(read)
        self._at_hand.clear()
        if pictures:
            self.portraits_read.emit(tuple(pictures))
        self.progressed.emit(self._progress())

    async def _read(self, offer: Offer) -> InputFile | Refusal:
        """The picture, kept in the library, or why it cannot be used."""
        desk = await self._workspace.desk()
        try:
            return await load_offer(desk, offer)
        except ImageEditError as error:
            return offer if isinstance(offer, Refusal) else Refusal(name=_name_of(offer), reason=error.first)

    def _refuse(self, refusal: Refusal) -> None:
        self._refusals.append(refusal)
        self.refused.emit(refusal)

    def _progress(self) -> ReadingProgress:
        return ReadingProgress(done=self._done, total=self._done + self._left)

    def _tell(self, *, left: int = 0) -> None:
        """Say how things stand; where nothing is on its way any more, also what came of it."""
        self.changed.emit()
        if self._left:
            self._is_under_way = True
            self.progressed.emit(self._progress())
        elif self._is_under_way:
            brought = Brought(total=self._done + left, refused=tuple(self._refusals), left=left)
            self._is_under_way, self._done, self._refusals = False, 0, []
            self.came.emit(brought)


def _name_of(offer: Offer) -> str:
    match offer:
        case Path():
            return well_formed(offer.name)
        case str():
            return offer
        case (_, name):
            return name
        case Refusal():
            return offer.name


async def load_offer(desk: Desk, offer: Offer) -> InputFile:
    """Bring an offered picture into the library.

    Raises:
        InputError: it cannot be used.
        LibraryError: it could not be kept.
    """
    match offer:
        case Path():
            return await load_input.load_dropped(desk, offer)
        case str():
            return await load_input.load_address(desk, offer)
        case (data, name):
            return await load_input.load_bytes(desk, data, name=name)
        case Refusal():
            raise InputError(offer.reason)
    raise InputError(problem(Code.NOTHING_USABLE_DROPPED))
