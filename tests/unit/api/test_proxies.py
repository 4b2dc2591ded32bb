"""Which proxy is asked, whatever people and systems write into the settings; and real proxies, asked."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path

import httpx
import pytest
import trustme
from hypothesis import given
from hypothesis import strategies as st
from support.api_stage import API, KEY, SHORT, SUBMIT, envelope, service_at, settle
from support.certificates import client_tls, server_tls
from support.proxy_servers import HttpProxy, SocksProxy
from support.scripted_server import ScriptedServer, drop, raw, reply
from support.stories import story

from imageedit_desktop import wording
from imageedit_desktop.api.client import Service
from imageedit_desktop.api.download import Downloads
from imageedit_desktop.api.network import proxies, session
from imageedit_desktop.api.network.proxies import Proxies, Proxy, parse_exemption, parse_proxy
from imageedit_desktop.api.network.session import Timeouts
from imageedit_desktop.domain.errors import OFFLINE_CODES, Ambiguous, Code, DownloadError, NotSent, Transient
from imageedit_desktop.domain.ids import PredictionId

API_HOST = "api.wavespeed.ai"
API_URL = f"https://{API_HOST}"
RESULT_HOST = "cdn.example"


def chosen(url: str, *, exempt: str = "", **settings: str) -> str:
    """The address of the proxy for `url`; empty for none."""
    proxy = Proxies(settings, exempt).choose(httpx.URL(url))
    return "" if proxy is None else f"{proxy.scheme}://{proxy.address}"


@pytest.mark.parametrize(
    ("text", "proxy"),
    [
        ("http://proxy:3128", "http://proxy:3128"),
        ("proxy:3128", "http://proxy:3128"),
        ("proxy", "http://proxy"),
        (" http://proxy:3128/ ", "http://proxy:3128"),
        ("HTTP://Proxy.Example:3128/path?x", "http://Proxy.Example:3128"),
        ("https://proxy:443", "https://proxy:443"),
        ("http://[::1]:3128", "http://[::1]:3128"),
        ("[fd00::1]:3128", "http://[fd00::1]:3128"),
        ("10.0.0.1:8080", "http://10.0.0.1:8080"),
        ("socks://127.0.0.1:1080/", "socks5h://127.0.0.1:1080"),
        ("socks4://127.0.0.1:1080", "socks5h://127.0.0.1:1080"),
        ("SOCKS5://host:1080", "socks5h://host:1080"),
        ("socks5h://host", "socks5h://host"),
        ("gopher://proxy:70", None),
        ("http://", None),
        ("http://[::1", None),
        ("http://::1:3128", None),
        ("http://proxy:port", None),
        ("http://proxy:0", None),
        ("http://proxy:99999", None),
        ("http://pro xy:1", None),
        ("://", None),
        ("", None),
        ("@", None),
    ],
)
def test_what_is_understood(text: str, proxy: str | None) -> None:
    found = parse_proxy(text)
    assert (found and f"{found.scheme}://{found.address}") == proxy


@pytest.mark.parametrize(
    ("written", "login"),
    [
        ("me:word", ("me", "word")),
        ("me:p%40ss%3Aw%2Frd", ("me", "p@ss:w/rd")),
        ("me:p@ss:w/rd#?", ("me", "p@ss:w/rd#?")),
        ("me:100%", ("me", "100%")),
        ("me:pässwörd", ("me", "pässwörd")),
        ("DOMAIN\\me:word", ("DOMAIN\\me", "word")),
        ("me", ("me", "")),
        ("me:", ("me", "")),
    ],
)
def test_names_and_passwords_may_hold_any_character(written: str, login: tuple[str, str]) -> None:
    proxy = parse_proxy(f"http://{written}@proxy:3128")
    assert proxy == Proxy(scheme="http", address="proxy:3128", auth=login)
    assert login[1] not in repr(proxy) or not login[1]


@pytest.mark.parametrize(
    ("entry", "direct", "by_proxy"),
    [
        ("*", ["https://any.example", "https://[2606:2800::1]"], []),
        (
            "wavespeed.ai",
            [API_URL, "https://wavespeed.ai"],
            ["https://notwavespeed.ai", "https://wavespeed.ai.evil"],
        ),
        (".wavespeed.ai", [API_URL], ["https://other.example"]),
        ("*.wavespeed.ai", [API_URL], ["https://other.example"]),
        ("WaveSpeed.AI.", [API_URL], []),
        ("*.local", ["https://nas.local"], [API_URL]),
        ("api.*", [API_URL], ["https://cdn.wavespeed.ai"]),
        ("api.wavespeed.ai:443", [API_URL], [f"{API_URL}:8443"]),
        ("api.wavespeed.ai:8443", [f"{API_URL}:8443"], [API_URL]),
        ("https://api.wavespeed.ai/", [API_URL], ["https://cdn.example"]),
        ("10.0.0.7", ["https://10.0.0.7"], ["https://10.0.0.77"]),
        ("10.0.0.0/8", ["https://10.1.2.3"], ["https://11.0.0.1", "https://ten.example"]),
        ("10.1.2.3/8", ["https://10.9.9.9"], []),
        ("192.168.*", ["https://192.168.1.1"], ["https://192.169.1.1"]),
        ("2606:2800::1", ["https://[2606:2800::1]"], ["https://[2606:2800::2]"]),
        ("[2606:2800::1]", ["https://[2606:2800::1]"], ["https://[2606:2800::2]"]),
        ("[2606:2800::1]:443", ["https://[2606:2800::1]"], ["https://[2606:2800::1]:444"]),
        ("fd00::/8", ["https://[fd12::1]"], ["https://[2606:2800::1]", API_URL]),
        ("[fd00::]/8", ["https://[fd12::1]"], [API_URL]),
        ("<local>", ["https://intranet"], [API_URL]),
        ("münchen.example", ["https://www.münchen.example"], [API_URL]),
    ],
)
def test_what_goes_directly(entry: str, direct: list[str], by_proxy: list[str]) -> None:
    assert [chosen(url, exempt=entry, https="proxy") for url in direct] == [""] * len(direct)
    assert [chosen(url, exempt=entry, https="proxy") for url in by_proxy] == ["http://proxy"] * len(by_proxy)


@pytest.mark.parametrize(
    "entry",
    ["[::1", "10.0.0.0/99", "fd00::/999", "[::1]]", "a/b", "host:port", "[not:an:address]", ".", "*.", "a@b"],
)
def test_an_entry_that_is_not_understood_is_skipped_with_a_note(
    entry: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO")
    assert parse_exemption(entry) is None
    assert chosen("https://any.example", exempt=f"{entry},direct.example", https="proxy") == "http://proxy"
    assert chosen("https://direct.example", exempt=f"{entry},direct.example", https="proxy") == ""
    assert "NO_PROXY is not understood" in caplog.text


@pytest.mark.parametrize(
    "exempt", ["a.example,b.example", " a.example , b.example ,", "a.example b.example;", ",,b.example"]
)
def test_lists_of_all_kinds(exempt: str) -> None:
    assert chosen("https://b.example", exempt=exempt, https="proxy") == ""
    assert chosen("https://c.example", exempt=exempt, https="proxy") == "http://proxy"


@given(st.text(), st.text())
def test_any_setting_is_bearable(proxy: str, exempt: str) -> None:
    Proxies({"https": proxy, "all": proxy, "socks": proxy}, exempt).choose(httpx.URL(API_URL))


@pytest.mark.parametrize(
    ("settings", "proxy"),
    [
        ({"https": "a", "http": "b", "all": "c"}, "http://a"),
        ({"http": "b", "all": "c"}, "http://c"),
        ({"http": "b"}, ""),
        ({"https": "a", "all": "socks://c:1"}, "http://a"),
        ({"https": "gopher://a", "all": "c"}, "http://c"),
        ({"https": " ", "all": "c"}, "http://c"),
        ({"socks": "http://c:1"}, "socks5h://c:1"),  # as macOS tells it
        ({"https": "socks4://c:1", "socks": "socks://c:1"}, "socks5h://c:1"),  # as Python reads Windows'
        ({"ftp": "c"}, ""),
    ],
)
def test_the_setting_that_is_nearest_counts(settings: dict[str, str], proxy: str) -> None:
    assert chosen(API_URL, **settings) == proxy


@pytest.mark.parametrize(
    "host", ["localhost", "LOCALHOST.", "api.localhost", "127.0.0.1", "127.8.8.8", "[::1]", "[::ffff:127.0.0.1]"]
)
def test_this_machine_is_never_reached_through_a_proxy(host: str) -> None:
    assert chosen(f"http://{host}:8977", http="proxy", all="proxy", socks="proxy") == ""


def test_what_is_not_understood_is_named_without_its_password(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("INFO")
    settings = Proxies({"https": "gopher://user:word@proxy"})
    assert settings.choose(httpx.URL(API_URL)) is None
    assert settings.ignored(httpx.URL(API_URL)) == "https_proxy"
    assert Proxies({"https": "x y", "all": "proxy"}).ignored(httpx.URL(API_URL)) == ""
    assert "https_proxy is not understood" in caplog.text
    assert "word" not in caplog.text


@pytest.fixture
def system(monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """Settings of a system, which reaches ``inside.example`` directly."""
    settings = {"http": "http://system:1", "https": "http://system:1"}
    monkeypatch.setattr(proxies, "_read_system", lambda: settings)
    monkeypatch.setattr(proxies, "_is_bypassed_by_system", lambda host: host == "inside.example")
    return settings


def test_the_system_is_asked_where_the_environment_says_nothing(
    system: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NO_PROXY", "[::1],exempt.example")
    found = proxies.read_settings()
    proxy = found.choose(httpx.URL(API_URL))
    assert proxy is not None
    assert proxy.address == "system:1"
    assert found.choose(httpx.URL("https://inside.example")) is None
    assert found.choose(httpx.URL("https://exempt.example")) is None

    monkeypatch.setenv("https_proxy", "environment:2")
    proxy = proxies.read_settings().choose(httpx.URL("https://inside.example"))
    assert proxy is not None
    assert proxy.address == "environment:2"


def test_a_system_that_cannot_look_a_name_up(system: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_host: str) -> bool:
        raise OSError("no such name")

    monkeypatch.setattr(proxies, "_is_bypassed_by_system", fail)
    assert proxies.read_settings().choose(httpx.URL(API_URL)) is not None


# real proxies


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture
def trusted(authority: trustme.CA, monkeypatch: pytest.MonkeyPatch) -> ssl.SSLContext:
    """The server's side of TLS, by an authority that this computer trusts."""
    context = client_tls(authority)
    monkeypatch.setattr(session, "_tls_context", lambda: context)
    return server_tls(authority, API_HOST, RESULT_HOST)


