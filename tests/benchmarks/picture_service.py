"""The service in a process of its own, with photographs made before anyone asks for them.

Every picture has the detail of a photograph, so that it weighs and decodes like one, and a broad band of a colour
that no other picture and nothing in the window has. The process says on its standard output where it listens, and
at which moment it told that a task is completed.
"""

from __future__ import annotations

import io
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import cycle, islice
from pathlib import Path
from typing import IO, Any

from PIL import Image, ImageChops
from support.service_faults import drop, half, html, status, taken_then
from support.service_server import Call, Reply, Request, Service
from support.service_tasks import Fate, Ledger, Task

TESTS = Path(__file__).resolve().parents[1]
REPOSITORY = TESTS.parent
PYTHONPATH = os.pathsep.join([str(TESTS), str(REPOSITORY)])
"""For children that import the tests' own modules."""

PHOTO = REPOSITORY / "resources" / "samples" / "astronaut.png"
_GRAIN = 9
"""Standard deviation of the noise: with it 2048×2048 pixels take more than a megabyte."""

Colour = tuple[int, int, int]


class RunningService:
    """The process, seen from outside.

    Attributes:
        address: where it listens.
    """

    def __init__(self, lines: IO[str]) -> None:
        self.address = lines.readline().strip()
        self._lines = lines

    def next_completed_s(self) -> float:
        """Wait for a task to be told completed; the moment (`time.monotonic`) at which that reply was ready."""
        return float(self._lines.readline())


@contextmanager
def running(side_px: int, count: int, *, faulty: bool = False) -> Iterator[RunningService]:
    """Start the process with so many pictures, and end it; a faulty one misbehaves at every stage."""
    command = [sys.executable, __file__, str(side_px), str(count), str(int(faulty))]
    environment = {**os.environ, "PYTHONPATH": PYTHONPATH}
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as process:
        try:
            yield RunningService(process.stdout)
        finally:
            process.terminate()


def colour_of(number: int) -> Colour:
    """The colour of a picture's band."""
    return 60 + 20 * (number % 9), 250, 130 + 12 * (number // 9)


def paint(photo: Image.Image, grain: Image.Image, number: int) -> bytes:
    """One JPEG: the photograph shifted and grained, with its band across."""
    picture = ImageChops.add(ImageChops.offset(photo, 97 * number, 61 * number), grain, offset=-128)
    width, height = picture.size
    picture.paste(colour_of(number), (0, height * 3 // 8, width, height * 5 // 8))
    file = io.BytesIO()
    picture.save(file, "JPEG", quality=92)
    return file.getvalue()


def paint_all(side_px: int, count: int) -> list[bytes]:
    """Pictures that differ."""
    size = (side_px, side_px)
    with Image.open(PHOTO) as file:
        photo = file.convert("RGB").resize(size)
    grain = Image.merge("RGB", [Image.effect_noise(size, _GRAIN) for _ in range(3)])
    return [paint(photo, grain, number) for number in range(count)]


class _Painted(Task):
    """A task whose pictures are there already."""

    stock: Iterator[bytes]

    def finish(self) -> None:
        self.status = "completed"
        self.pictures = list(islice(self.stock, self._ordered))


class _Stock(Ledger):
    """Tasks that take pictures in order, and the first again after the last."""

    def __init__(self, pictures: list[bytes]) -> None:
        super().__init__()
        self._stock = cycle(pictures)

    def create(self, body: dict[str, Any], fate: Fate) -> Task:
        task = super().create(body, fate)
        painted = _Painted(task.id, task.body, task.fate, task.created)
        painted.stock = self._stock
        self.tasks[-1] = painted
        return painted


class _Announcing(Service):
    """Says when a task is told completed for the first time."""

    def _poll(self, request: Request) -> Reply:
        reply = super()._poll(request)
        task = self.ledger.find(request.path.split("/")[-2])
        if task is not None and task.status == "completed":
            print(time.monotonic(), flush=True)
        return reply


def _trouble(service: Service) -> None:
    """Every second or third request of a stage goes wrong, in ways that the program is to bear.

    No order is refused for its pace: waiting for the next minute is no work for the window.
    """
    service.misbehave("ticket", *[status(503), _fine] * _TIMES)
    service.misbehave("put", *[drop, _fine] * _TIMES)
    service.misbehave("submit", *[_fine, taken_then(drop)] * _TIMES)
    service.misbehave("poll", *[_fine, status(503), drop, html(502)] * _TIMES)
    service.misbehave("download", *[half, _fine, _fine, status(503), _fine, _fine, drop, _fine, _fine] * _TIMES)


_TIMES = 200
"""More than there will be requests."""


def _fine(call: Call) -> Reply:
    return call.proceed()


def main(side_px: int, count: int, faulty: int) -> None:
    """Serve until the process is ended."""
    service = _Announcing()
    if faulty:
        _trouble(service)
    service.ledger = _Stock(paint_all(side_px, count))
    with service.running():
        print(service.address, flush=True)
        service.closing.wait()


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
