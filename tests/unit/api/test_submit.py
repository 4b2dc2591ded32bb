"""One POST, ever; and what its outcome means for the money."""

from __future__ import annotations

import asyncio
import json
import logging
import socket
from typing import Any

import pytest
from support.api_stage import KEY, SHORT, SUBMIT, envelope, service_at
from support.scripted_server import Answer, ScriptedServer, cut, drip, drop, hang, raw, reply
from support.stories import story

from imageedit_desktop.api.client import Service
from imageedit_desktop.domain.errors import Ambiguous, Code, NotSent, Refused, ServiceError
from imageedit_desktop.domain.prediction import Status

PROMPT = "a marzipan lighthouse at the edge of a very calm sea"
IMAGE = "data:image/jpeg;base64," + "QUJD" * 100
BODY: dict[str, object] = {"prompt": PROMPT, "image": IMAGE, "size": "1024*1024", "num_images": 1}
TASK = {"id": "cc570ce403384c08bb7f02f9c1155236", "status": "created", "outputs": []}
TASK_BYTES = json.dumps(envelope(TASK)).encode()
HTML = b"<html><head><title>502 Bad Gateway</title></head><body>nginx</body></html>"


async def submitted(answer: Answer) -> tuple[Any, ScriptedServer]:
    """What came of one submit: a prediction or the error."""
    async with ScriptedServer() as server, service_at(server) as service:
        server.on("POST", SUBMIT, answer)
        try:
            return await service.submit(BODY), server
        except ServiceError as error:
            return error, server


@story
async def test_an_order_is_one_request_with_the_key_and_gives_a_task() -> None:
    task, server = await submitted(reply(envelope(TASK)))

    assert (task.id, task.status, task.outputs) == (TASK["id"], Status.PENDING, ())
    [request] = server.requests
    assert request.json == BODY
    assert request.headers["authorization"] == f"Bearer {KEY}"
    assert request.headers["content-type"] == "application/json"
    assert request.headers["x-client-name"] == "imageedit-desktop"
    assert request.headers["x-client-os"] in {"linux", "darwin", "windows"}
    assert request.query == ""


TAKEN = {
    "without the envelope": reply(TASK),
    "201": reply(envelope(TASK), 201),
    "an odd code beside an id": reply(envelope(TASK, code=5004)),
    "already failed": reply(envelope({**TASK, "status": "failed", "error": "no", "code": 1200})),
    "odd outputs": reply(envelope({**TASK, "outputs": {}, "has_nsfw_contents": "?", "error": 3})),
    "unknown fields": reply(envelope({**TASK, "colour": {"deep": [1]}})),
    "byte by byte": drip(b"HTTP/1.1 200 OK\r\n\r\n" + TASK_BYTES, pause_s=0.002),
}


@pytest.mark.parametrize("answer", TAKEN.values(), ids=TAKEN)
@story
async def test_whoever_names_an_id_has_taken_the_order(answer: Answer) -> None:
    task, server = await submitted(answer)

    assert task.id == TASK["id"]
    assert len(server.requests) == 1


REFUSALS = {
    "400": (reply({"code": 400, "message": "size: out of range"}, 400), Code.REQUEST_REFUSED, "size: out of range"),
    "400, error": (reply({"error": "no webhook"}, 400), Code.REQUEST_REFUSED, "no webhook"),
    "401": (reply({"code": 401, "message": "bad key", "data": None}, 401), Code.KEY_REJECTED, "bad key"),
    "402": (reply({"message": "Insufficient balance"}, 402), Code.BALANCE_TOO_LOW, "Insufficient balance"),
    "403": (reply({"message": "role viewer", "error_code": "x"}, 403), Code.FORBIDDEN, "role viewer"),
    "404, detail": (reply({"detail": "no such model"}, 404), Code.NOT_FOUND, "no such model"),
    "413, HTML": (reply(b"<html><h1>Too large</h1>", 413), Code.REQUEST_REFUSED, "Too large"),
    "422, detail list": (
        reply({"detail": [{"msg": "value"}, {"msg": "other"}]}, 422),
        Code.REQUEST_REFUSED,
        "value; other",
    ),
    "422, errors": (reply({"errors": [{"message": "one"}]}, 422), Code.REQUEST_REFUSED, "one"),
    "error object": (reply({"error": {"message": "inner"}}, 400), Code.REQUEST_REFUSED, "inner"),
    "a body that breaks off": (cut(b'{"mess', promised=99, status=400), Code.REQUEST_REFUSED, "HTTP 400"),
    "an endless body": (reply(b"x" * 100_000, 400), Code.REQUEST_REFUSED, "HTTP 400"),
    "no body": (reply(b"", 404), Code.NOT_FOUND, "HTTP 404"),
    "code in a 200": (reply({"code": 402, "message": "top up"}), Code.BALANCE_TOO_LOW, "top up"),
    "code as text": (reply({"code": "401", "message": "who?", "data": None}), Code.KEY_REJECTED, "who?"),
}


