"""Limits of money fail closed, and there is always a way on: to set them again."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from imageedit_desktop.domain.errors import Code, LibraryError
from imageedit_desktop.domain.money.budget import DAY, MONTH, Budget
from imageedit_desktop.domain.money.price import MicroUsd
from imageedit_desktop.pipeline.desk.spending_limits import SpendingLimits
from imageedit_desktop.store.settings_file import SETTINGS_LOST, SettingsFile

NO_AMOUNTS = ["5000", True, 3.5, 5000.0, -1, [], {}, float("inf"), float("nan"), ""]
NO_SETTINGS = [b"", b"{", b"[]", b"null", b"\xff\xfe", b"[" * 50_000, b'{"%s": %s}' % (DAY.encode(), b"9" * 5000)]


def _limits(path: Path) -> SpendingLimits:
    return SpendingLimits(SettingsFile(path))


@pytest.mark.parametrize("value", NO_AMOUNTS, ids=repr)
def test_a_limit_that_is_no_amount_blocks_until_it_is_set_again(tmp_path: Path, value: object) -> None:
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({DAY: value, MONTH: 7, "of_tomorrow": value}))

    with pytest.raises(LibraryError) as caught:
        _limits(path).read()
    assert caught.value.code is Code.BUDGET_UNREADABLE
    with pytest.raises(LibraryError):
        _limits(path).read(anew={MONTH})

    month = _limits(path).read(anew={DAY}).month
    _limits(path).write(Budget(day=MicroUsd(1), month=month))
    assert _limits(path).read() == Budget(day=MicroUsd(1), month=MicroUsd(7))
    assert "of_tomorrow" in path.read_text()


@pytest.mark.expect_logs("settings could not be understood")
@pytest.mark.parametrize("content", NO_SETTINGS, ids=lambda content: repr(content[:12]))
def test_settings_that_were_lost_may_have_held_a_limit(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(content)

    for anew in ((), (), {DAY}):  # also when the broken file was moved aside, and while one of its limits is set
        with pytest.raises(LibraryError) as caught:
            _limits(path).read(anew=anew)
        assert caught.value.code is Code.BUDGET_UNREADABLE
    assert (tmp_path / "settings.json.broken").read_bytes() == content

    _limits(path).write(Budget(day=MicroUsd(1)))
    assert _limits(path).read() == Budget(day=MicroUsd(1))


def test_a_limit_that_could_not_be_kept_blocks_until_it_is(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    limits = _limits(path)
    path.mkdir()

    for change in (lambda: limits.write(Budget(day=MicroUsd(1))), limits.read):
        with pytest.raises(LibraryError) as caught:
            change()
        assert caught.value.code is Code.BUDGET_UNWRITTEN

    path.rmdir()
    assert limits.read() == Budget(day=MicroUsd(1))
    assert json.loads(path.read_text())[SETTINGS_LOST] is None
