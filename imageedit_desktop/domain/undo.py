"""Taking back what was done to the draft, step by step. Typing has the text field's own history."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields, replace

from imageedit_desktop.domain.inputs import Input
from imageedit_desktop.domain.recipe import Draft

_STEPS_MAX = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One act.

    Attributes:
        value: the field whose values follow one another, such as digits being typed; empty for any other act.
    """

    before: Draft
    after: Draft
    value: str = ""

    @property
    def changed(self) -> tuple[str, ...]:
        """Names of the draft's fields that the act changed; nothing else of the two drafts counts."""
        names = (field.name for field in fields(Draft))
        return tuple(name for name in names if getattr(self.before, name) != getattr(self.after, name))

    def undone(self, draft: Draft) -> Draft:
        """The draft with what this act changed as it was before, and everything else as it is now."""
        return replace(draft, **{name: getattr(self.before, name) for name in self.changed})


class History:
    """The acts of one draft, the newest last; `steps` are those of an earlier session."""

    def __init__(self, steps: Sequence[Step] = ()) -> None:
        self._done: list[Step] = list(steps)
        self._undone: list[Step] = []

    @property
    def can_undo(self) -> bool:
        """Whether there is an act to take back."""
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        """Whether an act was taken back last."""
        return bool(self._undone)

    @property
    def steps(self) -> tuple[Step, ...]:
        """The acts that can be taken back."""
        return tuple(self._done)

    def add(self, before: Draft, after: Draft, value: str = "") -> None:
        """Remember an act; values of one field that follow one another are one act."""
        self._undone.clear()
        if value and self._done and self._done[-1].value == value:
            before = self._done.pop().before
        self._done.append(Step(before=before, after=after, value=value))
        del self._done[:-_STEPS_MAX]

    def undo(self, draft: Draft) -> Draft:
        """The draft without the last act."""
        if not self._done:
            return draft
        result = self._done.pop().undone(draft)
        self._undone.append(Step(before=draft, after=result))
        return result

    def redo(self, draft: Draft) -> Draft:
        """The draft with the act that was taken back last."""
        if not self._undone:
            return draft
        result = self._undone.pop().undone(draft)
        self._done.append(Step(before=draft, after=result))
        return result

    def inputs(self) -> Iterator[Input]:
        """Every picture that an act could bring back."""
        for step in (*self._done, *self._undone):
            for draft in (step.before, step.after):
                yield from draft.inputs
