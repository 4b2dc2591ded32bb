"""What the gallery says, on the screen and to a screen reader."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from imageedit_desktop.domain.gallery import BatchFacts, GalleryItem
from imageedit_desktop.domain.job import Job
from imageedit_desktop.domain.result import Result
from imageedit_desktop.ui.elapsed import elapsed_words
from imageedit_desktop.ui.features.jobs.words import order_line
from imageedit_desktop.ui.features.verdicts.words import verdict_words
from imageedit_desktop.ui.words import join_facts, phrase, problem_words, state_words

translate = QCoreApplication.translate


def state_line(item: GalleryItem, *, is_blurred: bool = False) -> str:
    """Where the picture stands, what is said of it, and whether it is blurred, in a few words."""
    if item.result is None:
        return state_words(item.state)
    saved, said = _saved_line(item.result, is_blurred=is_blurred), verdict_words(item.result.verdict)
    return phrase(translate("gallery", "{state}, {verdict}"), state=saved, verdict=said) if said else saved


def binned_line(result: Result) -> str:
    """Where the file of a picture is that is not in the library any more."""
    return translate("gallery", "In the bin") if result.in_trash else translate("gallery", "Not in its folder")


def _saved_line(result: Result, *, is_blurred: bool) -> str:
    if result.is_binned:
        return binned_line(result)
    if is_blurred:
        return translate("gallery", "Saved, sensitive, shown blurred")
    if not result.checked:
        return translate("gallery", "Kept, not checked")
    if result.nsfw:
        return translate("gallery", "Saved, sensitive")
    return translate("gallery", "Saved")


def accessible_line(item: GalleryItem, *, is_blurred: bool = False) -> str:
    """Prompt, number and state."""
    line = translate("gallery", "{prompt}, picture {number}, {state}")
    return phrase(line, prompt=item.title, number=item.key.number, state=state_line(item, is_blurred=is_blurred))


def place_line(
    item: GalleryItem | None, number: int, siblings: int, place: int, total: int, *, is_blurred: bool = False
) -> str:
    """A cell as a screen reader says it: ``Picture 3 of 9, a red fox, Saved, 50,000 of 100,000``.

    Args:
        item: None while it is not loaded.
        number: within its batch, from 1.
        siblings: pictures of its batch.
        place: in the whole, from 1.
        total: of the whole.
        is_blurred: nobody may see what is in it.
    """
    whole = position_words(place, total)
    if item is None:
        return phrase(translate("gallery", "Picture, {place}"), place=whole)
    line = (
        translate("gallery", "Picture {number} of {siblings}, {prompt}, {state}, {place}")
        if siblings > 1
        else translate("gallery", "{prompt}, {state}, {place}")
    )
    state = state_line(item, is_blurred=is_blurred)
    return phrase(line, number=number, siblings=siblings, prompt=item.title, state=state, place=whole)


def stack_line(line: str, stands_for: int, is_cover: bool) -> str:
    """What a screen reader says of a picture of a folded stack.

    Args:
        line: of the picture itself.
        stands_for: how many pictures are folded together; 0 or 1 where none are.
        is_cover: whether it is the one that is seen, the best of them.
    """
    if stands_for < 2:
        return line
    if not is_cover:
        return phrase(translate("gallery", "{picture}, folded away"), picture=line)
    return phrase(translate("gallery", "%Ln pictures, folded, the best: {picture}", "", stands_for), picture=line)


def batch_line(facts: BatchFacts | None) -> str:
    """A batch without pictures as a screen reader says it."""
    if facts is None:
        return translate("gallery", "Batch without pictures")
    line = translate("gallery", "Batch without pictures, {prompt}, {order}, {reason}")
    return phrase(line, prompt=facts.job.recipe.prompt, order=header_line(facts), reason=reason_line(facts.job))


def position_words(place: int, total: int) -> str:
    """``12 of 100,000``; empty where there is nothing."""
    if not total:
        return ""
    numbers = QLocale()
    return phrase(
        translate("gallery", "{place} of {total}"), place=numbers.toString(place), total=numbers.toString(total)
    )


def new_words(count: int) -> str:
    """``9 new ↑``."""
    return translate("gallery", "%Ln new", "", count)


def header_line(facts: BatchFacts) -> str:
    """What a batch is, behind its prompt: ``9 images · 1280×720 · free · 14:05``."""
    job = facts.job
    came, time = facts.saved + facts.binned, time_words(job.created_ms)
    binned = translate("gallery", "%Ln in the bin", "", facts.binned) if facts.binned else ""
    if job.is_import:
        return join_facts((translate("gallery", "%Ln imported", "", came), time, binned))
    is_short = not job.state.is_active and came < job.recipe.images
    return join_facts((order_line(job, saved=came if is_short else None), time, binned))


def reason_line(job: Job) -> str:
    """Why a batch has no pictures, or not all."""
    return problem_words(job.reason) if job.reason is not None else state_words(job.state)


def time_words(at_ms: int) -> str:
    """The time of day of what was today, else the day too."""
    at, locale = QDateTime.fromMSecsSinceEpoch(at_ms), QLocale()
    if at.date() == QDateTime.currentDateTime().date():
        return locale.toString(at.time(), QLocale.FormatType.ShortFormat)
    return locale.toString(at, QLocale.FormatType.ShortFormat)


def waiting_words(since_ms: int, now_ms: int, usual_ms: int | None) -> str:
    """``0:07``, and what is usual where that is known."""
    passed = elapsed_words(since_ms, now_ms)
    if usual_ms is None:
        return passed
    usual = elapsed_words(0, usual_ms)
    return phrase(translate("gallery", "{passed} · usually {usual}"), passed=passed, usual=usual)
