"""Cards are kept as they were left, each act can be undone tomorrow, and what was made with a portrait is
found."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from support.people_stage import add_card

from imageedit_desktop.domain.character.card import CardAct, Character, Keepers, Portrait
from imageedit_desktop.domain.geometry import size
from imageedit_desktop.domain.ids import InputHash
from imageedit_desktop.domain.inputs import InputFile, InputUrl
from imageedit_desktop.domain.query import parse
from imageedit_desktop.store.library import Library
from imageedit_desktop.store.search import Search


@pytest.fixture
def keep(library: Library, tmp_path: Path):
    """Bring a picture of these bytes into the library."""

    def keep(content: bytes, name: str = "anna.png") -> InputFile:
        import hashlib

        path = tmp_path / name
        path.write_bytes(content)
        picture = InputFile(
            sha256=InputHash(hashlib.sha256(content).hexdigest()),
            name=name,
            size=size(640, 800),
            size_bytes=len(content),
            format="PNG",
        )
        library.inputs.keep(picture, path, at_ms=1)
        return picture

    return keep


def add(library: Library, name: str = "Anna", *pictures: InputFile, **fields: str) -> Character:
    return add_card(library, name, *pictures, **fields)


def test_a_card_is_there_as_it_was_left(library, other, keep):
    card = add(library, "Anna", keep(b"one"), keep(b"two"), notes="tall", phrase="red hair", consent="by mail")
    assert other.characters.all() == [card]
    assert [one.picture.name for one in card.portraits] == ["anna.png", "anna.png"]
    assert card.face == card.portraits[0].picture


def test_portraits_are_in_the_order_in_which_they_were_put(library, keep):
    first, second, third = keep(b"1"), keep(b"2"), keep(b"3")
    card = add(library, "Anna", first, second, third)
    moved = card.with_portrait_at(third.sha256, 0)
    library.characters.act(CardAct.PORTRAIT_MOVED, card, moved, at_ms=6)
    assert [one.picture for one in library.characters.get(card.id).portraits] == [third, first, second]


def test_no_two_cards_have_the_same_name(library):
    add(library, "Anna")
    assert add(library, "ANNA").name == "ANNA (2)"
    other = add(library, "Berta")
    step = library.characters.act(CardAct.RENAMED, other, replace(other, name="anna"), at_ms=6)
    assert step is not None
    assert step.card is not None
    assert step.card.name == "anna (3)"


def test_every_act_is_undone_and_done_again(library, other, keep):
    card = add(library)
    with_picture = card.with_portraits([Portrait(picture=keep(b"one"), is_result=True)])
    library.characters.act(CardAct.PORTRAITS_ADDED, card, with_picture, at_ms=6)
    library.characters.act(CardAct.REMOVED, with_picture, None, at_ms=7)
    assert library.characters.all() == []
    assert other.characters.undo().act is CardAct.REMOVED  # another program, or tomorrow
    assert other.characters.all() == [with_picture]
    assert other.characters.undo().act is CardAct.PORTRAITS_ADDED
    assert library.characters.get(card.id) == card
    assert library.characters.undo().act is CardAct.CREATED
    assert library.characters.all() == []
    assert library.characters.undo() is None
    for act in (CardAct.CREATED, CardAct.PORTRAITS_ADDED, CardAct.REMOVED):
        assert library.characters.redo().act is act
    assert library.characters.redo() is None


def test_what_is_done_after_an_undo_takes_the_place_of_what_was_undone(library):
    add(library, "Anna")
    library.characters.undo()
    add(library, "Berta")
    assert library.characters.redo() is None
    undo, redo = library.characters.next_steps()
    assert (undo.name, redo) == ("Berta", None)


def test_two_programs_lose_nothing_of_each_other(library, other):
    card = add(library)
    library.characters.act(CardAct.NOTES, card, replace(card, notes="tall"), at_ms=6)
    other.characters.act(CardAct.PHRASE, card, replace(card, phrase="red hair"), at_ms=7)
    kept = library.characters.get(card.id)
    assert (kept.notes, kept.phrase) == ("tall", "red hair")
    library.characters.undo()
    kept = library.characters.get(card.id)
    assert (kept.notes, kept.phrase) == ("tall", "")


def test_what_changes_nothing_leaves_no_trace(library):
    card = add(library)
    assert library.characters.act(CardAct.NOTES, card, replace(card, notes=""), at_ms=6) is None
    assert library.characters.act(CardAct.REMOVED, card, None, at_ms=7) is not None
    assert library.characters.act(CardAct.NOTES, card, replace(card, notes="late"), at_ms=8) is None
    assert library.characters.all() == []


def order_with(library: Library, make_job, save_picture, *portraits: InputFile | InputUrl, pictures: int = 2):
    job = make_job()
    job = replace(job, recipe=replace(job.recipe, portraits=portraits))
    library.jobs.add(job)
    addresses = [f"https://cdn.example/{job.id}-{n}.jpg" for n in range(pictures)]
    return [save_picture(library, one) for one in library.results.offer(job, addresses, [], expires_ms=1)]


def found(library: Library, line: str) -> int:
    search = Search.open(library.root)
    try:
        return search.count(parse(line))
    finally:
        search.close()


def test_what_was_made_with_a_portrait_is_found_also_from_before_there_was_a_card(
    library, keep, make_job, save_picture
):
    one, two, stranger = keep(b"1"), keep(b"2"), keep(b"3")
    order_with(library, make_job, save_picture, one, stranger)
    order_with(library, make_job, save_picture, stranger, InputUrl(url="https://example.com/anna.png"))
    order_with(library, make_job, save_picture, two, pictures=3)
    card = add(library, "Anna Maria", one, two)
    assert found(library, 'character:"anna maria"') == 5
    assert found(library, '-character:"Anna Maria"') == 2
    assert found(library, "character:Anna") == 0
    assert library.characters.keepers(card.id) == Keepers(orders=2, pictures=5)


def test_the_keeper_rate_is_of_those_that_were_decided_about(library, keep, make_job, save_picture):
    one = keep(b"1")
    results = order_with(library, make_job, save_picture, one, pictures=5)
    card = add(library, "Anna", one)
    for result, pick in zip(results[:3], (1, -1, -1), strict=True):
        library._database.run("UPDATE results SET pick = ? WHERE result_id = ?", (pick, result.id))
    library._database.run("UPDATE results SET result_state = 'binned' WHERE result_id = ?", (results[4].id,))
    keepers = library.characters.keepers(card.id)
    assert (keepers.pictures, keepers.judged, keepers.picked, keepers.percent) == (4, 3, 1, 33)
    assert Keepers().percent is None


def test_a_library_of_an_earlier_version_knows_its_trays(library, keep, make_job, save_picture):
    one = keep(b"1")
    order_with(library, make_job, save_picture, one)
    library._database.run("DELETE FROM order_portraits")
    library._database.run("INSERT INTO order_portraits SELECT sha256, job_id FROM orders_with_portraits")
    add(library, "Anna", one)
    assert found(library, "character:Anna") == 2


def test_a_card_comes_back_with_a_backup(library, root, keep):
    card = add(library, "Anna", keep(b"one"))
    library.back_up()
    library.close()
    (backup,) = (root / "backups").iterdir()
    backup.replace(root / "library.sqlite3")
    opened = Library.open(root)
    try:
        assert opened.characters.all() == [card]
    finally:
        opened.close()
    library.close = lambda: None


def test_nothing_that_cleans_up_takes_a_portrait_away(library, keep, root):
    picture = keep(b"one")
    add(library, "Anna", picture)
    import os

    original = library.inputs.path_of(picture.sha256)
    os.utime(original, (1, 1))
    assert library.files.left_over() == []
    assert original.read_bytes() == b"one"
