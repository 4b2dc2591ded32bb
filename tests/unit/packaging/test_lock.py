"""The pinned packages are those that pyproject.toml asks for, each with its hashes, from no particular registry."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import lock
import pytest
from packaging.markers import Marker
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

_REPOSITORY = Path(__file__).parents[3]
_PROJECT = tomllib.loads((_REPOSITORY / "pyproject.toml").read_text(encoding="utf-8"))
_PYTHONS = ("3.11", "3.12", "3.13")


def _text(name: str) -> str:
    return (_REPOSITORY / "packaging" / "constraints" / f"{name}.txt").read_text(encoding="utf-8")


def _pins(name: str) -> list[tuple[Requirement, int]]:
    """Return the pins of a file, each with the number of its hashes."""
    entries = re.split(r"\n(?=\S)", _text(name))
    pins = [entry for entry in entries if not entry.startswith("#")]
    return [(Requirement(pin.partition("\\")[0].strip()), pin.count("--hash=sha256:")) for pin in pins]


def _wanted(name: str) -> list[Requirement]:
    groups = [asked for group in lock.SETS[name] for asked in _PROJECT["dependency-groups"][group]]
    return [Requirement(asked) for asked in (*_PROJECT["project"]["dependencies"], *groups)]


def _holds(marker: Marker | None, python: str) -> bool:
    variables = {"python_version": python, "python_full_version": f"{python}.0"}
    return marker is None or marker.evaluate(variables)


@pytest.mark.parametrize("name", lock.SETS)
@pytest.mark.parametrize("python", _PYTHONS)
def test_everything_that_is_asked_for_is_pinned(name: str, python: str) -> None:
    pins = {canonicalize_name(pin.name): pin for pin, _ in _pins(name) if _holds(pin.marker, python)}
    for asked in (asked for asked in _wanted(name) if _holds(asked.marker, python)):
        pin = pins[canonicalize_name(asked.name)]
        (specifier,) = pin.specifier
        assert specifier.operator == "=="
        assert specifier.version in asked.specifier, "python3 packaging/bootstrap.py lock"


@pytest.mark.parametrize("name", lock.SETS)
def test_every_pin_has_hashes_and_no_address(name: str) -> None:
    assert all(hashes for _, hashes in _pins(name))
    assert "://" not in _text(name)
    assert "--index" not in _text(name)


def test_what_is_shared_is_the_same_everywhere() -> None:
    development = {(pin.name, str(pin.specifier)) for pin, _ in _pins("development")}
    assert {(pin.name, str(pin.specifier)) for pin, _ in _pins("runtime")} <= development


def test_the_qt_that_loses_references_is_kept_from_old_pythons() -> None:
    (qt,) = (pin for pin, _ in _pins("runtime") if pin.name == "pyside6-essentials" and _holds(pin.marker, "3.11"))
    assert not qt.specifier.contains("6.12.0")
