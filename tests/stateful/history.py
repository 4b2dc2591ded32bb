"""One history: a tape decides what user, service, disk and power do; then the promises are checked."""

from __future__ import annotations

import asyncio
import errno
import itertools
import json
import os
import random
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime, tzinfo
from pathlib import Path
from types import SimpleNamespace
from typing import Any, Self
from unittest import mock

from PIL import Image
from stateful import promises
from stateful.harm import HARMS, LOSSES, Harm
from stateful.power import Power, PowerCut, nobody_at_work
from stateful.program import SETTINGS, Program, jobs_in
from stateful.promises import Ledger
from stateful.tape import Tape
from stateful.virtual_time import DeadEnd, VirtualLoop
from stateful.world import World
from support.volatile_disk import VolatileDisk

from imageedit_desktop.domain.errors import LibraryError
from imageedit_desktop.domain.geometry import size
from imageedit_desktop.domain.ids import JobId
from imageedit_desktop.domain.inputs import InputFile, InputUrl
from imageedit_desktop.domain.job import JobState
from imageedit_desktop.domain.money import budget
from imageedit_desktop.domain.money.budget import Budget
from imageedit_desktop.domain.money.price import price_of
from imageedit_desktop.domain.queue_order import NOT_SENT_YET
from imageedit_desktop.domain.recipe import Recipe
from imageedit_desktop.domain.request_body import build_body
from imageedit_desktop.imaging.inspect import inspect
from imageedit_desktop.store.library import Library

_LONGEST_S = 6 * 3600.0
"""Nothing takes longer than this once faults have ceased."""

_MINUTE_MS = 60_000
_HOUR_MS = 60 * _MINUTE_MS
_YEAR_MS = 365 * 24 * _HOUR_MS
_CLOCKS = (
    0,
    20_000,
    -20_000,
    0,
    20 * _MINUTE_MS,
    -20 * _MINUTE_MS,
    3 * _HOUR_MS,
    -3 * _HOUR_MS,
    2 * _YEAR_MS,
    -2 * _YEAR_MS,
    40 * _YEAR_MS,
)
"""How far the computer's clock is ahead of the service's."""

_WEEK_S = 8 * 24 * 3600.0
_PROGRAMS_MAX = 2
_ACTS_OF_A_USER = 20
_TURNS_TO_SEND = 40
"""In so many turns of the loop an order leaves when nothing takes time."""

_MEMORY = Path("/dev/shm")


class BrokenPromise(AssertionError):
    """What went wrong, and the story that led there."""


