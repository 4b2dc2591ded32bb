"""What acts on the draft are called."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from imageedit_desktop.domain.draft.edits import Act
from imageedit_desktop.wording import QT_TRANSLATE_NOOP

_ACTS: Mapping[str, str] = {
    Act.PROMPT: QT_TRANSLATE_NOOP("act", "Typing"),
    Act.PROMPT_RECALLED: QT_TRANSLATE_NOOP("act", "Earlier Prompt"),
    Act.SNIPPET: QT_TRANSLATE_NOOP("act", "Insert Snippet"),
    Act.ALTERNATES: QT_TRANSLATE_NOOP("act", "Offer Alternates"),
    Act.PRESET: QT_TRANSLATE_NOOP("act", "Use Preset"),
    Act.EXAMPLE: QT_TRANSLATE_NOOP("act", "Use Example"),
    Act.SPELLING: QT_TRANSLATE_NOOP("act", "Correct Spelling"),
    Act.SOURCE: QT_TRANSLATE_NOOP("act", "Choose Source"),
    Act.SOURCE_REMOVED: QT_TRANSLATE_NOOP("act", "Remove Source"),
    Act.SOURCE_ADJUSTED: QT_TRANSLATE_NOOP("act", "Adjust Source"),
    Act.PORTRAITS_ADDED: QT_TRANSLATE_NOOP("act", "Add Portraits"),
    Act.PORTRAIT_REMOVED: QT_TRANSLATE_NOOP("act", "Remove Portrait"),
    Act.PORTRAIT_ADJUSTED: QT_TRANSLATE_NOOP("act", "Adjust Portrait"),
    Act.PORTRAIT_MOVED: QT_TRANSLATE_NOOP("act", "Move Portrait"),
    Act.PORTRAIT_SWITCHED: QT_TRANSLATE_NOOP("act", "Switch Portrait"),
    Act.PORTRAITS_OFF: QT_TRANSLATE_NOOP("act", "Switch Portraits Off"),
    Act.SIZE: QT_TRANSLATE_NOOP("act", "Change Size"),
    Act.IMAGES: QT_TRANSLATE_NOOP("act", "Change Number of Images"),
    Act.SEED: QT_TRANSLATE_NOOP("act", "Change Seed"),
    Act.OPTIMIZER: QT_TRANSLATE_NOOP("act", "Switch Prompt Optimizer"),
    Act.REPRODUCIBLE: QT_TRANSLATE_NOOP("act", "Switch Reproducible"),
    Act.RECIPE: QT_TRANSLATE_NOOP("act", "Restore Recipe"),
    Act.CLEARED: QT_TRANSLATE_NOOP("act", "Start Anew"),
    Act.BROUGHT_ALONG: QT_TRANSLATE_NOOP("act", "Bring Draft Along"),
}


def act_words(act: str | None) -> str | None:
    """What an act is called; None for none, or for one of another version."""
    english = _ACTS.get(act or "")
    return None if english is None else QCoreApplication.translate("act", english)
