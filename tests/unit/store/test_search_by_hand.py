"""Every condition, alone and in pairs, against the same question asked of each row in Python."""

from __future__ import annotations

import json
import random
import sqlite3
from contextlib import closing
from dataclasses import replace
from itertools import combinations, pairwise

import pytest
from support.library_stage import make_job  # noqa: F401 - a fixture

from imageedit_desktop.domain import recipe
from imageedit_desktop.domain.geometry import Size, size
from imageedit_desktop.domain.ids import BatchId, InputHash, PictureId, number_of
from imageedit_desktop.domain.inputs import InputFile
from imageedit_desktop.domain.job import REHEARSAL, JobState
from imageedit_desktop.domain.money.price import MicroUsd
from imageedit_desktop.domain.prompt_words import folded, sought
from imageedit_desktop.domain.query import Order, parse
from imageedit_desktop.domain.result import ResultState
from imageedit_desktop.store.library import DATABASE_NAME, Library
from imageedit_desktop.store.search import Search

PARTS = [
    "", "fox", "-fox", '"red fo"', "über", "pick", "-pick", "rejected", "-rejected", "undecided", "-undecided",
    "deferred", "binned", "-binned",
    "verdict:pick,binned", "rating:>=4", "rating:0", "rating:<3", "-rating:>2", "label:red",
    "label:none", "-label:red,none", "tag:sea", "-tag:sea", "tag:sea,hand", "nsfw:yes", "nsfw:no", "nsfw:untold",
    "-nsfw:yes", "format:jpg", "format:png", "-format:png", "size:>=1024", "aspect:portrait", "seed:>5", "-seed:3",
    "cost:0", "cost:>0.01", "source:beach", "-source:beach", "portrait:anna", "images:>2", "is:rehearsal",
    "state:failed", "-state:done", "state:lost", "state:running",
]  # fmt: skip


def hold(query, field):
    return [one for one in query.conditions if one.field == field]


SIGNS = {
    "=": lambda a, b: a == b,
    "<": lambda a, b: a < b,
    "<=": lambda a, b: a <= b,
    ">": lambda a, b: a > b,
    ">=": lambda a, b: a >= b,
}


def compared(value, asked):
    return value is not None and SIGNS[asked.sign](value, asked.value)


def of_job(field, asked, job, pictures):
    """Whether something holds of a job."""
    told, states = json.loads(job["recipe"]), {"done": ["done"], "failed": ["failed"], "stopped": ["abandoned"]}
    states["running"] = [state for state in JobState if state.is_active]
    match field:
        case "size":
            return compared(max(job["shape"]), asked)
        case "aspect":
            return job["shape"][0] < job["shape"][1]
        case "seed":
            return compared(told["seed"], asked)
        case "images":
            return compared(told["images"], asked)
        case "cost":
            price = 0 if job["origin"] == REHEARSAL else job["price_micro_usd"]
            return SIGNS[asked.sign](price, asked.value.micro_usd)
        case "source":
            return asked.value in told["source"]["name"].lower()
        case "portrait":
            return any(asked.value in one["name"].lower() for one in told["portraits"])
        case "is":
            return job["origin"] == REHEARSAL
        case "state" if asked.value == "lost":
            return any(one["result_state"] == "lost" for one in pictures)
    return job["state"] in states[asked.value]


def of_picture(field, asked, one):
    """Whether something holds of a picture."""
    match field:
        case "format":
            return one["format"].lower() == {"jpg": "jpeg"}.get(asked.value, asked.value)
        case "nsfw":
            return one["nsfw"] == {"yes": 1, "no": 0, "untold": None}[asked.value]
        case "rating":
            return compared(one["stars"], asked)
        case "label":
            return one["label"] == {"none": ""}.get(asked.value, asked.value)
        case "tag":
            return asked.value in one["tags"]
    return {
        "pick": one["pick"] == 1,
        "rejected": one["pick"] == -1,
        "undecided": one["pick"] == 0 and not one["deferred"],
        "deferred": bool(one["deferred"]),
        "binned": one["result_state"] == "binned",
    }[asked.value]


