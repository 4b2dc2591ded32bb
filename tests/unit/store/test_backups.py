"""Backups go on and the newest counts, whatever clocks say."""

from __future__ import annotations

import os
from datetime import UTC, datetime
from pathlib import Path

import pytest
from support.of_windows import SHARING_VIOLATION, of_windows
from support.volatile_disk import VolatileDisk

from imageedit_desktop.domain.errors import Code, LibraryError
from imageedit_desktop.domain.job import JobState
from imageedit_desktop.store import database
from imageedit_desktop.store.backups import EVERY_JOBS, EVERY_MS, KEPT, Backups
from imageedit_desktop.store.database import content_of
from imageedit_desktop.store.library import Library

NOW_MS = int(datetime(2026, 11, 25, tzinfo=UTC).timestamp() * 1000)


def _dated(backup: Path, moment: datetime) -> Path:
    """The same backup, made by a clock that said something else."""
    return backup.rename(backup.with_name(moment.strftime("library %Y-%m-%d %H.%M.%S.%f.sqlite3")))


def _back_up(library: Library, moment: datetime) -> Path:
    before = set(Backups(library.root).newest_first())
    library.back_up()
    (made,) = set(Backups(library.root).newest_first()) - before
    return _dated(made, moment)


def test_a_backup_that_somebody_has_is_not_taken_for_an_old_one(library, monkeypatch):
    library.back_up()
    (backup,) = Backups(library.root).newest_first()
    backup.write_bytes(b"cannot be read just now")
    assert content_of(backup) == -1
    monkeypatch.setattr(database, "is_held", lambda path: path == backup)
    with pytest.raises(LibraryError) as busy:
        Backups(library.root).newest_first()
    assert busy.value.code is Code.LIBRARY_BUSY


def test_an_old_backup_that_somebody_reads_goes_another_time(library, make_job, monkeypatch):
    for year in range(2001, 2001 + KEPT):
        _back_up(library, datetime(year, 1, 1, tzinfo=UTC))
        library.jobs.add(make_job())
    unlink = Path.unlink

    def read_elsewhere(self, **options):
        if self.name.startswith("library 2001"):
            raise of_windows(SHARING_VIOLATION)
        unlink(self, **options)

    monkeypatch.setattr(Path, "unlink", read_elsewhere)
    library.back_up()
    assert len(Backups(library.root).newest_first()) == KEPT + 1
    monkeypatch.undo()
    library.back_up()
    assert len(Backups(library.root).newest_first()) == KEPT


def test_a_backup_is_due_at_first_then_after_a_day_or_so_many_orders(library, make_job):
    assert library.backup_is_due(NOW_MS)
    _back_up(library, datetime(2026, 11, 25, tzinfo=UTC))
    assert not library.backup_is_due(NOW_MS)
    assert not library.backup_is_due(NOW_MS + EVERY_MS)
    assert library.backup_is_due(NOW_MS + EVERY_MS + 1)
    for number in range(EVERY_JOBS):
        assert not library.backup_is_due(NOW_MS)
        library.jobs.add(make_job(created_ms=number))  # by whatever clock
    assert library.backup_is_due(NOW_MS)


@pytest.mark.parametrize("year", [2027, 2099, 1970])
def test_backups_go_on_after_a_clock_was_wrong(library, make_job, year):
    library.jobs.add(make_job())
    _back_up(library, datetime(year, 12, 24, tzinfo=UTC))
    assert library.backup_is_due(NOW_MS)
    library.jobs.add(make_job())
    newest = _back_up(library, datetime(2026, 11, 25, tzinfo=UTC))
    assert not library.backup_is_due(NOW_MS)
    assert Backups(library.root).newest_first()[0] == newest


def test_the_newest_is_the_one_with_most_in_it(library, make_job):
    made = []
    for year in (2099, 2026, 2030, 1999):
        library.jobs.add(make_job())
        made.append(_back_up(library, datetime(year, 1, 1, tzinfo=UTC)))
    assert Backups(library.root).newest_first() == made[::-1]
    assert [content_of(backup) for backup in made] == [1, 2, 3, 4]


def test_only_the_oldest_go_also_those_of_the_future(library, make_job):
    for number in range(KEPT + 3):
        library.jobs.add(make_job())
        _back_up(library, datetime(2099 - number, 1, 1, tzinfo=UTC))
    kept = Backups(library.root).newest_first()
    assert [content_of(backup) for backup in kept] == list(range(KEPT + 3, 3, -1))


def test_the_last_backup_stays_also_where_others_have_more_in_them(library, root, make_job):
    """Somebody put an old database back: its backups must not be thrown away at once."""
    old = (root / "library.sqlite3").with_name("old")
    library.back_up()
    old.write_bytes(Backups(root).newest_first()[0].read_bytes())
    for _ in range(KEPT):
        library.jobs.add(make_job())
        library.back_up()
    library.close()
    old.replace(root / "library.sqlite3")
    again = Library.open(root)
    again.back_up()
    assert 0 in [content_of(backup) for backup in Backups(root).newest_first()]
    assert not again.backup_is_due(int(datetime.now(UTC).timestamp() * 1000))
    again.close()


def test_a_backup_that_cannot_be_read_comes_last(library, make_job):
    library.jobs.add(make_job())
    broken = _back_up(library, datetime(2026, 11, 25, tzinfo=UTC))
    broken.write_bytes(b"This is no database." * 100)
    whole = _back_up(library, datetime(2026, 11, 24, tzinfo=UTC))
    assert content_of(broken) == -1
    assert Backups(library.root).newest_first() == [whole, broken]
    assert content_of(broken.with_name("library gone.sqlite3")) == -1


def test_looking_at_backups_leaves_nothing_beside_them(library, make_job):
    library.jobs.add(make_job())
    library.back_up()
    Backups(library.root).newest_first()
    assert len(list((library.root / "backups").iterdir())) == 1


def test_a_backup_is_there_after_a_power_cut(library, make_job):
    library.jobs.add(make_job(state=JobState.DONE))
    disk = VolatileDisk(library.root)
    with disk.watched():
        library.back_up()
    disk.lose_power()
    (backup,) = Backups(library.root).newest_first()
    assert content_of(backup) == 1
    assert os.path.getsize(backup) > 0  # noqa: PTH202


def test_what_was_spent_in_the_year_2099_counts_until_a_later_order_is_older(library, make_job):
    """A clock that was wrong must not use up every budget for 73 years, nor make an order free of charge."""
    day_ms = 24 * 3600 * 1000
    dear = make_job(origin="https://api.example", charged="yes", created_ms=NOW_MS + 73 * 365 * day_ms)
    library.jobs.add(dear)
    assert library.jobs.spent_since(NOW_MS - day_ms, now_ms=NOW_MS) == 7_000
    library.jobs.add(make_job(created_ms=NOW_MS))
    assert library.jobs.spent_since(NOW_MS - day_ms, now_ms=NOW_MS) == 7_000
    assert library.jobs.spent_since(NOW_MS + day_ms, now_ms=NOW_MS + 2 * day_ms) == 0


def test_what_left_at_an_unknown_time_counts_from_the_latest_that_is_possible(library, make_job):
    sent = {"submitted_ms": 1_000, "sent_until_ms": 9_000}
    library.jobs.add(make_job(origin="https://api.example", charged="unknown", **sent))
    assert library.jobs.spent_since(8_000, now_ms=10_000) == 7_000
    assert library.jobs.spent_since(9_001, now_ms=10_000) == 0
