"""Whether an address that the service named may be visited.

Upload targets, outputs and their redirects come from a stranger. They must not make this program knock at doors
that only this machine or its network can reach. Behind a proxy it is the proxy that looks a name up, so there only
addresses written as numbers are judged; otherwise what a name leads to is judged, and that is what is connected to.
"""

from __future__ import annotations

import asyncio
import ipaddress
import socket
from collections.abc import Iterable
from typing import TypeAlias
from urllib.parse import urlsplit

import httpx

from imageedit_desktop.api.network.address import is_loopback, is_loopback_host

Address: TypeAlias = ipaddress.IPv4Address | ipaddress.IPv6Address
Network: TypeAlias = ipaddress.IPv4Network | ipaddress.IPv6Network

_NAT64 = ipaddress.IPv6Network("64:ff9b::/96")
"""IPv6-only networks reach IPv4 through these (RFC 6052); the real address is in the last four bytes."""

_COMPATIBLE = ipaddress.IPv6Network("::/96")
"""IPv4 inside IPv6, long given up (RFC 4291, 2.5.5.1); holds ``::`` and ``::1`` too."""

_FAKE = tuple(
    map(ipaddress.ip_network, ("198.18.0.0/15", "100.64.0.0/10", "240.0.0.0/4", "fc00::/18", "fdfe:dcba:9876::/48"))
)
"""What resolvers of proxies such as Clash, Surge and sing-box answer for any name, to see who asks for it.

The first and the fourth are the defaults of https://sing-box.sagernet.org/configuration/dns/server/fakeip (2026);
no public host is in any of them.
"""

_METADATA = frozenset(map(ipaddress.ip_address, ("100.100.100.200", "255.255.255.255")))
"""Inside of `_FAKE`, but real: Alibaba Cloud's metadata, and everyone on the network."""

_PRIVATE = tuple(map(ipaddress.ip_network, ("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "fc00::/7")))


class AddressRefused(Exception):
    """An address of a stranger that is not visited from here; elsewhere it may be another."""


class Gate:
    """What addresses of strangers are let through, on behalf of one API.

    An API on this machine may name any. A name that leads into a private network is let through only where the
    API's own name leads into the same: then that is how this network answers, or where the API is.

    What a web page names is no word of the API. Beside an API on this machine, where the user may have found the
    page anywhere, it may name any only on its own host.

    Args:
        base_url: of the API.
        page_url: of the page that names the addresses; None where the API does.
    """

    def __init__(self, base_url: str, *, page_url: str | None = None) -> None:
        is_here = is_loopback(base_url)
        self._allows_all = is_here and page_url is None
        self._page_host = _plain(httpx.URL(page_url)) if is_here and page_url is not None else None
        self._api_host = urlsplit(base_url).hostname or ""

    def check(self, url: httpx.URL) -> None:
        """Look at an address as it is written.

        Raises:
            AddressRefused: it is not plain http or https, or names a host by a number that is not public.
        """
        if url.scheme not in {"http", "https"} or not url.host or url.userinfo:
            raise AddressRefused
        host = _plain(url)
        if self._allows_all or host == self._page_host:
            return
        literal = _literal(host)
        if is_loopback_host(host) or (literal is not None and not is_public(literal)):
            raise AddressRefused

    async def resolve(self, host: str, port: int) -> list[str]:
        """Where a host is; every address was judged.

        Raises:
            AddressRefused: one of them is not visited.
            OSError: the name does not resolve.
        """
        addresses = await _look_up(host, port)
        allows_all = self._allows_all or host.rstrip(".").lower() == self._page_host
        if not (allows_all or all(map(_is_visited, addresses))) and not await self._is_at_home(addresses):
            raise AddressRefused
        return [str(address) for address in addresses]

    async def _is_at_home(self, addresses: Iterable[Address]) -> bool:
        """Whether the API's own name leads into the same private networks."""
        networks = {_private_network(address) for address in addresses if not _is_visited(address)}
        try:
            own = {_private_network(address) for address in await _look_up(self._api_host, None)}
        except OSError:
            return False
        return networks <= own - {None}


def is_public(address: Address) -> bool:
    """Whether an address is one of the whole Internet; what is inside another one counts."""
    inner = _inner(address)
    if inner is not None:
        return is_public(inner)
    site_local = isinstance(address, ipaddress.IPv6Address) and address.is_site_local
    return address.is_global and not address.is_multicast and not site_local


def _plain(url: httpx.URL) -> str:
    """The host of an address, without brackets."""
    return url.raw_host.decode("ascii").strip("[]").rstrip(".").lower()


def _is_visited(address: Address) -> bool:
    """Whether a name may lead to an address."""
    address = _inner(address) or address
    fake = any(address in network for network in _FAKE) and address not in _METADATA
    return fake or is_public(address)


def _private_network(address: Address) -> Network | None:
    return next((network for network in _PRIVATE if address in network), None)


def _inner(address: Address) -> Address | None:
    """The address of IPv4 that one of IPv6 stands for."""
    if not isinstance(address, ipaddress.IPv6Address):
        return None
    if address in _NAT64 or address in _COMPATIBLE:
        return ipaddress.IPv4Address(int(address) & 0xFFFF_FFFF)
    return address.ipv4_mapped or address.sixtofour


def _literal(host: str) -> Address | None:
    """The address that a host is written as, in any way that resolvers read: ``127.1``, ``0x7f000001``."""
    try:
        return ipaddress.ip_address(host)
    except ValueError:
        pass
    try:
        return ipaddress.IPv4Address(socket.inet_aton(host))
    except (OSError, ValueError):
        return None


async def _look_up(host: str, port: int | None) -> list[Address]:
    try:
        answers = await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except UnicodeError as error:  # a label that is too long, for one
        raise socket.gaierror(socket.EAI_NONAME, "not a name") from error
    return list(dict.fromkeys(ipaddress.ip_address(sockaddr[0]) for *_, sockaddr in answers))
