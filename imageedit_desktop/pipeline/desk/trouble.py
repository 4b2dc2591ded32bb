"""Whatever went wrong, as a problem to tell."""

from __future__ import annotations

import logging

from imageedit_desktop.domain.errors import Code, ImageEditError, Problem, problem

_log = logging.getLogger(__name__)


def problem_of(error: BaseException, during: str) -> Problem:
    """An expected failure as it says itself; any other is a defect of the program, and goes into the log.

    Args:
        error: what was raised.
        during: what was going on; for the log.
    """
    if isinstance(error, ImageEditError):
        return error.first
    _log.error("%s failed", during, exc_info=error)
    return problem(Code.BUG, message=type(error).__name__)
