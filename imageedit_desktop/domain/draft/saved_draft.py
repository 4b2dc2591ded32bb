"""The draft and what was done to it as text, so that both outlive the program.

What cannot be understood is left out, field by field and act by act.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import Any

from imageedit_desktop.domain.draft.undo import Step
from imageedit_desktop.domain.geometry import size
from imageedit_desktop.domain.ids import InputHash
from imageedit_desktop.domain.inputs import Input, InputFile, InputUrl, Note, NoteCode
from imageedit_desktop.domain.recipe import Draft, TrayEntry, adjustment_of, input_as_json, within_limits

_STEPS_KEPT = 30
_STEPS_MAX_CHARACTERS = 200_000
"""Written every time something changes, so the acts upon a pasted book are not kept."""

_STEPS = "undo"
_SIDE_MAX_PX = 1_000_000
_HASH = re.compile("[0-9a-f]{64}")
_FORMAT = re.compile("[A-Za-z0-9]{1,16}")


@dataclass(frozen=True, slots=True, kw_only=True)
class SavedDraft:
    """What came of reading.

    Attributes:
        draft: with the defaults in place of what was not understood.
        steps: the last acts, which can be taken back.
        understood: everything was, so that nothing is lost when it is written anew.
    """

    draft: Draft
    steps: tuple[Step, ...] = ()
    understood: bool


def to_json(draft: Draft, steps: Sequence[Step] = ()) -> str:
    """The draft and the last acts as one line of JSON."""
    written = [_step_written(step) for step in _kept(steps)]
    return json.dumps({**_fields(draft), _STEPS: written}, ensure_ascii=False)


def from_json(text: str) -> SavedDraft:
    """Read what `to_json` of this or another version wrote; never fails."""
    try:
        data = json.loads(text)
    except (ValueError, RecursionError):
        data = None
    if not isinstance(data, dict):
        return SavedDraft(draft=Draft(), understood=False)
    steps, steps_understood = _steps(data.pop(_STEPS, []))
    draft, understood = _draft(data)
    return SavedDraft(draft=within_limits(draft), steps=steps, understood=understood and steps_understood)


def _draft(data: Mapping[str, Any]) -> tuple[Draft, bool]:
    draft, understood = Draft(), data.keys() <= _READERS.keys()
    for name, read in _READERS.items():
        try:
            if name in data:
                draft = replace(draft, **{name: read(data[name])})
        except (ValueError, KeyError, TypeError):
            understood = False
    return draft, understood


def _steps(data: Any) -> tuple[tuple[Step, ...], bool]:
    steps = []
    try:
        for entry in data:
            (before, one), (after, other) = _draft(entry["before"]), _draft(entry["after"])
            if not (one and other):
                return (), False
            steps.append(
                Step(before=within_limits(before), after=within_limits(after), act=_text(entry.get("act", "")))
            )
    except (AttributeError, KeyError, TypeError):
        return (), False
    return tuple(steps), True


def _kept(steps: Sequence[Step]) -> Sequence[Step]:
    """The last acts, as many as there is room for."""
    first, room = len(steps), _STEPS_MAX_CHARACTERS
    for step in reversed(steps[-_STEPS_KEPT:]):
        room -= len(step.before.prompt) + len(step.after.prompt) if "prompt" in step.changed else 0
        if room < 0:
            break
        first -= 1
    return steps[first:]


def _step_written(step: Step) -> Mapping[str, Any]:
    """Only what it changed: a long prompt does not stand in every act."""
    return {
        "before": _chosen(_fields(step.before), step.changed),
        "after": _chosen(_fields(step.after), step.changed),
        "act": step.act,
    }


def _chosen(written: Mapping[str, Any], names: Collection[str]) -> Mapping[str, Any]:
    return {name: value for name, value in written.items() if name in names}


def _fields(draft: Draft) -> Mapping[str, Any]:
    return {
        "prompt": draft.prompt,
        "source": None if draft.source is None else _written(draft.source),
        "tray": [{"portrait": _written(entry.portrait), "on": entry.on} for entry in draft.tray],
        "size": [draft.size.width_px, draft.size.height_px],
        "images": draft.images,
        "seed": draft.seed,
        "optimize_prompt": draft.optimize_prompt,
        "reproducible": draft.reproducible,
    }


def _written(picture: Input) -> Mapping[str, Any]:
    if isinstance(picture, InputUrl):
        return input_as_json(picture)
    notes = [{"code": note.code, "params": dict(note.params)} for note in picture.notes]
    return {**input_as_json(picture), "notes": notes}


def _input(data: Any) -> Input:
    if "url" in data:
        url = _text(data["url"])
        if not url.startswith(("http://", "https://")):
            raise ValueError("no web address")
        return InputUrl(url=url)
    # The hash and the format become parts of a path, so they must look like what they are.
    return InputFile(
        sha256=InputHash(_matching(_HASH, data["sha256"])),
        name=_text(data["name"]),
        size=size(*(_between(1, side, _SIDE_MAX_PX) for side in _two(data["size"]))),
        size_bytes=_between(0, data["size_bytes"], 2**63),
        format=_matching(_FORMAT, data["format"]),
        notes=tuple(_notes(data.get("notes", []))),
        adjustment=adjustment_of(data),
    )


def _notes(data: Any) -> Iterator[Note]:
    """Remarks are told anew when the picture is read again, so an unknown one is no loss."""
    for entry in data if isinstance(data, list) else []:
        with suppress(ValueError, KeyError, TypeError):
            yield Note(code=NoteCode(entry["code"]), params=dict(entry["params"]))


def _tray(data: Any) -> tuple[TrayEntry, ...]:
    if not isinstance(data, list):
        raise TypeError("no list")
    return tuple(TrayEntry(portrait=_input(entry["portrait"]), on=_switch(entry["on"])) for entry in data)


def _text(data: Any) -> str:
    if not isinstance(data, str):
        raise TypeError("no text")
    return data


def _matching(pattern: re.Pattern[str], data: Any) -> str:
    if pattern.fullmatch(_text(data)) is None:
        raise ValueError("not what it should be")
    return str(data)


def _switch(data: Any) -> bool:
    if not isinstance(data, bool):
        raise TypeError("neither on nor off")
    return data


def _number(data: Any) -> int:
    if not isinstance(data, int) or isinstance(data, bool):
        raise TypeError("no whole number")
    return data


def _between(low: int, data: Any, high: int) -> int:
    if not low <= _number(data) <= high:
        raise ValueError("out of range")
    return int(data)


def _two(data: Any) -> tuple[Any, Any]:
    if not isinstance(data, list):
        raise TypeError("no list")
    first, second = data
    return first, second


_READERS: Mapping[str, Callable[[Any], Any]] = {
    "prompt": _text,
    "source": lambda data: None if data is None else _input(data),
    "tray": _tray,
    "size": lambda data: size(*map(_number, _two(data))),
    "images": _number,
    "seed": lambda data: None if data is None else _number(data),
    "optimize_prompt": _switch,
    "reproducible": _switch,
}
