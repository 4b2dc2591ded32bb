"""Outputs onto the disk, from hosts that nobody vouches for."""

from __future__ import annotations

import base64
import gzip
import logging
import zlib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from urllib.parse import quote

import pytest
from support.api_stage import SHORT, settle
from support.scripted_server import Answer, ScriptedServer, cut, drip, drop, hang, raw, reply
from support.stories import story

from imageedit_desktop.api.download import Downloads
from imageedit_desktop.domain.errors import Code, DownloadError

PICTURE = b"\xff\xd8\xff" + bytes(range(256)) * 800
PUBLIC_API = "https://api.wavespeed.ai"
CAP_BYTES = 300_000
OF_ADDRESSES = str.maketrans("+/", "-_")


@asynccontextmanager
async def downloads_for(base_url: str) -> AsyncIterator[Downloads]:
    downloads = Downloads(base_url, timeouts=SHORT)
    try:
        yield downloads
    finally:
        await downloads.close()
        await settle()


async def fetched(answer: Answer, part: Path) -> DownloadError | None:
    """What went wrong when an output was fetched that is answered so."""
    async with ScriptedServer() as host, downloads_for(host.url) as downloads:
        host.on("GET", "/output/1.jpeg", answer)
        try:
            await downloads.fetch(f"{host.url}/output/1.jpeg", part, cap_bytes=CAP_BYTES)
        except DownloadError as error:
            return error
    return None


WHOLE = {
    "plain": reply(PICTURE, Content_Type="image/jpeg"),
    "no type": reply(PICTURE),
    "chunked": raw(
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n%x\r\n%s\r\n0\r\n\r\n" % (len(PICTURE), PICTURE)
    ),
    "203": reply(PICTURE, 203),
    "labelled HTML": reply(PICTURE, Content_Type="text/html; charset=utf-8"),
    "labelled JSON": reply(PICTURE, Content_Type="application/json"),
    "gzip": reply(gzip.compress(PICTURE), Content_Encoding="gzip"),
    "gzip, in capitals": reply(gzip.compress(PICTURE), Content_Encoding="X-GZIP"),
    "deflate": reply(zlib.compress(PICTURE), Content_Encoding="deflate"),
    "labelled gzip": reply(PICTURE, Content_Encoding="gzip"),
    "labelled deflate": reply(PICTURE, Content_Encoding="deflate"),
    "labelled brotli": reply(PICTURE, Content_Encoding="br"),
    "labelled nonsense": reply(PICTURE, Content_Encoding="\xff"),
    "until the end": raw(b"HTTP/1.1 200 OK\r\n\r\n" + PICTURE),
}


@pytest.mark.parametrize("answer", WHOLE.values(), ids=WHOLE)
@story
async def test_a_picture_arrives_byte_by_byte_as_it_was(answer: Answer, tmp_path: Path) -> None:
    part = tmp_path / "1.part"
    part.write_bytes(b"what an earlier try left")

    assert await fetched(answer, part) is None

    assert part.read_bytes() == PICTURE


@story
async def test_a_slow_link_is_only_slow(tmp_path: Path) -> None:
    content = b"HTTP/1.1 200 OK\r\nContent-Length: 60\r\n\r\n" + bytes(60)
    part = tmp_path / "1.part"
    assert await fetched(drip(content, pause_s=0.004), part) is None  # in all, longer than the patience
    assert part.read_bytes() == bytes(60)


@story
async def test_what_is_asked_for(tmp_path: Path) -> None:
    async with ScriptedServer() as host, downloads_for(host.url) as downloads:
        host.on("GET", "/1", reply(PICTURE, Set_Cookie="track=me"))
        for _ in range(2):
            await downloads.fetch(f"{host.url}/1?signature=s", tmp_path / "1.part")
        for request in host.requests:
            assert request.query == "signature=s"
            assert request.headers["accept-encoding"] == "identity"
            assert not {"authorization", "cookie", "x-client-name"} & set(request.headers)