OF_PICTURES = {"format", "nsfw", "rating", "label", "tag", "verdict"}


def all_hold(conditions, holds):
    return all(any(holds(one.field, asked) for asked in one.any_of) != one.negated for one in conditions)


def numbers_of(query, job, pictures):
    """The numbers that a query takes of a job; None where it does not take it at all."""
    of_pictures = [one for one in query.conditions if one.field in OF_PICTURES]
    of_jobs = [one for one in query.conditions if one.field not in OF_PICTURES]
    if not all((sought(w.text) in folded(job["prompt"])) != w.negated for w in query.words):
        return None
    if not all_hold(of_jobs, lambda field, asked: of_job(field, asked, job, pictures)):
        return None
    hides = query.leaves_out_sensitive
    shown = {"saved"}
    asks_for_bin = [
        {asked.value for asked in one.any_of}
        for one in hold(query, "verdict")
        if not one.negated and any(asked.value == "binned" for asked in one.any_of)
    ]
    if asks_for_bin:
        shown = {"binned"} if {"binned"} in asks_for_bin else {"saved", "binned"}
    taken = [
        one["number"]
        for one in pictures
        if one["result_state"] in shown
        and not (hides and one["nsfw"] == 1)
        and all_hold(of_pictures, lambda field, asked, one=one: of_picture(field, asked, one))
    ]
    if of_pictures:
        return taken or None
    state, came = (
        JobState(job["state"]),
        {p["number"] for p in pictures if p["result_state"] in {"saved", "binned"}},
    )
    places = set(range(1, json.loads(job["recipe"])["images"] + 1)) - came if state.is_active else set()
    numbers = sorted({*taken, *places})
    asks = any(not one.negated for one in hold(query, "state"))
    is_told_of = state.is_active or state in {JobState.FAILED, JobState.UNKNOWN}
    none_saved = not any(one["result_state"] == "saved" for one in pictures)
    return numbers if numbers or is_told_of or (asks and none_saved) else None


def by_hand(query, library):
    """What a query takes: jobs with numbers, in order."""
    found = [(job["job_id"], numbers_of(query, job, library["pictures"][job["job_id"]])) for job in library["jobs"]]
    taken = [(job, numbers) for job, numbers in found if numbers is not None]
    return taken if query.order is Order.NEWEST else taken[::-1]


@pytest.fixture(scope="module")
def folder(tmp_path_factory, make_job):  # noqa: F811
    """A library with something of everything."""
    root, chance = tmp_path_factory.mktemp("by hand") / "library", random.Random(8)
    library = Library.open(root)
    for number in range(40):
        images = 72 if number == 7 else chance.choice([1, 2, 4, 9])
        _put(library, chance, make_job, number, images)
    library.close()
    with closing(sqlite3.connect(root / DATABASE_NAME)) as stranger:
        for (result,) in stranger.execute("SELECT result_id FROM results WHERE result_state = 'saved'").fetchall():
            said = (
                chance.choice([-1, -1, 0, 0, 0, 1]), chance.choice([0, 0, 3, 5]),
                chance.choice(["", "", "red", "blue"]), chance.random() < 0.1, chance.choice([0, 0, 1, None]),
                chance.choice(["JPEG", "JPEG", "PNG"]),
                chance.choice(["saved", "saved", "saved", "saved", "binned", "lost"]), result,
            )  # fmt: skip
            stranger.execute(
                "UPDATE results SET pick = ?, stars = ?, label = ?, deferred = ?, nsfw = ?, format = ?,"
                " result_state = ?, lost_reason = '{}' WHERE result_id = ?",
                said,
            )
            for tag in chance.choice([(), (), ("sea",), ("hand",), ("sea", "hand")]):
                stranger.execute("INSERT INTO tags VALUES (?, ?)", (tag, result))
        stranger.commit()
    return root


