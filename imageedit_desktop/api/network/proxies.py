"""Which proxy an address is reached through: the environment's, else the system's.

What people and systems write into these settings is of many kinds (``curl``'s, Go's, GNOME's, Windows'). An entry
that is not understood is skipped with a line in the log, and the rest goes on.
"""

from __future__ import annotations

import ipaddress
import logging
import re
import ssl
import urllib.request
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from typing import Any
from urllib.parse import unquote

import httpx

from imageedit_desktop.api.network.address import is_loopback_host

logger = logging.getLogger(__name__)

_SCHEMES = {
    "http": "http",
    "https": "https",
    # GNOME writes socks:// for what speaks SOCKS 5, and Python reads Windows' settings as socks4://; what serves
    # version 4 nearly always serves 5 too. The proxy resolves names in each case.
    **dict.fromkeys(("socks", "socks4", "socks4a", "socks5", "socks5h"), "socks5h"),
}
_DEFAULT_PORTS = {"http": 80, "https": 443}

_SETTINGS = ("http", "https", "all", "socks")
_AUTHORITY = re.compile(r"(\[[0-9a-f:.]+\]|[^\s:/?#@\[\]]+)(?::(\d{1,5}))?", re.IGNORECASE)
_SEPARATORS = re.compile(r"[\s,;]+")

_read_system: Callable[[], Mapping[str, str]] = getattr(
    urllib.request, "getproxies_registry", getattr(urllib.request, "getproxies_macosx_sysconf", dict)
)
_is_bypassed_by_system: Callable[[str], Any] = getattr(
    urllib.request,
    "proxy_bypass_registry",
    getattr(urllib.request, "proxy_bypass_macosx_sysconf", lambda _host: False),
)

