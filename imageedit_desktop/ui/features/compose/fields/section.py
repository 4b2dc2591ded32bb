"""A section of the compose panel: a title, what belongs beside it, and the content below."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from imageedit_desktop.ui.theme import SPACE
from imageedit_desktop.ui.widgets.labels import Label

_TITLE_PX = 7 * SPACE
"""Brings controls that fill their rows into one line; longer words take more."""


class Section(QWidget):
    """Title on the leading side, quiet controls on the trailing side, content beneath."""

    def __init__(self, title: str, *beside: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._header = QHBoxLayout()
        self._header.setSpacing(SPACE // 2)
        self._header.addWidget(_Title(title), 1)
        for widget in beside:
            self._header.addWidget(widget)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(SPACE)
        self.body.addLayout(self._header)

    def put_beside(self, widget: QWidget) -> None:
        """Put one more control beside the title, after the others."""
        self._header.addWidget(widget)


class Row(QWidget):
    """A title on the leading side and its control on the trailing side, or filling the rest."""

    def __init__(
        self,
        title: str,
        control: QWidget,
        *,
        stretch: bool = False,
        role: str = "section",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE * 2)
        label = _Title(title, role)
        label.setMinimumWidth(_TITLE_PX if stretch else 0)
        row.addWidget(label, 0 if stretch else 1)
        row.addWidget(control, 1 if stretch else 0)


class _Title(Label):
    """One line where there is room for it, two where a language needs them."""

    def __init__(self, words: str, role: str = "section") -> None:
        super().__init__(words, role, wrap=True)
        self.mute()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What scrolls asks nobody for a height at a width."""
        super().resizeEvent(event)
        self.setMinimumHeight(self.heightForWidth(event.size().width()))
