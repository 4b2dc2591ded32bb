"""One history: a tape decides what user, service, disk and power do; then the promises are checked."""

from __future__ import annotations

import asyncio
import itertools
import random
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from unittest import mock

from PIL import Image
from stateful import promises
from stateful.power import Power, PowerCut, nobody_at_work
from stateful.program import Program, jobs_in
from stateful.promises import Ledger
from stateful.tape import Tape
from stateful.virtual_time import DeadEnd, VirtualLoop
from stateful.world import World
from support.volatile_disk import VolatileDisk

from imageedit_desktop.api.wire import build_body
from imageedit_desktop.domain.geometry import size
from imageedit_desktop.domain.ids import JobId
from imageedit_desktop.domain.inputs import InputFile, InputUrl
from imageedit_desktop.domain.job import JobState
from imageedit_desktop.domain.recipe import Recipe
from imageedit_desktop.imaging.inspect import inspect
from imageedit_desktop.store.library import Library

_LONGEST_S = 6 * 3600.0
"""Nothing takes longer than this once faults have ceased."""

_YEAR_MS = 365 * 24 * 3600_000
_WEEK_S = 8 * 24 * 3600.0
_PROGRAMS_MAX = 2
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
    names = (SimpleNamespace(hex=f"x{number}") for number in itertools.count(1))
    random.seed(0)
    with workshop.library() as folder, mock.patch("uuid.uuid4", side_effect=names):
        loop = VirtualLoop()
        history = _History(loop, Tape(strip), folder, workshop.recipes)
        try:
            with history.disk.in_use():
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

    async def happen(self) -> None:
        self._loop.set_exception_handler(self._unhandled)
        # A user who orders few things in many ways makes orders that are hard to tell apart.
        self._recipes = [self._tape.one_of(*self._recipes) for _ in range(3)]
        self.world.names_pictures = not self._tape.chance(80)
        self.world.clock_ahead_ms = self._tape.one_of(
            0, 0, 20_000, -20_000, 20 * 60_000, -3 * 3600_000, 40 * _YEAR_MS
        )
        for _ in range(3 + self._tape.number(14)):
            await self._bury_the_dead()
            if not self._programs:
                self._start()
            await self._act()
            if self.world.complaints:
                break
        await self._come_to_an_end()

    async def _act(self) -> None:
        program = self._tape.one_of(*self._programs)
        match self._tape.number(16):
            case 0 | 1 | 2 | 3:
                program.order(self._tape.one_of(*self._recipes))
            case 4 if jobs := self._jobs():
                program.stop(self._tape.one_of(*jobs))
            case 5 if jobs := self._jobs():
                program.keep_waiting(self._tape.one_of(*jobs))
            case 6:
                program.resume(send_unsent=True)
            case 7:
                await program.quit()
            case 8 | 11 | 12 as fate:
                await self._strike(fate, program)
            case 9 if len(self._programs) < _PROGRAMS_MAX:
                self._start()
            case 10:
                self._another_client_orders()
        await asyncio.sleep(self._tape.one_of(1.0, 0.0, 0.05, 5.0, 20.0, 90.0))

    async def _strike(self, fate: int, program: Program) -> None:
        """What nobody has asked for."""
        if fate == 8:
            self.world.note(f"{program.name} is killed")
            await program.pass_away()
        elif fate == 12:
            self._black_out()
        elif self._tape.chance(48):
            await self._a_week_passes()

    def _start(self) -> None:
        tape = self._tape
        power = Power(
            fails_after=tape.number(700) if tape.chance(100) else None,
            fails_after_writes=tape.number(24) if tape.chance(50) else None,
            disk_fills_after=tape.number(200) if tape.chance(32) else None,
            disk=self.disk,
        )
        if tape.chance(128):
            power.black_out = self._black_out
        name = f"program {next(self._names)}"
        self.world.note(f"{name} starts, power {power.fails_after}, disk {power.disk_fills_after}")
        program = Program(self.world, self._folder, name, power)
        self._programs.append(program)
        program.resume(send_unsent=False)

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
        self.world.note("a week passes")

    async def _come_to_an_end(self) -> None:
        """Faults cease; everything that the program and the user can do for an order is done."""
        for program in self._programs:
            await program.pass_away()
        await self._bury_the_dead()
        self.world.calm = True
        last = Program(self.world, self._folder, "the last program", Power(disk=self.disk))
        self.world.note("faults have ceased")
        for _ in range(2):
            last.resume(send_unsent=True)
            await self._rest(last)
            for job_id in self._jobs(JobState.ABANDONED, JobState.FAILED, JobState.UNKNOWN):
                last.keep_waiting(job_id)
            await self._rest(last)
        await last.quit()
        self._check(promises.in_the_end)

    async def _rest(self, program: Program) -> None:
        try:
            async with asyncio.timeout(_LONGEST_S):
                await program.rest()
        except TimeoutError:
            self.world.complain("it does not come to an end")

    def _jobs(self, *states: JobState) -> list[JobId]:
        return jobs_in(self._folder / "library.sqlite3", states or tuple(JobState))

    def _unhandled(self, _loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        if not isinstance(context.get("exception"), PowerCut):
            self.world.complain(str(context))

    def _check(self, promise: promises.Promise) -> None:
        for complaint in promise(self.world, Ledger(self._folder)):
            self.world.complain(complaint)


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
    ]