HUGE = raw(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + b"ffff\r\n%s\r\n" % bytes(0xFFFF) * 20)
LOST = {
    "403": (reply(b"<Error/>", 403), Code.OUTPUT_EXPIRED, True),
    "404": (reply(b"", 404), Code.OUTPUT_EXPIRED, True),
    "410": (reply(b"", 410), Code.OUTPUT_EXPIRED, True),
    "429": (reply(b"", 429), Code.OUTPUT_UNREACHABLE, False),
    "500": (reply(b"", 500), Code.OUTPUT_UNREACHABLE, False),
    "502, HTML": (reply(b"<html>", 502, Content_Type="text/html"), Code.OUTPUT_UNREACHABLE, False),
    "206": (reply(PICTURE, 206), Code.OUTPUT_UNREACHABLE, False),
    "407": (reply(b"", 407), Code.OUTPUT_UNREACHABLE, False),
    "511": (reply(b"<html>", 511), Code.OUTPUT_UNREACHABLE, False),
    "gzip, cut": (reply(gzip.compress(PICTURE)[:-9], Content_Encoding="gzip"), Code.OUTPUT_TRUNCATED, False),
    "gzip, broken": (
        reply(gzip.compress(PICTURE)[:50] + b"no" * 50, Content_Encoding="gzip"),
        Code.OUTPUT_TRUNCATED,
        False,
    ),
    "gzip of nothing": (reply(gzip.compress(b""), Content_Encoding="gzip"), Code.OUTPUT_TRUNCATED, False),
    "gzip, too large": (
        reply(gzip.compress(bytes(CAP_BYTES + 1)), Content_Encoding="gzip"),
        Code.OUTPUT_TOO_LARGE,
        False,
    ),
    "empty": (reply(b""), Code.OUTPUT_TRUNCATED, False),
    "cut": (cut(PICTURE[:5000], promised=len(PICTURE)), Code.OUTPUT_TRUNCATED, False),
    "cut chunks": (
        raw(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nff\r\nabc"),
        Code.OUTPUT_TRUNCATED,
        False,
    ),
    "dropped": (drop(), Code.OUTPUT_UNREACHABLE, False),
    "silence": (hang(), Code.OUTPUT_UNREACHABLE, False),
    "silence in the body": (
        raw(b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{", close=False),
        Code.OUTPUT_UNREACHABLE,
        False,
    ),
    "said to be too large": (cut(b"", promised=CAP_BYTES + 1), Code.OUTPUT_TOO_LARGE, False),
    "too large": (HUGE, Code.OUTPUT_TOO_LARGE, False),
    "a loop": (reply(b"", 302, Location="/output/1.jpeg"), Code.OUTPUT_UNREACHABLE, False),
    "to nowhere": (reply(b"", 302), Code.OUTPUT_UNREACHABLE, False),
    "to a file": (reply(b"", 302, Location="file:///etc/passwd"), Code.OUTPUT_ADDRESS_REFUSED, False),
    "to nonsense": (reply(b"", 302, Location="http://[::1"), Code.OUTPUT_UNREACHABLE, False),
}


@pytest.mark.parametrize(("answer", "code", "final"), LOST.values(), ids=LOST)
@story
async def test_what_is_not_whole_is_not_kept_for_a_picture(
    answer: Answer, code: Code, final: bool, tmp_path: Path
) -> None:
    error = await fetched(answer, tmp_path / "1.part")

    assert error is not None
    assert (error.code, error.final) == (code, final)


@story
async def test_what_had_come_is_left_to_be_judged(tmp_path: Path) -> None:
    """A length that promises too much is a label like others: the picture may be whole all the same."""
    part = tmp_path / "1.part"
    error = await fetched(cut(PICTURE, promised=len(PICTURE) + 9), part)
    assert error is not None
    assert (error.code, error.final) == (Code.OUTPUT_TRUNCATED, False)
    assert part.read_bytes() == PICTURE


@story
async def test_megabytes_behind_the_end_are_taken_along(tmp_path: Path) -> None:
    content = PICTURE + bytes(9_000_000)
    async with ScriptedServer() as host, downloads_for(host.url) as downloads:
        host.on("GET", "/1", reply(content))
        await downloads.fetch(f"{host.url}/1", tmp_path / "1.part")
    assert (tmp_path / "1.part").read_bytes() == content


@story
async def test_a_host_that_asks_to_wait_is_heard(tmp_path: Path) -> None:
    error = await fetched(reply(b"", 503, Retry_After="5"), tmp_path / "1.part")
    assert error is not None
    assert error.retry_after_s == 5.0


@story
async def test_redirects_are_followed_to_other_hosts(tmp_path: Path) -> None:
    async with ScriptedServer() as host, ScriptedServer() as other, downloads_for(host.url) as downloads:
        host.on("GET", "/1", reply(b"", 302, Location="/2"))
        host.on("GET", "/2", reply(b"", 307, Location=f"{other.url}/3?x=y"))
        other.on("GET", "/3", reply(PICTURE))
        await downloads.fetch(f"{host.url}/1", tmp_path / "1.part")
    assert (tmp_path / "1.part").read_bytes() == PICTURE


@pytest.mark.parametrize(
    "address",
    [
        "",
        "file:///etc/passwd",
        "ftp://result.example/1.jpeg",
        "javascript:1",
        "https://",
        "https://user:word@result.example/1.jpeg",
        "http://127.0.0.1:1/",
        "http://localhost:1/",
        "http://[::1]/",
        "http://[::ffff:127.0.0.1]/",
        "http://10.0.0.1/",
        "http://192.168.1.1/admin",
        "http://169.254.169.254/latest/meta-data",
        "http://[fe80::1]/",
        "http://[fd00::1]/",
        "http://0.0.0.0/",
        "http://224.0.0.1/",
        "http://100.64.0.1/",
        "http://[64:ff9b::7f00:1]/",
    ],
)
@story
async def test_the_service_cannot_send_us_where_only_we_can_go(address: str, tmp_path: Path) -> None:
    async with downloads_for(PUBLIC_API) as downloads:
        with pytest.raises(DownloadError) as caught:
            await downloads.fetch(address, tmp_path / "1.part")
    assert (caught.value.code, caught.value.final) == (Code.OUTPUT_ADDRESS_REFUSED, False)
    assert not (tmp_path / "1.part").exists()


@pytest.mark.parametrize("head", ["", "data:image/jpeg;base64,", "DATA:;base64,"])
@pytest.mark.parametrize("size_bytes", [1, 2, 3, 200_000])
@story
async def test_pictures_that_came_inside_the_reply(head: str, size_bytes: int, tmp_path: Path) -> None:
    content = PICTURE[:size_bytes]
    text = base64.b64encode(content).decode()
    async with downloads_for(PUBLIC_API) as downloads:
        for written in (
            text,
            text.rstrip("="),
            text.translate(OF_ADDRESSES),
            f"{text[:1000]}\n{text[1000:]}",
            quote(text, safe=""),
        ):
            await downloads.fetch(head + written, tmp_path / "1.part", cap_bytes=CAP_BYTES)
            assert (tmp_path / "1.part").read_bytes() == content


@pytest.mark.parametrize(
    ("output", "code", "final"),
    [
        ("not base64!", Code.OUTPUT_NOT_AN_IMAGE, True),
        ("A", Code.OUTPUT_NOT_AN_IMAGE, True),
        ("schöne", Code.OUTPUT_NOT_AN_IMAGE, True),
        ("data:text/plain,hello", Code.OUTPUT_NOT_AN_IMAGE, True),
        ("data:image/svg+xml;base64", Code.OUTPUT_NOT_AN_IMAGE, True),
        ("A" * (CAP_BYTES * 2), Code.OUTPUT_TOO_LARGE, False),
    ],
)
@story
async def test_text_that_is_no_picture(output: str, code: Code, final: bool, tmp_path: Path) -> None:
    async with downloads_for(PUBLIC_API) as downloads:
        with pytest.raises(DownloadError) as caught:
            await downloads.fetch(output, tmp_path / "1.part", cap_bytes=CAP_BYTES)
    assert (caught.value.code, caught.value.final) == (code, final)


@story
async def test_a_disk_that_fails_is_not_mistaken_for_the_network(tmp_path: Path) -> None:
    async with ScriptedServer() as host, downloads_for(host.url) as downloads:
        host.on("GET", "/1", reply(PICTURE))
        with pytest.raises(FileNotFoundError):
            await downloads.fetch(f"{host.url}/1", tmp_path / "missing" / "1.part")


@story
async def test_the_log_names_no_signature(caplog: pytest.LogCaptureFixture, tmp_path: Path) -> None:
    caplog.set_level(logging.DEBUG)
    async with ScriptedServer() as host, downloads_for(host.url) as downloads:
        host.on("GET", "/1.jpeg", reply(PICTURE))
        await downloads.fetch(f"{host.url}/1.jpeg?signature=secret", tmp_path / "1.part")
    assert "GET /1.jpeg" in caplog.text
    assert "secret" not in caplog.text
