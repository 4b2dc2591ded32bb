"""The gallery as it is used: keys, mouse, wheel, menu, scrolling."""

import pytest
from PySide6.QtCore import QModelIndex, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QWheelEvent
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication

from imageedit_desktop.domain.gallery import item_of
from imageedit_desktop.ui.features.gallery.view import CELL_SIZES_PX

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # the offscreen one says so of hints


@pytest.fixture
def full(view, model, make_saved):
    """Sixty pictures, the newest selected."""
    model.show_page([make_saved(job) for job in range(60, 0, -1)], more=False)
    view.setFocus()
    view.setCurrentIndex(model.index(0))
    return view


def middle_of(view, row):
    return view.visualRect(view.model().index(row)).center()


def colour_at(view, row):
    return view.viewport().grab().toImage().pixelColor(middle_of(view, row))


def test_a_picture_is_painted_from_the_file_when_no_thumbnail_is_there(qtbot, view, model, make_saved):
    model.put(make_saved())
    qtbot.waitUntil(lambda: colour_at(view, 0) == QColor("orange"))


def test_a_place_becomes_a_picture_on_the_screen(qtbot, view, model, make_job, make_saved):
    model.put(item_of(make_job(), 1))
    assert colour_at(view, 0) != QColor("orange")
    model.put(make_saved())
    qtbot.waitUntil(lambda: colour_at(view, 0) == QColor("orange"))


def test_a_missing_file_is_painted_without_end_of_trying(qtbot, view, model, make_saved):
    item = make_saved(on_disk=False)
    model.put(item)
    qtbot.waitUntil(lambda: view._delegate._pictures.is_broken(view._delegate.wish(item, 1.0)))
    assert colour_at(view, 0) != QColor("orange")
    assert view._delegate._awaited == {}


def test_the_first_page_is_asked_for_when_the_gallery_is_seen(view, model):
    assert view.isVisible()
    assert not model.canFetchMore(QModelIndex())  # asked already


def test_more_is_asked_for_before_the_end_is_reached(qtbot, view, model, make_saved):
    asked = QSignalSpy(view.more_requested)
    model.show_page([make_saved(job) for job in range(200, 100, -1)], more=True)
    view.executeDelayedItemsLayout()
    assert asked.count() == 0
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum() - bar.pageStep())
    assert asked.at(0) == [make_saved(101).key]


def test_a_double_click_opens_the_picture(qtbot, full):
    with qtbot.waitSignal(full.opened) as opened:
        qtbot.mouseClick(full.viewport(), Qt.MouseButton.LeftButton, pos=middle_of(full, 1))
        qtbot.mouseDClick(full.viewport(), Qt.MouseButton.LeftButton, pos=middle_of(full, 1))
    assert opened.args[0].prompt == "wish 59"


def test_arrows_and_end_walk_through(qtbot, full):
    qtbot.keyClick(full, Qt.Key.Key_Right)
    assert full.current_item().prompt == "wish 59"
    qtbot.keyClick(full, Qt.Key.Key_End)
    assert full.current_item().prompt == "wish 1"
    qtbot.keyClick(full, Qt.Key.Key_Home)
    assert full.current_item().prompt == "wish 60"


def test_one_move_tells_one_selection(qtbot, full):
    qtbot.wait(10)
    told = QSignalSpy(full.selection_changed)
    qtbot.keyClick(full, Qt.Key.Key_Right)
    qtbot.wait(10)
    assert [told.at(n)[0].prompt for n in range(told.count())] == ["wish 59"]
    full.clearSelection()
    qtbot.wait(10)
    assert told.at(1) == [None]


def test_the_selected_place_tells_when_its_picture_is_there(qtbot, view, model, make_job, make_saved):
    model.put(item_of(make_job(), 1))
    view.setCurrentIndex(model.index(0))
    with qtbot.waitSignal(view.selection_changed, check_params_cb=lambda item: item and item.result):
        model.put(make_saved())


def test_the_selection_stays_on_its_picture_when_others_come(qtbot, full, model, make_saved):
    model.put(make_saved(99))
    assert full.current_item().prompt == "wish 60"


def test_what_is_on_the_screen_stays_when_new_ones_come_in_above(qtbot, full, model, make_saved):
    full.executeDelayedItemsLayout()
    full.verticalScrollBar().setValue(600)
    shown = full.indexAt(QPoint(60, 60))
    item, before = model.item(shown.row()), full.visualRect(shown).top()
    columns = full.viewport().width() // full.visualRect(shown).width()
    model.show_page([], more=False)
    for job in range(100, 100 + columns):
        model.put(make_saved(job))
    full.executeDelayedItemsLayout()
    assert full.visualRect(model.index_of(item.id)).top() == before


def test_letters_do_not_search(qtbot, full):
    qtbot.keyClicks(full, "wish 3")
    assert full.current_item().prompt == "wish 60"


def test_control_and_wheel_change_the_size(qtbot, full):
    def turn(delta):
        event = QWheelEvent(
            QPointF(50, 50), QPointF(50, 50), QPoint(), QPoint(0, delta), Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.ControlModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(full.viewport(), event)

    before = full.cell_size()
    with qtbot.waitSignal(full.cell_size_changed):
        turn(120)
    assert full.cell_size() > before
    for _ in range(len(CELL_SIZES_PX)):
        turn(-120)
    assert full.cell_size() == CELL_SIZES_PX[0]


def test_cells_fill_the_line_at_every_width(full, model):
    for width in range(300, 900, 37):
        full.resize(width, 500)
        full.executeDelayedItemsLayout()
        first = full.visualRect(model.index(0))
        columns = (full.viewport().width() - 1) // (full.cell_size() + 20)
        assert full.visualRect(model.index(columns - 1)).top() == first.top(), width
        assert full.visualRect(model.index(columns)).top() > first.top(), width


def test_an_empty_gallery_says_so(view):
    before = view.viewport().grab().toImage()
    view.set_empty_words("Nothing yet", "Press Generate")
    assert view.viewport().grab().toImage() != before


def test_it_is_called_gallery(view):
    assert view.accessibleName() == "Gallery"
