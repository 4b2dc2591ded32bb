"""The image in which people get the program, to drag it from into their applications."""

from __future__ import annotations

import os
import time
from collections.abc import Mapping
from pathlib import Path

from macos import apple_tool, keychain, notarization, signing
from macos.apple_tool import AppleToolError

_TRIES = 5
_PAUSE_S = 5
"""While something of the system looks into the new volume, it is busy. https://github.com/actions/runner-images/issues/7522
(2023)."""


def build(folder: Path, application: Path, image: Path, environment: Mapping[str, str] = os.environ) -> Path:
    """Make it, signed and seen by Apple as far as the environment has what it takes.

    Args:
        folder: becomes the image.
        application: the ``.app`` in it, signed in its place.
        image: the ``.dmg``.
        environment: may have a certificate, see `keychain`, and a key, see `notarization`.

    Returns:
        The image.

    Raises:
        AppleToolError: something could not be done; there is no image then.
    """
    (folder / "Applications").symlink_to("/Applications")
    try:
        _sign_and_make(folder, application, image, environment)
        _have_it_seen(image, environment)
    except AppleToolError:
        image.unlink(missing_ok=True)  # or it would be taken for one that is signed and seen
        raise
    return image


def hdiutil(folder: Path, image: Path, title: str) -> list[str]:
    """Return the command that makes it, packed and not to be written to."""
    options = ["-volname", title, "-fs", "APFS", "-format", "UDZO", "-ov"]
    return ["hdiutil", "create", "-srcfolder", str(folder), *options, str(image)]


def _sign_and_make(folder: Path, application: Path, image: Path, environment: Mapping[str, str]) -> None:
    with keychain.opened(environment) as identity:
        signing.sign(application, identity)
        _make(hdiutil(folder, image, application.stem))
        if identity is not None:
            apple_tool.run(signing.image_command(image, identity))


def _have_it_seen(image: Path, environment: Mapping[str, str]) -> None:
    if not keychain.is_asked_for(environment):
        print(f"It is signed by nobody: no certificate is given by {keychain.CERTIFICATE}. macOS will warn of it.")
    elif not notarization.is_asked_for(environment):
        print(f"Apple has not seen it: no key is given by {notarization.KEY}. macOS will warn of it.")
    else:
        notarization.notarize(image, environment)


def _make(command: list[str]) -> None:
    for further in reversed(range(_TRIES)):
        try:
            apple_tool.run(command)
            return
        except AppleToolError as error:
            if not further or "busy" not in str(error):
                raise
            time.sleep(_PAUSE_S)
