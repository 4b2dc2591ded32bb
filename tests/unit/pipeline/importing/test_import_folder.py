"""Folders of pictures come into the library, as often as one likes, and nothing of the artist's is touched."""

from __future__ import annotations

import asyncio
import shutil
from pathlib import Path

import pytest
from support.xmp import listed, packet

from imageedit_desktop.domain import inscription
from imageedit_desktop.domain.errors import Code, InputError
from imageedit_desktop.domain.importing import Imported, ImportProgress, Way
from imageedit_desktop.domain.job import Charged, JobState
from imageedit_desktop.domain.query import EVERYTHING, parse
from imageedit_desktop.domain.result import Result, ResultState
from imageedit_desktop.domain.verdict import ActKind, Label, Pick, Verdict, deciding
from imageedit_desktop.imaging.metadata import with_record
from imageedit_desktop.pipeline.desk.ledger import Ledger
from imageedit_desktop.pipeline.importing import import_folder, sections
from imageedit_desktop.pipeline.recover.inspect_file import is_away
from imageedit_desktop.store.library import Library
from imageedit_desktop.store.search import Search
from imageedit_desktop.store.tables.audit import in_pieces


def pictures(library: Library) -> list[Result]:
    """All that is to be seen, as the gallery lists it."""
    search = Search.open(library.root)
    try:
        return [listed.result for listed in search.listed(search.answer(EVERYTHING).answer.ids)]
    finally:
        search.close()


def names(library: Library) -> list[str]:
    return [result.path.name for result in pictures(library) if result.path is not None]


