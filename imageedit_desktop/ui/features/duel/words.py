"""How sure a ranking is, in plain words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from imageedit_desktop.domain.duel.ranking import Lead, Placed, Ranking
from imageedit_desktop.ui.words import phrase

translate = QCoreApplication.translate


def progress_words(given: int, goal: int) -> str:
    """For example ``7 of about 12 answers``."""
    count = QLocale().toString(given)
    return phrase(translate("duel", "{count} of about %Ln answers", "", goal), count=count)


def best_words(ranking: Ranking, *, can_go_on: bool) -> str:
    """What can be said of the first, one or two sentences."""
    is_shared = len(ranking.order) > 1 and ranking.order[1].rank == 1
    if is_shared:
        told = translate("duel", "The answers do not tell the first ones apart.")
    elif ranking.best is Lead.CLEAR:
        told = translate("duel", "The first is clearly the best.")
    elif ranking.best is Lead.PROBABLE:
        told = translate("duel", "The first is probably the best.")
    elif can_go_on:
        told = translate("duel", "The first came out best, but it is close. A few more answers would tell.")
    else:
        told = translate("duel", "The first came out best, but it is close. All pairs have been shown.")
    return told


def rank_words(placed: Placed) -> str:
    """Its rank, and how far it is before the next one."""
    rank = QLocale().toString(placed.rank)
    match placed.lead:
        case Lead.CLEAR:
            return phrase(translate("duel", "{rank} · clearly ahead"), rank=rank)
        case Lead.PROBABLE:
            return phrase(translate("duel", "{rank} · probably ahead"), rank=rank)
        case Lead.LEVEL:
            return phrase(translate("duel", "{rank} · close to the next"), rank=rank)
        case None:
            return rank


def listened_words(placed: Placed, name: str) -> str:
    """The same for whoever listens, with the name of the file."""
    rank = QLocale().toString(placed.rank)
    match placed.lead:
        case Lead.CLEAR:
            return phrase(
                translate("duel", "Place {rank}, clearly ahead of the next: {name}"), rank=rank, name=name
            )
        case Lead.PROBABLE:
            return phrase(
                translate("duel", "Place {rank}, probably ahead of the next: {name}"), rank=rank, name=name
            )
        case Lead.LEVEL:
            return phrase(translate("duel", "Place {rank}, close to the next: {name}"), rank=rank, name=name)
        case None:
            return phrase(translate("duel", "Place {rank}, the last: {name}"), rank=rank, name=name)
