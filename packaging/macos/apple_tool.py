"""Programs that Apple delivers with macOS and Xcode's command line tools."""

from __future__ import annotations

import subprocess
from collections.abc import Sequence


class AppleToolError(Exception):
    """One of them is missing or failed; the text has what it said, none of its arguments: passwords are there."""


def run(command: Sequence[str]) -> str:
    """Run one to its end and return what it said.

    Raises:
        AppleToolError: it is missing or failed.
    """
    name = command[1] if command[0] == "xcrun" else command[0]
    try:
        done = subprocess.run(
            command,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            errors="replace",
            check=False,
        )
    except FileNotFoundError as error:
        raise AppleToolError(f"{command[0]} is missing. Install Xcode's tools: xcode-select --install.") from error
    if done.returncode:
        raise AppleToolError(f"{name} failed ({done.returncode}):\n{done.stdout}")
    return done.stdout
