"""Opening a library in the window's own way: what fails is told, and can be tried again."""

from __future__ import annotations

import asyncio
import subprocess
import threading
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any, TypeVar

import pytest
from support.window import until

from imageedit_desktop.domain.errors import Code, LibraryError, Problem, problem
from imageedit_desktop.domain.events import JobChanged
from imageedit_desktop.pipeline import opening
from imageedit_desktop.pipeline.desk.desk import Desk
from imageedit_desktop.pipeline.desk.workers import Workers
from imageedit_desktop.rehearsal import launch
from imageedit_desktop.rehearsal.launch import RehearsalProcess
from imageedit_desktop.services.tasks import Supervisor
from imageedit_desktop.services.workspace import Workspace, WorkspaceInfo
from imageedit_desktop.store.library import Library

T = TypeVar("T")
Run = Callable[[Coroutine[Any, Any, None]], None]


def test_a_library_that_cannot_be_opened_is_told_and_tried_again(run_in_qt: Run, tmp_path: Path) -> None:
    folder = tmp_path / "library"
    folder.write_text("a file where the folder should be")
    failures: list[Problem] = []
    opened: list[WorkspaceInfo] = []

    async def story() -> None:
        workers = Workers()
        workspace = Workspace(folder, {}, workers)
        workspace.open_failed.connect(failures.append)
        workspace.opened.connect(opened.append)
        await workspace.open(None)
        assert len(failures) == 1
        assert not opened
        folder.unlink()
        await workspace.open_again()
        assert (await workspace.desk()).library.root == opened[0].folder
        assert opened[0].rehearsal
        await workspace.close()
        workers.close()

    run_in_qt(story())
    assert len(failures) == 1


