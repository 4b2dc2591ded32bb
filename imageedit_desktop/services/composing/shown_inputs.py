"""Where the pictures of sources and portraits are, in the form in which they are sent."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from imageedit_desktop.domain.errors import ImageEditError, InputError, Problem
from imageedit_desktop.domain.inputs import Rendition
from imageedit_desktop.pipeline.prepare_input import prepare_rendition
from imageedit_desktop.services.tasks import Supervisor
from imageedit_desktop.services.workspace import Workspace

_AGAIN_AFTER_MS, _AGAIN_AT_MOST_MS = 3000, 60_000
"""A disk that was connected again is noticed that soon; later and later where it stays away."""


class ShownInputs(QObject):
    """Makes the prepared form of an input when it is to be shown; what is seen is what is sent.

    Signals:
        changed(): another one can be shown, is found missing, or is worth asking for again.
    """

    changed = Signal()

    def __init__(self, workspace: Workspace, supervisor: Supervisor) -> None:
        super().__init__()
        self._workspace = workspace
        self._supervisor = supervisor
        self._asked: set[Rendition] = set()
        self._failed: set[Rendition] = set()
        self._missing: set[Rendition] = set()
        self._flaws: dict[Rendition, Problem] = {}
        self._again = QTimer(self, singleShot=True, interval=_AGAIN_AFTER_MS)
        self._again.timeout.connect(self._on_again)
        workspace.closing.connect(self._on_closing)

    def path(self, picture: Rendition) -> Path | None:
        """The file to show; None while it is being made (`changed` follows) and where it cannot be made now.

        Touches no disk: asked while painting.
        """
        desk = self._workspace.open_desk
        if desk is None:
            return None
        if (known := desk.prepared.get(picture)) is not None:
            return known.path
        if picture not in self._asked:
            self._asked.add(picture)
            self._workspace.bind(self._supervisor.spawn(self._make(picture), "show an input"))
        return None

    def is_missing(self, picture: Rendition) -> bool:
        """Whether it could not be had when it was tried last: its file is gone or its disk, or it has a flaw."""
        return picture in self._missing

    @property
    def flaws(self) -> Mapping[Rendition, Problem]:
        """Why some can never be sent: it is not the disk, so that trying again would end alike."""
        desk = self._workspace.open_desk
        return {} if desk is None else {one: flaw for one, flaw in self._flaws.items() if one not in desk.prepared}

    async def _make(self, picture: Rendition) -> None:
        desk = await self._workspace.desk()
        try:
            await prepare_rendition(desk, picture)
        except InputError as error:
            self._flaws[picture] = error.first
            self._missing.add(picture)
            self.changed.emit()
        except ImageEditError:
            self._failed.add(picture)
            if picture not in self._missing:
                self._missing.add(picture)
                self.changed.emit()
            self._again.start()
        else:
            self._missing.discard(picture)
            self._asked.discard(picture)
            self._again.setInterval(_AGAIN_AFTER_MS)
            self.changed.emit()

    def _on_again(self) -> None:
        """Whoever still shows one of those that failed will ask again."""
        self._asked -= self._failed
        self._failed.clear()
        self._again.setInterval(min(2 * self._again.interval(), _AGAIN_AT_MOST_MS))
        self.changed.emit()

    def _on_closing(self) -> None:
        self._again.stop()
        self._again.setInterval(_AGAIN_AFTER_MS)
        self._asked.clear()
        self._failed.clear()
        self._missing.clear()
        self._flaws.clear()
