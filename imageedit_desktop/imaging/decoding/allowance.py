"""What decoders that take much memory may take: more in a process that does nothing else."""

from __future__ import annotations

_BESIDE_OTHERS_BYTES = 500_000_000
"""In the window's process. A phone's 48 megapixels as HEIC fit."""

_ALONE_BYTES = 1_200_000_000
"""In a reader, which has 2 GB."""

_max_bytes = _BESIDE_OTHERS_BYTES


def hungry_max_bytes() -> int:
    """What decoding one HEIC, JPEG XL or JPEG 2000 may take in this process."""
    return _max_bytes


def allow_alone() -> None:
    """Let this process, which reads pictures and nothing else, take what it needs."""
    global _max_bytes  # noqa: PLW0603 - of the process, as the memory is
    _max_bytes = _ALONE_BYTES
