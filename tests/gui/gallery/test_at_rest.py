"""A window in which nothing happens does nothing: no page paints, or has something read, again and again."""

from __future__ import annotations

import asyncio

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from support.window import until

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # the offscreen one says so of hints

PLAIN, SHIFT, CONTROL = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)
RETURN, ACTUAL = (Qt.Key.Key_Return, PLAIN), (Qt.Key.Key_1, CONTROL)
LOOKS = 8
"""So often in a row nothing was painted: it is at rest."""


class Painted(QObject):
    """Counts what is painted in the program, by the names of the widgets."""

    def __init__(self) -> None:
        super().__init__()
        self.widgets: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and isinstance(watched, QWidget):
            self.widgets.append(f"{type(watched).__name__} {watched.accessibleName()!r}")
        return False


@pytest.mark.parametrize(
    ("page", "keys"),
    [
        pytest.param("Gallery", (), id="gallery"),
        pytest.param("Viewer", (RETURN,), id="viewer"),
        pytest.param("Viewer", (RETURN, ACTUAL), id="every pixel"),
        pytest.param("Histogram", (RETURN, (Qt.Key.Key_J, PLAIN), (Qt.Key.Key_H, PLAIN)), id="histogram"),
        pytest.param("Survey", ((Qt.Key.Key_N, PLAIN),), id="survey"),
        pytest.param("Survey", ((Qt.Key.Key_N, PLAIN), ACTUAL), id="every pixel of a survey"),
        pytest.param("Compare two", ((Qt.Key.Key_C, PLAIN),), id="compare"),
        pytest.param("Blind duel", ((Qt.Key.Key_C, SHIFT),), id="duel"),
        pytest.param("Second window", ((Qt.Key.Key_F11, SHIFT),), id="second window"),
    ],
)
def test_what_is_at_rest_paints_nothing(show, qapp, page, keys):
    async def story(gallery):
        painted = Painted()

        async def is_at_rest() -> None:
            """Nothing was painted for a while."""
            quiet = 0
            while quiet < LOOKS:
                painted.widgets.clear()
                await asyncio.sleep(0.05)
                quiet = 0 if painted.widgets else quiet + 1

        qapp.installEventFilter(painted)
        try:
            for key, modifiers in keys:
                QTest.keyClick(QApplication.focusWidget() or gallery.window.shell, key, modifiers)
                await asyncio.sleep(0.05)
            await until(page, lambda: is_shown(gallery.window.shell, page))
            try:
                async with asyncio.timeout(20):
                    await is_at_rest()
            except TimeoutError:
                pytest.fail(f"painted all the time: {sorted(set(painted.widgets))}")
        finally:
            qapp.removeEventFilter(painted)

    show(story, pictures=18)


def is_shown(shell: QWidget, name: str) -> bool:
    """Whether what assistive technology calls so is seen, in this window or beside it."""
    return any(one.accessibleName() == name and one.isVisible() for one in shell.findChildren(QWidget))
