"""What is done with one picture, wherever it is asked for: in the gallery, the viewer or the details."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from imageedit_desktop.domain.gallery import GalleryItem
from imageedit_desktop.services.composing.compose import Compose
from imageedit_desktop.services.gallery.selected_files import SelectedFiles
from imageedit_desktop.ui.features.gallery.drag import copy_files
from imageedit_desktop.ui.reveal import reveal


class PictureActs(QObject):
    """Does it.

    Signals:
        source_chosen(): a picture became the source, which should be seen.
    """

    source_chosen = Signal()

    def __init__(self, compose: Compose, files: SelectedFiles, parent: QObject) -> None:
        super().__init__(parent)
        self._compose, self._files = compose, files

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
        if self._files.are_several:
            self._files.use(copy_files)
        elif item.result and item.result.path:
            copy_files([item.result.path])

    def copy_prompt(self, item: GalleryItem) -> None:
        """Put its prompt on the clipboard."""
        QGuiApplication.clipboard().setText(item.prompt)
