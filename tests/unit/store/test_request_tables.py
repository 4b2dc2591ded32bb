"""Tables of requests on disk, and the orders that were placed from them."""

from __future__ import annotations

from dataclasses import replace

import pytest
from support.library_stage import MakeJob, SavePicture

from imageedit_desktop.domain.errors import Code, InputError, problem
from imageedit_desktop.domain.geometry import size
from imageedit_desktop.domain.ids import InputHash, RowId, new_table_id
from imageedit_desktop.domain.inputs import InputFile, InputUrl
from imageedit_desktop.domain.job import Charged, Job, JobState
from imageedit_desktop.domain.query import parse
from imageedit_desktop.domain.table.contents import ReadPicture, Table, with_read
from imageedit_desktop.domain.table.row import Column, Row
from imageedit_desktop.store.library import Library
from imageedit_desktop.store.search import Search
from imageedit_desktop.store.tables.request_tables import RowOrder

CHAIR = InputFile(sha256=InputHash("c" * 64), name="chair.png", size=size(64, 48), size_bytes=9, format="PNG")


def row(number: int, **cells: str) -> Row:
    made = Row(id=RowId(f"{number:032}"), number=number)
    return made.with_cells({Column(name): text for name, text in cells.items()})


def table(*rows: Row, name: str = "Autumn") -> Table:
    return Table(id=new_table_id(), name=name, rows=rows, next_number=len(rows) + 1)


def order(library: Library, table: Table, row: Row, job: Job) -> Job:
    order_all(library, table, (row, job))
    return job


def order_all(library: Library, table: Table, *orders: tuple[Row, Job]) -> None:
    with library.transaction():
        for _row, job in orders:
            library.jobs.add(job)
        placed = [
            RowOrder(job_id=job.id, row_id=one.id, number=one.number, key=job.recipe.hash) for one, job in orders
        ]
        library.request_tables.place(table.id, placed)


def test_a_table_is_kept_as_it_is(library: Library, other: Library) -> None:
    made = replace(
        table(replace(row(1, source="chair.png", prompt="two\nlines"), others={"SKU": "4711"}), row(2)),
        unknown=("SKU",),
        delimiter=";",
        watched="/inbox",
        pictures={"chair.png": CHAIR, "https://example.org/x.png": InputUrl(url="https://example.org/x.png")},
        marks={"chair.png": "9 1"},
    )
    library.request_tables.add(made, at_ms=5)

    assert other.request_tables.get(made.id) == made
    assert other.request_tables.named("AUTUMN") == made
    (head,) = other.request_tables.heads()
    assert (head.id, head.name, head.rows, head.ordered) == (made.id, "Autumn", 2, 0)


def test_what_is_changed_leaves_all_else_as_another_program_made_it(library: Library, other: Library) -> None:
    made = library.request_tables.add(table(row(1), row(2), row(3)), at_ms=5)
    theirs = replace(made, rows=(made.rows[0], row(2, prompt="theirs"), made.rows[2]))
    other.request_tables.change(made, theirs, at_ms=6)

    mine = replace(made, rows=(row(1, prompt="mine"), made.rows[1]), next_number=9, name="Winter")
    library.request_tables.change(made, mine, at_ms=7)

    kept = other.request_tables.get(made.id)
    assert [one.text(Column.PROMPT) for one in kept.rows] == ["mine", "theirs"]
    assert (kept.name, kept.next_number) == ("Winter", 9)


def test_what_was_read_again_takes_the_place_of_what_was_read_before(library: Library) -> None:
    pictures = {name: replace(CHAIR, name=name) for name in ("chair.png", "lamp.png", "desk.png")}
    made = replace(table(row(1)), pictures=pictures, marks=dict.fromkeys(pictures, "9 1"))
    library.request_tables.add(made, at_ms=5)
    again, gone = ReadPicture(found=CHAIR, mark="9 2"), ReadPicture(found=problem(Code.FILE_MISSING))

    library.request_tables.change(made, with_read(made, {"chair.png": again, "lamp.png": gone}), at_ms=6)

    kept = library.request_tables.get(made.id)
    assert sorted(kept.pictures) == ["chair.png", "desk.png"]
    assert kept.marks == {"chair.png": "9 2", "desk.png": "9 1"}


def test_no_two_tables_have_one_name(library: Library) -> None:
    names = [library.request_tables.add(table(name=name), at_ms=5).name for name in ("Autumn", "autumn", "Autumn")]

    assert names == ["Autumn", "autumn (2)", "Autumn (3)"]


