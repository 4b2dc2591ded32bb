"""What is said of characters."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from imageedit_desktop import wording
from imageedit_desktop.domain.character.card import CardAct, CardStep, Character, Keepers, Portrait
from imageedit_desktop.domain.character.erasing import Erased
from imageedit_desktop.domain.character.hints import Hint
from imageedit_desktop.domain.ids import InputHash
from imageedit_desktop.domain.query import Comparison, Condition, Query, written
from imageedit_desktop.ui.words import join_facts, phrase, problem_words, weight_words
from imageedit_desktop.wording import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from imageedit_desktop.pipeline.characters.card_files import ImportedCard

translate = QCoreApplication.translate

_LEFT_NAMED_MAX = 3

_ACTS: Mapping[CardAct, str] = {
    CardAct.CREATED: QT_TRANSLATE_NOOP("act", "New Character"),
    CardAct.IMPORTED: QT_TRANSLATE_NOOP("act", "Import Character"),
    CardAct.RENAMED: QT_TRANSLATE_NOOP("act", "Rename Character"),
    CardAct.NOTES: QT_TRANSLATE_NOOP("act", "Change Notes"),
    CardAct.PHRASE: QT_TRANSLATE_NOOP("act", "Change Phrase"),
    CardAct.CONSENT: QT_TRANSLATE_NOOP("act", "Change Consent"),
    CardAct.PORTRAITS_ADDED: QT_TRANSLATE_NOOP("act", "Add Portraits"),
    CardAct.PORTRAIT_REMOVED: QT_TRANSLATE_NOOP("act", "Remove Portrait"),
    CardAct.PORTRAIT_MOVED: QT_TRANSLATE_NOOP("act", "Move Portrait"),
    CardAct.COVER: QT_TRANSLATE_NOOP("act", "Choose Card Picture"),
    CardAct.REMOVED: QT_TRANSLATE_NOOP("act", "Remove Character"),
}


def act_words(step: CardStep | None) -> str | None:
    """What an act is called; None for none, or for one of another version."""
    english = None if step is None else _ACTS.get(step.act)
    return None if english is None else translate("act", english)


def portraits_words(count: int) -> str:
    """How many portraits a card has."""
    return translate("characters", "%Ln portraits", "", count) if count else translate("characters", "No portraits")


def hint_words(hint: Hint) -> str:
    """What may be wrong with a portrait, one sentence."""
    return translate("hint", wording.HINTS[hint])


def not_checked_words() -> str:
    """What nobody looked at."""
    return translate("hint", wording.NOT_CHECKED)


def portrait_words(portrait: Portrait) -> str:
    """Name, size and weight of a portrait."""
    picture = portrait.picture
    return join_facts((picture.name, str(picture.size), weight_words(picture.size_bytes)))


def hints_words(hints: Mapping[InputHash, Sequence[Hint]] | None, portraits: int) -> str:
    """What came of looking at all portraits of a card, one line."""
    if not portraits:
        return ""
    if hints is None:
        return translate("characters", "Looking at the portraits…")
    told = sum(bool(one) for one in hints.values())
    if told:
        return translate("characters", "Hints on %Ln portraits: choose one to read them.", "", told)
    return translate("characters", "Nothing stands out: size, sharpness, light and shape were looked at.")


def keepers_words(keepers: Keepers | None) -> str:
    """How many pictures were made with a card, and how many of them were kept."""
    if keepers is None:
        return translate("characters", "Counting…")
    if not keepers.pictures:
        return translate("characters", "Nothing was made with these portraits yet.")
    told = [translate("characters", "Made with these portraits: %Ln pictures.", "", keepers.pictures)]
    if keepers.percent is None:
        told.append(translate("characters", "None of them is picked or rejected yet."))
        return " ".join(told)
    numbers = QLocale()
    kept = phrase(
        translate("characters", "Picked: {picked} of {judged} that you decided about ({percent} %)."),
        picked=numbers.toString(keepers.picked),
        judged=numbers.toString(keepers.judged),
        percent=numbers.toString(keepers.percent),
    )
    return " ".join([*told, kept])


def imported_words(imported: ImportedCard) -> str:
    """What came of a card from a file."""
    name = imported.card.name
    if imported.was_known and imported.differs:
        return phrase(
            translate("characters", "“{name}” is here already, and differs from the file; nothing was changed."),
            name=name,
        )
    if imported.was_known:
        return phrase(translate("characters", "“{name}” is here already."), name=name)
    told = [phrase(translate("characters", "“{name}” is imported."), name=name)]
    if imported.refused:
        told.append(translate("characters", "%Ln portraits could not be used.", "", len(imported.refused)))
        told += [problem_words(reason) for reason in imported.refused[:1]]
    return " ".join(told)


def erased_words(erased: Erased) -> str:
    """What came of erasing a person; the name is told this once."""
    told = [translate("characters", "The person is erased: card, portraits, and all that told of them.")]
    if erased.pictures:
        told.append(translate("characters", "%Ln pictures went too.", "", erased.pictures))
    if erased.left:
        told.append(translate("characters", "%Ln files could not be removed:", "", len(erased.left)))
        told += erased.left[:_LEFT_NAMED_MAX]
    return " ".join(told)


def query_of(card: Character) -> str:
    """The line that finds all that was made with a card."""
    named = Condition(field="character", any_of=(Comparison(value=card.name),))
    return written(Query(conditions=(named,)))
