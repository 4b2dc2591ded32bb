"""PySide's other names for what it has (``from __feature__ import snake_case``), which nothing here uses."""

from __future__ import annotations

import importlib

_LOOKS_FOR_THEM = "_mod_uses_pyside"


def use_none() -> None:
    """Keep PySide from looking for modules that use them; before the window is imported.

    It reads the source of every module that is imported, to see whether it may be one: a tenth of the time until
    the panels stand (PySide6 6.11, ``shibokensupport/feature.py``; ``tests/benchmarks/bench_startup.py``). Does
    nothing where a version works in another way.
    """
    importlib.import_module("PySide6.QtCore")  # it brings the other one along
    try:
        feature = importlib.import_module("shibokensupport.feature")
    except ImportError:
        return
    if hasattr(feature, _LOOKS_FOR_THEM):
        setattr(feature, _LOOKS_FOR_THEM, lambda _module: False)
