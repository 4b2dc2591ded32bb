"""The pinned packages: a file for each purpose, good for all systems and Pythons, with hashes."""

from __future__ import annotations

import subprocess

from environment import Environment

SETS = {
    "development": ("build", "test", "check", "bench"),
    "runtime": ("build",),
    "package": ("package",),
    "fuzz": ("fuzz",),
}
"""The dependency groups that each file adds to the program's own; the first pins what the others share with it."""

_OPTIONS = (
    "--universal",
    "--python-version=3.11",
    "--generate-hashes",
    "--no-emit-index-url",
    "--no-emit-find-links",
    "--no-annotate",
    "--custom-compile-command=python3 packaging/bootstrap.py lock",
    "--upgrade",
    "--quiet",
)


def write(environment: Environment) -> int:
    """Resolve everything anew with the newest versions and write ``packaging/constraints``."""
    environment.install("development")
    subprocess.run([environment.python, "-m", "pip", "install", "--quiet", "uv>=0.9"], check=True)
    folder = environment.repository / "packaging" / "constraints"
    agreed: list[str] = []
    for name, groups in SETS.items():
        target = folder / f"{name}.txt"
        asked = [part for group in groups for part in ("--group", group)]
        command = environment.tool("uv", "pip", "compile", "pyproject.toml", *asked, *_OPTIONS, *agreed)
        subprocess.run([*command, "-o", str(target)], cwd=environment.repository, check=True)
        agreed = ["--constraint", str(folder / "development.txt")]
        print(f"Wrote {target.relative_to(environment.repository)}")
    return 0
