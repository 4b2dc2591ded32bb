"""The budget dialog: limits in dollars, an empty field for none, and words for what is no amount."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from imageedit_desktop.domain.money.budget import Budget, Spent
from imageedit_desktop.domain.money.price import MicroUsd
from imageedit_desktop.ui.features.account.budget_dialog import BudgetDialog


@pytest.fixture
def dialog(qtbot: QtBot) -> Iterator[BudgetDialog]:
    limits = Budget(day=MicroUsd(2_000_000), month=None, confirm_above=None)
    shown = BudgetDialog(limits, Spent(day=MicroUsd(31_500), month=MicroUsd(1_250_000)))
    shown.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    shown.open()
    yield shown
    shiboken6.delete(shown)


def field(dialog: BudgetDialog, name: str) -> QLineEdit:
    return next(found for found in dialog.findChildren(QLineEdit) if found.accessibleName() == name)


def press(dialog: BudgetDialog, words: str) -> None:
    button = next(found for found in dialog.findChildren(QPushButton) if found.text() == words)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")
def test_it_shows_limits_and_what_is_spent(dialog: BudgetDialog) -> None:
    words = {label.text() for label in dialog.findChildren(QLabel)}
    assert field(dialog, "Each day").text() == "$2.00"
    assert field(dialog, "Each month").text() == ""
    assert {"$0.0315 spent today", "$1.25 spent this month"} <= words


@pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")
def test_new_limits_are_read_and_an_empty_field_is_none(dialog: BudgetDialog, qtbot: QtBot) -> None:
    field(dialog, "Each day").clear()
    QTest.keyClicks(field(dialog, "Each month"), "$10")
    QTest.keyClicks(field(dialog, "Ask before an order above"), "0.02")
    with qtbot.waitSignal(dialog.limits_chosen) as chosen:
        press(dialog, "Save")
    assert chosen.args == [Budget(day=None, month=MicroUsd(10_000_000), confirm_above=MicroUsd(20_000))]
    assert not dialog.isVisible()


@pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")
def test_what_is_no_amount_is_said_and_nothing_is_kept(dialog: BudgetDialog, qtbot: QtBot) -> None:
    QTest.keyClicks(field(dialog, "Each month"), "lots")
    with qtbot.assertNotEmitted(dialog.limits_chosen):
        press(dialog, "Save")
    assert dialog.isVisible()
    assert any("“lots” is not an amount" in label.text() for label in dialog.findChildren(QLabel))
