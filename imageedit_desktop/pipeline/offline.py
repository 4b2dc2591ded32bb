"""Being offline: finding out when the service can be reached again, without sending anything."""

from __future__ import annotations

from contextlib import suppress

from imageedit_desktop.domain.errors import OFFLINE_CODES, ServiceError
from imageedit_desktop.pipeline.desk.desk import Desk
from imageedit_desktop.pipeline.desk.retrying import long_pause_s, retrying

_FIRST_S = 15.0
_LONGEST_S = 120.0


async def until_connected(desk: Desk) -> None:
    """Ask for the balance, which costs nothing, at growing intervals until anything answers.

    Raises nothing: whatever the answer is, somebody can be reached.
    """
    await desk.clock.sleep(_FIRST_S)
    asking = retrying(desk.clock, _is_offline, attempts=None, pause_s=long_pause_s(2 * _FIRST_S, _LONGEST_S))
    with suppress(ServiceError):  # any answer will do
        await asking(desk.service.balance)


def _is_offline(error: BaseException) -> bool:
    return isinstance(error, ServiceError) and error.code in OFFLINE_CODES
