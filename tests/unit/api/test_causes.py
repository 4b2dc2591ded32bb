"""Connections that cannot be made say why, and that nothing was sent."""

from __future__ import annotations

import asyncio
import socket
import ssl
from datetime import datetime

import pytest
import trustme
from support.api_stage import KEY, SHORT, settle
from support.certificates import FAR_AHEAD, LONG_AGO, SOON_AFTER, client_tls, server_tls
from support.scripted_server import ScriptedServer
from support.stories import story

from imageedit_desktop import wording
from imageedit_desktop.api.client import Service
from imageedit_desktop.api.network import causes, session
from imageedit_desktop.domain.errors import OFFLINE_CODES, Code, NotSent, Problem, Transient


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


async def cause_at(url: str) -> Problem:
    """Why nothing was sent; a read says the same, and may be repeated."""
    service = Service(url, KEY, timeouts=SHORT)
    with pytest.raises(NotSent) as submitted:
        await service.submit({"prompt": "p"})
    with pytest.raises(Transient) as read:
        await service.balance()
    await service.close()
    await settle()
    assert submitted.value.code is read.value.code
    return submitted.value.first


CERTIFICATES = {
    "of an unknown authority": (["127.0.0.1"], None, None, False, Code.CERTIFICATE_UNTRUSTED),
    "out of date": (["127.0.0.1"], LONG_AGO, SOON_AFTER, True, Code.CERTIFICATE_OUT_OF_DATE),
    "not yet valid": (["127.0.0.1"], FAR_AHEAD, None, True, Code.CERTIFICATE_OUT_OF_DATE),
    "of another address": (["10.0.0.1"], None, None, True, Code.CERTIFICATE_OF_ANOTHER),
    "of another name": (["portal.example"], None, None, True, Code.CERTIFICATE_OF_ANOTHER),
}


@pytest.mark.parametrize(("names", "since", "until", "trusted", "code"), CERTIFICATES.values(), ids=CERTIFICATES)
@story
async def test_a_certificate(
    names: list[str],
    since: datetime | None,
    until: datetime | None,
    trusted: bool,
    code: Code,
    authority: trustme.CA,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    if trusted:
        context = client_tls(authority)
        monkeypatch.setattr(session, "_tls_context", lambda: context)
    async with ScriptedServer(tls=server_tls(authority, *names, since=since, until=until)) as server:
        found = await cause_at(server.url)
        assert server.requests == []
    assert found.code is code
    assert "“127.0.0.1”" in wording.of_problem(found)


@pytest.mark.parametrize("number", [socket.EAI_NONAME, socket.EAI_AGAIN])
@story
async def test_a_name_that_does_not_resolve(number: int, monkeypatch: pytest.MonkeyPatch) -> None:
    async def look_up(_loop: object, _host: str, _port: object, **_: object) -> list[object]:
        raise socket.gaierror(number, "no such name")

    monkeypatch.setattr(asyncio.BaseEventLoop, "getaddrinfo", look_up)
    found = await cause_at("https://api.wavespeed.ai")
    assert found.code is Code.NAME_NOT_FOUND
    assert "“api.wavespeed.ai”" in wording.of_problem(found)


@story
async def test_nobody_listens() -> None:
    assert (await cause_at("https://127.0.0.1:1")).code is Code.UNREACHABLE


@pytest.mark.parametrize(
    ("verify_code", "code"),
    [
        (0x800B0101, Code.CERTIFICATE_OUT_OF_DATE),  # Windows
        (0x800B0101 - 2**32, Code.CERTIFICATE_OUT_OF_DATE),
        (0x800B010F, Code.CERTIFICATE_OF_ANOTHER),
        (0x800B0109, Code.CERTIFICATE_UNTRUSTED),
        (-67818, Code.CERTIFICATE_OUT_OF_DATE),  # macOS
        (-67819, Code.CERTIFICATE_OUT_OF_DATE),
        (-67602, Code.CERTIFICATE_OF_ANOTHER),
        (-67843, Code.CERTIFICATE_UNTRUSTED),
        (18, Code.CERTIFICATE_UNTRUSTED),  # OpenSSL, signed by itself
    ],
)
def test_the_words_of_other_systems(verify_code: int, code: Code) -> None:
    error = ssl.SSLCertVerificationError("no")
    error.verify_code = verify_code
    assert causes.of_failure(error, "api.example").code is code


def test_every_cause_has_a_sentence_with_a_remedy() -> None:
    sentences = {wording.PROBLEMS[code] for code in OFFLINE_CODES}
    assert len(sentences) == len(OFFLINE_CODES)
    assert all(sentence.count(".") >= 1 for sentence in sentences)