@asynccontextmanager
async def real_service(timeouts: Timeouts = SHORT) -> AsyncIterator[Service]:
    service = Service(API_URL, KEY, timeouts=timeouts)
    try:
        yield service
    finally:
        await service.close()
        await settle()


async def ask_all(service: Service, server: ScriptedServer) -> None:
    """A paid order, a look at it, and the balance."""
    taken = envelope({"id": "x", "status": "created"})
    server.on("POST", SUBMIT, reply(taken))
    server.on("GET", f"{API}/predictions/x/result", reply(taken))
    server.on("GET", f"{API}/balance", reply(envelope({"balance": 1})))
    assert (await service.submit({"prompt": "p"})).id == "x"
    assert (await service.result(PredictionId("x"))).id == "x"
    assert await service.balance() == 1_000_000


@pytest.mark.parametrize("kind", [HttpProxy, SocksProxy])
@pytest.mark.parametrize("login", [None, ("me", "p@ss:w/rd#?%ü")])
@story
async def test_an_order_goes_through_a_proxy(
    kind: type[HttpProxy | SocksProxy],
    login: tuple[str, str] | None,
    trusted: ssl.SSLContext,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async with ScriptedServer(tls=trusted) as api, kind({API_HOST: api.port}, login=login) as proxy:
        who = f"{login[0]}:{login[1]}@" if login else ""
        monkeypatch.setenv("ALL_PROXY", f"{proxy.scheme}://{who}{proxy.address}")
        async with real_service() as service:
            await ask_all(service, api)
        assert set(proxy.asked) == {f"{API_HOST}:443"}
        assert {request.headers["authorization"] for request in api.requests} == {f"Bearer {KEY}"}
        assert not any(name.startswith("proxy-") for request in api.requests for name in request.headers)


@story
async def test_a_proxy_that_is_itself_reached_by_tls(
    authority: trustme.CA, trusted: ssl.SSLContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    tls = server_tls(authority, "127.0.0.1")
    async with ScriptedServer(tls=trusted) as api, HttpProxy({API_HOST: api.port}, tls=tls) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", f"https://{proxy.address}")
        async with real_service() as service:
            await ask_all(service, api)
        assert set(proxy.asked) == {f"{API_HOST}:443"}


@story
async def test_a_proxy_with_a_certificate_of_an_unknown_authority(
    authority: trustme.CA, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with HttpProxy({API_HOST: 1}, tls=server_tls(authority, "127.0.0.1")) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", f"https://{proxy.address}")
        await expect_not_sent(Code.CERTIFICATE_UNTRUSTED, host=proxy.address)


@pytest.mark.parametrize("kind", [HttpProxy, SocksProxy])
@pytest.mark.parametrize("after_a_look", [False, True])
@story
async def test_an_order_that_left_through_a_proxy_may_have_been_taken(
    kind: type[HttpProxy | SocksProxy],
    after_a_look: bool,
    trusted: ssl.SSLContext,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The way was open, perhaps from an earlier call, and the order had left when it broke."""
    async with ScriptedServer(tls=trusted) as api, kind({API_HOST: api.port}) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy.url)
        api.on("GET", f"{API}/balance", reply(envelope({"balance": 1})))
        api.on("POST", SUBMIT, drop())
        async with real_service() as service:
            if after_a_look:
                await service.balance()
            with pytest.raises(Ambiguous):
                await service.submit({"prompt": "p"})
        assert len(api.asked("POST", SUBMIT)) == 1


@story
async def test_settings_that_change_are_read_when_a_connection_fails(
    trusted: ssl.SSLContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As on the way from one network to another: the program need not be started again."""
    async with ScriptedServer(tls=trusted) as api, HttpProxy({API_HOST: api.port}) as proxy:
        api.on("GET", f"{API}/balance", reply(envelope({"balance": 1})))
        monkeypatch.setenv("HTTPS_PROXY", "127.0.0.1:1")
        async with real_service() as service:
            with pytest.raises(Transient):
                await service.balance()
            monkeypatch.setenv("HTTPS_PROXY", proxy.url)
            with pytest.raises(Transient):
                await service.balance()
            assert await service.balance() == 1_000_000


GNOME = {"https_proxy": "{}", "http_proxy": "{}", "all_proxy": "socks://127.0.0.1:1/"}
ODD = {
    "GNOME's SOCKS beside HTTP": GNOME,
    "brackets in NO_PROXY": {"HTTPS_PROXY": "{}", "NO_PROXY": "localhost,127.0.0.1,[::1]"},
    "a network in NO_PROXY": {"HTTPS_PROXY": "{}", "NO_PROXY": "10.0.0.0/8,fd00::/8"},
    "nonsense in NO_PROXY": {"HTTPS_PROXY": "{}", "NO_PROXY": "[::1, 1/2/3 ,, *., http://"},
    "nonsense in ALL_PROXY": {"HTTPS_PROXY": "{}", "ALL_PROXY": "gopher://[::1"},
    "nonsense in HTTP_PROXY": {"HTTPS_PROXY": "{}", "HTTP_PROXY": "http://[::1"},
    "nonsense in HTTPS_PROXY": {"HTTPS_PROXY": "http://[::1", "ALL_PROXY": "{}"},
    "spaces": {"HTTPS_PROXY": "  {}/  "},
    "lower case wins": {"HTTPS_PROXY": "http://127.0.0.1:1", "https_proxy": "{}"},
}


@pytest.mark.parametrize("variables", ODD.values(), ids=ODD)
@story
async def test_odd_settings_stop_nothing(
    variables: dict[str, str], trusted: ssl.SSLContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with ScriptedServer(tls=trusted) as api, HttpProxy({API_HOST: api.port}) as proxy:
        for name, text in variables.items():
            monkeypatch.setenv(name, text.replace("{}", proxy.url))
        async with real_service() as service:
            await ask_all(service, api)
        assert set(proxy.asked) == {f"{API_HOST}:443"}
        async with ScriptedServer() as rehearsal, service_at(rehearsal) as service:
            await ask_all(service, rehearsal)
        assert set(proxy.asked) == {f"{API_HOST}:443"}


@pytest.mark.parametrize("kind", [HttpProxy, SocksProxy])
@pytest.mark.parametrize("scheme", ["http", "https"])
@story
async def test_pictures_come_through_a_proxy_that_alone_knows_the_name(
    kind: type[HttpProxy | SocksProxy],
    scheme: str,
    trusted: ssl.SSLContext,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    """Nothing is looked up here: a look-up would leave this machine, and fail the test."""
    tls = trusted if scheme == "https" else None
    async with ScriptedServer(tls=tls) as host, kind({RESULT_HOST: host.port}) as proxy:
        host.on("GET", "/1.jpeg", reply(b"", 302, Location="/2.jpeg"))
        host.on("GET", "/2.jpeg", reply(b"a picture"))
        monkeypatch.setenv("ALL_PROXY", proxy.url)
        downloads = Downloads(API_URL, timeouts=SHORT)
        await downloads.fetch(f"{scheme}://{RESULT_HOST}/1.jpeg", tmp_path / "1.part")
        await downloads.close()
    assert (tmp_path / "1.part").read_bytes() == b"a picture"


@pytest.mark.parametrize(
    "address",
    [
        "http://127.0.0.1:{}/",
        "http://localhost:{}/",
        "http://10.0.0.1/",
        "http://127.1/",
        "http://0x7f000001/",
        "http://2130706433/",
        "http://169.254.169.254/",
        "http://[fd00::1]/",
        "http://100.64.0.1/",
    ],
)
@story
async def test_behind_a_proxy_addresses_written_as_numbers_are_judged(
    address: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    async with ScriptedServer() as inside, HttpProxy({}) as proxy:
        monkeypatch.setenv("ALL_PROXY", proxy.url)
        downloads = Downloads(API_URL, timeouts=SHORT)
        with pytest.raises(DownloadError) as caught:
            await downloads.fetch(address.format(inside.port), tmp_path / "1.part")
        await downloads.close()
        assert (caught.value.code, caught.value.final) == (Code.OUTPUT_ADDRESS_REFUSED, False)
        assert inside.requests == proxy.asked == []


# what goes wrong on the way, each told by its name


async def expect_not_sent(code: Code, timeouts: Timeouts = SHORT, **params: str) -> None:
    """A submit was not sent and says why; a read says the same, and may be repeated."""
    async with real_service(timeouts) as service:
        with pytest.raises(NotSent) as submitted:
            await service.submit({"prompt": "p"})
        with pytest.raises(Transient) as read:
            await service.balance()
    assert (submitted.value.code, read.value.code) == (code, code)
    assert code in OFFLINE_CODES
    assert params.items() <= submitted.value.first.params.items()
    sentence = wording.of_problem(submitted.value.first)
    assert "…" not in sentence
    assert all(text in sentence for text in params.values())


@pytest.mark.parametrize("kind", [HttpProxy, SocksProxy])
@pytest.mark.parametrize("given", ["", "me:wrong@"])
@story
async def test_a_proxy_that_wants_a_login(
    kind: type[HttpProxy | SocksProxy], given: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with kind({API_HOST: 1}, login=("me", "right")) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", f"{proxy.scheme}://{given}{proxy.address}")
        await expect_not_sent(Code.PROXY_NEEDS_LOGIN, proxy=proxy.address)


@pytest.mark.parametrize("kind", [HttpProxy, SocksProxy])
@story
async def test_a_proxy_that_does_not_let_through(
    kind: type[HttpProxy | SocksProxy], monkeypatch: pytest.MonkeyPatch
) -> None:
    async with kind({}) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy.url)
        await expect_not_sent(Code.PROXY_REFUSED, proxy=proxy.address, host=API_HOST)
        assert KEY not in str(proxy.asked)


@pytest.mark.parametrize("scheme", ["http", "socks5", "https"])
@story
async def test_a_proxy_that_is_not_there(scheme: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", f"{scheme}://127.0.0.1:1")
    await expect_not_sent(Code.PROXY_UNREACHABLE, proxy="127.0.0.1:1")


@pytest.mark.parametrize("scheme", ["http", "socks5"])
@pytest.mark.parametrize("answer", [b"\x00\x01\x02\x03\x04\x05\x06\x07\r\n\r\n", b"", b"HTTP/1.1 2", b"\x05", None])
@story
async def test_something_else_in_place_of_a_proxy(
    scheme: str, answer: bytes | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also silence, which httpcore would bear for ever from SOCKS, and take for a lost reply from HTTP."""

    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if answer is None:
            await reader.read()
        else:
            await reader.read(1)
            writer.write(answer)
        writer.close()

    server = await asyncio.start_server(talk, "127.0.0.1", 0)
    async with server:
        address = f"127.0.0.1:{server.sockets[0].getsockname()[1]}"
        monkeypatch.setenv("HTTPS_PROXY", f"{scheme}://{address}")
        impatient = replace(SHORT, connect_s=0.2) if answer is None else SHORT
        await expect_not_sent(Code.PROXY_UNREACHABLE, impatient, proxy=address)


@story
async def test_a_network_that_wants_a_sign_in_says_so_to_the_tunnel(monkeypatch: pytest.MonkeyPatch) -> None:
    async with ScriptedServer() as portal:
        portal.on("CONNECT", f"{API_HOST}:443", raw(b"HTTP/1.1 511 Network Authentication Required\r\n\r\n"))
        monkeypatch.setenv("HTTPS_PROXY", portal.url)
        await expect_not_sent(Code.CAPTIVE_PORTAL)


@story
async def test_a_proxy_setting_that_is_not_understood_is_named_where_nothing_else_leads_out(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async def look_up(_loop: object, _host: str, _port: object, **_: object) -> list[object]:
        raise OSError("no network")

    monkeypatch.setattr(asyncio.BaseEventLoop, "getaddrinfo", look_up)
    monkeypatch.setenv("HTTPS_PROXY", "gopher://user:word@127.0.0.1:1")
    await expect_not_sent(Code.PROXY_UNUSABLE, host=API_HOST, setting="https_proxy")


@story
async def test_many_failures_through_a_proxy_are_no_standstill(
    authority: trustme.CA, monkeypatch: pytest.MonkeyPatch
) -> None:
    """httpcore keeps the place of every tunnel whose TLS failed; it had a hundred."""
    async with ScriptedServer(tls=server_tls(authority, API_HOST)) as api, HttpProxy({API_HOST: api.port}) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy.url)
        async with real_service() as service:
            for _ in range(110):
                with pytest.raises(Transient) as caught:
                    await service.balance()
                assert caught.value.code is Code.CERTIFICATE_UNTRUSTED
