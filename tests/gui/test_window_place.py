"""The window's place: on the screen, as large as that allows, and as it was left."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from shiboken6 import delete

from imageedit_desktop import app
from imageedit_desktop.services.settings import Settings
from imageedit_desktop.store.settings_file import SettingsFile
from imageedit_desktop.ui.window.commands import FULL_SCREEN
from imageedit_desktop.ui.window.shell import Shell
from imageedit_desktop.ui.window.workbench import Workbench

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # the offscreen one says so of hints

Opens = Callable[..., Workbench]


@pytest.fixture
def opens(qtbot, tmp_path: Path) -> Iterator[Opens]:
    """Opens the whole window, with what was remembered."""
    shells: list[Shell] = []

    def open_window(remembered: Mapping[str, Any] | None = None) -> Workbench:
        settings = Settings(SettingsFile(tmp_path / "settings.json"))
        for name, value in (remembered or {}).items():
            settings.remember(name, value)
        shell = Shell(settings.values)
        shells.append(shell)
        bench, _ = app.furnish(shell, settings)
        shell.remember_requested.connect(settings.remember)
        bench.remember_requested.connect(settings.remember)
        with qtbot.waitExposed(shell):
            shell.show()
        bench.settings = settings
        return bench

    yield open_window
    for shell in shells:
        shell.centralWidget().close_pictures()
        shell.centralWidget().settings.write_now()
        delete(shell)


def left_as(shape: Callable[[Shell], None], opens: Opens, qtbot) -> Mapping[str, Any]:
    """What is remembered of a window that was brought into a shape and then killed."""
    bench = opens()
    shape(bench.shell)
    before = bench.settings.values.get("main.geometry")
    qtbot.waitUntil(lambda: bench.settings.values.get("main.geometry") not in {None, before})
    return dict(bench.settings.values)


def test_a_first_window_is_no_larger_than_the_screen(qtbot, opens):
    shell = opens().shell
    room = QGuiApplication.primaryScreen().availableGeometry()
    qtbot.waitUntil(lambda: room.contains(shell.frameGeometry()))


def test_one_of_a_larger_screen_is_made_to_fit(qtbot, opens):
    def huge(shell: Shell) -> None:
        shell.setGeometry(-300, -200, 3000, 2000)

    remembered = left_as(huge, opens, qtbot)
    shell = opens(remembered).shell
    assert QGuiApplication.primaryScreen().availableGeometry().contains(shell.geometry())


def test_one_that_lies_elsewhere_comes_back(qtbot, opens):
    remembered = left_as(lambda shell: shell.setGeometry(9000, 7000, 700, 500), opens, qtbot)
    shell = opens(remembered).shell
    assert QGuiApplication.primaryScreen().availableGeometry().contains(shell.geometry())


def test_its_place_is_remembered_as_it_changes(qtbot, opens):
    """No goodbye: the program may be killed."""
    remembered = left_as(lambda shell: shell.setGeometry(20, 60, 710, 520), opens, qtbot)
    assert opens(remembered).shell.geometry() == QRect(20, 60, 710, 520)


@pytest.mark.parametrize("state", [Qt.WindowState.WindowMaximized, Qt.WindowState.WindowFullScreen])
def test_maximised_and_full_screen_come_back(qtbot, opens, state):
    remembered = left_as(lambda shell: shell.setWindowState(state), opens, qtbot)
    bench = opens(remembered)
    assert bench.shell.windowState() & state
    full = state == Qt.WindowState.WindowFullScreen
    assert bench.commands.action(FULL_SCREEN).isChecked() is full, "the menu says so"


def test_leaving_full_screen_is_maximised_again(qtbot, opens):
    shell = opens().shell
    shell.showMaximized()
    for full in (True, False):
        QTest.keyClick(shell, Qt.Key.Key_F11)
        qtbot.waitUntil(lambda full=full: shell.isFullScreen() is full)
    assert shell.isMaximized()


@pytest.mark.parametrize("size", [(1024, 600), (1366, 728), (683, 344), (720, 420)])
def test_generate_is_in_sight_and_the_gallery_has_room(qtbot, opens, size):
    bench = opens()
    bench.shell.resize(*size)
    qtbot.waitUntil(lambda: bench.shell.width() == size[0] and bench.shell.height() == size[1])
    (generate,) = [b for b in bench.findChildren(QAbstractButton) if b.accessibleName().startswith("Generate")]
    corner = generate.mapTo(bench.shell, generate.rect().bottomRight())
    assert bench.shell.rect().contains(corner)
    assert bench.gallery.height() >= 120


def test_all_columns_find_room_on_a_screen_of_eight_hundred_pixels(opens):
    bench = opens({"main.details_shown": True})
    assert bench.inspector.isVisible(), "the screen of this test is 800 pixels wide"
    assert bench.shell.width() <= QGuiApplication.primaryScreen().availableGeometry().width()