@pytest.mark.parametrize(("answer", "code", "message"), REFUSALS.values(), ids=REFUSALS)
@story
async def test_a_clear_no_is_a_refusal_in_the_services_words(answer: Answer, code: Code, message: str) -> None:
    error, server = await submitted(answer)

    assert type(error) is Refused
    assert error.code is code
    assert error.first.params["message"] == message
    assert len(server.requests) == 1


@pytest.mark.parametrize(
    "answer", [reply({"message": "slow"}, 429, Retry_After="7"), reply({"code": 429}, Retry_After="7")]
)
@story
async def test_too_many_orders_are_refused_with_the_time_to_wait(answer: Answer) -> None:
    error, _ = await submitted(answer)

    assert type(error) is Refused
    assert (error.code, error.retry_after_s, error.http_status) == (Code.RATE_LIMITED, 7.0, 429)


@pytest.mark.parametrize(("status", "code"), [(407, Code.PROXY_NEEDS_LOGIN), (511, Code.CAPTIVE_PORTAL)])
@story
async def test_what_a_proxy_or_a_network_said_did_not_reach_the_service(status: int, code: Code) -> None:
    error, server = await submitted(reply(b"<html>log in</html>", status))

    assert type(error) is NotSent
    assert error.code is code
    assert len(server.requests) == 1


