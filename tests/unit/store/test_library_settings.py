"""What is chosen for one library stays with it."""

from __future__ import annotations

from pathlib import Path

from imageedit_desktop.store.library import Library


def test_what_is_chosen_is_there_at_the_next_start(tmp_path: Path) -> None:
    library = Library.open(tmp_path)
    assert library.settings.get("sensitive") is None
    library.settings.keep("sensitive", "hide")
    library.settings.keep("sensitive", "blur")
    library.close()
    again = Library.open(tmp_path)
    assert again.settings.get("sensitive") == "blur"
    again.close()
