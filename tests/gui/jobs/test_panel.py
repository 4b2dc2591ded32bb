"""The jobs as they are used: the panel, and the few words at the foot of the window."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QListView, QMenu, QPushButton, QWidget
from shiboken6 import delete
from support import sight

from imageedit_desktop.domain.errors import Code, problem
from imageedit_desktop.domain.events import Progress
from imageedit_desktop.domain.ids import JobId
from imageedit_desktop.domain.job import Charged, JobState
from imageedit_desktop.ui.commands.registry import Commands
from imageedit_desktop.ui.elapsed import now_ms
from imageedit_desktop.ui.features.jobs.commands import COMMANDS, JOBS, connect_jobs
from imageedit_desktop.ui.features.jobs.indicator import JobsIndicator
from imageedit_desktop.ui.features.jobs.model import ROWS_MAX, JobsModel
from imageedit_desktop.ui.features.jobs.panel import JobsPanel
from imageedit_desktop.ui.features.jobs.words import Delay

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # the offscreen one says so of hints


@pytest.fixture
def place(qtbot):
    """A window for panel and indicator."""
    window = QWidget()
    window.resize(800, 440)
    with qtbot.waitActive(window):
        window.show()
    yield window
    delete(window)


@pytest.fixture
def model(place):
    return JobsModel(place)


@pytest.fixture
def commands(place):
    return Commands(place, COMMANDS, {})


@pytest.fixture
def panel(place, model, commands):
    panel = JobsPanel(model, commands, place)
    connect_jobs(panel, commands)
    panel.resize(800, 400)
    panel.show()
    return panel


@pytest.fixture
def indicator(place, model, commands):
    commands.provide_switch(JOBS, lambda on: None)
    indicator = JobsIndicator(model, commands, place)
    indicator.move(0, 400)
    indicator.resize(800, 40)
    indicator.show()
    return indicator


def entries(menu):
    return [action.text().replace("&", "") for action in menu.actions()]


def rows(panel):
    return panel.findChild(QListView)


def said(panel):
    model = rows(panel).model()
    return [model.index(n).data(Qt.ItemDataRole.AccessibleTextRole) for n in range(model.rowCount())]


def buttons(panel):
    QApplication.sendPostedEvents()
    found = rows(panel).viewport().findChildren(QAbstractButton)
    return {button.text() or button.accessibleName(): button for button in found if button.isVisible()}


def test_qt_finds_nothing_to_complain_of(qtmodeltester, qapp, make_job):
    model = JobsModel()
    for number in range(3):
        model.put(make_job(number))
    qtmodeltester.check(model)


def test_assistive_technology_finds_panel_and_list(panel):
    assert panel.accessibleName() == "Unfinished jobs"
    assert rows(panel).accessibleName() == "Jobs"


def test_newest_first_whatever_comes_first(panel, model, make_job):
    for number in (2, 3, 1):
        model.put(make_job(number))
    assert [line.split(",")[0] for line in said(panel)] == ["wish 3", "wish 2", "wish 1"]


def test_a_row_says_everything(panel, model, make_job):
    model.put(make_job(1, JobState.FAILED, images=9, reason=problem(Code.TASK_CANCELLED)))
    (line,) = said(panel)
    for part in ("wish 1", "9 images", "1280×720", "Failed", "Not charged", "cancelled the work"):
        assert part in line


def test_a_job_moves_on_in_place(panel, model, make_job):
    job = make_job(1, JobState.RECEIVING)
    model.put(job)
    model.progress(Progress(job_id=job.id, step="download", done=4, total=9))
    assert "Receiving 4 of 9" in said(panel)[0]
    model.put(make_job(1, JobState.DONE, finished_ms=61_000))
    assert said(panel) == [], "what is finished is in the gallery"


def test_progress_of_a_stranger_is_ignored(panel, model):
    model.progress(Progress(job_id=JobId("x"), step="poll", done=1))
    assert said(panel) == []


def test_the_summary_follows(panel, model, make_job):
    model.put(make_job(1, JobState.QUEUED, images=9))
    assert "1 queued · $0.0315" in {label.text() for label in panel.findChildren(QLabel)}
    model.clear()
    shown = {label.text() for label in panel.findChildren(QLabel) if label.isVisible()}
    assert {"Idle", "Nothing is under way, and nothing has failed."} <= shown


def test_stop_waiting_warns_and_wishes(qtbot, panel, model, make_job):
    model.put(make_job(1))
    stop = buttons(panel)["Stop waiting"]
    assert "may still be charged" in stop.toolTip()
    with qtbot.waitSignal(panel.stop_requested) as wished:
        qtbot.mouseClick(stop, Qt.MouseButton.LeftButton)
    assert wished.args == [make_job(1).id]


def test_the_warning_comes_when_something_was_sent(panel, model, make_job):
    model.put(make_job(1, JobState.QUEUED))
    assert "nothing was sent" in buttons(panel)["Stop waiting"].toolTip()
    model.put(make_job(1, JobState.WAITING))
    assert "may still be charged" in buttons(panel)["Stop waiting"].toolTip()


def test_buttons_change_with_the_state(qtbot, panel, model, make_job):
    model.put(make_job(1))
    model.put(make_job(1, JobState.FAILED, reason=problem(Code.TASK_FAILED)))
    assert set(buttons(panel)) == {"Retry", "Copy report", "Dismiss"}
    with qtbot.waitSignal(panel.retry_requested):
        qtbot.mouseClick(buttons(panel)["Retry"], Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(panel.copy_report_requested):
        qtbot.mouseClick(buttons(panel)["Copy report"], Qt.MouseButton.LeftButton)
    model.put(make_job(1, JobState.DONE))
    assert buttons(panel) == {}


def test_one_that_was_sent_can_be_waited_for_again(qtbot, panel, model, make_job):
    model.put(make_job(1, JobState.ABANDONED, submitted_ms=1, charged=Charged.UNKNOWN))
    with qtbot.waitSignal(panel.keep_waiting_requested):
        qtbot.mouseClick(buttons(panel)["Keep waiting"], Qt.MouseButton.LeftButton)


def test_a_button_is_pressed_by_key(qtbot, panel, model, make_job):
    model.put(make_job(1))
    stop = buttons(panel)["Stop waiting"]
    stop.setFocus()
    with qtbot.waitSignal(panel.stop_requested):
        qtbot.keyClick(stop, Qt.Key.Key_Space)


def test_buttons_stay_with_their_job_when_newer_ones_come(qtbot, panel, model, make_job):
    model.put(make_job(1))
    model.put(make_job(2, JobState.UNREADABLE))
    with qtbot.waitSignal(panel.stop_requested) as wished:
        qtbot.mouseClick(buttons(panel)["Stop waiting"], Qt.MouseButton.LeftButton)
    assert wished.args == [make_job(1).id]


def test_what_has_no_room_is_in_the_menu(qtbot, panel, model, make_job):
    model.put(make_job(1, JobState.UNKNOWN))
    assert set(buttons(panel)) == {"Look again", "Retry", "More"}
    qtbot.mouseClick(buttons(panel)["More"], Qt.MouseButton.LeftButton)
    menu = panel.findChild(QMenu)
    assert entries(menu) == [
        "Look again", "Retry the Job", "Stop Waiting", "Copy Report",
    ]  # fmt: skip
    with qtbot.waitSignal(panel.stop_requested):
        menu.actions()[2].trigger()
    menu.close()


def test_enter_on_a_row_opens_all_that_can_be_done(qtbot, panel, model, make_job):
    model.put(make_job(1, JobState.DRAFT))
    rows(panel).setCurrentIndex(rows(panel).model().index(0, 0))
    rows(panel).setFocus()
    qtbot.keyClick(rows(panel), Qt.Key.Key_Return)
    menu = panel.findChild(QMenu)
    assert entries(menu) == [
        "Send the Job",
        "Discard the Job",
        "Copy Report",
    ]
    with qtbot.waitSignal(panel.send_requested):
        menu.actions()[0].trigger()
    menu.close()


def test_a_draft_is_sent_or_discarded_in_its_row(qtbot, panel, model, make_job):
    model.put(make_job(1, JobState.DRAFT))
    assert set(buttons(panel)) == {"Send", "Discard"}
    for name, wish in (("Send", panel.send_requested), ("Discard", panel.discard_requested)):
        with qtbot.waitSignal(wish) as wished:
            qtbot.mouseClick(buttons(panel)[name], Qt.MouseButton.LeftButton)
        assert wished.args == [make_job(1).id]


def told(indicator):
    return [b.text() for b in indicator.findChildren(QPushButton) if b.isVisible()]


def test_failures_are_counted_until_they_are_dealt_with(qtbot, panel, model, indicator, make_job):
    for number in (1, 2):
        model.put(make_job(number, JobState.FAILED, reason=problem(Code.TASK_FAILED, message="no")))
    model.put(make_job(3, JobState.UNKNOWN))
    assert told(indicator) == ["Idle", "2 failed", "1 of unknown outcome"]
    for left in (["1 failed"], []):
        with qtbot.waitSignal(panel.dismissed):
            qtbot.mouseClick(buttons(panel)["Dismiss"], Qt.MouseButton.LeftButton)
        assert told(indicator) == ["Idle", *left, "1 of unknown outcome"]
    assert len(said(panel)) == 1


def test_what_made_a_failure_good_takes_it_away(model, indicator, make_job):
    first, other = make_job(1, JobState.FAILED), make_job(2, JobState.FAILED)
    for job in (first, other, replace(make_job(3), recipe=first.recipe)):
        model.put(job)
    assert told(indicator)[1:] == ["1 failed"], "it is being made good"
    model.put(replace(make_job(3, JobState.DONE), recipe=first.recipe))
    assert told(indicator) == ["Idle", "1 failed"]
    assert model.jobs == [other]


def test_the_count_asks_for_the_row(qtbot, panel, model, indicator, make_job):
    model.put(make_job(1, JobState.FAILED))
    model.put(make_job(2))
    (failed,) = [b for b in indicator.findChildren(QPushButton) if b.text() == "1 failed"]
    indicator.wanted.connect(panel.lead_to)
    qtbot.mouseClick(failed, Qt.MouseButton.LeftButton)
    assert rows(panel).hasFocus()
    assert rows(panel).currentIndex().data().startswith("wish 1")


def test_the_indicator_tells_how_long_and_keeps_that_from_screen_readers(model, indicator, make_job):
    model.put(make_job(now_ms() // 1000 - 65))
    (going_on,) = [b for b in indicator.findChildren(QPushButton) if b.isVisible()]
    assert going_on.text() in {"1 running · 1:05", "1 running · 1:06"}
    assert going_on.accessibleName() == "Show Jobs"
    assert going_on.accessibleDescription() == "1 running"


def test_the_keyboard_stays_with_the_jobs_when_its_row_goes(qtbot, panel, model, make_job):
    model.put(make_job(1))
    model.put(make_job(2, JobState.FAILED))
    dismiss = buttons(panel)["Dismiss"]
    dismiss.setFocus()
    qtbot.keyClick(dismiss, Qt.Key.Key_Space)
    assert rows(panel).hasFocus()
    buttons(panel)["Stop waiting"].setFocus()
    model.put(make_job(1, JobState.DONE))
    assert panel.isAncestorOf(QApplication.focusWidget())


LONG = (
    "Die Anfrage wurde abgelehnt, weil "
    + "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen" * 2
    + " fehlt."
)


def test_what_went_wrong_has_the_lines_that_it_needs(panel, model, make_job):
    model.put(make_job(1, JobState.FAILED, reason=problem(Code.TASK_FAILED, message=LONG)))
    model.put(make_job(2))
    heights = {}
    for width in (900, 420):
        panel.resize(width, 400)
        QApplication.processEvents()
        view = rows(panel)
        heights[width] = [view.visualRect(view.model().index(row, 0)).height() for row in (0, 1)]
    assert heights[900][0] == heights[420][0], "a running one keeps to one line"
    assert heights[420][1] > heights[900][1] > heights[900][0]


@pytest.mark.parametrize("width", [260, 330, 420, 800])
def test_no_button_is_cut_off_at_any_width(panel, model, make_job, width):
    panel.resize(width, 400)
    for number, state in enumerate((JobState.UNKNOWN, JobState.FAILED, JobState.DRAFT, JobState.ABANDONED)):
        model.put(make_job(number, state))
    QApplication.processEvents()
    view = rows(panel).viewport()
    shown = [button for button in view.findChildren(QAbstractButton) if button.isVisible()]
    assert {"Look again", "Retry", "Send"} <= {button.text() for button in shown}
    for button in shown:
        place = button.rect().translated(button.mapTo(view, QPoint(0, 0)))
        assert place.left() >= 0, button.text()
        assert place.right() <= view.width(), button.text()
        assert button.width() >= button.minimumSizeHint().width(), button.text()


def test_trouble_is_told_in_the_row_until_it_is_over(panel, model, make_job):
    model.put(make_job(1))
    model.delay(make_job(1).id, Delay(reason=problem(Code.UNREACHABLE), until_ms=2**53))
    assert "Trying again in" in said(panel)[0]
    assert "cannot be reached" in said(panel)[0]
    assert set(buttons(panel)) == {"Try now", "Stop waiting"}
    model.progress(Progress(job_id=make_job(1).id, step="poll", done=2))
    assert "Trying again" not in said(panel)[0]
    assert set(buttons(panel)) == {"Stop waiting"}


def test_only_the_newest_are_kept(panel, model, make_job):
    for number in range(ROWS_MAX + 5):
        model.put(make_job(number, JobState.FAILED))
    assert len(said(panel)) == ROWS_MAX
    assert said(panel)[-1].startswith("wish 5,")


def test_every_state_can_be_painted(panel, model, make_job):
    for number, state in enumerate(JobState):
        model.put(make_job(number, state))
    panel.resize(500, 700)
    assert not panel.grab().isNull()


@pytest.mark.parametrize("width", [500, 1100])
def test_buttons_stay_at_the_edge_when_the_panel_is_resized(qtbot, panel, model, make_job, width):
    panel.resize(800, 152)
    for number in range(4):
        model.put(make_job(number, JobState.UNREADABLE))
    model.put(make_job(4))
    QApplication.processEvents()
    panel.resize(width, 152)
    stop = buttons(panel)["Stop waiting"]
    view = rows(panel).viewport()

    def edge() -> int:
        return stop.mapTo(view, stop.rect().topRight()).x()

    qtbot.waitUntil(lambda: view.width() - 40 < edge() < view.width())


def test_far_down_in_a_long_queue_rows_have_their_buttons_at_once(panel, model, qtbot, make_job):
    for number in range(1, 301):
        model.put(make_job(number, JobState.QUEUED))
    rows(panel).setFocus()
    qtbot.keyClick(rows(panel), Qt.Key.Key_End)
    assert rows(panel).visualRect(model.index(299)).isValid()
    last_ones = [model.index(number) for number in range(296, 300)]
    qtbot.waitUntil(lambda: all(rows(panel).indexWidget(index) is not None for index in last_ones), timeout=5000)


def test_that_nothing_is_under_way_is_shown_whole_when_the_last_job_is_gone(panel, model, qtbot, make_job):
    model.put(make_job(1))
    model.remove(make_job(1).id)
    panel.resize(panel.width(), panel.wanted_px(1000))
    qtbot.waitUntil(lambda: nothing(panel).isVisible())
    assert sight.without_room(panel) == []
    assert nothing(panel).contentsRect().height() >= nothing(panel).fontMetrics().height()


def nothing(panel):
    (label,) = [one for one in panel.findChildren(QLabel) if one.text().startswith("Nothing is under way")]
    return label
