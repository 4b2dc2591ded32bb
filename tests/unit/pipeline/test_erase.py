"""A person who is erased is nowhere left: not in the database, its log or its copies, nor in any other file."""

from __future__ import annotations

import asyncio
import hashlib
import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image, ImageChops
from support.bin_stage import FolderTrash
from support.people_stage import Folder, Person, findings

from imageedit_desktop.domain.character.card import CardAct, Character, Portrait
from imageedit_desktop.domain.character.erasing import Erased
from imageedit_desktop.domain.errors import Code, InputError, LibraryError, problem
from imageedit_desktop.domain.ids import CharacterId, JobId, new_character_id, new_job_id
from imageedit_desktop.domain.inputs import UNTOLD, InputFile
from imageedit_desktop.domain.job import Charged, JobState
from imageedit_desktop.domain.money.price import MicroUsd
from imageedit_desktop.domain.query import parse
from imageedit_desktop.domain.result import ResultState
from imageedit_desktop.domain.table.row import Column
from imageedit_desktop.imaging.inspect import inspect
from imageedit_desktop.imaging.prepare import prepare
from imageedit_desktop.pipeline.characters.erase import erase as erase_from
from imageedit_desktop.pipeline.characters.erase import foresee
from imageedit_desktop.pipeline.desk.ledger import Ledger
from imageedit_desktop.pipeline.desk.workers import Workers
from imageedit_desktop.store.backups import Backups
from imageedit_desktop.store.database import Database
from imageedit_desktop.store.library import Library
from imageedit_desktop.store.search import Search
from imageedit_desktop.store.tables.erasure import Eraser

NAME = "Annegret Vertraulich"
PHRASE = "with a scar above the left brow"


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Folder]:
    made = Folder(tmp_path)
    yield made
    if made.library is not None:
        made.library.close()


@pytest.fixture
def people(folder: Folder) -> tuple[Person, Person]:
    """One who is to be erased, and one who stays; with backups, a damaged database and a draft of both."""
    anna = folder.person(NAME, "orange", phrase=PHRASE, consent="until the exhibition")
    berta = folder.person("Berta Bleibt", "teal")
    folder.library.back_up()
    folder.library.back_up()
    (folder.root / "damaged" / "then").mkdir(parents=True)
    for name in ("library.sqlite3", "library.sqlite3-wal"):
        copy = (folder.root / name).read_bytes()
        (folder.root / "damaged" / "then" / name).write_bytes(copy)
    folder.draft(anna, berta)
    return anna, berta


def erase(root: Path, card: CharacterId, *, with_results: bool) -> Erased:
    """Erase a card of a library beside which there is a trash."""
    return erase_from(root, card, FolderTrash(root.parent / "trash"), with_results=with_results)


def closed(folder: Folder) -> Path:
    folder.library.close()
    folder.library = None  # type: ignore[assignment]
    return folder.root


def found(root: Path, trace: bytes) -> list[str]:
    """The files in a folder that have these bytes in them, or in their names."""
    told = trace.decode(errors="replace")
    files = [path for path in root.rglob("*") if path.is_file()]
    return [str(path.relative_to(root)) for path in files if trace in path.read_bytes() or told in str(path)]


def test_the_traces_are_there_before(folder: Folder, people: tuple[Person, Person]) -> None:
    """What the other tests look for can be found."""
    root = closed(folder)
    anna, _ = people
    for trace in (*anna.traces, NAME.encode(), PHRASE.encode()):
        assert found(root, trace), trace
    assert len(found(root, anna.picture.sha256.encode())) > 8


def test_with_its_results_nothing_is_left_of_a_person(folder: Folder, people: tuple[Person, Person]) -> None:
    root = closed(folder)
    anna, berta = people
    erased = erase(root, anna.card, with_results=True)
    assert erased == Erased(name=NAME, portraits=1, pictures=2, kept=0, backups=3)
    for trace in (*anna.traces, NAME.encode(), PHRASE.encode(), b"until the exhibition"):
        assert found(root, trace) == [], trace
    for picture in anna.pictures:
        assert not picture.exists()
    stays(root, berta)


def test_of_tables_nothing_goes_but_the_person(folder: Folder, people: tuple[Person, Person]) -> None:
    root = closed(folder)
    anna, _ = people
    erase(root, anna.card, with_results=False)
    library = Library.open(root)
    try:
        tables = library.request_tables
        of_anna, of_berta = sorted((tables.get(head.id) for head in tables.heads()), key=lambda one: one.name)
        assert of_anna.pictures == {}
        assert dict(of_anna.rows[0].cells) == {
            Column.PROMPT: f"{NAME} {PHRASE} in a garden",
            Column.PORTRAITS: "/x.png",
        }
        assert [*of_anna.jobs.values()] == [(anna.job,)]
        assert of_berta.rows[0].text(Column.CHARACTER) == "Berta Bleibt"
        assert len(of_berta.pictures) == 1
    finally:
        library.close()


