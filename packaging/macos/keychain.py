"""A keychain that lives as long as something is signed, with the certificate that the environment gives.

``IMAGEEDIT_SIGNING_CERTIFICATE`` is a PKCS #12 file (.p12) with a certificate of the kind *Developer ID
Application*, ``IMAGEEDIT_SIGNING_PASSWORD`` its password.
"""

from __future__ import annotations

import os
import re
import secrets
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from macos import apple_tool
from macos.apple_tool import AppleToolError

CERTIFICATE = "IMAGEEDIT_SIGNING_CERTIFICATE"
PASSWORD = "IMAGEEDIT_SIGNING_PASSWORD"

_IDENTITY = re.compile(r"^\s*\d+\) ([0-9A-F]{40}) ", re.MULTILINE)
_IS_OPEN_S = 6 * 60 * 60
"""Longer than Apple takes to look at a program."""


def is_asked_for(environment: Mapping[str, str] = os.environ) -> bool:
    """Whether a certificate is given."""
    return bool(environment.get(CERTIFICATE))


@contextmanager
def opened(environment: Mapping[str, str] = os.environ) -> Iterator[str | None]:
    """Lend what codesign calls the certificate by, its hash; None where none is given.

    Raises:
        AppleToolError: the certificate cannot be read, or nothing can be signed with it.
    """
    if not is_asked_for(environment):
        yield None
        return
    before = re.findall(r'"(.+)"', apple_tool.run(["security", "list-keychains", "-d", "user"]))
    with tempfile.TemporaryDirectory() as folder:
        path = str(Path(folder).resolve() / "signing.keychain-db")
        try:
            for command in providing(path, secrets.token_hex(), before, environment):
                apple_tool.run(command)
            yield _identity(path)
        finally:
            apple_tool.run(searching(before))
            if Path(path).exists():
                apple_tool.run(["security", "delete-keychain", path])


def providing(path: str, word: str, others: list[str], environment: Mapping[str, str]) -> list[list[str]]:
    """Return the commands that make it; security takes passwords as arguments alone.

    Args:
        path: of the keychain.
        word: that opens it.
        others: the keychains that are searched as well.
        environment: has the certificate.
    """
    certificate = ["-f", "pkcs12", "-P", environment.get(PASSWORD, "")]
    return [
        ["security", "create-keychain", "-p", word, path],
        ["security", "set-keychain-settings", "-l", "-u", "-t", str(_IS_OPEN_S), path],
        ["security", "unlock-keychain", "-p", word, path],
        ["security", "import", environment[CERTIFICATE], "-k", path, *certificate, "-T", "/usr/bin/codesign"],
        # Else a window asks whether codesign may use the key.
        ["security", "set-key-partition-list", "-S", "apple-tool:,apple:,codesign:", "-s", "-k", word, path],
        searching([path, *others]),  # Apple's own certificates, which stand above ours, are found in the others
    ]


def searching(paths: list[str]) -> list[str]:
    """Return the command after which these keychains are searched."""
    return ["security", "list-keychains", "-d", "user", "-s", *paths]


def _identity(path: str) -> str:
    told = apple_tool.run(["security", "find-identity", "-v", "-p", "codesigning", path])
    found = _IDENTITY.search(told)
    if found is None:
        raise AppleToolError(f"Nothing can be signed with the certificate of {CERTIFICATE}:\n{told}")
    return found[1]
