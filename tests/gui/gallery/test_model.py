"""The gallery's rows: always in order, found by id, changed one at a time."""

import random

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QSignalSpy

from imageedit_desktop.domain.gallery import item_of
from imageedit_desktop.domain.job import JobState


def prompts(model):
    return [model.item(row).prompt for row in range(model.rowCount())]


def test_qt_finds_nothing_to_complain_of(qtmodeltester, model, make_saved, make_job):
    model.show_page([make_saved(3), make_saved(2)], more=True)
    model.put(item_of(make_job(4), 1))
    qtmodeltester.check(model)


def test_newest_first_in_whatever_order_they_come(model, make_saved):
    items = [make_saved(job, number) for job in (1, 2, 3) for number in (1, 2)]
    random.Random(7).shuffle(items)
    for item in items:
        model.put(item)
    shown = [(model.item(row).prompt, model.item(row).key.number) for row in range(6)]
    assert shown == [("wish 3", 1), ("wish 3", 2), ("wish 2", 1), ("wish 2", 2), ("wish 1", 1), ("wish 1", 2)]


def test_a_place_becomes_its_picture_without_moving(model, make_job, make_saved):
    job = make_job(2, images=9)
    for item in (make_saved(3), item_of(job, 1), item_of(job, 2), make_saved(1)):
        model.put(item)
    changes, inserts = QSignalSpy(model.dataChanged), QSignalSpy(model.rowsInserted)
    picture = make_saved(2, 1)
    model.put(picture)
    assert inserts.count() == 0
    assert changes.count() == 1
    assert model.index_of(picture.id).row() == 1
    assert model.pending == {item_of(job, 2).id}


def test_telling_the_same_twice_changes_nothing(model, make_saved):
    item = make_saved()
    model.put(item)
    changes = QSignalSpy(model.dataChanged)
    model.put(item)
    assert (changes.count(), model.rowCount()) == (0, 1)


def test_places_of_a_failed_job_go_and_its_pictures_stay(model, make_job, make_saved):
    failed, other = make_job(2, images=9), make_job(1)
    saved = make_saved(2, 2)
    for item in (item_of(failed, 1), saved, item_of(failed, 3), item_of(other, 1)):
        model.put(item)
    model.drop_pending(failed.id)
    assert [model.item(row).id for row in range(2)] == [saved.id, item_of(other, 1).id]
    assert not model.index_of(item_of(failed, 1).id).isValid()


def test_pages_are_asked_for_one_at_a_time(model, make_saved):
    asked = QSignalSpy(model.more_requested)
    model.fetchMore(QModelIndex())
    model.fetchMore(QModelIndex())
    assert [asked.at(n) for n in range(asked.count())] == [[None]]
    page = [make_saved(job) for job in (9, 8, 7)]
    model.show_page(page, more=True)
    model.fetchMore(QModelIndex())
    assert asked.at(1) == [page[-1].key]
    model.show_page([make_saved(6)], more=False)
    model.fetchMore(QModelIndex())
    assert asked.count() == 2
    assert prompts(model) == ["wish 9", "wish 8", "wish 7", "wish 6"]


def test_an_old_job_that_goes_on_does_not_skip_a_page(model, make_job, make_saved):
    model.put(item_of(make_job(1), 1))
    asked = QSignalSpy(model.more_requested)
    model.fetchMore(QModelIndex())
    assert asked.at(0) == [None]
    model.show_page([make_saved(5), make_saved(4)], more=True)
    model.fetchMore(QModelIndex())
    assert asked.at(1) == [make_saved(4).key]
    assert prompts(model) == ["wish 5", "wish 4", "wish 1"]


def test_a_page_with_something_known_is_no_trouble(model, make_saved):
    model.put(make_saved(2))
    model.show_page([make_saved(3), make_saved(2), make_saved(1)], more=False)
    assert prompts(model) == ["wish 3", "wish 2", "wish 1"]


def test_another_library_begins_anew(model, make_saved):
    model.show_page([make_saved(2)], more=False)
    model.clear()
    assert model.rowCount() == 0
    assert model.canFetchMore(QModelIndex())


def test_a_screen_reader_hears_prompt_number_and_state(model, make_job, make_saved):
    model.put(item_of(make_job(3, state=JobState.QUEUED), 1))
    model.put(make_saved(2, 4))
    model.put(make_saved(1, nsfw=True))
    heard = [model.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(3)]
    assert heard == [
        "wish 3, picture 1, Queued",
        "wish 2, picture 4, Saved",
        "wish 1, picture 1, Saved, flagged by the service",
    ]


def test_only_what_is_on_the_disk_can_be_dragged(model, make_job, make_saved):
    model.put(make_saved(2))
    model.put(item_of(make_job(1), 1))
    draggable = [bool(model.flags(model.index(row)) & Qt.ItemFlag.ItemIsDragEnabled) for row in range(2)]
    assert draggable == [True, False]


def test_a_number_is_needed_only_among_siblings(model, make_saved):
    for item in (make_saved(2, 1), make_saved(2, 2), make_saved(1, 1)):
        model.put(item)
    assert [model.has_siblings(row) for row in range(3)] == [True, True, False]


def test_going_on_from_a_picture_skips_places(model, make_saved, make_job):
    first, last = make_saved(4), make_saved(1)
    place = item_of(make_job(3), 1)
    for item in (first, place, item_of(make_job(2), 1), last):
        model.put(item)
    assert [model.saved_near(first.id, step) for step in (-1, 0, 1)] == [None, 0, 3]
    assert model.saved_near(last.id, -1) == 0
    assert model.saved_near(place.id, 0) is None
    assert model.saved_near(make_saved(9).id, 1) is None
