"""Packages: the same bytes each time, everything inside is told, and what cannot be built says why."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

import command_line
import pytest
from environment import SetUpError
from packages import (
    archive,
    bill_of_materials,
    debian,
    debian_changelog,
    file_tree,
    flatpak,
    kinds,
    libraries,
    notices,
    release,
    tools,
)
from packages.build_environment import BuildEnvironment
from packages.release import Release

from imageedit_desktop import __version__
from imageedit_desktop.arguments import COMMANDS
from imageedit_desktop.domain.project import PROJECT_PAGE
from imageedit_desktop.installation import UPDATED_BY
from imageedit_desktop.paths import APPLICATION, DESKTOP_ID

_REPOSITORY = Path(__file__).parents[3]
_LIBRARIES = Path("/usr/lib/x86_64-linux-gnu")
_MADE_S = 1_796_000_000

on_linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="about Linux")


@pytest.fixture
def facts(tmp_path: Path) -> Release:
    return Release(repository=tmp_path, version="1.2.3", made_s=_MADE_S, architecture="x86_64")


def _needs(tool: str) -> pytest.MarkDecorator:
    return pytest.mark.skipif(shutil.which(tool) is None, reason=f"{tool} is not installed")


def _folder(path: Path, names: list[str], time_s: int) -> Path:
    """A folder whose files were written in this order at this time."""
    path.mkdir()
    for name in names:
        file_tree.write(path / name, f"what is in {name}", program=name.endswith("b"))
        os.utime(path / name, (time_s, time_s))
    (path / "link").symlink_to("a")
    return path


@on_linux
def test_the_same_files_give_the_same_archive_whenever_they_were_made(tmp_path: Path) -> None:
    first = _folder(tmp_path / "first", ["a", "b", "c/d"], 1_700_000_000)
    second = _folder(tmp_path / "second", ["c/d", "b", "a"], 1_710_000_000)
    (second / "a").chmod(0o600)
    made = []
    for folder in (first, second):
        file_tree.settle(folder, frozenset({"b"}), _MADE_S)
        made.append(archive.pack(folder, "program", tmp_path / f"{folder.name}.tar.xz", _MADE_S).read_bytes())
    assert made[0] == made[1]


@on_linux
def test_only_programs_can_be_started(tmp_path: Path) -> None:
    folder = _folder(tmp_path / "folder", ["a", "b", "c/d"], 1_700_000_000)
    (folder / "a").chmod(0o777)
    file_tree.settle(folder, frozenset({"c/d"}), _MADE_S)
    rights = {name: oct((folder / name).stat().st_mode & 0o777) for name in ("a", "b", "c", "c/d")}
    assert rights == {"a": "0o644", "b": "0o644", "c": "0o755", "c/d": "0o755"}
    assert {path.lstat().st_mtime for path in file_tree.walk(folder)} == {_MADE_S}


def test_everything_has_its_time_on_every_system(tmp_path: Path) -> None:
    file_tree.write(tmp_path / "a", "what is in a")
    file_tree.settle(tmp_path, frozenset(), _MADE_S)
    assert (tmp_path / "a").stat().st_mtime == _MADE_S


def test_checksums_are_of_what_is_there(tmp_path: Path) -> None:
    for name in ("one.deb", "two.tar.xz"):
        (tmp_path / name).write_text(name)
        kinds.write_sums(tmp_path, [tmp_path / name])
    (tmp_path / "one.deb").write_text("built again")
    kinds.write_sums(tmp_path, [tmp_path / "one.deb"])
    (tmp_path / "two.tar.xz").unlink()
    kinds.write_sums(tmp_path, [tmp_path / "one.deb"])
    told = hashlib.sha256(b"built again").hexdigest()
    assert (tmp_path / "SHA256SUMS").read_bytes() == f"{told}  one.deb\n".encode()


def test_the_time_of_everything_is_that_of_the_last_commit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", str(_MADE_S))
    facts = release.read_release(_REPOSITORY)
    assert (facts.version, facts.made_s) == (__version__, _MADE_S)
    assert facts.variables()["SOURCE_DATE_EPOCH"] == str(_MADE_S)
    assert (release.PROGRAM, release.DESKTOP_ID) == (APPLICATION, DESKTOP_ID)
    assert release.HOMEPAGE == PROJECT_PAGE


class Pretended(BuildEnvironment):
    """An environment into which one file was installed."""

    def __init__(self, sha256: str) -> None:
        super().__init__(_REPOSITORY)
        self._sha256 = sha256

    def installed_hashes(self) -> dict[str, str]:
        return {"qasync": self._sha256}


@pytest.fixture
def one_part(monkeypatch: pytest.MonkeyPatch) -> tuple[str, str]:
    """The version of one distribution that is pinned, and a hash that is allowed for it."""
    constraints = (_REPOSITORY / "packaging" / "constraints" / "package.txt").read_text(encoding="utf-8")
    ((version, hashes),) = [
        (version, hashes)
        for (name, version), hashes in bill_of_materials.pinned_hashes(constraints).items()
        if name == "qasync"
    ]
    part = {
        "name": "qasync",
        "version": version,
        "summary": "",
        "expression": "BSD-2-Clause",
        "licence": "",
        "texts": {},
    }
    monkeypatch.setattr(notices, "parts", lambda environment: [part])
    return version, min(hashes)


@on_linux
def test_what_is_inside_is_told_with_version_licence_and_hash(facts: Release, one_part: tuple[str, str]) -> None:
    version, sha256 = one_part
    told = bill_of_materials.text(facts, Pretended(sha256), None)
    assert told == bill_of_materials.text(facts, Pretended(sha256), None)
    for words in ('"specVersion": "1.6"', f'"pkg:pypi/qasync@{version}"', '"BSD-2-Clause"', sha256, '"1.2.3"'):
        assert words in told


def test_what_is_not_pinned_is_not_packaged(facts: Release, one_part: tuple[str, str]) -> None:
    with pytest.raises(SetUpError, match="is not what is pinned"):
        bill_of_materials.text(facts, Pretended("0" * 64), None)


def test_every_pin_has_its_hashes() -> None:
    constraints = (_REPOSITORY / "packaging" / "constraints" / "package.txt").read_text(encoding="utf-8")
    pinned = bill_of_materials.pinned_hashes(constraints)
    lines = [line.split()[0] for line in constraints.splitlines() if "==" in line.split(";")[0]]
    assert {f"{name}=={version}" for name, version in pinned} == set(lines)
    assert all(pinned.values())


@on_linux
@_needs("dpkg-parsechangelog")
def test_debian_reads_the_releases() -> None:
    facts = release.read_release(_REPOSITORY)
    command = ["dpkg-parsechangelog", "-l", "-", "--show-field", "Version"]
    done = subprocess.run(command, input=debian_changelog.text(facts), capture_output=True, text=True, check=True)
    assert (done.stdout.strip(), done.stderr) == (__version__, "")


def test_a_version_that_nothing_is_told_of_is_not_packaged(facts: Release, tmp_path: Path) -> None:
    shutil.copytree(_REPOSITORY / "resources" / "linux", tmp_path / "resources" / "linux")
    with pytest.raises(SetUpError, match=r"nothing of the version 1\.2\.3"):
        debian_changelog.text(facts)


@on_linux
@_needs("objdump")
@pytest.mark.skipif(not (_LIBRARIES / "libX11.so.6").exists(), reason="libraries to try it on are not here")
def test_with_a_library_of_the_system_go_those_that_it_alone_needed(tmp_path: Path) -> None:
    inside = tmp_path / "_internal"
    inside.mkdir()
    shutil.copy(_LIBRARIES / "libX11.so.6", inside / "program.so")
    for name in ("libxcb.so.1", "libXau.so.6", "libXdmcp.so.6"):
        shutil.copy(_LIBRARIES / name, inside)
    assert "libxcb.so.1" in libraries.needed_by([inside / "program.so"])[inside / "program.so"]
    libraries.drop(inside, ["libxcb.so.1"])
    assert [path.name for path in inside.iterdir()] == ["program.so"]


def test_the_manifest_names_nothing_that_is_not_pinned(tmp_path: Path) -> None:
    wheel = file_tree.write(tmp_path / "imageedit_desktop-1.2.3-py3-none-any.whl", b"a wheel")
    source = {"type": "file", "url": "https://example.org/a.whl", "sha256": "0" * 64}
    manifest = flatpak.manifest(wheel, [source])
    assert (manifest["id"], manifest["command"]) == (DESKTOP_ID, APPLICATION)
    assert manifest["base-version"] == manifest["runtime-version"]
    sources = [part for module in manifest["modules"] for part in module["sources"]]
    assert all("sha256" in part for part in sources if part["type"] != "dir")
    assert not {"--filesystem=host", "--filesystem=home", "--share=all"} & set(manifest["finish-args"])


def test_a_flatpak_says_among_the_resources_who_updates_it(tmp_path: Path) -> None:
    wheel = file_tree.write(tmp_path / "imageedit_desktop-1.2.3-py3-none-any.whl", b"a wheel")
    (*_, program) = flatpak.manifest(wheel, [])["modules"]
    resources = "lib/python3.13/site-packages/imageedit_desktop/_resources"
    assert f'echo flatpak > "${{FLATPAK_DEST}}/{resources}/{UPDATED_BY}"' in program["build-commands"]


@on_linux
@_needs("dpkg-query")
def test_the_debian_package_says_among_the_resources_who_updates_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    facts = Release(repository=_REPOSITORY, version=__version__, made_s=_MADE_S, architecture="x86_64")
    program = tmp_path / "frozen" / APPLICATION
    for name in (APPLICATION, "LICENSE", "NOTICES.txt", "_internal/resources/icons/x.svg"):
        file_tree.write(program / name, name)
    monkeypatch.setattr(Release, "work", tmp_path)
    monkeypatch.setattr(debian.frozen, "build", lambda _release: program)
    monkeypatch.setattr(debian.libraries, "drop", lambda _inside, _names: None)
    monkeypatch.setattr(debian.shared_files, "write", lambda _release, _share: None)
    monkeypatch.setattr(debian, "_needed", lambda _release, _root: ["libc6"])
    root = debian.tree.__wrapped__(facts)
    mark = f"usr/lib/{APPLICATION}/_internal/resources/{UPDATED_BY}"
    assert (root / mark).read_text() == "dpkg\n"
    assert mark in (root / "DEBIAN" / "md5sums").read_text()
    assert not (program / "_internal" / "resources" / UPDATED_BY).exists()  # other packages are made of it too


@on_linux
def test_in_a_sandbox_it_may_ask_whom_it_asks(tmp_path: Path) -> None:
    from imageedit_desktop.awake import linux as awake
    from imageedit_desktop.notices import linux as own_notices

    wheel = file_tree.write(tmp_path / "imageedit_desktop-1.2.3-py3-none-any.whl", b"a wheel")
    permitted = set(flatpak.manifest(wheel, [])["finish-args"])
    asked = (own_notices._NOTICES, awake._POWER, awake._SESSION)
    assert {f"--talk-name={address.bus_name}" for address in asked} <= permitted
    assert f"--system-talk-name={awake._LOGIN.bus_name}" in permitted


def test_a_tool_that_is_not_here_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(SetUpError, match="appimagetool is needed for this and is not here"):
        tools.find("appimagetool")
    monkeypatch.setenv("APPIMAGETOOL", "/opt/appimagetool")
    assert tools.find("appimagetool") == "/opt/appimagetool"


def test_what_can_be_built_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert command_line.main(["package", "sausage"]) == 1
    told = capsys.readouterr().err
    assert all(name in told for name in kinds.KINDS)
    assert all(name in (command_line.__doc__ or "") for name in kinds.KINDS)


def test_what_is_of_another_system_is_not_begun(monkeypatch: pytest.MonkeyPatch, facts: Release) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    with pytest.raises(SetUpError, match="deb is built on Linux alone"):
        kinds.build(facts, "deb")


def test_the_manual_page_names_every_command() -> None:
    page = (_REPOSITORY / "packaging" / "linux" / f"{APPLICATION}.1").read_text(encoding="utf-8")
    assert [command for command in COMMANDS if f".B {command}\n" not in page] == []
    if shutil.which("mandoc"):
        dated = page.replace("@DATE@", "2026-11-30")
        command = ["mandoc", "-T", "lint", "-W", "warning"]
        assert subprocess.run(command, input=dated, text=True, capture_output=True, check=False).stdout == ""


def test_other_programs_are_not_started_with_our_libraries() -> None:
    from frozen_program import restore

    ours = {
        "LD_LIBRARY_PATH": "/ours",
        "LD_LIBRARY_PATH_ORIG": "/theirs",
        "QT_PLUGIN_PATH": "/ours",
        "HOME": "/home/anna",
    }
    restore(ours)
    assert ours == {"LD_LIBRARY_PATH": "/theirs", "HOME": "/home/anna"}
