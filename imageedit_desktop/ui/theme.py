"""Colours, type and spacing of the whole window, in one place.

Every surface is a true grey (equal red, green and blue), so that nothing around a picture tints the eye; one blue
accent marks what is chosen, focused or about to cost money. Widgets never name a colour: they read `theme().tokens`
when they paint, or use the ``@token@`` names of ``resources/styles/app.qss``.
"""

from __future__ import annotations

import re
from dataclasses import asdict, dataclass, replace
from functools import cache
from typing import Literal

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontInfo, QFontMetrics, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from imageedit_desktop.paths import resources_folder

Mode = Literal["system", "light", "dark"]

SPACE = 8
"""The grid, in logical pixels: gaps and heights are multiples of it, or half of it inside a control."""

RADIUS = 6
"""Corner radius of controls, in logical pixels."""

CONTROL_HEIGHT = 32
"""Height of buttons and fields where text has its usual size, in logical pixels; see `control_height`."""

CAPTION, SMALL, BODY, HEADING, TITLE = 11, 12, 13, 15, 20
"""The type scale: `BODY` is the system's text size, and the others are in proportion to it."""

_LEAST_PT = 8.25
"""Nothing is smaller than this, unless the system's text is."""

FOCUS_WIDTH = 2
"""Width of the ring around whatever has the keyboard, in logical pixels."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tokens:
    """The colours of one theme, each ``#rrggbb``.

    Attributes:
        window: behind everything, and between panels.
        panel: compose, inspector, queue, dialogs.
        raised: fields and buttons that lie on a panel.
        hover: `raised` under the pointer.
        pressed: `raised` under a pressed pointer.
        well: behind pictures.
        hairline: lines between regions.
        outline: edges of fields, empty places, unselected shapes.
        text: what is read first.
        text_muted: what explains it.
        text_faint: hints and counts; still legible (4.5:1).
        text_disabled: of controls that do nothing now.
        accent: fill of the one thing to press, of what is switched on.
        accent_hover: `accent` under the pointer.
        accent_text: on `accent`.
        accent_soft: fill of what is chosen, quieter than `accent`.
        link: accent as text or icon on a surface.
        danger: what is wrong.
        warning: what may go wrong.
        success: what went well.
        selection: behind selected text and rows.
        mode_rehearsal, mode_real: behind the words that say where orders go, the same in every theme.
        on_mode: those words.
        focus: the keyboard's ring.
        scrim: behind controls that lie on a picture, partly transparent when painted.
        on_scrim: text and icons there.
        label_red, label_yellow, label_green, label_blue, label_purple: the artist's labels, there.
    """

    window: str
    panel: str
    raised: str
    hover: str
    pressed: str
    well: str
    hairline: str
    outline: str
    text: str
    text_muted: str
    text_faint: str
    text_disabled: str
    accent: str
    accent_hover: str
    accent_text: str
    accent_soft: str
    link: str
    danger: str
    warning: str
    success: str
    selection: str
    mode_rehearsal: str
    mode_real: str
    on_mode: str
    focus: str
    scrim: str
    on_scrim: str
    label_red: str = "#ff6b63"
    label_yellow: str = "#ffd23f"
    label_green: str = "#5fd07a"
    label_blue: str = "#5aa7ff"
    label_purple: str = "#c58bff"


DARK = Tokens(
    window="#171717",
    panel="#1e1e1e",
    raised="#292929",
    hover="#333333",
    pressed="#242424",
    well="#121212",
    hairline="#2d2d2d",
    outline="#4a4a4a",
    text="#ededed",
    text_muted="#ababab",
    text_faint="#949494",
    text_disabled="#666666",
    accent="#2b64d8",
    accent_hover="#356fe3",
    accent_text="#ffffff",
    accent_soft="#26395f",
    link="#8ab0ff",
    danger="#ff8078",
    warning="#eeb445",
    success="#63c98f",
    selection="#2b4a8c",
    mode_rehearsal="#17655a",
    mode_real="#8a4a06",
    on_mode="#ffffff",
    focus="#79a5ff",
    scrim="#000000",
    on_scrim="#ffffff",
)

LIGHT = Tokens(
    window="#e8e8e8",
    panel="#f3f3f3",
    raised="#ffffff",
    hover="#ebebeb",
    pressed="#e0e0e0",
    well="#dedede",
    hairline="#d8d8d8",
    outline="#b0b0b0",
    text="#1b1b1b",
    text_muted="#525252",
    text_faint="#5f5f5f",
    text_disabled="#a3a3a3",
    accent="#2460d6",
    accent_hover="#1d54c2",
    accent_text="#ffffff",
    accent_soft="#dbe6fd",
    link="#1d54c2",
    danger="#b8231b",
    warning="#7d5200",
    success="#146a3a",
    selection="#c5d8fd",
    mode_rehearsal="#17655a",
    mode_real="#8a4a06",
    on_mode="#ffffff",
    focus="#2460d6",
    scrim="#000000",
    on_scrim="#ffffff",
)


HIGH_DARK = replace(
    DARK,
    window="#000000",
    panel="#000000",
    raised="#000000",
    hover="#333333",
    pressed="#242424",
    well="#000000",
    hairline="#9a9a9a",
    outline="#d0d0d0",
    text="#ffffff",
    text_muted="#ffffff",
    text_faint="#e0e0e0",
    text_disabled="#9a9a9a",
    accent_soft="#10306e",
    link="#b3ccff",
    danger="#ffb3ad",
    warning="#ffd27a",
    success="#8fe8b4",
    focus="#ffe14d",
)

HIGH_LIGHT = replace(
    LIGHT,
    window="#ffffff",
    panel="#ffffff",
    raised="#ffffff",
    hover="#dcdcdc",
    pressed="#d0d0d0",
    well="#ffffff",
    hairline="#5a5a5a",
    outline="#2b2b2b",
    text="#000000",
    text_muted="#000000",
    text_faint="#242424",
    text_disabled="#5f5f5f",
    accent="#0b3ea8",
    accent_hover="#083084",
    link="#0b3ea8",
    danger="#8c0d07",
    warning="#5c3c00",
    success="#074a25",
    focus="#0b3ea8",
)


_SCHEMES: dict[Mode, Qt.ColorScheme] = {
    "system": Qt.ColorScheme.Unknown,
    "light": Qt.ColorScheme.Light,
    "dark": Qt.ColorScheme.Dark,
}


class Theme(QObject):
    """Which tokens hold now, and their application to the program.

    Signals:
        changed: `tokens` is another set than before; whoever paints by itself repaints.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.mode: Mode = "system"
        self.tokens = DARK
        self._app: QApplication | None = None
        self._dressed_pt = 0.0

    def apply(self, app: QApplication, mode: object = "system") -> None:
        """Choose colours and type, and follow the system's light and dark from here on.

        The style sheet comes with `dress`: it would dress every widget anew at each change of parent, so widgets
        are put together first.

        Args:
            app: the program.
            mode: as remembered; anything odd stands for the system's choice.
        """
        self._app = app
        app.setStyle("Fusion")
        self.mode = "light" if mode == "light" else "dark" if mode == "dark" else "system"
        app.styleHints().setColorScheme(_SCHEMES[self.mode])
        app.styleHints().colorSchemeChanged.connect(self._refresh)
        app.styleHints().accessibility().contrastPreferenceChanged.connect(self._refresh)
        self.tokens = self._wanted()
        app.setPalette(palette(self.tokens))

    def set_mode(self, mode: Mode) -> None:
        """Switch to light or dark for good, or back to the system's choice."""
        self.mode = mode
        QGuiApplication.styleHints().setColorScheme(_SCHEMES[mode])
        self._refresh()

    def follow_text_size(self) -> None:
        """Dress all widgets anew where the system's text has another size than they have."""
        if self._dressed_pt and self._dressed_pt != _size_pt(BODY):
            self.dress()

    def dress(self) -> None:
        """Dress all widgets in the present colours, and in the system's text size."""
        self.tokens = self._wanted()
        if self._app is not None:
            self._app.setPalette(palette(self.tokens))
            self._dressed_pt = _size_pt(BODY)
            self._app.setStyleSheet(style_sheet(self.tokens))
        self.changed.emit()

    @Slot()
    def _refresh(self) -> None:
        if self.tokens != self._wanted():
            self.dress()

    def _wanted(self) -> Tokens:
        """Dark where the system does not say: the convention of programs for pictures."""
        hints = QGuiApplication.styleHints()
        is_light = self.mode == "light"
        if self.mode == "system":
            is_light = hints.colorScheme() == Qt.ColorScheme.Light
        if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
            return HIGH_LIGHT if is_light else HIGH_DARK
        return LIGHT if is_light else DARK


