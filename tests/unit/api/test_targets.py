"""Names that lead where strangers must not send us. The look-ups are scripted: tests stay on this machine."""

from __future__ import annotations

import asyncio
import socket
from typing import Any

import httpx
import pytest
from support.stories import story

from imageedit_desktop.api.targets import may_visit

NAMES: dict[str, list[str]] = {
    "cdn.example": ["93.184.216.34", "2606:2800:220:1::1"],
    "inside.example": ["192.168.0.7"],
    "both.example": ["93.184.216.34", "127.0.0.1"],
    "mapped.example": ["::ffff:10.0.0.1"],
    "six-to-four.example": ["2002:7f00:1::"],
    "nat64.example": ["64:ff9b::5db8:d822"],
    "nat64-inside.example": ["64:ff9b::a00:1"],
    "behind-clash.example": ["198.18.0.5"],
    "link-local.example": ["fe80::1%1"],
}


@pytest.fixture(autouse=True)
def scripted_names(monkeypatch: pytest.MonkeyPatch) -> None:
    async def look_up(_loop: object, host: str, port: object, **_: object) -> list[Any]:
        if host not in NAMES:
            raise socket.gaierror(socket.EAI_NONAME, "unknown")
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, 0)) for address in NAMES[host]]

    monkeypatch.setattr(asyncio.BaseEventLoop, "getaddrinfo", look_up)


@pytest.mark.parametrize(
    ("url", "welcome"),
    [
        ("https://cdn.example/1", True),
        ("http://93.184.216.34/1", True),
        ("https://nat64.example/1", True),
        ("https://behind-clash.example/1", True),
        ("https://a-proxy-may-know.example/1", True),
        ("https://inside.example/1", False),
        ("https://both.example/1", False),
        ("https://mapped.example/1", False),
        ("https://six-to-four.example/1", False),
        ("https://nat64-inside.example/1", False),
        ("https://link-local.example/1", False),
    ],
)
@story
async def test_every_address_of_a_name_counts(url: str, welcome: bool) -> None:
    assert await may_visit(httpx.URL(url), allow_private=False) is welcome


@story
async def test_an_api_on_this_machine_may_send_us_anywhere_by_http() -> None:
    assert await may_visit(httpx.URL("http://inside.example/1"), allow_private=True)
    assert not await may_visit(httpx.URL("file:///etc/passwd"), allow_private=True)
