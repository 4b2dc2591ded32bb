"""Answers to queries over a real library."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import datetime
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from imageedit_desktop.domain import recipe
from imageedit_desktop.domain.errors import Code, LibraryError, problem
from imageedit_desktop.domain.geometry import size
from imageedit_desktop.domain.ids import BatchId, InputHash, JobId, PictureId, batch_of, number_of
from imageedit_desktop.domain.inputs import InputFile, InputUrl
from imageedit_desktop.domain.job import JobState
from imageedit_desktop.domain.money.price import MicroUsd
from imageedit_desktop.domain.query import EVERYTHING, FIELDS, parse
from imageedit_desktop.domain.result import ResultState
from imageedit_desktop.store import conditions
from imageedit_desktop.store.database import Database, bundled_migrations
from imageedit_desktop.store.library import DATABASE_NAME, Library
from imageedit_desktop.store.search import Search, Seen
from imageedit_desktop.store.selects import Select

ADDRESSES = [f"https://cdn.example/{n}.jpg" for n in range(1, 10)]


@pytest.fixture
def search(library):
    opened = Search.open(library.root)
    yield opened
    opened.close()


@pytest.fixture
def put(library, make_job):
    """Put a job with pictures on the disk into the library; those on the disk by number."""

    def put(prompt="fox", *, saved=(), at_ms=1_000, state=JobState.DONE, images=2, pixels=None, nsfw=(), **known):
        draft = recipe.Draft(prompt=prompt, source=InputUrl(url="https://example.com/a"), images=images)
        asked = {name: known.pop(name) for name in ("size", "seed") if name in known}
        job = make_job(recipe=recipe.build(replace(draft, **asked)), state=state, created_ms=at_ms, **known)
        library.jobs.add(job)
        for result in library.results.offer(job, ADDRESSES[: max(saved, default=0)], nsfw, expires_ms=None):
            if result.number in saved:
                save(library, result, pixels or size(64, 48))
        return job

    return put


def save(library, result, pixels, picture_format="JPEG"):
    """Say that a picture is on the disk."""
    path = library.root / "results" / "2026-11" / f"{result.id}.jpg"
    saved = replace(
        result, state=ResultState.SAVED, path=path, size=pixels, size_bytes=7, sha256="ab" * 32, saved_ms=1
    )
    library.results.save(replace(saved, format=picture_format))


def found(search, line):
    """What an answer shows: prompts, each with its numbers, those on their way below zero."""
    told = search.answer(parse(line))
    shown = []
    for position, batch in enumerate(told.answer.batches):
        (known,) = search.batches([BatchId(batch)])
        pictures = [PictureId(told.answer.ids[index]) for index in told.answer.span(position)]
        assert {batch_of(picture) for picture in pictures} <= {batch}
        numbers = [-number_of(p) if p in told.places else number_of(p) for p in pictures]
        shown.append((known.facts.job.recipe.prompt, numbers))
    return shown


def size_of(shape):
    """The size that an answer tells in one number."""
    return size(shape >> 16, shape & 0xFFFF)


def prompts(search, line):
    """The same, prompts alone."""
    return [prompt for prompt, _ in found(search, line)]


def test_batches_come_newest_first_with_their_pictures_by_number(search, put):
    put("a", saved=(1, 2), at_ms=1)
    put("c", saved=(2, 9), at_ms=3, images=9)
    put("b", saved=(1,), at_ms=2)
    assert found(search, "") == [("c", [2, 9]), ("b", [1]), ("a", [1, 2])]
    assert found(search, "order:oldest") == [("a", [1, 2]), ("b", [1]), ("c", [2, 9])]
    assert found(search, "group:flat") == found(search, "")


def test_what_is_under_way_has_places(search, put):
    put("waits", saved=(2,), state=JobState.RECEIVING, images=3)
    assert found(search, "") == found(search, "group:flat") == [("waits", [-1, 2, -3])]
    assert found(search, "format:jpeg") == [("waits", [2])]


@pytest.mark.parametrize("state", JobState)
def test_of_jobs_without_pictures_those_are_shown_of_which_there_is_something_to_say(search, put, state):
    put("none", state=state, at_ms=1)
    shown = state.is_active or state in {JobState.FAILED, JobState.UNKNOWN}
    assert bool(found(search, "")) == shown
    assert bool(found(search, "group:flat")) == state.is_active


def test_a_query_for_a_state_shows_all_jobs_in_it(search, put):
    for state in JobState:
        put(state.value, state=state)
    asked = {word: set(prompts(search, f"state:{word}")) for word in FIELDS["state"].offered}
    assert asked == {
        "running": {state.value for state in JobState if state.is_active},
        "done": {"done"},
        "failed": {"failed"},
        "unknown": {"unknown"},
        "stopped": {"abandoned"},
        "draft": {"draft"},
        "lost": set(),
    }
    assert set(prompts(search, "state:stopped,draft")) == {"abandoned", "draft"}
    assert set(prompts(search, "-state:running")) == {"unknown", "failed"}


def test_batches_that_lost_pictures_can_be_asked_for(library, search, put):
    put("whole", saved=(1, 2))
    half = put("half", saved=(1,), state=JobState.RECEIVING)
    library.results.offer(half, ADDRESSES[:2], [], expires_ms=None)
    library.results.lose(library.results.of_job(half.id)[1].id, problem(Code.OUTPUT_EXPIRED))
    library.jobs.step(half.id, JobState.FAILED, at_ms=1)
    assert found(search, "state:lost") == [("half", [1])]
    (known,) = search.batches([search.batch_ids([half.id])[half.id]])
    assert (known.facts.saved, known.facts.lost) == (1, 1)


WORDS = [
    "Watercolor fox",
    "Ein Füchslein, 100 % weich",
    "КОТ в снегу",
    "一只猫",
    'said "hi"\nand [left]',
    "Straße",
    "_",
]


@pytest.mark.parametrize(
    ("line", "chosen"),
    [
        ("WATER", [0]), ("fox water", [0]), ("fox -water", []), ('"colour fox"', []), ('"watercolor fo"', [0]),
        ('"fox w"', []), ("color", []), ("FÜCHS", [1]),
        ("füchs weich", [1]), ("100 %", [1]), ("%", [1]), ("кот", [2]), ("-кот", [0, 1, 3, 4, 5, 6]), ("猫", [3]),
        ('"""hi"""', [4]), ("[LEFT]", [4]), ("straSSe", [5]), ("STRAßE", [5]), ("_", [6]), ("и*у", []), ("\\", []),
    ],
)  # fmt: skip
def test_words_are_found_where_a_word_of_a_prompt_begins_with_them(search, put, line, chosen):
    for number, prompt in enumerate(WORDS):
        put(prompt, saved=(1,), at_ms=100 - number)
    assert prompts(search, line) == [WORDS[number] for number in chosen]


@pytest.mark.parametrize(
    ("line", "chosen"),
    [
        ("size:>=2048", ["tall"]), ("size:<2048", ["wide", "square"]), ("size:1280x720", ["wide"]),
        ("size:1280", ["wide"]),
        ("size:<=1280x1280", ["wide", "square"]), ("aspect:portrait", ["tall"]), ("aspect:landscape", ["wide"]),
        ("aspect:square", ["square"]), ("aspect:16:9", ["wide"]), ("aspect:9:16,1:1", ["tall", "square"]),
        ("-aspect:square", ["wide", "tall"]), ("seed:7", ["wide"]), ("seed:>0", ["wide"]),
        ("-seed:7", ["tall", "square"]),
        ("images:9", ["tall"]), ("images:<9", ["wide", "square"]), ("is:rehearsal", ["wide", "tall"]),
        ("-is:rehearsal", ["square"]), ("nsfw:yes", ["wide"]), ("nsfw:no", ["tall"]), ("nsfw:untold", ["square"]),
        ("nsfw:yes,no", ["wide", "tall"]), ("-nsfw:yes", ["tall", "square"]),
        ("format:jpg", ["wide", "tall", "square"]),
        ("format:png", []), ("nsfw:yes aspect:portrait", []), ("nsfw:yes order:oldest", ["wide"]),
    ],
)  # fmt: skip
def test_conditions_choose(search, put, line, chosen):
    put("wide", saved=(1,), at_ms=3, pixels=size(1280, 720), seed=7, nsfw=[True])
    put("tall", saved=(1,), at_ms=2, pixels=size(1152, 2048), images=9, nsfw=[False])
    put("square", saved=(1,), at_ms=1, pixels=size(512, 512), origin="https://api.example")
    assert prompts(search, line) == chosen


@pytest.mark.parametrize(
    ("line", "chosen"),
    [
        ("date:2026-11", [2, 3]), ("date:2026-11-02", [2]), ("date:2026", [1, 2, 3, 4]), ("before:2026-11", [1]),
        ("after:2026-11", [4]), ("date:<2026-11", [1]), ("date:<=2026-11", [1, 2, 3]), ("date:>2026-11", [4]),
        ("date:>=2026-11", [2, 3, 4]), ("-before:2026-11 -after:2026-11", [2, 3]),
    ],
)  # fmt: skip
def test_dates_are_days_of_this_place(search, put, line, chosen):
    days = {
        1: datetime(2026, 10, 31, 23, 59, 59),  # noqa: DTZ001 - of this place
        2: datetime(2026, 11, 2),  # noqa: DTZ001
        3: datetime(2026, 11, 30, 23, 59, 59),  # noqa: DTZ001
        4: datetime(2026, 12, 1),  # noqa: DTZ001
    }
    for number, day in days.items():
        put(str(number), saved=(1,), at_ms=int(day.timestamp() * 1000))
    assert prompts(search, f"{line} order:oldest") == [str(number) for number in chosen]


def test_every_condition_that_can_be_written_is_known(search, put):
    put(saved=(1,))
    for name, field in FIELDS.items():
        for value in (*field.offered, "2026-11", "7"):
            for line in (f"{name}:{value}", f"-{name}:{value}", f"{name}:{value},{value}"):
                query = parse(line)
                asked = bool(query.conditions)
                told = conditions.of_pictures(query) is not None or conditions.of_batches(query) != conditions.TRUE
                assert told == asked
                search.answer(query)


def test_the_longest_query_is_answered(search, put):
    put("x", saved=(1,))
    assert prompts(search, "x " * 5_000) == ["x"]
    assert prompts(search, "-ä" + " -ä" * 5_000) == ["x"]
    assert prompts(search, "seed:" + ",".join(map(str, range(290)))) == []
    assert prompts(search, "Ä" * 1_500) == []


def test_a_page_waits_for_no_one_who_writes(library, search, put):
    put("before", saved=(1,))
    with library.transaction():
        put("meanwhile", saved=(1,), at_ms=9_000)
        assert prompts(search, "") == ["before"]
        (known,) = search.batches([BatchId(search.answer(EVERYTHING).answer.batches[0])])
        assert known.facts.saved == 1
    assert prompts(search, "") == ["meanwhile", "before"]


def test_the_search_cannot_write(library):
    with closing(Database.open_to_read(library.root / DATABASE_NAME)) as database:
        with pytest.raises(LibraryError) as refused:
            database.run("DELETE FROM batches")
        assert refused.value.code is Code.FOLDER_READ_ONLY


def test_shapes_are_those_of_the_pictures_and_of_the_order_until_there_are_some(search, put):
    put("made", saved=(1, 2), pixels=size(1280, 720), at_ms=2)
    put("waits", state=JobState.WAITING, size=size(720, 1280), at_ms=1)
    assert [size_of(shape) for shape in search.answer(EVERYTHING).answer.shapes] == [
        size(1280, 720),
        size(720, 1280),
    ]
    flat = search.answer(parse("group:flat")).answer
    assert [size_of(shape) for shape in flat.shapes] == [size(1280, 720)] * 2 + [size(720, 1280)] * 2


@pytest.mark.parametrize("line", ["", "order:oldest", "group:flat", "fox", "aspect:9:16", "seed:7"])
def test_an_answer_needs_no_sorting(library, line):
    """What keeps it quick over a large library: jobs come by their index, in order."""
    select = Select(parse(line))
    with closing(sqlite3.connect(library.root / DATABASE_NAME)) as connection:
        plan = [row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {select.every}", select.values)]
    assert "SCAN batches USING INDEX batches_newest" in plan
    assert not [step for step in plan if "TEMP B-TREE" in step or step.startswith(("SCAN jobs", "SCAN results"))]


@pytest.mark.parametrize(
    ("line", "index"),
    [
        ("pick", "results_saved"), ("rating:3", "results_saved"), ("-rejected", "results_saved"),
        ("format:jpeg nsfw:no", "results_saved"), ("tag:sea", "results_saved"), ("binned", "results_binned"),
        ("state:lost", "results_lost"),
    ],
)  # fmt: skip
def test_what_is_asked_of_pictures_is_in_an_index(library, line, index):
    """The rows themselves are ten times as much to read."""
    select = Select(parse(line))
    with closing(sqlite3.connect(library.root / DATABASE_NAME)) as connection:
        plan = [row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {select.every}", select.values)]
    assert [step.split(" ")[-1] for step in plan if step.startswith("SCAN results")] == [index]


@pytest.mark.parametrize("line", ["pick", "-rejected", "tag:sea", "rating:3 fox"])
def test_what_is_asked_of_one_job_looks_at_that_one(library, line):
    select = Select(parse(line))
    with closing(sqlite3.connect(library.root / DATABASE_NAME)) as connection:
        values = ("[]", *select.values)
        plan = [row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {select.named}", values)]
    assert not [step for step in plan if step.startswith(("SCAN results", "SCAN batches"))]


def test_hidden_pictures_are_looked_for_among_those_alone(library):
    select = Select(replace(EVERYTHING, leaves_out_sensitive=True))
    with closing(sqlite3.connect(library.root / DATABASE_NAME)) as connection:
        plans = [
            row[3]
            for sql in (select.every, select.left_out)
            for row in connection.execute(f"EXPLAIN QUERY PLAN {sql}", select.values)
        ]
    looks = [step for step in plans if " results " in step]
    assert looks
    assert all("results_sensitive" in step for step in looks)


def test_more_pictures_than_a_mask_has_bits_are_all_shown(library, search, put):
    job = put("many", images=9)
    with library.transaction():
        for result in library.results.offer(job, ADDRESSES * 8, [True], expires_ms=None):
            save(library, result, size(64, 48), "PNG" if result.number == 70 else "JPEG")
    put("few", saved=(1,), at_ms=5_000)
    assert found(search, "") == [("few", [1]), ("many", list(range(1, 73)))]
    assert found(search, "format:png") == [("many", [70])]
    (taken,) = search.taken(EVERYTHING, [job.id])
    assert taken.numbers == tuple(range(1, 73))
    assert not taken.places
    with closing(sqlite3.connect(library.root / DATABASE_NAME)) as stranger:
        stranger.execute("UPDATE results SET pick = -1 WHERE job_id = ?", (job.id,))
        stranger.commit()
    assert found(search, "-rejected") == [("few", [1])]
    (taken,) = search.taken(parse("-rejected"), [job.id])
    assert not taken.is_in


ODD = [
    "",
    "{}",
    "[]",
    "null",
    '{"prompt": 7, "images": "x", "seed": 1e99, "size": [0, "y"]}',
    "[" * 3_000,
    '{"size": {}}',
]


@pytest.mark.parametrize("text", ODD)
def test_a_recipe_that_cannot_be_read_keeps_no_order_from_being_written(library, search, make_job, text):
    with closing(sqlite3.connect(library.root / DATABASE_NAME)) as stranger:
        stranger.execute(
            "INSERT INTO jobs (job_id, origin, recipe, recipe_hash, price_micro_usd, created_ms, state, charged)"
            " VALUES ('odd', '', ?, '', 0, 1, 'unknown', 'no')",
            (text,),
        )
        stranger.commit()
    told = search.answer(EVERYTHING).answer
    assert len(told.batches) == 1
    assert min(size_of(told.shapes[0]).width_px, size_of(told.shapes[0]).height_px) > 0
    assert [batch.facts.job.id for batch in search.batches([BatchId(told.batches[0])])] == ["odd"]


def test_what_a_newer_version_made_of_a_saved_picture_is_not_shown(library, search, put):
    put("fox", saved=(1, 2))
    put("cat", saved=(1,))
    with closing(sqlite3.connect(library.root / DATABASE_NAME)) as stranger:
        stranger.execute("UPDATE results SET result_state = 'binned' WHERE number = 1")
        stranger.commit()
    assert found(search, "") == [("fox", [2])]


def test_ids_are_told_of_jobs_that_are_there(search, put):
    job = put()
    batches = search.batch_ids([job.id, JobId("nobody")])
    assert set(batches) == {job.id}
    assert search.job_ids([*batches.values(), BatchId(99)]) == {batches[job.id]: job.id}
    assert search.batches([BatchId(99)]) == []


def test_what_changed_since_is_known_and_what_is_under_way_may_have(library, search, put):
    old, waits = put("old"), put("waits", state=JobState.WAITING)
    seen = search.answer(EVERYTHING).seen
    assert search.changed_after(seen, 9) == ([waits.id], seen)
    library.jobs.step(waits.id, JobState.ABANDONED, at_ms=1)
    changed, later = search.changed_after(seen, 9)
    assert (changed, later.event > seen.event) == ([waits.id], True)
    assert search.changed_after(later, 9) == ([], later)
    assert set(search.changed_after(Seen(), 9)[0]) == {old.id, waits.id}
    assert len(search.changed_after(Seen(), 1)[0]) == 1


LINES = [
    "",
    "fox",
    "-fox",
    "order:oldest",
    "fox order:oldest",
    "group:flat",
    "state:failed",
    "nsfw:yes",
    "-nsfw:yes order:oldest",
]
JOBS = st.lists(
    st.fixed_dictionaries(
        {
            "prompt": st.sampled_from(["fox", "cat"]),
            "saved": st.sets(st.integers(1, 4)),
            "at_ms": st.integers(1, 3),
            "state": st.sampled_from([JobState.DONE, JobState.WAITING, JobState.FAILED, JobState.ABANDONED]),
            "images": st.integers(1, 4),
            "nsfw": st.lists(st.booleans(), min_size=4, max_size=4),
        }
    ),
    max_size=6,
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=40)
@given(JOBS)
def test_what_is_told_of_one_job_is_what_the_answer_has_of_it(library, search, put, jobs):
    ids = [put(**job).id for job in jobs]
    for line in LINES:
        query = parse(line)
        whole = search.answer(query)
        for taken in search.taken(query, ids):
            position = whole.answer.position_of(taken.batch.id)
            assert taken.is_in == (position is not None)
            if position is not None:
                pictures = [PictureId(whole.answer.ids[index]) for index in whole.answer.span(position)]
                assert [number_of(picture) for picture in pictures] == list(taken.numbers)
                assert {number_of(picture) for picture in pictures if picture in whole.places} == taken.places
        for one, following in pairwise([*whole.answer.batches, None]):
            assert search.following(query, BatchId(one)) == following
        told = [taken.batch.id for taken in search.taken(query, ids) if taken.is_in]
        assert told == [batch for batch in reversed(whole.answer.batches) if batch in set(told)]


def test_orders_are_found_by_their_source_their_portraits_and_what_they_cost(search, library, make_job):
    def put(prompt, name, *portraits, origin="https://service.example", price=7_000):
        def picture(called):
            return InputFile(sha256=InputHash("ab" * 32), name=called, size=size(8, 8), size_bytes=1, format="PNG")

        tray = tuple(recipe.TrayEntry(portrait=picture(one)) for one in portraits)
        draft = recipe.Draft(prompt=prompt, source=picture(name), tray=tray)
        library.jobs.add(
            make_job(recipe=recipe.build(draft), state=JobState.FAILED, origin=origin, price=MicroUsd(price))
        )

    put("a", "Beach 50%.jpg", "anna.png", "otto.png")
    put("b", "forest.jpg", "Anna 2.png", price=31_500)
    put("c", "beach_2.jpg", origin="rehearsal")
    put("d", 'x".jpg')
    everything = {
        "source:beach": {"a", "c"},
        'source:"50%"': {"a"},
        "source:h_2": {"c"},
        'source:"x"""': {"d"},
        "-source:beach": {"b", "d"},
        "portrait:anna": {"a", "b"},
        "portrait:otto,2": {"a", "b"},
        "cost:>0.01": {"b"},
        "cost:0": {"c"},
        "cost:0.007": {"a", "d"},
    }
    assert {line: set(prompts(search, line)) for line in everything} == everything


