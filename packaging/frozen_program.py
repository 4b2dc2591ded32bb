"""Where the frozen program begins: what it starts other programs with is not what it was itself started with.

PyInstaller points the search for libraries and plugins into the program's folder. A browser or a file manager that
inherits this would load our Qt in place of its own, and fall over.
"""

import os
import sys
from collections.abc import MutableMapping

_KEPT = "_ORIG"
_SEARCHED = ("LD_LIBRARY_PATH", "QT_PLUGIN_PATH", "QML2_IMPORT_PATH")


def restore(variables: MutableMapping[str, str]) -> None:
    """Put back what was there before; the linker has read it by now, and the wheel's Qt finds its own plugins."""
    for name in _SEARCHED:
        before = variables.pop(name + _KEPT, None)
        variables.pop(name, None)
        if before is not None:
            variables[name] = before


if __name__ == "__main__":
    if sys.platform == "linux":
        restore(os.environ)
    from imageedit_desktop.__main__ import main

    sys.exit(main())
