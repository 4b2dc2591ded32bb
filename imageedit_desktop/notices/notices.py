"""One notice of this program at a time, and a number on its icon, which the desktop shows in its own way."""

from __future__ import annotations

from typing import Protocol


class Notices(Protocol):
    """Shows a notice, and takes it back. No call waits longer than a few seconds, and none fails."""

    async def show(self, title: str, text: str) -> bool:
        """Show a notice in place of the one before; False where this desktop shows none.

        Args:
            title: a few words.
            text: one or two sentences without markup; may be empty.
        """
        ...

    async def chosen(self) -> str:
        """Wait until the user clicks on a notice; returns what lets a window come forward, empty without."""
        ...

    async def take_back(self) -> None:
        """Let the notice go; does nothing where none is shown."""
        ...

    async def show_number(self, number: int) -> None:
        """Show a number on the program's icon in the taskbar or the dock, where there are any; none for 0."""
        ...

    async def close(self) -> None:
        """Take it back, for good."""
        ...
