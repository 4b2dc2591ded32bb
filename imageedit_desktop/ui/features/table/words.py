"""What is said of tables, their rows and what they come to."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from imageedit_desktop.domain.query import Comparison, Condition, Query, written
from imageedit_desktop.domain.table.checked import Checked
from imageedit_desktop.domain.table.history import TableAct
from imageedit_desktop.domain.table.plan import ORDERED_BEFORE, Plan
from imageedit_desktop.domain.table.row import Column
from imageedit_desktop.domain.table.standing import Standing
from imageedit_desktop.ui.words import join_facts, phrase, price_words, problem_words
from imageedit_desktop.wording import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

_COLUMNS = {
    Column.SOURCE: QT_TRANSLATE_NOOP("table", "Source"),
    Column.PROMPT: QT_TRANSLATE_NOOP("table", "Prompt"),
    Column.PORTRAITS: QT_TRANSLATE_NOOP("table", "Portraits"),
    Column.CHARACTER: QT_TRANSLATE_NOOP("table", "Character"),
    Column.SIZE: QT_TRANSLATE_NOOP("table", "Size"),
    Column.IMAGES: QT_TRANSLATE_NOOP("table", "Images"),
    Column.SEED: QT_TRANSLATE_NOOP("table", "Seed"),
    Column.OPTIMIZE: QT_TRANSLATE_NOOP("table", "Optimize prompt"),
    Column.REPRODUCIBLE: QT_TRANSLATE_NOOP("table", "Own seeds"),
}

_STANDINGS = {
    Standing.UNREAD: QT_TRANSLATE_NOOP("table", "Pictures to be read"),
    Standing.READY: QT_TRANSLATE_NOOP("table", "Ready"),
    Standing.ASKING: QT_TRANSLATE_NOOP("table", "Needs your word among the jobs"),
    Standing.WAITING: QT_TRANSLATE_NOOP("table", "Ordered, waits to be sent"),
    Standing.RUNNING: QT_TRANSLATE_NOOP("table", "On its way"),
    Standing.DONE: QT_TRANSLATE_NOOP("table", "Done"),
    Standing.PARTLY: QT_TRANSLATE_NOOP("table", "Partly failed, the rest can be ordered again"),
    Standing.UNKNOWN: QT_TRANSLATE_NOOP("table", "Needs a look among the jobs"),
    Standing.FAILED: QT_TRANSLATE_NOOP("table", "Failed, can be ordered again"),
}

_ACTS = {
    TableAct.EDITED: QT_TRANSLATE_NOOP("table", "edit cells"),
    TableAct.PASTED: QT_TRANSLATE_NOOP("table", "paste cells"),
    TableAct.ADDED: QT_TRANSLATE_NOOP("table", "add rows"),
    TableAct.DUPLICATED: QT_TRANSLATE_NOOP("table", "duplicate rows"),
    TableAct.REMOVED: QT_TRANSLATE_NOOP("table", "remove rows"),
    TableAct.MULTIPLIED: QT_TRANSLATE_NOOP("table", "multiply rows"),
}


def column_words(column: Column) -> str:
    """What a column is called."""
    return translate("table", _COLUMNS[column])


def act_words(act: TableAct | None) -> str | None:
    """What was done; None where nothing was."""
    return None if act is None else translate("table", _ACTS[act])


def standing_words(standing: Standing, checked: Checked, repeats: int | None) -> str:
    """Where a row stands; of what is wrong the first.

    Args:
        standing: of the row.
        checked: the row.
        repeats: the number of the row that asks for the very same; None where none does.
    """
    if standing is Standing.WRONG:
        return problem_words(checked.problems[0].problem)
    if standing is Standing.REPEAT:
        if not repeats or repeats == ORDERED_BEFORE:
            return translate("table", "The same was ordered before")
        return phrase(translate("table", "The same as row {number}"), number=repeats)
    return translate("table", _STANDINGS[standing])


def total_words(plan: Plan, *, rehearsal: bool) -> str:
    """What would be ordered, and what it costs."""
    if not plan.requests:
        return translate("table", "Nothing to order now")
    requests = translate("table", "%Ln requests", "", plan.requests)
    images = translate("table", "%Ln images", "", plan.images)
    cost = translate("table", "free (rehearsal)") if rehearsal else price_words(plan.price)
    return join_facts((requests, images, cost))


def doubt_words(rows: int) -> str:
    """What is said of so many rows whose orders are in doubt; nothing of none."""
    return translate("table", "%Ln rows need a look among the jobs", "", rows) if rows else ""


def rest_words(plan: Plan) -> str:
    """What would not; empty where all would."""
    return join_facts(_rest(plan))


def _rest(plan: Plan) -> Iterator[str]:
    if plan.ordered:
        yield translate("table", "%Ln rows ordered already", "", plan.ordered)
    if plan.wrong:
        yield translate("table", "%Ln rows to be mended", "", plan.wrong)
    if plan.unread:
        yield translate("table", "%Ln rows whose pictures are not read yet", "", plan.unread)
    if plan.repeats and plan.leaves_out_repeats:
        yield translate("table", "%Ln rows left out as repeats", "", len(plan.repeats))


def question_words(plan: Plan, *, paused: bool) -> str:
    """What is asked before everything is ordered."""
    told = [translate("table", "Each request is written down together with its row.")]
    if paused:
        told.append(translate("table", "Nothing is sent until you resume the queue."))
    if left_out := rest_words(plan):
        told.append(phrase(translate("table", "Not ordered: {rows}."), rows=left_out))
    return "\n".join(told)


def file_words(rows: int, name: str, unknown: tuple[str, ...]) -> str:
    """What came of a file."""
    if not rows:
        return phrase(translate("table", "“{name}” has no rows yet."), name=name)
    told = phrase(translate("table", "%Ln rows of “{name}”.", "", rows), name=name)
    if not unknown:
        return told
    names = translate("table", ", ", "between names of columns").join(unknown)
    kept = translate("table", "Columns that mean nothing here are kept for the file: {names}.")
    return f"{told} {phrase(kept, names=names)}"


def watch_words(folder: Path, *, is_there: bool) -> str:
    """That a folder is watched."""
    if not is_there:
        return phrase(translate("table", "The folder “{folder}” is not there now."), folder=folder.name)
    return phrase(translate("table", "New pictures in “{folder}” become rows."), folder=folder.name)


def search_line(name: str, number: int | None = None) -> str:
    """The query that takes what was ordered from a table, or from one row of it."""
    value = name if number is None else f"{name}#{number}"
    return written(Query(conditions=(Condition(field="table", any_of=(Comparison(value=value),)),)))
