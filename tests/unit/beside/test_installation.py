"""Where a store or the system brings new versions, the program knows."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from packages import updated_by

from imageedit_desktop import installation, paths
from imageedit_desktop.installation import UPDATED_BY, is_updated_by_others


def test_a_checkout_is_updated_by_who_has_it() -> None:
    assert not is_updated_by_others({})


def test_the_word_is_among_the_resources(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert not is_updated_by_others({})
    updated_by.mark(paths.resources_folder(), "dpkg")
    assert (tmp_path / "resources" / UPDATED_BY).read_text() == "dpkg\n"
    assert is_updated_by_others({})


def test_a_sandbox_counts_where_it_is_this_programs() -> None:
    assert is_updated_by_others({"FLATPAK_ID": paths.DESKTOP_ID})
    assert not is_updated_by_others({"FLATPAK_ID": "org.example.Terminal"})
    here = Path(sys.executable).parent
    assert is_updated_by_others({"SNAP": str(here)})
    assert not is_updated_by_others({"SNAP": "/snap/terminal/1"})
    assert not is_updated_by_others({"SNAP": ""})


def test_a_package_of_windows_store_is_known_by_its_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(installation.sys, "executable", str(tmp_path / "WindowsApps" / "ImageEdit" / "program.exe"))
    assert not is_updated_by_others({})  # a Python from the store is not ours
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert is_updated_by_others({})
