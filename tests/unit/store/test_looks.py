"""Looks are kept once for what is in a file, and answers know whose are known."""

from __future__ import annotations

from dataclasses import replace

import pytest

from imageedit_desktop.domain.ids import PictureId, number_of, result_id
from imageedit_desktop.domain.likeness import LOOK_BYTES, LOOK_VERSION
from imageedit_desktop.domain.query import parse
from imageedit_desktop.domain.result import ResultState
from imageedit_desktop.domain.stacks import rank
from imageedit_desktop.domain.verdict import ActKind, Marking, Pick, Verdict
from imageedit_desktop.store.search import Search
from imageedit_desktop.store.tables import looks as looks_module

LOOK = bytes(range(LOOK_BYTES))


@pytest.fixture
def search(library):
    opened = Search.open(library.root)
    yield opened
    opened.close()


@pytest.fixture
def put(library, make_job):
    """Put a job into the library whose pictures have these hashes."""

    def put(*hashes: str, prompt_ms: int = 1_000, nsfw=()):
        job = make_job(created_ms=prompt_ms)
        library.jobs.add(job)
        offered = library.results.offer(
            job, [f"https://cdn.example/{n}" for n in range(len(hashes))], nsfw, expires_ms=1
        )
        for result, sha256 in zip(offered, hashes, strict=True):
            path = library.root / "results" / "2026-11" / f"{result.id}.jpg"
            saved = replace(result, state=ResultState.SAVED, path=path, sha256=sha256, size_bytes=7, saved_ms=1)
            library.results.save(replace(saved, checked=False))
        return job

    return put


def hashes(page) -> list[str]:
    return [picture.sha256 for picture in page.pictures]


def test_pictures_without_a_look_are_told_once_the_newest_first(library, put):
    put("aa" * 32, "bb" * 32)
    put("cc" * 32, "bb" * 32)
    page = library.looks.unseen()
    assert sorted(hashes(page)) == ["aa" * 32, "bb" * 32, "cc" * 32]
    assert hashes(page)[0] == "bb" * 32
    assert page.before == 0
    assert all(picture.path.is_relative_to(library.root) for picture in page.pictures)
    library.looks.keep({"bb" * 32: LOOK, "aa" * 32: b""})
    assert hashes(library.looks.unseen()) == ["cc" * 32]


def test_pages_lead_through_everything(library, put, monkeypatch):
    monkeypatch.setattr(looks_module, "_ROWS_AT_ONCE", 3)
    for number in range(7):
        put(f"{number:02x}" * 32)
    found, page = [], library.looks.unseen()
    found += hashes(page)
    while page.before:
        page = library.looks.unseen(page.before)
        found += hashes(page)
    assert found == [f"{number:02x}" * 32 for number in reversed(range(7))]


def test_older_looks_are_replaced_and_newer_ones_kept(library, search, put, monkeypatch):
    put("aa" * 32)
    library.looks.keep({"aa" * 32: LOOK})
    ((row, _),) = search.looks_after(0)
    for module in ("imageedit_desktop.store.tables.looks", "imageedit_desktop.store.search"):
        monkeypatch.setattr(f"{module}.LOOK_VERSION", LOOK_VERSION + 1)
    assert hashes(library.looks.unseen()) == ["aa" * 32], "it is to be made anew"
    assert search.looks_after(0) == []
    library.looks.keep({"aa" * 32: LOOK[::-1]})
    ((newer, look),) = search.looks_after(row)
    assert (newer > row, look) == (True, LOOK[::-1])
    monkeypatch.undo()
    library.looks.keep({"aa" * 32: LOOK})
    assert search.looks_after(0) == [], "an older program leaves what a newer one wrote"
    assert library.looks.unseen().pictures == ()


def test_an_answer_knows_looks_and_ranks_of_the_pictures_on_disk(library, search, put):
    put("aa" * 32, "bb" * 32, "cc" * 32, prompt_ms=2_000)
    older = put("dd" * 32, "aa" * 32, prompt_ms=1_000)
    library.looks.keep({"aa" * 32: LOOK, "dd" * 32: LOOK, "bb" * 32: b""})
    looked = search.looked_at(parse("group:alike"))
    rows = [row for row, _ in search.looks_after(0)]
    assert list(looked.looks) == [rows[0], -1, 0, rows[1], rows[0]]
    assert [number_of(PictureId(p)) for p in looked.pictures] == [1, 2, 3, 1, 2]
    assert list(looked.shapes) == [looked.shapes[0]] * 5
    assert list(search.looked_at(parse("group:alike order:oldest")).pictures) == [
        *looked.pictures[3:],
        *looked.pictures[:3],
    ]
    assert search.picture_named(result_id(older.id, 2)) == (looked.pictures[4], rows[0])
    assert search.picture_named("cc" * 6) == (looked.pictures[2], 0)
    assert search.picture_named("ee" * 6) is None


@pytest.mark.parametrize("pick", Pick)
@pytest.mark.parametrize("stars", [0, 2, 5])
def test_ranks_are_those_of_the_domain(library, search, put, pick, stars):
    put("aa" * 32, "bb" * 32)
    looked = search.looked_at(parse("group:alike"))
    first, second = map(PictureId, looked.pictures)
    library.verdicts.act(ActKind.MARK, [(Marking(pick=pick, stars=stars), [first])], at_ms=1)
    expected = {first: rank(Verdict(pick=pick, stars=stars)), second: rank(Verdict())}
    after = search.looked_at(parse("group:alike"))
    assert dict(zip(after.pictures, after.ranks, strict=True)) == expected
    assert search.ranks([first >> 12]) == expected
    rated = search.looked_at(parse("group:alike rating:>=2 pick"))
    assert list(rated.pictures) == ([first] if stars >= 2 and pick is Pick.PICK else [])


def test_what_is_hidden_for_being_sensitive_stands_in_no_stack(search, put):
    put("aa" * 32, "bb" * 32, "cc" * 32, nsfw=(False, True, None))
    hidden = replace(parse("group:alike"), leaves_out_sensitive=True)
    assert [number_of(PictureId(p)) for p in search.looked_at(hidden).pictures] == [1, 3]
    assert len(search.looked_at(parse("group:alike")).pictures) == 3
