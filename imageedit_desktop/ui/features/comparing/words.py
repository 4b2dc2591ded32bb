"""How much of a picture is not as in its source, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from imageedit_desktop.domain.source_comparison import whole_percent
from imageedit_desktop.ui.words import phrase

translate = QCoreApplication.translate


def changed_words(changed: float) -> str:
    """``24 % of the picture changed``, of a share from 0 to 1."""
    percent = whole_percent(changed)
    if changed == 0:
        return translate("OverPicture", "Nothing changed that can be seen")
    if percent < 1:
        return translate("OverPicture", "Less than 1 % of the picture changed")
    words = translate("OverPicture", "{percent} % of the picture changed")
    return phrase(words, percent=QLocale().toString(percent))


def short_changed_words(changed: float) -> str:
    """``24 % changed``."""
    if changed == 0:
        return translate("OverTiles", "Nothing changed")
    percent = whole_percent(changed)
    if percent < 1:
        return translate("OverTiles", "Less than 1 % changed")
    words = translate("OverTiles", "{percent} % changed")
    return phrase(words, percent=QLocale().toString(percent))
