"""Looking for a new version of the program: one small file, believed where it is signed and no step back."""

from __future__ import annotations

import asyncio
import logging
from dataclasses import dataclass

from imageedit_desktop.api.version_file import fetch_version_file, is_signed
from imageedit_desktop.domain.errors import Code, Malformed, problem
from imageedit_desktop.domain.newest_version import is_newer, read_content, split_signed
from imageedit_desktop.domain.project import VERSION_FILE_ADDRESS, VERSION_KEYS

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class VersionSource:
    """Who tells of new versions.

    Attributes:
        address: of the file, by https.
        public_keys: any of them may have signed it.
    """

    address: str = VERSION_FILE_ADDRESS
    public_keys: tuple[str, ...] = VERSION_KEYS


async def look_for_version(source: VersionSource, *, known: object) -> str:
    """Ask which version is the newest.

    Args:
        source: who tells.
        known: the newest that was told of before, as it was kept; anything but a version stands for none.

    Raises:
        Transient: it cannot be asked now.
        Malformed: what came is not believed: VERSION_NOT_UNDERSTOOD, VERSION_NOT_SIGNED, VERSION_OLD.
    """
    signed = split_signed(await fetch_version_file(source.address))
    if not await asyncio.to_thread(is_signed, signed, source.public_keys):
        raise Malformed(problem(Code.VERSION_NOT_SIGNED))
    version = read_content(signed.content)
    if isinstance(known, str) and is_newer(known, than=version):
        raise Malformed(problem(Code.VERSION_OLD, version=version, known=known))
    _log.info("the newest version is %s", version)
    return version
