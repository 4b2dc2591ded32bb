"""The context menu of a batch."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from imageedit_desktop.domain.gallery import BatchFacts
from imageedit_desktop.ui.features.gallery.acts import Act, acts_of, hint_of, words_of


def batch_menu(facts: BatchFacts, request: Callable[[Act, BatchFacts], None], parent: QWidget) -> QMenu:
    """What can be done about a batch; it deletes itself."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.setToolTipsVisible(True)
    for act in acts_of(facts):
        action = menu.addAction(words_of(act, facts.job))
        action.setToolTip(hint_of(act, facts.job))
        action.triggered.connect(lambda _checked=False, act=act: request(act, facts))
    return menu
