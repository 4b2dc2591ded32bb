"""The values of the details, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from imageedit_desktop.domain.gallery import GalleryItem
from imageedit_desktop.domain.inputs import Input, InputFile
from imageedit_desktop.domain.job import Job
from imageedit_desktop.domain.result import Result
from imageedit_desktop.domain.source_comparison import whole_percent
from imageedit_desktop.ui.features.adjust.words import adjustment_words
from imageedit_desktop.ui.features.gallery.words import binned_line
from imageedit_desktop.ui.words import apart, date_words, join_facts, phrase, state_words, weight_words

translate = QCoreApplication.translate


def name_of(item: GalleryItem) -> str:
    """The file's name, or that there is none yet."""
    if item.result is not None and item.result.path is not None:
        return apart(item.result.path.name)
    if item.result is not None and item.is_binned:
        return binned_line(item.result)
    return translate("inspector", "Not here yet")


def file_line(item: GalleryItem) -> str:
    """Pixels, bytes and format of a saved picture; where it stands otherwise."""
    result = item.result
    if result is None:
        return state_words(item.state)
    weight = weight_words(result.size_bytes)
    parts = (str(result.size) if result.size else "", weight if result.size_bytes else "", result.format)
    return join_facts(parts)


def origin_words(job: Job) -> str:
    """The folder that a picture was imported from, and when."""
    return join_facts((job.recipe.prompt, date_words(job.created_ms)))


def seed_words(job: Job) -> str:
    """The seed that was asked for."""
    return translate("inspector", "Random") if job.recipe.seed is None else str(job.recipe.seed)


def optimized_words(job: Job) -> str:
    """That the service may have rewritten the prompt; empty where it was sent to be used as it is."""
    return translate("inspector", "Yes, by the service") if job.recipe.optimize_prompt else ""


def flag_words(result: Result) -> str:
    """What the service said of the content."""
    match result.nsfw:
        case True:
            return translate("inspector", "Yes, by the service")
        case False:
            return translate("inspector", "No")
    return translate("inspector", "The service did not say")


def check_words(result: Result) -> str:
    """That a picture was kept as it came; empty where all is well."""
    if result.checked:
        return ""
    return translate("inspector", "No. It is kept as the service sent it; this program cannot read all of it.")


def changed_words(result: Result, job: Job) -> str:
    """How much of a picture differs from its source."""
    if not isinstance(job.recipe.source, InputFile):
        return translate("inspector", "The library has no source of this picture")
    if result.is_incomparable:
        return translate("inspector", "The picture and its source cannot be compared")
    if result.changed is None:
        return translate("inspector", "Not measured yet")
    if result.changed == 0:
        return translate("inspector", "Nothing that can be seen")
    percent = whole_percent(result.changed)
    if percent < 1:
        return translate("inspector", "Less than 1 %")
    return phrase(translate("inspector", "{percent} %"), percent=QLocale().toString(percent))


def saved_words(job: Job, saved: int | None) -> str:
    """How many pictures of a job are on disk, where some are missing; else empty."""
    if saved is None or job.state.is_active or saved >= job.recipe.images:
        return ""
    return phrase(translate("inspector", "{saved} of {count}"), saved=saved, count=job.recipe.images)


def input_name(picture: Input) -> str:
    """A source's or portrait's name: a file name, with what was done to it, or an address."""
    if not isinstance(picture, InputFile):
        return picture.url
    return join_facts((picture.name, adjustment_words(picture)))
