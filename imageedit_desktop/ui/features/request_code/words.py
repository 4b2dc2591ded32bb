"""What is said of orders as code."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from imageedit_desktop.domain.environment import KEY_VARIABLE
from imageedit_desktop.domain.request_code.language import Language
from imageedit_desktop.domain.request_code.request import Request
from imageedit_desktop.ui.words import phrase

translate = QCoreApplication.translate

_FOR_A_SHELL = {Language.CURL, Language.COMMAND}
_READS_THE_VARIABLE = {Language.PYTHON, Language.PYTHON_SDK, Language.JAVASCRIPT, Language.CURL}


def name_of(language: Language) -> str:
    """What a language is called, with what it needs where there are several ways."""
    match language:
        case Language.PYTHON:
            return "Python (httpx)"
        case Language.PYTHON_SDK:
            return "Python (wavespeed)"
        case Language.JAVASCRIPT:
            return "JavaScript (Node)"
        case Language.CURL:
            return "cURL"
        case Language.JSON:
            return "JSON"
        case Language.COMMAND:
            return translate("request_code", "Command line")


def notes_of(request: Request, language: Language) -> Iterator[str]:
    """What one has to know before the code is run, a sentence or two each."""
    yield _about_running(request, language)
    if language in _READS_THE_VARIABLE:
        words = translate("request_code", "The key is read from the variable {name}; it is never in the code.")
        yield phrase(words, name=KEY_VARIABLE)
    if language in _FOR_A_SHELL:
        yield translate("request_code", "For a POSIX shell: Linux, macOS, and on Windows WSL or Git Bash.")
    if missing := request.missing:
        words = translate(
            "request_code",
            "%Ln pictures are not in the library any more. Put your own beside the code: {names}.",
            "",
            len(missing),
        )
        yield phrase(words, names=", ".join(picture.sent for picture in missing))
    elif request.uploads and language in _READS_THE_VARIABLE:
        yield translate("request_code", "Pictures are uploaded in the form in which this program sends them.")
    elif request.uploads and language is Language.JSON:
        yield translate("request_code", "Addresses of pictures that are still to be uploaded are left open.")


def _about_running(request: Request, language: Language) -> str:
    if language is Language.JSON:
        return translate("request_code", "This is the body of the request.")
    if not request.is_rehearsal:
        return translate("request_code", "Each run is an order of its own, and is paid like any other.")
    if language is Language.COMMAND:
        return translate("request_code", "Each run is an order of its own, in rehearsal, and free.")
    return translate("request_code", "Rehearsal takes it while this window is open. It has a key of its own.")