def test_a_library_of_an_older_version_answers_as_before(root):
    scripts = bundled_migrations()
    older = next(number for number, script in enumerate(scripts) if script.startswith("-- All that a search asks"))
    told = {
        "prompt": "Füchse", "images": 1, "seed": 3, "size": [64, 48], "source": {"name": "Beach.png"},
        "portraits": [{"name": "anna.png"}],
    }  # fmt: skip
    root.mkdir()
    with closing(sqlite3.connect(root / DATABASE_NAME)) as stranger:
        stranger.execute("PRAGMA legacy_alter_table = ON")
        for script in scripts[:older]:
            stranger.executescript(script)
        stranger.execute(f"PRAGMA user_version = {older}")
        stranger.execute(
            "INSERT INTO jobs (job_id, origin, recipe, recipe_hash, price_micro_usd, created_ms, state, charged)"
            " VALUES ('old', 'rehearsal', ?, '', 5, 1, 'done', 'no')",
            (json.dumps(told),),
        )
        stranger.execute("UPDATE batches SET batch_id = 77")
        stranger.execute(
            "INSERT INTO results (result_id, job_id, number, result_state, path, width_px, height_px, size_bytes,"
            " sha256, saved_ms, pick) VALUES ('old-1', 'old', 1, 'saved', 'a.jpg', 64, 48, 7, 'ab', 1, 1)"
        )
        stranger.commit()
    Library.open(root).close()
    with closing(Search.open(root)) as search:
        for line in ("fuchs", "source:beach", "portrait:anna", "cost:0", "is:rehearsal", "seed:3", "pick"):
            assert list(search.answer(parse(line)).answer.ids) == [77 << 12 | 1], line
        assert not search.answer(parse("-fuchs")).answer.ids


