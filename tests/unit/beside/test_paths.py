"""The program finds its own files, and puts the user's where the user says."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from imageedit_desktop import paths
from imageedit_desktop.domain.environment import LIBRARY_VARIABLE

_REPOSITORY = Path(__file__).parents[3]


def test_a_checkout_has_its_resources_beside_the_package() -> None:
    assert paths.resources_folder() == _REPOSITORY / "resources"


def test_a_frozen_build_has_them_in_its_bundle(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert paths.resources_folder() == tmp_path / "resources"


def test_an_installed_wheel_has_them_inside(tmp_path: Path) -> None:
    """The layout of a wheel, unpacked, asked by an interpreter that knows nothing of the checkout."""
    package = tmp_path / "imageedit_desktop"
    shutil.copytree(_REPOSITORY / "imageedit_desktop", package, ignore=shutil.ignore_patterns("__pycache__"))
    (package / "_resources").mkdir()
    question = "from imageedit_desktop import paths; print(paths.resources_folder())"
    answer = subprocess.check_output([sys.executable, "-c", question], cwd=tmp_path, text=True)
    assert Path(answer.strip()) == package / "_resources"


def test_the_library_named_on_the_command_line_wins(tmp_path: Path) -> None:
    environment = {LIBRARY_VARIABLE: str(tmp_path / "from environment")}
    assert paths.library_folder(tmp_path / "given", environment, rehearsal=False) == tmp_path / "given"
    assert paths.library_folder(None, environment, rehearsal=False) == tmp_path / "from environment"


def test_a_library_is_absolute_and_may_start_at_home(own_home: Path) -> None:
    assert paths.library_folder(Path("~/Pictures"), {}, rehearsal=False) == own_home / "Pictures"
    assert paths.library_folder(Path("here"), {}, rehearsal=False) == Path.cwd() / "here"
    assert paths.library_folder(Path("~nobody here"), {}, rehearsal=False) == Path.cwd() / "~nobody here"


def test_without_a_word_the_library_is_in_the_platforms_data_folder(own_home: Path) -> None:
    folder = paths.library_folder(None, {LIBRARY_VARIABLE: ""}, rehearsal=False)
    assert folder.is_relative_to(own_home)
    assert folder.name == "library"


def test_rehearsal_keeps_a_library_of_its_own(tmp_path: Path) -> None:
    assert paths.library_folder(tmp_path, {}, rehearsal=True) == tmp_path / "rehearsal"


def test_the_platforms_folders_differ_and_are_the_users(own_home: Path) -> None:
    folders = {paths.config_folder(), paths.cache_folder(), paths.log_folder()}
    assert len(folders) == 3
    assert all(folder.is_relative_to(own_home) for folder in folders)
