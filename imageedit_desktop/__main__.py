"""``imageedit-desktop``: the window, or one of the headless commands."""

from __future__ import annotations

import sys


def main() -> int:
    """Start; returns the exit code."""
    arguments = sys.argv[1:]
    if arguments[:1] and arguments[0] in {"generate", "resume", "key", "rehearse"}:
        from imageedit_desktop import cli

        return cli.run(arguments)
    from imageedit_desktop import app

    return app.run(arguments)


if __name__ == "__main__":
    sys.exit(main())
