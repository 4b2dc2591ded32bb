"""What is said of an adjusted picture."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from imageedit_desktop.domain.inputs import InputFile, Note, NoteCode
from imageedit_desktop.domain.remarks import remarks_on
from imageedit_desktop.ui.words import join_facts, phrase

translate = QCoreApplication.translate


def adjusted_words(picture: InputFile) -> str:
    """Its size, and what was done to it, in one line."""
    done = (_done(remark) for remark in remarks_on(picture))
    return join_facts((str(picture.adjusted_size), *done))


def adjustment_words(picture: InputFile) -> str:
    """The same with its size in the end, where a part is cut out; empty where nothing is done to it."""
    if picture.adjustment.is_identity:
        return ""
    size = str(picture.adjusted_size) if picture.adjustment.cuts else ""
    return join_facts((*map(_done, remarks_on(picture)), size))


def _done(remark: Note) -> str:
    match remark.code:
        case NoteCode.CUT:
            return translate("adjust", "cropped")
        case NoteCode.STRAIGHTENED:
            return translate("adjust", "straightened")
        case NoteCode.TURNED:
            return translate("adjust", "turned")
        case NoteCode.FLIPPED:
            return translate("adjust", "flipped")
        case NoteCode.LAID_ON_COLOUR:
            return translate("adjust", "on a colour")
        case NoteCode.ADJUSTED_OTHERWISE:
            return translate("adjust", "adjusted in an unknown way")
        case NoteCode.SHRUNK:
            return phrase(translate("adjust", "sent as {width}×{height}"), **remark.params)
    return ""
