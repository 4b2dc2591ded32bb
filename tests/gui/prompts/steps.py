"""What these stories do over and over."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListView, QWidget
from support.window import CONTROL, Window, until

from imageedit_desktop.domain.job import JobState
from imageedit_desktop.paths import resources_folder

COFFEE = resources_folder() / "samples" / "coffee.png"
PLAIN = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


async def order(window: Window, *prompts: str) -> None:
    """Order each of these with a picture, and wait until nothing is under way."""
    if not window.source.startswith("coffee.png"):
        window.drop(window.named("Source image"), COFFEE)
        await until("the source", lambda: window.source.startswith("coffee.png"))
    before = len(await window.services.queue.load())
    for number, prompt in enumerate(prompts, start=before + 1):
        window.write(prompt)
        window.press("Generate")
        await ordered(window, number)
    await until("the pictures", lambda: window.services.queue.running == 0)


async def ordered(window: Window, count: int) -> list[str]:
    """The prompts of the ledger once there are so many, the newest first."""
    while len(jobs := await window.services.queue.load()) < count or any(
        job.state is JobState.QUEUED for job in jobs
    ):
        await until("a while", lambda: True)
    return [job.recipe.prompt for job in jobs]


def walk(window: Window, key: Qt.Key) -> str:
    """Alt and an arrow in the prompt; what stands there then."""
    window.key(key, ALT, on=window.named("Prompt"))
    return window.prompt


def lines(window: Window) -> list[str]:
    """The rows that are found, as a screen reader says them."""
    (view,) = [view for view in window.shell.findChildren(QListView) if view.accessibleName() == "Prompts"]
    model = view.model()
    return [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]


def is_open(window: Window) -> bool:
    """Whether one can look for prompts."""
    every = window.shell.findChildren(QWidget)
    return any(widget.accessibleName() == "Find a prompt" and widget.isVisible() for widget in every)


def look_for(window: Window, words: str) -> None:
    """Type into the line of what is open."""
    QTest.keyClicks(window.named("Find a prompt"), words)


def press(window: Window, key: Qt.Key, modifiers: Qt.KeyboardModifier = PLAIN) -> None:
    """Press a key in the line of what is open."""
    QTest.keyClick(window.named("Find a prompt"), key, modifiers)


async def name_it(window: Window, name: str, button: str = "Keep") -> None:
    """Answer the question for a name, and go back to the window."""
    field = window.named("Name")
    QTest.keyClick(field, Qt.Key.Key_A, CONTROL)
    QTest.keyClicks(field, name)
    window.press(button)
    window.shell.activateWindow()
    await until("the window", window.shell.isActiveWindow)
