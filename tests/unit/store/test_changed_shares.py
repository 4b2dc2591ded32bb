"""How much pictures changed is kept once for each, and found by what is told of it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from imageedit_desktop.domain import recipe
from imageedit_desktop.domain.adjustment import IDENTITY, from_json
from imageedit_desktop.domain.geometry import size
from imageedit_desktop.domain.ids import InputHash, PictureId, number_of, picture_id
from imageedit_desktop.domain.inputs import InputFile, Rendition
from imageedit_desktop.domain.query import parse
from imageedit_desktop.domain.result import ResultState
from imageedit_desktop.domain.source_comparison import MEASURE_VERSION, whole_percent
from imageedit_desktop.store.search import Search
from imageedit_desktop.store.tables import changed_shares as shares_module

SOURCE = InputHash("51" * 32)


@pytest.fixture
def search(library):
    opened = Search.open(library.root)
    yield opened
    opened.close()


@pytest.fixture
def put(library, make_job):
    """Put a job into the library that has so many pictures."""

    def put(pictures: int, *, source: bool = True, nsfw=(), adjustment=IDENTITY, **fields):
        job = make_job(**fields)
        if source:
            file = InputFile(sha256=SOURCE, name="a.png", size=size(8, 8), size_bytes=1, format="PNG")
            ordered = recipe.build(recipe.Draft(prompt="a fox", source=file, images=pictures))
            job = replace(job, recipe=replace(ordered, source=replace(file, adjustment=adjustment)))
        library.jobs.add(job)
        addresses = [f"https://cdn.example/{n}" for n in range(pictures)]
        for result in library.results.offer(job, addresses, nsfw, expires_ms=1):
            path = library.root / "results" / "2026-11" / f"{result.id}.jpg"
            sha256 = f"{job.id}{result.number:032x}"
            saved = replace(result, state=ResultState.SAVED, path=path, sha256=sha256, size_bytes=7, saved_ms=1)
            library.results.save(replace(saved, checked=False))
        return job

    return put


def numbers(search: Search, line: str, *, hides: bool = False) -> list[int]:
    """Which pictures of the one job a line takes."""
    found = search.answer(replace(parse(line), leaves_out_sensitive=hides))
    return [number_of(PictureId(picture)) for picture in found.answer.ids]


def keep(library, *shares: float | None) -> None:
    """Write down shares of the first pictures that were not measured, by their numbers."""
    waiting = sorted(library.changed_shares.unmeasured().pictures, key=lambda one: one.id)
    library.changed_shares.keep(dict(zip(waiting, shares, strict=False)))


@pytest.mark.parametrize("told", [{"quarter_turns": 1}, {"perspective": [2, {"of": "a newer version"}]}])
def test_a_source_is_told_as_it_was_sent(library, put, told):
    adjustment = from_json(told)
    put(1, adjustment=adjustment)
    (picture,) = library.changed_shares.unmeasured().pictures
    assert picture.source == Rendition(sha256=SOURCE, adjustment=adjustment)
    assert picture.source.adjustment.as_json() == told


def test_pictures_with_a_source_are_measured_once_the_newest_first(library, put):
    older, newer = put(2), put(1)
    put(1, source=False)
    page = library.changed_shares.unmeasured()
    assert [one.id for one in page.pictures] == [f"{newer.id}-1", f"{older.id}-2", f"{older.id}-1"]
    assert {one.source for one in page.pictures} == {Rendition(sha256=SOURCE)}
    assert all(one.path.is_relative_to(library.root) for one in page.pictures)
    assert page.before == 0
    assert [one.id for one in library.changed_shares.unmeasured_of([newer.id])] == [f"{newer.id}-1"]
    library.changed_shares.keep(dict(zip(page.pictures, (0.5, None), strict=False)))
    assert [one.id for one in library.changed_shares.unmeasured().pictures] == [f"{older.id}-1"]
    (measured,), (first, second) = library.results.of_job(newer.id), library.results.of_job(older.id)
    assert (measured.changed, measured.is_incomparable) == (0.5, False)
    assert (first.changed, first.is_incomparable) == (None, False)
    assert (second.changed, second.is_incomparable) == (None, True)


def test_pages_lead_through_everything(library, put, monkeypatch):
    monkeypatch.setattr(shares_module, "_ROWS_AT_ONCE", 3)
    put(7)
    page = library.changed_shares.unmeasured()
    found = [one.id for one in page.pictures]
    while page.before:
        page = library.changed_shares.unmeasured(page.before)
        found += [one.id for one in page.pictures]
    assert [int(one.rpartition("-")[2]) for one in found] == list(range(7, 0, -1))


def test_shares_are_compared_as_they_are_told(library, search, put):
    shares = (0.0, 0.004, 0.3, 0.3049, 0.305, 0.295, 0.2949, 1.0)
    put(len(shares))
    keep(library, *shares)
    for percent in (0, 29, 30, 31, 100):
        told = {number: whole_percent(share) for number, share in enumerate(shares, start=1)}
        expected = {
            "": [number for number in told if told[number] == percent],
            "<": [number for number in told if told[number] < percent],
            "<=": [number for number in told if told[number] <= percent],
            ">": [number for number in told if told[number] > percent],
            ">=": [number for number in told if told[number] >= percent],
        }
        assert {sign: numbers(search, f"changed:{sign}{percent}%") for sign in expected} == expected
    assert numbers(search, "changed:>=29% changed:<=30%") == [3, 4, 6, 7]


def test_what_is_not_known_and_what_has_no_source_are_told_apart(library, search, put):
    put(4)
    put(1, source=False)
    keep(library, 0.7, None)
    assert numbers(search, "changed:>=0%") == [1]
    assert numbers(search, "changed:unknown") == [2, 3, 4]
    assert numbers(search, "changed:none") == [1]
    assert len(numbers(search, "-changed:none")) == 4
    assert len(numbers(search, "-changed:>=0%")) == 4, "what is not known does not hold"
    assert numbers(search, "changed:>90%,unknown") == [2, 3, 4]
    in_stacks = search.looked_at(parse("group:alike changed:unknown"))
    assert [number_of(PictureId(picture)) for picture in in_stacks.pictures] == [2, 3, 4]


def test_it_is_told_how_many_are_to_be_measured(library, search, put):
    put(5, nsfw=(False, True))
    put(2, source=False)
    keep(library, 0.7, 0.1, None)
    assert numbers(search, "changed:>30%") == [1]
    assert search.unmeasured(parse("changed:>30%")) == 2
    assert search.unmeasured(parse("fox changed:>30%,none")) == 2
    assert search.unmeasured(parse("snow changed:>30%")) == 0
    assert search.unmeasured(parse("rating:>3 changed:>30%")) == 0
    assert search.unmeasured(parse("fox")) == 0, "nobody asks"
    assert numbers(search, "changed:<30%", hides=True) == []


def test_sensitive_pictures_that_are_hidden_are_not_waited_for(library, search, put):
    put(3, nsfw=(True,))
    assert search.unmeasured(parse("changed:>30%")) == 3
    assert search.unmeasured(replace(parse("changed:>30%"), leaves_out_sensitive=True)) == 2


def test_what_is_in_the_bin_is_not_waited_for(library, search, put):
    job = put(3)
    library.bin.put_in(library.results.of_job(job.id)[0].id, None)
    waiting = len(library.changed_shares.unmeasured().pictures)
    assert search.unmeasured(parse("changed:>30%")) == waiting == 2
    assert search.unmeasured(parse("verdict:binned,undecided changed:>30%")) == 2
    assert search.unmeasured(parse("binned changed:>30%")) == 0


def test_what_is_not_there_to_be_measured_is_not_waited_for(library, search, put):
    put(3)
    first, second, third = (
        picture_id(one.batch, one.number) for one in library.changed_shares.unmeasured().pictures
    )
    search.leave_absent([first, third])
    assert search.unmeasured(parse("fox changed:>30%")) == 1
    assert search.unmeasured(parse("fox changed:>30%")) == 1
    search.leave_absent([first, second, third])
    assert search.unmeasured(parse("changed:>30%")) == 0
    assert len(numbers(search, "changed:unknown")) == 3


def test_another_version_measures_anew_and_leaves_what_a_newer_one_found(library, search, put, monkeypatch):
    job = put(1)
    keep(library, 0.4)
    monkeypatch.setattr(shares_module, "MEASURE_VERSION", MEASURE_VERSION + 1)
    (waiting,) = library.changed_shares.unmeasured().pictures
    library.changed_shares.keep({waiting: 0.6})
    assert library.results.of_job(job.id)[0].changed == 0.6
    monkeypatch.undo()
    assert library.results.of_job(job.id)[0].changed is None, "it means something else there"
    assert numbers(search, "changed:>50%") == []
    assert numbers(search, "changed:unknown") == [1]
    assert library.changed_shares.unmeasured().pictures == ()
    library.changed_shares.keep({waiting: 0.1})
    monkeypatch.setattr(shares_module, "MEASURE_VERSION", MEASURE_VERSION + 1)
    assert library.results.of_job(job.id)[0].changed == 0.6


def test_other_bytes_are_measured_anew(library, put):
    job = put(1)
    (waiting,) = library.changed_shares.unmeasured().pictures
    library.changed_shares.keep({waiting: 0.4})
    (result,) = library.results.of_job(job.id)
    library.results.save(result)
    assert library.results.of_job(job.id)[0].changed == 0.4, "the same bytes"
    library.results.save(replace(result, sha256="ff" * 32))
    assert library.results.of_job(job.id)[0].changed is None
    library.changed_shares.keep({waiting: 0.4})
    assert library.results.of_job(job.id)[0].changed is None, "that was measured of the bytes before"
    assert [one.sha256 for one in library.changed_shares.unmeasured().pictures] == ["ff" * 32]


def test_a_recipe_that_cannot_be_read_has_no_source(library, search, put):
    put(1)
    job = put(1, source=False)
    library.changed_shares._database.run("DROP TRIGGER jobs_order_is_fixed")
    library.changed_shares._database.run("UPDATE jobs SET recipe = '{' WHERE job_id = ?", (job.id,))
    assert len(numbers(search, "changed:none")) == 1
    assert len(library.changed_shares.unmeasured().pictures) == 1
