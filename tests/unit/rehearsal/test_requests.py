"""Requests that are refused, and the shape of the refusal."""

from __future__ import annotations

import base64
import io
import socket
from typing import Any
from urllib.parse import urlsplit

import httpx
import pytest
from PIL import Image

from imageedit_desktop.domain.limits import MODEL_ID
from imageedit_desktop.rehearsal import replies
from imageedit_desktop.rehearsal.options import Options
from imageedit_desktop.rehearsal.order import read_order
from imageedit_desktop.rehearsal.replies import Refusal

URL = "https://example.com/a.jpg"


def inline(kind: str = "PNG", padding: int = 0) -> str:
    content = io.BytesIO()
    Image.new("RGB", (8, 8)).save(content, kind)
    return base64.b64encode(content.getvalue() + bytes(padding)).decode()


def refusal(body: dict[str, Any], **options: Any) -> str:
    with pytest.raises(Refusal) as caught:
        read_order({"prompt": "a", "image": URL} | body, Options(**options))
    assert caught.value.status == 400
    return str(caught.value.body["message"])


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ({"prompt": ""}, "prompt"),
        ({"prompt": "  "}, "prompt"),
        ({"prompt": "x" * 1501}, "maximum string length is 1500"),
        ({"prompt": None}, "value must be a string"),
        ({"image": ""}, "image"),
        ({"image": "photo.jpg"}, "image"),
        ({"image": [URL]}, "value must be a string"),
        ({"image": "ftp://example.com/a.jpg"}, "image"),
        ({"image": "data:text/html;base64,PGI+"}, "image"),
        ({"image": inline("GIF")}, "must be a JPG or PNG"),
        ({"image": inline(padding=10_000_000)}, "exceeds 10 MB"),
        ({"size": "1024x1024"}, "expected format: width*height"),
        ({"size": "1024 * 1024"}, "expected format: width*height"),
        ({"size": "511*1024"}, "between 512 and 2048"),
        ({"size": "1024*2056"}, "between 512 and 2048"),
        ({"size": "1001*1024"}, "divisible by 8"),
        ({"num_images": 0}, "at least 1"),
        ({"num_images": 10}, "at most 9"),
        ({"num_images": "2"}, "value must be an integer"),
        ({"num_images": True}, "value must be an integer"),
        ({"seed": None}, "value must be an integer"),
        ({"seed": 1.5}, "value must be an integer"),
        ({"prompt_optimizer": "true"}, "value must be a boolean"),
        ({"enable_sync_mode": 1}, "value must be a boolean"),
        ({"subject_reference": URL}, "value must be an array"),
        ({"subject_reference": []}, "minimum number of items"),
        ({"subject_reference": [{"type": "style", "image_file": URL}]}, "subject_reference/0/type"),
        ({"subject_reference": [{"image_file": URL}]}, "subject_reference/0"),
        ({"subject_reference": [{"type": "character", "image_file": "x"}]}, "subject_reference/0/image_file"),
        ({"aspect_ratio": "1:1"}, 'property "aspect_ratio" is unsupported'),
    ],
)
def test_orders_that_are_refused(body: dict[str, Any], words: str) -> None:
    assert words in refusal(body)


@pytest.mark.parametrize("field", ["prompt", "image"])
def test_required_fields(field: str) -> None:
    body = {"prompt": "a", "image": URL}
    del body[field]
    with pytest.raises(Refusal, match=f'property "{field}" is missing'):
        read_order(body, Options())


@pytest.mark.parametrize("image", [URL, inline(), f"data:image/png;base64,{inline()}", inline("JPEG")])
def test_an_order_that_is_taken(image: str) -> None:
    order = read_order(
        {
            "prompt": "x" * 1500,
            "image": image,
            "size": "2048*512",
            "num_images": 9,
            "seed": -1,
            "prompt_optimizer": True,
            "subject_reference": [{"type": "character", "image_file": image}],
        },
        Options(),
    )
    assert (order.image, order.portraits, order.images, order.seed) == (image, (image,), 9, -1)
    assert order.size.wire == "2048*512"


def test_a_schema_without_the_doubtful_fields_refuses_them() -> None:
    assert 'property "seed" is unsupported' in refusal({"seed": 1}, schema_has_seed=False)
    portraits = {"subject_reference": [{"type": "character", "image_file": URL}]}
    assert 'property "subject_reference" is unsupported' in refusal(portraits, schema_has_portraits=False)


def schema_of(client: Any) -> dict[str, Any]:
    models = {model["model_id"]: model for model in client.get("models").json()["data"]}
    model = models[MODEL_ID]
    assert model["base_price"] == 0.0035
    (run,) = model["api_schema"]["api_schemas"]
    assert run["api_path"] == f"/api/v3/{MODEL_ID}"
    return dict(run["request_schema"])


