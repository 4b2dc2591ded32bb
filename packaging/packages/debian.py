"""A package for Debian, Ubuntu and their relatives.

Python, Qt and the wheels come along; every library that the build machine has from a package of its own is asked
for as such, so that the system's updates reach the program. Nothing runs at installation or removal: menus and
icons are looked after by triggers of the packages that they belong to.
"""

from __future__ import annotations

import gzip
import hashlib
import re
import subprocess
import time
from functools import cache
from pathlib import Path

from packages import debian_changelog, file_tree, frozen, libraries, shared_files, tools, updated_by
from packages.release import HOMEPAGE, MAINTAINER, PROGRAM, SUMMARY, Release

_ARCHITECTURES = {"x86_64": "amd64", "aarch64": "arm64"}
_FOLDER = Path("usr/lib") / PROGRAM
_ALWAYS = ("ca-certificates",)
_RECOMMENDED = ("default-dbus-session-bus | dbus-session-bus", "libenchant-2-2", "xdg-desktop-portal")
_SUGGESTED = ("fonts-noto-cjk", "fonts-noto-core", "gnome-keyring | kwalletmanager", "hunspell-en-us")
_DESCRIPTION = """\
 Drop a photo in, add reference portraits, write a prompt, choose a size and
 press Generate. The edit runs on WaveSpeedAI's service; the results come back
 into a gallery on your own disk, to be reviewed, culled and exported with or
 without a network.
 .
 Every order is written down before it is sent, so that no paid picture is lost
 and nothing is paid twice by accident. A rehearsal mode tries everything
 without a key and without cost."""


def build(release: Release) -> Path:
    """Make it; returns the file."""
    root = tree(release)
    target = release.packages / f"{PROGRAM}_{release.version}_{_architecture(release)}.deb"
    command = [tools.find("dpkg-deb"), "--root-owner-group", "-Zxz", "--build", str(root), str(target)]
    subprocess.run(command, env=release.variables(), stdout=subprocess.DEVNULL, check=True)
    return target


def program_folder(release: Release) -> Path:
    """The frozen folder as it is in the package."""
    return tree(release) / _FOLDER


@cache
def tree(release: Release) -> Path:
    """Lay out what is installed, with ``DEBIAN`` beside it; once in a run."""
    root = file_tree.empty(release.work / "deb" / "root")
    file_tree.copy(frozen.build(release), root / _FOLDER)
    libraries.drop(root / _FOLDER / frozen.INSIDE, _of_packages(root / _FOLDER / frozen.INSIDE))
    updated_by.mark(root / _FOLDER / frozen.RESOURCES, "dpkg")
    (root / "usr" / "bin").mkdir(parents=True)
    (root / "usr" / "bin" / PROGRAM).symlink_to(Path("..") / "lib" / PROGRAM / PROGRAM)
    shared_files.write(release, root / "usr" / "share")
    _write_documents(release, root)
    (root / "DEBIAN").mkdir()
    file_tree.settle(root, frozenset({str(_FOLDER / PROGRAM)}), release.made_s)
    file_tree.write(root / "DEBIAN" / "md5sums", _sums(root))
    file_tree.write(root / "DEBIAN" / "control", _control(release, root))
    file_tree.settle(root, frozenset({str(_FOLDER / PROGRAM)}), release.made_s)
    return root


def _of_packages(inside: Path) -> list[str]:
    """The libraries that packages of the build machine brought."""
    names = [path.name for path in libraries.taken_from_system(inside)]
    command = ["dpkg-query", "-S", *(f"*/{name}" for name in names)]
    asked = subprocess.run(command, capture_output=True, text=True, check=False)  # it fails for those of nobody
    return sorted(set(names) & {Path(line.partition(": ")[2]).name for line in asked.stdout.splitlines()})


def _write_documents(release: Release, root: Path) -> None:
    ours, share = release.repository / "packaging" / "linux", root / "usr" / "share"
    documents = share / "doc" / PROGRAM
    man = (ours / f"{PROGRAM}.1").read_text(encoding="utf-8").replace("@VERSION@", release.version)
    man = man.replace("@DATE@", time.strftime("%Y-%m-%d", time.gmtime(release.made_s)))
    file_tree.write(share / "man" / "man1" / f"{PROGRAM}.1.gz", _packed(man))
    file_tree.write(documents / "changelog.gz", _packed(debian_changelog.text(release)))
    file_tree.write(documents / "copyright", (ours / "copyright").read_text(encoding="utf-8"))
    file_tree.write(
        share / "lintian" / "overrides" / PROGRAM, (ours / "lintian-overrides").read_text(encoding="utf-8")
    )
    notices = root / _FOLDER / "NOTICES.txt"
    file_tree.write(documents / "NOTICES.gz", _packed(notices.read_text(encoding="utf-8")))
    notices.unlink()
    (root / _FOLDER / "LICENSE").unlink()  # it is in `copyright`


def _control(release: Release, root: Path) -> str:
    size_kib = -(-file_tree.size_bytes(root / "usr") // 1024)
    fields = {
        "Package": PROGRAM,
        "Version": release.version,
        "Architecture": _architecture(release),
        "Maintainer": MAINTAINER,
        "Installed-Size": str(size_kib),
        "Depends": ", ".join(sorted({*_ALWAYS, *_needed(release, root)})),
        "Recommends": ", ".join(_RECOMMENDED),
        "Suggests": ", ".join(_SUGGESTED),
        "Section": "graphics",
        "Priority": "optional",
        "Homepage": HOMEPAGE,
        "Description": f"{SUMMARY}\n{_DESCRIPTION}",
    }
    return "".join(f"{name}: {value}\n" for name, value in fields.items())


def _needed(release: Release, root: Path) -> list[str]:
    """The packages with the libraries that are not inside, and their least versions, as dpkg finds them."""
    place = file_tree.empty(release.work / "deb" / "shlibdeps")
    file_tree.write(place / "debian" / "control", f"Source: {PROGRAM}\n\nPackage: {PROGRAM}\nArchitecture: any\n")
    files = libraries.elf_files(root / _FOLDER)
    private = sorted({str(path.parent) for path in files if ".so" in path.name})
    command = [
        tools.find("dpkg-shlibdeps"),
        "-O",
        "--warnings=0",
        f"-S{root}",
        *(f"-l{folder}" for folder in private),
    ]
    told = subprocess.check_output([*command, *map(str, files)], cwd=place, env=release.variables(), text=True)
    (listed,) = re.findall(r"^shlibs:Depends=(.+)$", told, re.MULTILINE)
    return [package.strip() for package in listed.split(",")]


def _sums(root: Path) -> str:
    files = [path for path in file_tree.walk(root / "usr") if path.is_file() and not path.is_symlink()]
    return "".join(f"{hashlib.md5(path.read_bytes()).hexdigest()}  {path.relative_to(root)}\n" for path in files)


def _packed(text: str) -> bytes:
    return gzip.compress(text.encode(), compresslevel=9, mtime=0)


def _architecture(release: Release) -> str:
    return _ARCHITECTURES[release.architecture]
