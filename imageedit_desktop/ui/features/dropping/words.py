"""What is said of pictures that are offered."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale

from imageedit_desktop.domain.offers import Brought, ReadingProgress, Refusal
from imageedit_desktop.ui.words import apart, phrase, problem_words

translate = QCoreApplication.translate

_NAMED_MAX = 2


def progress_words(progress: ReadingProgress) -> str:
    """How far the reading is."""
    numbers = QLocale()
    return phrase(
        translate("dropping", "Reading pictures: {done} of {total}"),
        done=numbers.toString(progress.done),
        total=numbers.toString(progress.total),
    )


def stopped_words(brought: Brought) -> str:
    """How much was left."""
    words = translate("dropping", "Stopped: %Ln of {total} pictures were not read.", "", brought.left)
    return phrase(words, total=QLocale().toString(brought.total))


def refused_words(brought: Brought) -> str:
    """How many cannot be used, and the reasons of the first."""
    words = translate("dropping", "%Ln of {total} cannot be used.", "", len(brought.refused))
    told = [phrase(words, total=QLocale().toString(brought.total))]
    told += [problem_words(refusal.reason) for refusal in brought.refused[:_NAMED_MAX]]
    return " ".join(told)


def list_words(refused: Sequence[Refusal]) -> str:
    """Everything that cannot be used, each with its reason."""
    return "\n\n".join(f"{apart(refusal.name)}\n{problem_words(refusal.reason)}" for refusal in refused)


def has_more_to_tell(brought: Brought) -> bool:
    """Whether the summary leaves a reason out."""
    return len(brought.refused) > _NAMED_MAX


def known_words(names: Sequence[str]) -> str:
    """What was in the tray already."""
    if len(names) == 1:
        return phrase(translate("dropping", "“{name}” is among the portraits already."), name=names[0])
    return translate("dropping", "%Ln of the pictures are among the portraits already.", "", len(names))


def many_portraits_words(count: int) -> str:
    """What is to be expected of more portraits than the model is known to heed."""
    return translate("dropping", "%Ln portraits: the model may heed only the first few of them.", "", count)
