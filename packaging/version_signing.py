"""The file by which programs learn of a new version, signed; run inside of the environment that has PyNaCl.

::

    python version_signing.py                  write build/packages/newest-version.txt for the checkout's version
    python version_signing.py --new-key FILE   make two keys: the private half goes into FILE, the public is printed

``IMAGEEDIT_VERSION_KEY`` has the private half, or two with a space between them while one takes the place of the
other. What the program does with the file is in `imageedit_desktop.domain.newest_version`.
"""

from __future__ import annotations

import argparse
import base64
import binascii
import os
import re
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[1]
KEY = "IMAGEEDIT_VERSION_KEY"

sys.path.insert(0, str(REPOSITORY))

from nacl.signing import SigningKey  # noqa: E402

from imageedit_desktop import __version__  # noqa: E402
from imageedit_desktop.api.version_file import is_signed  # noqa: E402
from imageedit_desktop.domain.newest_version import (  # noqa: E402
    Signed,
    join_signed,
    read_content,
    split_signed,
    write_content,
)
from imageedit_desktop.domain.project import VERSION_FILE, VERSION_KEYS  # noqa: E402


class SigningError(Exception):
    """It was not signed; the text says what to do about it."""


def main(arguments: Sequence[str], environment: Mapping[str, str] = os.environ) -> int:
    """Do what is asked; returns the exit code."""
    parser = argparse.ArgumentParser(
        prog="bootstrap.py sign-version", description=(__doc__ or "").partition("\n")[0]
    )
    parser.add_argument(
        "--new-key", metavar="FILE", type=Path, help="where to keep the private half; not there yet"
    )
    asked = parser.parse_args(arguments)
    try:
        if asked.new_key:
            print(make_key(asked.new_key))
        else:
            changes = (REPOSITORY / "CHANGELOG.md").read_text(encoding="utf-8")
            check_changes(changes, __version__)
            print(write_file(REPOSITORY / "build" / "packages", __version__, environment, VERSION_KEYS))
    except (SigningError, OSError) as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def make_key(file: Path) -> str:
    """Make a pair; returns the public half. The private half goes into a file that its owner alone may read.

    Raises:
        FileExistsError: there is a file already; a key is not written over.
    """
    key = SigningKey.generate()
    with open(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as target:  # noqa: PTH123 - rights
        target.write(base64.b64encode(bytes(key)) + b"\n")
    return base64.b64encode(bytes(key.verify_key)).decode("ascii")


def check_changes(changes: str, version: str) -> None:
    """Hold the version against the changelog.

    Raises:
        SigningError: it tells nothing of the version: it is not released.
    """
    if not re.search(rf"^## \[{re.escape(version)}\] - \d{{4}}-\d{{2}}-\d{{2}}$", changes, re.MULTILINE):
        raise SigningError(f"CHANGELOG.md has no “## [{version}] - date”: nobody is told of what is not released.")


def write_file(folder: Path, version: str, environment: Mapping[str, str], public_keys: Sequence[str]) -> Path:
    """Write the file for a version; returns it.

    Args:
        folder: for the file.
        version: is told to be the newest.
        environment: with the private half.
        public_keys: those that the program believes.

    Raises:
        SigningError: no key is given, or none that the program believes.
    """
    signed = _sign(write_content(version), environment.get(KEY, "").split())
    told = join_signed(signed)
    if not is_signed(split_signed(told), public_keys) or read_content(signed.content) != version:
        raise SigningError("The program does not believe this key: put its public half into domain/project.py.")
    folder.mkdir(parents=True, exist_ok=True)
    target = folder / VERSION_FILE
    target.write_bytes(told)
    return target


def _sign(content: bytes, keys: Sequence[str]) -> Signed:
    if not keys:
        raise SigningError(f"Nothing is signed: no key is given by {KEY}. “sign-version --new-key FILE” makes one.")
    try:
        signers = [SigningKey(base64.b64decode(key, validate=True)) for key in keys]
    except (binascii.Error, ValueError) as error:
        raise SigningError(f"What {KEY} gives is no key that “sign-version --new-key FILE” made.") from error
    return Signed(tuple(signer.sign(content).signature for signer in signers), content)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
