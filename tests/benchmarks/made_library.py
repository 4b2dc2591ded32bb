"""A library of many pictures, made in seconds: real rows, and a few real files under many names.

    PYTHONPATH=tests .venv/bin/python -m benchmarks.made_library FOLDER PICTURES [--images 9]

makes it; open it with ``imageedit-desktop --library FOLDER``. Every picture has a hash, a file and a thumbnail of
its own, so that no cache takes two for one; on the disk they are hard links to a few.
"""

from __future__ import annotations

import argparse
import hashlib
import io
import os
import random
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from PIL import Image, ImageDraw

from imageedit_desktop.domain import recipe
from imageedit_desktop.domain.geometry import PRESETS, Size, size
from imageedit_desktop.domain.ids import InputHash, JobId, result_id
from imageedit_desktop.domain.inputs import InputFile
from imageedit_desktop.domain.job import REHEARSAL
from imageedit_desktop.domain.recipe import Recipe
from imageedit_desktop.imaging.thumbnails import make_thumbnail
from imageedit_desktop.store.library import DATABASE_NAME, Library

NEWEST_MS = 1_795_910_400_000
"""When the newest job was written down: 2026-11-29, so that every library is the same."""

_BETWEEN_JOBS_MS = 7 * 60 * 1000
_FAILED_EVERY = 97
_LINKS_MAX = 60_000
"""ext4 takes 65,000 names of one file."""

_VOCABULARY = (
    "watercolor fox in the snow oil painting of a lighthouse at dusk portrait as a knight soft morning light film "
    "grain neon city rain reflections paper cut forest spirit studio photo marble statue wide angle macro dew "
    "Füchsin Æther кот 猫 comic ink hatching golden hour linen shirt quiet smile wind hair over shoulder"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Original:
    """A real picture that many rows have a name for."""

    size: Size
    picture: Path
    thumbnail: Path
    size_bytes: int


def make_library(folder: Path, pictures: int, *, images: int = 9, files: bool = True) -> None:
    """Make a library of so many pictures, in batches of `images`; about one job in a hundred failed.

    Without `files` it has rows alone, for what does not look at pictures.
    """
    folder.mkdir(parents=True, exist_ok=True)
    chance = random.Random(pictures)
    originals = _draw(folder / "originals")
    source = _keep_source(folder, originals[0])
    with closing(sqlite3.connect(folder / DATABASE_NAME)) as connection:
        connection.execute("PRAGMA synchronous = OFF")
        for number, ordered in enumerate(_recipes(pictures, images, source, chance)):
            _add_job(connection, folder if files else None, number, ordered, originals)
        connection.execute(
            "INSERT INTO job_events (job_id, at_ms, state, changes) SELECT job_id, 0, state, '{}' FROM jobs"
        )
        connection.commit()
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _recipes(pictures: int, images: int, source: InputFile, chance: random.Random) -> Iterator[Recipe]:
    vocabulary = _VOCABULARY.split()
    while pictures > 0:
        count = min(images, pictures)
        words = " ".join(chance.choices(vocabulary, k=chance.randint(8, 40)))
        asked = chance.choice(PRESETS).size
        yield Recipe(prompt=words, source=source, size=asked, images=count, seed=chance.getrandbits(31))
        pictures -= count


def _add_job(
    connection: sqlite3.Connection, folder: Path | None, number: int, ordered: Recipe, originals: list[_Original]
) -> None:
    """Write a job down, and a failed one beside it now and then."""
    created_ms = NEWEST_MS - number * _BETWEEN_JOBS_MS
    job_id = _write_job(connection, f"job {number}", ordered, created_ms, "done")
    if number % _FAILED_EVERY == 3:
        _write_job(connection, f"failed {number}", replace(ordered, seed=number), created_ms - 1, "failed")
    (original,) = [one for one in originals if one.size == ordered.size]
    for index in range(1, ordered.images + 1):
        _write_result(connection, folder, job_id, index, created_ms, original)


def _write_job(connection: sqlite3.Connection, name: str, ordered: Recipe, created_ms: int, state: str) -> JobId:
    job_id = JobId(hashlib.md5(name.encode(), usedforsecurity=False).hexdigest())
    failed = state == "failed"
    connection.execute(
        "INSERT INTO jobs (job_id, origin, recipe, recipe_hash, price_micro_usd, created_ms, state, charged,"
        " reason, submitted_ms, completed_ms, finished_ms) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            job_id,
            REHEARSAL,
            recipe.to_json(ordered),
            ordered.hash,
            3_500 * ordered.images,
            created_ms,
            state,
            "no" if failed else "yes",
            '{"code": "unreachable", "params": {}}' if failed else None,
            created_ms + 900,
            None if failed else created_ms + 15_000,
            created_ms + 21_000,
        ),
    )
    return job_id


