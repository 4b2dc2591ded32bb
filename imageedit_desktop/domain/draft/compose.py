"""What the compose panel shows."""

from __future__ import annotations

from dataclasses import dataclass

from imageedit_desktop.domain.capabilities import UNKNOWN, Capabilities
from imageedit_desktop.domain.errors import Problem
from imageedit_desktop.domain.money.price import PRICE_PER_IMAGE, MicroUsd
from imageedit_desktop.domain.recipe import Draft


@dataclass(frozen=True, slots=True, kw_only=True)
class ComposeState:
    """The draft and all that is known about sending it.

    Attributes:
        problems: what keeps the draft from being sent, in the order of the panel.
        price: what pressing Generate now costs.
        capabilities: what the service's schema takes.
        rehearsal: the stand-in service is used: nothing costs anything.
        is_open: a library is open, so that rehearsal, capabilities and price are true.
        coming: name of the picture that is being read in to be the source; None where none is.
        order_waits: Generate was pressed, and is done once the pictures are there.
        undo_act, redo_act: the act to take back, or to do again: an `edits.Act` or a word of another version. None
            where there is none.
    """

    draft: Draft = Draft()  # noqa: RUF009 - frozen
    problems: tuple[Problem, ...] = ()
    price: MicroUsd = PRICE_PER_IMAGE
    capabilities: Capabilities = UNKNOWN
    rehearsal: bool = False
    is_open: bool = True
    coming: str | None = None
    order_waits: bool = False
    undo_act: str | None = None
    redo_act: str | None = None

    @property
    def is_blank(self) -> bool:
        """Whether nothing is set, so that nothing can be cleared."""
        return self.draft == Draft() and self.coming is None
