"""The stand-in as one ASGI application.

What lies under ``/api/`` wants the key and answers in the service's envelope. Uploaded files and outputs need no
key, as on the service's own file hosts; their addresses cannot be guessed. Requests must be addressed to this
machine by name, which keeps web pages out that point a domain of their own at it.
"""

from __future__ import annotations

import secrets
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import anyio
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.middleware.trustedhost import TrustedHostMiddleware
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send

from imageedit_desktop.rehearsal import account_routes, file_routes, task_routes
from imageedit_desktop.rehearsal.account import Account
from imageedit_desktop.rehearsal.inputs import LOOPBACK
from imageedit_desktop.rehearsal.options import Options
from imageedit_desktop.rehearsal.replies import Refusal, refuse
from imageedit_desktop.rehearsal.stand_in import StandIn
from imageedit_desktop.rehearsal.tasks import Tasks
from imageedit_desktop.rehearsal.uploads import Uploads


def create_app(options: Options) -> Starlette:
    """A fresh stand-in with a full purse and no memory. Its tasks live as long as the application's lifespan."""

    @asynccontextmanager
    async def opened(_app: Starlette) -> AsyncIterator[dict[str, StandIn]]:
        account, uploads = Account(options.balance), Uploads()
        async with anyio.create_task_group() as group:
            tasks = Tasks(options, account, uploads, group)
            yield {"stand_in": StandIn(options=options, account=account, uploads=uploads, tasks=tasks)}
            group.cancel_scope.cancel()

    return Starlette(
        routes=[*task_routes.routes, *account_routes.routes, *file_routes.routes],
        middleware=[
            Middleware(TrustedHostMiddleware, allowed_hosts=sorted(LOOPBACK), www_redirect=False),
            Middleware(_KeyCheck, key=options.key),
        ],
        exception_handlers={HTTPException: refuse, Refusal: refuse, ClientDisconnect: _hang_up},
        lifespan=opened,
    )


async def _hang_up(_request: Request, _gone: Exception) -> Response:
    """Nobody hears this: the client left in the middle of its request, as one that is closed does."""
    return Response(status_code=400)


class _KeyCheck:
    """Lets a request under ``/api/`` pass only with the key."""

    def __init__(self, app: ASGIApp, key: str) -> None:
        self._app = app
        self._expected = f"Bearer {key}".encode()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and scope["path"].startswith("/api/") and not self._knows(scope):
            answer = await refuse(Request(scope), Refusal(401, "Unauthorized: invalid API key"))
            await answer(scope, receive, send)
            return
        await self._app(scope, receive, send)

    def _knows(self, scope: Scope) -> bool:
        given = dict(scope["headers"]).get(b"authorization", b"")
        return secrets.compare_digest(given, self._expected)
