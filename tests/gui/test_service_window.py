"""The whole window at a service that is not rehearsal: what it asks before it pays, and what it brings back."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Coroutine, Iterator
from pathlib import Path
from typing import Any
from unittest import mock

import pytest
import support.window
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListView
from support import service_faults as fault
from support.service_desk import SOURCE, HurriedClock, recipe
from support.service_server import KEY, Call, Reply, Service
from support.service_tasks import Fate

from imageedit_desktop.domain.draft.edits import RestoreRecipe, SetPrompt
from imageedit_desktop.domain.errors import Code
from imageedit_desktop.domain.job import Job, JobState
from imageedit_desktop.domain.money.budget import Budget
from imageedit_desktop.domain.money.price import MicroUsd
from imageedit_desktop.paths import config_folder
from imageedit_desktop.pipeline import opening
from imageedit_desktop.store.settings_file import SETTINGS_NAME
from imageedit_desktop.ui.features.compose.order.ordering import Ordering

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # the offscreen one says so of hints

RunInQt = Callable[[Coroutine[Any, Any, None]], None]
Story = Callable[["Window"], Coroutine[Any, Any, None]]
Tell = Callable[[Service, Story], None]
_PATIENCE_S = 40.0
_FILLING = "fill the window"


class _BriskClock(HurriedClock):
    """Hurries, but for what happens every hour: that would make days pass."""

    async def sleep(self, seconds: float) -> None:
        await (asyncio.sleep(seconds) if seconds > 600 else super().sleep(seconds))


class Window(support.window.Window):
    """The window as a user has it, with a recipe ready to be ordered."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self._told: dict[str, Job] = {}
        self.services.workspace.job_changed.connect(self._note)

    async def begin(self, key: str | None = KEY) -> None:
        with mock.patch.object(opening, "SystemClock", _BriskClock):
            await super().begin(key)
        await self.until("its contents", lambda: not any(t.get_name() == _FILLING for t in asyncio.all_tasks()))

    def order(self, *, seed: int | None = None, images: int = 1) -> None:
        """Compose a small recipe and press Generate."""
        self.services.compose.apply(RestoreRecipe(recipe=recipe(source=SOURCE, seed=seed, images=images)))
        self.press("Generate")

    async def wish_is_over(self) -> None:
        """Until the same order is a new wish, and not a second click of the last one."""
        ordering = self.bench.findChild(Ordering)
        await self.until("the click to be over", lambda: ordering.takes_the_same_again)

    async def until(self, what: str, probe: Callable[[], object]) -> None:
        end = asyncio.get_running_loop().time() + _PATIENCE_S
        while not probe():
            assert asyncio.get_running_loop().time() < end, f"waited for {what}: {self.jobs}"
            await asyncio.sleep(0.02)

    @property
    def jobs(self) -> list[Job]:
        """All that this session told of, newest first."""
        return sorted(self._told.values(), key=lambda job: (-job.created_ms, job.id))

    def _note(self, job: Job) -> None:
        self._told[job.id] = job

    def rows(self) -> list[str]:
        """What the rows of the jobs say to a screen reader."""
        model = self.bench.jobs_panel.findChild(QListView).model()
        return [
            model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())
        ] or [""]

    def states(self) -> list[JobState]:
        return [job.state for job in self.jobs]


@pytest.fixture
def service() -> Iterator[Service]:
    with Service().running() as running:
        yield running


