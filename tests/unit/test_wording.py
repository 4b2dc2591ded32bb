"""Every code has a sentence, and every place that reports it gives what the sentence needs."""

from __future__ import annotations

import ast
import string
from collections.abc import Iterator, Mapping
from enum import StrEnum
from pathlib import Path

import pytest

import imageedit_desktop
from imageedit_desktop import wording
from imageedit_desktop.domain.errors import Code, problem
from imageedit_desktop.domain.inputs import NoteCode
from imageedit_desktop.domain.job import JobState

PACKAGE = Path(imageedit_desktop.__file__).parent


@pytest.mark.parametrize(
    ("codes", "sentences"),
    [(Code, wording.PROBLEMS), (NoteCode, wording.NOTES), (JobState, wording.STATES)],
)
def test_every_code_has_one_sentence(codes: type[StrEnum], sentences: Mapping[StrEnum, str]) -> None:
    assert set(sentences) == set(codes)
    assert len(set(sentences.values())) == len(sentences)
    assert all(sentence == sentence.strip() and "\n" not in sentence for sentence in sentences.values())


@pytest.mark.parametrize("sentences", [wording.PROBLEMS, wording.NOTES])
def test_sentences_are_whole(sentences: Mapping[StrEnum, str]) -> None:
    assert all(s.endswith((".", "{message}", ")")) and (s[0].isupper() or s[0] in "“{") for s in sentences.values())


def test_what_is_missing_is_an_ellipsis_and_never_a_crash() -> None:
    assert wording.of_problem(problem(Code.PROMPT_TOO_LONG, count=1501)) == (
        "The prompt has 1501 characters. Shorten it to …."
    )


def test_text_of_strangers_is_text() -> None:
    found = problem(Code.REQUEST_REFUSED, message="{name.__class__} {0} {")

    assert wording.of_problem(found).endswith("{name.__class__} {0} {")


def test_every_report_of_a_problem_gives_what_its_sentence_needs() -> None:
    reports = list(_reports())
    assert len(reports) > 50
    lacking = [
        f"{where}: {code} without {sorted(_fields(wording.PROBLEMS[code]) - given)}"
        for where, code, given in reports
        if not _fields(wording.PROBLEMS[code]) <= given
    ]
    assert lacking == []


def _reports() -> Iterator[tuple[str, Code, set[str]]]:
    """Calls of ``problem(Code.X, …)`` that say all their parameters by name."""
    for path in sorted(PACKAGE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and _is_problem(node):
                code, names = node.args[0], [keyword.arg for keyword in node.keywords]
                if None not in names and isinstance(code, ast.Attribute):
                    where = f"{path.relative_to(PACKAGE)}:{node.lineno}"
                    yield where, Code[code.attr], {name for name in names if name}


def _is_problem(call: ast.Call) -> bool:
    return isinstance(call.func, ast.Name) and call.func.id == "problem" and bool(call.args)


def _fields(sentence: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(sentence) if name}
