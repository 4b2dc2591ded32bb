"""Words and conditions of a query as SQL.

What is said of a whole job is asked of the table `batches`, what is said of single pictures of `results`, where the
index results_saved answers it. Each condition is one line in one of the two tables below.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from operator import eq, ge, gt, le, lt

from imageedit_desktop.domain.character.names import folded_name, tidy_name
from imageedit_desktop.domain.geometry import Size
from imageedit_desktop.domain.ids import NUMBER_BITS
from imageedit_desktop.domain.job import IMPORTED, REHEARSAL, JobState
from imageedit_desktop.domain.prompt_words import sought
from imageedit_desktop.domain.query import Comparison, Condition, Cost, Days, Percent, Query, Ratio, Word
from imageedit_desktop.domain.source_comparison import MEASURE_VERSION
from imageedit_desktop.domain.table.contents import asked_for


@dataclass(frozen=True, slots=True)
class Term:
    """An expression with question marks, and what stands for them."""

    sql: str
    values: tuple[int | str, ...] = ()


TRUE = Term("1")


def of_batches(query: Query) -> Term:
    """What must hold of a job."""
    words = [_word(word) for word in query.words]
    return _all_of(
        [*words, *(_condition(one, _OF_BATCHES) for one in query.conditions if one.field in _OF_BATCHES)]
    )


def of_pictures(query: Query) -> Term | None:
    """What must hold of each picture; None where the query says nothing of them."""
    told = [one for one in query.conditions if one.field in _OF_PICTURES]
    return _all_of([_condition(one, _OF_PICTURES) for one in told]) if told else None


SAVED = "result_state = 'saved'"

SENSITIVE = "nsfw = 1"
"""What holds of a sensitive picture; of those of which the service did not say anything it is unknown."""


def asks_for_states(query: Query) -> bool:
    """Whether it says in which states jobs are to be, so that all of them are shown, with pictures or without."""
    return any(one.field == "state" and not one.negated for one in query.conditions)


def asks_for_verdicts(query: Query) -> bool:
    """Whether what the artist says of pictures may change what it takes."""
    return any(one.field in _OF_VERDICTS for one in query.conditions)


def usually_hold(query: Query) -> bool:
    """Whether what is asked of pictures holds of a usual one, of which nothing was said.

    It is quicker to look for the few of which it does not hold then.
    """
    return all(_holds_of_usual(one) for one in query.conditions if one.field in _OF_PICTURES)


def _holds_of_usual(condition: Condition) -> bool:
    if condition.field == "rating":
        usual = any(_COMPARED[one.sign](0, int(str(one.value))) for one in condition.any_of)
    else:
        usual = any(str(one.value) in _USUAL.get(condition.field, ()) for one in condition.any_of)
    return usual != condition.negated


_USUAL = {"format": {"jpeg", "jpg"}, "nsfw": {"no"}, "verdict": {"undecided"}, "label": {"none"}}

_COMPARED = {"=": eq, "<": lt, "<=": le, ">": gt, ">=": ge}


def asks_for_characters(query: Query) -> bool:
    """Whether what is on cards may change what it takes."""
    return any(one.field == "character" for one in query.conditions)


def asks_for_shares(query: Query) -> bool:
    """Whether it asks how much pictures differ from their sources, which is found out by and by."""
    return any(one.field == "changed" for one in query.conditions)


def without_shares(query: Query) -> Query:
    """The same, however much pictures differ from their sources."""
    return query.without(*(one for one in query.conditions if one.field == "changed"))


def of_pictures_shown(query: Query) -> str:
    """What must hold of pictures before anything is asked: what is in the bin is shown to whoever asks for it."""
    verdicts = [told for told in query.conditions if told.field == "verdict" and not told.negated]
    asked = [{one.value for one in told.any_of} for told in verdicts]
    for_bin = [values for values in asked if "binned" in values]
    if not for_bin:
        return SAVED
    return "result_state = 'binned'" if {"binned"} in for_bin else "result_state IN ('saved', 'binned')"


def in_states(states: frozenset[JobState]) -> str:
    """The select of all batches whose jobs are in one of the states."""
    words = ", ".join(f"'{state}'" for state in sorted(states))
    return f"SELECT batch_id FROM jobs JOIN batches USING (job_id) WHERE state IN ({words})"  # noqa: S608 - our words


def _all_of(terms: list[Term]) -> Term:
    if not terms:
        return TRUE
    return Term(" AND ".join(term.sql for term in terms), sum((term.values for term in terms), ()))


def _condition(condition: Condition, fields: Mapping[str, Callable[[Comparison], Term]]) -> Term:
    """One of the comparisons; what is not known, such as no seed, does not hold."""
    terms = [fields[condition.field](one) for one in condition.any_of]
    either = " OR ".join(f"({term.sql})" for term in terms)
    holds = "IS NOT TRUE" if condition.negated else "IS TRUE"
    return Term(f"({either}) {holds}", sum((term.values for term in terms), ()))


def _word(word: Word) -> Term:
    text = sought(word.text)
    return Term(f"(instr(words, ?) > 0) IS {'NOT ' if word.negated else ''}TRUE", (text,)) if text.strip() else TRUE


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")


def _size(asked: Comparison) -> Term:
    if isinstance(asked.value, Size):
        values = (asked.value.width_px, asked.value.height_px)
        return Term(f"width_px {asked.sign} ? AND height_px {asked.sign} ?", values)
    return _number("max(width_px, height_px)", asked)


def _aspect(asked: Comparison) -> Term:
    if not isinstance(asked.value, Ratio):
        sign = {"portrait": "<", "landscape": ">", "square": "="}[str(asked.value)]
        return Term(f"width_px {sign} height_px")
    across, down = asked.value.width, asked.value.height
    return Term(
        "abs(width_px * ? - height_px * ?) * 100 <= height_px * ?", (down, across, across)
    )  # to one in a hundred


def _date(asked: Comparison) -> Term:
    if not isinstance(asked.value, Days):
        raise TypeError(asked)
    first_ms, end_ms = _local_ms(asked.value.first), _local_ms(asked.value.end)
    if asked.sign == "=":
        return Term("created_ms >= ? AND created_ms < ?", (first_ms, end_ms))
    sign = ">=" if ">" in asked.sign else "<"
    return Term(f"created_ms {sign} ?", (end_ms if asked.sign in {">", "<="} else first_ms,))


def _local_ms(day: date) -> int:
    """When a day begins, where this computer is; milliseconds since 1970, UTC."""
    return int(datetime.combine(day, time()).timestamp() * 1000)


def _outside(sign: str) -> Callable[[Comparison], Term]:
    return lambda asked: _date(Comparison(sign=sign, value=asked.value))


def _state(asked: Comparison) -> Term:
    if asked.value == "lost":
        return Term("batch_id IN (SELECT batch_id FROM results WHERE result_state = 'lost')")
    return Term(f"batch_id IN ({in_states(_STATES[str(asked.value)])})")


_STATES = {
    "running": frozenset(state for state in JobState if state.is_active),
    "done": frozenset({JobState.DONE}),
    "failed": frozenset({JobState.FAILED}),
    "unknown": frozenset({JobState.UNKNOWN}),
    "stopped": frozenset({JobState.ABANDONED}),
    "draft": frozenset({JobState.DRAFT}),
}


def _is(asked: Comparison) -> Term:
    origin = {"rehearsal": REHEARSAL, "imported": IMPORTED}[str(asked.value)]
    return Term("origin = ?", (origin,))


def _name_in(column: str, asked: Comparison) -> Term:
    """A part of a name; no name has in it what stands between them."""
    name = str(asked.value)
    return Term("0") if "\x1f" in name else Term(f"{column} LIKE ? ESCAPE '\\'", (f"%{_escaped(name)}%",))


def _cost(asked: Comparison) -> Term:
    """What was asked for; rehearsal is free whatever it says."""
    if not isinstance(asked.value, Cost):
        raise TypeError(asked)
    price = f"CASE origin WHEN '{REHEARSAL}' THEN 0 ELSE price_micro_usd END"
    return Term(f"{price} {asked.sign} ?", (asked.value.micro_usd,))


def _format(asked: Comparison) -> Term:
    return Term("format = ? COLLATE NOCASE", ("jpeg" if asked.value == "jpg" else str(asked.value),))


def _nsfw(asked: Comparison) -> Term:
    return Term({"yes": SENSITIVE, "no": "nsfw = 0", "untold": "nsfw IS NULL"}[str(asked.value)])


ADJUSTMENT = "json_extract(CASE WHEN json_valid(recipe) THEN recipe ELSE '{}' END, '$.source.adjustment')"
"""Of the source, as its JSON; NULL where it was sent as it is."""

SOURCE = "json_extract(CASE WHEN json_valid(recipe) THEN recipe ELSE '{}' END, '$.source.sha256')"
"""The hash of a job's source; NULL where that is no file. The index jobs_with_source has these very words."""

