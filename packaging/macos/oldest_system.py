"""The oldest macOS that has what the program asks of it: the newest that any part of it was built for."""

from __future__ import annotations

import re
import sysconfig
from collections.abc import Iterable
from importlib.metadata import Distribution, distributions

_TAG = re.compile(r"^Tag: .*\bmacosx_(\d+)_(\d+)_", re.MULTILINE)
"""As in https://packaging.python.org/en/latest/specifications/platform-compatibility-tags (2026)."""

_PLATFORM = re.compile(r"^macosx-(\d+)(?:\.(\d+))?")


def of_environment() -> str:
    """What Python and everything that is installed beside it ask for; such as ``14.0``, and empty elsewhere."""
    return newest([sysconfig.get_platform()], map(_tags, distributions()))


def newest(platforms: Iterable[str], tags: Iterable[str]) -> str:
    """The newest of them.

    Args:
        platforms: such as ``macosx-11.0-arm64``, as Python says it.
        tags: what wheels say of themselves; those for any system say nothing of macOS.
    """
    found = [told.groups("0") for told in map(_PLATFORM.match, platforms) if told]
    found += [told for text in tags for told in _TAG.findall(text)]
    return ".".join(max(found, key=lambda version: tuple(map(int, version)), default=()))


def _tags(installed: Distribution) -> str:
    return installed.read_text("WHEEL") or ""
