"""What the pointer is told where it rests: a prompt that may be shortened, or what a button does."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPoint

from imageedit_desktop.domain.gallery import BatchFacts
from imageedit_desktop.ui.features.gallery import words
from imageedit_desktop.ui.features.gallery.acts import hint_of
from imageedit_desktop.ui.features.gallery.arrangement import Arrangement
from imageedit_desktop.ui.features.gallery.page import Page

translate = QCoreApplication.translate


def hint_at(page: Page, arrangement: Arrangement, at: QPoint) -> str:
    """Of a point of the window; empty where there is nothing to tell."""
    header, index = page.header_at(at), page.index_at(at)
    if header is not None:
        facts = page.facts(arrangement.batch_at(header[0]))
        act = page.act_at(*header, at)
        if facts is None:
            return ""
        return hint_of(act, facts.job) if act is not None else _lines_of(facts)
    if page.mark_at(at) is not None:
        return translate("gallery", "The service flagged this picture as sensitive. Click here to show it.")
    item = page.item(index) if index is not None else None
    return item.title if item is not None else ""


def _lines_of(facts: BatchFacts) -> str:
    lines = [facts.job.recipe.prompt, words.header_line(facts)]
    if facts.job.reason is not None:
        lines.insert(0, words.reason_line(facts.job))
    return "\n".join(lines)
