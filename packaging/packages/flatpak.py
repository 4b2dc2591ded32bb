"""The manifest for Flatpak, with everything that it builds from pinned: flatpak-builder makes the package of it.

Qt and PySide are those of the base application, of the same branch as the runtime; the other distributions are the
pinned wheels for the runtime's Python. https://docs.flatpak.org/en/latest/manifests.html (2026)
"""

from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
import tempfile
from pathlib import Path
from typing import Any

from environment import SetUpError

from packages import file_tree, notices, python_wheel, shared_files, updated_by
from packages.build_environment import BuildEnvironment
from packages.release import DESKTOP_ID, PROGRAM, Release

_BRANCH = "6.11"
_PYTHON = "3.13"
"""Of the freedesktop platform 25.08, which this branch of KDE's stands on."""
_RESOURCES = f"${{FLATPAK_DEST}}/lib/python{_PYTHON}/site-packages/imageedit_desktop/_resources"
_OF_THE_BASE = ("pyside6-essentials", "shiboken6")
_GLIBC_MINOR = 42
_PERMISSIONS = (
    *("--share=ipc", "--share=network", "--socket=wayland", "--socket=fallback-x11", "--device=dri"),
    "--filesystem=xdg-pictures",  # a folder that is imported stays where it is
    *("--talk-name=org.freedesktop.secrets", "--talk-name=org.kde.kwalletd6"),
    *("--talk-name=org.freedesktop.PowerManagement", "--talk-name=org.gnome.SessionManager"),
    "--system-talk-name=org.freedesktop.login1",
    *("--talk-name=org.freedesktop.Notifications", "--talk-name=com.canonical.Unity"),
    "--talk-name=org.freedesktop.FileManager1",
)
_CHOOSE = """
import json, sys
from packaging.requirements import Requirement
python, names, lines = sys.argv[1], json.loads(sys.argv[2]), []
there = {"python_version": python, "python_full_version": python + ".0", "extra": ""}
for block in sys.stdin.read().replace("\\\\\\n", " ").splitlines():
    asked = Requirement(block.partition("--hash")[0]) if block.strip() and block[0] not in "# " else None
    if asked and asked.name in names and (not asked.marker or asked.marker.evaluate(there)):
        lines.append(block.replace(";" + block.partition(";")[2].partition("--hash")[0], " "))
print("\\n".join(lines))
"""


def build(release: Release) -> Path:
    """Write it with the files that it names; returns the manifest.

    Raises:
        SetUpError: a pinned distribution has no wheel for that Python.
    """
    folder = file_tree.empty(release.packages / "flatpak")
    wheel = shutil.copy(python_wheel.build(release), folder)
    shared_files.write(release, folder / "share")
    target = folder / f"{DESKTOP_ID}.json"
    sources = _sources(release)
    target.write_text(json.dumps(manifest(Path(wheel), sources), indent=2) + "\n", encoding="utf-8")
    _check(target)
    return target


def manifest(wheel: Path, sources: list[dict[str, Any]]) -> dict[str, Any]:
    """What flatpak-builder reads.

    Args:
        wheel: of the program, beside the manifest.
        sources: the distributions that it asks for.
    """
    pip = 'pip3 install --no-index --no-deps --no-build-isolation --prefix="${FLATPAK_DEST}"'
    own = hashlib.sha256(wheel.read_bytes()).hexdigest()
    return {
        "id": DESKTOP_ID,
        "runtime": "org.kde.Platform",
        "runtime-version": _BRANCH,
        "sdk": "org.kde.Sdk",
        "base": "io.qt.PySide.BaseApp",
        "base-version": _BRANCH,
        "command": PROGRAM,
        "finish-args": list(_PERMISSIONS),
        "build-options": {"env": {"BASEAPP_REMOVE_WEBENGINE": "1", "BASEAPP_DISABLE_NUMPY": "1"}},
        "cleanup-commands": ["/app/cleanup-BaseApp.sh"],
        "modules": [
            {
                "name": "distributions",
                "buildsystem": "simple",
                "build-commands": [f"{pip} *.whl"],
                "sources": sources,
            },
            {
                "name": PROGRAM,
                "buildsystem": "simple",
                "build-commands": [
                    f"{pip} {wheel.name}",
                    'cp -r share/. "${FLATPAK_DEST}/share"',
                    f'echo flatpak > "{_RESOURCES}/{updated_by.NAME}"',
                ],
                "sources": [
                    {"type": "file", "path": wheel.name, "sha256": own},
                    {"type": "dir", "path": "share", "dest": "share"},
                ],
            },
        ],
    }


def _sources(release: Release) -> list[dict[str, Any]]:
    environment = BuildEnvironment(release.repository)
    environment.provide()
    report = _resolved(environment, _chosen(environment))
    found = []
    for part in sorted(report["install"], key=lambda part: part["metadata"]["name"].lower()):
        origin = part["download_info"]
        sha256 = origin["archive_info"]["hashes"]["sha256"]
        found.append({"type": "file", "url": origin["url"], "sha256": sha256, "only-arches": ["x86_64"]})
    return found


def _chosen(environment: BuildEnvironment) -> str:
    """The pinned distributions for the runtime's Python, with their hashes."""
    names = [part["name"] for part in notices.parts(environment) if part["name"] not in _OF_THE_BASE]
    constraints = (environment.repository / "packaging" / "constraints" / "package.txt").read_text(encoding="utf-8")
    command = [str(environment.python), "-c", _CHOOSE, _PYTHON, json.dumps(names)]
    return subprocess.check_output(command, input=constraints, text=True)


def _resolved(environment: BuildEnvironment, requirements: str) -> dict[str, Any]:
    platforms = [f"--platform=manylinux_2_{minor}_x86_64" for minor in range(_GLIBC_MINOR, 4, -1)]
    platforms += [f"--platform={name}_x86_64" for name in ("manylinux2014", "manylinux2010", "manylinux1")]
    target = [
        "--dry-run",
        "--ignore-installed",
        "--ignore-requires-python",
        "--no-deps",
        "--only-binary=:all:",
        f"--python-version={_PYTHON}",
    ]
    with tempfile.TemporaryDirectory() as place:
        asked, told = Path(place, "requirements.txt"), Path(place, "report.json")
        asked.write_text(requirements, encoding="utf-8")
        pip = [str(environment.python), "-m", "pip", "install", "--quiet", "--target", place]
        command = [*pip, *target, *platforms, "--report", str(told), "--require-hashes", "-r", str(asked)]
        if subprocess.run(command, check=False).returncode != 0:
            raise SetUpError(f"Not everything that is pinned has a wheel for Python {_PYTHON} on Linux.")
        report: dict[str, Any] = json.loads(told.read_text(encoding="utf-8"))
    return report


def _check(target: Path) -> None:
    builder = shutil.which("flatpak-builder")
    if builder is None:
        print("flatpak-builder is not here, so the manifest is not checked by it.")
        return
    command = [builder, "--show-manifest", target.name]
    subprocess.run(command, cwd=target.parent, stdout=subprocess.DEVNULL, check=True)
