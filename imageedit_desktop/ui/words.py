"""Codes into words in the user's language: the translated side of `imageedit_desktop.wording`."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from imageedit_desktop import wording
from imageedit_desktop.domain.errors import Problem
from imageedit_desktop.domain.inputs import Note
from imageedit_desktop.domain.job import Charged, Job, JobState
from imageedit_desktop.domain.money.price import MicroUsd, format_usd
from imageedit_desktop.domain.rescued import Rescued


def problem_words(problem: Problem) -> str:
    """What is wrong and what to do about it, one or two sentences."""
    sentence = QCoreApplication.translate("problem", wording.PROBLEMS[problem.code])
    return wording.fill(sentence, problem.params)


def note_words(note: Note) -> str:
    """What will be done to an input, one sentence."""
    return wording.fill(QCoreApplication.translate("note", wording.NOTES[note.code]), note.params)


def state_words(state: JobState) -> str:
    """Where a job stands, one or two words."""
    return QCoreApplication.translate("state", wording.STATES[state])


def kept_words(left_s: int) -> str:
    """For example ``kept by the service for 5 d 3 h``."""
    sentence, params = wording.kept_for(left_s)
    return wording.fill(QCoreApplication.translate("kept", sentence), params)


def rescued_words(rescued: Rescued) -> str:
    """What came of fetching everything that the service has, one short sentence for each number."""
    parts = wording.rescued_parts(rescued)
    return " ".join(wording.fill(QCoreApplication.translate("rescued", text), params) for text, params in parts)


def price_words(amount: MicroUsd) -> str:
    """For example ``$0.0315``."""
    return format_usd(amount)


def cost_words(job: Job) -> str:
    """What was shown before the job was ordered."""
    return QCoreApplication.translate("charge", "free") if job.is_rehearsal else price_words(job.price)


def charge_words(job: Job) -> str:
    """What a job cost, as far as is known."""
    if job.is_rehearsal:
        return QCoreApplication.translate("charge", "Nothing (rehearsal)")
    match job.charged:
        case Charged.YES:
            return QCoreApplication.translate("charge", "{price} charged").format(price=price_words(job.price))
        case Charged.NO:
            return QCoreApplication.translate("charge", "Not charged")
        case Charged.UNKNOWN:
            return QCoreApplication.translate("charge", "May have been charged {price}").format(
                price=price_words(job.price)
            )
