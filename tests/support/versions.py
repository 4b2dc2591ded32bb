"""The project's word of its newest version, signed by a key of the tests, and who signs it."""

from __future__ import annotations

import base64
import json

from nacl.signing import SigningKey

from imageedit_desktop.domain.newest_version import Signed, join_signed, write_content
from imageedit_desktop.domain.project import VERSION_FILE
from imageedit_desktop.pipeline.look_for_version import VersionSource

PATH = f"/releases/latest/download/{VERSION_FILE}"
NEWER = "999.1.0"
"""Than any that the program will ever be."""


class Signer:
    """A pair of keys."""

    def __init__(self) -> None:
        self._key = SigningKey.generate()

    @property
    def public_key(self) -> str:
        """As the program has them."""
        return base64.b64encode(bytes(self._key.verify_key)).decode()

    @property
    def private_key(self) -> str:
        """As the environment of whoever signs has it."""
        return base64.b64encode(bytes(self._key)).decode()

    def sign(self, content: bytes) -> bytes:
        """The signature alone."""
        return self._key.sign(content).signature

    def file(self, version: str = NEWER, **other: object) -> bytes:
        """What is fetched; with other words in it than the program's own, if any are given."""
        content = write_content(version)
        if other:
            content = json.dumps({**json.loads(content), **other}).encode()
        return join_signed(Signed((self.sign(content),), content))

    def source(self, url: str) -> VersionSource:
        """A server that gives out what is signed so."""
        return VersionSource(address=f"{url}{PATH}", public_keys=(self.public_key,))
