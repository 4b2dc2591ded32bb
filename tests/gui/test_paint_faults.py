"""A fault in what is painted is reported, and the program goes on."""

from __future__ import annotations

import sys
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem
from support.window import Window, until, window_at

from imageedit_desktop.ui.features.compose.order import generate_button
from imageedit_desktop.ui.paint_guard import guarded

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", "propagateSizeHints")


@pytest.fixture
def reported(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the hook for uncaught errors is told, where the program leaves a report of it."""
    found: list[str] = []
    monkeypatch.setattr(sys, "excepthook", lambda _kind, error, _trace: found.append(str(error)))
    return found


def broken(*_args: object, **_kwargs: object) -> None:
    raise ValueError("no colour")


def test_a_window_lives_on_when_a_button_cannot_be_painted(
    qapp: Any,
    run_in_qt: Callable[[Coroutine[Any, Any, None]], None],
    tmp_path: Path,
    reported: list[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async def story(window: Window) -> None:
        (generate,) = window.shell.findChildren(generate_button.GenerateButton)
        whole = generate.grab().toImage()
        with monkeypatch.context() as patch:
            patch.setattr(generate_button, "fill", broken)
            generate.update()
            await until("the fault", lambda: reported)
            assert reported[0] == "no colour"
            generate.grab()
        window.write("in a garden")
        assert window.prompt == "in a garden"
        assert generate.grab().toImage() == whole

    async def told() -> None:
        async with window_at(tmp_path) as window:
            await story(window)

    run_in_qt(told())


def test_painters_are_ended_though_a_trace_holds_them_but_for_one_that_is_lent(
    qapp: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    reported: list[BaseException] = []
    monkeypatch.setattr(sys, "excepthook", lambda _kind, error, _trace: reported.append(error))

    class Delegate(QStyledItemDelegate):
        @guarded
        def paint(self, painter: QPainter, option: object, index: object) -> None:
            self.own = QPixmap(4, 4)
            own = QPainter(self.own)
            broken(painter, own)

    pixmap, delegate = QPixmap(4, 4), Delegate()
    painter = QPainter(pixmap)
    delegate.paint(painter, QStyleOptionViewItem(), QModelIndex())
    assert len(reported) == 1
    assert painter.isActive()
    assert not delegate.own.paintingActive()
    painter.end()


@pytest.mark.qt_log_ignore("Painter ended with")  # that it was not restored where the fault was
def test_a_fault_leaves_a_painter_that_was_lent_as_it_was(
    qapp: Any, monkeypatch: pytest.MonkeyPatch, reported: list[str]
) -> None:
    class Delegate(QStyledItemDelegate):
        @guarded
        def paint(self, painter: QPainter, option: object, index: object) -> None:
            painter.save()
            painter.translate(100, 0)
            painter.save()
            painter.setOpacity(0.5)
            painter.translate(0, 100)
            broken()

    pixmap, delegate = QPixmap(4, 4), Delegate()
    painter = QPainter(pixmap)
    painter.translate(3, 4)
    before = painter.worldTransform()
    delegate.paint(painter, QStyleOptionViewItem(), QModelIndex())
    assert reported == ["no colour"]
    assert painter.worldTransform() == before
    assert painter.opacity() == 1
    painter.end()