def test_results_that_stay_show_the_same_and_name_no_portrait(
    folder: Folder, people: tuple[Person, Person]
) -> None:
    pixels = [Image.open(path).convert("RGB").copy() for path in people[0].pictures]
    root = closed(folder)
    anna, berta = people
    erased = erase(root, anna.card, with_results=False)
    assert (erased.pictures, erased.kept, erased.left) == (0, 2, ())
    for trace in anna.traces:
        assert found(root, trace) == [], trace
    for before, path in zip(pixels, anna.pictures, strict=True):
        assert ImageChops.difference(before, Image.open(path).convert("RGB")).getbbox() is None
    stays(root, berta)
    with opened(root) as library:
        job = library.jobs.get(anna.job)
        assert isinstance(job.recipe.source, InputFile)
        assert (job.recipe.portraits, job.recipe.source.sha256) == ((), folder.source.sha256)
        assert job.recipe.prompt.startswith(NAME)  # these words are the artist's own, and the pictures stay
        assert [result.state for result in library.results.of_job(job.id)] == [ResultState.SAVED] * 2
    assert problems(root) == []


def test_what_was_paid_stays_in_the_ledger(folder: Folder, people: tuple[Person, Person]) -> None:
    root = closed(folder)
    anna, _ = people
    erase(root, anna.card, with_results=True)
    with opened(root) as library:
        job = library.jobs.get(anna.job)
        assert (job.price, job.charged, job.state) == (MicroUsd(7_000), Charged.YES, JobState.DONE)
        assert (job.recipe.prompt, job.recipe.portraits) == ("", ())
        assert library.results.of_job(job.id) == []
        events = library._database.rows("SELECT changes FROM job_events WHERE job_id = ?", (anna.job,))
        assert all(isinstance(json.loads(row["changes"]), dict) for row in events)
        for table in ("jobs", "job_events"):
            guarded = f"UPDATE {table} SET job_id = job_id"
            with pytest.raises(Exception, match="rewritten"):
                library._database.run(guarded)
    assert problems(root) == []


def test_a_portrait_that_is_a_source_elsewhere_goes_from_there_too(folder: Folder) -> None:
    anna = folder.person(NAME, "orange")
    folder.source = anna.picture
    other = folder.person("Berta Bleibt", "teal")
    root = closed(folder)
    erase(root, anna.card, with_results=False)
    with opened(root) as library:
        ordered = library.jobs.get(other.job).recipe
        assert ordered.source == UNTOLD
        assert hashes(library, other.job) == [other.picture.sha256]
    assert found(root, anna.picture.sha256.encode()) == []


def test_one_portrait_on_two_cards_goes_from_both(folder: Folder) -> None:
    anna = folder.person(NAME, "orange")
    twin = Character(id=new_character_id(), name="Twin", portraits=(Portrait(picture=anna.picture),))
    folder.library.characters.act(CardAct.CREATED, None, twin, at_ms=1)
    told = asyncio.run(foreseen(folder.library, anna.card))
    assert told.shared == ("Twin",)
    root = closed(folder)
    erase(root, anna.card, with_results=True)
    with opened(root) as library:
        assert library.characters.get(twin.id).portraits == ()
    assert found(root, anna.picture.sha256.encode()) == []


def test_a_portrait_that_was_on_the_card_by_mistake_takes_nobody_with_it(folder: Folder) -> None:
    anna = folder.person(NAME, "orange")
    berta = folder.person("Berta Bleibt", "teal")
    folder.wrongly_on(anna, berta.picture)
    told = asyncio.run(foreseen(folder.library, anna.card))
    assert (told.portraits, told.spared, told.shared, told.orders) == (1, 1, (), 1)
    root = closed(folder)
    erase(root, anna.card, with_results=True)
    stays(root, berta)
    assert found(root, anna.picture.sha256.encode()) == []


def test_a_source_that_was_on_the_card_by_mistake_stays(folder: Folder) -> None:
    """Its person has no card."""
    anna = folder.person(NAME, "orange")
    folder.source, garden = folder.keep("other.png", "navy")[0], folder.source
    job, pictures = folder.order(garden, "in a garden")
    folder.wrongly_on(anna, folder.source)
    root = closed(folder)
    erase(root, anna.card, with_results=True)
    assert all(path.exists() for path in pictures)
    with opened(root) as library:
        assert library.jobs.get(job.id).recipe == job.recipe
        assert library.inputs.path_of(folder.source.sha256).exists()


