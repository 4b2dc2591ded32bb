"""The way a request leaves: directly or through a proxy, to addresses that were looked at.

httpx would read the environment itself, and refuse to start over one entry that it does not know. This chooses per
request, opens only what is used, and knows whether a request that failed had left: that is worth money.
"""

from __future__ import annotations

import asyncio
import ssl
from asyncio.staggered import staggered_race
from collections.abc import Callable, Coroutine, Iterable, Mapping, Sequence
from functools import partial
from itertools import zip_longest
from typing import Any, TypeAlias

import httpcore
import httpx
import socksio

from imageedit_desktop.api.network import causes
from imageedit_desktop.api.network.causes import ConnectFailed
from imageedit_desktop.api.network.proxies import Proxies, Proxy
from imageedit_desktop.api.network.targets import Gate
from imageedit_desktop.domain.errors import Problem

_LIMITS = httpx.Limits(max_connections=None, max_keepalive_connections=10)
"""The pipeline's lanes say how much happens at once. httpcore 1.0 never frees the place of a tunnel whose TLS
failed, so a limit would end in a standstill."""

_CONNECTING_PHASES = 3
"""The connection to a proxy, its answer and TLS: SOCKS has no time-out of its own in httpcore 1.0."""

_STAGGER_S = 0.25
"""Between attempts at the addresses of one host (RFC 8305)."""

_CONNECTED = {"connection.connect_tcp.complete", "socks.connect_tcp.complete"}
_PROXY_PASSED = {"proxy.start_tls.started", "socks.start_tls.started"}
_HEADERS_LEAVE = "http11.send_request_headers.started"
"""Events of httpcore 1.0 (https://www.encode.io/httpcore/extensions/#trace)."""

_FAILURES = (httpx.TransportError, OSError, AssertionError, socksio.SOCKSError)
"""What may come before a request has left; the last two from what does not speak SOCKS."""


_Stream: TypeAlias = httpcore.AsyncNetworkStream


class Transport(httpx.AsyncBaseTransport):
    """Chooses the way for each request, and opens it when it is first needed.

    Args:
        tls: for every connection.
        read_proxies: gives the settings. They are read anew when a connection fails: the network may be another.
        gate: what looks at addresses of strangers; None for those that the user chose.
    """

    def __init__(self, tls: ssl.SSLContext, read_proxies: Callable[[], Proxies], gate: Gate | None = None) -> None:
        self._tls = tls
        self._read_proxies = read_proxies
        self._proxies = read_proxies()
        self._gate = gate
        self._ways: dict[Proxy | None, httpx.AsyncBaseTransport] = {}

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request.

        Raises:
            ConnectFailed: it did not leave.
            httpx.TransportError: it had left, perhaps in part.
            targets.AddressRefused: a stranger's address that is not visited.
        """
        if self._gate is not None:
            self._gate.check(request.url)
        proxy = await asyncio.to_thread(self._proxies.choose, request.url)
        departure = _Departure()
        request.extensions = {**request.extensions, "trace": departure.note}
        connect_s = request.extensions.get("timeout", {}).get("connect")
        try:
            async with asyncio.timeout(connect_s and _CONNECTING_PHASES * connect_s) as departure.limit:
                return await self._way(proxy).handle_async_request(request)
        except _FAILURES as error:
            if departure.left:
                raise
            await departure.hang_up()
            why = self._why(error, request.url, proxy, departure)
            self._proxies = await asyncio.to_thread(self._read_proxies)
            raise ConnectFailed(why) from error

    async def aclose(self) -> None:
        """Close every connection."""
        for way in self._ways.values():
            await way.aclose()

    def _way(self, proxy: Proxy | None) -> httpx.AsyncBaseTransport:
        if proxy not in self._ways:
            self._ways[proxy] = self._open(proxy)
        return self._ways[proxy]

    def _open(self, proxy: Proxy | None) -> httpx.AsyncBaseTransport:
        if proxy is not None:
            asked = proxy.for_httpx(self._tls if proxy.scheme == "https" else None)
            return httpx.AsyncHTTPTransport(verify=self._tls, trust_env=False, limits=_LIMITS, proxy=asked)
        if self._gate is not None:
            return _Guarded(self._tls, self._gate)
        return httpx.AsyncHTTPTransport(verify=self._tls, trust_env=False, limits=_LIMITS)

    def _why(self, error: Exception, url: httpx.URL, proxy: Proxy | None, departure: _Departure) -> Problem:
        if proxy is not None and not departure.passed_proxy:
            return causes.of_proxy(error, url.host, proxy)
        return causes.of_failure(error, url.host, ignored="" if proxy else self._proxies.ignored(url))


class _Departure:
    """How far a request is, told by httpcore as it goes.

    Attributes:
        limit: of the time until the request leaves; lifted then.
        passed_proxy: the proxy has opened the way.
        left: the first byte may be on its way.
    """

    def __init__(self) -> None:
        self.limit: asyncio.Timeout | None = None
        self.passed_proxy = False
        self.left = False
        self._stream: _Stream | None = None

    async def note(self, event: str, details: Mapping[str, Any]) -> None:
        """The ``trace`` extension of httpcore."""
        if event in _CONNECTED:
            self._stream = details["return_value"]
        elif event in _PROXY_PASSED:
            self.passed_proxy = True
        elif event == _HEADERS_LEAVE and details["request"].method != b"CONNECT":
            self.left = True
            if self.limit is not None:
                self.limit.reschedule(None)

    async def hang_up(self) -> None:
        """Close what was connected in vain: httpcore leaves it open where SOCKS fails."""
        if self._stream is not None:
            await self._stream.aclose()


class _Guarded(httpx.AsyncHTTPTransport):
    """Connects directly, and only to addresses that the gate has looked at."""

    def __init__(self, tls: ssl.SSLContext, gate: Gate) -> None:
        super().__init__(verify=tls, trust_env=False)
        # httpx has no argument for this; names are looked up here alone, and certificates stay those of the name.
        self._pool = httpcore.AsyncConnectionPool(
            ssl_context=tls,
            max_connections=_LIMITS.max_connections,
            max_keepalive_connections=_LIMITS.max_keepalive_connections,
            keepalive_expiry=_LIMITS.keepalive_expiry,
            network_backend=_GuardedBackend(gate),
        )


class _GuardedBackend(httpcore.AnyIOBackend):
    def __init__(self, gate: Gate) -> None:
        self._gate = gate

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ASYNC109 (httpcore's)
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        connect = super().connect_tcp
        options: dict[str, Any] = {"local_address": local_address, "socket_options": socket_options}
        try:
            async with asyncio.timeout(timeout):
                addresses = _by_turns(await self._gate.resolve(host, port))
                return await _first([partial(connect, address, port, **options) for address in addresses])
        except TimeoutError as error:
            raise httpcore.ConnectTimeout from error
        except OSError as error:
            raise httpcore.ConnectError(str(error)) from error


def _by_turns(addresses: Sequence[str]) -> list[str]:
    """Both families by turns, so that one that leads nowhere costs little."""
    preferred = [address for address in addresses if (":" in address) == (":" in addresses[0])]
    others = [address for address in addresses if address not in preferred]
    return [address for pair in zip_longest(preferred, others) for address in pair if address]


async def _first(attempts: Sequence[Callable[[], Coroutine[Any, Any, _Stream]]]) -> _Stream:
    stream: _Stream | None
    stream, _, failures = await staggered_race(attempts, _STAGGER_S)
    if stream is None:
        raise next(filter(None, failures))
    return stream
