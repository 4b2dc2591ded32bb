"""A query in words: what must hold, part by part."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QLocale

from imageedit_desktop.domain.query import Comparison, Condition, Percent, Word
from imageedit_desktop.ui.words import phrase
from imageedit_desktop.wording import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

_FIELDS: Mapping[str, str] = {
    "size": QT_TRANSLATE_NOOP("query", "size"),
    "aspect": QT_TRANSLATE_NOOP("query", "shape"),
    "date": QT_TRANSLATE_NOOP("query", "date"),
    "before": QT_TRANSLATE_NOOP("query", "before"),
    "after": QT_TRANSLATE_NOOP("query", "after"),
    "format": QT_TRANSLATE_NOOP("query", "format"),
    "seed": QT_TRANSLATE_NOOP("query", "seed"),
    "images": QT_TRANSLATE_NOOP("query", "images"),
    "nsfw": QT_TRANSLATE_NOOP("query", "flagged"),
    "rating": QT_TRANSLATE_NOOP("query", "stars"),
    "label": QT_TRANSLATE_NOOP("query", "label"),
    "tag": QT_TRANSLATE_NOOP("query", "tag"),
    "source": QT_TRANSLATE_NOOP("query", "source"),
    "portrait": QT_TRANSLATE_NOOP("query", "portrait"),
    "character": QT_TRANSLATE_NOOP("query", "character"),
    "table": QT_TRANSLATE_NOOP("query", "table"),
    "cost": QT_TRANSLATE_NOOP("query", "cost"),
    "changed": QT_TRANSLATE_NOOP("query", "changed"),
    "state": QT_TRANSLATE_NOOP("query", "state"),
}

_VALUES: Mapping[str, str] = {
    "pick": QT_TRANSLATE_NOOP("query", "picked"),
    "rejected": QT_TRANSLATE_NOOP("query", "rejected"),
    "undecided": QT_TRANSLATE_NOOP("query", "undecided"),
    "deferred": QT_TRANSLATE_NOOP("query", "for later"),
    "failed": QT_TRANSLATE_NOOP("query", "failed"),
    "running": QT_TRANSLATE_NOOP("query", "on its way"),
    "done": QT_TRANSLATE_NOOP("query", "done"),
    "lost": QT_TRANSLATE_NOOP("query", "pictures lost"),
    "unknown": QT_TRANSLATE_NOOP("query", "outcome unknown"),
    "stopped": QT_TRANSLATE_NOOP("query", "stopped"),
    "draft": QT_TRANSLATE_NOOP("query", "not sent"),
    "rehearsal": QT_TRANSLATE_NOOP("query", "rehearsal"),
    "portrait": QT_TRANSLATE_NOOP("query", "upright"),
    "landscape": QT_TRANSLATE_NOOP("query", "wide"),
    "square": QT_TRANSLATE_NOOP("query", "square"),
    "red": QT_TRANSLATE_NOOP("query", "red"),
    "yellow": QT_TRANSLATE_NOOP("query", "yellow"),
    "green": QT_TRANSLATE_NOOP("query", "green"),
    "blue": QT_TRANSLATE_NOOP("query", "blue"),
    "purple": QT_TRANSLATE_NOOP("query", "purple"),
    "none": QT_TRANSLATE_NOOP("query", "none"),
    "yes": QT_TRANSLATE_NOOP("query", "yes"),
    "no": QT_TRANSLATE_NOOP("query", "no"),
    "untold": QT_TRANSLATE_NOOP("query", "not told"),
}

_OWN_VALUES: Mapping[tuple[str, str], str] = {
    ("changed", "none"): QT_TRANSLATE_NOOP("query", "without a source"),
    ("changed", "unknown"): QT_TRANSLATE_NOOP("query", "not known"),
}
"""Values that mean something else after this field."""

_SIGNS = {"=": "", "<": "< ", "<=": "≤ ", ">": "> ", ">=": "≥ "}

_NAMED_BY_USERS = frozenset({"tag", "source", "portrait", "character", "table"})
"""Whose values are the artist's own words."""

_SAYS_ALL = frozenset({"verdict", "is"})
"""Whose values need no name before them."""


def part_words(part: Word | Condition) -> str:
    """For example ``“soft light”``, ``stars ≥ 4`` or ``not: rejected``."""
    if isinstance(part, Word):
        said = phrase(translate("query", "“{words}”"), words=part.text)
    else:
        said = _condition_words(part)
    return phrase(translate("query", "not: {part}"), part=said) if part.negated else said


def _condition_words(condition: Condition) -> str:
    if condition.field == "like":  # the id or the hash of a picture tells nobody anything
        return translate("query", "similar to one picture")
    values = translate("query", " or ", "between values").join(
        _value_words(condition.field, one) for one in condition.any_of
    )
    if condition.field in _SAYS_ALL:
        return values
    name = _FIELDS.get(condition.field)
    named = condition.field if name is None else translate("query", name)
    return phrase(translate("query", "{field} {values}"), field=named, values=values)


def _value_words(field: str, one: Comparison) -> str:
    value = str(one.value)
    if (field, value) in _OWN_VALUES:
        return translate("query", _OWN_VALUES[field, value])
    if isinstance(one.value, Percent):
        percent = QLocale().toString(one.value.percent)
        return _SIGNS[one.sign] + phrase(translate("query", "{percent} %"), percent=percent)
    if field not in _NAMED_BY_USERS and value in _VALUES:
        return translate("query", _VALUES[value])
    plain = Comparison(value=one.value)
    return _SIGNS[one.sign] + str(plain).removeprefix("=")
