"""A library whose results are parts of a photograph, edited in ways that are known."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from PIL import Image, ImageDraw, ImageOps

from imageedit_desktop.domain.geometry import size
from imageedit_desktop.domain.ids import InputHash, JobId
from imageedit_desktop.domain.inputs import Input, InputFile
from imageedit_desktop.domain.job import REHEARSAL, Job, JobState
from imageedit_desktop.domain.money.price import MicroUsd
from imageedit_desktop.domain.recipe import Recipe
from imageedit_desktop.domain.result import ResultState
from imageedit_desktop.domain.source_comparison import Part
from imageedit_desktop.imaging.thumbnails import make_thumbnail
from imageedit_desktop.paths import resources_folder
from imageedit_desktop.store.library import Library

ASTRONAUT = resources_folder() / "samples" / "astronaut.png"
WIDE = Part(left=0.08, top=0.03, width=0.8, height=0.45)
"""Of the shape 16:9 and well beside the middle: whoever guesses is wrong."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Edit:
    """A result: a part of the source at a size, in other colours, with a patch of a share of it."""

    part: Part
    size: tuple[int, int]
    patch: float = 0.0
    recoloured: bool = True

    def made_of(self, source: Image.Image) -> Image.Image:
        made = cut(source, self.part, self.size)
        if self.recoloured:
            made = ImageOps.colorize(made.convert("L"), "#0e1f63", "#ffe29a")
        if self.patch:
            width, height = (side * self.patch**0.5 for side in self.size)
            ImageDraw.Draw(made).rectangle((40, 60, 40 + width, 60 + height), fill="lime")
        return made


@cache
def made(edit: Edit) -> bytes:
    """The result as a PNG."""
    buffer = io.BytesIO()
    edit.made_of(original()).save(buffer, "PNG", compress_level=1)
    return buffer.getvalue()


@cache
def thumbnail_of(edit: Edit) -> bytes:
    with TemporaryDirectory() as folder:
        picture, thumbnail = Path(folder, "result.png"), Path(folder, "thumbnail.jpg")
        picture.write_bytes(made(edit))
        make_thumbnail(picture, thumbnail)
        return thumbnail.read_bytes()


def cut(source: Image.Image, part: Part, size: tuple[int, int]) -> Image.Image:
    """A part of the source at a size."""
    left, top = part.left * source.width, part.top * source.height
    box = (left, top, left + part.width * source.width, top + part.height * source.height)
    return source.resize(size, Image.Resampling.BICUBIC, box=box)


@cache
def original() -> Image.Image:
    with Image.open(ASTRONAUT) as picture:
        return picture.convert("RGB")


def keep_source(library: Library) -> InputFile:
    """The source, in the library."""
    source = InputFile(
        sha256=InputHash(hashlib.sha256(ASTRONAUT.read_bytes()).hexdigest()),
        name=ASTRONAUT.name,
        size=size(*original().size),
        size_bytes=ASTRONAUT.stat().st_size,
        format="PNG",
    )
    library.inputs.keep(source, ASTRONAUT, at_ms=1)
    return source


def add_batch(library: Library, number: int, source: Input, edits: Sequence[Edit]) -> None:
    """A job that is done, with these results."""
    asked = size(*edits[0].size)
    job = Job(
        id=JobId(f"{number:032x}"),
        recipe=Recipe(prompt=f"order {number}", source=source, size=asked, images=len(edits), seed=number),
        state=JobState.DONE,
        origin=REHEARSAL,
        price=MicroUsd(0),
        created_ms=1_000_000 - number,
    )
    library.jobs.add(job)
    offered = library.results.offer(job, [f"https://example.org/{n}.png" for n in edits], (), expires_ms=None)
    for result, edit in zip(offered, edits, strict=True):
        part = library.files.part(result.id)
        part.write_bytes(made(edit))
        final = library.files.new_result(f"{number} {result.number}", ".png", datetime(2026, 11, 22))  # noqa: DTZ001
        path = library.files.publish(part, final)
        sha256 = hashlib.sha256(path.read_bytes()).hexdigest()
        library.results.save(
            replace(
                result, state=ResultState.SAVED, path=path, size=size(*edit.size), sha256=sha256, format="PNG",
                size_bytes=path.stat().st_size, saved_ms=5_000,
            )
        )  # fmt: skip
        library.files.new_thumbnail(sha256).write_bytes(thumbnail_of(edit))
