"""The base address of the API, which the key is sent to."""

from __future__ import annotations

import ipaddress
from urllib.parse import SplitResult, urlsplit

from imageedit_desktop.domain.environment import ADDRESS_VARIABLE
from imageedit_desktop.domain.errors import Code, InputError, problem

_PREFIX = "/api/v3"


def check_base_url(text: str) -> str:
    """The address in its normal form: no trailing slash, no ``/api/v3``.

    Raises:
        InputError: ADDRESS_INVALID; it must be https, or http on loopback, with neither password nor query.
    """
    refusal = InputError(problem(Code.ADDRESS_INVALID, variable=ADDRESS_VARIABLE, text=text.strip()[:200]))
    try:
        parts = urlsplit(text.strip())
        if not _is_acceptable(parts):
            raise refusal
        port = f":{parts.port}" if parts.port is not None else ""
    except ValueError as error:
        raise refusal from error
    host = parts.hostname or ""
    host = f"[{host}]" if ":" in host else host
    return f"{parts.scheme}://{host}{port}{parts.path.rstrip('/').removesuffix(_PREFIX)}"


def is_loopback(url: str) -> bool:
    """Whether an address stays on this machine, whoever resolves names."""
    host = urlsplit(url).hostname or ""
    return is_loopback_host(host) and not host.endswith(".localhost")


def is_loopback_host(host: str) -> bool:
    """Whether a host is this machine, by its name (RFC 6761) or as an address without brackets."""
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return False
    mapped = address.ipv4_mapped if isinstance(address, ipaddress.IPv6Address) else None
    return (mapped or address).is_loopback


def _is_acceptable(parts: SplitResult) -> bool:
    if not parts.hostname or "@" in parts.netloc or parts.query or parts.fragment or not parts.geturl().isascii():
        return False
    return parts.scheme == "https" or (parts.scheme == "http" and is_loopback(parts.geturl()))
