"""The word of a new version: by https alone, small, with nothing of the user's, and believed where it is signed."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
import trustme
from support.api_stage import settle
from support.certificates import client_tls, server_tls
from support.scripted_server import Answer, ScriptedServer, cut, drip, drop, hang, raw, reply
from support.stories import story
from support.versions import NEWER, PATH, Signer

from imageedit_desktop import __version__
from imageedit_desktop.api.network import session
from imageedit_desktop.api.version_file import fetch_version_file, is_signed
from imageedit_desktop.domain.errors import Code, ImageEditError, Malformed, Transient
from imageedit_desktop.domain.newest_version import FILE_MAX_BYTES, split_signed
from imageedit_desktop.pipeline.look_for_version import VersionSource, look_for_version

_SIGNER, _STRANGER = Signer(), Signer()


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture(autouse=True)
def trusted(authority: trustme.CA, monkeypatch: pytest.MonkeyPatch) -> None:
    """This computer knows the authority of the servers here."""
    context = client_tls(authority)
    monkeypatch.setattr(session, "_tls_context", lambda: context)


@asynccontextmanager
async def _server(authority: trustme.CA, *answers: Answer) -> AsyncIterator[ScriptedServer]:
    async with ScriptedServer(tls=server_tls(authority, "127.0.0.1")) as server:
        server.on("GET", PATH, *answers)
        yield server
        await settle()


async def _refused(source: VersionSource, known: object = None) -> Code:
    with pytest.raises(ImageEditError) as caught:
        await look_for_version(source, known=known)
    return caught.value.code


@story
async def test_a_signed_version_is_believed(authority: trustme.CA) -> None:
    async with _server(authority, reply(_SIGNER.file())) as server:
        source = _SIGNER.source(server.url)
        assert await look_for_version(source, known=None) == NEWER
        assert await look_for_version(source, known=NEWER) == NEWER
        assert await look_for_version(source, known="0.1.0") == NEWER


@story
async def test_nothing_of_the_user_and_little_of_the_program_goes_along(authority: trustme.CA) -> None:
    cookie = {"Set_Cookie": "who=you"}
    async with _server(authority, reply(b"", 302, Location="/b", **cookie), reply(_SIGNER.file())) as server:
        server.on("GET", "/b", reply(_SIGNER.file(), **cookie))
        for _ in range(2):
            await fetch_version_file(f"{server.url}{PATH}")
        (first, *_others) = server.requests
        assert [request.path for request in server.requests] == [PATH, "/b", PATH]
        for request in server.requests:
            assert request.headers == {**first.headers, "host": request.headers["host"]}
            assert request.body == b""
            assert request.query == ""
        assert first.headers == {
            "host": f"127.0.0.1:{server.port}",
            "user-agent": "imageedit-desktop",
            "accept": "*/*",
            "accept-encoding": "identity",
            "connection": "keep-alive",
        }
        assert __version__ not in str(server.requests)


@story
async def test_redirects_lead_from_https_to_https_alone(authority: trustme.CA) -> None:
    async with _server(authority) as server, ScriptedServer() as plain:
        plain.on("GET", "/file", reply(_SIGNER.file()))
        server.on("GET", PATH, reply(b"", 302, Location=f"{plain.url}/file"))
        assert await _refused(_SIGNER.source(server.url)) is Code.VERSION_NOT_FETCHED
        assert await _refused(_SIGNER.source(plain.url)) is Code.VERSION_NOT_FETCHED
        assert plain.requests == []
        for odd in ("file:///etc/passwd", "", "https://", "https://a:b@127.0.0.1/", "\x7f"):
            server.on("GET", PATH, reply(b"", 302, Location=odd))
            assert await _refused(_SIGNER.source(server.url)) is Code.VERSION_NOT_FETCHED
        server.on("GET", PATH, reply(b"", 307, Location="/next"))
        server.on("GET", "/next", reply(_SIGNER.file()))
        assert await look_for_version(_SIGNER.source(server.url), known=None) == NEWER


@story
async def test_redirects_do_not_lead_on_and_on(authority: trustme.CA) -> None:
    async with _server(authority, reply(b"", 301, Location=PATH)) as server:
        assert await _refused(_SIGNER.source(server.url)) is Code.VERSION_NOT_FETCHED
        assert len(server.requests) < 10


@story
async def test_what_is_not_had_says_so(authority: trustme.CA) -> None:
    whole = _SIGNER.file()
    answers = {
        "not there": reply(b"Not Found", 404),
        "trouble": reply(b"", 503),
        "nothing new": reply(whole, 204),
        "too large": reply(whole + b" " * FILE_MAX_BYTES),
        "too large and not told": raw(b"HTTP/1.1 200 OK\r\n\r\n" + whole + b" " * FILE_MAX_BYTES),
        "cut off": cut(whole[:50], promised=len(whole)),
        "no answer": drop(),
        "no http": raw(b"SSH-2.0-OpenSSH\r\n"),
    }
    async with _server(authority) as server:
        for answer in answers.values():
            server.on("GET", PATH, answer)
            with pytest.raises(Transient) as caught:
                await look_for_version(_SIGNER.source(server.url), known=None)
            assert caught.value.code is Code.VERSION_NOT_FETCHED
            assert caught.value.first.params == {"host": "127.0.0.1"}


@pytest.mark.parametrize("answer", [hang(), drip(b"HTTP/1.1 200 OK\r\n" + b"X: y\r\n" * 9999, pause_s=0.02)])
@story
async def test_a_server_that_takes_its_time_is_given_up(answer: Answer, authority: trustme.CA) -> None:
    async with _server(authority, answer) as server:
        with pytest.raises(Transient) as caught:
            await fetch_version_file(f"{server.url}{PATH}", patience_s=0.5)
        assert caught.value.code is Code.VERSION_NOT_FETCHED


@story
async def test_without_a_network_the_reason_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    async with ScriptedServer() as gone:
        pass
    assert await _refused(_SIGNER.source(gone.url.replace("http:", "https:"))) is Code.VERSION_NOT_FETCHED

    async def look_up(*_: object, **__: object) -> list[object]:
        import socket

        raise socket.gaierror(socket.EAI_NONAME, "no such name")

    monkeypatch.setattr(asyncio.BaseEventLoop, "getaddrinfo", look_up)
    assert await _refused(_SIGNER.source("https://github.com")) is Code.NAME_NOT_FOUND


@story
async def test_a_certificate_that_is_not_trusted_ends_it(monkeypatch: pytest.MonkeyPatch) -> None:
    async with _server(trustme.CA(), reply(_SIGNER.file())) as server:
        assert await _refused(_SIGNER.source(server.url)) is Code.CERTIFICATE_UNTRUSTED
        assert server.requests == []


@story
async def test_only_what_the_makers_signed_is_believed(authority: trustme.CA) -> None:
    whole = _SIGNER.file()
    first, _, content = whole.partition(b"\n")
    changed = whole.replace(NEWER.encode(), b"999.9.9")
    async with _server(authority) as server:
        for file in (_STRANGER.file(), changed, whole + b" ", first + b"\n\n" + content):
            server.on("GET", PATH, reply(file))
            assert await _refused(_SIGNER.source(server.url)) is Code.VERSION_NOT_SIGNED
        for garbage in (b"", b"<!DOCTYPE html>", content, b"\0" * 500, whole.replace(b"\n", b"\r\n", 1)):
            server.on("GET", PATH, reply(garbage))
            assert await _refused(_SIGNER.source(server.url)) is Code.VERSION_NOT_UNDERSTOOD
        for other in ({"format": 2}, {"program": "another"}, {"version": "new"}):
            server.on("GET", PATH, reply(_SIGNER.file(**other)))
            assert await _refused(_SIGNER.source(server.url)) is Code.VERSION_NOT_UNDERSTOOD
        server.on("GET", PATH, reply(whole))
        assert await _refused(VersionSource(address=f"{server.url}{PATH}")) is Code.VERSION_NOT_SIGNED


@story
async def test_there_is_no_way_back_to_an_older_version(authority: trustme.CA) -> None:
    async with _server(authority, reply(_SIGNER.file("1.2.0"))) as server:
        source = _SIGNER.source(server.url)
        with pytest.raises(Malformed) as caught:
            await look_for_version(source, known="1.3")
        assert caught.value.code is Code.VERSION_OLD
        assert caught.value.first.params == {"version": "1.2.0", "known": "1.3"}
        for odd in (None, 7, "", "the newest", "1.2"):
            assert await look_for_version(source, known=odd) == "1.2.0"


def test_one_key_takes_the_place_of_another() -> None:
    content = split_signed(_SIGNER.file()).content
    both = split_signed(_SIGNER.file()).__class__((_STRANGER.sign(content), _SIGNER.sign(content)), content)
    old, new = _SIGNER.public_key, _STRANGER.public_key
    assert is_signed(both, (old,))
    assert is_signed(both, (new,))
    assert is_signed(split_signed(_SIGNER.file()), (new, old))
    assert not is_signed(split_signed(_SIGNER.file()), (new,))
    assert not is_signed(both, ())
