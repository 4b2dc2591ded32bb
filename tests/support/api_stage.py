"""The program's client at a scripted server, with little patience."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from support.scripted_server import ScriptedServer

from imageedit_desktop.api.client import Service
from imageedit_desktop.api.network.session import Timeouts

KEY = "wsk_test_0123456789abcdef"
API = "/api/v3"
SUBMIT = f"{API}/minimax/image-01/image-to-image"
PATIENCE_S = 0.15
SHORT = Timeouts(connect_s=2, read_s=PATIENCE_S, submit_read_s=PATIENCE_S, write_s=PATIENCE_S)


@asynccontextmanager
async def service_at(server: ScriptedServer, key: str = KEY) -> AsyncIterator[Service]:
    """The service, closed in the end."""
    service = Service(server.url, key, timeouts=SHORT)
    try:
        yield service
    finally:
        await service.close()
        await settle()


async def settle() -> None:
    """Let asyncio close httpx's nested generators, each in a task of its own, after a body that was not read up."""
    for _ in range(20):
        await asyncio.sleep(0)


def envelope(data: object, code: int = 200, message: str = "success") -> dict[str, object]:
    """The service's envelope."""
    return {"code": code, "message": message, "data": data}