def test_a_portrait_that_was_taken_from_the_card_goes_with_what_was_ordered_while_it_was_there(
    folder: Folder,
) -> None:
    anna = folder.person(NAME, "orange")
    card = folder.library.characters.get(anna.card)
    other = Portrait(picture=folder.keep("newer.png", "red")[0])
    folder.library.characters.act(CardAct.PORTRAITS_ADDED, card, replace(card, portraits=(other,)), at_ms=9_000)
    root = closed(folder)
    erase(root, anna.card, with_results=True)
    assert found(root, anna.picture.sha256.encode()) == []
    assert not any(path.exists() for path in anna.pictures)


@pytest.mark.parametrize("suffix", [".part", ".fresh", ".inscribed"])
def test_a_download_that_was_never_finished_goes_with_the_results(folder: Folder, suffix: str) -> None:
    anna = folder.person(NAME, "orange")
    berta = folder.person("Berta Bleibt", "teal")
    downloads = []
    for person in (anna, berta):
        job = folder.library.jobs.get(person.job)
        third = folder.library.results.offer(job, [f"https://cdn/{n}.png" for n in (1, 2, 3)], [], expires_ms=9)[2]
        assert third.state is ResultState.PENDING
        downloads.append(folder.library.files.part(third.id).with_suffix(suffix))
        downloads[-1].write_bytes(b"half of a picture")
    root = closed(folder)
    erase(root, anna.card, with_results=True)
    assert [path.exists() for path in downloads] == [False, True]


@pytest.fixture
def trash(folder: Folder) -> FolderTrash:
    return FolderTrash(folder.root.parent / "trash")


def test_what_is_in_the_bin_goes_from_the_trash_and_its_notes(folder: Folder, trash: FolderTrash) -> None:
    anna = folder.person(NAME, "orange")
    folder.bin(trash, anna)
    root = closed(folder)
    assert erase(root, anna.card, with_results=True).pictures == 2
    assert (trash.files, trash.notes) == ([], [])


def test_what_the_trash_has_elsewhere_by_now_is_found_there(folder: Folder, trash: FolderTrash) -> None:
    anna = folder.person(NAME, "orange")
    folder.bin(trash, anna)
    folder.library.bin.put_in(folder.library.results.of_job(anna.job)[0].id, None)
    root = closed(folder)
    assert erase(root, anna.card, with_results=True).pictures == 2
    assert (trash.files, trash.notes) == ([], [])


def test_another_file_that_has_the_name_in_the_trash_by_now_stays(folder: Folder, trash: FolderTrash) -> None:
    anna = folder.person(NAME, "orange")
    trashed = folder.bin(trash, anna)
    trash.empty()
    trashed.write_bytes(b"the artist's own")
    root = closed(folder)
    erased = erase(root, anna.card, with_results=True)
    assert (erased.pictures, erased.left) == (1, ())
    assert trashed.read_bytes() == b"the artist's own"


def test_what_stays_in_the_bin_names_no_portrait(folder: Folder, trash: FolderTrash) -> None:
    anna = folder.person(NAME, "orange")
    trashed = folder.bin(trash, anna)
    root = closed(folder)
    assert erase(root, anna.card, with_results=False).kept == 2
    assert anna.picture.sha256.encode() not in trashed.read_bytes()
    with opened(root) as library:
        binned = library.results.of_job(anna.job)[0]
        assert binned.sha256 == hashlib.sha256(trashed.read_bytes()).hexdigest()


def test_pictures_in_folders_of_the_artist_are_not_said_to_be_gone(folder: Folder) -> None:
    anna = folder.person(NAME, "orange")
    own = folder.tmp_path / "own.png"
    anna.pictures[0].rename(own)
    result = folder.library.results.of_job(anna.job)[0]
    folder.library._database.run("UPDATE results SET path = ? WHERE result_id = ?", (str(own), result.id))
    root = closed(folder)
    assert erase(root, anna.card, with_results=True).pictures == 1
    assert own.exists()


