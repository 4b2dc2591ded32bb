"""Taking back what was done to the draft, act by act."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, fields, replace

from imageedit_desktop.domain.inputs import Input
from imageedit_desktop.domain.recipe import Draft

_STEPS_MAX = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One act.

    Attributes:
        act: what it is called: an `edits.Act`, or a word of another version.
        moment: when it was done, in seconds of the monotonic clock; 0 for an act of an earlier session.
    """

    before: Draft
    after: Draft
    act: str = ""
    moment: float = field(default=0.0, compare=False)

    @property
    def changed(self) -> tuple[str, ...]:
        """Names of the draft's fields that the act changed; nothing else of the two drafts counts."""
        names = (one.name for one in fields(Draft))
        return tuple(name for name in names if getattr(self.before, name) != getattr(self.after, name))

    def undone(self, draft: Draft) -> Draft:
        """The draft with what this act changed as it was before, and everything else as it is now."""
        return replace(draft, **{name: getattr(self.before, name) for name in self.changed})


class History:
    """The acts of one draft, the newest last; the one history of the whole panel, typing included.

    Qt's QUndoStack would forget everything with the program. These are values: they are saved with the draft and
    undone tomorrow, they tell which pictures must come along to another library, and what one did is taken back
    without what was done since to other fields.
    """

    def __init__(self, steps: Sequence[Step] = ()) -> None:
        """Begin with the acts of an earlier session."""
        self._done: list[Step] = list(steps)
        self._undone: list[Step] = []
        self._flows = False

    @property
    def undo_act(self) -> str | None:
        """What would be taken back; None where nothing can be."""
        return self._done[-1].act if self._done else None

    @property
    def redo_act(self) -> str | None:
        """What was taken back last; None where nothing was."""
        return self._undone[-1].act if self._undone else None

    @property
    def undo_moment(self) -> float | None:
        """When that was done what would be taken back; None where nothing can be."""
        return self._done[-1].moment if self._done else None

    @property
    def redo_moment(self) -> float | None:
        """When that was done what was taken back last; None where nothing was."""
        return self._undone[-1].moment if self._undone else None

    @property
    def steps(self) -> tuple[Step, ...]:
        """The acts that can be taken back."""
        return tuple(self._done)

    def add(self, before: Draft, after: Draft, act: str, *, flows: bool = False, moment: float = 0.0) -> None:
        """Remember an act.

        Args:
            before: the draft until then.
            after: the draft from then on.
            act: what it is called.
            flows: it is one with those of its name right before it, up to a `pause`.
            moment: when it is done, in seconds of the monotonic clock.
        """
        self._undone.clear()
        if flows and self._flows and self._done and self._done[-1].act == act:
            before = self._done.pop().before
        step = Step(before=before, after=after, act=act, moment=moment)
        self._flows = flows and bool(step.changed)
        if step.changed:
            self._done.append(step)
        del self._done[:-_STEPS_MAX]

    def pause(self) -> None:
        """Whatever is done from now on is an act of its own."""
        self._flows = False

    def undo(self, draft: Draft) -> Draft:
        """The draft without the last act."""
        self.pause()
        return _turn(self._done, self._undone, draft)

    def redo(self, draft: Draft) -> Draft:
        """The draft with the act that was taken back last."""
        self.pause()
        return _turn(self._undone, self._done, draft)

    def inputs(self) -> Iterator[Input]:
        """Every picture that an act could bring back."""
        for step in (*self._done, *self._undone):
            for draft in (step.before, step.after):
                yield from draft.inputs


def _turn(taken: list[Step], given: list[Step], draft: Draft) -> Draft:
    """Undo the last step of one list, and leave in the other what undoes that."""
    if not taken:
        return draft
    step = taken.pop()
    result = step.undone(draft)
    given.append(Step(before=draft, after=result, act=step.act, moment=step.moment))
    return result
