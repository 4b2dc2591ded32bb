"""Sign a program for Windows where a certificate is given by the environment; ``python signing.py FILE``.

``IMAGEEDIT_SIGNING_CERTIFICATE`` is a PKCS #12 file (.pfx), ``IMAGEEDIT_SIGNING_PASSWORD`` its password, and
``IMAGEEDIT_SIGNING_TIMESTAMPS`` the address of a service for timestamps. On Windows signtool signs, elsewhere
osslsigncode.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

CERTIFICATE = "IMAGEEDIT_SIGNING_CERTIFICATE"
PASSWORD = "IMAGEEDIT_SIGNING_PASSWORD"
TIMESTAMPS = "IMAGEEDIT_SIGNING_TIMESTAMPS"


def is_asked_for(environment: Mapping[str, str] = os.environ) -> bool:
    """Whether a certificate is given."""
    return bool(environment.get(CERTIFICATE))


def sign(file: Path, environment: Mapping[str, str] = os.environ) -> None:
    """Sign a program in its place.

    Raises:
        subprocess.CalledProcessError: it could not be signed; it is as it was.
    """
    if sys.platform == "win32":
        subprocess.run(signtool(file, environment), check=True)
        return
    signed = file.with_name(f"{file.name}.signed")
    try:
        # The password does not stand in the list of processes.
        subprocess.run(
            osslsigncode(file, signed, environment),
            input=environment.get(PASSWORD, "").encode(),
            stdout=subprocess.DEVNULL,
            check=True,
        )
        signed.replace(file)
    finally:
        signed.unlink(missing_ok=True)


def signtool(file: Path, environment: Mapping[str, str]) -> list[str]:
    """Return the command that signs on Windows."""
    stamped = environment.get(TIMESTAMPS)
    return [
        *("signtool", "sign", "/fd", "sha256", "/d", "ImageEdit Desktop", "/f", environment[CERTIFICATE]),
        *(("/p", environment[PASSWORD]) if environment.get(PASSWORD) else ()),
        *(("/tr", stamped, "/td", "sha256") if stamped else ()),
        str(file),
    ]


def osslsigncode(file: Path, signed: Path, environment: Mapping[str, str]) -> list[str]:
    """Return the command that signs elsewhere; it reads the password from its standard input."""
    stamped = environment.get(TIMESTAMPS)
    return [
        *("osslsigncode", "sign", "-h", "sha256", "-n", "ImageEdit Desktop", "-pkcs12", environment[CERTIFICATE]),
        *("-readpass", "/dev/stdin"),
        *(("-ts", stamped) if stamped else ()),
        *("-in", str(file), "-out", str(signed)),
    ]


if __name__ == "__main__":
    sign(Path(sys.argv[1]))
