"""No test leaves this machine: connections and look-ups beyond loopback are refused and remembered."""

from __future__ import annotations

import ipaddress
import sys
from typing import Any

_ENDPOINT_INDEX = {"socket.connect": 1, "socket.sendto": 1, "socket.getaddrinfo": 0}
_attempts: list[str] = []


class LeftTheMachineError(OSError):
    """A test tried to reach another machine."""


def install() -> None:
    """Guard this process for good; an audit hook cannot be taken out again."""
    sys.addaudithook(_hook)
    if sys.platform == "win32":
        _guard_proactor()


if sys.platform == "win32":

    def _guard_proactor() -> None:
        """The way that asyncio connects there makes no event for the hook."""
        from asyncio.windows_events import IocpProactor

        connect = IocpProactor.connect

        def guarded(self: IocpProactor, connection: Any, address: Any) -> Any:
            _require_loopback("socket.connect", address[0])
            return connect(self, connection, address)

        IocpProactor.connect = guarded  # type: ignore[method-assign]


def attempts() -> list[str]:
    """Return what was tried since the last call."""
    seen = list(_attempts)
    _attempts.clear()
    return seen


def _hook(event: str, arguments: tuple[Any, ...]) -> None:
    index = _ENDPOINT_INDEX.get(event)
    if index is None:
        return
    endpoint = arguments[index]
    host = endpoint[0] if isinstance(endpoint, tuple) else endpoint
    if isinstance(endpoint, tuple) or event == "socket.getaddrinfo":
        _require_loopback(event, host)


def _require_loopback(event: str, host: object) -> None:
    name = host.decode() if isinstance(host, bytes) else host
    if name in (None, "", "localhost"):
        return
    try:
        inside = ipaddress.ip_address(str(name)).is_loopback
    except ValueError:
        inside = str(name).endswith(".localhost")
    if str(name) not in ("0.0.0.0", "::") and not inside:  # the wildcards are for listening
        _attempts.append(f"{event} {name}")
        raise LeftTheMachineError(f"tests stay on this machine: {event} {name}")
