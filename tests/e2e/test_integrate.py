"""The program in the menus of a desktop, and out of them again without a trace."""

from __future__ import annotations

import configparser
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest
from PIL import Image
from support.program import COMMAND, Finished, finish

from imageedit_desktop.paths import DESKTOP_ID

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="menus of Linux")

_SCRIPT = Path(sys.executable).with_name("imageedit-desktop")


class Desktop:
    """Where a desktop looks, as a person has it who has nothing yet."""

    def __init__(self, folder: Path) -> None:
        self.share = folder / "my share"
        self.entry = self.share / "applications" / f"{DESKTOP_ID}.desktop"
        self.path = os.environ["PATH"]

    def integrate(self, *arguments: str) -> Finished:
        """Run the command."""
        own = {"XDG_DATA_HOME": str(self.share), "PATH": self.path, "PYTHONWARNINGS": "error"}
        return finish(_start([*COMMAND, "integrate", *arguments], os.environ | own), timeout_s=60)

    def files(self) -> dict[str, bytes]:
        """What is there, by its path."""
        found = {path for path in self.share.rglob("*") if path.is_file() and path.name != "mimeinfo.cache"}
        return {str(path.relative_to(self.share)): path.read_bytes() for path in found}

    def told(self) -> configparser.SectionProxy:
        """What the entry says."""
        parser = configparser.ConfigParser(interpolation=None, delimiters=("=",))
        parser.read(self.entry, encoding="utf-8")
        return parser["Desktop Entry"]


def _start(command: list[str], environment: Mapping[str, str]) -> subprocess.Popen[str]:
    pipe = subprocess.PIPE
    return subprocess.Popen(command, env=environment, stdin=pipe, stdout=pipe, stderr=pipe, text=True)


@pytest.fixture
def desktop(tmp_path: Path) -> Desktop:
    return Desktop(tmp_path)


def test_what_it_writes_starts_this_very_program_and_goes_without_a_trace(desktop: Desktop) -> None:
    done = desktop.integrate()
    assert done.code == 0, done.err
    assert sorted(done.out.splitlines()) == sorted(
        str(desktop.share / name) for name in desktop.files() if not name.startswith("imageedit-desktop/")
    )
    assert Path(desktop.told()["TryExec"]).samefile(_SCRIPT)
    shown = desktop.share / "icons" / "hicolor" / "48x48" / "apps" / f"{desktop.told()['Icon']}.png"
    with Image.open(shown) as icon:
        assert icon.size == (48, 48)
    if shutil.which("desktop-file-validate"):
        assert subprocess.run(["desktop-file-validate", desktop.entry], check=False).returncode == 0

    assert desktop.integrate("--remove").complaint == "ImageEdit Desktop is no longer in the menu."
    assert not desktop.share.exists()
    assert desktop.integrate("--remove").complaint == "There is nothing to remove."
    assert not desktop.share.exists()


def test_what_others_have_there_stays(desktop: Desktop) -> None:
    theirs = desktop.share / "applications" / "other.desktop"
    theirs.parent.mkdir(parents=True)
    theirs.write_text("[Desktop Entry]\nType=Application\nName=Other\nExec=true\nMimeType=image/png;\n")
    library = desktop.share / "imageedit-desktop" / "library" / "a picture.jpg"
    library.parent.mkdir(parents=True)
    library.touch()
    before = desktop.files()

    assert desktop.integrate().code == 0
    assert desktop.integrate().code == 0, "as often as one likes, after each renewal of the program"
    assert desktop.integrate("--remove").code == 0
    assert desktop.files() == before


def test_the_name_on_the_path_is_what_menus_start(desktop: Desktop, tmp_path: Path) -> None:
    """It stays when the folder behind it is made anew."""
    link = tmp_path / 'my "tools" for 100 %' / _SCRIPT.name
    link.parent.mkdir()
    link.symlink_to(_SCRIPT)
    desktop.path = f"{link.parent}{os.pathsep}{desktop.path}"
    assert desktop.integrate().code == 0
    assert desktop.told()["TryExec"] == str(link)


def test_an_entry_that_is_somebody_elses_is_not_overwritten(desktop: Desktop) -> None:
    desktop.entry.parent.mkdir(parents=True)
    desktop.entry.write_text("my own")
    refused = desktop.integrate()
    assert refused.code == 2
    assert refused.complaint == f"{desktop.entry} is there already, and it is not from here. Nothing was changed."
    assert desktop.files() == {str(desktop.entry.relative_to(desktop.share)): b"my own"}


def test_what_was_changed_since_is_left(desktop: Desktop) -> None:
    assert desktop.integrate().code == 0
    desktop.entry.write_text("changed")
    done = desktop.integrate("--remove")
    assert f"{desktop.entry} was changed by somebody, and is left as it is." in done.complaint
    assert list(desktop.files()) == [str(desktop.entry.relative_to(desktop.share))]


def test_an_account_that_cannot_be_read_is_told(desktop: Desktop) -> None:
    assert desktop.integrate().code == 0
    account = desktop.share / "imageedit-desktop" / "desktop-files.json"
    account.write_text("{")
    refused = desktop.integrate("--remove")
    assert (refused.code, refused.complaint.startswith("The files of the desktop cannot be written or read")) == (
        2,
        True,
    )
    assert desktop.entry.is_file()
