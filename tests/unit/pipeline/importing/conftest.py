"""A real library in a temporary folder, and a folder of pictures beside it."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PIL import Image
from support.library_stage import library, make_job, other, root, save_picture

from imageedit_desktop.domain.importing import Imported, ImportProgress, Way
from imageedit_desktop.pipeline.desk.ledger import Ledger
from imageedit_desktop.pipeline.desk.workers import Workers
from imageedit_desktop.pipeline.importing.import_folder import Import
from imageedit_desktop.store.library import Library

__all__ = ["library", "make_job", "other", "root", "save_picture"]

TakeIn = Callable[..., Imported]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "Holiday"
    made.mkdir()
    return made


@pytest.fixture
def paint() -> Callable[..., Path]:
    """A picture of a colour; `at_s` is when it was made."""

    def paint(path: Path, colour: str, at_s: int | None = None, **options: object) -> Path:
        path.parent.mkdir(parents=True, exist_ok=True)
        Image.new("RGB", (48, 32), colour).save(path, **options)  # type: ignore[arg-type]
        if at_s is not None:
            os.utime(path, (at_s, at_s))
        return path

    return paint


@pytest.fixture
def workers() -> Iterator[Workers]:
    made = Workers()
    yield made
    made.close()


@pytest.fixture
def take_in(library: Library, workers: Workers) -> TakeIn:
    """Import a folder to the end, or until `stop_after` pieces."""

    def take_in(
        folder: Path, way: Way = Way.IN_PLACE, *, told: list[ImportProgress] | None = None, stop: bool = False
    ) -> Imported:
        def tell(progress: ImportProgress) -> None:
            if told is not None:
                told.append(progress)
            if stop:
                importing.stop()

        importing = Import(
            library=library, ledger=Ledger(library, workers), workers=workers, folder=folder, way=way, tell=tell
        )
        asyncio.run(importing.run())
        return importing.outcome

    return take_in