def test_a_result_that_is_a_portrait_goes_with_the_results(folder: Folder) -> None:
    berta = folder.person("Berta Bleibt", "teal")
    first, second = berta.pictures
    picture = inspect(first)
    folder.library.inputs.keep(picture, first, at_ms=1)
    copied = Portrait(picture=picture, is_result=True)
    anna = Character(id=new_character_id(), name=NAME, portraits=(copied,))
    folder.library.characters.act(CardAct.CREATED, None, anna, at_ms=1)
    told = asyncio.run(foreseen(folder.library, anna.id))
    assert (told.orders, told.pictures) == (0, 1)
    root = closed(folder)
    erase(root, anna.id, with_results=True)
    assert (first.exists(), second.exists()) == (False, True)
    assert found(root, picture.sha256.encode()) == []
    with opened(root) as library:
        assert [one.number for one in library.results.of_job(berta.job)] == [2]
    assert problems(root) == []


def test_what_will_go_is_told_before(folder: Folder, people: tuple[Person, Person]) -> None:
    told = asyncio.run(foreseen(folder.library, people[0].card))
    assert (told.name, told.portraits, told.orders, told.pictures) == (NAME, 1, 1, 2)
    assert (told.unfinished, told.backups, told.shared) == (0, 3, ())
    day_ms = 24 * 3600 * 1000
    assert told.days_at_service(5_000_000) == 7
    assert told.days_at_service(5_000_000 + 3 * day_ms) == 4
    assert told.days_at_service(5_000_000 + 8 * day_ms) == 0


def test_while_an_order_needs_the_portrait_nothing_is_erased(folder: Folder) -> None:
    anna = folder.person(NAME, "orange")
    ordered = folder.library.jobs.get(anna.job)
    folder.library.jobs.add(replace(ordered, id=new_job_id(), state=JobState.QUEUED))
    root = closed(folder)
    with pytest.raises(InputError) as refused:
        erase(root, anna.card, with_results=True)
    assert refused.value.code is Code.CHARACTER_IN_USE
    stays(root, anna)


@pytest.mark.parametrize("state", [JobState.UNKNOWN, JobState.ABANDONED])
def test_an_order_without_an_answer_keeps_what_it_is_recognised_by(folder: Folder, state: JobState) -> None:
    """The service may have taken it, and its history shows the pictures that were sent."""
    anna = folder.person(NAME, "orange")
    folder.unanswered(anna.picture, state)
    root = closed(folder)
    with pytest.raises(InputError) as refused:
        erase(root, anna.card, with_results=True)
    assert refused.value.code is Code.CHARACTER_IN_USE
    stays(root, anna)


def test_an_order_that_was_given_up_is_not_waited_for_when_the_service_has_forgotten_it(folder: Folder) -> None:
    anna = folder.person(NAME, "orange")
    folder.unanswered(anna.picture, JobState.ABANDONED, days_ago=8)
    root = closed(folder)
    assert erase(root, anna.card, with_results=True).left == ()
    assert found(root, anna.picture.sha256.encode()) == []


def test_an_order_that_another_version_reads_is_left_to_that(folder: Folder) -> None:
    anna = folder.person(NAME, "orange")
    ordered = folder.library.jobs.get(anna.job)
    later = replace(ordered, id=new_job_id(), state=JobState.QUEUED)
    folder.library.jobs.add(later)
    folder.library._database.run("UPDATE jobs SET state = 'resting' WHERE job_id = ?", (later.id,))
    root = closed(folder)
    with pytest.raises(InputError) as refused:
        erase(root, anna.card, with_results=True)
    assert refused.value.code is Code.CHARACTER_IN_USE


def test_the_uploads_of_an_order_without_an_answer_stay_known(folder: Folder) -> None:
    """It is somebody else's, and is recognised by them."""
    anna = folder.person(NAME, "orange")
    berta = folder.person("Berta Bleibt", "teal")
    library = folder.library
    folder.unanswered(berta.picture, JobState.UNKNOWN)
    sent = {
        person.card: prepare(library.inputs.path_of(person.picture.sha256), library.files.prepared).sha256
        for person in (anna, berta)
    }
    for card, sha256 in sent.items():
        library.uploads.keep("https://api", sha256, f"https://cdn/{card}", at_ms=1)
    root = closed(folder)
    erase(root, anna.card, with_results=True)
    with opened(root) as library:
        rows = library._database.rows("SELECT sha256 FROM uploads")
        assert [row["sha256"] for row in rows] == [sent[berta.card]]


def test_nothing_is_erased_while_somebody_has_the_library_open(folder: Folder) -> None:
    anna = folder.person(NAME, "orange")
    with pytest.raises(LibraryError) as busy:
        erase(folder.root, anna.card, with_results=True)
    assert busy.value.code is Code.LIBRARY_BUSY
    stays(closed(folder), anna)


