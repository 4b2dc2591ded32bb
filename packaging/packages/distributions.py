"""The distributions that the program is made of, as JSON; run inside of the environment that has them.

``python distributions.py pyproject.toml`` prints those that the project asks for, and what these ask for in turn.
"""

from __future__ import annotations

import json
import re
import sys
import tomllib
from collections.abc import Iterable
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path
from typing import Any

_LICENCE_FILES = re.compile(r"(?i)^(licen[cs]e|copying|notice|authors)|/licenses/")


def closure(asked: Iterable[str]) -> dict[str, Distribution]:
    """What is installed of the requirements, and of theirs."""
    from packaging.requirements import Requirement
    from packaging.utils import canonicalize_name

    found: dict[str, Distribution] = {}
    open_ends = [Requirement(text) for text in asked]
    seen: set[str] = set()
    while open_ends:
        requirement = open_ends.pop()
        name, extras = canonicalize_name(requirement.name), requirement.extras or {""}
        wanted = requirement.marker is None or requirement.marker.evaluate({"extra": ""})
        for extra in sorted(extras | {""}) if wanted else ():
            if f"{name}[{extra}]" in seen:
                continue
            seen.add(f"{name}[{extra}]")
            found[name] = distribution(name)
            for text in found[name].requires or ():
                below = Requirement(text)
                if below.marker is None or below.marker.evaluate({"extra": extra}):
                    below.marker = None
                    open_ends.append(below)
    return dict(sorted(found.items()))


def tell(name: str, found: Distribution) -> dict[str, Any]:
    """What a distribution says of itself."""
    about = found.metadata
    classifiers = [
        text.split(" :: ")[-1] for text in about.get_all("Classifier") or () if text.startswith("License")
    ]
    files = [file for file in found.files or () if ".dist-info/" in str(file)]
    texts = [file for file in files if _LICENCE_FILES.search(str(file).partition(".dist-info/")[2])]
    return {
        "name": name,
        "version": found.version,
        "summary": about["Summary"] or "",
        "expression": about["License-Expression"] or "",
        "licence": (about["License"] or "").partition("\n")[0].strip() or ", ".join(classifiers),
        "texts": {
            str(file).partition(".dist-info/")[2]: Path(str(file.locate())).read_text("utf-8", "replace")
            for file in sorted(texts, key=str)
        },
    }


if __name__ == "__main__":
    with Path(sys.argv[1]).open("rb") as file:
        project = tomllib.load(file)["project"]
    try:
        print(json.dumps([tell(name, found) for name, found in closure(project["dependencies"]).items()]))
    except PackageNotFoundError as error:
        sys.exit(f"{error} is asked for and not installed")
