"""What the project tells of its newest version: one small signed file, and what becomes of it.

::

    <signatures in base64, with a space between them>
    {"format": 1, "program": "imageedit-desktop", "version": "1.3.0"}

A signature is over the exact bytes that follow on the first line; nothing of them is looked at before one holds. A
format that is not known is refused, and what is not known within the known one is ignored.
"""

from __future__ import annotations

import base64
import binascii
import json
import re
from dataclasses import dataclass

from imageedit_desktop.domain.errors import Code, Malformed, problem

FORMAT = 1
PROGRAM = "imageedit-desktop"
FILE_MAX_BYTES = 16_384
"""It takes some 200."""

SIGNATURES_MAX = 4
SIGNATURE_BYTES = 64
"""Of Ed25519 (RFC 8032, 5.1.6)."""

WEEK_MS = 7 * 24 * 3600 * 1000

_RELEASE = re.compile(r"[0-9]{1,6}(?:\.[0-9]{1,6}){0,3}", re.ASCII)
_VERSION = re.compile(rf"({_RELEASE.pattern})(?:(\.dev|a|b|rc)[0-9]*)?(?:\.post[0-9]+)?(?:\+[a-z0-9.]+)?", re.ASCII)
"""As much of https://packaging.python.org/en/latest/specifications/version-specifiers (2026) as is used here."""


@dataclass(frozen=True, slots=True, order=True)
class Version:
    """A version, for comparing.

    Attributes:
        numbers: of the release, without zeros at the end.
        is_final: nothing that comes before the release, such as ``1.3rc1``.
    """

    numbers: tuple[int, ...]
    is_final: bool


@dataclass(frozen=True, slots=True)
class Signed:
    """A file that nobody has looked into yet.

    Attributes:
        signatures: any of them may hold.
        content: what they are of.
    """

    signatures: tuple[bytes, ...]
    content: bytes


def parse_version(text: object) -> Version | None:
    """A version as it is written; None where it is none."""
    found = _VERSION.fullmatch(text) if isinstance(text, str) else None
    if found is None:
        return None
    numbers = [int(number) for number in found[1].split(".")]
    while numbers and numbers[-1] == 0:
        numbers.pop()
    return Version(tuple(numbers), is_final=found[2] is None)


def is_newer(version: str, than: object) -> bool:
    """Whether a version comes after another one; nothing comes after what is not understood."""
    one, other = parse_version(version), parse_version(than)
    return one is not None and other is not None and one > other


def split_signed(file: bytes) -> Signed:
    """Take a file apart.

    Raises:
        Malformed: VERSION_NOT_UNDERSTOOD, it does not begin with signatures.
    """
    first, _, content = file.partition(b"\n")
    try:
        signatures = tuple(base64.b64decode(part, validate=True) for part in first.split(b" "))
    except binascii.Error as error:
        raise _not_understood() from error
    is_known = len(signatures) <= SIGNATURES_MAX and all(len(one) == SIGNATURE_BYTES for one in signatures)
    if not is_known or not content:
        raise _not_understood()
    return Signed(signatures, content)


def join_signed(signed: Signed) -> bytes:
    """The file of what was signed, as `split_signed` takes it apart."""
    return b" ".join(map(base64.b64encode, signed.signatures)) + b"\n" + signed.content


def write_content(version: str) -> bytes:
    """What is signed for a version."""
    return json.dumps({"format": FORMAT, "program": PROGRAM, "version": version}).encode() + b"\n"


def read_content(content: bytes) -> str:
    """The version that was signed; it is plain: digits with dots between them.

    Raises:
        Malformed: VERSION_NOT_UNDERSTOOD; another program's, another format, or no release.
    """
    try:
        told = json.loads(content)
    except (ValueError, RecursionError) as error:
        raise _not_understood() from error
    if not isinstance(told, dict) or (told.get("format"), told.get("program")) != (FORMAT, PROGRAM):
        raise _not_understood()
    version = told.get("version")
    if not isinstance(version, str) or not _RELEASE.fullmatch(version):
        raise _not_understood()
    return version


def is_due(looked_ms: object, now_ms: int, *, has_failed: bool) -> bool:
    """Whether it is time to look again.

    Args:
        looked_ms: when it was done last, as it was kept: anything but a time that is past stands for never.
        now_ms: by the wall clock, since 1970; it may have been set since.
        has_failed: nothing came of that, and it has not been tried again.
    """
    if isinstance(looked_ms, bool) or not isinstance(looked_ms, int) or looked_ms > now_ms:
        return True
    return has_failed or now_ms - looked_ms >= WEEK_MS


def _not_understood() -> Malformed:
    return Malformed(problem(Code.VERSION_NOT_UNDERSTOOD))
