"""What is in a package, for programs that look for known faults: CycloneDX 1.6.

https://cyclonedx.org/docs/1.6/json/ (2026)
"""

from __future__ import annotations

import hashlib
import json
import re
import subprocess
import uuid
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from environment import SetUpError

from packages import libraries, notices
from packages.build_environment import BuildEnvironment
from packages.release import HOMEPAGE, PROGRAM, SUMMARY, Release

_PINNED = re.compile(r"^([\w.-]+)==(\S+).*?\\\n((?:\s+--hash=sha256:\w+(?: \\\n|\n))+)", re.MULTILINE)
_NAMESPACE = uuid.uuid5(uuid.NAMESPACE_URL, HOMEPAGE)


def text(release: Release, environment: BuildEnvironment, frozen: Path | None) -> str:
    """The document; the same bytes for the same release.

    Args:
        release: what is told of.
        environment: that it is built in.
        frozen: the folder, with Python and libraries of the system in it, if they are part of the package.

    Raises:
        SetUpError: something is installed that is not pinned.
    """
    inside = frozen / "_internal" if frozen else None
    parts = _distributions(environment) + ([_python(environment), *_libraries(inside)] if inside else [])
    program = _component(PROGRAM, release.version, "application", f"pkg:generic/{PROGRAM}@{release.version}") | {
        "description": SUMMARY,
        "licenses": [{"license": {"id": "MIT"}}],
        "externalReferences": [{"type": "website", "url": HOMEPAGE}],
    }
    made = datetime.fromtimestamp(release.made_s, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    document = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {"timestamp": made, "component": program},
        "components": parts,
        "dependencies": [{"ref": program["bom-ref"], "dependsOn": sorted(part["bom-ref"] for part in parts)}],
    }
    serial = uuid.uuid5(_NAMESPACE, json.dumps(document, sort_keys=True))
    return json.dumps({**document, "serialNumber": f"urn:uuid:{serial}"}, indent=2, sort_keys=True) + "\n"


def pinned_hashes(constraints: str) -> dict[tuple[str, str], set[str]]:
    """The hashes that a file of constraints allows, by name and version."""
    return {
        (name, version): set(re.findall(r"sha256:(\w+)", hashes))
        for name, version, hashes in _PINNED.findall(constraints)
    }


def _distributions(environment: BuildEnvironment) -> list[dict[str, Any]]:
    path = environment.repository / "packaging" / "constraints" / "package.txt"
    pinned, installed = pinned_hashes(path.read_text(encoding="utf-8")), environment.installed_hashes()
    found = []
    for part in notices.parts(environment):
        name, version = part["name"], part["version"]
        if installed[name] not in pinned.get((name, version), ()):
            raise SetUpError(f"{name} {version} is installed, and it is not what is pinned.")
        component = _component(name, version, "library", f"pkg:pypi/{name}@{version}")
        component["hashes"] = [{"alg": "SHA-256", "content": installed[name]}]
        if licence := _licence(part):
            component["licenses"] = [licence]
        found.append(component)
    return found


def _licence(part: dict[str, Any]) -> dict[str, Any] | None:
    if part["expression"]:
        return {"expression": part["expression"]}
    return {"license": {"name": part["licence"]}} if part["licence"] else None


def _python(environment: BuildEnvironment) -> dict[str, Any]:
    asked = [str(environment.python), "-c", "import platform; print(platform.python_version())"]
    version = subprocess.check_output(asked, text=True).strip()
    python = _component("python", version, "platform", f"pkg:generic/python@{version}")
    return python | {"licenses": [{"license": {"id": "Python-2.0"}}]}


def _libraries(inside: Path) -> list[dict[str, Any]]:
    """Those that were taken from the build machine, with the package that they are from."""
    found = []
    for path in libraries.taken_from_system(inside):
        package, version = _debian_package(path.name)
        purl = f"pkg:deb/debian/{package}@{version}" if package else f"pkg:generic/{path.name}"
        component = _component(path.name, version or "unknown", "library", f"{purl}#{path.name}")
        content = hashlib.sha256(path.read_bytes()).hexdigest()
        found.append(component | {"hashes": [{"alg": "SHA-256", "content": content}]})
    return found


def _debian_package(library: str) -> tuple[str, str]:
    """The name and version of the installed package with a library; empty where that is not known."""
    try:
        owner = subprocess.run(["dpkg-query", "-S", f"*/{library}"], capture_output=True, text=True, check=False)
        package = owner.stdout.partition(":")[0]
        if not package:
            return "", ""
        shown = ["dpkg-query", "-W", "-f=${Version}\n", package]
        return package, subprocess.check_output(shown, text=True).partition("\n")[0]
    except OSError:
        return "", ""


def _component(name: str, version: str, kind: str, purl: str) -> dict[str, Any]:
    return {"bom-ref": purl, "name": name, "version": version, "type": kind, "purl": purl}