AMBIGUITIES = {
    "a code in a 200 that only proxies say": (reply({"code": 511, "message": "oh"}), Code.SERVER_TROUBLE),
    "dropped before a reply": (drop(), Code.SERVER_TROUBLE),
    "dropped in the status line": (raw(b"HTTP/1.1 20"), Code.SERVER_TROUBLE),
    "dropped in the body": (cut(TASK_BYTES[:40], promised=len(TASK_BYTES)), Code.SERVER_TROUBLE),
    "not HTTP": (raw(b"SSH-2.0-OpenSSH_9.6\r\n"), Code.SERVER_TROUBLE),
    "broken chunks": (
        raw(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nhm\r\n"),
        Code.SERVER_TROUBLE,
    ),
    "broken gzip": (reply(b"not gzip", Content_Encoding="gzip"), Code.MALFORMED_REPLY),
    "silence": (hang(), Code.TIMED_OUT),
    "silence in the body": (raw(b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{", close=False), Code.TIMED_OUT),
    "half a JSON": (reply(TASK_BYTES[:40]), Code.MALFORMED_REPLY),
    "empty": (reply(b""), Code.MALFORMED_REPLY),
    "captive portal": (reply(HTML, Content_Type="text/html"), Code.CAPTIVE_PORTAL),
    "no id": (reply(envelope({"status": "created"})), Code.MALFORMED_REPLY),
    "empty id": (reply(envelope({"id": ""})), Code.MALFORMED_REPLY),
    "null data": (reply(envelope(None)), Code.MALFORMED_REPLY),
    "a list": (reply([TASK]), Code.MALFORMED_REPLY),
    "deeply nested": (reply(b"[" * 100_000), Code.MALFORMED_REPLY),
    "too large": (raw(b"HTTP/1.1 200 OK\r\nContent-Length: 99000000\r\n\r\n{"), Code.MALFORMED_REPLY),
    "204": (raw(b"HTTP/1.1 204 No Content\r\n\r\n"), Code.MALFORMED_REPLY),
    "302": (reply(b"", 302, Location="https://login.example/"), Code.CAPTIVE_PORTAL),
    "307": (reply(b"", 307, Location="/elsewhere"), Code.MALFORMED_REPLY),
    "408": (reply(b"", 408), Code.MALFORMED_REPLY),
    "500": (reply({"code": 500, "message": "oh"}, 500), Code.SERVER_TROUBLE),
    "502, HTML": (reply(HTML, 502, Content_Type="text/html"), Code.SERVER_TROUBLE),
    "503": (reply(b"", 503, Retry_After="3"), Code.SERVER_TROUBLE),
    "504": (reply(b"upstream timed out", 504), Code.SERVER_TROUBLE),
    "500 in a 200": (reply({"code": 500, "message": "oh"}), Code.SERVER_TROUBLE),
    "a code of tasks": (reply({"code": 1403, "message": "oh"}), Code.MALFORMED_REPLY),
}


@pytest.mark.parametrize(("answer", "cause"), AMBIGUITIES.values(), ids=AMBIGUITIES)
@story
async def test_anything_else_may_have_been_charged(answer: Answer, cause: Code) -> None:
    error, server = await submitted(answer)

    assert type(error) is Ambiguous
    assert [p.code for p in error.problems] == [Code.OUTCOME_UNKNOWN, cause]
    assert len(server.requests) == 1  # never sent again, redirects not followed


@story
async def test_nobody_listening_means_not_sent() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))  # bound but not listening: connections are refused
        service = Service(f"http://127.0.0.1:{taken.getsockname()[1]}", KEY, timeouts=SHORT)
        with pytest.raises(NotSent) as caught:
            await service.submit(BODY)
        await service.close()
    assert caught.value.code is Code.UNREACHABLE
    assert caught.value.first.params["host"] == "127.0.0.1"


@story
async def test_a_connection_that_ends_while_the_order_is_being_sent_is_ambiguous() -> None:
    async def hang_up(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.transport.abort()

    server = await asyncio.start_server(hang_up, "127.0.0.1", 0)
    service = Service(f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}", KEY, timeouts=SHORT)
    async with server:
        with pytest.raises(Ambiguous):
            await service.submit({**BODY, "image": "A" * 5_000_000})
    await service.close()


@pytest.mark.parametrize("key", ["", "two words", "line\nbreak", "schlüssel", "x" * 1000])
@story
async def test_what_cannot_be_a_key_is_not_sent(key: str) -> None:
    async with ScriptedServer() as server, service_at(server, key) as service:
        with pytest.raises(Refused) as caught:
            await service.submit(BODY)
        assert caught.value.code is Code.KEY_REJECTED
        assert server.requests == []


@story
async def test_a_large_body_arrives_whole() -> None:
    body = {**BODY, "image": "data:image/png;base64," + "A" * 3_000_000}
    async with ScriptedServer() as server, service_at(server) as service:
        server.on("POST", SUBMIT, reply(envelope(TASK)))
        await service.submit(body)
        assert server.requests[0].json == body


@story
async def test_neither_messages_nor_the_log_quote_key_prompt_or_picture(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    echo = f"\x1b[31mbad\x00 request\u202e by {KEY}: prompt '{PROMPT[:30]}…' {PROMPT} image {IMAGE}"

    error, _ = await submitted(reply({"message": echo}, 400))

    shown = f"{error} {error.first.params} {caplog.text}"
    assert error.first.params["message"].startswith("[31mbad request by …: prompt")
    for secret in (KEY, PROMPT[:30], PROMPT, "QUJDQUJD", "\x1b", "\u202e"):
        assert secret not in shown


@story
async def test_each_request_is_one_line_in_the_log(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    await submitted(reply(envelope(TASK)))
    await submitted(drop())

    answered, lost = (record.getMessage() for record in caplog.records)
    assert answered.startswith(f"POST {SUBMIT} 200 ")
    assert lost.startswith(f"POST {SUBMIT} no reply ")
