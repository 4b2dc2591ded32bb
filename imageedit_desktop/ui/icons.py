"""The icons: Lucide line drawings (ISC licence, ``resources/icons/LICENSE``), tinted by token.

The drawing is stroked anew for every size and pixel ratio, so it is sharp on each screen, and it asks for its
colour when it is painted, so a change of theme needs no new icons.
"""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from imageedit_desktop.paths import resources_folder
from imageedit_desktop.ui.paint_guard import guarded
from imageedit_desktop.ui.theme import theme


def icon(name: str, role: str = "text") -> QIcon:
    """Return the icon ``resources/icons/<name>.svg`` in the colour of the token `role`."""
    return QIcon(_TintedEngine(name, role))


def program_icon() -> QIcon:
    """Return the icon of the program itself, in its own colours."""
    return QIcon(str(resources_folder() / "icons" / "imageedit-desktop.svg"))


def draw(painter: QPainter, name: str, box: QRect | QRectF, role: str = "text") -> None:
    """Paint an icon into `box`, in logical pixels, in the present colour of `role`."""
    _renderer(name, getattr(theme().tokens, role)).render(painter, QRectF(box))


@lru_cache(maxsize=256)
def _renderer(name: str, color: str) -> QSvgRenderer:
    drawing = (resources_folder() / "icons" / f"{name}.svg").read_bytes()
    return QSvgRenderer(QByteArray(drawing.replace(b"currentColor", color.encode())))


_clones: list[QIconEngine] = []
"""Qt takes a clone for its own while Python would free it. It clones only icons that are changed; ours are not."""


class _TintedEngine(QIconEngine):
    def __init__(self, name: str, role: str) -> None:
        super().__init__()
        self._name = name
        self._role = role

    def _role_in(self, mode: QIcon.Mode) -> str:
        return "text_disabled" if mode == QIcon.Mode.Disabled else self._role

    @guarded
    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, _state: QIcon.State) -> None:
        draw(painter, self._name, rect, self._role_in(mode))

    def pixmap(self, size: QSize, mode: QIcon.Mode, _state: QIcon.State) -> QPixmap:
        drawing = _renderer(self._name, getattr(theme().tokens, self._role_in(mode)))
        made = QPixmap(size)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        drawing.render(painter)
        painter.end()
        return made

    def clone(self) -> QIconEngine:
        made = _TintedEngine(self._name, self._role)
        _clones.append(made)
        return made
