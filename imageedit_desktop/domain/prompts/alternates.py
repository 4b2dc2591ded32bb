r"""Several prompts out of one: ``a {red|blue} coat`` stands for two, and each further choice multiplies them.

A choice is what stands in braces with ``|`` in it; it may be empty, and have choices within. A name in braces
stands for the lines of the list with that name. Braces with neither, as in JSON, and braces without a partner are
sent as they are typed, and so is what a backslash stands before: ``\{``, ``\|``, ``\}``.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from imageedit_desktop.domain.errors import Code, Problem, problem

EXPANSIONS_MAX = 100
"""Ours: more than this is hardly what was meant, and would keep the service busy for an hour."""

_TYPED_MAX_CHARACTERS = 20_000
"""What is longer is no prompt but something else that was pasted: it is not looked through."""

_TOKEN = re.compile(r"\\[{|}]|[{|}]|[^\\{|}]+|\\")
NAME = re.compile(r"""[^{|}\\"\n]{1,60}""")
"""What may be the name of a list; not JSON's, which stands in quotes. As long as `snippet.NAME_MAX_CHARACTERS`."""
_NO_LISTS: Mapping[str, Sequence[str]] = {}


@dataclass(frozen=True, slots=True, kw_only=True)
class Expansion:
    """What a prompt stands for.

    Attributes:
        prompts: each once, in order; none where there would be more than `EXPANSIONS_MAX`.
        count: how many there are; one more than `EXPANSIONS_MAX` for any larger number, which may be astronomic.
        hints: what is sent as typed though it may have been meant otherwise.
        is_plain: the one prompt is what was typed, to the letter, whatever lists there may be one day.
    """

    prompts: tuple[str, ...]
    count: int
    hints: tuple[Problem, ...] = ()
    is_plain: bool = False


def expand(typed: str, lists: Mapping[str, Sequence[str]] = _NO_LISTS) -> Expansion:
    """Work out what is meant.

    Args:
        typed: the prompt.
        lists: what stands for a name in braces, by that name in lower case (`str.casefold`).
    """
    if len(typed) > _TYPED_MAX_CHARACTERS or not any(sign in typed for sign in "{|}\\"):
        return Expansion(prompts=(typed,), count=1, is_plain=True)
    reading = _Reading(lists)
    for token in _TOKEN.findall(typed):
        reading.take(token)
    whole = reading.end()
    hints = tuple(dict.fromkeys(reading.hints))
    if whole.count > EXPANSIONS_MAX:
        return Expansion(prompts=(), count=EXPANSIONS_MAX + 1, hints=_as_problems(hints))
    each: dict[str, str] = {}
    for prompt in whole.prompts:
        each.setdefault(prompt.strip(), prompt)
    prompts = tuple(each.values())
    return Expansion(prompts=prompts, count=len(prompts), hints=_as_problems(hints), is_plain=not reading.chooses)


def literal(prompt: str) -> str:
    """What to type so that just this prompt is sent, whatever is in it."""
    return prompt if expand(prompt).is_plain else re.sub("[{|}]", r"\\\g<0>", prompt)


class _Words:
    """Words one after the other, some of them to choose from: all prompts that this gives."""

    def __init__(self) -> None:
        self.count = 1
        self._prompts = [""]
        self._text: list[str] = []

    @property
    def prompts(self) -> list[str]:
        """All of them; none that is whole where there are too many."""
        if self._text:
            text = "".join(self._text)
            self._text.clear()
            self._prompts = [prompt + text for prompt in self._prompts]
        return self._prompts

    @property
    def only_text(self) -> str:
        """The words where there is nothing to choose; else empty."""
        return self.prompts[0] if self.count == 1 else ""

    def add(self, text: str) -> None:
        """The same words in each."""
        if self.count <= EXPANSIONS_MAX:
            self._text.append(text)

    def add_choice(self, choices: Sequence[_Words]) -> None:
        """Each as often as there are choices."""
        self.count *= sum(choice.count for choice in choices)
        if self.count <= EXPANSIONS_MAX:
            before = self.prompts
            self._prompts = [one + two for one in before for choice in choices for two in choice.prompts]
        else:
            self._prompts, self._text = [""], []


class _Braces:
    """What is open: the choices so far, the last of which goes on."""

    def __init__(self) -> None:
        self.choices = [_Words()]

    @property
    def last(self) -> _Words:
        return self.choices[-1]


_Hint = tuple[Code, str]


class _Reading:
    """Takes a prompt token by token, so that nothing is too deep for it."""

    def __init__(self, lists: Mapping[str, Sequence[str]]) -> None:
        self.hints: list[_Hint] = []
        self.chooses = False
        self._lists = lists
        self._open = [_Braces()]

    def take(self, token: str) -> None:
        """Go on by one token."""
        inside = len(self._open) > 1
        match token:
            case "{":
                self._open.append(_Braces())
            case "|" if inside:
                self._open[-1].choices.append(_Words())
            case "}" if inside:
                self._close()
            case "}":
                self.hints.append((Code.BRACE_NOT_OPENED, ""))
                self._open[-1].last.add(token)
            case r"\{" | r"\|" | r"\}":
                self.chooses = True
                self._open[-1].last.add(token[1])
            case _:
                self._open[-1].last.add(token)

    def end(self) -> _Words:
        """All that the prompt gives; braces that are still open are words."""
        while len(self._open) > 1:
            self.hints.append((Code.BRACE_NOT_CLOSED, ""))
            braces = self._open.pop()
            self._put_as_typed(braces, "")
        return self._open[0].last

    def _close(self) -> None:
        braces = self._open.pop()
        name = braces.last.only_text.strip()
        if len(braces.choices) > 1:
            self.chooses = True
            self._open[-1].last.add_choice(braces.choices)
        elif not NAME.fullmatch(name):
            self._put_as_typed(braces, "}")
        else:
            self._put_list(braces, name)

    def _put_list(self, braces: _Braces, name: str) -> None:
        self.chooses = True  # one day there may be such a list, where there is none now
        if lines := self._lists.get(name.casefold()):
            self._open[-1].last.add_choice([_line(line) for line in lines])
        else:
            self.hints.append((Code.LIST_UNKNOWN, name))
            self._put_as_typed(braces, "}")

    def _put_as_typed(self, braces: _Braces, closing: str) -> None:
        around = self._open[-1].last
        around.add("{")
        for number, choice in enumerate(braces.choices):
            around.add("|" if number else "")
            if choice.count == 1:
                around.add(choice.only_text)
            else:
                around.add_choice([choice])
        around.add(closing)


def _line(line: str) -> _Words:
    """A line of a list, which may have choices in it but no names of lists: those could go round in circles."""
    reading = _Reading(_NO_LISTS)
    for token in _TOKEN.findall(line[:_TYPED_MAX_CHARACTERS]):
        reading.take(token)
    return reading.end()


def _as_problems(hints: Sequence[_Hint]) -> tuple[Problem, ...]:
    return tuple(problem(code, name=name) if name else problem(code) for code, name in hints)
