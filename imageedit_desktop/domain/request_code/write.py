"""Making the text."""

from __future__ import annotations

from imageedit_desktop.domain.request_code.command import for_this_program
from imageedit_desktop.domain.request_code.curl import for_shell
from imageedit_desktop.domain.request_code.javascript import for_node
from imageedit_desktop.domain.request_code.language import Language
from imageedit_desktop.domain.request_code.notation import json_body
from imageedit_desktop.domain.request_code.python import with_httpx, with_sdk
from imageedit_desktop.domain.request_code.request import Request


def write(request: Request, language: Language) -> str:
    """The request in a language, with an end of line at its end."""
    match language:
        case Language.PYTHON:
            return with_httpx(request)
        case Language.PYTHON_SDK:
            return with_sdk(request)
        case Language.JAVASCRIPT:
            return for_node(request)
        case Language.CURL:
            return for_shell(request)
        case Language.JSON:
            return f"{json_body(request.body())}\n"
        case Language.COMMAND:
            return for_this_program(request)
