"""Names that lead where strangers must not send us. The look-ups are scripted: tests stay on this machine."""

from __future__ import annotations

import asyncio
import socket
from collections import defaultdict
from ipaddress import ip_address
from pathlib import Path
from typing import Any

import httpx
import pytest
import trustme
from support import network
from support.api_stage import SHORT, settle
from support.certificates import client_tls, server_tls
from support.scripted_server import ScriptedServer, reply
from support.stories import story

from imageedit_desktop.api.download import Downloads
from imageedit_desktop.api.network import session, targets
from imageedit_desktop.api.network.targets import AddressRefused, Gate
from imageedit_desktop.domain.errors import Code, DownloadError

API = "https://api.wavespeed.ai"
API_HOST = "api.wavespeed.ai"
Names = dict[str, list[list[str]]]


@pytest.fixture
def names(monkeypatch: pytest.MonkeyPatch) -> Names:
    """What each look-up of a name gives, in order; the last one again and again."""
    answers: Names = defaultdict(list)
    answers[API_HOST] = [["93.184.216.34"]]

    async def look_up(_loop: object, host: str, port: object, **_: object) -> list[Any]:
        if not answers[host]:
            raise socket.gaierror(socket.EAI_NONAME, "unknown")
        found = answers[host].pop(0) if len(answers[host]) > 1 else answers[host][0]
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, port)) for address in found]

    monkeypatch.setattr(asyncio.BaseEventLoop, "getaddrinfo", look_up)
    return answers


WELCOME = [
    ["93.184.216.34", "2606:2800:220:1::1"],
    ["64:ff9b::5db8:d822"],  # NAT64
    ["198.18.0.5"],  # the rest: what resolvers of proxies make up
    ["198.19.255.1", "fc00::5"],
    ["100.64.3.4"],
    ["100.127.255.254"],
    ["240.0.0.7"],
    ["fc00:3fff::1"],
    ["fdfe:dcba:9876::7"],
    ["::ffff:c612:5"],
]
UNWELCOME = [
    ["127.0.0.1"],
    ["127.9.9.9"],
    ["::1"],
    ["::"],
    ["0.0.0.0"],
    ["0.1.2.3"],
    ["10.0.0.1"],
    ["172.16.0.1"],
    ["192.168.0.7"],
    ["169.254.169.254"],
    ["100.100.100.200"],
    ["224.0.0.251"],
    ["255.255.255.255"],
    ["93.184.216.34", "127.0.0.1"],
    ["198.18.0.5", "::1"],
    ["fe80::1%1"],
    ["fec0::1"],
    ["ff02::1"],
    ["fd00::1"],
    ["fd00:ec2::254"],
    ["fc00:4000::1"],
    ["::7f00:1"],
    ["::ffff:10.0.0.1"],
    ["2002:7f00:1::"],  # 6to4
    ["64:ff9b::a00:1"],
    ["64:ff9b::7f00:1"],
]


@pytest.mark.parametrize("addresses", WELCOME, ids=str)
@story
async def test_where_a_name_may_lead(addresses: list[str], names: Names) -> None:
    names["cdn.example"] = [addresses]
    found = await Gate(API).resolve("cdn.example", 443)
    assert [ip_address(address) for address in found] == [ip_address(address) for address in addresses]


@pytest.mark.parametrize("addresses", UNWELCOME, ids=str)
@story
async def test_where_no_name_may_lead(addresses: list[str], names: Names) -> None:
    names["cdn.example"] = [addresses]
    with pytest.raises(AddressRefused):
        await Gate(API).resolve("cdn.example", 443)


@pytest.mark.parametrize(
    ("own", "found", "welcome"),
    [
        ("10.1.1.1", "10.2.2.2", True),
        ("192.168.5.1", "192.168.5.2", True),
        ("fd00::1", "fd00::2", True),
        ("10.1.1.1", "192.168.5.2", False),
        ("10.1.1.1", "127.0.0.1", False),
        ("10.1.1.1", "169.254.169.254", False),
        ("127.0.0.1", "127.0.0.1", False),
    ],
)
@story
async def test_a_network_whose_every_name_is_private(own: str, found: str, welcome: bool, names: Names) -> None:
    """Gateways answer so for all names; an API of a company stands beside its results."""
    names[API_HOST], names["cdn.example"] = [[own]], [[found]]
    gate = Gate(API)
    if welcome:
        assert await gate.resolve("cdn.example", 443) == [found]
    else:
        with pytest.raises(AddressRefused):
            await gate.resolve("cdn.example", 443)


@pytest.mark.parametrize(
    "url",
    [
        "file:///etc/passwd",
        "https://user:word@cdn.example/1",
        "https:///1",
        "http://localhost/",
        "http://localhost./",
        "http://cdn.localhost/",
        "http://127.0.0.1./",
        "http://2130706433/",
        "http://0x7f.1/",
        "http://[::ffff:127.0.0.1]/",
        "http://198.18.0.5/",
        "http://100.64.0.1/",
        "http://[fc00::5]/",
    ],
)
def test_addresses_that_are_refused_as_they_are_written(url: str) -> None:
    with pytest.raises(AddressRefused):
        Gate(API).check(httpx.URL(url))


@pytest.mark.parametrize("url", ["http://93.184.216.34/1", "https://[2606:2800::1]/1", "https://cdn.example/1"])
def test_addresses_that_may_be_visited_as_they_are_written(url: str) -> None:
    Gate(API).check(httpx.URL(url))


@story
async def test_an_api_on_this_machine_may_send_us_anywhere_by_http(names: Names) -> None:
    names["inside.example"] = [["192.168.0.7"]]
    gate = Gate("http://127.0.0.1:8977")
    gate.check(httpx.URL("http://inside.example/1"))
    assert await gate.resolve("inside.example", 80) == ["192.168.0.7"]
    for url in ("file:///etc/passwd", "http://user:word@127.0.0.1/"):
        with pytest.raises(AddressRefused):
            gate.check(httpx.URL(url))


