"""What other programs say of a picture: in the file itself, and in the sidecars beside it."""

from __future__ import annotations

from pathlib import Path

from imageedit_desktop.domain.importing import NO_JUDGEMENT, Judgement
from imageedit_desktop.imaging.record.judgement import judgement_in
from imageedit_desktop.imaging.record.packets import packet_in

SIDECAR = ".xmp"


def judgement_of(path: Path) -> Judgement:
    """What was said last, by whatever program: the newest of file and sidecars counts, if it says anything.

    A sidecar is called as the picture with ``.xmp`` behind it, as darktable's and digiKam's, or in place of its
    ending, as Adobe's. Each is as old as it says, or as its file.
    """
    told = [found for place in (path, *_sidecars_of(path)) if (found := _told_by(place)) is not None]
    return max(told, key=lambda each: each[0])[1] if told else NO_JUDGEMENT


def _sidecars_of(path: Path) -> tuple[Path, ...]:
    return tuple(
        path.parent / name
        for stem in dict.fromkeys((path.name, path.stem))
        for name in (stem + SIDECAR, stem + SIDECAR.upper())
    )


def _told_by(place: Path) -> tuple[int, Judgement] | None:
    """When something was said there, and what; None where there is nothing."""
    try:
        packet = packet_in(place)
        changed_ms = place.stat().st_mtime_ns // 1_000_000
    except OSError:
        return None
    told = NO_JUDGEMENT if packet is None else judgement_in(packet)
    if told.verdict.is_blank and not told.tags:
        return None
    return (changed_ms if told.written_ms is None else told.written_ms), told
