"""A child process that writes many orders into a library's ledger, through the pipeline, and sends none of them.

``python orders.py COUNT SEED PICTURE...`` with the program's own environment. Some orders are equal, some differ in
nothing but their source.
"""

from __future__ import annotations

import asyncio
import os
import random
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from imageedit_desktop.domain import recipe
from imageedit_desktop.domain.geometry import size
from imageedit_desktop.domain.inputs import InputFile
from imageedit_desktop.domain.recipe import Draft
from imageedit_desktop.pipeline.desk.desk import Desk
from imageedit_desktop.pipeline.desk.workers import Workers
from imageedit_desktop.pipeline.load_input import load_file
from imageedit_desktop.pipeline.opening import Endpoint, open_desk
from imageedit_desktop.pipeline.place_order import place_orders

SIZES = (size(512, 512), size(512, 640), size(640, 512))
EQUAL, ANOTHER_SOURCE = 0.15, 0.1
"""Shares of orders that repeat an earlier one, and that repeat its words for another source."""


def drafts(count: int, sources: Sequence[InputFile], chance: random.Random) -> Iterator[Draft]:
    """The orders."""
    made: list[Draft] = []
    for number in range(count):
        source = chance.choice(sources)
        earlier = chance.choice(made) if made else None
        roll = chance.random()
        if earlier and roll < EQUAL:
            draft = earlier
        elif earlier and roll < EQUAL + ANOTHER_SOURCE:
            draft = _copy(earlier, source)
        else:
            draft = Draft(
                prompt=f"fox number {number}",
                source=source,
                size=chance.choice(SIZES),
                images=chance.choice((1, 1, 2, 3)),
                seed=chance.choice((None, None, number)),
            )
        made.append(draft)
        yield draft


def _copy(draft: Draft, source: InputFile) -> Draft:
    return Draft(prompt=draft.prompt, source=source, size=draft.size, images=draft.images, seed=draft.seed)


async def write_down(count: int, seed: int, pictures: Sequence[Path]) -> None:
    workers = Workers()
    origin = os.environ["IMAGEEDIT_API_URL"]
    endpoint = Endpoint(base_url=origin, key=os.environ["WAVESPEED_API_KEY"], origin=origin)
    desk = await open_desk(endpoint, Path(os.environ["IMAGEEDIT_LIBRARY"]), workers, lambda _event: None)
    try:
        await _place_all(desk, count, seed, pictures)
    finally:
        await desk.close()
        workers.close()


async def _place_all(desk: Desk, count: int, seed: int, pictures: Sequence[Path]) -> None:
    sources = [await load_file(desk, picture) for picture in pictures]
    for draft in drafts(count, sources, random.Random(seed)):
        await place_orders(desk, [recipe.build(draft)], again=True)


if __name__ == "__main__":
    asyncio.run(write_down(int(sys.argv[1]), int(sys.argv[2]), list(map(Path, sys.argv[3:]))))
