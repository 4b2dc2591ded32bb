"""Reads: results, balance, history, the schema and prices. They may be repeated, so nothing is ambiguous."""

from __future__ import annotations

import socket
from typing import Any

import pytest
from support.api_stage import API, KEY, SHORT, envelope, service_at
from support.scripted_server import Answer, ScriptedServer, cut, drop, hang, raw, reply
from support.stories import story

from imageedit_desktop.api.client import Service
from imageedit_desktop.domain.capabilities import UNKNOWN, Capabilities
from imageedit_desktop.domain.errors import Code, Malformed, Refused, ServiceError, Transient
from imageedit_desktop.domain.ids import PredictionId
from imageedit_desktop.domain.limits import MODEL_ID
from imageedit_desktop.domain.money.price import PRICE_PER_IMAGE
from imageedit_desktop.domain.prediction import Status

TASK = PredictionId("cc570ce403384c08bb7f02f9c1155236")
RESULT = f"{API}/predictions/{TASK}/result"
MODELS = f"{API}/models"


async def polled(answer: Answer) -> Any:
    async with ScriptedServer() as server, service_at(server) as service:
        server.on("GET", RESULT, answer)
        try:
            return await service.result(TASK)
        except ServiceError as error:
            return error


@story
async def test_a_completed_task_tells_its_outputs() -> None:
    task = await polled(
        reply(
            envelope(
                {
                    "id": TASK,
                    "model": MODEL_ID,
                    "status": "completed",
                    "outputs": ["https://a.example/1.jpeg", "https://a.example/2.jpeg"],
                    "has_nsfw_contents": [True],
                    "created_at": "2025-10-26T01:47:52.939846222Z",
                    "error": "",
                    "timings": {"inference": 31_000},
                }
            )
        )
    )

    assert task.status is Status.COMPLETED
    assert task.outputs == ("https://a.example/1.jpeg", "https://a.example/2.jpeg")
    assert task.nsfw == (True, None)
    assert task.created_ms == 1_761_443_272_940
    assert task.model == MODEL_ID


TROUBLES = {
    "429": (reply({"message": "slow"}, 429, Retry_After="9"), Code.RATE_LIMITED),
    "429 in a 200": (reply({"code": 429, "message": "slow"}), Code.RATE_LIMITED),
    "408": (reply(b"", 408), Code.SERVER_TROUBLE),
    "500": (reply(b"", 500), Code.SERVER_TROUBLE),
    "502, HTML": (reply(b"<html>", 502), Code.SERVER_TROUBLE),
    "500 in a 200": (reply({"code": 503, "message": "later"}), Code.SERVER_TROUBLE),
    "captive portal": (reply(b"<html>log in</html>", Content_Type="text/html"), Code.CAPTIVE_PORTAL),
    "redirect": (reply(b"", 302, Location="http://login.example/"), Code.CAPTIVE_PORTAL),
    "redirect inside": (reply(b"", 307, Location="/elsewhere"), Code.MALFORMED_REPLY),
    "a filter's page": (reply(b"\xef\xbb\xbf\n <!doctype html>blocked", 403), Code.CAPTIVE_PORTAL),
    "a gateway's 404": (reply(b"<html>nginx", 404), Code.CAPTIVE_PORTAL),
    "a page with 401": (reply(b"<html>log in", 401), Code.CAPTIVE_PORTAL),
    "407": (reply(b"", 407), Code.PROXY_NEEDS_LOGIN),
    "511": (reply(b"<html>log in", 511), Code.CAPTIVE_PORTAL),
    "half a JSON": (reply(b'{"code":200,"da'), Code.MALFORMED_REPLY),
    "dropped": (drop(), Code.SERVER_TROUBLE),
    "dropped in the body": (cut(b"{", promised=100), Code.SERVER_TROUBLE),
    "silence": (hang(), Code.TIMED_OUT),
}


@pytest.mark.parametrize(("answer", "code"), TROUBLES.values(), ids=TROUBLES)
@story
async def test_trouble_passes(answer: Answer, code: Code) -> None:
    error = await polled(answer)

    assert type(error) is Transient
    assert error.code is code
    assert error.retry_after_s == (9.0 if code is Code.RATE_LIMITED and error.retry_after_s else None)


