"""The command line: the same stories as the window, headless.

`parser` reads the arguments, `generate`, `resume` and `key` run one command each, `session` opens what they need,
`report` turns jobs into JSON, lines and exit codes, `progress` shows the way on standard error.
"""

from imageedit_desktop.cli.parser import run

__all__ = ["run"]
