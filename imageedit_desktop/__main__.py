"""``imageedit-desktop``: the window, or one of the headless commands."""

from __future__ import annotations

import sys

from imageedit_desktop.arguments import COMMANDS


def main() -> int:
    """Start; returns the exit code."""
    arguments = sys.argv[1:]
    if arguments and arguments[0] in COMMANDS:
        from imageedit_desktop import cli

        return cli.run(arguments)
    from imageedit_desktop import app

    return app.run(arguments)


if __name__ == "__main__":
    sys.exit(main())
