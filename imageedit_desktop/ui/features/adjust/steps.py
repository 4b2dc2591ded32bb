"""What was wished in the window one after the other, to be taken back there."""

from __future__ import annotations

from dataclasses import dataclass

from imageedit_desktop.domain.adjusting import Adjusting

_STEPS_MAX = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Steps:
    """How a picture is adjusted now, and was before; the last one last.

    Attributes:
        now: what is shown.
        earlier: to go back to.
        later: what was taken back.
    """

    now: Adjusting
    earlier: tuple[Adjusting, ...] = ()
    later: tuple[Adjusting, ...] = ()

    def to(self, wished: Adjusting, *, since: Adjusting | None = None) -> Steps:
        """One step on, or the same one while a drag goes on that began at `since`."""
        before = self.now if since is None else since
        if wished == self.now:
            return self
        earlier = self.earlier if self.earlier[-1:] == (before,) else (*self.earlier, before)[-_STEPS_MAX:]
        return Steps(now=wished, earlier=earlier)

    @property
    def back(self) -> Steps:
        """The last step taken back; the same where there is none."""
        if not self.earlier:
            return self
        return Steps(now=self.earlier[-1], earlier=self.earlier[:-1], later=(*self.later, self.now))

    @property
    def again(self) -> Steps:
        """Done again what was taken back last; the same where nothing was."""
        if not self.later:
            return self
        return Steps(now=self.later[-1], earlier=(*self.earlier, self.now), later=self.later[:-1])
