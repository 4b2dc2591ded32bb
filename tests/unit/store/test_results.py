"""Results: offered, saved, lost."""

from __future__ import annotations

import sqlite3
import tempfile
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from imageedit_desktop.domain.errors import Code, problem
from imageedit_desktop.domain.ids import ResultId
from imageedit_desktop.domain.job import JobState
from imageedit_desktop.domain.result import ResultState
from imageedit_desktop.store.library import Library

ADDRESSES = ["https://cdn.example/1.jpg", "http://127.0.0.1:9/2.jpg"]


@pytest.fixture
def job(library, make_job):
    job = make_job(state=JobState.RECEIVING)
    library.jobs.add(job)
    return job


def test_what_the_service_offers_is_written_down(library, other, job):
    offered = library.results.offer(job, ADDRESSES, [True], expires_ms=9_000)
    assert offered == other.results.of_job(job.id)
    assert [(r.number, r.state, r.nsfw, r.expires_ms) for r in offered] == [
        (1, ResultState.PENDING, True, 9_000),
        (2, ResultState.PENDING, None, 9_000),
    ]
    assert [library.results.address_of(r.id) for r in offered] == ADDRESSES


def test_pictures_sent_inline_are_not_kept_in_the_database(library, job):
    inline = ["iVBORw0KGgo=", "data:image/png;base64,iVBORw0KGgo="]
    offered = library.results.offer(job, inline, [], expires_ms=None)
    assert [library.results.address_of(r.id) for r in offered] == [None, None]


def test_where_a_picture_is_about_to_go_is_a_plan_until_it_is_saved(library, job, save_picture):
    first, second = library.results.offer(job, ADDRESSES, [], expires_ms=None)
    assert library.results.intended(first.id) is None
    place = library.root / "results" / "2026-11" / "fox.jpg"
    library.results.intend(first.id, place, "cd" * 32)
    assert library.results.intended(first.id) == (place, "cd" * 32)
    assert library.results.get(first.id) == first

    saved = save_picture(library, first)
    assert saved.path is not None
    library.results.intend(first.id, place, "cd" * 32)
    assert library.results.get(first.id) == saved
    library.results.intend(second.id, saved.path, saved.sha256)
    assert library.results.intended(second.id) is None


@pytest.mark.parametrize(
    "place",
    ["", ".", "results", "library.sqlite3", "../elsewhere.jpg", "results/../../x.jpg", "/x", "results/\0.jpg"],
)
def test_a_place_where_no_pictures_go_is_no_plan(library, job, place):
    first, _ = library.results.offer(job, ADDRESSES, [], expires_ms=None)
    with closing(sqlite3.connect(library.root / "library.sqlite3", isolation_level=None)) as stranger:
        stranger.execute("UPDATE results SET path = ?", (place,))
    assert library.results.intended(first.id) is None


def test_offering_again_keeps_what_is_saved_and_renews_the_rest(library, job, save_picture):
    first, second = library.results.offer(job, ADDRESSES, [False, False], expires_ms=9_000)
    saved = save_picture(library, first)
    library.results.lose(second.id, problem(Code.OUTPUT_UNREACHABLE))
    renewed = [f"{address}?again" for address in ADDRESSES]
    assert library.results.offer(job, renewed, [True, True], expires_ms=9_999) == [
        saved,
        replace(second, nsfw=True, expires_ms=9_999),
    ]
    assert library.results.address_of(second.id) == renewed[1]
    assert library.results.offer(job, renewed, [True, True], expires_ms=9_999)[0] == saved


def test_more_flags_than_pictures_do_no_harm(library, job):
    assert len(library.results.offer(job, ADDRESSES[:1], [False, True, None], expires_ms=None)) == 1


