"""The arguments of ``generate``, read and checked as far as that goes without the service."""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar
from urllib.parse import urlsplit

from imageedit_desktop.domain import geometry, limits, recipe
from imageedit_desktop.domain.errors import Code, InputError, Problem, problem
from imageedit_desktop.domain.inputs import Input, InputFile, InputUrl
from imageedit_desktop.domain.money import price
from imageedit_desktop.domain.money.price import MicroUsd
from imageedit_desktop.domain.recipe import Draft, TrayEntry
from imageedit_desktop.domain.text import well_formed
from imageedit_desktop.imaging.inspect import inspect
from imageedit_desktop.pipeline.desk.workers import Workers

T = TypeVar("T")

_ADDRESS = re.compile(r"[a-z][a-z0-9+.-]+://|data:", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class GenerateArguments:
    """What is asked for.

    Attributes:
        originals: the pictures that are files, and where each is.
        max_cost: None where there is no limit.
    """

    draft: Draft
    originals: tuple[tuple[InputFile, Path], ...]
    max_cost: MicroUsd | None

    def check_cost(self, cost: MicroUsd) -> None:
        """Hold a price against the limit.

        Raises:
            InputError: TOO_EXPENSIVE.
        """
        if self.max_cost is not None and cost > self.max_cost:
            words = {"price": price.format_usd(cost), "limit": price.format_usd(self.max_cost)}
            raise InputError(problem(Code.TOO_EXPENSIVE, **words))


async def read(workers: Workers, arguments: argparse.Namespace) -> GenerateArguments:
    """Read and check all arguments.

    Raises:
        InputError: with every problem at once; nothing was written or sent.
    """
    reading = _Reading(workers)
    source = await reading.picture(arguments.image) if arguments.image else None
    portraits = [await reading.picture(text) for text in arguments.character]
    draft = Draft(
        prompt=arguments.prompt,
        source=source,
        tray=tuple(TrayEntry(portrait=portrait) for portrait in portraits if portrait is not None),
        size=reading.value(geometry.parse, arguments.size, geometry.DEFAULT_SIZE),
        images=reading.value(_count, arguments.count, limits.IMAGES_MIN),
        seed=reading.value(_seed, arguments.seed, None),
        optimize_prompt=arguments.optimize_prompt,
        reproducible=arguments.reproducible,
    )
    max_cost = reading.value(price.parse_usd, arguments.max_cost, None)
    # A source that was given and cannot be used is not missing: what is wrong with it is said already.
    told = {Code.SOURCE_MISSING} if arguments.image and source is None else set()
    reading.problems += [flaw for flaw in recipe.problems_of(draft) if flaw.code not in told]
    if reading.problems:
        raise InputError(*reading.problems)
    checked = GenerateArguments(draft=draft, originals=tuple(reading.originals), max_cost=max_cost)
    checked.check_cost(recipe.price_of(draft))
    return checked


@dataclass(slots=True)
class _Reading:
    """Collects what is wrong while arguments are read, so that all of it can be said at once."""

    workers: Workers
    problems: list[Problem] = field(default_factory=list)
    originals: list[tuple[InputFile, Path]] = field(default_factory=list)

    def value(self, reader: Callable[[str], T], text: str | None, otherwise: T) -> T:
        try:
            return otherwise if text is None else reader(text)
        except InputError as error:
            self.problems.extend(error.problems)
            return otherwise

    async def picture(self, text: str) -> Input | None:
        try:
            if _ADDRESS.match(text):
                return _address(text)
            inspected = await self.workers.picture(inspect, Path(text))
        except InputError as error:
            self.problems.extend(error.problems)
            return None
        except OSError:  # no reader can be started
            self.problems.append(problem(Code.FILE_UNREADABLE, name=well_formed(Path(text).name)))
            return None
        self.originals.append((inspected, Path(text)))
        return inspected


def _address(text: str) -> InputUrl:
    """An address that the service can fetch by itself."""
    try:
        parts = urlsplit(text)
        usable = (
            parts.scheme in {"http", "https"} and bool(parts.hostname) and text.isprintable() and " " not in text
        )
    except ValueError:
        usable = False
    if not usable:
        raise InputError(problem(Code.URL_INVALID, url=text[:80]))
    return InputUrl(url=text)


def _count(text: str) -> int:
    try:
        return int(text)
    except ValueError:
        low, high = limits.IMAGES_MIN, limits.IMAGES_MAX
        raise InputError(problem(Code.IMAGES_OUT_OF_RANGE, count=text[:20], min=low, max=high)) from None


def _seed(text: str) -> int | None:
    try:
        return int(text)
    except ValueError:
        raise InputError(
            problem(Code.SEED_INVALID, text=text[:40], min=limits.SEED_MIN, max=limits.SEED_MAX)
        ) from None