def files(folder: Path) -> dict[str, bytes]:
    return {str(path): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_a_folder_becomes_a_batch_in_the_order_in_which_its_pictures_were_made(library, folder, paint, take_in):
    paint(folder / "b.jpg", "red", 3_000)
    paint(folder / "a.png", "green", 5_000)
    paint(folder / "10.webp", "blue", 1_000)
    paint(folder / "9.webp", "navy", 1_000)
    before = files(folder)
    imported = take_in(folder)
    assert (imported.added, imported.known, imported.refused_count) == (4, 0, 0)
    assert names(library) == ["9.webp", "10.webp", "b.jpg", "a.png"]
    (job_id,) = {result.job_id for result in pictures(library)}
    job = library.jobs.get(job_id)
    assert (job.recipe.prompt, job.state, job.price, job.charged) == ("Holiday", JobState.DONE, 0, Charged.NO)
    assert job.is_import
    assert files(folder) == before
    assert all(library.files.thumbnail(result.sha256).is_file() for result in pictures(library))


def test_what_was_imported_is_no_order(library, folder, paint, take_in):
    paint(folder / "a.jpg", "red")
    take_in(folder)
    assert library.jobs.newest() == []
    assert library.jobs.spent_since(0, now_ms=1 << 50) == 0
    assert not list(in_pieces(library.audit.receiving_after))


def test_the_same_pictures_again_make_no_second_record(library, folder, paint, take_in):
    for number in range(3):
        paint(folder / f"{number}.jpg", f"#0000{number}0")
    shutil.copy(folder / "1.jpg", folder / "copy of 1.jpg")
    first = take_in(folder)
    assert (first.added, first.known) == (3, 1)
    again = take_in(folder)
    assert (again.added, again.known, again.found, again.act) == (0, 4, 0, None)
    assert take_in(folder, Way.COPIES).added == 0
    assert len(pictures(library)) == 3


def test_moved_and_renamed_files_are_found_by_their_content(library, folder, paint, take_in):
    paint(folder / "a.jpg", "red", 1)
    paint(folder / "b.jpg", "blue", 2)
    take_in(folder)
    first, second = pictures(library)
    (folder / "inner").mkdir()
    (folder / "a.jpg").rename(folder / "inner" / "renamed.jpg")
    again = take_in(folder)
    assert (again.added, again.known, again.found) == (0, 1, 1)
    after = pictures(library)
    assert [result.id for result in after] == [first.id, second.id]
    assert after[0].path == folder / "inner" / "renamed.jpg"


def test_copies_are_files_of_the_library_and_stay_when_the_folder_goes(library, folder, paint, take_in):
    paint(folder / "a.jpg", "red", 1_000)
    paint(folder / "inner" / "a.jpg", "blue", 2_000)
    paint(folder / "inner" / "A.jpg", "green", 3_000)
    before = files(folder)
    assert take_in(folder, Way.COPIES).added == 3
    assert files(folder) == before
    shutil.rmtree(folder)
    found = pictures(library)
    assert {result.path.read_bytes() for result in found if result.path} == set(before.values())
    assert all(result.path.is_relative_to(library.root / "results") for result in found if result.path)
    assert len({result.path.as_posix().lower() for result in found if result.path}) == 3
    assert not list((library.root / "incoming").iterdir())


def test_what_is_refused_is_named_with_its_reason_and_what_is_no_picture_is_passed_over(
    library, folder, paint, take_in
):
    paint(folder / "good.jpg", "red")
    (folder / "notes.txt").write_text("by the artist")
    (folder / "film.mp4").write_bytes(b"\0\0\0\x18ftypmp42" + b"\0" * 40)
    (folder / "empty.png").touch()
    (folder / "text.jpg").write_text("no picture")
    (folder / "raw.cr2").write_bytes(b"II*\0\x10\0\0\0CR\x02\0" + b"\0" * 40)
    broken = paint(folder / "broken.jpg", "blue")
    broken.write_bytes(broken.read_bytes()[:300])
    shutil.copy(broken, folder / "broken too.jpg")
    imported = take_in(folder)
    assert (imported.added, imported.others) == (1, 2)
    assert {refused.path.name: refused.reason.code for refused in imported.refused} == {
        "empty.png": Code.FILE_EMPTY,
        "text.jpg": Code.NOT_AN_IMAGE,
        "raw.cr2": Code.FORMAT_UNSUPPORTED,
        "broken.jpg": Code.IMAGE_TRUNCATED,
        "broken too.jpg": Code.IMAGE_TRUNCATED,
    }
    assert names(library) == ["good.jpg"]


def test_of_very_many_refusals_the_first_are_named(library, folder, take_in, monkeypatch):
    monkeypatch.setattr(import_folder, "REFUSED_MAX", 2)
    for number in range(5):
        (folder / f"{number}.jpg").write_text("no")
    imported = take_in(folder)
    assert (len(imported.refused), imported.refused_count) == (2, 5)


def test_verdicts_and_tags_of_other_programs_come_along(library, folder, paint, take_in):
    paint(folder / "a.jpg", "red", 1_000, xmp=packet('xmp:Rating="4" xmp:Label="Rot"'))
    paint(folder / "b.jpg", "blue", 2_000)
    (folder / "b.jpg.xmp").write_bytes(packet('xmpDM:pick="-1"', listed("dc:subject", "Bag", "sea")))
    assert take_in(folder).added == 2
    first, second = pictures(library)
    assert first.verdict == Verdict(stars=4, label=Label.RED)
    assert second.verdict == Verdict(pick=Pick.REJECT)
    search = Search.open(library.root)
    assert len(search.answer(parse("tag:SEA rejected")).answer.ids) == 1
    assert len(search.answer(parse("is:imported rating:4")).answer.ids) == 1
    search.close()


def test_a_picture_of_ours_comes_back_to_its_order(library, folder, paint, take_in, make_job):
    job = make_job("a fox", state=JobState.DONE, charged=Charged.YES, submitted_ms=1, completed_ms=2)
    for number in (1, 2):
        plain = paint(folder / f"{number}.jpg", "red" if number == 1 else "blue").read_bytes()
        record = inscription.to_json(job, number, False, made=3, program="test")
        (folder / f"{number}.jpg").write_bytes(with_record(plain, record, prompt="a fox", tool="test"))
    paint(folder / "other.jpg", "green")
    assert take_in(folder).added == 3
    ours = library.jobs.get(job.id)
    assert (ours.recipe.prompt, ours.state, ours.is_import) == ("a fox", JobState.DONE, False)
    assert [result.number for result in library.results.of_job(job.id)] == [1, 2]
    assert library.jobs.newest() == [ours]
    assert sorted(listed.job_id == job.id for listed in pictures(library)) == [False, True, True]


def test_an_edited_picture_of_ours_is_another_picture(library, folder, paint, take_in, make_job):
    job = make_job("a fox", state=JobState.DONE)
    record = inscription.to_json(job, 1, False, made=1, program="test")
    for name, colour in (("1 made.jpg", "red"), ("2 edited.jpg", "pink")):
        plain = paint(folder / name, colour).read_bytes()
        (folder / name).write_bytes(with_record(plain, record, prompt="a fox", tool="test"))
    assert take_in(folder).added == 2
    assert len(library.results.of_job(job.id)) == 1
    assert len(pictures(library)) == 2
    assert take_in(folder).known == 2


def test_a_missing_picture_of_an_order_that_is_known_is_found(library, folder, paint, take_in, make_job):
    job = make_job("a fox", state=JobState.RECEIVING, created_ms=1)
    library.jobs.add(job)
    library.results.offer(job, ["https://cdn.example/1"], [], expires_ms=1)
    plain = paint(folder / "fox.jpg", "red").read_bytes()
    record = inscription.to_json(job, 1, False, made=1, program="test")
    (folder / "fox.jpg").write_bytes(with_record(plain, record, prompt="a fox", tool="test"))
    assert take_in(folder).found == 1
    assert library.jobs.get(job.id).state is JobState.DONE
    assert names(library) == ["fox.jpg"]


def test_undone_it_is_out_of_sight_and_redone_it_is_back_with_its_verdicts(library, folder, paint, take_in):
    for number in range(3):
        paint(folder / f"{number}.jpg", f"#0000{number}0", number, xmp=packet('xmp:Rating="3"'))
    act = take_in(folder).act
    assert (act.kind, act.pictures) == (ActKind.IMPORT, 3)
    before, on_disk = pictures(library), files(folder)
    done = library.verdicts.undo(at_ms=5)
    assert (done.act, len(done.batches)) == (act, 1)
    assert pictures(library) == []
    assert files(folder) == on_disk
    assert library.verdicts.redo(at_ms=6).act == act
    assert pictures(library) == before


def test_what_is_out_of_sight_comes_back_when_it_is_imported_again(library, folder, paint, take_in):
    paint(folder / "a.jpg", "red")
    take_in(folder, Way.COPIES)
    (before,) = pictures(library)
    library.verdicts.undo(at_ms=5)
    assert take_in(folder, Way.COPIES).added == 1
    assert pictures(library) == [before]
    library.verdicts.undo(at_ms=6)
    assert pictures(library) == []
    assert len(list((library.root / "results").rglob("*.jpg"))) == 1


def test_a_verdict_after_the_import_is_undone_first(library, folder, paint, take_in):
    paint(folder / "a.jpg", "red")
    take_in(folder)
    (result,) = pictures(library)
    (picture,) = library.results.named(result.id)
    library.verdicts.act(ActKind.MARK, [(deciding(Pick.PICK), [picture])], at_ms=1)
    assert library.verdicts.undo(at_ms=2).act.kind is ActKind.MARK
    assert library.verdicts.undo(at_ms=3).act.kind is ActKind.IMPORT
    assert library.verdicts.undo(at_ms=4).act is None


def test_what_was_lost_meanwhile_does_not_come_back_with_redo(library, folder, paint, take_in):
    paint(folder / "a.jpg", "red")
    take_in(folder)
    (result,) = pictures(library)
    library.bin.put_in(result.id, None)
    library.verdicts.undo(at_ms=2)
    library.verdicts.redo(at_ms=3)
    assert pictures(library) == []
    assert library.results.get(result.id).state is ResultState.BINNED
    assert take_in(folder).found == 1
    assert len(pictures(library)) == 1


def test_stopped_and_begun_again_it_goes_on(library, folder, paint, take_in, monkeypatch):
    monkeypatch.setattr(import_folder, "_PIECE", 2)
    for number in range(7):
        paint(folder / f"{number}.jpg", f"#0000{number}0", number)
    told: list[ImportProgress] = []
    stopped = take_in(folder, told=told, stop=True)
    assert (stopped.added, stopped.stopped) == (2, True)
    assert [(one.done, one.total, len(one.jobs)) for one in told] == [(2, 7, 1)]
    rest = take_in(folder)
    assert (rest.added, rest.known, rest.stopped) == (5, 2, False)
    library.verdicts.undo(at_ms=1)
    assert names(library) == ["0.jpg", "1.jpg"]


def test_the_first_pictures_are_there_before_many_more_are_looked_at(library, folder, paint, take_in):
    for number in range(12):
        paint(folder / f"{number}.jpg", f"#00{number:02}00", number)
    told: list[ImportProgress] = []
    take_in(folder, told=told)
    assert [one.done for one in told] == [5, 12]


def test_cut_off_in_the_middle_all_that_was_written_can_be_undone(library, workers, folder, paint, monkeypatch):
    monkeypatch.setattr(import_folder, "_PIECE", 1)
    for number in range(4):
        paint(folder / f"{number}.jpg", f"#0000{number}0", number)

    async def cut_off(statements: int) -> Imported:
        """Cancel while so many pieces are being written."""
        ledger = Ledger(library, workers)
        importing = import_folder.Import(
            library=library, ledger=ledger, workers=workers, folder=folder, way=Way.IN_PLACE, tell=lambda _: None
        )
        task = asyncio.get_running_loop().create_task(importing.run())
        run, written = ledger.run, 0

        async def run_and_cancel(change, *words, **options):
            nonlocal written
            if change is import_folder._write:
                written += 1
                if written == statements:
                    task.cancel()
            return await run(change, *words, **options)

        monkeypatch.setattr(ledger, "run", run_and_cancel)
        with pytest.raises(asyncio.CancelledError):
            await task
        return importing.outcome

    outcome = asyncio.run(cut_off(2))
    assert (outcome.added, outcome.stopped, outcome.act.pictures) == (2, True, 2)
    assert len(pictures(library)) == 2
    library.verdicts.undo(at_ms=1)
    assert pictures(library) == []


def test_a_large_folder_is_several_batches_that_follow_each_other(library, folder, paint, take_in, monkeypatch):
    monkeypatch.setattr(import_folder, "_PIECE", 3)
    monkeypatch.setattr(sections, "SECTION_MAX", 4)
    for number in range(10):
        paint(folder / f"{number}.png", f"#0000{number}0", number)
    take_in(folder)
    assert names(library) == [f"{number}.png" for number in range(10)]
    sizes: dict[str, int] = {}
    for result in pictures(library):
        sizes[result.job_id] = sizes.get(result.job_id, 0) + 1
    assert list(sizes.values()) == [4, 4, 2]
    assert [library.jobs.get(job).recipe.images for job in sizes] == [4, 4, 2]


def test_loops_hidden_files_bins_and_what_cannot_be_read_are_survived(library, folder, paint, take_in):
    paint(folder / "seen.jpg", "red")
    paint(folder / ".hidden.jpg", "blue")
    paint(folder / ".trash" / "gone.jpg", "green")
    paint(folder / "$RECYCLE.BIN" / "gone.jpg", "cyan")
    paint(folder / "inner" / "deep.jpg", "pink")
    (folder / "inner" / "loop").symlink_to(folder, target_is_directory=True)
    (folder / "again").symlink_to(folder / "inner", target_is_directory=True)
    (folder / "nowhere.jpg").symlink_to(folder / "missing.jpg")
    imported = take_in(folder)
    assert sorted(names(library)) == ["deep.jpg", "seen.jpg"]
    assert [(one.path.name, one.reason.code) for one in imported.refused] == [("nowhere.jpg", Code.FILE_UNREADABLE)]
    titles = {library.jobs.get(result.job_id).recipe.prompt for result in pictures(library)}
    assert titles <= {"Holiday", "Holiday/inner", "Holiday/again"}


def test_the_library_itself_is_no_folder_to_import_and_of_another_one_come_the_results(
    library, folder, paint, take_in
):
    for place in (library.root, library.root / "results"):
        place.mkdir(exist_ok=True)
        with pytest.raises(InputError) as refused:
            take_in(place)
        assert refused.value.code is Code.FOLDER_IS_LIBRARY
    with pytest.raises(InputError) as missing:
        take_in(folder / "none")
    assert missing.value.code is Code.FOLDER_MISSING
    paint(library.root / "results" / "2026-11" / "own.jpg", "red")
    Library.open(folder / "elsewhere").close()
    paint(folder / "elsewhere" / "results" / "theirs.jpg", "blue")
    paint(folder / "elsewhere" / "thumbnails" / "small.jpg", "green")
    assert take_in(library.root.parent).added == 1
    assert names(library) == ["theirs.jpg"]


def test_a_name_that_is_no_text_is_told_in_place_and_taken_as_a_copy(library, folder, paint, take_in):
    odd = folder / "fox\udcff.jpg"
    try:
        paint(folder / "a.jpg", "red").rename(odd)
    except OSError:
        pytest.skip("the disk takes no such names")
    (refused,) = take_in(folder).refused
    assert refused.reason.code is Code.NAME_NOT_TEXT
    assert take_in(folder, Way.COPIES).added == 1
    assert names(library) == ["fox\ufffd.jpg"]


def test_judged_pictures_can_be_marked_by_hand_and_keep_that(library, folder, paint, take_in):
    paint(folder / "a.jpg", "red", xmp=packet('xmp:Rating="2"'))
    take_in(folder)
    (result,) = pictures(library)
    (picture,) = library.results.at(folder / "a.jpg")
    library.verdicts.act(ActKind.MARK, [(deciding(Pick.PICK), [picture])], at_ms=1)
    take_in(folder)
    assert library.results.get(result.id).verdict == Verdict(pick=Pick.PICK, stars=2)


def test_an_empty_place_for_a_disk_tells_nothing_of_its_pictures(tmp_path):
    place = tmp_path / "photos"
    place.mkdir()
    assert is_away(place)
    (place / "one").touch()
    assert not is_away(place)
    assert is_away(tmp_path / "nowhere")