Exemption = Callable[[str, int], bool]
"""Whether a host, in lower case and without brackets, is reached directly at a port."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Proxy:
    """A proxy, as it is to be asked.

    Attributes:
        scheme: ``http``, ``https`` or ``socks5h``.
        address: host, and port where one was given.
        auth: name and password.
    """

    scheme: str
    address: str
    auth: tuple[str, str] | None = field(default=None, repr=False)

    def for_httpx(self, tls: ssl.SSLContext | None = None) -> httpx.Proxy:
        """The same as httpx takes it; `tls` is for the connection to the proxy itself."""
        return httpx.Proxy(f"{self.scheme}://{self.address}", auth=self.auth, ssl_context=tls)


class Proxies:
    """The settings, read once.

    Args:
        settings: proxies by scheme; ``all`` for every one, ``socks`` as the systems name it.
        exempt: the entries of ``NO_PROXY``.
        is_bypassed: whether the system reaches a host directly; may look names up.
    """

    def __init__(
        self,
        settings: Mapping[str, str],
        exempt: str = "",
        *,
        is_bypassed: Callable[[str], Any] = lambda _host: False,
    ) -> None:
        given = {name: text.strip() for name, text in settings.items() if name in _SETTINGS and text.strip()}
        self._proxies = {name: _understood(name, text) for name, text in given.items()}
        self._exemptions = list(_exemptions(exempt))
        self._is_bypassed = is_bypassed
        self._bypassed: dict[str, bool] = {}

    def choose(self, url: httpx.URL) -> Proxy | None:
        """The proxy for an address; None for none. May look names up: call it in a worker thread."""
        host = url.raw_host.decode("ascii").strip("[]").rstrip(".").lower()
        if is_loopback_host(host) or not self._proxies:
            return None
        port = url.port or _DEFAULT_PORTS.get(url.scheme, 0)
        if any(exempts(host, port) for exempts in self._exemptions) or self._system_bypasses(host):
            return None
        return next(filter(None, map(self._proxies.get, self._names(url))), None)

    def ignored(self, url: httpx.URL) -> str:
        """The setting that would count for an address, had it been understood; empty for none."""
        names = [name for name in self._names(url) if name in self._proxies]
        return f"{names[0]}_proxy" if names and not any(self._proxies[name] for name in names) else ""

    def _names(self, url: httpx.URL) -> tuple[str, ...]:
        return (url.scheme, "all", "socks")

    def _system_bypasses(self, host: str) -> bool:
        if host not in self._bypassed:  # Windows looks every host up for it, back and forth
            try:
                self._bypassed[host] = bool(self._is_bypassed(host))
            except (OSError, ValueError, TypeError):  # what the registry holds, and names that cannot be looked up
                return False
        return self._bypassed[host]


def read_settings() -> Proxies:
    """The proxies of the environment or, where it names none, of the system. Reads the registry on Windows."""
    environment = urllib.request.getproxies_environment()
    exempt = environment.pop("no", "")
    if any(environment.get(name) for name in _SETTINGS):
        return Proxies(environment, exempt)
    return Proxies(_read_system(), exempt, is_bypassed=_is_bypassed_by_system)


def parse_proxy(text: str, *, default_scheme: str = "http") -> Proxy | None:
    """A proxy as it is written in a setting; None where that is not understood.

    Name and password may hold any character, percent-encoded or not.
    """
    scheme, found, rest = text.strip().partition("://")
    if not found:
        scheme, rest = default_scheme, text.strip()
    user_and_password, given, host_and_port = rest.rpartition("@")
    authority = _AUTHORITY.match(host_and_port)
    ours = _SCHEMES.get(scheme.lower())
    if ours is None or authority is None or host_and_port[authority.end() :][:1] not in {"", "/", "?", "#"}:
        return None
    user, _, password = user_and_password.partition(":")
    proxy = Proxy(
        scheme=ours, address=authority[0], auth=(unquote(user), unquote(password)) if given and user else None
    )
    return proxy if _is_usable(proxy, authority[2]) else None


def _is_usable(proxy: Proxy, port: str | None) -> bool:
    if port is not None and not 0 < int(port) < 65536:
        return False
    try:
        proxy.for_httpx()
    except (httpx.InvalidURL, ValueError):
        return False
    return True


def _understood(name: str, text: str) -> Proxy | None:
    # macOS gives its SOCKS proxy an http:// in front.
    text = text.partition("://")[2] or text if name == "socks" else text
    proxy = parse_proxy(text, default_scheme="socks" if name == "socks" else "http")
    if proxy is None:  # its words may hold a password
        logger.info("The proxy setting %s_proxy is not understood, and is not used", name)
    return proxy


def _exemptions(text: str) -> Iterator[Exemption]:
    for entry in filter(None, _SEPARATORS.split(text)):
        exemption = parse_exemption(entry)
        if exemption is None:
            logger.info("The entry %.100r of NO_PROXY is not understood, and is not used", entry)
        else:
            yield exemption


def parse_exemption(entry: str) -> Exemption | None:
    """An entry of ``NO_PROXY``; None where it is not understood.

    Understood are ``*``, ``<local>``, names (with all that is below them; a dot or ``*.`` may stand in front),
    patterns with ``*``, addresses and networks of both families, in brackets or not; all but networks with a port.
    """
    entry = entry.strip().lower()
    if "://" in entry:
        entry = entry.partition("://")[2].partition("/")[0]
    if entry == "*":
        return lambda _host, _port: True
    if entry == "<local>":
        return lambda host, _port: "." not in host and ":" not in host
    if "/" in entry or entry.count(":") > 1:
        return _of_network(entry)
    authority = _AUTHORITY.fullmatch(entry)
    return _of_name(authority[1], authority[2]) if authority else None


def _of_network(entry: str) -> Exemption | None:
    """An address of IPv6, or a network of either family."""
    bracketed = re.fullmatch(r"\[([^\]]*)\](?::(\d{1,5}))?(/\d+)?", entry)
    text, port = (bracketed[1] + (bracketed[3] or ""), bracketed[2]) if bracketed else (entry, None)
    try:
        network = ipaddress.ip_network(text, strict=False)
    except ValueError:
        return None
    return lambda host, at: _is_within(host, network) and port in {None, str(at)}


def _is_within(host: str, network: ipaddress.IPv4Network | ipaddress.IPv6Network) -> bool:
    try:
        return ipaddress.ip_address(host) in network
    except ValueError:
        return False


def _of_name(name: str, port: str | None) -> Exemption | None:
    name = name.strip("[]").removeprefix("*.").strip(".")
    try:
        name = name if name.isascii() else name.encode("idna").decode("ascii")
    except UnicodeError:
        return None
    if not name:
        return None

    def exempts(host: str, at: int) -> bool:
        alike = fnmatchcase(host, name) if "*" in name else host == name or host.endswith(f".{name}")
        return alike and port in {None, str(at)}

    return exempts
