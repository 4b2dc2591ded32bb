"""What packages are built in: the pinned distributions and no others, as PyInstaller takes what it finds."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

from environment import Environment

_SET = "package"


class BuildEnvironment(Environment):
    """``build/package-environment`` of a checkout."""

    def __init__(self, repository: Path) -> None:
        super().__init__(repository, "build/package-environment")

    def provide(self) -> None:
        """Make it; anew whenever what is pinned has changed."""
        if self._works() and self._stamp(_SET).is_file() and self._report.is_file():
            return
        self._create()
        print(f"Installing the packages that are built from into {self.folder.name}")
        self._pip("--report", str(self._report), "--require-hashes", "-r", str(self._constraints(_SET)))
        self._stamp(_SET).touch()

    def installed_hashes(self) -> dict[str, str]:
        """The SHA-256 of the file that each distribution was installed from."""
        report: dict[str, Any] = json.loads(self._report.read_text(encoding="utf-8"))
        return {_plain(part["metadata"]["name"]): _sha256(part["download_info"]) for part in report["install"]}

    @property
    def _report(self) -> Path:
        return self.folder / "pip-report.json"


def _plain(name: str) -> str:
    """A name as it is compared. https://packaging.python.org/en/latest/specifications/name-normalization (2026)."""
    return re.sub(r"[-_.]+", "-", name).lower()


def _sha256(origin: dict[str, Any]) -> str:
    told: str = origin["archive_info"]["hashes"]["sha256"]
    return told