class Workshop:
    """A folder in memory with a library to start from: its tables made, one picture of the user in it."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._template = folder / "template"
        self._count = itertools.count()
        self.recipes = _recipes(_with_one_picture(self._template, folder / "photo.png"))

    @contextmanager
    def library(self) -> Iterator[Path]:
        """A fresh copy, gone afterwards."""
        place = self._folder / str(next(self._count))
        shutil.copytree(self._template, place)
        try:
            yield place
        finally:
            shutil.rmtree(place)


@contextmanager
def open_workshop() -> Iterator[Workshop]:
    """Where histories happen."""
    with tempfile.TemporaryDirectory(dir=_MEMORY if _MEMORY.is_dir() else None) as folder:
        yield Workshop(Path(folder))


def tell(strip: bytes, workshop: Workshop) -> list[str]:
    """Let a history happen and return its story.

    Raises:
        BrokenPromise: with the story.
    """
    names = (SimpleNamespace(hex=f"{number:032x}") for number in itertools.count(1))
    random.seed(0)
    with workshop.library() as folder, mock.patch("uuid.uuid4", side_effect=names):
        loop = VirtualLoop()
        history = _History(loop, Tape(strip), folder, workshop.recipes)
        try:
            with history.disk.in_use(), _computer_clock(history.world):
                loop.run_until_complete(history.happen())
        except DeadEnd:
            history.world.complain("everything waits for something that will never happen")
        finally:
            _put_away(loop)
    if history.world.complaints:
        raise BrokenPromise("\n".join(["", *history.world.story]))
    return history.world.story


class _History:
    def __init__(self, loop: VirtualLoop, tape: Tape, folder: Path, recipes: list[Recipe]) -> None:
        self.world = World(loop=loop, tape=tape)
        self._loop = loop
        self._tape = tape
        self._folder = folder
        self._recipes = recipes
        self.disk = VolatileDisk(folder)
        self._programs: list[Program] = []
        self._names = itertools.count(1)
        self._barrings = itertools.count(1)
        self._harm = Harm(self.world, folder)
        self._name_max_bytes = 255

    async def happen(self) -> None:
        self._loop.set_exception_handler(self._unhandled)
        self._begin_differently()
        for _ in range(3 + self._tape.number(14)):
            await self._bury_the_dead()
            if not self._programs:
                self._start()
            if self._programs:
                await self._act()
            if self.world.complaints:
                return
        await self._faults_cease()

    def _begin_differently(self) -> None:
        tape = self._tape
        # A user who orders few things in many ways makes orders that are hard to tell apart.
        self._recipes = [tape.one_of(*self._recipes) for _ in range(3)]
        self.world.names_pictures = not tape.chance(80)
        self.world.computer_ahead_ms = tape.one_of(*_CLOCKS)
        self._name_max_bytes = tape.one_of(255, 255, 143, 60)
        images = tape.one_of(None, None, 12, 4, 1)
        if images is not None:
            self.world.limit = price_of(images)
            content = json.dumps(budget.written(Budget(day=self.world.limit)))
            (self._folder / SETTINGS).write_text(content, encoding="utf-8")

    async def _act(self) -> None:
        program, act = self._tape.one_of(*self._programs), self._tape.number(27)
        if act < _ACTS_OF_A_USER:
            await self._do(act, program)
        else:
            await self._strike(act, program)
        await asyncio.sleep(self._tape.one_of(1.0, 0.0, 0.05, 5.0, 20.0, 90.0))

    async def _do(self, act: int, program: Program) -> None:
        """What the user does."""
        match act:
            case 0 | 1 | 2 | 3 | 4 | 5:
                program.order(self._tape.one_of(*self._recipes))
            case 6 | 7:
                await self._order_impatiently(program)
            case 8 | 9 if jobs := self._jobs():
                program.stop(self._tape.one_of(*jobs))
            case 10 | 11 if jobs := self._jobs():
                program.keep_waiting(self._tape.one_of(*jobs))
            case 12:
                program.send(self._jobs(JobState.DRAFT))
            case 13:
                await program.quit()
            case 14 if len(self._programs) < _PROGRAMS_MAX:
                self._start()
            case 15:
                program.rescue()
            case 16:
                await self._order_what_the_backup_does_not_tell(program)
            case _:
                self._tend_the_queue(act, program)

    def _tend_the_queue(self, act: int, program: Program) -> None:
        waiting = self._jobs(*NOT_SENT_YET)
        if act in {17, 18}:
            program.pause(self._tape.chance(128))
        elif act == 19 and waiting:
            program.move([self._tape.one_of(*waiting)], self._tape.one_of(None, *waiting))

    async def _strike(self, fate: int, program: Program) -> None:
        """What nobody has asked for."""
        match fate:
            case 23:
                self._another_client_orders()
            case 21:
                self.world.note(f"{program.name} is killed")
                await program.pass_away()
            case 22 if self._tape.chance(48):
                await self._a_week_passes()
            case 23:
                self._black_out()
            case 24:
                self.world.set_clock(self._tape.one_of(*_CLOCKS))
            case 25 if self._jobs():
                await self._come_to_harm(self._tape.one_of(*HARMS))
            case 26:
                self._budget_changes(program)

    async def _order_impatiently(self, program: Program) -> None:
        """The user stops twice, and perhaps thinks better of it, while the order is on its way."""
        program.order(self._tape.one_of(*self._recipes))
        await asyncio.sleep(self._tape.one_of(0.01, 0.05, 0.7))
        for job_id in self._jobs(JobState.SUBMITTING)[-1:]:
            self.world.note(f"{job_id} is stopped again and again")
            program.stop(job_id)
            await asyncio.sleep(self._tape.one_of(0.0, 0.01))
            program.stop(job_id)
            if self._tape.chance(128):
                program.keep_waiting(job_id)

    def _budget_changes(self, program: Program) -> None:
        if self.world.limit is None:
            return
        if self.world.barring:
            program.set_limits(Budget(day=self.world.limit))
            self.world.barring = 0
        elif not any(each.is_setting_limits for each in self._programs):
            self.world.barring = next(self._barrings)
            content = self._tape.one_of("{", '{"budget_day_micro_usd": "3"}', '{"budget_day_micro_usd": -1}', "[]")
            (self._folder / SETTINGS).write_text(content, encoding="utf-8")
        self.world.note(f"orders are barred: {self.world.barring > 0}")

    async def _order_what_the_backup_does_not_tell(self, program: Program) -> None:
        """A backup is made while an order, or a draft, has not left; perhaps it is all that is left soon after."""
        if self._tape.chance(128):
            await self._order_impeded(program)
        else:
            program.order(self._tape.one_of(*self._recipes))
            await self._let_turn(self._tape.number(_TURNS_TO_SEND))
            program.back_up()
        if self._tape.chance(160):
            await asyncio.sleep(self._tape.one_of(5.0, 1.0, 20.0, 90.0))
            await self._come_to_harm(self._tape.one_of(*LOSSES))

    async def _order_impeded(self, program: Program) -> None:
        """The program ends before the order has left; it is a draft when the backup is made, and is sent then."""
        program.order(self._tape.one_of(*self._recipes))
        await self._let_turn(_TURNS_TO_SEND // 4 + self._tape.number(_TURNS_TO_SEND // 4))
        await program.quit()
        await self._bury_the_dead()
        if self._programs or (heir := self._start()) is None:
            return
        await asyncio.sleep(5.0)
        heir.back_up()
        await asyncio.sleep(self._tape.one_of(0.01, 3600.0))
        heir.send(self._jobs(JobState.DRAFT))

    async def _let_turn(self, turns: int) -> None:
        for _ in range(turns):
            await asyncio.sleep(0)

    async def _come_to_harm(self, kind: str) -> None:
        """What happens to a library while no program has it open."""
        for program in self._programs:
            await program.pass_away()
        await self._bury_the_dead()
        if not self.world.complaints:
            self._harm.happen(kind)

    def _start(self) -> Program | None:
        tape = self._tape
        power = Power(
            fails_after=tape.number(700) if tape.chance(100) else None,
            fails_after_writes=tape.number(24) if tape.chance(50) else None,
            disk_fills_after=tape.number(200) if tape.chance(32) else None,
            disk_error=tape.one_of(errno.ENOSPC, errno.EIO, errno.EACCES),
            name_max_bytes=self._name_max_bytes,
            disk=self.disk,
        )
        if tape.chance(128):
            power.black_out = self._black_out
        return self._open(f"program {next(self._names)}", power)

    def _open(self, name: str, power: Power) -> Program | None:
        self.world.note(f"{name} starts, power {power.fails_after}, disk {power.disk_fills_after}")
        try:
            program = Program(self.world, self._folder, name, power)
        except PowerCut:
            self.world.note(f"{name} did not live to see the library")
            return None
        except LibraryError as error:
            self.world.note(f"{name}: {error.code}")
            return None
        if program.recovered is not None:
            self.world.note(f"{name} restored the library")
        self._harm.is_over(has_restored=program.recovered is not None)
        for other in self._programs:
            program.is_alone = other.is_alone = False
        self._programs.append(program)
        program.begin()
        return program

    def _black_out(self) -> None:
        """The power fails for everyone, and the disk forgets what was not flushed."""
        self.world.note("blackout")
        for program in self._programs:
            program.power.cut()
        with nobody_at_work():
            self.disk.lose_power()

    async def _bury_the_dead(self) -> None:
        for program in [program for program in self._programs if not program.power.on]:
            await program.pass_away()
            self._programs.remove(program)
            self.world.note(f"{program.name} is gone")
            self._check(promises.always)

    def _another_client_orders(self) -> None:
        recipe = self._tape.one_of(*self._recipes)
        body = build_body(recipe, "https://example.org/fox.jpg", [])
        for name, value in self._tape.one_of((), (("prompt", "no fox"),), (("image", "https://example.org/x"),)):
            body[name] = value
        self.world.create(body, None)

    async def _a_week_passes(self) -> None:
        for program in self._programs:
            await program.quit()
        self._loop.pass_by(_WEEK_S)
        for file in (self._folder / "incoming").glob("*"):
            os.utime(file, (0, 0))
        self.world.note("a week passes")

    async def _faults_cease(self) -> None:
        """From now on nothing fails. First the one program goes on by itself, then a new one does all there is."""
        await self._bury_the_dead()
        self.world.calm = True
        self.world.note("faults have ceased")
        if len(self._programs) == 1 and self._programs[0].is_alone:
            await self._come_to_an_end_in(self._programs[0])
        for program in self._programs:
            await program.pass_away()
        await self._bury_the_dead()
        if not self.world.complaints:
            await self._come_to_an_end()

    async def _come_to_an_end_in(self, program: Program) -> None:
        """Nobody starts anything anew: every job ends, or stands with a reason and something that can be done."""
        program.power.calm_down()
        await self._go_on_in(program)
        await self._rest(program)
        self._check(promises.in_one_session)

    async def _go_on_in(self, program: Program) -> None:
        """The user lets a paused queue go on, and allows what that costs."""
        if program.is_paused:
            self.world.limit = None
            program.set_limits(Budget())
            await asyncio.sleep(1.0)
            program.pause(False)
            await asyncio.sleep(1.0)

    async def _come_to_an_end(self) -> None:
        """Everything that the program and the user can do for an order is done."""
        last = self._open("the last program", Power(disk=self.disk, name_max_bytes=self._name_max_bytes))
        if last is None:
            self.world.complain("the library cannot be opened any more")
            return
        self.world.limit = None
        last.set_limits(Budget())
        await self._go_on_in(last)
        for _ in range(2):
            await self._rest(last)
            last.send(self._jobs(JobState.DRAFT))
            await self._rest(last)
            for job_id in self._jobs(JobState.ABANDONED, JobState.FAILED, JobState.UNKNOWN):
                last.keep_waiting(job_id)
        await self._rest(last)
        self._check(promises.in_the_end)
        last.rescue()
        await self._rest(last)
        self._check(promises.after_rescue)
        await last.quit()
        if not self.world.complaints:
            await self._the_service_forgets()

    async def _the_service_forgets(self) -> None:
        """What came of a picture that the service itself had only in part is all that there will ever be."""
        cut = promises.cut_off(Ledger(self._folder))
        if not cut:
            return
        await self._a_week_passes()
        program = self._open("a program after a week", Power(disk=self.disk, name_max_bytes=self._name_max_bytes))
        if program is not None:
            await self._rest(program)
            for job_id in self._jobs(JobState.FAILED):
                program.keep_waiting(job_id)
            await self._rest(program)
            await program.quit()
        for complaint in promises.kept_as_they_came(cut, Ledger(self._folder)):
            self.world.complain(complaint)

    async def _rest(self, program: Program) -> None:
        try:
            async with asyncio.timeout(_LONGEST_S):
                await program.rest()
        except TimeoutError:
            self.world.complain("it does not come to an end")

    def _jobs(self, *states: JobState) -> list[JobId]:
        return jobs_in(self._folder / "library.sqlite3", states or None)

    def _unhandled(self, _loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        if not isinstance(context.get("exception"), PowerCut):
            self.world.complain(str(context))

    def _check(self, promise: promises.Promise) -> None:
        for complaint in promise(self.world, Ledger(self._folder)):
            self.world.complain(complaint)


@contextmanager
def _computer_clock(world: World) -> Iterator[None]:
    """What asks the computer for the time gets the history's."""

    class Moment(datetime):
        @classmethod
        def now(cls, tz: tzinfo | None = None) -> Self:
            return cls.fromtimestamp(world.computer_ms() / 1000, tz)

    def time_ns() -> int:
        now_ms: int = world.computer_ms()
        return now_ms * 1_000_000

    with (
        mock.patch("time.time_ns", time_ns),
        mock.patch("imageedit_desktop.store.backups.datetime", Moment),
        mock.patch("imageedit_desktop.store.exchange.datetime", Moment),
    ):
        yield


def _put_away(loop: VirtualLoop) -> None:
    for task in asyncio.all_tasks(loop):
        task._log_destroy_pending = False  # type: ignore[attr-defined]
    loop.close()


def _with_one_picture(folder: Path, photo: Path) -> InputFile:
    Image.new("RGB", (8, 8), "teal").save(photo)
    picture = inspect(photo)
    library = Library.open(folder)
    library.inputs.keep(picture, photo, at_ms=0)
    library.close()
    return picture


def _recipes(picture: InputFile) -> list[Recipe]:
    """Orders that are alike in different ways."""
    fox = Recipe(prompt="a fox", source=InputUrl(url="https://example.org/fox.jpg"), size=size(512, 512), images=1)
    return [
        fox,
        replace(fox, images=3),
        replace(fox, source=InputUrl(url="https://example.org/goose.jpg")),
        replace(fox, source=picture),
        replace(fox, seed=7),
        replace(fox, portraits=(picture,)),
        replace(fox, prompt="a heron", images=2),
        replace(fox, prompt="बगुला " * 20),
    ]
