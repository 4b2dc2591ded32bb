"""The review over a real library, in which orders are placed, received and given up."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator, Callable, Coroutine, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from imageedit_desktop.domain import recipe
from imageedit_desktop.domain.errors import Code, problem
from imageedit_desktop.domain.events import JobChanged, ResultSaved
from imageedit_desktop.domain.geometry import Size, size
from imageedit_desktop.domain.ids import BatchId, JobId, PictureId, batch_of, new_job_id, number_of
from imageedit_desktop.domain.inputs import InputUrl
from imageedit_desktop.domain.job import REHEARSAL, Job, JobState
from imageedit_desktop.domain.money.price import MicroUsd
from imageedit_desktop.domain.query import Query, parse
from imageedit_desktop.domain.result import ResultState
from imageedit_desktop.domain.selection import NOTHING
from imageedit_desktop.domain.sensitive import SensitiveChoice
from imageedit_desktop.domain.verdict import ActKind, Pick, deciding
from imageedit_desktop.pipeline.desk.desk import Desk
from imageedit_desktop.pipeline.desk.workers import Workers
from imageedit_desktop.services.gallery.review import Review
from imageedit_desktop.services.gallery.selected_files import SelectedFiles
from imageedit_desktop.services.looks.sensitive import SensitivePictures
from imageedit_desktop.services.settings import Settings
from imageedit_desktop.services.tasks import Supervisor
from imageedit_desktop.services.workspace import Workspace
from imageedit_desktop.store.library import Library
from imageedit_desktop.store.search import Found, Search
from imageedit_desktop.store.settings_file import SettingsFile

Run = Callable[[Coroutine[Any, Any, None]], None]

PATIENCE_S = 20.0
PIXELS = size(640, 480)
MADE = datetime(2026, 11, 22)  # noqa: DTZ001 - the time of the place where the files are
SOURCE = InputUrl(url="https://example.com/me.png")
STEPS = (
    JobState.QUEUED,
    JobState.PREPARING,
    JobState.SUBMITTING,
    JobState.WAITING,
    JobState.RECEIVING,
    JobState.DONE,
)


def save(
    library: Library, job: Job, number: int, pixels: Size = PIXELS, flags: Sequence[bool | None] = ()
) -> ResultSaved:
    """Put picture `number` of a job on the disk."""
    offered = library.results.offer(
        job, [f"https://cdn.example/{n}.jpg" for n in range(1, number + 1)], flags, expires_ms=None
    )
    result = offered[number - 1]
    part = library.files.part(result.id)
    part.write_bytes(b"picture")
    path = library.files.publish(part, library.files.new_result(f"fox {number}", ".jpg", MADE))
    saved = replace(
        result,
        state=ResultState.SAVED,
        path=path,
        size=pixels,
        size_bytes=7,
        sha256="ab" * 32,
        format="JPEG",
        saved_ms=1,
    )
    library.results.save(saved)
    return ResultSaved(result=saved)


@dataclass
class Stage:
    """A library that is open, and what is said of it.

    Attributes:
        told: the signals of the review, in order, with what they carry.
    """

    workspace: Workspace
    review: Review
    sensitive: SensitivePictures
    files: SelectedFiles
    desk: Desk
    told: list[tuple[object, ...]] = field(default_factory=list)

    def listen(self) -> None:
        for name in ("inserted", "removed", "arrived", "answered", "current_changed", "selection_changed"):
            getattr(self.review, name).connect(lambda *carried, name=name: self.told.append((name, *carried)))

    async def order(
        self,
        prompt: str,
        *,
        at_ms: int,
        images: int = 2,
        state: JobState = JobState.WAITING,
        told: bool = True,
        **known: Any,
    ) -> Job:
        """Write a job down, and let it be told."""
        draft = recipe.Draft(prompt=prompt, source=SOURCE, images=images, **known)
        job = Job(
            id=new_job_id(),
            recipe=recipe.build(draft),
            state=state,
            origin=REHEARSAL,
            price=MicroUsd(1),
            created_ms=at_ms,
        )
        await self.desk.ledger.run(lambda library: library.jobs.add(job))
        if told:
            self.desk.tell(JobChanged(job=job))
        return job

    async def receive(
        self, job: Job, *numbers: int, pixels: Size = PIXELS, flags: Sequence[bool | None] = ()
    ) -> None:
        """Save pictures of a job, and let that be told."""
        for number in numbers:
            self.desk.tell(
                await self.desk.ledger.run(lambda library, n=number: save(library, job, n, pixels, flags))
            )

    async def step(self, job: Job, to: JobState, **known: Any) -> Job:
        return await self.desk.ledger.step(job, to, **known)

    async def batch(self, prompt: str, *, at_ms: int, images: int = 2) -> Job:
        """An order with all its pictures."""
        job = await self.order(prompt, at_ms=at_ms, images=images)
        await self.receive(job, *range(1, images + 1))
        return await self.step(await self.step(job, JobState.RECEIVING), JobState.DONE)

    @property
    def shown(self) -> list[tuple[str, list[str]]]:
        """The batches by prompt, each with its pictures, or places in brackets; all of them must be fetched."""
        answer, found = self.review.answer, []
        for position, batch in enumerate(answer.batches):
            facts = self.review.batch(BatchId(batch))
            if facts is None:
                return []
            pictures = []
            for index in answer.span(position):
                item, place = self.review.item(index), self.review.is_place(index)
                assert batch_of(PictureId(answer.ids[index])) == batch
                assert item is not None
                assert item.key.number == number_of(PictureId(answer.ids[index]))
                assert (item.result is None) == place
                pictures.append(f"({item.key.number})" if place else f"{item.key.number}")
            found.append((facts.job.recipe.prompt, pictures))
        return found

    async def shows(self, *batches: tuple[str, list[str]]) -> None:
        """Wait until these are all that is shown."""
        end = asyncio.get_running_loop().time() + PATIENCE_S
        while self.shown != list(batches) or self.review.is_busy:
            assert asyncio.get_running_loop().time() < end, self.shown
            self.review.want_batches(0, len(self.review.answer.batches))
            await asyncio.sleep(0.01)

    async def until(self, probe: Callable[[], object]) -> None:
        end = asyncio.get_running_loop().time() + PATIENCE_S
        while not probe():
            assert asyncio.get_running_loop().time() < end
            await asyncio.sleep(0.01)

    def place(self, prompt: str, number: int) -> int:
        """The index of a picture."""
        (batch,) = [
            b for b in self.review.answer.batches if self.review.batch(BatchId(b)).job.recipe.prompt == prompt
        ]
        (index,) = [i for i, id_ in enumerate(self.review.answer.ids) if id_ == batch << 12 | number]
        return index


@asynccontextmanager
async def stage(folder: Path) -> AsyncIterator[Stage]:
    """A session: everything opened, and closed in the end as the program does."""
    workers, supervisor = Workers(), Supervisor()
    settings = Settings(SettingsFile(folder / "settings.json"))
    failures: list[object] = []
    supervisor.failed.connect(failures.append)
    workspace = Workspace(folder / "library", {"IMAGEEDIT_API_URL": "http://127.0.0.1:9"}, workers)
    sensitive = SensitivePictures(workspace, supervisor)
    review = Review(workspace, workers, supervisor, settings, sensitive)
    answered = asyncio.Event()
    review.answered.connect(answered.set)
    await workspace.open("wsk_test")
    await asyncio.wait_for(answered.wait(), PATIENCE_S)
    files = SelectedFiles(review, workspace, supervisor)
    set_up = Stage(workspace, review, sensitive, files, await workspace.desk())
    set_up.listen()
    try:
        yield set_up
    finally:
        await supervisor.shutdown(5)
        await workspace.close()
        settings.write_now()
        workers.close()
    assert not failures


def test_an_order_holds_its_places_at_the_top_and_fills_them(run_in_qt: Run, tmp_path: Path) -> None:
    async def story() -> None:
        async with stage(tmp_path) as at:
            await at.batch("old", at_ms=1_000)
            await at.shows(("old", ["1", "2"]))
            at.told.clear()
            job = await at.order("new", at_ms=2_000, images=3)
            await at.shows(("new", ["(1)", "(2)", "(3)"]), ("old", ["1", "2"]))
            assert at.told == [("inserted", 0, 3)]
            await at.receive(job, 2)
            await at.shows(("new", ["(1)", "2", "(3)"]), ("old", ["1", "2"]))
            await at.receive(job, 1, 3)
            await at.shows(("new", ["1", "2", "3"]), ("old", ["1", "2"]))
            assert {told[0] for told in at.told[1:]} == {"arrived"}
            assert sum(told[1] for told in at.told[1:]) == 3

    run_in_qt(story())


def test_an_older_order_comes_to_its_own_place(run_in_qt: Run, tmp_path: Path) -> None:
    async def story() -> None:
        async with stage(tmp_path) as at:
            for prompt, at_ms in (("b", 2_000), ("d", 4_000), ("a", 1_000), ("c", 3_000)):
                await at.order(prompt, at_ms=at_ms, images=1)
            await at.shows(("d", ["(1)"]), ("c", ["(1)"]), ("b", ["(1)"]), ("a", ["(1)"]))
            at.review.open("order:oldest")
            await at.shows(("a", ["(1)"]), ("b", ["(1)"]), ("c", ["(1)"]), ("d", ["(1)"]))
            await at.order("b2", at_ms=2_500, images=1)
            await at.order("e", at_ms=5_000, images=1)
            await at.shows(*((prompt, ["(1)"]) for prompt in ("a", "b", "b2", "c", "d", "e")))
            assert ("answered",) in at.told

    run_in_qt(story())


def test_a_failed_order_stays_without_its_places_and_one_given_up_goes(run_in_qt: Run, tmp_path: Path) -> None:
    async def story() -> None:
        async with stage(tmp_path) as at:
            lost = await at.order("lost", at_ms=1_000)
            half = await at.order("half", at_ms=2_000)
            gone = await at.order("gone", at_ms=3_000)
            await at.receive(half, 2)
            await at.step(lost, JobState.FAILED, reason=problem(Code.UNREACHABLE))
            await at.step(half, JobState.FAILED, reason=problem(Code.UNREACHABLE))
            await at.step(gone, JobState.ABANDONED)
            await at.shows(("half", ["2"]), ("lost", []))
            facts = await at.review.facts_of(half.id)
            assert (facts.saved, facts.lost, facts.job.state) == (1, 0, JobState.FAILED)
            at.review.open("state:stopped")
            await at.shows(("gone", []))
            at.review.open("group:flat")
            await at.shows(("half", ["2"]))

    run_in_qt(story())


def test_what_the_query_excludes_does_not_enter(run_in_qt: Run, tmp_path: Path) -> None:
    async def story() -> None:
        async with stage(tmp_path) as at:
            await at.batch("a fox", at_ms=1_000)
            at.review.open("FOX -snow")
            await at.shows(("a fox", ["1", "2"]))
            at.told.clear()
            await at.batch("a fox in snow", at_ms=2_000)
            cat = await at.batch("a cat", at_ms=3_000)
            await at.batch("another fox", at_ms=4_000)
            await at.shows(("another fox", ["1", "2"]), ("a fox", ["1", "2"]))
            assert {told for told in at.told if told[0] != "arrived"} == {("inserted", 0, 2)}
            at.review.open("format:png")
            await at.shows()
            await at.receive(cat, 1)
            at.review.open("format:jpg cat")
            await at.shows(("a cat", ["1", "2"]))

    run_in_qt(story())


def test_pictures_on_disk_are_of_the_size_that_they_have(run_in_qt: Run, tmp_path: Path) -> None:
    async def story() -> None:
        async with stage(tmp_path) as at:
            job = await at.order("fox", at_ms=1_000, size=size(1024, 1024))
            await at.shows(("fox", ["(1)", "(2)"]))
            assert list(at.review.answer.shapes) == [1024 << 16 | 1024]
            await at.receive(job, 1, pixels=size(800, 600))
            await at.shows(("fox", ["1", "(2)"]))
            assert list(at.review.answer.shapes) == [800 << 16 | 600]

    run_in_qt(story())


def test_what_is_chosen_survives_arrivals_queries_and_restarts(run_in_qt: Run, tmp_path: Path) -> None:
    async def story() -> None:
        async with stage(tmp_path) as at:
            for number, prompt in enumerate(("a", "b fox", "c", "d fox", "e")):
                await at.batch(prompt, at_ms=1_000 * number, images=3)
            await at.shows(*((prompt, ["1", "2", "3"]) for prompt in ("e", "d fox", "c", "b fox", "a")))
            at.review.select_only(at.place("d fox", 2))
            at.review.extend_to(at.place("b fox", 1))
            assert (at.review.current, list(at.review.selection)) == (9, [4, 5, 6, 7, 8, 9])
            at.told.clear()
            await at.batch("f", at_ms=9_000, images=9)
            await at.shows(
                ("f", [*"123456789"]), *((p, ["1", "2", "3"]) for p in ("e", "d fox", "c", "b fox", "a"))
            )
            assert (at.review.current, list(at.review.selection)) == (18, [13, 14, 15, 16, 17, 18])
            assert {told[0] for told in at.told} == {"inserted", "arrived"}, "nothing that would scroll"
            at.review.open("fox")
            await at.shows(("d fox", ["1", "2", "3"]), ("b fox", ["1", "2", "3"]))
            assert (at.review.current, list(at.review.selection)) == (3, [1, 2, 3])
            at.review.open("")
            await at.until(lambda: len(at.review.answer) == 24)
            assert (at.review.current, list(at.review.selection)) == (18, [13, 14, 18])
            at.review.open("c")
            await at.until(lambda: at.review.query == parse("c"))
            assert at.review.current == -1
            at.review.open("")
            await at.until(lambda: len(at.review.answer) == 24)
            at.review.select_only(at.place("c", 2))
            at.review.toggle(at.place("b fox", 3))
        async with stage(tmp_path) as at:
            await at.until(lambda: len(at.review.answer) == 24)
            at.review.want(0, 23)
            await at.until(lambda: at.shown)
            assert at.review.current == at.place("b fox", 3)
            assert list(at.review.selection) == [at.place("c", 2), at.place("b fox", 3)]

    run_in_qt(story())


def test_the_current_picture_gives_way_to_the_next_when_it_goes(run_in_qt: Run, tmp_path: Path) -> None:
    async def story() -> None:
        async with stage(tmp_path) as at:
            await at.batch("old", at_ms=1_000)
            job = await at.order("new", at_ms=2_000)
            await at.shows(("new", ["(1)", "(2)"]), ("old", ["1", "2"]))
            at.review.select_only(1)
            at.told.clear()
            await at.step(job, JobState.ABANDONED)
            await at.shows(("old", ["1", "2"]))
            assert (at.review.current, list(at.review.selection)) == (0, [0])
            assert at.told == [("removed", 0, 2), ("current_changed",), ("selection_changed",)]

    run_in_qt(story())


def test_what_another_program_puts_in_is_taken_in(run_in_qt: Run, tmp_path: Path) -> None:
    async def story() -> None:
        async with stage(tmp_path) as at:
            await at.batch("ours", at_ms=1_000)
            await at.shows(("ours", ["1", "2"]))
            at.review.look_again()
            theirs = await at.desk.workers.file(Library.open, tmp_path / "library")
            job = Job(
                id=new_job_id(),
                recipe=recipe.build(recipe.Draft(prompt="theirs", source=SOURCE, images=1)),
                state=JobState.WAITING,
                origin=REHEARSAL,
                price=MicroUsd(1),
                created_ms=500,
            )
            theirs.jobs.add(job)
            at.review.look_again()
            await at.shows(("ours", ["1", "2"]), ("theirs", ["(1)"]))
            save(theirs, job, 1)
            at.review.look_again()
            await at.shows(("ours", ["1", "2"]), ("theirs", ["1"]))
            for number in range(70):
                theirs.jobs.add(replace(job, id=new_job_id(), created_ms=number))
            theirs.close()
            at.review.look_again()
            await at.until(lambda: len(at.review.answer) == 73)

    run_in_qt(story())


def test_of_several_wishes_the_newest_is_answered(run_in_qt: Run, tmp_path: Path) -> None:
    async def story() -> None:
        async with stage(tmp_path) as at:
            await at.batch("a fox", at_ms=1_000)
            for text in ("f", "fo", "fox", "fox-", "cat", ""):
                at.review.open(text)
                await asyncio.sleep(0)
            await at.shows(("a fox", ["1", "2"]))
            assert at.review.query == parse("")

    run_in_qt(story())


def test_what_happens_while_others_are_asked_for_is_in_the_last_answer(run_in_qt: Run, tmp_path: Path) -> None:
    async def story() -> None:
        async with stage(tmp_path) as at:
            for number in range(40):
                at.review.open(("fox", "order:oldest", "-fox", "")[number % 4])
                prompt = "fox" if number % 3 else "cat"
                await at.order(prompt, at_ms=1_000 + number * 37 % 40, images=1)
            ordered = sorted(
                ((number * 37 % 40, "fox" if number % 3 else "cat") for number in range(40)), reverse=True
            )
            await at.shows(*((prompt, ["(1)"]) for _, prompt in ordered))

    run_in_qt(story())


def test_what_was_looked_up_for_one_query_does_not_enter_the_answer_to_another(
    run_in_qt: Run, tmp_path: Path
) -> None:
    async def story() -> None:
        async with stage(tmp_path) as at:
            orders = [await at.order("fox", at_ms=at_ms, told=False) for at_ms in (1_000, 2_000, 2_500)]
            at.review.inserted.connect(lambda *_: at.review.open("-fox"))
            for order in orders:
                at.desk.tell(JobChanged(job=order))
            await at.until(lambda: at.review.query == parse("-fox"))
            await at.shows()
            await at.order("cat", at_ms=3_000)
            await at.shows(("cat", ["(1)", "(2)"]))

    run_in_qt(story())


def test_another_library_has_nothing_of_the_first(run_in_qt: Run, tmp_path: Path) -> None:
    async def story() -> None:
        async with stage(tmp_path) as at:
            await at.batch("ours", at_ms=1_000)
            await at.shows(("ours", ["1", "2"]))
            at.review.select_all()
            at.review.open("nothing of it")
            at.review.want(0, 1)
            serial = at.review.serial
            await at.workspace.open(None)
            assert (len(at.review.answer), at.review.current, at.review.selection) == (0, -1, NOTHING)
            await at.until(lambda: at.review.serial >= serial + 2)
            assert not at.review.answer.batches
            at.desk = await at.workspace.desk()
            await at.order("theirs", at_ms=1_000)
            await at.shows(("theirs", ["(1)", "(2)"]))
            await at.workspace.open("wsk_test")
            await at.shows(("ours", ["1", "2"]))
            await at.until(lambda: len(at.review.selection) == 2)

    run_in_qt(story())


def test_the_neighbour_is_a_picture_and_no_place(run_in_qt: Run, tmp_path: Path) -> None:
    async def story() -> None:
        async with stage(tmp_path) as at:
            await at.batch("old", at_ms=1_000)
            job = await at.order("new", at_ms=2_000, images=4)
            await at.receive(job, 1)
            await at.shows(("new", ["1", "(2)", "(3)", "(4)"]), ("old", ["1", "2"]))
            at.review.go_to(0)
            assert (at.review.neighbour(1), at.review.neighbour(-1)) == (4, None)
            at.review.go_to(5)
            assert (at.review.neighbour(1), at.review.neighbour(-1)) == (None, 4)

    run_in_qt(story())


def test_nobody_has_facts_of_a_job_that_is_not_there(run_in_qt: Run, tmp_path: Path) -> None:
    async def story() -> None:
        async with stage(tmp_path) as at:
            with pytest.raises(KeyError):
                await at.review.facts_of(JobId("0" * 32))

    run_in_qt(story())


def test_the_files_of_a_selection_are_those_on_the_disk_in_order(run_in_qt: Run, tmp_path: Path) -> None:
    async def story() -> None:
        async with stage(tmp_path) as at:
            await at.batch("old", at_ms=1_000)
            job = await at.order("new", at_ms=2_000, images=3)
            await at.receive(job, 3)
            await at.until(lambda: len(at.review.answer) == 5)

            def names() -> list[str]:
                return [path.stem for path in at.files.paths() or ()]

            at.review.select_all()
            await at.until(lambda: len(names()) == 3)
            first = names()
            await at.receive(job, 1)
            await at.until(lambda: len(names()) == 4)
            assert names()[1:] == first
            await at.shows(("new", ["1", "(2)", "3"]), ("old", ["1", "2"]))
            saved = [item.result for item in map(at.review.item, range(5)) if item is not None]
            assert at.files.paths() == tuple(result.path for result in saved if result is not None)
            at.review.clear()
            assert at.files.paths() == ()

    run_in_qt(story())


def test_only_the_files_of_the_newest_selection_are_used(run_in_qt: Run, tmp_path: Path) -> None:
    async def story() -> None:
        async with stage(tmp_path) as at:
            for number in range(6):
                await at.batch(f"wish {number}", at_ms=1_000 * number)
        async with stage(tmp_path) as at:  # which has nothing at hand
            used: list[int] = []
            at.review.select_all()
            at.files.use(lambda paths: used.append(len(paths)))
            at.review.select(NOTHING.with_range(2, 5))
            at.files.use(lambda paths: used.append(len(paths)))
            await at.until(lambda: used)
            await asyncio.sleep(0.05)
            assert used == [3]

    run_in_qt(story())


def test_hidden_pictures_do_not_come_in_and_are_counted(run_in_qt: Run, tmp_path: Path) -> None:
    async def story() -> None:
        async with stage(tmp_path) as at:
            at.sensitive.choose(SensitiveChoice.HIDDEN)
            job = await at.order("new", at_ms=2_000, images=3)
            await at.shows(("new", ["(1)", "(2)", "(3)"]))
            flags = (False, True, None)
            await at.receive(job, 2, flags=flags)
            await at.shows(("new", ["(1)", "(3)"]))
            await at.until(lambda: at.review.left_out == 1)
            await at.receive(job, 1, 3, flags=flags)
            await at.shows(("new", ["1", "3"]))
            at.sensitive.choose(SensitiveChoice.BLURRED)
            await at.shows(("new", ["1", "2", "3"]))
            assert at.review.left_out == 0

    run_in_qt(story())


def test_an_order_of_which_all_is_hidden_goes_when_it_is_done(run_in_qt: Run, tmp_path: Path) -> None:
    async def story() -> None:
        async with stage(tmp_path) as at:
            await at.batch("old", at_ms=1_000)
            at.sensitive.choose(SensitiveChoice.HIDDEN)
            job = await at.order("new", at_ms=2_000, images=1)
            await at.shows(("new", ["(1)"]), ("old", ["1", "2"]))
            await at.receive(job, 1, flags=(True,))
            await at.step(await at.step(job, JobState.RECEIVING), JobState.DONE)
            await at.shows(("old", ["1", "2"]))
            await at.until(lambda: at.review.left_out == 1)
            at.review.open("nsfw:yes")
            await at.shows(("new", ["1"]))
            assert at.review.left_out == 0

    run_in_qt(story())


def test_what_another_program_chooses_is_taken_over_on_coming_back(run_in_qt: Run, tmp_path: Path) -> None:
    async def story() -> None:
        async with stage(tmp_path) as at:
            job = await at.order("fox", at_ms=1_000)
            await at.receive(job, 1, 2, flags=(True, False))
            await at.shows(("fox", ["1", "2"]))
            other = await asyncio.to_thread(Library.open, tmp_path / "library")
            await asyncio.to_thread(other.settings.keep, "sensitive_pictures", "hidden")
            await asyncio.to_thread(other.close)
            at.review.look_again()
            await at.shows(("fox", ["2"]))

    run_in_qt(story())


@pytest.mark.parametrize("looks_first", [True, False])
def test_a_choice_that_is_being_kept_stands(run_in_qt: Run, tmp_path: Path, looks_first: bool) -> None:
    """Whoever looks what another program has chosen finds what was there before."""

    async def story() -> None:
        async with stage(tmp_path) as at:
            learning = asyncio.gather(at.sensitive.learn()) if looks_first else None
            at.sensitive.choose(SensitiveChoice.HIDDEN)
            await (learning or at.sensitive.learn())
            assert at.sensitive.choice is SensitiveChoice.HIDDEN
            await at.until(lambda: at.review.query.leaves_out_sensitive)
        async with stage(tmp_path) as at:
            assert at.sensitive.choice is SensitiveChoice.HIDDEN

    run_in_qt(story())


def test_what_was_shown_is_blurred_again_in_the_next_library(run_in_qt: Run, tmp_path: Path) -> None:
    async def story() -> None:
        async with stage(tmp_path) as at:
            job = await at.order("fox", at_ms=1_000)
            await at.receive(job, 1, 2, flags=(True, True))
            await at.shows(("fox", ["1", "2"]))
            first, second = (at.review.item(index).result for index in (0, 1))
            at.sensitive.reveal((first.id,))
            assert [at.sensitive.is_blurred(one) for one in (first, second)] == [False, True]
            await at.workspace.close()
            assert [at.sensitive.is_blurred(one) for one in (first, second)] == [True, True]

    run_in_qt(story())


def test_what_comes_while_stacks_stand_is_among_them(run_in_qt: Run, tmp_path: Path) -> None:
    async def story() -> None:
        async with stage(tmp_path) as at:
            await at.batch("old", at_ms=1_000)
            at.review.open("group:alike")
            await at.until(lambda: at.review.answer.stacks is not None and len(at.review.answer) == 2)
            at.review.select_only(1)
            picture = at.review.answer.ids[1]
            await at.batch("new", at_ms=2_000, images=3)
            await at.until(lambda: len(at.review.answer) == 5)
            assert at.review.answer.ids[at.review.current] == picture
            at.review.want(0, 4)
            await at.until(lambda: all(at.review.item(index) for index in range(5)))
            prompts = [item.prompt for index in range(5) if (item := at.review.item(index))]
            assert prompts == ["new"] * 3 + ["old"] * 2
            at.review.open("")
            await at.shows(("new", ["1", "2", "3"]), ("old", ["1", "2"]))

    run_in_qt(story())


def test_the_pictures_that_one_stands_with_are_its_batch_or_what_looks_like_it(
    run_in_qt: Run, tmp_path: Path
) -> None:
    async def story() -> None:
        async with stage(tmp_path) as at:
            await at.batch("one", at_ms=1_000)
            await at.batch("two", at_ms=2_000)
            await at.until(lambda: len(at.review.answer) == 4)
            ids = list(at.review.answer.ids)
            await at.until(lambda: list(at.review.stack(1)) == ids[:2])  # both are saved, and no places any more
            await at.desk.ledger.run(lambda library: library.looks.keep({"ab" * 32: bytes(64)}))
            at.review.open("group:alike")
            await at.until(lambda: len(at.review.answer) == 1)
            assert sorted(at.review.stack(0)) == sorted(ids), "their files are the same"
            assert at.review.folded_away(0) == 3

    run_in_qt(story())


def test_what_is_said_while_another_answer_is_looked_for_is_in_it(
    run_in_qt: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    has_looked, may_answer = threading.Event(), threading.Event()
    whole = Search.answer

    def answer(search: Search, query: Query) -> Found:
        found = whole(search, query)
        has_looked.set()
        assert may_answer.wait(PATIENCE_S)
        return found

    async def story() -> None:
        async with stage(tmp_path) as at:
            await at.batch("fox", at_ms=1_000)
        async with stage(tmp_path) as at:  # in which no order is told of
            await at.shows(("fox", ["1", "2"]))
            said = [(deciding(Pick.REJECT), [PictureId(at.review.answer.ids[1])])]
            monkeypatch.setattr(Search, "answer", answer)
            at.review.open("rejected")
            await at.until(has_looked.is_set)
            act = await at.desk.ledger.run(lambda library: library.verdicts.act(ActKind.MARK, said, at_ms=2))
            at.review.take_verdicts(act.batches)
            await asyncio.sleep(0.05)  # it is taken in before the answer is there
            may_answer.set()
            await at.shows(("fox", ["2"]))

    run_in_qt(story())


def test_what_is_held_is_known_as_it_is_now_though_no_query_takes_it(run_in_qt: Run, tmp_path: Path) -> None:
    async def story() -> None:
        async with stage(tmp_path) as at:
            await at.batch("fox", at_ms=1_000)
            await at.batch("owl", at_ms=2_000)
        async with stage(tmp_path) as at:
            await at.shows(("owl", ["1", "2"]), ("fox", ["1", "2"]))
            fox = PictureId(at.review.answer.ids[2])
            at.review.open("owl")
            await at.shows(("owl", ["1", "2"]))

            def pick_of_fox() -> Pick | None:
                item = at.review.picture(fox)
                return None if item is None or item.result is None else item.result.verdict.pick

            at.review.hold((fox,))
            await at.until(lambda: pick_of_fox() is Pick.UNDECIDED)
            said = [(deciding(Pick.PICK), [fox])]
            act = await at.desk.ledger.run(lambda library: library.verdicts.act(ActKind.MARK, said, at_ms=2))
            at.review.take_verdicts(act.batches)
            await at.until(lambda: pick_of_fox() is Pick.PICK)

    run_in_qt(story())
