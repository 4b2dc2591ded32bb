"""The program's log: a small rotating file, and warnings on standard error.

No line carries a key: what looks like one, and every secret that was registered, is blotted out on the way to the
file, tracebacks included. Prompts and file contents are never handed to a logger in the first place.
"""

from __future__ import annotations

import logging
import re
import sys
from contextlib import suppress
from logging.handlers import RotatingFileHandler
from pathlib import Path

FILE_NAME = "imageedit-desktop.log"
_FILE_BYTES = 1_000_000
_OLD_FILES = 3
_BLOT = "[redacted]"
_LOOKS_SECRET = re.compile(r"(?i)(?<=bearer )\S+|wsk_[\w-]+")
_LAYOUT = "%(asctime)s %(levelname)s %(name)s: %(message)s"

_secrets: set[str] = set()


def keep_secret(secret: str) -> None:
    """Blot out ``secret`` from now on wherever it would be logged or reported."""
    if secret:
        _secrets.add(secret)


def redact(text: str) -> str:
    """Return ``text`` without keys."""
    for secret in _secrets:
        text = text.replace(secret, _BLOT)
    return _LOOKS_SECRET.sub(_BLOT, text)


class RedactingFormatter(logging.Formatter):
    """Formats as usual, then takes the keys out of the whole text, traceback included."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the line, or the lines with a traceback, without keys."""
        return redact(super().format(record))


class PatientFileHandler(RotatingFileHandler):
    """A file that grows on where it cannot be put aside, since another program writes to it too.

    Windows moves no file that is open elsewhere. The next record tries again.
    """

    def doRollover(self) -> None:  # noqa: N802
        """Put the file aside and begin a new one, if that can be."""
        with suppress(OSError):
            super().doRollover()


def start(folder: Path) -> None:
    """Send the log of the whole process to ``folder`` and its warnings to standard error.

    A folder that cannot be written is no reason not to start: then there is standard error alone.
    """
    root = logging.getLogger()
    root.setLevel(logging.INFO)
    for chatty in ("httpx", "httpcore", "PIL", "asyncio", "qasync"):
        logging.getLogger(chatty).setLevel(logging.WARNING)
    if sys.stderr is not None:  # a windowed program on Windows has none
        _add(root, logging.StreamHandler(), logging.WARNING)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        file = PatientFileHandler(
            folder / FILE_NAME, maxBytes=_FILE_BYTES, backupCount=_OLD_FILES, encoding="utf-8"
        )
    except OSError as error:
        logging.getLogger(__name__).warning("No log is kept: %s", error)
    else:
        _add(root, file, logging.INFO)


def _add(root: logging.Logger, handler: logging.Handler, level: int) -> None:
    handler.setLevel(level)
    handler.setFormatter(RedactingFormatter(_LAYOUT))
    root.addHandler(handler)