@pytest.mark.parametrize("api", [API, "http://127.0.0.1:8977"])
@pytest.mark.parametrize("found", UNWELCOME)
@story
async def test_a_web_page_cannot_send_us_where_only_we_can_go(api: str, found: list[str], names: Names) -> None:
    names["cdn.example"], names["page.example"] = [found], [["93.184.216.34"]]
    gate = Gate(api, page_url="https://page.example/post")
    for url in ("http://192.168.1.1/", "http://169.254.169.254/", "http://127.0.0.1:631/", "http://localhost/"):
        with pytest.raises(AddressRefused):
            gate.check(httpx.URL(url))
    gate.check(httpx.URL("https://cdn.example/1.png"))
    with pytest.raises(AddressRefused):
        await gate.resolve("cdn.example", 443)
    assert await gate.resolve("page.example", 443) == ["93.184.216.34"]


@story
async def test_in_a_rehearsal_a_page_s_own_host_may_be_anywhere(names: Names) -> None:
    names["localhost"] = [["127.0.0.1"]]
    for host in ("localhost", "127.0.0.1", "192.168.0.7"):
        gate = Gate("http://127.0.0.1:8977", page_url=f"http://{host}:8000/post")
        gate.check(httpx.URL(f"http://{host}:8000/1.png"))
    gate = Gate("http://127.0.0.1:8977", page_url="http://LOCALHOST:8000/post")
    assert await gate.resolve("localhost", 8000) == ["127.0.0.1"]
    with pytest.raises(AddressRefused):
        gate.check(httpx.URL("http://192.168.0.7/1.png"))


async def fetched(url: str, part: Path, base_url: str = API) -> DownloadError | None:
    downloads = Downloads(base_url, timeouts=SHORT)
    try:
        await downloads.fetch(url, part)
    except DownloadError as error:
        return error
    finally:
        await downloads.close()
        await settle()
    return None


@pytest.mark.parametrize("address", ["198.18.0.5", "100.64.3.4", "fc00::5", "93.184.216.34"])
@story
async def test_what_was_looked_at_is_what_is_connected_to(address: str, names: Names, tmp_path: Path) -> None:
    """The name leads to this machine at every later look-up; there is none, and the first address is dialled."""
    async with ScriptedServer() as inside:
        names["cdn.example"] = [[address], ["127.0.0.1"]]
        error = await fetched(f"http://cdn.example:{inside.port}/", tmp_path / "1.part")
        assert error is not None
        assert error.code is Code.OUTPUT_UNREACHABLE
        assert network.attempts() == [f"socket.connect {address}"]
        assert inside.requests == []


@story
async def test_a_redirect_is_looked_at_like_the_first_address(
    names: Names, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(targets, "_is_visited", lambda address: str(address) == "127.0.0.1")
    async with ScriptedServer() as host, ScriptedServer() as inside:
        names["cdn.example"], names["rebound.example"] = [["127.0.0.1"]], [["10.0.0.1"]]
        for place in (f"http://rebound.example:{inside.port}/", f"http://127.0.0.1:{inside.port}/", "file:///etc"):
            host.on("GET", "/1", reply(b"", 302, Location=place))
            error = await fetched(f"http://cdn.example:{host.port}/1", tmp_path / "1.part")
            assert error is not None
            assert (error.code, error.final) == (Code.OUTPUT_ADDRESS_REFUSED, False)
        assert len(host.requests) == 3
        assert inside.requests == []


@story
async def test_certificates_and_hosts_stay_those_of_the_name(
    names: Names, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Two names at one address: each shows its own certificate, and one cannot pass for the other."""
    authority = trustme.CA()
    context = client_tls(authority)
    monkeypatch.setattr(session, "_tls_context", lambda: context)
    monkeypatch.setattr(targets, "_is_visited", lambda address: str(address) == "127.0.0.1")
    names["cdn.example"] = names["other.example"] = [["127.0.0.1"]]
    async with ScriptedServer(tls=server_tls(authority, "cdn.example")) as host:
        host.on("GET", "/1", reply(b"a picture"))
        host.on("GET", "/2", reply(b"", 302, Location=f"https://other.example:{host.port}/1"))
        assert await fetched(f"https://cdn.example:{host.port}/1", tmp_path / "1.part") is None
        error = await fetched(f"https://cdn.example:{host.port}/2", tmp_path / "2.part")
        assert [request.headers["host"] for request in host.requests] == [f"cdn.example:{host.port}"] * 2
    assert (tmp_path / "1.part").read_bytes() == b"a picture"
    assert error is not None
    assert [found.code for found in error.problems] == [Code.OUTPUT_UNREACHABLE, Code.CERTIFICATE_OF_ANOTHER]


@story
async def test_an_address_that_leads_nowhere_gives_way_to_the_next(
    names: Names, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(targets, "_is_visited", lambda _address: True)
    async with ScriptedServer() as host:
        host.on("GET", "/1", reply(b"a picture"))
        names["cdn.example"] = [["::1", "127.0.0.1"]]
        assert await fetched(f"http://cdn.example:{host.port}/1", tmp_path / "1.part") is None


@story
async def test_a_name_that_does_not_resolve_is_no_refusal(names: Names, tmp_path: Path) -> None:
    for name in ("gone.example", f"{'a' * 64}.example"):
        error = await fetched(f"https://{name}/1", tmp_path / "1.part")
        assert error is not None
        assert (error.code, error.final) == (Code.OUTPUT_UNREACHABLE, False)
