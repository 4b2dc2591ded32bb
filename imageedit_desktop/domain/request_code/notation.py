"""Values of a body, indented, in the notation of a language."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from imageedit_desktop.domain.request_code import literals
from imageedit_desktop.domain.request_code.request import Picture


@dataclass(frozen=True, slots=True, kw_only=True)
class Notation:
    """How a language writes values.

    Attributes:
        text: a literal of a text.
        address: what stands for the address of a picture that is uploaded.
        true: the word for it.
        step: by what each level is indented.
    """

    text: Callable[[str], str]
    address: Callable[[Picture], str]
    true: str = "true"
    step: str = "    "

    def written(self, value: object, indent: str = "") -> str:
        """A value over as many lines as it takes, the first without `indent`."""
        match value:
            case Picture():
                return self.address(value)
            case str():
                return self.text(value)
            case True:
                return self.true
            case dict():
                fields = (f"{self.text(name)}: {self._inner(inner, indent)}" for name, inner in value.items())
                return self._block("{", fields, "}", indent)
            case list():
                return self._block("[", (self._inner(inner, indent) for inner in value), "]", indent)
        return str(value)

    def _inner(self, value: object, indent: str) -> str:
        return self.written(value, indent + self.step)

    def _block(self, begin: str, lines: Iterable[str], end: str, indent: str) -> str:
        inner = f",\n{indent}{self.step}".join(lines)
        return f"{begin}\n{indent}{self.step}{inner}\n{indent}{end}"


def json_body(value: object) -> str:
    """A body as JSON. Where an address is to come from an upload it says of which file."""

    def told(picture: Picture) -> str:
        return literals.json(f"<the address of {picture.sent} once it is uploaded>")

    return Notation(text=literals.json, address=told, step="  ").written(value)