WITH_SOURCE = "has_source = 1"
"""What holds of batches that were made of a source."""

_WITH_SOURCE = f"+results.batch_id IN (SELECT batch_id FROM batches WHERE {WITH_SOURCE})"  # noqa: S608 - our own words
"""What holds of pictures whose source is a file. The sign keeps SQLite from reading the rows of all these batches
one after the other: an index has what is asked of them."""

NOT_MEASURED = f"""
{SAVED} AND changed_version < {MEASURE_VERSION}
    AND (results.batch_id << {NUMBER_BITS} | number) NOT IN (SELECT value FROM json_each(?))
"""  # noqa: S608 - our own words
"""What holds of pictures that are yet to be held against their sources, see migration 0009; none in the bin is.
Some are left out, whose `PictureId` come as JSON. Of their batches `WITH_SOURCE` has to hold."""

_MEASURED = f"changed_version = {MEASURE_VERSION} AND changed >= 0"

_MILLIONTHS_OF_PERCENT = 10_000


def _changed(asked: Comparison) -> Term:
    """As it is told: in whole per cent, halves upwards."""
    if not isinstance(asked.value, Percent):
        unknown = f"({_MEASURED}) IS NOT TRUE AND {_WITH_SOURCE}"
        return Term(f"NOT {_WITH_SOURCE}" if asked.value == "none" else unknown)
    least = asked.value.percent * _MILLIONTHS_OF_PERCENT - _MILLIONTHS_OF_PERCENT // 2
    end = least + _MILLIONTHS_OF_PERCENT
    if asked.sign == "=":
        return Term(f"{_MEASURED} AND changed >= ? AND changed < ?", (least, end))
    sign = ">=" if ">" in asked.sign else "<"
    return Term(f"{_MEASURED} AND changed {sign} ?", (end if asked.sign in {">", "<="} else least,))


