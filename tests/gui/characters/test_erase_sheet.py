"""What the question before an erasing tells of pictures that are somebody else's."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from imageedit_desktop.domain.character.erasing import Erasure
from imageedit_desktop.domain.ids import new_character_id
from imageedit_desktop.ui.features.characters.erase_sheet import EraseSheet


@pytest.mark.parametrize("spared", [0, 1])
def test_pictures_that_stay_because_they_belong_to_others_are_told_of(qtbot: QtBot, spared: int) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    erasure = Erasure(character_id=new_character_id(), name="Anna", portraits=1, spared=spared)
    sheet = EraseSheet(erasure, 0, window)
    told = [label.text() for label in sheet.findChildren(QLabel)]
    assert any("belong to other cards or orders, stay" in words for words in told) is bool(spared)
