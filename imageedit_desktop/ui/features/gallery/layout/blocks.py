"""Many things one below the other, in blocks: each knows its sums, so that nothing ever walks over all of them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from itertools import accumulate, chain
from typing import Generic, Protocol, TypeVar


class Block(Protocol):
    """A stretch of the gallery.

    Attributes:
        things: how many sections or pictures it holds.
        pictures: how many pictures.
        height_px: of all of them.
    """

    @property
    def things(self) -> int: ...
    @property
    def pictures(self) -> int: ...
    @property
    def height_px(self) -> int: ...


B = TypeVar("B", bound=Block)


class Blocks(Generic[B]):
    """Blocks and where they begin.

    Attributes:
        blocks: from the top; whoever changes one calls `sum_up`.
        pictures: of all blocks.
        height_px: of all blocks.
        things_before, pictures_before, tops: for each block, what is before it.
    """

    def __init__(self) -> None:
        self.replace(())

    def replace(self, blocks: Iterable[B]) -> None:
        """Hold other blocks from now on."""
        self.blocks: list[B] = list(blocks)
        self.sum_up()

    def sum_up(self) -> None:
        """Learn where the blocks are."""
        self.things_before = _before(block.things for block in self.blocks)
        self.pictures_before = _before(block.pictures for block in self.blocks)
        self.tops = _before(block.height_px for block in self.blocks)
        self.things, self.pictures = self.things_before.pop(), self.pictures_before.pop()
        self.height_px = self.tops.pop()

    def split(self, number: int, parts: Iterable[B]) -> None:
        """Put several blocks, or none, in the place of one."""
        self.blocks[number : number + 1] = parts
        self.sum_up()

    def with_thing(self, number: int) -> int:
        """The block that a section or picture is in."""
        return self._at(self.things_before, number)

    def with_picture(self, index: int) -> int:
        """The block that a picture is in."""
        return self._at(self.pictures_before, index)

    def at(self, y: int) -> int:
        """The block at a height; the first above everything, the last below."""
        return self._at(self.tops, y)

    def _at(self, befores: list[int], wanted: int) -> int:
        return max(0, bisect_right(befores, wanted) - 1)


def _before(sizes: Iterable[int]) -> list[int]:
    """What is before each, and the sum."""
    return list(accumulate(chain((0,), sizes)))