def test_a_table_that_was_removed_cannot_be_changed_and_comes_back_with_its_orders(
    library: Library, make_job: MakeJob
) -> None:
    made = library.request_tables.add(table(row(1)), at_ms=5)
    job = order(library, made, made.rows[0], make_job())
    whole = library.request_tables.get(made.id)

    library.request_tables.remove(made.id)
    with pytest.raises(KeyError):
        library.request_tables.change(made, made, at_ms=6)
    with pytest.raises(KeyError):
        library.request_tables.get(made.id)

    library.request_tables.put_back(whole, at_ms=7)
    assert library.request_tables.get(made.id).jobs == {made.rows[0].id: (job.id,)}


def test_the_pictures_of_a_row_that_was_taken_out_are_found_when_its_table_is_put_back(
    library: Library, make_job: MakeJob, save_picture: SavePicture
) -> None:
    made = library.request_tables.add(table(row(1), row(2)), at_ms=5)
    job = order(library, made, made.rows[1], make_job())
    addresses = [f"https://cdn.example/{n}.jpg" for n in range(2)]
    for offered in library.results.offer(job, addresses, [], expires_ms=1):
        save_picture(library, offered)
    library.request_tables.change(made, replace(made, rows=made.rows[:1]), at_ms=6)
    whole = library.request_tables.get(made.id)

    library.request_tables.remove(made.id)
    assert found(library, "table:autumn") == 0
    back = library.request_tables.put_back(whole, at_ms=7)

    assert back.jobs == {made.rows[1].id: (job.id,)}
    assert found(library, "table:autumn#2") == 2


def test_nothing_is_ordered_for_a_table_that_was_removed(library: Library, make_job: MakeJob) -> None:
    made = library.request_tables.add(table(row(1)), at_ms=5)
    library.request_tables.remove(made.id)

    with pytest.raises(InputError) as refused:
        order(library, made, made.rows[0], make_job())

    assert refused.value.code is Code.TABLE_HAS_NOTHING_TO_ORDER
    assert library.jobs.newest() == []


def test_no_row_is_ordered_twice_and_what_refuses_leaves_no_order(library: Library, make_job: MakeJob) -> None:
    made = library.request_tables.add(table(row(1), row(2)), at_ms=5)
    first = order(library, made, made.rows[0], make_job())

    with pytest.raises(InputError) as refused:
        order_all(library, made, (made.rows[1], make_job()), (made.rows[0], make_job()))

    assert refused.value.code is Code.ROW_ALREADY_ORDERED
    assert [job.id for job in library.request_tables.jobs(made.id)] == [first.id]
    assert [job.id for job in library.jobs.newest()] == [first.id]


def test_a_row_whose_order_failed_for_free_can_be_ordered_again(library: Library, make_job: MakeJob) -> None:
    made = library.request_tables.add(table(row(1)), at_ms=5)
    order(library, made, made.rows[0], make_job(state=JobState.FAILED, charged=Charged.NO))

    assert library.request_tables.ordered(made.id) == frozenset()
    again = order(library, made, made.rows[0], make_job(created_ms=2_000))

    assert library.request_tables.ordered(made.id) == {made.rows[0].id}
    assert library.request_tables.get(made.id).jobs[made.rows[0].id][-1] == again.id


def test_recipes_that_were_ordered_are_known_but_for_those_that_came_to_nothing(
    library: Library, make_job: MakeJob
) -> None:
    kept, failed, mine = make_job("kept"), make_job("failed", state=JobState.FAILED), make_job("mine")
    for job in (kept, failed, mine):
        library.jobs.add(job)
    hashes = [job.recipe.hash for job in (kept, failed, mine)]

    known = library.request_tables.known_keys("rehearsal", [*hashes, "x"], besides=[mine.id])

    assert known == {kept.recipe.hash}
    assert library.request_tables.known_keys("elsewhere", hashes) == frozenset()


def found(library: Library, line: str) -> int:
    search = Search.open(library.root)
    try:
        return search.count(parse(line))
    finally:
        search.close()


def test_what_was_ordered_from_a_table_and_from_a_row_of_it_is_found(
    library: Library, make_job: MakeJob, save_picture: SavePicture
) -> None:
    autumn = library.request_tables.add(table(row(1), row(2)), at_ms=5)
    tricky = library.request_tables.add(table(row(1), name="Autumn #2"), at_ms=5)
    for one, of_table, pictures in ((row(1), autumn, 2), (row(2), autumn, 3), (row(1), tricky, 4)):
        job = order(library, of_table, one, make_job())
        addresses = [f"https://cdn.example/{job.id}-{n}.jpg" for n in range(pictures)]
        for offered in library.results.offer(job, addresses, [], expires_ms=1):
            save_picture(library, offered)

    assert found(library, "table:autumn") == 5
    assert found(library, "table:AUTUMN#2") == 3
    assert found(library, "table:Autumn#3") == 0
    assert found(library, 'table:"Autumn #2"') == 4 + 3
    assert found(library, 'table:"Autumn #2#1"') == 4
    assert found(library, "-table:Autumn") == 4
    assert found(library, "table:Winter") == 0
