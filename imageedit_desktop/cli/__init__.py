"""The command line: the same stories as the window, headless.

`commands` chooses the command; `generate`, `table`, `resume`, `rescue`, `budget` and `key` run one each, `library`
those about the pictures that are there, `character` those about the cards of people, and `integration` puts the
program into the menus of a desktop.
`generate_arguments` checks what is to be ordered, `session` opens what it takes, `service_command` is the frame
around it, `outcome` sees jobs through, `report` turns their ends into JSON, lines and exit codes, `progress` shows
the way on standard error, and `staying_awake` has the computer not sleep meanwhile. All of them speak through
`output`.
"""

from imageedit_desktop.cli.commands import run

__all__ = ["run"]
