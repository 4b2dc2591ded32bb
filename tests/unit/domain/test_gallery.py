"""Gallery order."""

from __future__ import annotations

from imageedit_desktop.domain import recipe
from imageedit_desktop.domain.gallery import GalleryKey, item_of
from imageedit_desktop.domain.ids import JobId
from imageedit_desktop.domain.inputs import InputUrl
from imageedit_desktop.domain.job import Job, JobState
from imageedit_desktop.domain.money.price import MicroUsd


def key(created_ms, job_id, number):
    return GalleryKey(job_created_ms=created_ms, job_id=JobId(job_id), number=number)


def test_newest_jobs_come_first_and_their_pictures_by_number():
    shown = [key(2, "b", 1), key(2, "b", 2), key(1, "a", 1), key(1, "c", 1)]
    assert sorted([shown[n] for n in (2, 0, 3, 1)], key=lambda place: place.order) == shown


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
    assert (item.id, item.key, item.prompt, item.asked) == ("abc-2", key(5, "abc", 2), "fox", job.recipe.size)
    assert (item.state, item.result) == (JobState.WAITING, None)