def test_a_library_that_was_opened_before_something_else_failed_is_let_go(
    run_in_qt: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    failures: list[Problem] = []
    opened: list[WorkspaceInfo] = []
    closed: list[Library] = []
    close, is_paused = Library.close, opening.is_paused

    def fails(_library: Library) -> bool:
        raise LibraryError(problem(Code.DISK_FAILED, path="library.db", message="no"))

    async def story() -> None:
        workers = Workers()
        workspace = Workspace(tmp_path / "library", {"IMAGEEDIT_API_URL": "http://127.0.0.1:9"}, workers)
        workspace.open_failed.connect(failures.append)
        workspace.opened.connect(opened.append)
        monkeypatch.setattr(Library, "close", lambda library: (closed.append(library), close(library)))
        monkeypatch.setattr(opening, "is_paused", fails)
        await workspace.open("wsk_1")
        assert (len(failures), len(opened), len(closed)) == (1, 0, 1)
        monkeypatch.setattr(opening, "is_paused", is_paused)
        await workspace.open_again()
        assert (len(failures), len(opened)) == (1, 1)
        await workspace.close()
        workers.close()

    run_in_qt(story())


class Counted:
    """What is open at the moment: rehearsals, and libraries by what was told of them."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.rehearsals = 0
        start, stop = RehearsalProcess.start, RehearsalProcess.stop

        def counted_start(process: RehearsalProcess) -> tuple[str, str]:
            self.rehearsals += 1
            return start(process)

        def counted_stop(process: RehearsalProcess) -> None:
            self.rehearsals -= 1
            stop(process)

        monkeypatch.setattr(RehearsalProcess, "start", counted_start)
        monkeypatch.setattr(RehearsalProcess, "stop", counted_stop)


@pytest.mark.parametrize("wishes", [(None, None), (None, "wsk_1"), ("wsk_1", None), (None, "wsk_1", None, "wsk_2")])
def test_of_several_wishes_at_once_the_newest_is_open_and_nothing_else(
    run_in_qt: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, wishes: tuple[str | None, ...]
) -> None:
    counted = Counted(monkeypatch)
    opened: list[WorkspaceInfo] = []

    async def story() -> None:
        workers = Workers()
        workspace = Workspace(tmp_path / "library", {"IMAGEEDIT_API_URL": "http://127.0.0.1:9"}, workers)
        workspace.opened.connect(opened.append)
        await asyncio.gather(*(workspace.open(wish) for wish in wishes))
        assert [info.rehearsal for info in opened] == [wishes[-1] is None]
        assert counted.rehearsals == (wishes[-1] is None)
        assert workspace.open_desk is await workspace.desk()
        await workspace.close()
        assert workspace.open_desk is None
        assert counted.rehearsals == 0
        workers.close()

    run_in_qt(story())


def test_closing_while_it_opens_leaves_nothing_open(
    run_in_qt: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    counted = Counted(monkeypatch)
    opened: list[WorkspaceInfo] = []

    async def story() -> None:
        workers = Workers()
        workspace = Workspace(tmp_path / "library", {}, workers)
        workspace.opened.connect(opened.append)
        await asyncio.gather(workspace.open(None), workspace.close())
        assert (opened, workspace.open_desk, counted.rehearsals) == ([], None, 0)
        workers.close()

    run_in_qt(story())


def test_a_switch_that_is_cut_off_while_it_closes_a_library_closes_it_all_the_same(
    run_in_qt: Run, tmp_path: Path
) -> None:
    async def story() -> None:
        workers = Workers()
        workspace = Workspace(tmp_path / "library", {"IMAGEEDIT_API_URL": "http://127.0.0.1:9"}, workers)
        began, ended = asyncio.Event(), []

        async def end(desk: Desk) -> None:
            began.set()
            await asyncio.sleep(0.05)
            ended.append(desk)

        workspace.before_closing(end)
        await workspace.open(None)
        desk = await workspace.desk()
        switching = Supervisor().spawn(workspace.open("wsk_1"), "switch")
        await began.wait()
        switching.cancel()  # as at the end of the program
        await asyncio.wait({switching})
        assert ended == [desk]
        assert not desk.ledger.is_open
        assert workspace.open_desk is None
        await workspace.close()
        workers.close()

    run_in_qt(story())


@pytest.mark.parametrize("key", [None, "wsk_1"])
def test_an_opening_that_is_cut_off_leaves_nothing_behind(
    run_in_qt: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, key: str | None
) -> None:
    held = Held()
    children: list[subprocess.Popen[str]] = []
    libraries: list[Library] = []
    closed: list[Library] = []
    close = Library.close
    monkeypatch.setattr(launch.subprocess, "Popen", kept(subprocess.Popen, children))
    monkeypatch.setattr(RehearsalProcess, "start", held.until_let_go(RehearsalProcess.start))
    monkeypatch.setattr(opening, "open_library", held.until_let_go(kept(opening.open_library, libraries)))
    monkeypatch.setattr(Library, "close", lambda library: (closed.append(library), close(library)))

    async def story() -> None:
        workers = Workers()
        workspace = Workspace(tmp_path / "library", {"IMAGEEDIT_API_URL": "http://127.0.0.1:9"}, workers)
        switching = Supervisor().spawn(workspace.open(key), "switch")
        await until("the opening", held.is_reached.is_set)
        switching.cancel()  # as at the end of the program
        closing = Supervisor().spawn(workspace.close(), "close")
        await asyncio.sleep(0.1)
        held.is_let_go.set()
        await closing
        await until("what was opened", lambda: children or libraries)
        workers.close()

    run_in_qt(story())
    assert [child.args for child in children if child.returncode is None] == []
    assert [library for library in libraries if library not in closed] == []


class Held:
    """Calls in worker threads that are held where they begin."""

    def __init__(self) -> None:
        self.is_reached, self.is_let_go = threading.Event(), threading.Event()

    def until_let_go(self, call: Callable[..., T]) -> Callable[..., T]:
        def held(*args: Any, **kwargs: Any) -> T:
            self.is_reached.set()
            assert self.is_let_go.wait(20)
            return call(*args, **kwargs)

        return held


def kept(call: Callable[..., T], into: list[T]) -> Callable[..., T]:
    """The same, and what comes of it is put into a list."""

    def keeps(*args: Any, **kwargs: Any) -> T:
        into.append(made := call(*args, **kwargs))
        return made

    return keeps


@pytest.mark.parametrize("is_opened", [True, False])
def test_a_rehearsal_that_was_begun_is_the_first_one_and_does_not_stay(
    run_in_qt: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, is_opened: bool
) -> None:
    stopped: list[RehearsalProcess] = []
    stop = RehearsalProcess.stop
    monkeypatch.setattr(RehearsalProcess, "stop", lambda process: (stopped.append(process), stop(process)))
    begun = RehearsalProcess()

    async def story() -> None:
        begun.begin()
        workers = Workers()
        workspace = Workspace(tmp_path / "library", {}, workers, begun)
        if is_opened:
            await workspace.open(None)
            assert not stopped
        await workspace.close()
        assert stopped == [begun]
        workers.close()

    run_in_qt(story())


def test_what_belongs_to_a_library_ends_with_it_and_says_nothing_more(run_in_qt: Run, tmp_path: Path) -> None:
    told: list[object] = []

    async def story() -> None:
        workers = Workers()
        workspace = Workspace(tmp_path / "library", {}, workers)
        workspace.job_changed.connect(told.append)
        await workspace.open(None)
        old = await workspace.desk()

        async def ask() -> None:
            await asyncio.Event().wait()

        late = asyncio.get_running_loop().create_task(ask())
        workspace.bind(late)
        old.tell(JobChanged(job="a job"))  # type: ignore[arg-type]
        await workspace.open(None)
        assert late.cancelled()
        old.tell(JobChanged(job="a late job"))  # type: ignore[arg-type]
        assert told == ["a job"]
        await workspace.close()
        nothing = asyncio.get_running_loop().create_task(ask())
        workspace.bind(nothing)
        await asyncio.wait({nothing})
        assert nothing.cancelled(), "where nothing is open, nothing begins"
        workers.close()

    run_in_qt(story())


def test_what_is_wished_for_one_library_does_not_reach_another(run_in_qt: Run, tmp_path: Path) -> None:
    alone: list[Path] = []

    async def keep(folder: Path) -> None:
        alone.append(folder)

    async def story() -> None:
        workers = Workers()
        workspace = Workspace(tmp_path / "library", {"IMAGEEDIT_API_URL": "http://127.0.0.1:9"}, workers)
        await workspace.open("wsk_1")
        old = await workspace.desk()
        await asyncio.gather(workspace.open("wsk_2"), workspace.with_library_closed(old, keep))
        assert alone == []
        new = await workspace.desk()
        assert new is not old
        await workspace.with_library_closed(new, keep)
        assert alone == [new.library.root]
        await workspace.close()
        workers.close()

    run_in_qt(story())
