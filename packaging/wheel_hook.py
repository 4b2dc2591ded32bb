"""Hatch's hook of the wheel, of editable installs too: compiles the catalogues of translations that go into it."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

sys.path.insert(0, str(Path(__file__).parent))  # hatch loads this file alone

import translations


class CatalogueHook(BuildHookInterface[Any]):
    """Compiles before files are collected."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002 - hatch's interface
        """Do it; the tools are in Qt's bindings, which pyproject.toml asks for."""
        bindings = importlib.util.find_spec("PySide6")
        if bindings is None or not bindings.submodule_search_locations:
            raise RuntimeError("PySide6-Essentials, which compiles the translations, is not installed")
        translations.compile_all(Path(bindings.submodule_search_locations[0]), Path(self.root))
