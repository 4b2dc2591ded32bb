"""What is compared, and when: the newest wish first, nothing twice, and nothing that nobody wants any more."""

from __future__ import annotations

import threading
from collections.abc import Callable, Coroutine, Iterator
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from PySide6.QtCore import QObject, Signal
from support.window import until

from imageedit_desktop.domain.ids import InputHash
from imageedit_desktop.domain.inputs import Rendition
from imageedit_desktop.paths import resources_folder
from imageedit_desktop.pipeline.desk.workers import Workers
from imageedit_desktop.services.looks.source_comparisons import Pair, SourceComparisons
from imageedit_desktop.services.tasks import Supervisor

COFFEE = resources_folder() / "samples" / "coffee.png"
Run = Callable[[Coroutine[Any, Any, None]], None]


class OpenLibrary(QObject):
    """A workspace, as far as it is asked for here."""

    closing = Signal()

    def bind(self, task: Any) -> None:
        """Tasks end by themselves."""


class Counting(Workers):
    """Counts what was begun, and waits with each until it may go on."""

    def __init__(self) -> None:
        super().__init__()
        self.begun: list[str] = []
        self.may_go_on = threading.Event()
        self.may_go_on.set()

    async def comparison(self, call: Any, *args: Any, **kwargs: Any) -> Any:
        self.begun.append(args[1].stem)
        go = self.may_go_on

        def wait_and_call() -> Any:
            go.wait(20)
            return call(*args, **kwargs)

        return await super().comparison(wait_and_call)


@pytest.fixture
def workers() -> Iterator[Counting]:
    made = Counting()
    yield made
    made.may_go_on.set()
    made.close()


@pytest.fixture
def comparisons(qapp: Any, workers: Counting) -> SourceComparisons:
    return SourceComparisons(OpenLibrary(), workers, Supervisor())  # type: ignore[arg-type]


@pytest.fixture
def pair(tmp_path: Path) -> Callable[[str], Pair]:
    """A result of the coffee with this name."""

    def make(name: str, content: bytes | None = None) -> Pair:
        path = tmp_path / f"{name}.png"
        if content is not None:
            path.write_bytes(content)
        elif not path.exists():
            with Image.open(COFFEE) as picture:
                picture.convert("RGB").resize((150, 100)).save(path)
        return Pair(source=Rendition(sha256=InputHash("c" * 64)), result=name, source_path=COFFEE, result_path=path)

    return make


def test_what_was_compared_is_kept_and_never_compared_again(run_in_qt: Run, comparisons, workers, pair) -> None:
    async def story() -> None:
        found: list[Pair] = []
        comparisons.found.connect(found.append)
        owner = QObject()
        comparisons.want(owner, (pair("one"),))
        await until("it", lambda: comparisons.of(pair("one")))
        assert found == [pair("one")]
        comparisons.want(owner, (pair("one"), pair("two")))
        await until("the other", lambda: comparisons.of(pair("two")))
        assert workers.begun == ["one", "two"]

    run_in_qt(story())


def test_the_newest_wish_comes_first(run_in_qt: Run, comparisons, workers, pair) -> None:
    async def story() -> None:
        workers.may_go_on.clear()
        older, newer = QObject(), QObject()
        comparisons.want(older, (pair("one"), pair("two")))
        await until("the first", lambda: workers.begun)
        comparisons.want(newer, (pair("three"), pair("four")))
        workers.may_go_on.set()
        await until("all", lambda: comparisons.of(pair("two")))
        assert workers.begun == ["one", "three", "four", "two"]

    run_in_qt(story())


def test_what_nobody_wants_any_more_is_dropped(run_in_qt: Run, comparisons, workers, pair) -> None:
    async def story() -> None:
        workers.may_go_on.clear()
        owner = QObject()
        comparisons.want(owner, (pair("one"), pair("two")))
        await until("the first", lambda: workers.begun)
        comparisons.want(owner, (pair("three"),))
        workers.may_go_on.set()
        await until("the one that is wanted", lambda: comparisons.of(pair("three")))
        assert workers.begun == ["one", "three"]
        assert comparisons.of(pair("one")) is None, "it was given up in the middle"
        comparisons.want(owner, (pair("one"),))
        await until("it, wanted again", lambda: comparisons.of(pair("one")))

    run_in_qt(story())


def test_a_wish_ends_with_who_had_it(run_in_qt: Run, comparisons, workers, pair) -> None:
    async def story() -> None:
        workers.may_go_on.clear()
        owner, other = QObject(), QObject()
        comparisons.want(owner, (pair("one"), pair("two")))
        await until("the first", lambda: workers.begun)
        del owner
        comparisons.want(other, (pair("three"),))
        workers.may_go_on.set()
        await until("the other", lambda: comparisons.of(pair("three")))
        assert workers.begun == ["one", "three"]

    run_in_qt(story())


def test_a_file_that_cannot_be_read_is_told_once(run_in_qt: Run, comparisons, workers, pair) -> None:
    async def story() -> None:
        failed: list[Pair] = []
        comparisons.failed.connect(failed.append)
        owner, broken = QObject(), pair("broken", b"no picture")
        comparisons.want(owner, (broken, pair("one")))
        await until("the other", lambda: comparisons.of(pair("one")))
        assert failed == [broken]
        assert comparisons.has_failed(broken)
        comparisons.want(owner, (broken, pair("two")))
        await until("the third", lambda: comparisons.of(pair("two")))
        assert workers.begun == ["broken", "one", "two"]

    run_in_qt(story())
