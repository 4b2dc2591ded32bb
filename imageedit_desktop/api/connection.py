"""The way to the API: the only holder of the key."""

from __future__ import annotations

import asyncio
import json
import platform
import re
from collections.abc import AsyncGenerator, Mapping

import httpx

from imageedit_desktop import __version__
from imageedit_desktop.api import outcome, wire
from imageedit_desktop.api.exchange import Reply, exchange
from imageedit_desktop.api.network import address, session
from imageedit_desktop.api.network.session import Timeouts
from imageedit_desktop.api.network.targets import Gate
from imageedit_desktop.api.service_clock import ServiceClock
from imageedit_desktop.domain.errors import Code, Malformed, Refused, Transient, problem

SMALL_BYTES = 2_000_000
LARGE_BYTES = 64_000_000
"""Cap on a reply that may carry pictures as base64 (where they were ordered so), or the long list of models."""

_API = "/api/v3"
_ABOUT_US = {
    "Accept": "application/json",
    "X-Client-Name": "imageedit-desktop",
    "X-Client-Version": __version__,
    "X-Client-OS": platform.system().lower(),
}
_SENDABLE_KEY = re.compile(r"[\x21-\x7e]{1,512}", re.ASCII)


class Connection:
    """One API address, one key, and the clients, each opened when it is first needed.

    Attributes:
        origin: the base address.
        timeouts: how long silence is borne.
        secrets: what no message may quote.
        clock: the service's, as far as its replies told.
    """

    def __init__(self, base_url: str, key: str, *, http: httpx.AsyncClient | None, timeouts: Timeouts) -> None:
        self.origin = address.check_base_url(base_url)
        self.timeouts = timeouts
        self.secrets = (key,)
        self.clock = ServiceClock()
        self._key = key
        self._http = http
        self._strangers: httpx.AsyncClient | None = None
        self._opening = asyncio.Lock()

    @property
    def host(self) -> str:
        """The name to show where the API cannot be reached."""
        return httpx.URL(self.origin).host

    async def http(self) -> httpx.AsyncClient:
        """The client for the API."""
        async with self._opening:
            if self._http is None:
                self._http = await asyncio.to_thread(session.open_client, self.timeouts)
        return self._http

    async def strangers(self) -> httpx.AsyncClient:
        """The client for hosts that the API names: it visits none that may not be visited, and knows no key."""
        async with self._opening:
            if self._strangers is None:
                gate = Gate(self.origin)
                self._strangers = await asyncio.to_thread(session.open_client, self.timeouts, gate=gate)
        return self._strangers

    async def close(self) -> None:
        """Close the clients that were opened."""
        for http in filter(None, (self._http, self._strangers)):
            await http.aclose()

    async def call(
        self,
        method: str,
        path: str,
        body: Mapping[str, object] | None = None,
        *,
        cap_bytes: int,
        read_s: float | None = None,
    ) -> Reply:
        """One request with the key, and JSON where there is a body.

        Raises:
            Refused: KEY_REJECTED, these characters cannot be a key; nothing was sent.
            outcome.NO_REPLY: no whole reply came.
        """
        content = None if body is None else json.dumps(body, ensure_ascii=False).encode("utf-8", "replace")
        headers = {} if content is None else {"Content-Type": "application/json"}
        return await self._exchange(method, path, headers, content, cap_bytes=cap_bytes, read_s=read_s)

    async def read(
        self, method: str, path: str, body: Mapping[str, object] | None = None, *, cap_bytes: int = SMALL_BYTES
    ) -> object:
        """A call that may be repeated: the JSON of its reply.

        Raises:
            Transient: it may be tried again. Half a reply and a captive portal's page are of this kind.
            Refused: a clear no.
            Malformed: the reply is too large.
        """
        try:
            reply = await self.call(method, path, body, cap_bytes=cap_bytes)
        except outcome.NO_REPLY as error:
            raise outcome.read_lost(error, self.host) from error
        return self.document(reply)

    async def send_form(self, path: str, headers: Mapping[str, str], content: AsyncGenerator[bytes]) -> object:
        """POST a body that is not JSON; like `read` otherwise."""
        try:
            reply = await self._exchange("POST", path, headers, content, cap_bytes=SMALL_BYTES)
        except outcome.NO_REPLY as error:
            raise outcome.read_lost(error, self.host) from error
        return self.document(reply)

    def document(self, reply: Reply) -> object:
        """The JSON of a reply to a read; errors as for `read`."""
        failure = outcome.read_failed(reply, self.secrets)
        if failure is not None:
            raise failure
        try:
            return wire.decode(reply.body)
        except Malformed as error:
            raise Transient(outcome.unreadable(reply), http_status=reply.status) from error

    async def _exchange(
        self,
        method: str,
        path: str,
        headers: Mapping[str, str],
        content: bytes | AsyncGenerator[bytes] | None,
        *,
        cap_bytes: int,
        read_s: float | None = None,
    ) -> Reply:
        if not _SENDABLE_KEY.fullmatch(self._key):
            raise Refused(problem(Code.KEY_REJECTED))
        http = await self.http()
        sent_ms = self.clock.now()
        reply = await exchange(
            http,
            method,
            f"{self.origin}{_API}{path}",
            headers={"Authorization": f"Bearer {self._key}", **_ABOUT_US, **headers},
            content=content,
            cap_bytes=cap_bytes,
            timeout=self.timeouts.reading(read_s),
        )
        self.clock.read(reply.headers.get("Date"), sent_ms=sent_ms)
        return reply
