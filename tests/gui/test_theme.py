"""Colours that do not tint pictures, words that can be read, icons that follow."""

import re
from dataclasses import asdict
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, QStringListModel, Qt
from PySide6.QtGui import QAccessibilityHints, QColor, QFont, QFontMetrics, QIcon, QStyleHints
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit, QPushButton, QRadioButton

from imageedit_desktop.paths import resources_folder
from imageedit_desktop.ui import theme as theme_module
from imageedit_desktop.ui.icons import icon
from imageedit_desktop.ui.theme import (
    BODY,
    CAPTION,
    CONTROL_HEIGHT,
    DARK,
    HEADING,
    HIGH_DARK,
    HIGH_LIGHT,
    LIGHT,
    SMALL,
    Theme,
    Tokens,
    control_height,
    font,
    style_sheet,
    theme,
)
from imageedit_desktop.ui.widgets.buttons import Button, IconButton
from imageedit_desktop.ui.widgets.completer import Completer

SURFACES = ("window", "panel", "raised", "hover", "pressed", "well", "hairline", "outline")
BOTH = pytest.mark.parametrize(
    "tokens", [DARK, LIGHT, HIGH_DARK, HIGH_LIGHT], ids=["dark", "light", "high dark", "high light"]
)


@pytest.fixture(autouse=True)
def as_before(qapp):
    yield
    theme().set_mode("system")


def luminance(color: str) -> float:
    """As WCAG 2.2 defines it, https://www.w3.org/TR/WCAG22/#dfn-relative-luminance."""
    red, green, blue = QColor(color).getRgbF()[:3]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in (red, green, blue)]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


@BOTH
@pytest.mark.parametrize("name", SURFACES)
def test_surfaces_are_true_greys(tokens: Tokens, name: str):
    grey = QColor(getattr(tokens, name))
    assert grey.red() == grey.green() == grey.blue()


@BOTH
@pytest.mark.parametrize("name", ["text", "text_muted", "text_faint", "link", "danger", "warning", "success"])
def test_words_can_be_read_on_every_surface_they_lie_on(tokens: Tokens, name: str):
    for surface in ("window", "panel", "raised", "well"):
        assert contrast(getattr(tokens, name), getattr(tokens, surface)) >= 4.5, surface


@BOTH
def test_words_on_accent_and_on_what_is_chosen_can_be_read(tokens: Tokens):
    assert contrast(tokens.accent_text, tokens.accent) >= 4.5
    assert contrast(tokens.accent_text, tokens.accent_hover) >= 4.5
    assert contrast(tokens.text, tokens.accent_soft) >= 4.5
    assert contrast(tokens.text, tokens.selection) >= 4.5


@BOTH
def test_the_keyboards_ring_and_the_accent_stand_out(tokens: Tokens):
    for surface in ("window", "panel", "well"):
        assert contrast(tokens.focus, getattr(tokens, surface)) >= 3
        assert contrast(tokens.accent, getattr(tokens, surface)) >= 3


@pytest.mark.parametrize("tokens", [HIGH_DARK, HIGH_LIGHT], ids=["dark", "light"])
def test_high_contrast_is_high(tokens: Tokens):
    for name in ("text", "text_muted", "text_faint", "link", "danger", "warning", "success"):
        for surface in ("window", "panel", "raised", "well"):
            assert contrast(getattr(tokens, name), getattr(tokens, surface)) >= 7, (name, surface)
    for edge in ("outline", "hairline", "focus"):
        assert contrast(getattr(tokens, edge), tokens.panel) >= 4.5, edge


@BOTH
def test_where_orders_go_is_told_in_the_same_colours_everywhere(tokens: Tokens):
    told = (tokens.mode_rehearsal, tokens.mode_real, tokens.on_mode)
    assert told == (DARK.mode_rehearsal, DARK.mode_real, DARK.on_mode)
    assert min(contrast(tokens.on_mode, mode) for mode in told[:2]) >= 4.5


@BOTH
def test_every_name_in_the_style_sheet_is_a_token(tokens: Tokens):
    assert "@" not in style_sheet(tokens)


def test_the_style_sheet_names_no_colour_itself():
    """Except the see-through black that lies on pictures, the same in both themes."""
    written = (resources_folder() / "styles" / "app.qss").read_text(encoding="utf-8")
    assert re.findall(r"#[0-9a-fA-F]{3,8}\b(?=[^{]*})", written) == []


def test_a_mode_that_is_chosen_is_kept_and_told(qapp, qtbot):
    made = Theme()
    made.apply(qapp)
    with qtbot.waitSignal(made.changed):
        made.set_mode("light")
    assert made.tokens == LIGHT
    assert qapp.palette().window().color().name() == LIGHT.panel
    with qtbot.waitSignal(made.changed):
        made.set_mode("dark")
    assert qapp.palette().window().color().name() == DARK.panel
    with qtbot.assertNotEmitted(made.changed):
        made.set_mode("dark")


def test_the_system_is_followed_while_nothing_is_chosen(qapp, monkeypatch):
    now = [Qt.ColorScheme.Light]
    monkeypatch.setattr(QStyleHints, "colorScheme", lambda _hints: now[0])
    made = Theme()
    made.apply(qapp)
    assert made.tokens == LIGHT
    now[0] = Qt.ColorScheme.Dark
    qapp.styleHints().colorSchemeChanged.emit(now[0])
    assert made.tokens == DARK
    made.set_mode("dark")
    now[0] = Qt.ColorScheme.Light
    qapp.styleHints().colorSchemeChanged.emit(now[0])
    assert made.tokens == DARK


