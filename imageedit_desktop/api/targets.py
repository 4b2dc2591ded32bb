"""Whether an address that the service named may be visited.

Upload targets, outputs and their redirects come from a stranger. They must not make this program knock at doors
that only this machine or its network can reach.
"""

from __future__ import annotations

import asyncio
import ipaddress
import socket

import httpx

_NAT64 = ipaddress.IPv6Network("64:ff9b::/96")
"""IPv6-only networks reach IPv4 through these (RFC 6052); the real address is in the last four bytes."""

_FAKE = ipaddress.IPv4Network("198.18.0.0/15")
"""Reserved for benchmarks (RFC 2544); proxies such as Clash and Surge answer every name with one of these."""


async def may_visit(url: httpx.URL, *, allow_private: bool) -> bool:
    """Whether `url` is plain http or https to a public address; with `allow_private`, to any.

    A name that does not resolve is let through: a proxy may know it, and without one there will be no connection.
    """
    if url.scheme not in {"http", "https"} or not url.host or url.userinfo:
        return False
    if allow_private:
        return True
    host = url.raw_host.decode("ascii")
    try:
        return _is_public(ipaddress.ip_address(host))
    except ValueError:
        return await _leads_to_public(host)


async def _leads_to_public(host: str) -> bool:
    try:
        found = await asyncio.get_running_loop().getaddrinfo(host, None, type=socket.SOCK_STREAM)
    except OSError:
        return True
    except UnicodeError:
        return False
    return all(_is_public(ipaddress.ip_address(sockaddr[0])) for *_, sockaddr in found)


def _is_public(address: ipaddress.IPv4Address | ipaddress.IPv6Address) -> bool:
    if isinstance(address, ipaddress.IPv6Address):
        inner = address.ipv4_mapped or address.sixtofour
        if address in _NAT64:
            inner = ipaddress.IPv4Address(int(address) & 0xFFFF_FFFF)
        if inner is not None:
            return _is_public(inner)
    return (address.is_global and not address.is_multicast) or address in _FAKE
