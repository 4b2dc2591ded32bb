"""What the gallery lists."""

from __future__ import annotations

from imageedit_desktop.domain import recipe
from imageedit_desktop.domain.gallery import GalleryKey, item_of
from imageedit_desktop.domain.ids import JobId
from imageedit_desktop.domain.inputs import InputUrl
from imageedit_desktop.domain.job import Job, JobState
from imageedit_desktop.domain.money.price import MicroUsd


def test_a_place_held_for_a_picture_has_the_id_of_its_result():
    job = Job(
        id=JobId("abc"),
        recipe=recipe.build(recipe.Draft(prompt="fox", source=InputUrl(url="https://example.com/fox.png"))),
        state=JobState.WAITING,
        origin="rehearsal",
        price=MicroUsd(3_500),
        created_ms=5,
    )
    item = item_of(job, 2)
    assert (item.id, item.key, item.prompt, item.asked) == (
        "abc-2",
        GalleryKey(job_id=JobId("abc"), number=2),
        "fox",
        job.recipe.size,
    )
    assert (item.state, item.result) == (JobState.WAITING, None)
