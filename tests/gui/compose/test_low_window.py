"""A low window: all that an order needs is to be seen at once, for as long as that is possible."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QScrollArea, QWidget

from imageedit_desktop.ui.theme import SPACE, theme

LAPTOP_PX = 680
"""What a screen of 768 lines leaves for the panel, below a title bar and a menu, and above the status strip."""


@pytest.fixture
def text(request, qapp):
    """Text of so many times the usual size."""
    before = qapp.font()
    larger = QFont(before)
    larger.setPointSizeF(before.pointSizeF() * request.param)
    qapp.setFont(larger)
    theme().apply(qapp)
    theme().dress()
    yield request.param
    qapp.setFont(before)
    theme().dress()
    qapp.setStyleSheet("")


def show_at(desk, height_px: int) -> None:
    """Give the panel another height, and let it be laid out."""
    desk.panel.resize(336, height_px)
    desk.panel.grab()
    desk.panel.grab()


def place_of(desk, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(desk.panel, QPoint()), widget.size())


def is_in_view(desk, name: str) -> bool:
    area = desk.panel.findChild(QScrollArea)
    return place_of(desk, area.viewport()).contains(place_of(desk, desk.named(name)))


@pytest.mark.parametrize("has_source", [False, True], ids=["empty", "with a source"])
def test_on_a_laptop_the_size_and_the_number_of_images_are_seen(desk, has_source):
    if has_source:
        desk.change(source=desk.picture("me"))
    show_at(desk, LAPTOP_PX)
    assert all(is_in_view(desk, name) for name in ("Source image", "Prompt", "Width", "Height", "Images"))


def test_nothing_scrolls_from_where_everything_fits(desk):
    bar = desk.panel.findChild(QScrollArea).verticalScrollBar()
    fits = []
    for height_px in range(600, 960, 8):
        show_at(desk, height_px)
        fits.append(bar.maximum() == 0)
    assert fits == sorted(fits), "what fits in a low window fits in all that are higher"
    assert fits.index(True) < 20, "760 px"


def test_each_height_gives_the_source_and_the_prompt_as_much_as_the_one_below_it(desk):
    well_px = prompt_px = 0
    for height_px in range(560, 960, 4):
        show_at(desk, height_px)
        well, prompt = desk.named("Source image"), desk.named("Prompt")
        assert well.height() >= well_px
        assert prompt.height() >= prompt_px - 7, "gaps grow together, by a pixel each"
        well_px, prompt_px = well.height(), prompt.height()
    assert well_px == 192


@pytest.mark.parametrize("text", [1, 1.5, 2], indirect=True)
@pytest.mark.parametrize("height_px", [560, LAPTOP_PX, 740, 780, 840, 900])
def test_the_invitation_is_whole_at_every_height(text, desk, height_px):
    show_at(desk, height_px)
    well = desk.named("Source image")
    seen = [w for w in well.findChildren(QWidget) if w.isVisible() and not w.findChildren(QWidget)]
    places = [place_of(desk, widget) for widget in seen]
    assert len(seen) >= 7, "two lines and five samples"
    assert all(place_of(desk, well).adjusted(0, SPACE // 2, 0, -SPACE // 2).contains(place) for place in places)
    assert not any(a.intersects(b) for number, a in enumerate(places) for b in places[:number])


@pytest.mark.parametrize("height_px", [LAPTOP_PX, 760, 900])
def test_nothing_is_lower_or_higher_for_more_portraits_or_for_what_is_wrong(desk, height_px):
    show_at(desk, height_px)
    before = desk.named("Source image").height()
    desk.fill_tray(*"abcdefgh")
    desk.change(prompt="line\n" * 30, source=desk.picture("me"), seed=3)
    show_at(desk, height_px)
    assert desk.named("Source image").height() == before


@pytest.mark.parametrize("height_px", [500, LAPTOP_PX, 760, 900])
def test_a_panel_that_nobody_touches_does_nothing(desk, qtbot, height_px):
    """It laid itself out for ever, as Qt asks for that also where nothing changes."""
    show_at(desk, height_px)
    qtbot.wait(50)
    asked = []

    class Ear(QObject):
        def eventFilter(self, _watched, event) -> bool:
            if event.type() == QEvent.Type.LayoutRequest:
                asked.append(event)
            return False

    ear, content = Ear(), desk.panel.findChild(QScrollArea).widget()
    content.installEventFilter(ear)
    qtbot.wait(200)
    assert asked == []
    desk.fill_tray(*"abcdefgh")
    qtbot.wait(200)
    assert 0 < len(asked) < 10
    content.removeEventFilter(ear)


@pytest.fixture(params=["from left to right", "from right to left"])
def direction(request, qapp):
    """How the window is read."""
    if request.param == "from right to left":
        qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.parametrize("text", [1], indirect=True)
@pytest.mark.parametrize("height_px", [LAPTOP_PX, 900])
def test_all_sections_and_generate_have_the_same_edges(text, direction, desk, height_px):
    show_at(desk, height_px)
    places = [place_of(desk, desk.named(name)) for name in ("Source image", "Reference tray", "Prompt", "Generate")]
    edges = {(place.left(), desk.panel.width() - place.right() - 1) for place in places}
    assert edges == {(SPACE * 2, SPACE * 2)}
