"""What this program is, and whose work it stands on."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from imageedit_desktop import __version__
from imageedit_desktop.ui.dialogs.sheet import Sheet
from imageedit_desktop.ui.pictures.screen import ScreenColours
from imageedit_desktop.ui.theme import SPACE
from imageedit_desktop.ui.widgets.buttons import Button
from imageedit_desktop.ui.widgets.labels import Hairline, Label
from imageedit_desktop.ui.words import phrase


class AboutDialog(Sheet):
    """Version, where the library lies, in what colours pictures are shown, licences."""

    def __init__(self, library: Path, screen: ScreenColours, parent: QWidget | None = None) -> None:
        super().__init__("ImageEdit Desktop", parent)
        version = phrase(self.tr("Version {version}"), version=__version__)
        self._say(version, "muted")
        self._say(
            self.tr("Edits photographs with a model in the cloud; every picture stays on your disk."), "muted"
        )
        self.body.addSpacing(SPACE)
        self._say(phrase(self.tr("Your pictures: {folder}"), folder=library), "muted")
        self._say(self._colour_words(screen), "muted")
        self.body.addSpacing(SPACE)
        self.body.addWidget(Hairline())
        self.body.addSpacing(SPACE)
        self._say(self.tr("MIT licence. Made with Qt and PySide6 (LGPL); icons by Lucide (ISC)."), "caption")
        close = Button(self.tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        self.add_button(close)

    def _colour_words(self, screen: ScreenColours) -> str:
        if screen.kind == "system":
            return self.tr("Pictures are shown in sRGB, and the system fits that to your screen.")
        if screen.kind == "unknown":
            return self.tr("Pictures are shown in sRGB: the system knows no colour profile of your screen.")
        if not screen.name:
            return self.tr("Pictures are shown in the colours of your screen, by its profile.")
        return phrase(
            self.tr("Pictures are shown in the colours of your screen, by its profile “{name}”."), name=screen.name
        )

    def _say(self, text: str, role: str) -> None:
        label = Label(text, role, wrap=True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.body.addWidget(label)
