"""Names that Windows takes, on whatever system one asks."""

from __future__ import annotations

from pathlib import PurePosixPath, PureWindowsPath

import pytest

from imageedit_desktop.domain.windows_names import length, refused_name


@pytest.mark.parametrize(
    ("folder", "name"),
    [
        ("C:\\CON", "CON"),
        ("C:\\Pictures\\nul.txt\\library", "nul.txt"),
        ("C:\\COM1", "COM1"),
        ("C:\\lpt³ .old", "lpt³ .old"),
        ("C:\\pictures.", "pictures."),
        ("\\\\server\\share\\pictures ", "pictures "),
        ("C:\\what?", "what?"),
        ("C:\\a\tb", "a\tb"),
        ("aux", "aux"),
    ],
)
def test_what_it_refuses_is_named(folder: str, name: str) -> None:
    assert refused_name(PureWindowsPath(folder)) == name


@pytest.mark.parametrize(
    "folder",
    ["C:\\", "C:\\Pictures\\My Library", "C:\\CONTENT", "C:\\COM10", "C:\\..\\x", "\\\\server\\share\\ä 中", "x"],
)
def test_what_it_takes_is_not(folder: str) -> None:
    assert refused_name(PureWindowsPath(folder)) is None


def test_a_path_of_another_system_is_looked_at_in_the_same_way() -> None:
    assert refused_name(PurePosixPath("/home/con/library")) == "con"


def test_characters_beyond_the_first_plane_count_twice() -> None:
    assert length(PureWindowsPath("C:\\🦊ä")) == 6
