"""Errors carry codes and parameters."""

from __future__ import annotations

import pytest

from imageedit_desktop.domain import errors
from imageedit_desktop.domain.errors import (
    Code,
    DownloadError,
    ImageEditError,
    InputError,
    ServiceError,
    problem,
)


def test_an_error_tells_all_its_problems_and_its_most_important_one():
    first, second = problem(Code.PROMPT_MISSING), problem(Code.PROMPT_TOO_LONG, count=1501, limit=1500)
    error = InputError(first, second)
    assert (error.first, error.code, error.problems) == (first, Code.PROMPT_MISSING, (first, second))
    assert str(error) == "prompt_missing; prompt_too_long{'count': 1501, 'limit': 1500}"


def test_an_error_without_a_problem_is_a_bug():
    with pytest.raises(ValueError, match="at least one"):
        InputError()


def test_codes_are_stable_names():
    assert all(code.value == code.name.lower() for code in Code)


def test_every_class_is_drawn_in_the_tree():
    classes = [c for c in vars(errors).values() if isinstance(c, type) and issubclass(c, ImageEditError)]
    assert len(classes) > 8
    assert [c.__name__ for c in classes if c.__name__ not in (errors.__doc__ or "")] == []


def test_what_a_service_error_knows_is_kept():
    error = DownloadError(problem(Code.OUTPUT_EXPIRED), http_status=410, final=True)
    assert isinstance(error, ServiceError)
    assert (error.http_status, error.retry_after_s, error.final) == (410, None, True)
