"""Codes into words in the user's language: the translated side of `imageedit_desktop.wording`."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt
from PySide6.QtGui import QGuiApplication

from imageedit_desktop import wording
from imageedit_desktop.domain.errors import Param, Problem
from imageedit_desktop.domain.geometry import Size
from imageedit_desktop.domain.inputs import Note
from imageedit_desktop.domain.job import Charged, Job, JobState
from imageedit_desktop.domain.money.price import MicroUsd, format_usd, parse_usd, to_usd
from imageedit_desktop.domain.rescued import Rescued
from imageedit_desktop.domain.text import isolated, led

_AMOUNT = re.compile(r"\$[0-9][0-9,]*\.[0-9]+")
"""As the domain writes amounts."""


def phrase(sentence: str, **params: Param | Size | Path) -> str:
    """A translated sentence with its parameters in their places: the one way to fill it.

    Names and paths are marked off where directions of writing meet, and whole numbers are in the user's digits.
    """
    told = {name: apart(_told(value), within=sentence) for name, value in params.items()}
    return led(wording.fill(sentence, told), sentence)


def join_facts(parts: Iterable[str]) -> str:
    """Facts in one line, ``9 images · 1280×720 · $0.0315``, in the order of the language."""
    parts = [part for part in parts if part]
    together = "".join(parts)
    line = " · ".join(apart(part, within=together) for part in parts)
    return f"{_direction()}{line}" if len(parts) > 1 else line  # a part of another line is not turned round


def apart(text: str, *, within: str = "") -> str:
    """A name, a size or a key, kept in one piece within a sentence, or alone in a window that goes to the left."""
    return isolated(text, within=f"{within}{_direction()}")


def problem_words(problem: Problem) -> str:
    """What is wrong and what to do about it, one or two sentences."""
    sentence = QCoreApplication.translate("problem", wording.PROBLEMS[problem.code])
    return phrase(sentence, **{name: _amount_or_other(value) for name, value in problem.params.items()})


def note_words(note: Note) -> str:
    """What will be done to an input, one sentence."""
    return phrase(QCoreApplication.translate("note", wording.NOTES[note.code]), **note.params)


def state_words(state: JobState) -> str:
    """Where a job stands, one or two words."""
    return QCoreApplication.translate("state", wording.STATES[state])


def kept_words(left_s: int) -> str:
    """For example ``kept by the service for 5 d 3 h``."""
    sentence, params = wording.kept_for(left_s)
    return phrase(QCoreApplication.translate("kept", sentence), **params)


def rescued_words(rescued: Rescued) -> str:
    """What came of fetching everything that the service has, one short sentence for each number."""
    parts = wording.rescued_parts(rescued)
    return " ".join(phrase(QCoreApplication.translate("rescued", text), **params) for text, params in parts)


def date_words(at_ms: int | None) -> str:
    """Date and time as this computer's user writes them; empty where unknown."""
    if at_ms is None:
        return ""
    return QLocale().toString(QDateTime.fromMSecsSinceEpoch(at_ms), QLocale.FormatType.ShortFormat)


def weight_words(size_bytes: int) -> str:
    """For example ``791.6 kB``."""
    return QLocale().formattedDataSize(size_bytes, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def price_words(amount: MicroUsd) -> str:
    """For example ``$0.0315``, or ``0,0315 $``: at least two decimals, more only where they are not zero."""
    english = format_usd(amount)
    locale = QLocale()
    if locale.language() is QLocale.Language.C:
        return english
    return locale.toCurrencyString(to_usd(amount), "$", len(english.rpartition(".")[2]))


def amount_from(text: str) -> MicroUsd:
    """Read a limit as the user writes amounts, ``0,05 $``, or as the service does, ``$0.05``.

    Raises:
        InputError: COST_INVALID.
    """
    point, group = QLocale().decimalPoint(), QLocale().groupSeparator()
    plain = "".join(text.split()).strip("$")
    grouped = re.fullmatch(rf"[0-9]{{1,3}}({re.escape(group)}[0-9]{{3}})+", plain)
    if point != "." and (point in plain or grouped):
        plain = plain.translate({ord(group): ",", ord(point): "."})
    return parse_usd(plain)


def cost_words(job: Job) -> str:
    """What was shown before the job was ordered."""
    return QCoreApplication.translate("charge", "free") if job.is_rehearsal else price_words(job.price)


def charge_words(job: Job) -> str:
    """What a job cost, as far as is known."""
    if job.is_rehearsal:
        return QCoreApplication.translate("charge", "Nothing (rehearsal)")
    match job.charged:
        case Charged.YES:
            return phrase(QCoreApplication.translate("charge", "{price} charged"), price=price_words(job.price))
        case Charged.NO:
            return QCoreApplication.translate("charge", "Not charged")
        case Charged.UNKNOWN:
            return phrase(
                QCoreApplication.translate("charge", "May have been charged {price}"), price=price_words(job.price)
            )


def _direction() -> str:
    """What tells the direction of the window in a text; nothing where that is from left to right."""
    mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    return "\u200f" if mirrored else ""


def _amount_or_other(value: Param) -> Param:
    return price_words(parse_usd(value)) if isinstance(value, str) and _AMOUNT.fullmatch(value) else value


def _told(value: Param | Size | Path) -> str:
    if not isinstance(value, int | float):
        return str(value)
    locale = QLocale()
    locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)  # pixels and seeds are no amounts
    return locale.toString(value)
