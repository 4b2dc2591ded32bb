"""Being offline: finding out when the service can be reached again, without sending anything."""

from __future__ import annotations

from imageedit_desktop.domain.errors import OFFLINE_CODES, ServiceError
from imageedit_desktop.pipeline.desk import Desk

_FIRST_S = 15.0
_LONGEST_S = 120.0


async def until_connected(desk: Desk) -> None:
    """Ask for the balance, which costs nothing, at growing intervals until anything answers."""
    pause_s = _FIRST_S
    while True:
        await desk.clock.sleep(pause_s)
        try:
            await desk.service.balance()
        except ServiceError as error:
            if error.code not in OFFLINE_CODES:
                return
        else:
            return
        pause_s = min(2 * pause_s, _LONGEST_S)