@story
async def test_the_wish_to_wait_is_kept() -> None:
    assert (await polled(reply(b"", 503, Retry_After="11"))).retry_after_s == 11.0


@story
async def test_nobody_listening_passes_too() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        service = Service(f"http://127.0.0.1:{taken.getsockname()[1]}", KEY, timeouts=SHORT)
        with pytest.raises(Transient) as caught:
            await service.result(TASK)
        await service.close()
    assert caught.value.code is Code.UNREACHABLE


@pytest.mark.parametrize(
    ("status", "code"), [(401, Code.KEY_REJECTED), (404, Code.NOT_FOUND), (403, Code.FORBIDDEN)]
)
@story
async def test_a_clear_no_is_final(status: int, code: Code) -> None:
    error = await polled(reply({"code": status, "message": "no"}, status))

    assert type(error) is Refused
    assert (error.code, error.http_status) == (code, status)


BREACHES = {
    "null data": (reply(envelope(None)), "$.data"),
    "data is a list": (reply(envelope([1])), "$.data"),
    "no data": (reply({"code": 200, "message": "success"}), "$.data"),
    "a number": (reply(7), "$"),
    "outputs are a number": (reply(envelope({"status": "completed", "outputs": 3})), "$.data.outputs"),
    "too large": (raw(b"HTTP/1.1 200 OK\r\nContent-Length: 99000000\r\n\r\n{"), "$"),
}


@pytest.mark.parametrize(("answer", "path"), BREACHES.values(), ids=BREACHES)
@story
async def test_a_breach_of_contract_tells_where(answer: Answer, path: str) -> None:
    error = await polled(answer)

    assert type(error) is Malformed
    assert error.first.params["path"] == path


@story
async def test_a_reply_without_end_is_not_swallowed() -> None:
    async with ScriptedServer() as server, service_at(server) as service:
        server.on("GET", f"{API}/balance", raw(b"HTTP/1.1 200 OK\r\n\r\n" + b" " * 3_000_000))
        with pytest.raises(Malformed):
            await service.balance()


@story
async def test_an_id_never_leaves_its_place_in_the_path() -> None:
    async with ScriptedServer() as server, service_at(server) as service:
        with pytest.raises(Refused):
            await service.result(PredictionId("../../balance?x=1#y"))
        assert server.requests[0].path == f"{API}/predictions/..%2F..%2Fbalance%3Fx%3D1%23y/result"


@pytest.mark.parametrize(
    ("data", "amount"),
    [
        ({"balance": 12.34}, 12_340_000),
        ({"balance": "0.0035"}, 3_500),
        ({"balance": 0}, 0),
        ({"balance": -1}, -1_000_000),
    ],
)
@story
async def test_the_balance_is_exact(data: object, amount: int) -> None:
    async with ScriptedServer() as server, service_at(server) as service:
        server.on("GET", f"{API}/balance", reply(envelope(data)))
        assert await service.balance() == amount
        assert server.requests[0].headers["authorization"] == f"Bearer {KEY}"


@pytest.mark.parametrize(
    "data", [{}, {"balance": None}, {"balance": "much"}, {"balance": True}, {"balance": 1e300}]
)
@story
async def test_no_balance_is_a_breach(data: object) -> None:
    async with ScriptedServer() as server, service_at(server) as service:
        server.on("GET", f"{API}/balance", reply(envelope(data)))
        with pytest.raises(Malformed) as caught:
            await service.balance()
    assert caught.value.first.params["path"] == "$.data.balance"


