"""Context menus of the gallery."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, SignalInstance
from PySide6.QtWidgets import QMenu

from imageedit_desktop.domain.gallery import BatchFacts, GalleryItem
from imageedit_desktop.ui import icons
from imageedit_desktop.ui.features.gallery.acts import Act, BatchAct, acts_of, hint_of, words_of

if TYPE_CHECKING:
    from imageedit_desktop.ui.features.gallery.grid import GalleryGrid

translate = QCoreApplication.translate


def picture_menu(grid: GalleryGrid, item: GalleryItem, facts: BatchFacts | None) -> QMenu:
    """What can be done with a picture, and with its batch; it deletes itself."""
    menu = _menu(grid)
    saved = item.result is not None

    def add(request: SignalInstance, icon: str, words: str, *, possible: bool = True) -> None:
        action = menu.addAction(icons.icon(icon), words)
        action.setEnabled(possible)
        action.triggered.connect(lambda: request.emit(item))

    opening = menu.addAction(icons.icon("maximize-2"), translate("gallery", "Open"))
    opening.setEnabled(saved)
    opening.triggered.connect(grid.open_current)
    add(grid.use_as_source_requested, "image", translate("gallery", "Use as source"), possible=saved)
    add(grid.restore_requested, "history", translate("gallery", "Restore recipe"))
    menu.addSeparator()
    add(grid.copy_requested, "copy", translate("gallery", "Copy picture"), possible=saved)
    add(grid.copy_prompt_requested, "clipboard-copy", translate("gallery", "Copy prompt"))
    add(grid.reveal_requested, "folder-open", translate("gallery", "Show in folder"), possible=saved)
    if facts is not None:
        menu.addSeparator()
        _add_acts(menu, grid, facts)
    menu.addAction(translate("gallery", "Fold or unfold batch")).triggered.connect(grid.fold_current)
    menu.addAction(translate("gallery", "Fold or unfold all batches")).triggered.connect(grid.fold_all)
    return menu


def batch_menu(facts: BatchFacts, grid: GalleryGrid) -> QMenu:
    """What can be done about a batch; it deletes itself."""
    menu = _menu(grid)
    _add_acts(menu, grid, facts)
    return menu


def _menu(grid: GalleryGrid) -> QMenu:
    menu = QMenu(grid)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.setToolTipsVisible(True)
    return menu


def _add_acts(menu: QMenu, grid: GalleryGrid, facts: BatchFacts) -> None:
    for act in acts_of(facts):
        _add_act(menu, grid, facts, act)


def _add_act(menu: QMenu, grid: GalleryGrid, facts: BatchFacts, act: Act) -> None:
    words = translate("gallery", "Order the batch again") if act is BatchAct.AGAIN else words_of(act, facts.job)
    action = menu.addAction(words)
    action.setToolTip(hint_of(act, facts.job))
    action.triggered.connect(lambda: grid.act_requested.emit(act, facts))
