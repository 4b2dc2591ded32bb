"""What a screen reader sees of a running program, asked through the system's Python, which has the bindings."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

_READER = Path(__file__).with_name("at_spi.py")


@dataclass(frozen=True)
class Element:
    """One accessible element that is showing; the rectangle is in the screen's pixels.

    Attributes:
        states: AT-SPI's names, such as ``focused``, ``enabled``, ``checked``.
        text: its content, when it has one.
    """

    name: str
    description: str
    role: str
    x: int
    y: int
    width: int
    height: int
    states: tuple[str, ...]
    text: str | None

    @property
    def centre(self) -> tuple[int, int]:
        """The point to click on."""
        return self.x + self.width // 2, self.y + self.height // 2

    def at(self, across: float, down: float) -> tuple[int, int]:
        """Return the point at these shares of width and height."""
        return self.x + int(self.width * across), self.y + int(self.height * down)


def elements(environment: Mapping[str, str], application: str) -> list[Element]:
    """Return the showing elements of the programs whose name contains ``application``, parents first."""
    found = json.loads(_ask(environment, "list", application))
    return [Element(**{**fields, "states": tuple(fields["states"])}) for fields in found]


def press(environment: Mapping[str, str], application: str, name: str) -> None:
    """Do the first action of the element called ``name``."""
    _ask(environment, "press", application, name)


def press_child(environment: Mapping[str, str], application: str, name: str, place: int) -> None:
    """Do the first action of a child of the element called ``name``, which need not be showing; from 0."""
    _ask(environment, "press-child", application, name, str(place))


def act_on_child(environment: Mapping[str, str], application: str, name: str, place: int, act: str) -> None:
    """Do what a child of the element called ``name`` offers under a name of its own; from 0."""
    _ask(environment, "act-child", application, name, str(place), act)


def child_name(environment: Mapping[str, str], application: str, name: str, place: int) -> str:
    """What a child of the element called ``name`` is called; from 0."""
    return _ask(environment, "name-child", application, name, str(place)).strip()


def write(environment: Mapping[str, str], application: str, name: str, text: str) -> None:
    """Fill the field called ``name``."""
    _ask(environment, "write", application, name, text)


def press_key(environment: Mapping[str, str], *key: str) -> None:
    """Press ``Return`` or a letter, and ``control`` if that is held, as a keyboard on the screen does."""
    _ask(environment, "key", *key)


def _ask(environment: Mapping[str, str], *words: str) -> str:
    # The system's Python must not meet variables that are meant for the virtual environment's.
    own = {key: value for key, value in environment.items() if not key.startswith("PYTHON")}
    command = ["/usr/bin/python3", str(_READER), *words]
    return subprocess.run(command, env=own, check=True, capture_output=True, text=True, timeout=60).stdout
