"""What can be taken back and done again, in words."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from imageedit_desktop.domain.draft.edits import Act
from imageedit_desktop.ui.words import phrase
from imageedit_desktop.wording import QT_TRANSLATE_NOOP

_ACTS: Mapping[str, str] = {
    Act.PROMPT: QT_TRANSLATE_NOOP("act", "Typing"),
    Act.SOURCE: QT_TRANSLATE_NOOP("act", "Choose Source"),
    Act.SOURCE_REMOVED: QT_TRANSLATE_NOOP("act", "Remove Source"),
    Act.PORTRAITS_ADDED: QT_TRANSLATE_NOOP("act", "Add Portraits"),
    Act.PORTRAIT_REMOVED: QT_TRANSLATE_NOOP("act", "Remove Portrait"),
    Act.PORTRAIT_MOVED: QT_TRANSLATE_NOOP("act", "Move Portrait"),
    Act.PORTRAIT_SWITCHED: QT_TRANSLATE_NOOP("act", "Switch Portrait"),
    Act.PORTRAITS_OFF: QT_TRANSLATE_NOOP("act", "Switch Portraits Off"),
    Act.SIZE: QT_TRANSLATE_NOOP("act", "Change Size"),
    Act.IMAGES: QT_TRANSLATE_NOOP("act", "Change Number of Images"),
    Act.SEED: QT_TRANSLATE_NOOP("act", "Change Seed"),
    Act.OPTIMIZER: QT_TRANSLATE_NOOP("act", "Switch Prompt Optimizer"),
    Act.RECIPE: QT_TRANSLATE_NOOP("act", "Restore Recipe"),
    Act.CLEARED: QT_TRANSLATE_NOOP("act", "Start Anew"),
    Act.BROUGHT_ALONG: QT_TRANSLATE_NOOP("act", "Bring Draft Along"),
}


def undo_words(act: str | None) -> str:
    """For example ``Undo Remove Portrait``; no more than ``Undo`` for None, or an act of another version."""
    if (words := _act_words(act)) is None:
        return QCoreApplication.translate("act", "Undo")
    return phrase(QCoreApplication.translate("act", "Undo {act}"), act=words)


def redo_words(act: str | None) -> str:
    """For example ``Redo Typing``; no more than ``Redo`` for None, or an act of another version."""
    if (words := _act_words(act)) is None:
        return QCoreApplication.translate("act", "Redo")
    return phrase(QCoreApplication.translate("act", "Redo {act}"), act=words)


def _act_words(act: str | None) -> str | None:
    english = _ACTS.get(act or "")
    return None if english is None else QCoreApplication.translate("act", english)