def without_sensitive(search, line=""):
    """What an answer shows while they are hidden, and how many are."""
    query = replace(parse(line), leaves_out_sensitive=True)
    told = search.answer(query)
    batches = [
        (b, [number_of(PictureId(told.answer.ids[i])) for i in told.answer.span(n)])
        for n, b in enumerate(told.answer.batches)
    ]
    prompts = {b: search.batches([BatchId(b)])[0].facts.job.recipe.prompt for b, _ in batches}
    assert search.left_out(query) == told.left_out
    return [(prompts[batch], numbers) for batch, numbers in batches], told.left_out


def test_hidden_pictures_are_left_out_and_counted(search, put):
    put("some", saved=(1, 2, 3), images=3, nsfw=(False, True, None), at_ms=4_000)
    put("all", saved=(1, 2), nsfw=(True, True), at_ms=3_000)
    put("none", saved=(1, 2), nsfw=(False, None), at_ms=2_000)
    assert without_sensitive(search) == ([("some", [1, 3]), ("none", [1, 2])], 3)
    assert without_sensitive(search, "order:oldest group:flat") == ([("none", [1, 2]), ("some", [1, 3])], 3)
    assert without_sensitive(search, "some") == ([("some", [1, 3])], 1)
    assert without_sensitive(search, "format:jpeg -all") == ([("some", [1, 3]), ("none", [1, 2])], 1)
    assert without_sensitive(search, "state:done") == ([("some", [1, 3]), ("none", [1, 2])], 3)
    assert without_sensitive(search, "nsfw:untold") == ([("some", [3]), ("none", [2])], 0)
    assert search.answer(parse("")).left_out == 0