def test_high_contrast_is_followed(qapp, monkeypatch):
    now = [Qt.ContrastPreference.HighContrast]
    monkeypatch.setattr(QAccessibilityHints, "contrastPreference", lambda _hints: now[0])
    made = Theme()
    made.apply(qapp, "light")
    assert made.tokens == HIGH_LIGHT
    made.set_mode("dark")
    assert made.tokens == HIGH_DARK
    now[0] = Qt.ContrastPreference.NoPreference
    qapp.styleHints().accessibility().contrastPreferenceChanged.emit(now[0])
    assert made.tokens == DARK


@pytest.fixture
def text_of(qapp):
    """Sets how large the system's text is, in points."""
    before = QFont(qapp.font())

    def set_size(points: float) -> None:
        large = QFont(before)
        large.setPointSizeF(points)
        qapp.setFont(large)

    yield set_size
    qapp.setFont(before)


@pytest.mark.parametrize("points", [7, 9, 11, 18, 24])
def test_text_is_as_large_as_the_system_says(text_of, points):
    text_of(points)
    assert font(BODY).pointSizeF() == points
    sizes = [font(step).pointSizeF() for step in (CAPTION, SMALL, BODY, HEADING)]
    assert sizes == sorted(sizes)
    assert sizes[0] >= min(points, 8.25), "nothing is too small to be read"
    assert f"font-size: {points:.2f}pt" in style_sheet(DARK)
    assert control_height() >= max(CONTROL_HEIGHT, QFontMetrics(font(BODY)).height() + 8)


def test_there_is_one_theme(qapp):
    assert theme() is theme()
    assert theme_module.color("danger").name() == theme().tokens.danger


@pytest.mark.parametrize("path", sorted((resources_folder() / "icons").glob("*.svg")), ids=lambda path: path.stem)
def test_every_icon_draws(qapp, path):
    image = icon(path.stem).pixmap(QSize(24, 24)).toImage()
    assert any(image.pixelColor(x, y).alpha() for x in range(24) for y in range(24))


def inked(shown: QIcon, mode: QIcon.Mode = QIcon.Mode.Normal) -> QColor:
    """The colour of an icon's strokes."""
    image = shown.pixmap(QSize(48, 48), 1.0, mode).toImage()
    pixels = [image.pixelColor(x, y) for x in range(48) for y in range(48)]
    return max(pixels, key=QColor.alpha)


def test_icons_take_the_colour_of_their_role_and_follow_the_theme(qapp):
    theme().apply(QApplication.instance())
    shown = icon("circle-stop", "danger")
    theme().set_mode("dark")
    assert inked(shown).name() == DARK.danger
    theme().set_mode("light")
    assert inked(shown).name() == LIGHT.danger
    assert inked(shown, QIcon.Mode.Disabled).name() == LIGHT.text_disabled


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_icons_have_a_pixel_for_every_pixel_of_the_screen(qapp, ratio):
    pixmap = icon("image").pixmap(QSize(16, 16), ratio)
    assert pixmap.size() == QSize(16, 16) * ratio
    assert pixmap.devicePixelRatio() == ratio


def test_both_themes_name_the_same_things():
    assert asdict(DARK).keys() == asdict(LIGHT).keys()
    assert all(QColor(value).isValid() for tokens in (DARK, LIGHT) for value in asdict(tokens).values())


def test_every_surface_that_is_named_is_in_the_style_sheet():
    package = Path(theme_module.__file__).parents[1]
    sources = "".join(path.read_text("utf-8") for path in package.rglob("*.py"))
    named = set(re.findall(r'"surface", "(\w+)"', sources))
    sheet = (resources_folder() / "styles" / "app.qss").read_text("utf-8")
    assert len(named) > 3
    assert {name for name in named if f'[surface="{name}"]' not in sheet} == set()


def test_what_is_offered_while_one_types_has_a_ground(qtbot):
    """The list is a window of its own: nothing of the theme is behind it."""
    field = QLineEdit()
    qtbot.addWidget(field)
    assert Completer(QStringListModel(["rating:"], field), field).popup().property("surface") == "offers"


@pytest.mark.qt_log_ignore("This plugin does not support", "propagateSizeHints")
@pytest.mark.parametrize(
    "make",
    [
        lambda: Button("Generate", "accent"),
        lambda: Button("Cancel"),
        lambda: Button("Fit", "quiet"),
        lambda: Button("Undo", "link"),
        lambda: QPushButton("Sort", flat=True),
        lambda: QCheckBox("Start paused"),
        lambda: QRadioButton("Any shape"),
        lambda: IconButton("x", "Close"),
    ],
)
def test_the_keyboards_ring_is_the_only_one_however_the_keyboard_came(qapp, qtbot, make):
    theme().apply(qapp, "dark")
    theme().dress()
    control = make()
    qtbot.addWidget(control)
    with qtbot.waitExposed(control):
        control.show()
    rings = []
    for reason in (Qt.FocusReason.OtherFocusReason, Qt.FocusReason.TabFocusReason):
        control.clearFocus()
        control.setFocus(reason)
        control.window().setAttribute(
            Qt.WidgetAttribute.WA_KeyboardFocusChange, reason is Qt.FocusReason.TabFocusReason
        )
        assert control.hasFocus()
        QApplication.processEvents()
        rings.append(control.grab().toImage())
    assert rings[0] == rings[1]