def test_the_published_schema_is_the_one_that_is_enforced(stand_in: Any) -> None:
    full = schema_of(stand_in())
    assert full["required"] == ["prompt", "image"]
    assert {"seed", "subject_reference"} <= full["properties"].keys()
    assert full["x-order-properties"] == list(full["properties"])
    bare = schema_of(stand_in(schema_has_seed=False, schema_has_portraits=False))
    assert full["properties"].keys() - bare["properties"].keys() == {"seed", "subject_reference"}


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("POST", MODEL_ID),
        ("GET", "predictions/x/result"),
        ("POST", "predictions"),
        ("POST", "predictions/delete"),
        ("POST", "media/uploads"),
        ("POST", "media/upload/binary"),
        ("GET", "balance"),
        ("GET", "models"),
        ("POST", "model/price"),
        ("POST", "billings/search"),
        ("GET", "nowhere"),
    ],
)
@pytest.mark.parametrize("authorization", [None, "Bearer wsk_wrong", "wrong scheme"])
def test_the_key_is_wanted_everywhere(client: Any, method: str, path: str, authorization: str | None) -> None:
    headers = {"Authorization": authorization} if authorization else {}
    reply = httpx.request(method, f"{client.address}/api/v3/{path}", headers=headers, trust_env=False)
    assert reply.status_code == 401
    assert reply.json() == {"code": 401, "message": "Unauthorized: invalid API key"}


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", "predictions/" + "0" * 32 + "/result", 404),
        ("POST", "minimax/another-model", 404),
        ("GET", MODEL_ID, 405),
        ("GET", "model/price", 405),
    ],
)
def test_wrong_turns_are_answered_in_the_envelope(client: Any, method: str, path: str, status: int) -> None:
    reply = client.request(method, path)
    assert reply.status_code == status
    assert reply.json()["code"] == status
    assert reply.json()["message"]


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"\xff", b'"text"'])
def test_bodies_that_are_no_objects(client: Any, content: bytes) -> None:
    assert client.post(MODEL_ID, content=content).json()["code"] == 400


def test_a_body_that_is_too_large(client: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(replies, "BODY_MAX_BYTES", 1000)
    reply = client.post(MODEL_ID, json={"prompt": "x" * 1001})
    assert (reply.status_code, reply.json()["code"]) == (413, 413)


def test_base64_and_webhook_exclude_each_other_in_another_shape(client: Any) -> None:
    body = {"prompt": "a", "image": URL, "enable_base64_output": True}
    reply = client.post(f"{MODEL_ID}?webhook=https://example.com/hook", json=body)
    assert reply.status_code == 400
    assert reply.json().keys() == {"error"}


@pytest.mark.parametrize(
    "asked",
    [
        {},
        {"page": 1},
        {"page": 0, "page_size": 1},
        {"page": 1, "page_size": 101},
        {"page": 1, "page_size": 1, "created_after": "yesterday"},
        {"page": 1, "page_size": 1, "created_after": 5},
    ],
)
def test_history_wants_pages_and_dates(client: Any, asked: dict[str, Any]) -> None:
    assert client.post("predictions", json=asked).status_code == 400


def test_price_quotes(client: Any) -> None:
    nine = {"model_id": MODEL_ID, "inputs": {"num_images": 9}}
    assert client.post("model/price", json=nine).json()["data"]["price"] == 0.0315
    assert client.post("model/price", json={"model_id": MODEL_ID}).json()["data"]["price"] == 0.0035
    assert client.post("model/price", json={"model_id": "x"}).status_code == 404


def test_a_web_page_with_a_domain_of_its_own_stays_outside(client: Any) -> None:
    assert client.get("balance", headers={"Host": "attacker.example"}).status_code == 400


def test_uploads_of_the_wrong_size_or_kind_are_refused(client: Any) -> None:
    ticket = client.post("media/uploads", json={"filename": "a.png", "size": 4}).json()["data"]
    instruction = ticket["upload"]
    assert (instruction["method"], instruction["headers"]) == ("PUT", {"Content-Type": "image/png"})

    def put(content: bytes, **headers: str) -> int:
        sent = instruction["headers"] | headers
        return httpx.put(instruction["url"], content=content, headers=sent, trust_env=False).status_code

    assert put(b"abc") == 400
    assert put(b"abcde") == 413
    assert put(b"abcd", **{"Content-Type": "text/html"}) == 403
    assert put(b"abcd", Authorization=f"Bearer {client.key}") == 400
    assert httpx.get(ticket["download_url"], trust_env=False).status_code == 404
    assert put(b"abcd") == 200
    assert httpx.get(ticket["download_url"], trust_env=False).content == b"abcd"


@pytest.mark.parametrize(
    ("asked", "status"),
    [({}, 400), ({"filename": "a.png", "size": 0}, 400), ({"filename": "a.png", "size": 200_000_001}, 413)],
)
def test_tickets_that_are_refused(client: Any, asked: dict[str, Any], status: int) -> None:
    assert client.post("media/uploads", json=asked).json()["code"] == status


def test_multipart_wants_its_field(client: Any) -> None:
    assert client.post("media/upload/binary", files={"image": b"x"}).json()["code"] == 400


def test_an_upload_never_comes_back_as_a_web_page(client: Any) -> None:
    files = {"file": ("page.html", b"<script>", "text/html")}
    url = client.post("media/upload/binary", files=files).json()["data"]["download_url"]
    assert httpx.get(url, trust_env=False).headers["content-type"] == "application/octet-stream"


def test_old_uploads_make_room(stand_in: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    client = stand_in()
    from imageedit_desktop.rehearsal import uploads

    monkeypatch.setattr(uploads, "KEPT_MAX_BYTES", 1_000_000)
    first, second = client.upload(), client.upload()
    assert httpx.get(first, trust_env=False).status_code == 404
    assert httpx.get(second, trust_env=False).status_code == 200


def test_a_client_that_leaves_in_the_middle_of_its_request_is_no_fault(
    client: Any, capfd: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    head = f"POST /api/v3/predictions HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer {client.key}\r\n"
    address = urlsplit(client.address)
    with socket.create_connection((address.hostname, address.port), timeout=10) as leaving:
        leaving.sendall(f"{head}Content-Length: 100\r\n\r\n{{".encode())
        assert client.balance() > 0  # it has read so far
    assert client.balance() > 0
    assert (capfd.readouterr().err, caplog.records) == ("", [])