@pytest.fixture
def at_service(qapp: Any, run_in_qt: RunInQt, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Tell:
    """Tells a story of a window at a service, from its opening to its end."""

    def tell(service: Service, story: Story) -> None:
        monkeypatch.setenv("IMAGEEDIT_API_URL", service.address)
        window = Window(tmp_path)

        async def whole() -> None:
            await window.begin()
            try:
                await story(window)
            finally:
                await window.end()

        run_in_qt(whole())

    return tell


def test_what_was_ordered_elsewhere_is_fetched_on_a_word(service: Service, at_service: Tell) -> None:
    body = {"prompt": "on the web", "image": SOURCE.url, "size": "512*512", "num_images": 2}
    service.ledger.create(body, service.fate).finish()

    async def story(window: Window) -> None:
        await window.until("the offer", lambda: window.buttons("Fetch"))
        assert window.jobs == []
        window.press("Fetch")
        await window.until("the pictures", lambda: window.states() == [JobState.DONE])
        await window.until("the gallery", lambda: len(window.services.review.answer) == 2)

    at_service(service, story)


def test_the_same_seed_is_paid_twice_on_a_word_only(service: Service, at_service: Tell) -> None:
    async def story(window: Window) -> None:
        window.order(seed=7)
        await window.until("the picture", lambda: window.states() == [JobState.DONE])
        await window.wish_is_over()
        window.order(seed=7)
        await window.pressed("Cancel")
        assert len(service.seen("submit")) == 1
        await window.wish_is_over()
        window.order(seed=7)
        await window.pressed("Order again for $0.0035")
        await window.until("the other", lambda: window.states() == [JobState.DONE] * 2)

    at_service(service, story)


def test_a_double_click_orders_once(service: Service, at_service: Tell) -> None:
    async def story(window: Window) -> None:
        window.order()
        window.order()
        window.press("Generate")
        await window.until("the picture", lambda: window.states() == [JobState.DONE])
        assert len(service.seen("submit")) == 1

    at_service(service, story)


def test_a_dear_order_is_asked_about_and_the_budget_blocks(service: Service, at_service: Tell) -> None:
    async def story(window: Window) -> None:
        desk = await window.services.workspace.desk()
        limits = Budget(day=MicroUsd(10_000), confirm_above=MicroUsd(5_000))
        desk.spending_limits.write(limits)
        window.order(images=2)
        await window.pressed("Order for $0.007")
        await window.until("the pictures", lambda: window.states() == [JobState.DONE])

        refusals: list[object] = []
        window.services.supervisor.failed.connect(lambda found: refusals.append(found.code))
        window.order(images=1)
        await window.until("the refusal", lambda: refusals == [Code.BUDGET_OF_DAY_REACHED])
        assert len(window.jobs) == 1

    at_service(service, story)


def test_alternates_are_asked_about_once_for_all_of_them(service: Service, at_service: Tell) -> None:
    async def story(window: Window) -> None:
        desk = await window.services.workspace.desk()
        desk.spending_limits.write(Budget(day=MicroUsd(16_000), confirm_above=MicroUsd(5_000)))
        window.services.compose.apply(RestoreRecipe(recipe=recipe(source=SOURCE, seed=7, images=1)))
        window.services.compose.apply(SetPrompt(prompt="a {red|blue} fox"))
        window.press("Generate")
        await window.until("the price", lambda: window.buttons("Order for $0.007"))
        assert window.jobs == []
        window.press("Order for $0.007")
        await window.until("both", lambda: window.states() == [JobState.DONE] * 2)
        assert [job.recipe.prompt for job in window.jobs] == ["a red fox", "a blue fox"]

        window.services.compose.apply(SetPrompt(prompt="a {red|green} fox"))
        window.press("Generate")
        await window.until("what is known", lambda: window.buttons("Order again for $0.007"))
        window.press("Cancel")

        refusals: list[object] = []
        window.services.supervisor.failed.connect(lambda found: refusals.append(found.code))
        window.services.compose.apply(SetPrompt(prompt="a {grey|green|gold} fox"))
        window.press("Generate")
        await window.until("the refusal", lambda: refusals == [Code.BUDGET_OF_DAY_REACHED])
        assert len(window.jobs) == 2
        assert len(service.seen("submit")) == 2

    at_service(service, story)


def test_an_order_made_offline_leaves_on_a_word_when_the_service_is_back(at_service: Tell) -> None:
    late = Service(listening=False)

    async def offline(window: Window) -> None:
        window.order()
        await window.until("the draft", lambda: window.states() == [JobState.DRAFT])
        with late.running():
            await window.until("the question", lambda: window.buttons("Send · $0.0035"))
            assert not late.seen("submit")
            window.press("Send · $0.0035")
            await window.until("the picture", lambda: window.states() == [JobState.DONE])
        assert len(late.seen("submit")) == 1

    at_service(late, offline)


def test_the_same_seed_is_asked_about_while_the_first_is_under_way(service: Service, at_service: Tell) -> None:
    service.fate = Fate(end=None)

    async def story(window: Window) -> None:
        window.order(seed=7)
        await window.until("the first", lambda: window.states() == [JobState.WAITING])
        await window.wish_is_over()
        window.order(seed=7)
        await window.pressed("Cancel")
        assert len(service.seen("submit")) == 1
        service.ledger.tasks[0].finish()
        await window.until("its pictures", lambda: window.states() == [JobState.DONE])

    at_service(service, story)


def test_stopped_twice_while_the_post_is_out(service: Service, at_service: Tell) -> None:
    """It is seen through, and then given up; on a word it goes on, and is paid once."""
    answer = threading.Event()

    def held(call: Call) -> Reply:
        reply = call.proceed()
        answer.wait(20)
        return reply

    service.misbehave("submit", held)

    async def story(window: Window) -> None:
        window.order()
        await window.until("the POST", lambda: window.states() == [JobState.SUBMITTING] and service.seen("submit"))
        QTest.keyClick(window.shell, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
        await window.pressed("Stop waiting")
        window.press("Stop waiting")
        await asyncio.sleep(0.2)
        answer.set()
        await window.until("the end of the wait", lambda: window.states() == [JobState.ABANDONED])
        await window.pressed("Keep waiting")
        await window.until("the picture", lambda: window.states() == [JobState.DONE])
        assert len(service.seen("submit")) == 1

    at_service(service, story)


WORDS_OF_REFUSAL = {401: "does not accept the API key", 403: "may not do this"}


@pytest.mark.parametrize("refusal", [401, 403])
def test_a_refused_poll_parks_nothing(service: Service, at_service: Tell, refusal: int) -> None:
    service.misbehave("poll", *[fault.status(refusal)] * 3)

    async def story(window: Window) -> None:
        window.order()
        await window.until("its row to say why", lambda: WORDS_OF_REFUSAL[refusal] in window.rows()[0])
        await window.until("the picture", lambda: window.states() == [JobState.DONE])
        assert WORDS_OF_REFUSAL[refusal] not in window.rows()[0]

    at_service(service, story)


def test_a_budget_that_was_lost_can_be_set_again(service: Service, at_service: Tell) -> None:
    async def story(window: Window) -> None:
        config_folder().mkdir(parents=True, exist_ok=True)
        (config_folder() / SETTINGS_NAME).write_text('{"budget_day_micro_usd": "much"}', encoding="utf-8")
        told: list[object] = []
        window.services.supervisor.failed.connect(lambda found: told.append(found.code))
        window.order()
        await window.until("the refusal", lambda: told == [Code.BUDGET_UNREADABLE])
        assert window.jobs == []
        spending = await window.services.spending.look()
        assert spending.trouble is not None
        await window.services.spending.set_limits(Budget())
        await window.wish_is_over()
        window.order()
        await window.until("the picture", lambda: window.states() == [JobState.DONE])

    at_service(service, story)
