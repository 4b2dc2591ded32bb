"""What the compose panel shows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from imageedit_desktop.domain.capabilities import UNKNOWN, Capabilities
from imageedit_desktop.domain.errors import Problem
from imageedit_desktop.domain.inputs import Rendition
from imageedit_desktop.domain.money.price import PRICE_PER_IMAGE, MicroUsd
from imageedit_desktop.domain.recipe import Draft


@dataclass(frozen=True, slots=True, kw_only=True)
class ComposeState:
    """The draft and all that is known about sending it.

    Attributes:
        problems: what keeps the draft from being sent, in the order of the panel.
        flaws: why pictures of the draft cannot be sent as they are adjusted.
        price: what pressing Generate now costs.
        requests: how many orders that places.
        prompts: how many prompts the alternates give; each is ordered with all images.
        hints: what of the prompt is sent as typed though it may have been meant otherwise.
        longest_prompt: of those that are ordered; None where that is the draft's.
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
    flaws: Mapping[Rendition, Problem] = field(default_factory=dict)
    price: MicroUsd = PRICE_PER_IMAGE
    requests: int = 1
    prompts: int = 1
    hints: tuple[Problem, ...] = ()
    longest_prompt: str | None = None
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
        return self.draft.is_blank and self.coming is None
