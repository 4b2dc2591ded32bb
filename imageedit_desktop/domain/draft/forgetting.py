"""Taking pictures out of the draft, and out of all that was done to it, so that nothing brings them back."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace

from imageedit_desktop.domain.draft.undo import Step
from imageedit_desktop.domain.ids import InputHash
from imageedit_desktop.domain.inputs import Input, InputFile
from imageedit_desktop.domain.recipe import Draft


def draft_without(draft: Draft, hashes: Collection[InputHash]) -> Draft:
    """The draft without these, as source or portrait."""
    return replace(
        draft,
        source=None if draft.source is not None and _is_among(draft.source, hashes) else draft.source,
        tray=tuple(entry for entry in draft.tray if not _is_among(entry.portrait, hashes)),
    )


def steps_without(steps: Iterable[Step], hashes: Collection[InputHash]) -> Iterator[Step]:
    """The acts without these; those that changed nothing else are left out."""
    for step in steps:
        kept = replace(step, before=draft_without(step.before, hashes), after=draft_without(step.after, hashes))
        if kept.changed:
            yield kept


def _is_among(picture: Input, hashes: Collection[InputHash]) -> bool:
    return isinstance(picture, InputFile) and picture.sha256 in hashes
