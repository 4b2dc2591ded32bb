"""What Windows alone needs: its installer, and what it shows of the program.

`program_resources` are the icon and the version in the program's file, for PyInstaller's recipe. `installer` puts
an installer around the folder that PyInstaller made: ``installer.nsi`` tells makensis how, and `signing` signs both
where a certificate is given. `try_installer` walks through the life of an installation, on Windows.
`wine_sitecustomize` is copied beside the interpreter that `wine` sets up.

Like `packages` it is found from the folder ``packaging``: ``PYTHONPATH=packaging python -m windows.installer``.
"""
