"""Connections: proxies, certificates, and the key that stays at home."""

from __future__ import annotations

import asyncio
import ssl
import sys
from pathlib import Path

import httpx
import pytest
from support.api_stage import API, KEY, SHORT, SUBMIT, envelope, service_at, settle
from support.scripted_server import ScriptedServer, reply
from support.stories import story

from imageedit_desktop.api.client import Service
from imageedit_desktop.api.download import Downloads
from imageedit_desktop.api.network import session
from imageedit_desktop.api.network.session import Timeouts
from imageedit_desktop.domain.errors import Ambiguous, Code, NotSent, Transient
from imageedit_desktop.domain.ids import PredictionId


@story
async def test_the_key_is_seen_by_the_api_alone(tmp_path: Path) -> None:
    """A whole edit against an API that tries to carry the key off to other origins."""
    picture = tmp_path / "a.png"
    picture.write_bytes(b"png")
    async with ScriptedServer() as api, ScriptedServer() as other, service_at(api) as service:
        ticket = {"download_url": f"{other.url}/a.png", "upload": {"method": "PUT", "url": f"{other.url}/put"}}
        away = {
            "urls": {"get": f"{other.url}/steal"},
            "id": "x",
            "status": "completed",
            "outputs": [f"{api.url}/1"],
        }
        api.on("POST", f"{API}/media/uploads", reply(envelope(ticket)))
        api.on("POST", SUBMIT, reply(b"", 307, Location=f"{other.url}/steal"), reply(envelope(away)))
        api.on(
            "GET",
            f"{API}/predictions/x/result",
            reply(b"", 302, Location=f"{other.url}/steal"),
            reply(envelope(away)),
        )
        api.on("GET", "/1", reply(b"", 302, Location=f"{other.url}/1.jpeg"))
        other.on("PUT", "/put", reply(b""))
        other.on("GET", "/1.jpeg", reply(b"jpeg"))
        downloads = Downloads(api.url, timeouts=SHORT)

        await service.upload(picture, filename="a.png", content_type="image/png")
        with pytest.raises(Ambiguous):
            await service.submit({"prompt": "p"})
        await service.submit({"prompt": "p"})
        with pytest.raises(Transient):
            await service.result(PredictionId("x"))
        task = await service.result(PredictionId("x"))
        await downloads.fetch(task.outputs[0], tmp_path / "1.part")
        await downloads.close()

        assert [(r.method, r.path) for r in other.requests] == [("PUT", "/put"), ("GET", "/1.jpeg")]
        assert KEY not in str(other.requests)
        assert [r.path for r in api.requests if KEY not in str(r)] == ["/1"]


@pytest.mark.parametrize("hello", [b"HTTP/1.1 400 This is not TLS\r\n\r\n", b"\x15\x03\x03\x00\x02\x02\x30", None])
@story
async def test_where_tls_is_not_agreed_nothing_was_sent(hello: bytes | None) -> None:
    """No TLS at all, an alert about the certificate, and silence."""

    async def shake_hands(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if hello is None:
            await reader.read()  # until the other side has had enough
        else:
            writer.write(hello)
        writer.close()

    server = await asyncio.start_server(shake_hands, "127.0.0.1", 0)
    impatient = Timeouts(connect_s=0.2)
    service = Service(f"https://127.0.0.1:{server.sockets[0].getsockname()[1]}", KEY, timeouts=impatient)
    async with server:
        with pytest.raises(NotSent) as caught:
            await service.submit({"prompt": "p"})
        assert caught.value.code is Code.UNREACHABLE
        await service.close()
        await settle()


@story
async def test_clients_share_one_strict_tls_context() -> None:
    context = session._tls_context()
    assert context is session._tls_context()
    assert context.verify_mode is ssl.CERT_REQUIRED
    assert context.check_hostname
    async with session.open_client() as http:
        assert isinstance(http, httpx.AsyncClient)
        assert not http.follow_redirects


@story
async def test_no_module_is_searched_for_on_the_disk_at_each_request(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Requests are made in the GUI thread, which must not touch the disk."""
    searched: list[str] = []

    class Finder:
        @staticmethod
        def find_spec(name: str, _path: object = None, _target: object = None) -> None:
            searched.append(name)

    async with ScriptedServer() as api, service_at(api) as service:
        api.on("POST", SUBMIT, reply(envelope({"id": "x", "status": "created", "outputs": []})))
        api.on("GET", "/1", reply(b"jpeg"))
        downloads = Downloads(api.url, timeouts=SHORT)
        await service.submit({"prompt": "p"})
        await downloads.fetch(f"{api.url}/1", tmp_path / "1.part")
        monkeypatch.setattr(sys, "meta_path", [Finder, *sys.meta_path])
        await service.submit({"prompt": "p"})
        await downloads.fetch(f"{api.url}/1", tmp_path / "2.part")
        await downloads.close()
    assert searched == []
