"""What the desktops are told of the program is valid, consistent, and true of what it reads."""

from __future__ import annotations

import configparser
import re
import shutil
import struct
import subprocess
from collections import defaultdict
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from imageedit_desktop import __version__
from imageedit_desktop.imaging.endings import ENDINGS
from imageedit_desktop.paths import DESKTOP_ID, resources_folder

_ENTRY = resources_folder() / "linux" / f"{DESKTOP_ID}.desktop"
_METAINFO = resources_folder() / "linux" / f"{DESKTOP_ID}.metainfo.xml"
_KNOWN_TYPES = Path("/usr/share/mime/globs2")
_NOT_KNOWN_BY_NAME = {
    *(".jfif", ".jif", ".jfi", ".pjpeg", ".pjp", ".mpo", ".apng"),  # told by their content, as JPEG and PNG
    *(".qoi", ".srw", ".rwl", ".iiq", ".3fr", ".mef"),  # of newer lists alone, or of none
}


def _needs(tool: str) -> pytest.MarkDecorator:
    return pytest.mark.skipif(shutil.which(tool) is None, reason=f"{tool} is not installed")


def _entry() -> configparser.SectionProxy:
    parser = configparser.ConfigParser(interpolation=None, delimiters=("=",))
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read(_ENTRY, encoding="utf-8")
    return parser["Desktop Entry"]


def _metainfo() -> ET.Element:
    return ET.parse(_METAINFO).getroot()


@_needs("desktop-file-validate")
def test_the_desktop_entry_is_valid() -> None:
    done = subprocess.run(["desktop-file-validate", _ENTRY], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout + done.stderr) == (0, "")


@_needs("appstreamcli")
def test_the_metainfo_is_valid() -> None:
    command = ["appstreamcli", "validate", "--no-net", "--no-color", _METAINFO]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    told = done.stdout + done.stderr
    assert (done.returncode, re.findall(r"^[EW]: .*", told, re.MULTILINE)) == (0, []), told
    hints = {line.split()[-1] for line in re.findall(r"^I: .*", told, re.MULTILINE)}
    assert hints <= {"developer"}, told  # a tag of newer lists


def test_entry_metainfo_and_program_have_one_name() -> None:
    root = _metainfo()
    assert re.fullmatch(r"[a-z]+(\.\w+){2,}", DESKTOP_ID)
    assert (root.findtext("id"), root.findtext("launchable")) == (DESKTOP_ID, f"{DESKTOP_ID}.desktop")
    assert (_entry()["Icon"], root.findtext("name")) == (DESKTOP_ID, _entry()["Name"])
    assert root.findtext("provides/id") == "imageedit-desktop.desktop", "what it was called before"
    assert root.findtext("provides/binary") == _entry()["TryExec"] == _entry()["Exec"].split()[0]
    categories = [category.text for category in root.iterfind("categories/category")]
    assert [name for name in _entry()["Categories"].split(";") if name not in {"", "Qt"}] == categories


def test_the_newest_release_is_the_version_of_the_program() -> None:
    newest = _metainfo().find("releases/release")
    assert newest is not None
    assert newest.get("version") == __version__


def test_the_screenshot_is_as_large_as_it_is_said_to_be() -> None:
    image = _metainfo().find("screenshots/screenshot/image")
    assert image is not None
    assert image.text is not None
    file = resources_folder() / image.text.rpartition("/")[2]
    width, height = struct.unpack(">II", file.read_bytes()[16:24])
    assert (image.get("width"), image.get("height")) == (str(width), str(height))


@pytest.mark.skipif(not _KNOWN_TYPES.is_file(), reason="shared-mime-info is not installed")
def test_open_with_offers_the_program_for_whatever_it_reads() -> None:
    offered = set(_entry()["MimeType"].split(";")) - {""}
    known = defaultdict(set)
    for line in _KNOWN_TYPES.read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            _, kind, pattern, *_ = line.split(":")
            known[pattern.removeprefix("*").lower()].add(kind)
    endings = {ending for endings in ENDINGS.values() for ending in endings} - _NOT_KNOWN_BY_NAME
    assert [ending for ending in sorted(endings) if not known[ending] & offered] == []
