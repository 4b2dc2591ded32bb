"""What is done with one picture, wherever it is asked for: in the gallery, the viewer or the details."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from imageedit_desktop.domain.gallery import GalleryItem
from imageedit_desktop.services.compose import Compose
from imageedit_desktop.ui.features.gallery.drag import copy_pictures
from imageedit_desktop.ui.features.gallery.grid import GalleryGrid
from imageedit_desktop.ui.reveal import reveal


class PictureActs(QObject):
    """Does it.

    Signals:
        source_chosen(): a picture became the source, which should be seen.
    """

    source_chosen = Signal()

    def __init__(self, grid: GalleryGrid, compose: Compose) -> None:
        super().__init__(grid)
        self._grid = grid
        self._compose = compose

    def use_as_source(self, item: GalleryItem) -> None:
        """Edit it further."""
        if item.result and item.result.path:
            self._compose.offer_source((item.result.path,))
            self.source_chosen.emit()

    def restore(self, item: GalleryItem) -> None:
        """Bring back everything that it was made from."""
        self._compose.restore_job(item.key.job_id)

    def reveal(self, item: GalleryItem) -> None:
        """Show its file in the system's own program."""
        if item.result and item.result.path:
            reveal(item.result.path)

    def copy(self, item: GalleryItem) -> None:
        """Put it on the clipboard, with all that are selected where it is one of them."""
        selected = self._grid.selected_items()
        copy_pictures(selected if item in selected else [item])

    def copy_prompt(self, item: GalleryItem) -> None:
        """Put its prompt on the clipboard."""
        QGuiApplication.clipboard().setText(item.prompt)
