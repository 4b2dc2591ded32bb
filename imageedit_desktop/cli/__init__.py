"""The command line: the same stories as the window, headless.

`commands` chooses the command, `generate`, `resume` and `key` run one command each, `session` opens what they need,
`report` turns jobs into JSON, lines and exit codes, `progress` shows the way on standard error.
"""

from imageedit_desktop.cli.commands import run

__all__ = ["run"]
