"""Every act that can be taken back has its words, and one of another version is no trouble."""

from imageedit_desktop.domain.draft.edits import Act
from imageedit_desktop.ui.features.compose.words import redo_words, undo_words


def test_every_act_is_named():
    assert undo_words(Act.PORTRAIT_REMOVED) == "Undo Remove Portrait"
    assert redo_words(Act.PROMPT) == "Redo Typing"
    assert len({undo_words(act) for act in Act} | {redo_words(act) for act in Act}) == 2 * len(Act)


def test_what_cannot_be_named_is_still_undone():
    assert [undo_words(act) for act in (None, "", "of_a_newer_version")] == ["Undo"] * 3
    assert redo_words(None) == "Redo"
