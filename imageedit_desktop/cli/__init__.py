"""The command line: the same stories as the window, headless.

`commands` chooses the command; `generate`, `resume`, `rescue`, `budget` and `key` run one each, and `library` those
about the pictures that are there.
`generate_arguments` checks what is to be ordered, `session` opens what it takes, `service_command` is the frame
around it, `outcome` sees jobs through, `report` turns their ends into JSON, lines and exit codes, `progress` shows
the way on standard error. All of them speak through `output`.
"""

from imageedit_desktop.cli.commands import run

__all__ = ["run"]
