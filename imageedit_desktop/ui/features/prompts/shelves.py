"""What can be found, in lists."""

from __future__ import annotations

from enum import IntEnum, unique


@unique
class Shelf(IntEnum):
    """What is found, each a list of its own."""

    EARLIER = 0
    SNIPPETS = 1
    PRESETS = 2
    EXAMPLES = 3
