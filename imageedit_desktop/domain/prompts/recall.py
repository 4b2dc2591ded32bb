"""Walking back through the prompts of earlier orders, and forth again to what was being typed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True, kw_only=True)
class PastPrompt:
    """A prompt that was ordered.

    Attributes:
        prompt: what stands in the field when it is used again.
        used_ms: when it was ordered last; milliseconds since 1970, UTC.
    """

    prompt: str
    used_ms: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Recall:
    """Where one is on the way.

    Attributes:
        prompts: those of earlier orders, the newest first, each once.
        typed: what stood in the field before; it comes back at the end of the way.
        place: which of the prompts is shown; -1 for what was typed.
    """

    prompts: tuple[str, ...]
    typed: str
    place: int = -1

    @property
    def shown(self) -> str:
        """What stands in the field here."""
        return self.typed if self.place < 0 else self.prompts[self.place]

    @property
    def older(self) -> Recall | None:
        """One step back in time; None at the oldest."""
        return replace(self, place=self.place + 1) if self.place + 1 < len(self.prompts) else None

    @property
    def newer(self) -> Recall | None:
        """One step forth; None where what was typed is back."""
        return replace(self, place=self.place - 1) if self.place >= 0 else None


def begin(prompts: Iterable[str], typed: str) -> Recall:
    """Set out from what is typed now, which is passed by on the way: it is there already."""
    others = dict.fromkeys(prompt for prompt in prompts if prompt.strip() != typed.strip())
    return Recall(prompts=tuple(others), typed=typed)
