"""A real library in a temporary folder, and orders to put into it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from imageedit_desktop.domain import recipe
from imageedit_desktop.domain.geometry import size
from imageedit_desktop.domain.ids import new_job_id
from imageedit_desktop.domain.inputs import InputUrl
from imageedit_desktop.domain.job import Job, JobState
from imageedit_desktop.domain.money.price import MicroUsd
from imageedit_desktop.domain.result import Result, ResultState
from imageedit_desktop.store.library import Library

MakeJob = Callable[..., Job]
SavePicture = Callable[[Library, Result], Result]


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return tmp_path / "library"


@pytest.fixture
def library(root: Path) -> Iterator[Library]:
    opened = Library.open(root)
    yield opened
    opened.close()


@pytest.fixture
def other(library: Library) -> Iterator[Library]:
    """The same library, opened by a second program."""
    opened = Library.open(library.root)
    yield opened
    opened.close()


@pytest.fixture(scope="session")
def make_job() -> MakeJob:
    """An order that nobody has written down yet; keywords replace its fields."""

    def make(prompt: str = "watercolor fox", **fields: object) -> Job:
        draft = recipe.Draft(prompt=prompt, source=InputUrl(url="https://example.com/fox.png"), images=2)
        job = Job(
            id=new_job_id(),
            recipe=recipe.build(draft),
            state=JobState.QUEUED,
            origin="rehearsal",
            price=MicroUsd(7_000),
            created_ms=1_000,
        )
        return replace(job, **fields)  # type: ignore[arg-type]

    return make


@pytest.fixture(scope="session")
def save_picture() -> SavePicture:
    """Publish some bytes as an offered result and write the row, as the pipeline does."""

    def save(library: Library, result: Result) -> Result:
        part = library.files.part(result.id)
        part.write_bytes(b"picture")
        final = library.files.new_result(f"fox {result.number}", ".jpg", datetime(2026, 11, 22))  # noqa: DTZ001
        saved = replace(
            result,
            state=ResultState.SAVED,
            path=library.files.publish(part, final),
            size=size(64, 48),
            size_bytes=7,
            sha256="ab" * 32,
            format="JPEG",
            saved_ms=5_000,
        )
        library.results.save(saved)
        return saved

    return save
