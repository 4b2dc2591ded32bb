"""A made library whose pictures really look like something: some alike, the others not."""

from __future__ import annotations

import io
import random
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from PIL import Image, ImageEnhance

from imageedit_desktop.imaging.thumbnails import make_thumbnail
from imageedit_desktop.store.library import DATABASE_NAME


def scene(seed: int, size: tuple[int, int]) -> Image.Image:
    """A picture that looks like no other one: shapes of all sizes; `size` is (width, height) in pixels."""
    chance = random.Random(seed)
    noise = [Image.frombytes("RGB", (side, side), chance.randbytes(side * side * 3)) for side in (5, 12, 28)]
    layers = [image.resize(size, Image.Resampling.BICUBIC) for image in noise]
    return Image.blend(Image.blend(layers[0], layers[1], 0.5), layers[2], 0.4)


def version(image: Image.Image, number: int) -> bytes:
    """The same picture in another file: a little brighter, and smaller, each time."""
    brighter = ImageEnhance.Brightness(image).enhance(1 + 0.04 * number)
    buffer = io.BytesIO()
    brighter.resize((image.width - 7 * number, image.height - 5 * number)).save(
        buffer, "JPEG", quality=90 - 5 * number
    )
    return buffer.getvalue()


Scenes = Callable[[int, int], tuple[int, int]]


def repaint(library: Path, scene_of: Scenes) -> None:
    """Put other pictures into the files of a made library, and into their thumbnails.

    Args:
        library: its folder, which no program has open.
        scene_of: for the number of a batch, from 0 for the newest, and of a picture in it, from 1, which scene it
            shows, and in which version.
    """
    with closing(sqlite3.connect(library / DATABASE_NAME)) as connection:
        rows = connection.execute(
            "SELECT path, sha256, number, results.width_px, results.height_px,"
            " dense_rank() OVER (ORDER BY created_ms DESC) - 1 FROM results"
            " JOIN batches USING (job_id)"
        ).fetchall()
    for path, sha256, number, width_px, height_px, batch in rows:
        seed, which = scene_of(batch, number)
        thumbnail = library / "thumbnails" / sha256[:2] / f"{sha256}.jpg"
        for file in (library / path, thumbnail):  # they are names of files that others have too
            file.unlink()
        (library / path).write_bytes(version(scene(seed, (width_px // 3, height_px // 3)), which))
        make_thumbnail(library / path, thumbnail)


def painted(scene_of: Scenes) -> Callable[[Path], None]:
    """Does the same with the library that it is given."""
    return lambda library: repaint(library, scene_of)
