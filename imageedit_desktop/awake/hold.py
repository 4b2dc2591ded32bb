"""The wish that the computer does not go to sleep by itself, as long as it is held."""

from __future__ import annotations

import sys
from typing import Protocol


class AwakeHold(Protocol):
    """Taken and released by one and the same thread: Windows ties the wish to the thread that has it.

    It ends with the program, however that ends. Both calls may wait for seconds.
    """

    def take(self, reason: str) -> bool:
        """Keep the computer awake from now on; False where the system does not do that for us.

        Args:
            reason: one sentence, which the system shows to whoever wants it to sleep.
        """
        ...

    def release(self) -> None:
        """Let it sleep again; does nothing where nothing is held."""
        ...


def hold_of_system() -> AwakeHold:
    """How this system is asked."""
    if sys.platform == "win32":
        from imageedit_desktop.awake.windows import ThreadState

        return ThreadState()
    if sys.platform == "darwin":
        from imageedit_desktop.awake.macos import Caffeine

        return Caffeine()
    from imageedit_desktop.awake.linux import Inhibitor

    return Inhibitor()
