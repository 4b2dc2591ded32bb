"""The queue panel as it is used."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QListView, QMenu, QPushButton
from shiboken6 import delete

from imageedit_desktop.domain.errors import Code, problem
from imageedit_desktop.domain.events import Progress
from imageedit_desktop.domain.ids import JobId
from imageedit_desktop.domain.job import Charged, JobState
from imageedit_desktop.ui.commands.registry import Commands
from imageedit_desktop.ui.features.jobs.commands import COMMANDS, connect_jobs
from imageedit_desktop.ui.features.jobs.model import ROWS_MAX, QueueModel
from imageedit_desktop.ui.features.jobs.panel import QueuePanel

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # the offscreen one says so of hints


@pytest.fixture
def panel(qtbot):
    panel = QueuePanel()
    connect_jobs(panel, Commands(panel, COMMANDS, {}))
    panel.resize(800, 400)
    with qtbot.waitExposed(panel):
        panel.show()
    yield panel
    delete(panel)


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
    model = QueueModel()
    for number in range(3):
        model.put(make_job(number))
    qtmodeltester.check(model)


def test_it_is_called_queue(panel):
    assert panel.accessibleName() == "Queue"


def test_newest_first_whatever_comes_first(panel, make_job):
    for number in (2, 3, 1):
        panel.put(make_job(number))
    assert [line.split(",")[0] for line in said(panel)] == ["wish 3", "wish 2", "wish 1"]


def test_a_row_says_everything(panel, make_job):
    panel.put(make_job(1, JobState.FAILED, images=9, reason=problem(Code.TASK_CANCELLED)))
    (line,) = said(panel)
    for part in ("wish 1", "9 images", "1280×720", "Failed", "Not charged", "cancelled the work"):
        assert part in line


def test_a_job_moves_on_in_place(panel, make_job):
    job = make_job(1, JobState.RECEIVING)
    panel.put(job)
    panel.progress(Progress(job_id=job.id, step="download", done=4, total=9))
    assert "Receiving 4 of 9" in said(panel)[0]
    panel.put(make_job(1, JobState.DONE, finished_ms=61_000))
    assert said(panel) == ["wish 1, 1 image · 1280×720 · $0.0035, Done · 1:00"]


def test_progress_of_a_stranger_is_ignored(panel):
    panel.progress(Progress(job_id=JobId("x"), step="poll", done=1))
    assert said(panel) == []


def test_the_summary_follows(panel, make_job):
    panel.put(make_job(1, JobState.QUEUED, images=9))
    assert "1 queued · $0.0315" in {label.text() for label in panel.findChildren(QLabel)}
    panel.clear()
    assert "Idle" in {label.text() for label in panel.findChildren(QLabel)}


def test_stop_waiting_warns_and_wishes(qtbot, panel, make_job):
    panel.put(make_job(1))
    stop = buttons(panel)["Stop waiting"]
    assert "may still be charged" in stop.toolTip()
    with qtbot.waitSignal(panel.stop_requested) as wished:
        qtbot.mouseClick(stop, Qt.MouseButton.LeftButton)
    assert wished.args == [make_job(1).id]


def test_the_warning_comes_when_something_was_sent(panel, make_job):
    panel.put(make_job(1, JobState.QUEUED))
    assert "nothing was sent" in buttons(panel)["Stop waiting"].toolTip()
    panel.put(make_job(1, JobState.WAITING))
    assert "may still be charged" in buttons(panel)["Stop waiting"].toolTip()


def test_buttons_change_with_the_state(qtbot, panel, make_job):
    panel.put(make_job(1))
    panel.put(make_job(1, JobState.FAILED, reason=problem(Code.TASK_FAILED)))
    assert set(buttons(panel)) == {"Retry", "Copy report", "Dismiss"}
    with qtbot.waitSignal(panel.retry_requested):
        qtbot.mouseClick(buttons(panel)["Retry"], Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(panel.copy_report_requested):
        qtbot.mouseClick(buttons(panel)["Copy report"], Qt.MouseButton.LeftButton)
    panel.put(make_job(1, JobState.DONE))
    assert buttons(panel) == {}


def test_one_that_was_sent_can_be_waited_for_again(qtbot, panel, make_job):
    panel.put(make_job(1, JobState.ABANDONED, submitted_ms=1, charged=Charged.UNKNOWN))
    with qtbot.waitSignal(panel.keep_waiting_requested):
        qtbot.mouseClick(buttons(panel)["Keep waiting"], Qt.MouseButton.LeftButton)


def test_a_button_is_pressed_by_key(qtbot, panel, make_job):
    panel.put(make_job(1))
    stop = buttons(panel)["Stop waiting"]
    stop.setFocus()
    with qtbot.waitSignal(panel.stop_requested):
        qtbot.keyClick(stop, Qt.Key.Key_Space)


def test_buttons_stay_with_their_job_when_newer_ones_come(qtbot, panel, make_job):
    panel.put(make_job(1))
    panel.put(make_job(2, JobState.DONE))
    with qtbot.waitSignal(panel.stop_requested) as wished:
        qtbot.mouseClick(buttons(panel)["Stop waiting"], Qt.MouseButton.LeftButton)
    assert wished.args == [make_job(1).id]


def test_what_has_no_room_is_in_the_menu(qtbot, panel, make_job):
    panel.put(make_job(1, JobState.UNKNOWN))
    assert set(buttons(panel)) == {"Look again", "Retry", "More"}
    qtbot.mouseClick(buttons(panel)["More"], Qt.MouseButton.LeftButton)
    menu = panel.findChild(QMenu)
    assert entries(menu) == [
        "Look again", "Retry the Job", "Stop Waiting", "Copy Report",
    ]  # fmt: skip
    with qtbot.waitSignal(panel.stop_requested):
        menu.actions()[2].trigger()
    menu.close()


def test_enter_on_a_row_opens_all_that_can_be_done(qtbot, panel, make_job):
    panel.put(make_job(1, JobState.DRAFT))
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


def test_a_finished_job_has_a_report_too(qtbot, panel, make_job):
    panel.put(make_job(1, JobState.DONE))
    rows(panel).customContextMenuRequested.emit(QPoint(100, 20))
    menu = panel.findChild(QMenu)
    with qtbot.waitSignal(panel.copy_report_requested):
        menu.actions()[0].trigger()
    menu.close()


def test_a_draft_is_sent_or_discarded_in_its_row(qtbot, panel, make_job):
    panel.put(make_job(1, JobState.DRAFT))
    assert set(buttons(panel)) == {"Send", "Discard"}
    for name, wish in (("Send", panel.send_requested), ("Discard", panel.discard_requested)):
        with qtbot.waitSignal(wish) as wished:
            qtbot.mouseClick(buttons(panel)[name], Qt.MouseButton.LeftButton)
        assert wished.args == [make_job(1).id]


def in_header(panel):
    within = rows(panel)
    return {b.text(): b for b in panel.findChildren(QPushButton) if b.isVisible() and not within.isAncestorOf(b)}


def test_failures_are_counted_in_the_header_until_they_are_dealt_with(qtbot, panel, make_job):
    for number in (1, 2):
        panel.put(make_job(number, JobState.FAILED, reason=problem(Code.TASK_FAILED, message="no")))
    panel.put(make_job(3, JobState.UNKNOWN))
    assert set(in_header(panel)) == {"2 failed", "1 of unknown outcome"}
    for left in ({"1 failed"}, set()):
        with qtbot.waitSignal(panel.dismissed):
            qtbot.mouseClick(buttons(panel)["Dismiss"], Qt.MouseButton.LeftButton)
        assert set(in_header(panel)) == left | {"1 of unknown outcome"}
    assert len(said(panel)) == 1


def test_the_count_leads_to_the_row_also_where_the_queue_is_folded(qtbot, panel, make_job):
    panel.put(make_job(1, JobState.FAILED))
    panel.put(make_job(2))
    panel.set_expanded(False)
    qtbot.mouseClick(in_header(panel)["1 failed"], Qt.MouseButton.LeftButton)
    assert rows(panel).isVisible()
    assert rows(panel).currentIndex().data().startswith("wish 1")


LONG = (
    "Die Anfrage wurde abgelehnt, weil "
    + "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen" * 2
    + " fehlt."
)


def test_what_went_wrong_has_the_lines_that_it_needs(panel, make_job):
    panel.put(make_job(1, JobState.FAILED, reason=problem(Code.TASK_FAILED, message=LONG)))
    panel.put(make_job(2))
    heights = {}
    for width in (900, 420):
        panel.resize(width, 400)
        QApplication.processEvents()
        view = rows(panel)
        heights[width] = [view.visualRect(view.model().index(row, 0)).height() for row in (0, 1)]
    assert heights[900][0] == heights[420][0], "a running one keeps to one line"
    assert heights[420][1] > heights[900][1] > heights[900][0]


@pytest.mark.parametrize("width", [260, 330, 420, 800])
def test_no_button_is_cut_off_at_any_width(panel, make_job, width):
    panel.resize(width, 400)
    for number, state in enumerate((JobState.UNKNOWN, JobState.FAILED, JobState.DRAFT, JobState.ABANDONED)):
        panel.put(make_job(number, state))
    QApplication.processEvents()
    view = rows(panel).viewport()
    shown = [button for button in view.findChildren(QAbstractButton) if button.isVisible()]
    assert {"Look again", "Retry", "Send"} <= {button.text() for button in shown}
    for button in shown:
        place = button.rect().translated(button.mapTo(view, QPoint(0, 0)))
        assert place.left() >= 0, button.text()
        assert place.right() <= view.width(), button.text()
        assert button.width() >= button.minimumSizeHint().width(), button.text()


def test_trouble_is_told_in_the_row_until_it_is_over(panel, make_job):
    panel.put(make_job(1))
    panel.delay(make_job(1).id, problem(Code.UNREACHABLE), 2**53)
    assert "Trying again in" in said(panel)[0]
    assert "cannot be reached" in said(panel)[0]
    assert set(buttons(panel)) == {"Try now", "Stop waiting"}
    panel.progress(Progress(job_id=make_job(1).id, step="poll", done=2))
    assert "Trying again" not in said(panel)[0]
    assert set(buttons(panel)) == {"Stop waiting"}


def test_it_folds_to_its_summary(qtbot, panel, make_job):
    panel.put(make_job(1))
    folded = QSignalSpy(panel.expanded_changed)
    (fold,) = [b for b in panel.findChildren(QAbstractButton) if b.accessibleName() == "Fold the queue"]
    qtbot.mouseClick(fold, Qt.MouseButton.LeftButton)
    assert not rows(panel).isVisible()
    assert panel.sizeHint().height() < 60
    assert fold.accessibleName() == "Unfold the queue"
    qtbot.mouseClick(fold, Qt.MouseButton.LeftButton)
    assert [folded.at(n) for n in range(folded.count())] == [[False], [True]]


def test_only_the_newest_are_kept(panel, make_job):
    for number in range(ROWS_MAX + 5):
        panel.put(make_job(number, JobState.DONE))
    assert len(said(panel)) == ROWS_MAX
    assert said(panel)[-1].startswith("wish 5,")


def test_every_state_can_be_painted(panel, make_job):
    for number, state in enumerate(JobState):
        panel.put(make_job(number, state))
    panel.resize(500, 700)
    assert not panel.grab().isNull()


@pytest.mark.parametrize("width", [500, 1100])
def test_buttons_stay_at_the_edge_when_the_panel_is_resized(qtbot, panel, make_job, width):
    panel.resize(800, 152)
    for number in range(4):
        panel.put(make_job(number, JobState.DONE))
    panel.put(make_job(4))
    QApplication.processEvents()
    panel.resize(width, 152)
    stop = buttons(panel)["Stop waiting"]
    view = rows(panel).viewport()

    def edge() -> int:
        return stop.mapTo(view, stop.rect().topRight()).x()

    qtbot.waitUntil(lambda: view.width() - 40 < edge() < view.width())