def test_somebody_who_is_not_there_cannot_be_erased(folder: Folder) -> None:
    root = closed(folder)
    with pytest.raises(InputError) as refused:
        erase(root, new_character_id(), with_results=True)
    assert refused.value.code is Code.CHARACTER_UNKNOWN


@pytest.mark.parametrize("with_results", [True, False])
def test_what_was_cut_off_is_erased_the_next_time(
    folder: Folder, people: tuple[Person, Person], monkeypatch: pytest.MonkeyPatch, with_results: bool
) -> None:
    """The copies of the database are there as long as the card is, and rewritten files are known as that."""
    anna, berta = people
    copies = sorted((folder.root / "backups").iterdir())
    root = closed(folder)

    def fail(_eraser: Eraser, *_: object, **__: object) -> None:
        raise LibraryError(problem(Code.DISK_FULL, path=str(root)))

    with monkeypatch.context() as patched:
        patched.setattr(Eraser, "erase", fail)
        with pytest.raises(LibraryError):
            erase(root, anna.card, with_results=with_results)
    assert sorted((root / "backups").iterdir()) == copies
    assert erase(root, anna.card, with_results=with_results).left == ()
    for trace in anna.traces:
        assert found(root, trace) == [], trace
    stays(root, berta)
    assert problems(root) == []


def test_without_room_for_a_new_backup_the_person_is_erased(
    folder: Folder, monkeypatch: pytest.MonkeyPatch
) -> None:
    anna = folder.person(NAME, "orange")
    root = closed(folder)

    def fail(_backups: Backups, _database: Path) -> Path:
        raise LibraryError(problem(Code.DISK_FULL, path=str(root)))

    monkeypatch.setattr(Backups, "make", fail)
    assert erase(root, anna.card, with_results=True).left == ()
    with opened(root) as library:
        assert library.characters.find(anna.card) is None


def test_what_cannot_be_made_compact_is_erased_all_the_same(
    folder: Folder, people: tuple[Person, Person], monkeypatch: pytest.MonkeyPatch
) -> None:
    anna, berta = people
    root = closed(folder)

    def fail(_database: Database, _sql: str, _values: object = ()) -> int:
        raise LibraryError(problem(Code.DISK_FULL, path=str(root)))

    run, opened_as = Database.run, Database.open

    def open_carelessly(path: Path) -> Database:
        """As SQLite is built elsewhere; Debian's wipes what is deleted by itself."""
        database = opened_as(path)
        run(database, "PRAGMA secure_delete = OFF")
        return database

    with monkeypatch.context() as patched:
        patched.setattr(Database, "open", open_carelessly)
        patched.setattr(
            Database,
            "run",
            lambda self, sql, values=(): (fail if sql.startswith("VACUUM") else run)(self, sql, values),
        )
        erased = erase(root, anna.card, with_results=True)
    assert erased.left == ("library.sqlite3",)
    for trace in anna.traces:  # what VACUUM would have done is done by secure_delete and the end of the log
        assert found(root, trace) == [], trace
    stays(root, berta)


def stays(root: Path, person: Person) -> None:
    """All of somebody is still there."""
    with opened(root) as library:
        card = library.characters.get(person.card)
        assert [portrait.picture for portrait in card.portraits] == [person.picture]
        assert library.inputs.path_of(person.picture.sha256).read_bytes() == person.content
        assert hashes(library, person.job) == [person.picture.sha256]
        assert all(path.is_file() for path in person.pictures)
        assert any(path.read_bytes() == person.content for path in (root / "incoming").iterdir())
        search = Search.open(root)
        try:
            assert search.count(parse(f'character:"{card.name}"')) >= 2
        finally:
            search.close()


def hashes(library: Library, job: JobId) -> list[str]:
    """Of the portraits that an order tells of."""
    return [one.sha256 for one in library.jobs.get(job).recipe.portraits if isinstance(one, InputFile)]


def problems(root: Path) -> list[str]:
    """What a check of the library finds that is not in order."""
    return [one.problem.code.value for one in findings(root, repair=False) if not one.harmless]


async def foreseen(library: Library, card: CharacterId):
    workers = Workers()
    try:
        return await foresee(Ledger(library, workers), card)
    finally:
        workers.close()


class opened:  # noqa: N801 - read as a word
    """A library for the length of a block."""

    def __init__(self, root: Path) -> None:
        self._root = root

    def __enter__(self) -> Library:
        self._library = Library.open(self._root)
        return self._library

    def __exit__(self, *_: object) -> None:
        self._library.close()
