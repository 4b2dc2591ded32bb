"""Set ImageEdit Desktop up from a checkout and start it: ``python3 packaging/bootstrap.py run``, or ``test``.

This file asks for the right Python and hands over to `command_line`; it is written so that any Python can read it.
"""

import sys

if sys.version_info < (3, 11):
    sys.exit(  # no f-string: Python 2 would stumble before it could say anything
        "ImageEdit Desktop needs Python 3.11 or newer, and this is Python %d.%d (%s).\n"
        "Install a newer one from your system's packages or from python.org, and start this with it:\n"
        "    python3.11 packaging/bootstrap.py run" % (sys.version_info[0], sys.version_info[1], sys.executable)
    )

import command_line

if __name__ == "__main__":
    sys.exit(command_line.main())