@story
async def test_history_is_a_page_of_tasks_with_what_was_ordered() -> None:
    items = [
        {"id": "one", "status": "completed", "outputs": ["u"], "input": {"prompt": "p"}, "executionTime": 3},
        {"status": "completed"},
        "nonsense",
        {"id": "two", "status": "processing", "inputs": {"prompt": "q"}, "created_at": "2026-01-01T00:00:00Z"},
    ]
    async with ScriptedServer() as server, service_at(server) as service:
        server.on("POST", f"{API}/predictions", reply(envelope({"page": 2, "items": items})))
        found = await service.history(page=2, page_size=50, created_after_ms=1_767_225_600_123)

        assert server.requests[0].json == {
            "page": 2,
            "page_size": 50,
            "created_after": "2026-01-01T00:00:00.123Z",
            "include_inputs": True,
        }
    assert [(t.id, t.inputs) for t in found] == [("one", {"prompt": "p"}), ("two", {"prompt": "q"})]
    assert found[1].created_ms == 1_767_225_600_000


@story
async def test_a_history_too_large_with_its_inputs_comes_without() -> None:
    async with ScriptedServer() as server, service_at(server) as service:
        too_large = raw(b"HTTP/1.1 200 OK\r\nContent-Length: 99000000\r\n\r\n{")
        server.on("POST", f"{API}/predictions", too_large, reply(envelope({"items": [{"id": "one"}]})))
        assert [t.id for t in await service.history()] == ["one"]
        assert "include_inputs" not in server.requests[1].json


def model(properties: object = None, **more: object) -> dict[str, object]:
    schema = {"type": "model_run", "request_schema": {"type": "object", "properties": properties}}
    return {"model_id": MODEL_ID, "api_schema": {"api_schemas": [{"type": "other"}, schema]}, **more}


SCHEMAS: dict[str, tuple[object, Capabilities]] = {
    "both": (
        [{"model_id": "other"}, model({"prompt": {}, "seed": {}, "subject_reference": {}}, base_price=0.004)],
        Capabilities(portraits=True, seed=True, price_per_image=4_000),  # type: ignore[arg-type]
    ),
    "neither": ([model({"prompt": {}})], Capabilities(portraits=False, seed=False)),
    "no schema": ([{"model_id": MODEL_ID, "base_price": 0.0035}], UNKNOWN),
    "empty schema": ([model({})], UNKNOWN),
    "odd schema": ([model([1, 2])], UNKNOWN),
    "odd price": ([model({"seed": {}}, base_price=3500)], Capabilities(portraits=False, seed=True)),
    "odd entries": ([None, 3, {"model_id": MODEL_ID, "api_schema": {"api_schemas": [None]}}], UNKNOWN),
    "model not listed": ([{"model_id": "other"}], UNKNOWN),
    "no list": ({"models": []}, UNKNOWN),
}


@pytest.mark.parametrize(("data", "expected"), SCHEMAS.values(), ids=SCHEMAS)
@story
async def test_the_schema_says_what_reaches_the_model(data: object, expected: Capabilities) -> None:
    async with ScriptedServer() as server, service_at(server) as service:
        server.on("GET", MODELS, reply(envelope(data)))
        assert await service.capabilities() == expected


@pytest.mark.parametrize(
    "answer", [reply(b"", 404), reply(b"{"), reply(b"[" * 99_999), drop(), hang(), reply({}, 500)]
)
@story
async def test_no_schema_blocks_nothing(answer: Answer) -> None:
    async with ScriptedServer() as server, service_at(server) as service:
        server.on("GET", MODELS, answer)
        assert await service.capabilities() is UNKNOWN


@story
async def test_a_quote_prefers_what_is_really_paid() -> None:
    async with ScriptedServer() as server, service_at(server) as service:
        price = {"model_id": MODEL_ID, "price": 0.0315, "discounted_price": 0.03}
        server.on("POST", f"{API}/model/price", reply(envelope(price)))
        assert await service.quote({"num_images": 9}) == 30_000
        assert server.requests[0].json == {"model_id": MODEL_ID, "inputs": {"num_images": 9}}


@story
async def test_a_quote_falls_back_to_the_older_endpoint_and_then_to_none() -> None:
    async with ScriptedServer() as server, service_at(server) as service:
        server.on("POST", f"{API}/model/pricing", reply(envelope({"unit_price": 0.0035})), reply(envelope({})))
        assert await service.quote({}) == PRICE_PER_IMAGE
        assert await service.quote({}) is None