def test_a_saved_picture_moves_with_its_library(library, job, save_picture):
    saved = save_picture(library, library.results.offer(job, ADDRESSES, [], expires_ms=None)[0])
    assert library.results.get(saved.id) == saved
    library.close()
    moved = library.root.rename(library.root.with_name("elsewhere"))
    again = Library.open(moved)
    found = again.results.get(saved.id).path
    again.close()
    assert found is not None
    assert found.is_relative_to(moved)
    assert found.read_bytes() == b"picture"


def test_a_lost_picture_has_its_reason_and_may_be_sought_again(library, job):
    first, _ = library.results.offer(job, ADDRESSES, [], expires_ms=None)
    reason = problem(Code.OUTPUT_EXPIRED)
    lost = library.results.lose(first.id, reason)
    assert (lost.state, lost.reason) == (ResultState.LOST, reason)
    library.results.seek_again(job.id)
    assert library.results.get(first.id) == first


def test_a_picture_on_disk_is_not_given_up(library, job, save_picture):
    saved = save_picture(library, library.results.offer(job, ADDRESSES, [], expires_ms=None)[0])
    assert library.results.lose(saved.id, problem(Code.OUTPUT_EXPIRED)) == saved
    library.results.seek_again(job.id)
    assert library.results.get(saved.id) == saved


def test_only_offered_pictures_with_a_path_that_is_text_can_be_saved(library, job, save_picture):
    first, second = library.results.offer(job, ADDRESSES, [], expires_ms=None)
    saved = save_picture(library, first)
    with pytest.raises(ValueError, match="path"):
        library.results.save(replace(saved, path=None))
    with pytest.raises(ValueError, match="surrogates"):
        library.results.save(replace(saved, path=library.root / "x\udcff.jpg"))
    with pytest.raises(KeyError):
        library.results.save(replace(saved, id=ResultId("nobody-1")))
    with pytest.raises(sqlite3.IntegrityError):  # without a hash nothing was checked
        library.results.save(replace(saved, id=second.id, sha256=""))


def test_paths_outside_of_the_library_are_kept_in_full(library, job, save_picture):
    first, _second = library.results.offer(job, ADDRESSES, [], expires_ms=None)
    elsewhere = Path(tempfile.gettempdir()) / "x.jpg"
    library.results.save(replace(save_picture(library, first), path=elsewhere))
    assert library.results.get(first.id).path == elsewhere


def test_a_picture_that_could_not_be_checked_is_kept_as_it_came(library, other, job, save_picture):
    first, second = library.results.offer(job, ADDRESSES, [], expires_ms=None)
    saved = save_picture(library, first)
    strange = saved.path.with_name("fox 2.jxl")
    strange.write_bytes(b"strange")
    kept = replace(
        saved, id=second.id, number=2, path=strange, checked=False, size=None, format="JPEG XL", sha256="ef" * 32
    )
    library.results.save(kept)
    assert other.results.of_job(job.id) == [saved, kept]
    assert library.results.count() == 2
    with pytest.raises(ValueError, match="size"):
        library.results.save(replace(kept, checked=True))


def test_one_that_can_be_checked_later_is_checked_from_then_on(library, job, save_picture):
    (result, _) = library.results.offer(job, ADDRESSES, [], expires_ms=None)
    saved = save_picture(library, result)
    library.results.save(replace(saved, checked=False, size=None, format=""))
    assert library.results.get(result.id) == replace(saved, checked=False, size=None, format="")
    library.results.save(saved)
    assert library.results.get(result.id) == saved


def test_a_picture_that_somebody_removed_is_still_listed(library, job, save_picture):
    saved = save_picture(library, library.results.offer(job, ADDRESSES, [], expires_ms=None)[0])
    saved.path.unlink()
    assert library.results.get(saved.id) == saved


def test_unknown_results_are_key_errors(library):
    for ask in (library.results.get, library.results.address_of):
        with pytest.raises(KeyError):
            ask(ResultId("nobody-1"))
    with pytest.raises(KeyError):
        library.results.lose(ResultId("nobody-1"), problem(Code.OUTPUT_EXPIRED))