@cache
def theme() -> Theme:
    """Return the theme of this program, the same at every call."""
    return Theme()


def color(token: str, *, alpha: float = 1.0) -> QColor:
    """Return the current colour of a token, `alpha` from 0 to 1."""
    colour = QColor(getattr(theme().tokens, token))
    colour.setAlphaF(alpha)
    return colour


def font(step: int, *, strong: bool = False) -> QFont:
    """Return the system's typeface in one of the steps of the type scale."""
    made = QFont(QGuiApplication.font())
    made.setPointSizeF(_size_pt(step))
    made.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
    return made


def control_height() -> int:
    """Return how high buttons and fields are, in logical pixels, at the system's text size."""
    return max(CONTROL_HEIGHT, QFontMetrics(font(BODY)).height() + 2 * SPACE - 4)


def _size_pt(step: int) -> float:
    """A step of the type scale in points, of which the system counts how large text is."""
    body = QGuiApplication.font()
    body_pt = body.pointSizeF() if body.pointSizeF() > 0 else QFontInfo(body).pointSizeF()
    return max(body_pt * step / BODY, min(body_pt, _LEAST_PT))


def palette(tokens: Tokens) -> QPalette:
    """Return the palette for what the style paints without help from the style sheet."""
    made = QPalette()
    role = QPalette.ColorRole
    for where, name in {
        role.Window: tokens.panel,
        role.WindowText: tokens.text,
        role.Base: tokens.raised,
        role.AlternateBase: tokens.panel,
        role.Text: tokens.text,
        role.PlaceholderText: tokens.text_faint,
        role.Button: tokens.raised,
        role.ButtonText: tokens.text,
        role.BrightText: tokens.danger,
        role.Highlight: tokens.selection,
        role.HighlightedText: tokens.text,
        role.Link: tokens.link,
        role.LinkVisited: tokens.link,
        role.Accent: tokens.accent,
        role.ToolTipBase: tokens.raised,
        role.ToolTipText: tokens.text,
        role.Light: tokens.hover,
        role.Midlight: tokens.hover,
        role.Mid: tokens.hairline,
        role.Dark: tokens.hairline,
        role.Shadow: tokens.scrim,
    }.items():
        made.setColor(where, QColor(name))
    for where in (role.Text, role.WindowText, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, where, QColor(tokens.text_disabled))
    return made


def style_sheet(tokens: Tokens) -> str:
    """Return ``app.qss`` with its ``@token@`` names replaced: colours, the steps of the type scale, and ticks."""
    styles = resources_folder() / "styles"
    template = (styles / "app.qss").read_text(encoding="utf-8")
    values = asdict(tokens) | {name: f"{_size_pt(step):.2f}pt" for name, step in _STEPS.items()}
    is_dark = QColor(tokens.text).lightness() > QColor(tokens.raised).lightness()
    for name, on_dark in (("tick_on_accent", True), ("tick_in_menu", is_dark)):
        tick = styles / f"tick-on-{'dark' if on_dark else 'light'}.svg"
        values[name] = tick.as_posix().replace('"', r"\"")
    return re.sub(r"@(\w+)@", lambda match: values[match[1]], template)


_STEPS = {"caption": CAPTION, "small": SMALL, "body": BODY, "heading": HEADING, "title": TITLE}
