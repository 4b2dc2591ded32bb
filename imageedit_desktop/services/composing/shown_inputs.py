"""Where the pictures of sources and portraits are, in the form in which they are sent."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from imageedit_desktop.domain.errors import ImageEditError
from imageedit_desktop.domain.ids import InputHash
from imageedit_desktop.pipeline.prepare_input import prepare_file
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
        self._asked: set[InputHash] = set()
        self._failed: set[InputHash] = set()
        self._missing: set[InputHash] = set()
        self._again = QTimer(self, singleShot=True, interval=_AGAIN_AFTER_MS)
        self._again.timeout.connect(self._on_again)
        workspace.closing.connect(self._on_closing)

    def path(self, sha256: InputHash) -> Path | None:
        """The file to show; None while it is being made (`changed` follows) and where it cannot be made now.

        Touches no disk: asked while painting.
        """
        desk = self._workspace.open_desk
        if desk is None:
            return None
        if (known := desk.prepared.get(sha256)) is not None:
            return known.path
        if sha256 not in self._asked:
            self._asked.add(sha256)
            self._workspace.bind(self._supervisor.spawn(self._make(sha256), "show an input"))
        return None

    def is_missing(self, sha256: InputHash) -> bool:
        """Whether it could not be had when it was tried last: its file is gone, or its disk."""
        return sha256 in self._missing

    async def _make(self, sha256: InputHash) -> None:
        desk = await self._workspace.desk()
        try:
            original = await desk.ledger.original_of(sha256)
            await prepare_file(desk, original)
        except ImageEditError:
            self._failed.add(sha256)
            if sha256 not in self._missing:
                self._missing.add(sha256)
                self.changed.emit()
            self._again.start()
        else:
            self._missing.discard(sha256)
            self._asked.discard(sha256)
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
