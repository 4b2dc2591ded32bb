"""What can be done about a batch from its header."""

from __future__ import annotations

from enum import Enum, unique

from PySide6.QtCore import QCoreApplication

from imageedit_desktop.domain.gallery import BatchFacts
from imageedit_desktop.domain.job import Job, JobState
from imageedit_desktop.domain.remedy import Remedy, remedies_for
from imageedit_desktop.ui.features.jobs.row_actions import action_hint, action_words

translate = QCoreApplication.translate


@unique
class BatchAct(Enum):
    """What a batch offers besides the remedies of its job.

    AGAIN: the same order once more, at its price. EDIT: bring its recipe back to compose. FOLD: one cell or all.
    SOURCE: the picture that was edited in place of each result, while it is pressed.
    """

    AGAIN = "again"
    EDIT = "edit"
    FOLD = "fold"
    SOURCE = "source"


@unique
class CellAct(Enum):
    """What the cell of a picture in the bin offers.

    BRING_BACK: its file. AGAIN: the order that it came from, once more and at its price.
    """

    BRING_BACK = "bring back"
    AGAIN = "order again"


Act = Remedy | BatchAct

_WITH_RECIPE_TO_MEND = {JobState.FAILED, JobState.ABANDONED, JobState.DRAFT}


def acts_of(facts: BatchFacts) -> tuple[Act, ...]:
    """What the buttons of a header do, in their order; what costs nothing comes first."""
    if facts.job.is_import:
        return ()
    if facts.job.state is JobState.DONE:
        return (BatchAct.AGAIN,)
    edit: tuple[Act, ...] = (BatchAct.EDIT,) if facts.job.state in _WITH_RECIPE_TO_MEND else ()
    return (*edit, *remedies_for(facts.job))


def cell_words(act: CellAct) -> str:
    """What a button in a cell says."""
    if act is CellAct.BRING_BACK:
        return translate("gallery", "Bring back")
    return translate("gallery", "Order again")


def words_of(act: Act, job: Job) -> str:
    """What a button or an entry of a menu says."""
    match act:
        case BatchAct.AGAIN:
            return translate("gallery", "Again")
        case BatchAct.EDIT:
            return translate("gallery", "Edit")
        case BatchAct.FOLD:
            return translate("gallery", "Fold or unfold")
        case BatchAct.SOURCE:
            return translate("gallery", "Show the source")
        case Remedy.STOP:
            return translate("gallery", "Stop")
    return action_words(act, job)


def hint_of(act: Act, job: Job) -> str:
    """What will come of it, in a sentence."""
    match act:
        case BatchAct.AGAIN:
            return action_hint(Remedy.ORDER_AGAIN, job)
        case BatchAct.EDIT:
            return translate("gallery", "Brings prompt, source, portraits and size of this batch back to compose.")
        case BatchAct.FOLD:
            return translate("gallery", "Shows one picture of the batch, or all of them.")
        case BatchAct.SOURCE:
            return translate("gallery", "Shows the source in place of each picture, for as long as you hold it.")
    return action_hint(act, job)
