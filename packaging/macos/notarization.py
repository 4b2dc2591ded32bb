"""Have Apple look at what is signed, so that macOS opens it without a warning.

``IMAGEEDIT_NOTARY_KEY`` is a key of App Store Connect's API (.p8), ``IMAGEEDIT_NOTARY_KEY_ID`` its name and
``IMAGEEDIT_NOTARY_ISSUER`` whose it is.
https://developer.apple.com/documentation/security/customizing-the-notarization-workflow (2026)
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from macos import apple_tool

KEY = "IMAGEEDIT_NOTARY_KEY"
KEY_ID = "IMAGEEDIT_NOTARY_KEY_ID"
ISSUER = "IMAGEEDIT_NOTARY_ISSUER"


def is_asked_for(environment: Mapping[str, str] = os.environ) -> bool:
    """Whether there is a key to ask Apple with."""
    return all(environment.get(name) for name in (KEY, KEY_ID, ISSUER))


def notarize(image: Path, environment: Mapping[str, str] = os.environ) -> None:
    """Send an image to Apple, wait, and put the answer into it, for computers without a network.

    Raises:
        AppleToolError: Apple refused it, or could not be asked.
    """
    print("Waiting for Apple to look at it")
    for command in commands(image, environment):
        print(apple_tool.run(command), end="")  # the answer has the name under which the reasons are kept


def commands(image: Path, environment: Mapping[str, str]) -> list[list[str]]:
    """Return what does so; the second one fails where Apple did not agree."""
    asking = ["--key", environment[KEY], "--key-id", environment[KEY_ID], "--issuer", environment[ISSUER]]
    return [
        ["xcrun", "notarytool", "submit", str(image), *asking, "--wait"],
        ["xcrun", "stapler", "staple", str(image)],
    ]
