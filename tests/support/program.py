"""The real program as a child process, from the arguments to the exit code."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from support.service_server import KEY, Service

COMMAND = [sys.executable, "-m", "imageedit_desktop"]


@dataclass(frozen=True)
class Finished:
    """What a child left behind."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> dict[str, Any]:
        """The one object on standard output."""
        document: dict[str, Any] = json.loads(self.out)
        return document

    @property
    def complaint(self) -> str:
        """What it says in its own name on standard error, without the progress before it."""
        lines = [line for line in self.err.splitlines() if line.startswith("imageedit-desktop: ")]
        return "\n".join(line.removeprefix("imageedit-desktop: ") for line in lines)

    @property
    def pictures(self) -> list[Path]:
        """The files that it names as results."""
        return [Path(result["path"]) for result in self.json["results"]]


@dataclass(frozen=True)
class Program:
    """How to start the program for one library and one service.

    Attributes:
        variables: of the environment, besides the usual ones.
    """

    library: Path
    service: Service
    key: str | None = KEY
    variables: Mapping[str, str] = field(default_factory=dict)

    def environment(self) -> dict[str, str]:
        """The test's own home, and where the service is."""
        own = {"IMAGEEDIT_API_URL": self.service.address, "IMAGEEDIT_LIBRARY": str(self.library)}
        if self.key is not None:
            own["WAVESPEED_API_KEY"] = self.key
        return os.environ | own | {"PYTHONWARNINGS": "error"} | self.variables

    def start(self, *arguments: str | Path) -> subprocess.Popen[str]:
        """Start it and leave it running."""
        return subprocess.Popen(
            [*COMMAND, *map(str, arguments)],
            env=self.environment(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            encoding="utf-8",
        )

    def run(self, *arguments: str | Path, typed: str = "", timeout_s: float = 60) -> Finished:
        """Run it to its end."""
        return finish(self.start(*arguments), typed, timeout_s)

    def generate(self, *arguments: str | Path, image: Path | str | None = None, prompt: str = "a fox") -> Finished:
        """``generate --json`` with a prompt, and a picture where one is given."""
        picture = () if image is None else ("--image", image)
        return self.run("generate", "--json", "--prompt", prompt, *picture, *arguments)


def finish(child: subprocess.Popen[str], typed: str = "", timeout_s: float = 60) -> Finished:
    """Wait for the end of a child; whatever it did, it never shows a traceback."""
    with child:
        try:
            out, err = child.communicate(typed, timeout=timeout_s)
        except subprocess.TimeoutExpired:
            child.kill()
            raise
    assert "Traceback" not in err, err
    return Finished(child.returncode, out, err)