def _put(library, chance, make, number, images):
    def picture(name):
        return InputFile(sha256=InputHash("ab" * 32), name=name, size=size(8, 8), size_bytes=1, format="PNG")

    tray = chance.choice([(), ("anna.png",), ("o.png",)])
    draft = recipe.Draft(
        prompt=chance.choice(["red fox", "Fox, Über dem Meer", "a cat"]),
        source=picture(chance.choice(["Beach 1.png", "forest.png"])),
        tray=tuple(recipe.TrayEntry(portrait=picture(name)) for name in tray),
        images=min(images, 9),
        seed=chance.choice([None, 3, 7]),
    )
    job = make(
        recipe=recipe.build(draft),
        state=chance.choice([JobState.DONE] * 5 + [JobState.FAILED, JobState.RECEIVING, JobState.ABANDONED]),
        origin=chance.choice([REHEARSAL, "https://service.example"]),
        price=MicroUsd(chance.choice([3_500, 31_500])),
        created_ms=1_000 * chance.randint(1, 30),
    )
    library.jobs.add(job)
    shape = chance.choice([size(64, 48), size(720, 1280)])
    for result in library.results.offer(job, ["https://cdn.example/a.jpg"] * images, [], expires_ms=None):
        path = library.root / f"{result.id}.jpg"
        if job.state is JobState.DONE or chance.random() < 0.3:
            saved = replace(result, state=ResultState.SAVED, path=path, size=shape, size_bytes=7, sha256="ab" * 32)
            library.results.save(replace(saved, saved_ms=1, format="JPEG"))


@pytest.fixture(scope="module")
def rows(folder):
    """All that its two tables say."""
    with closing(sqlite3.connect(folder / DATABASE_NAME)) as reader:
        reader.row_factory = sqlite3.Row
        jobs = list(map(dict, reader.execute("SELECT jobs.*, batch_id FROM jobs JOIN batches USING (job_id)")))
        pictures = {job["job_id"]: [] for job in jobs}
        for row in reader.execute("SELECT * FROM results ORDER BY job_id, number"):
            tags = reader.execute("SELECT tag FROM tags WHERE result_id = ?", (row["result_id"],))
            pictures[row["job_id"]].append({**dict(row), "tags": {tag["tag"] for tag in tags}})
    for job in jobs:
        told = recipe.from_json(job["recipe"])
        job["prompt"] = told.prompt
        ever = [p for p in pictures[job["job_id"]] if p["width_px"]]
        shape = Size(width_px=ever[0]["width_px"], height_px=ever[0]["height_px"]) if ever else told.size
        job["shape"] = (shape.width_px, shape.height_px)
    jobs.sort(key=lambda job: (-job["created_ms"], job["batch_id"]))
    return {"jobs": jobs, "pictures": pictures}


@pytest.fixture
def search(folder):
    opened = Search.open(folder)
    yield opened
    opened.close()


@pytest.mark.parametrize("hides", [False, True], ids=["all", "hiding"])
@pytest.mark.parametrize("order", ["", "order:oldest"])
def test_any_two_conditions_take_what_they_take_by_hand(search, rows, order, hides):
    names = {job["batch_id"]: job["job_id"] for job in rows["jobs"]}
    for one, other in combinations(PARTS, 2):
        query = replace(parse(f"{one} {other} {order}"), leaves_out_sensitive=hides)
        answer = search.answer(query).answer
        told = [
            (names[batch], [number_of(PictureId(answer.ids[index])) for index in answer.span(place)])
            for place, batch in enumerate(answer.batches)
        ]
        assert told == by_hand(query, rows), (one, other)


@pytest.mark.parametrize("hides", [False, True], ids=["all", "hiding"])
@pytest.mark.parametrize("line", PARTS)
def test_what_is_fitted_in_and_what_follows_is_what_the_answer_has(search, rows, line, hides):
    query = replace(parse(line), leaves_out_sensitive=hides)
    answer = search.answer(query).answer
    ids = [job["job_id"] for job in rows["jobs"]]
    taken = {one.batch.id: one for one in search.taken(query, ids)}
    assert {batch for batch, one in taken.items() if one.is_in} == set(answer.batches)
    for place, batch in enumerate(answer.batches):
        numbers = tuple(number_of(PictureId(answer.ids[index])) for index in answer.span(place))
        assert taken[BatchId(batch)].numbers == numbers
    for batch, following in pairwise([*answer.batches, None]):
        assert search.following(query, BatchId(batch)) == following