def test_what_is_on_its_way_or_failed_is_not_hidden(search, put):
    put("going", saved=(1,), images=3, nsfw=(True,), state=JobState.RECEIVING, at_ms=3_000)
    put("failed", state=JobState.FAILED, at_ms=2_000)
    put("failed in part", saved=(1,), nsfw=(True,), state=JobState.FAILED, at_ms=1_000)
    assert without_sensitive(search) == ([("going", [2, 3]), ("failed", []), ("failed in part", [])], 2)


def test_a_batch_that_is_hidden_is_not_taken_and_does_not_follow(search, put):
    first = put("first", saved=(1,), images=1, at_ms=3_000)
    hidden = put("hidden", saved=(1,), images=1, nsfw=(True,), at_ms=2_000)
    last = put("last", saved=(1, 2), nsfw=(True, False), at_ms=1_000)
    query = replace(EVERYTHING, leaves_out_sensitive=True)
    taken = {one.batch.facts.job.id: (one.is_in, one.numbers) for one in search.taken(query, [hidden.id, last.id])}
    assert taken == {hidden.id: (False, ()), last.id: (True, (2,))}
    batches = search.batch_ids([first.id, last.id])
    following = search.following(query, batches[first.id])
    assert following in {search.batch_ids([hidden.id])[hidden.id], batches[last.id]}


def test_the_sensitive_ones_of_many_pictures_are_found(search, put):
    job = put("fox", saved=(1, 2, 3), images=3, nsfw=(False, True, None))
    batch = search.batch_ids([job.id])[job.id]
    pictures = [PictureId(batch << 12 | number) for number in (1, 2, 3)]
    assert search.sensitive(pictures) == [f"{job.id}-2"]