_VERDICTS = {
    "pick": "pick = 1",
    "rejected": "pick = -1",
    "undecided": "pick = 0 AND NOT deferred",
    "deferred": "deferred = 1",
    "binned": "result_state = 'binned'",
}


def _number(expression: str, asked: Comparison) -> Term:
    return Term(f"{expression} {asked.sign} ?", (int(str(asked.value)),))


_TAGGED = "SELECT tagged.rowid FROM tags CROSS JOIN results AS tagged USING (result_id) WHERE tag = ?"
"""By row, which every index of the results knows."""

_WITH_CHARACTER = """
SELECT batch_id FROM characters
JOIN character_portraits USING (character_id) JOIN order_portraits USING (sha256) JOIN batches USING (job_id)
WHERE folded_name = ?
"""


_OF_TABLE = """
SELECT batch_id FROM request_tables JOIN request_row_jobs USING (table_id) JOIN batches USING (job_id)
WHERE folded_name = ? OR folded_name = ? AND number = ?
"""


def _folded(asked: Comparison) -> str:
    return folded_name(tidy_name(str(asked.value)))


_OF_BATCHES: Mapping[str, Callable[[Comparison], Term]] = {
    "size": _size,
    "aspect": _aspect,
    "date": _date,
    "before": _outside("<"),
    "after": _outside(">"),
    "state": _state,
    "seed": lambda asked: _number("seed", asked),
    "images": lambda asked: _number("images", asked),
    "is": _is,
    "source": lambda asked: _name_in("source", asked),
    "portrait": lambda asked: _name_in("portraits", asked),
    "character": lambda asked: Term(f"batch_id IN ({_WITH_CHARACTER})", (_folded(asked),)),
    "table": lambda asked: Term(f"batch_id IN ({_OF_TABLE})", asked_for(str(asked.value))),
    "cost": _cost,
}

_OF_PICTURES: Mapping[str, Callable[[Comparison], Term]] = {
    "format": _format,
    "nsfw": _nsfw,
    "changed": _changed,
    "verdict": lambda asked: Term(_VERDICTS[str(asked.value)]),
    "rating": lambda asked: _number("stars", asked),
    "label": lambda asked: Term("label = ?", ("" if asked.value == "none" else str(asked.value),)),
    "tag": lambda asked: Term(f"results.rowid IN ({_TAGGED})", (str(asked.value),)),
}

_OF_VERDICTS = frozenset({"verdict", "rating", "label", "tag"})
