"""What a cell says, on the screen and to a screen reader."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from imageedit_desktop.domain.gallery import GalleryItem
from imageedit_desktop.ui.words import phrase, state_words


def state_line(item: GalleryItem) -> str:
    """Where the picture stands, one or two words."""
    if item.result is None:
        return state_words(item.state)
    if not item.result.checked:
        return QCoreApplication.translate("gallery", "Kept, not checked")
    if item.result.nsfw:
        return QCoreApplication.translate("gallery", "Saved, flagged by the service")
    return QCoreApplication.translate("gallery", "Saved")


def accessible_line(item: GalleryItem) -> str:
    """Prompt, number and state."""
    line = QCoreApplication.translate("gallery", "{prompt}, picture {number}, {state}")
    return phrase(line, prompt=item.prompt, number=item.key.number, state=state_line(item))
