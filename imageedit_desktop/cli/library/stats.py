"""``imageedit-desktop library stats``: how much there is, and what is said of it."""

from __future__ import annotations

import argparse

from imageedit_desktop.cli import output
from imageedit_desktop.cli.library.opened import Opened, print_json, run_on_library


def stats(arguments: argparse.Namespace) -> int:
    """Run the command; returns the exit code."""
    return run_on_library(arguments, lambda opened: _stats(opened, as_json_object=arguments.json))


async def _stats(opened: Opened, *, as_json_object: bool) -> int:
    counts = opened.library.counts
    pictures = await opened.workers.database(counts.of_pictures)
    stars = await opened.workers.database(counts.by, "stars")
    labels = await opened.workers.database(counts.by, "label")
    if as_json_object:
        print_json({**pictures, "stars": stars, "labels": labels})
        return output.SAVED
    for name, count in pictures.items():
        output.put(f"{_WORDS[name]}: {count}")
    for star, count in stars.items():
        output.put(f"Rated {star}: {count}")
    for label, count in labels.items():
        output.put(f"Labelled {label}: {count}")
    return output.SAVED


_WORDS = {
    "pictures": "Pictures",
    "size_bytes": "Bytes",
    "batches": "Batches",
    "picked": "Picked",
    "rejected": "Rejected",
    "undecided": "Undecided",
    "deferred": "Deferred",
    "imported": "Imported without a recipe",
    "elsewhere": "Outside of the library folder",
}
