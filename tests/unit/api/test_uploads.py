"""Uploads: a ticket and a PUT to a stranger's address; else the documented form; else the caller decides."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import httpx
import pytest
from support.api_stage import API, KEY, envelope, service_at
from support.scripted_server import Answer, ScriptedServer, drop, hang, reply
from support.stories import story

from imageedit_desktop.api.client import Service
from imageedit_desktop.api.uploads import as_data_url
from imageedit_desktop.domain.errors import Code, Refused, ServiceError, Transient

TICKET = f"{API}/media/uploads"
FORM = f"{API}/media/upload/binary"
CONTENT = bytes(range(256)) * 1000
HEADERS = {"Content-Type": "image/png", "x-amz-acl": "private"}


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    path = tmp_path / "picture.png"
    path.write_bytes(CONTENT)
    return path


def ticket(url: str, **changes: object) -> Answer:
    upload = {"method": "PUT", "url": url, "headers": HEADERS, **changes}
    return reply(envelope({"download_url": "https://cdn.example/picture.png?sig=1", "upload": upload}))


def formed(address: object = "https://cdn.example/by-form.png") -> Answer:
    return reply(envelope({"type": "image", "download_url": address}))


@asynccontextmanager
async def stage() -> AsyncIterator[tuple[ScriptedServer, ScriptedServer, Service]]:
    """An API that takes no uploads yet, and a storage of another origin that does."""
    async with ScriptedServer() as api, ScriptedServer() as storage, service_at(api) as service:
        storage.on("PUT", "/bucket/1", reply(b"", 200))
        yield api, storage, service


async def upload(service: Service, path: Path, told: list[tuple[int, int]] | None = None) -> str:
    return await service.upload(
        path,
        filename="picture.png",
        content_type="image/png",
        on_progress=None if told is None else lambda *progress: told.append(progress),
    )


@story
async def test_a_ticket_and_a_put_without_the_key(picture: Path) -> None:
    async with stage() as (api, storage, service):
        api.on("POST", TICKET, ticket(f"{storage.url}/bucket/1?signature=s"))
        told: list[tuple[int, int]] = []

        assert await upload(service, picture, told) == "https://cdn.example/picture.png?sig=1"

        [asked] = api.requests
        assert asked.json == {"filename": "picture.png", "size": len(CONTENT), "content_type": "image/png"}
        [put] = storage.requests
        assert (put.body, put.query) == (CONTENT, "signature=s")
        assert put.headers["content-type"] == "image/png"
        assert put.headers["x-amz-acl"] == "private"
        assert "authorization" not in put.headers
        assert KEY not in str(storage.requests)
        assert not any(name.startswith("x-client") for name in put.headers)
        assert told == [
            *((n, len(CONTENT)) for n in range(65536, len(CONTENT), 65536)),
            (len(CONTENT), len(CONTENT)),
        ]


CLOSED_TICKETS = {
    "403": reply({"message": "no"}, 403),
    "404": reply(b"", 404),
    "405": reply(b"", 405),
    "413": reply(b"", 413),
    "501": reply(b"", 501),
    "null": reply(envelope(None)),
    "no upload": reply(envelope({"download_url": "https://cdn.example/x"})),
    "not a PUT": ticket("https://storage.example/x", method="POST"),
    "not http": ticket("file:///etc/passwd"),
    "no host": ticket("https:///x"),
    "an address that is none": ticket("http://[::1"),
    "headers that split": ticket("http://127.0.0.1:1/", headers={"a": "b\r\nAuthorization: c"}),
    "headers of numbers": ticket("http://127.0.0.1:1/", headers={"a": 1}),
    "a storage that is not there": ticket("http://127.0.0.1:1/bucket/1"),
}


@pytest.mark.parametrize("answer", CLOSED_TICKETS.values(), ids=CLOSED_TICKETS)
@story
async def test_where_the_ticket_fails_the_form_is_used(picture: Path, answer: Answer) -> None:
    async with stage() as (api, _storage, service):
        api.on("POST", TICKET, answer)
        api.on("POST", FORM, formed())

        assert await upload(service, picture) == "https://cdn.example/by-form.png"

        [sent] = api.asked("POST", FORM)
        kind, _, boundary = sent.headers["content-type"].partition("; boundary=")
        head, _, rest = sent.body.partition(b"\r\n\r\n")
        assert kind == "multipart/form-data"
        assert b'name="file"; filename="picture.png"\r\nContent-Type: image/png' in head
        assert rest == CONTENT + f"\r\n--{boundary}--\r\n".encode()
        assert sent.headers["authorization"] == f"Bearer {KEY}"


@pytest.mark.parametrize("answer", [reply(b"", 403), reply(b"", 307, Location="/bucket/2"), drop(), hang()])
@story
async def test_where_the_storage_refuses_the_form_is_used(picture: Path, answer: Answer) -> None:
    async with stage() as (api, storage, service):
        api.on("POST", TICKET, ticket(f"{storage.url}/bucket/1"))
        api.on("POST", FORM, formed())
        storage.on("PUT", "/bucket/1", answer)

        assert await upload(service, picture) == "https://cdn.example/by-form.png"
        assert len(storage.requests) == 1


@pytest.mark.parametrize(
    "answer", [reply(b"", 404), reply(b"", 501), formed(None), formed("ftp://x/y"), reply(envelope(None))]
)
@story
async def test_where_there_are_no_uploads_at_all_the_caller_is_told(picture: Path, answer: Answer) -> None:
    async with stage() as (api, _storage, service):
        api.on("POST", FORM, answer)
        with pytest.raises(Refused) as caught:
            await upload(service, picture)
    assert caught.value.code is Code.UPLOAD_FAILED
    assert caught.value.first.params == {"name": "picture.png"}


@pytest.mark.parametrize(("status", "code"), [(401, Code.KEY_REJECTED), (402, Code.BALANCE_TOO_LOW)])
@story
async def test_an_account_that_may_not_is_not_tried_twice(picture: Path, status: int, code: Code) -> None:
    async with stage() as (api, _storage, service):
        api.on("POST", TICKET, reply({"message": "no"}, status))
        with pytest.raises(Refused) as caught:
            await upload(service, picture)
        assert caught.value.code is code
        assert len(api.requests) == 1


@pytest.mark.parametrize("answer", [reply(b"", 429, Retry_After="4"), reply(b"", 502), drop(), hang()])
@story
async def test_what_passes_may_be_tried_again(picture: Path, answer: Answer) -> None:
    async with stage() as (api, _storage, service):
        api.on("POST", TICKET, answer)
        with pytest.raises(Transient):
            await upload(service, picture)
        assert len(api.requests) == 1


@story
async def test_a_file_that_vanished_is_not_uploaded(tmp_path: Path) -> None:
    async with stage() as (api, _storage, service):
        with pytest.raises(ServiceError) as caught:
            await upload(service, tmp_path / "gone.png")
        assert caught.value.code is Code.UPLOAD_FAILED
        assert api.requests == []


@story
async def test_an_odd_name_stays_inside_its_quotes(picture: Path) -> None:
    async with stage() as (api, _storage, service):
        api.on("POST", FORM, formed())
        await service.upload(picture, filename='a"\r\nX: ü\\.png', content_type="image/png")
        [sent] = api.asked("POST", FORM)
        assert b'filename="a___X: __.png"' in sent.body


def test_a_data_url_for_what_fits(tmp_path: Path) -> None:
    path = tmp_path / "a.jpg"
    path.write_bytes(b"abc")
    assert as_data_url(path, "image/jpeg") == "data:image/jpeg;base64,YWJj"

    path.write_bytes(bytes(10_000_001))
    with pytest.raises(Refused):
        as_data_url(path, "image/jpeg")


async def _lead_home(_loop: object, _host: str, port: object, **_: object) -> list[object]:
    return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.1", port))]


@pytest.mark.parametrize(
    "target",
    [
        "https://rebound.example:1/1",
        "http://93.184.216.34/1",
        "https://127.0.0.1/1",
        "https://10.0.0.1/1",
        "https://a:b@93.184.216.34/1",
    ],
)
@story
async def test_a_public_api_may_name_public_encrypted_targets_only(
    target: str, picture: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(asyncio.BaseEventLoop, "getaddrinfo", _lead_home)
    asked: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(f"{request.method} {request.url.path}")
        upload = {"method": "PUT", "url": target, "headers": {}}
        download_url = f"https://cdn.example{request.url.path}"
        return httpx.Response(200, json=envelope({"download_url": download_url, "upload": upload}))

    async with httpx.AsyncClient(transport=httpx.MockTransport(answer)) as http:
        service = Service("https://api.wavespeed.ai", KEY, http=http)
        assert await upload(service, picture) == f"https://cdn.example{FORM}"
    assert asked == [f"POST {TICKET}", f"POST {FORM}"]
