"""The word in a package that somebody else brings new versions of it, so that the program looks for none."""

from __future__ import annotations

from pathlib import Path

from packages import file_tree

NAME = "updated-by"
"""As in ``imageedit_desktop/installation.py``."""


def mark(resources: Path, who: str) -> Path:
    """Put the word among the program's resources.

    Args:
        resources: the folder of the package that the program takes for that.
        who: updates it, for whoever looks into the folder.
    """
    return file_tree.write(resources / NAME, f"{who}\n")
