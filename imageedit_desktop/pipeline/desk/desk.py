"""The desk: one open library and one service, and what every story needs to work with them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from imageedit_desktop.api.client import Service
from imageedit_desktop.api.download import Downloads
from imageedit_desktop.domain.events import Event, Progress
from imageedit_desktop.domain.inputs import Rendition
from imageedit_desktop.domain.job import Job
from imageedit_desktop.domain.money.budget import Budget
from imageedit_desktop.domain.pacing import START, Limits
from imageedit_desktop.imaging.prepare import Prepared
from imageedit_desktop.pipeline.desk.catalogue import Catalogue
from imageedit_desktop.pipeline.desk.clock import Clock, SystemClock
from imageedit_desktop.pipeline.desk.lanes import Lanes
from imageedit_desktop.pipeline.desk.ledger import Ledger
from imageedit_desktop.pipeline.desk.spending_limits import SpendingLimits
from imageedit_desktop.pipeline.desk.workers import Workers
from imageedit_desktop.store.library import Library


def _ignore(_event: Event) -> None:
    return


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """Everything that one library and one service need to work together; belongs to one event loop.

    Attributes:
        origin: what the ledger calls this service: the API's base address, or ``rehearsal``.
        tell: where facts go; called in the event loop's thread.
        spending_limits: the budget, shared with other programs.
        keeps_drafts: an order that finds no connection waits as a draft; without this it fails.
        prepared: what was made of inputs in this session.
        patience_s: how long a POST that has left is seen through when its job is cancelled; None for to its end.
        is_paused: whether nothing is sent to begin with; `lanes` knows it from then on.
        pace: what was learnt before of how fast the service takes orders.
        ledger: the library's database.
        lanes: how much may happen at once.
        catalogue: what the service publishes of the model.
    """

    library: Library
    service: Service
    downloads: Downloads
    origin: str
    workers: Workers
    tell: Callable[[Event], None] = _ignore
    clock: Clock = field(default_factory=SystemClock)
    spending_limits: SpendingLimits = field(default_factory=SpendingLimits)
    keeps_drafts: bool = False
    patience_s: float | None = None
    is_paused: bool = False
    pace: Limits = START
    prepared: dict[Rendition, Prepared] = field(default_factory=dict)
    ledger: Ledger = field(init=False)
    lanes: Lanes = field(init=False)
    catalogue: Catalogue = field(init=False)

    def __post_init__(self) -> None:
        ledger = Ledger(self.library, self.workers, origin=self.origin, clock=self.clock, tell=self.tell)
        object.__setattr__(self, "ledger", ledger)
        object.__setattr__(self, "lanes", Lanes(self.clock, limits=self.pace, is_paused=self.is_paused))
        object.__setattr__(self, "catalogue", Catalogue(self.service))

    async def read_budget(self) -> Budget:
        """What may be spent, as it is set now.

        Raises:
            LibraryError: BUDGET_UNREADABLE or BUDGET_UNWRITTEN: nothing may be ordered.
        """
        return await self.workers.file(self.spending_limits.read)

    def tell_turn(self, job: Job) -> Callable[[int | None], None]:
        """Tells when the turn of a job comes that waits for it; the callback takes milliseconds from now."""

        def tell(left_ms: int | None) -> None:
            left_s = None if left_ms is None else max(0, round(left_ms / 1000))
            until_ms = None if left_ms is None else self.clock.now_ms() + left_ms
            self.tell(Progress(job_id=job.id, step="turn", done=0, total=left_s, until_ms=until_ms))

        return tell

    async def close(self) -> None:
        """Close the connections and the library. The workers belong to whoever made them."""
        await self.service.close()
        await self.downloads.close()
        await self.ledger.close()
