"""What acts on the draft are called."""

from imageedit_desktop.domain.draft.edits import Act
from imageedit_desktop.ui.features.compose.words import act_words
from imageedit_desktop.ui.window.undo import redo_words, undo_words


def test_every_act_has_words_of_its_own():
    assert undo_words(act_words(Act.PORTRAIT_REMOVED)) == "Undo Remove Portrait"
    assert redo_words(act_words(Act.PROMPT)) == "Redo Typing"
    assert len({act_words(act) for act in Act}) == len(Act)


def test_what_has_no_words_here_is_undone_without_them():
    assert [undo_words(act_words(act)) for act in (None, "", "of_a_newer_version")] == ["Undo"] * 3
    assert redo_words(act_words(None)) == "Redo"
