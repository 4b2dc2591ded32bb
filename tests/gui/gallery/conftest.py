"""A gallery with real pictures in a temporary folder."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image
from shiboken6 import delete

from imageedit_desktop.domain.gallery import GalleryItem, item_of
from imageedit_desktop.domain.geometry import size
from imageedit_desktop.domain.ids import InputHash, JobId, result_id
from imageedit_desktop.domain.inputs import InputFile
from imageedit_desktop.domain.job import Job, JobState
from imageedit_desktop.domain.money.price import price_of
from imageedit_desktop.domain.recipe import Recipe
from imageedit_desktop.domain.result import Result, ResultState
from imageedit_desktop.ui.features.gallery.model import GalleryModel
from imageedit_desktop.ui.features.gallery.view import GalleryView
from imageedit_desktop.ui.pictures.cache import PictureCache

SOURCE = InputFile(sha256=InputHash("a" * 64), name="me.jpg", size=size(640, 480), size_bytes=1, format="JPEG")


@pytest.fixture
def make_job() -> Callable[..., Job]:
    """Jobs whose number is also their age: a larger one is newer."""

    def make(number: int = 1, *, images: int = 1, state: JobState = JobState.WAITING) -> Job:
        recipe = Recipe(prompt=f"wish {number}", source=SOURCE, size=size(1024, 512), images=images)
        return Job(
            id=JobId(f"{number:032x}"),
            recipe=recipe,
            state=state,
            origin="rehearsal",
            price=price_of(images),
            created_ms=number * 1000,
        )

    return make


@pytest.fixture
def make_saved(make_job, tmp_path) -> Callable[..., GalleryItem]:
    """Items with a file; those of one job share its number."""

    def make(job: int = 1, number: int = 1, *, on_disk: bool = True, nsfw: bool | None = None) -> GalleryItem:
        row = make_job(job, images=9, state=JobState.DONE)
        path: Path = tmp_path / f"{job}-{number}.png"
        if on_disk:
            Image.new("RGB", (64, 32), "orange").save(path)
        result = Result(
            id=result_id(row.id, number),
            job_id=row.id,
            number=number,
            state=ResultState.SAVED,
            path=path,
            size=size(64, 32),
            nsfw=nsfw,
        )
        return item_of(row, number, result)

    return make


@pytest.fixture
def model(qapp) -> GalleryModel:
    return GalleryModel()


@pytest.fixture
def view(qtbot, model, tmp_path):
    """A shown gallery; thumbnail files are looked for where none are."""
    pictures = PictureCache()
    view = GalleryView(model, pictures, lambda result: tmp_path / "no-thumbnails" / f"{result.id}.jpg")
    view.resize(700, 500)
    with qtbot.waitExposed(view):
        view.show()
    yield view
    pictures.close()
    delete(view)
