"""The forms in which a request can be told."""

from __future__ import annotations

from enum import StrEnum, unique


@unique
class Language(StrEnum):
    """What is copied. The values are the words of the command line.

    PYTHON needs ``httpx``, PYTHON_SDK the official ``wavespeed``, JAVASCRIPT Node alone. CURL and COMMAND are for a
    POSIX shell. JSON is the body by itself, and COMMAND is for this very program.
    """

    PYTHON = "python"
    PYTHON_SDK = "python-sdk"
    JAVASCRIPT = "javascript"
    CURL = "curl"
    JSON = "json"
    COMMAND = "command"
