"""What the program owes to others: who made the parts of it, and on what terms."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

from packages.build_environment import BuildEnvironment

_HEAD = """ImageEdit Desktop is made with the following, each on terms of its own.

Qt and Qt for Python (PySide6, Shiboken) are used under the GNU Lesser General Public License, version 3. They are
separate shared libraries in this folder and may be replaced by others with the same interface. Their source is at
https://download.qt.io/official_releases; the text of the licence is at https://www.gnu.org/licenses/lgpl-3.0.html,
and that of libheif (in pi_heif), too. Python is under the licence of the Python Software Foundation, see
https://docs.python.org/3/license.html.
"""


def parts(environment: BuildEnvironment) -> list[dict[str, Any]]:
    """The distributions inside, as `distributions` tells of them."""
    script = Path(__file__).with_name("distributions.py")
    command = [str(environment.python), str(script), str(environment.repository / "pyproject.toml")]
    told: list[dict[str, Any]] = json.loads(subprocess.check_output(command, text=True, encoding="utf-8"))
    return told


def text(environment: BuildEnvironment) -> str:
    """All of it, one part after the other."""
    return "\n".join([_HEAD, *(_one(part) for part in parts(environment))])


def _one(part: dict[str, Any]) -> str:
    title = f"{part['name']} {part['version']}: {part['expression'] or part['licence'] or 'see its home page'}"
    texts = [f"{name}\n\n{words.strip()}\n" for name, words in part["texts"].items()]
    return "\n".join(["=" * 100, title, part["summary"], "", *texts])
