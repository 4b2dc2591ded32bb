"""Requests as code: the pictures are looked for in the background, and the newest wish wins."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from imageedit_desktop.services.tasks import Supervisor
from imageedit_desktop.services.workspace import Workspace

if TYPE_CHECKING:
    from imageedit_desktop.domain.recipe import Recipe


class RequestCode(QObject):
    """Tells the request of a recipe.

    Signals:
        told(Request): of the recipe that was asked for last.
    """

    told = Signal(object)

    def __init__(self, workspace: Workspace, supervisor: Supervisor) -> None:
        super().__init__()
        self._workspace, self._supervisor = workspace, supervisor
        self._asking: asyncio.Task[Any] | None = None

    @property
    def rehearsal_key(self) -> str | None:
        """The key that rehearsal wants, which is no secret; None where orders go to the service."""
        return self._workspace.rehearsal_key

    def ask(self, recipe: Recipe) -> None:
        """Tell of this recipe, and of none that was asked for before."""
        self.drop()
        self._asking = self._supervisor.spawn(self._tell(recipe), "request as code")
        self._workspace.bind(self._asking)

    def drop(self) -> None:
        """Nobody wants to know any more."""
        if self._asking is not None:
            self._asking.cancel()
            self._asking = None

    async def _tell(self, recipe: Recipe) -> None:
        from imageedit_desktop.pipeline.request_code import describe_request

        self.told.emit(await describe_request(await self._workspace.desk(), recipe))
