"""A keyring of a test's own for Windows, where there is one for each user and no way to have another."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

VARIABLE = "OWN_KEYRING"
_TESTS = Path(__file__).parents[1]


def environment(file: Path) -> Mapping[str, str]:
    """The variables of programs that see the keyring in a file."""
    path = os.pathsep.join(filter(None, [str(_TESTS), os.environ.get("PYTHONPATH")]))
    backend = "support.own_keyring_backend.Keyring"
    return {"PYTHON_KEYRING_BACKEND": backend, VARIABLE: str(file), "PYTHONPATH": path}
