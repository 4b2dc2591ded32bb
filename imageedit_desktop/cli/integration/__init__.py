"""``imageedit-desktop integrate``: the program in the menus of a Linux desktop, without a package of the system.

`own_command` finds out how this very program is started, `desktop_entry` writes that down as menus want it,
`desktop_files` are all the files that a desktop looks at, `written_files` keeps account of them on the disk, and
`integrate` runs the command.
"""
