"""A compose panel that is answered like in the program: every edit changes the draft, which is shown again."""

from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import delete
from support.window import unmarked

from imageedit_desktop.domain import recipe
from imageedit_desktop.domain.capabilities import UNKNOWN
from imageedit_desktop.domain.draft import seeds
from imageedit_desktop.domain.draft.compose import ComposeState
from imageedit_desktop.domain.draft.edits import Edit
from imageedit_desktop.domain.geometry import size
from imageedit_desktop.domain.ids import InputHash
from imageedit_desktop.domain.inputs import InputFile, Note
from imageedit_desktop.domain.recipe import Draft, TrayEntry
from imageedit_desktop.ui.commands.registry import Commands
from imageedit_desktop.ui.features.compose.commands import COMMANDS, connect_panel
from imageedit_desktop.ui.features.compose.panel import ComposePanel
from imageedit_desktop.ui.pictures.cache import PictureCache
from imageedit_desktop.ui.theme import theme

_NOTED = (
    "source_offered",
    "source_pick_requested",
    "portraits_offered",
    "portraits_pick_requested",
    "generate_requested",
)


class Desk:
    """A panel and the draft behind it; `edits` are those that were asked for, `wishes` what no draft answers."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.draft = Draft()
        self.capabilities = UNKNOWN
        self.rehearsal = False
        self.edits: list[Edit] = []
        self.wishes: list[tuple] = []
        self.pictures = PictureCache()
        self.pictures.begin()
        self.window = QWidget()
        self.panel = ComposePanel(self.pictures, lambda picture: folder / f"{picture.sha256}.png", self.window)
        self.commands = Commands(self.window, COMMANDS, {})
        connect_panel(self.panel, self.commands)
        self._answer()
        self.show()

    def picture(self, name: str, width_px: int = 64, height_px: int = 48, *notes: Note) -> InputFile:
        path = self.folder / f"{name}.png"
        Image.new("RGB", (width_px, height_px), "orange").save(path)
        return InputFile(
            sha256=InputHash(name),
            name=path.name,
            size=size(width_px, height_px),
            size_bytes=900,
            format="PNG",
            notes=notes,
        )

    def change(self, **changes) -> None:
        self.draft = replace(self.draft, **changes)
        self.show()

    def fill_tray(self, *names: str) -> None:
        self.change(tray=tuple(TrayEntry(portrait=self.picture(name)) for name in names))

    def tray(self) -> list[str]:
        return [entry.portrait.name.removesuffix(".png") for entry in self.draft.tray]

    def show(self) -> None:
        problems = recipe.problems_of(self.draft, self.capabilities)
        price = recipe.price_of(self.draft, self.capabilities)
        self.panel.show_state(
            ComposeState(
                draft=self.draft,
                problems=problems,
                price=price,
                requests=seeds.requests_of(self.draft),
                capabilities=self.capabilities,
                rehearsal=self.rehearsal,
            )
        )

    def named(self, name: str) -> QWidget:
        """The control with this accessible name, as a screen reader would find it."""
        every = self.panel.findChildren(QWidget)
        found = [w for w in every if unmarked(w.accessibleName()) == name and not w.isHidden()]
        assert len(found) == 1, f"{len(found)} controls are named {name!r}"
        return found[0]

    def words(self) -> str:
        """All visible words."""
        labels = self.panel.findChildren(QWidget)
        return "\n".join(label.text() for label in labels if label.isVisible() and hasattr(label, "text"))

    def _answer(self) -> None:
        self.panel.edit_requested.connect(self._edit)
        for name in _NOTED:
            getattr(self.panel, name).connect(lambda *payload, name=name: self.wishes.append((name, *payload)))

    def _edit(self, edit: Edit) -> None:
        self.edits.append(edit)
        self.draft = edit.apply_to(self.draft)
        self.show()


@pytest.fixture(scope="session")
def dressed(qapp):
    """The program in its own style."""
    theme().apply(qapp)


@pytest.fixture
def desk(qtbot, dressed, tmp_path):
    """An empty desk in a window of the smallest height that the panel is made for."""
    desk = Desk(tmp_path)
    desk.panel.resize(336, 720)
    desk.window.resize(336, 720)
    with qtbot.waitActive(desk.window):
        desk.window.show()
    yield desk
    desk.pictures.close()
    delete(desk.window)


@pytest.fixture
def drop():
    """Return a function that drags data over a widget, checks that it may be dropped, and drops it."""

    def let_fall(widget: QWidget, mime: QMimeData, at: QPoint | None = None) -> bool:
        where = widget.rect().center() if at is None else at
        copy, button, no_key = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        actions = copy | Qt.DropAction.MoveAction
        entered = QDragEnterEvent(where, actions, mime, button, no_key)
        QApplication.sendEvent(widget, entered)
        if not entered.isAccepted():
            return False
        dropped = QDropEvent(QPointF(where), actions, mime, button, no_key)
        QApplication.sendEvent(widget, dropped)
        let_fall.action = dropped.dropAction()
        return dropped.isAccepted()

    return let_fall
