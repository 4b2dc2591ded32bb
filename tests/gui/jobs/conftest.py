"""Orders in every state."""

from collections.abc import Callable

import pytest

from imageedit_desktop.domain.geometry import size
from imageedit_desktop.domain.ids import InputHash, JobId
from imageedit_desktop.domain.inputs import InputFile
from imageedit_desktop.domain.job import Job, JobState
from imageedit_desktop.domain.money.price import price_of
from imageedit_desktop.domain.recipe import Recipe

SERVICE = "https://api.wavespeed.ai"
SOURCE = InputFile(sha256=InputHash("a" * 64), name="me.jpg", size=size(640, 480), size_bytes=1, format="JPEG")


@pytest.fixture
def make_job() -> Callable[..., Job]:
    """Jobs whose number is also their age in seconds since 1970."""

    def make(
        number: int = 1, state: JobState = JobState.WAITING, *, images: int = 1, origin: str = SERVICE, **known
    ) -> Job:
        recipe = Recipe(prompt=f"wish {number}", source=SOURCE, size=size(1280, 720), images=images)
        return Job(
            id=JobId(f"{number:032x}"),
            recipe=recipe,
            state=state,
            origin=origin,
            price=price_of(images),
            created_ms=number * 1000,
            **known,
        )

    return make
