"""What is said of pictures, in words: of one, of an act, and of what can be taken back."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from imageedit_desktop.domain.verdict import Act, ActKind, Label, Pick, Verdict
from imageedit_desktop.ui.words import phrase
from imageedit_desktop.wording import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

_LABELS: Mapping[str, str] = {
    Label.RED: QT_TRANSLATE_NOOP("verdict", "red label"),
    Label.YELLOW: QT_TRANSLATE_NOOP("verdict", "yellow label"),
    Label.GREEN: QT_TRANSLATE_NOOP("verdict", "green label"),
    Label.BLUE: QT_TRANSLATE_NOOP("verdict", "blue label"),
    Label.PURPLE: QT_TRANSLATE_NOOP("verdict", "purple label"),
    Label.UNREADABLE: QT_TRANSLATE_NOOP("verdict", "label of another version"),
}


def verdict_words(verdict: Verdict) -> str:
    """For example ``picked, 3 stars, red label``; empty where nothing is said."""
    told = []
    if verdict.pick is not Pick.UNDECIDED:
        picked = verdict.pick is Pick.PICK
        told.append(translate("verdict", "picked") if picked else translate("verdict", "rejected"))
    if verdict.deferred:
        told.append(translate("verdict", "for later"))
    if verdict.stars:
        told.append(translate("verdict", "%Ln stars", "", verdict.stars))
    if verdict.label is not Label.NONE:
        told.append(translate("verdict", _LABELS[verdict.label]))
    return translate("verdict", ", ", "between what is said of a picture").join(told)


def act_words(act: Act) -> str:
    """What was done, with how many pictures: ``★3 for 4 pictures``."""
    match act.kind:
        case ActKind.KEEP_BEST:
            return translate("verdict", "Kept the best of %Ln pictures", "", act.pictures)
        case ActKind.RANK:
            return translate("verdict", "%Ln pictures are ranked", "", act.pictures)
        case ActKind.IMPORT:
            return translate("verdict", "%Ln pictures imported", "", act.pictures)
        case ActKind.BIN:
            return translate("verdict", "%Ln pictures moved to the bin", "", act.pictures)
        case ActKind.BRING_BACK:
            return translate("verdict", "%Ln pictures brought back", "", act.pictures)
    told = next((_TOLD[name] for name in _TOLD if name in act.values), None)
    if told is None:
        return translate("verdict", "%Ln pictures are marked", "", act.pictures)
    return told(act)


def undone_words(act: Act) -> str:
    """That it was taken back."""
    return phrase(translate("verdict", "Undone: {act}"), act=act_words(act))


def redone_words(act: Act) -> str:
    """That it was done again."""
    return phrase(translate("verdict", "Redone: {act}"), act=act_words(act))


def _pick_told(act: Act) -> str:
    match act.values["pick"]:
        case Pick.PICK:
            return translate("verdict", "%Ln pictures picked", "", act.pictures)
        case Pick.REJECT:
            return translate("verdict", "%Ln pictures rejected", "", act.pictures)
    return translate("verdict", "%Ln pictures undecided", "", act.pictures)


def _stars_told(act: Act) -> str:
    if not act.values["stars"]:
        return translate("verdict", "No stars for %Ln pictures", "", act.pictures)
    words = translate("verdict", "★{stars} for %Ln pictures", "", act.pictures)
    return phrase(words, stars=act.values["stars"])


def _label_told(act: Act) -> str:
    label = act.values["label"]
    if label not in _LABELS:
        return translate("verdict", "No label for %Ln pictures", "", act.pictures)
    words = translate("verdict", "{label} for %Ln pictures", "", act.pictures)
    said = phrase(words, label=translate("verdict", _LABELS[str(label)]))
    return said[:1].upper() + said[1:]


def _deferred_told(act: Act) -> str:
    if act.values["deferred"]:
        return translate("verdict", "%Ln pictures for later", "", act.pictures)
    return translate("verdict", "%Ln pictures not for later any more", "", act.pictures)


def _tag_told(act: Act) -> str:
    if act.values["tagged"]:
        words = translate("verdict", "Tag “{tag}” for %Ln pictures", "", act.pictures)
    else:
        words = translate("verdict", "Tag “{tag}” taken off %Ln pictures", "", act.pictures)
    return phrase(words, tag=act.values["tag"])


_TOLD: Mapping[str, Callable[[Act], str]] = {
    "pick": _pick_told,
    "stars": _stars_told,
    "label": _label_told,
    "deferred": _deferred_told,
    "tag": _tag_told,
}
"""By the field that an act is called after: the first of these that it has a value of."""