def _write_result(
    connection: sqlite3.Connection,
    folder: Path | None,
    job_id: JobId,
    number: int,
    created_ms: int,
    original: _Original,
) -> None:
    sha256 = hashlib.sha256(f"{job_id}-{number}".encode()).hexdigest()
    place = f"results/2026-11/{job_id[:2]}/{job_id} {number}.jpg"
    if folder is not None:
        _link(original.picture, folder / place)
        _link(original.thumbnail, folder / "thumbnails" / sha256[:2] / f"{sha256}.jpg")
    connection.execute(
        "INSERT INTO results (result_id, job_id, number, result_state, checked, nsfw, path, width_px, height_px,"
        " size_bytes, sha256, format, saved_ms) VALUES (?, ?, ?, 'saved', 1, 0, ?, ?, ?, ?, ?, 'JPEG', ?)",
        (
            result_id(job_id, number),
            job_id,
            number,
            place,
            original.size.width_px,
            original.size.height_px,
            original.size_bytes,
            sha256,
            created_ms + 20_000,
        ),
    )


def _link(original: Path, name: Path) -> None:
    """Another name for a file, from a copy of it where it has all that the disk takes."""
    copy = original.with_stem(f"{original.stem} {_made.get(original, 0) // _LINKS_MAX}")
    _made[original] = _made.get(original, 0) + 1
    if not copy.exists():
        copy.write_bytes(original.read_bytes())
    try:
        os.link(copy, name)
    except FileNotFoundError:
        name.parent.mkdir(parents=True)
        os.link(copy, name)


_made: dict[Path, int] = {}


def _draw(folder: Path) -> list[_Original]:
    """One picture of each usual size, and its thumbnail."""
    folder.mkdir(exist_ok=True)
    drawn = []
    for number, preset in enumerate(PRESETS):
        picture, thumbnail = folder / f"{number}.jpg", folder / f"{number} small.jpg"
        picture.write_bytes(_painted(preset.size, number))
        thumbnail.write_bytes(_thumbnail(preset.size, number))
        drawn.append(
            _Original(size=preset.size, picture=picture, thumbnail=thumbnail, size_bytes=picture.stat().st_size)
        )
    return drawn


@cache
def _painted(asked: Size, number: int) -> bytes:
    image = Image.effect_noise((asked.width_px, asked.height_px), 40).convert("RGB")
    painter = ImageDraw.Draw(image)
    colour = tuple(40 + (number * step) % 180 for step in (37, 71, 113))
    painter.ellipse(
        (asked.width_px // 4, asked.height_px // 4, asked.width_px // 2, asked.height_px // 2), fill=colour
    )
    buffer = io.BytesIO()
    image.save(buffer, "JPEG", quality=88)
    return buffer.getvalue()


@cache
def _thumbnail(asked: Size, number: int) -> bytes:
    with TemporaryDirectory() as folder:
        picture, thumbnail = Path(folder, "picture.jpg"), Path(folder, "thumbnail.jpg")
        picture.write_bytes(_painted(asked, number))
        make_thumbnail(picture, thumbnail)
        return thumbnail.read_bytes()


def _keep_source(folder: Path, original: _Original) -> InputFile:
    """Let the library have a source, as an order would."""
    source = InputFile(
        sha256=InputHash(hashlib.sha256(original.picture.read_bytes()).hexdigest()),
        name="photo of a person.jpg",
        size=size(original.size.width_px, original.size.height_px),
        size_bytes=original.size_bytes,
        format="JPEG",
    )
    with closing(Library.open(folder)) as library:
        library.inputs.keep(source, original.picture, at_ms=NEWEST_MS)
    return source


def main() -> None:
    """Make what the command line asks for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("pictures", type=int)
    parser.add_argument("--images", type=int, default=9, help="pictures in a batch")
    arguments = parser.parse_args()
    make_library(arguments.folder, arguments.pictures, images=arguments.images)


if __name__ == "__main__":
    main()
