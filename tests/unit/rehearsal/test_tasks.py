"""What becomes of an order: time, money, failures, history."""

from __future__ import annotations

import base64
import io
import re
import time
from datetime import datetime
from email.utils import parsedate_to_datetime
from typing import Any

import pytest
from PIL import Image

ISO_NS = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{9}Z")
ISO_MS = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z")


def wait_for(client: Any, task_id: str, *, until: set[str]) -> dict[str, Any]:
    for _ in range(400):
        data = client.get(f"predictions/{task_id}/result").json()["data"]
        if data["status"] in until:
            return dict(data)
        time.sleep(0.01)
    raise AssertionError(f"still {data['status']}")


def test_a_task_from_created_to_completed(stand_in: Any) -> None:
    client = stand_in(latency_s=0.4)
    taken = client.submit(num_images=2).json()
    first = taken["data"]
    assert (taken["code"], first["status"], first["outputs"], first["has_nsfw_contents"]) == (
        200,
        "created",
        [],
        [],
    )
    assert re.fullmatch(r"[0-9a-f]{32}", first["id"])
    assert ISO_MS.fullmatch(first["created_at"])
    assert first["urls"]["get"] == f"{client.address}/api/v3/predictions/{first['id']}/result"
    running = wait_for(client, first["id"], until={"processing"})
    assert (running["outputs"], running["has_nsfw_contents"]) == ([], None)
    assert ISO_NS.fullmatch(running["created_at"])
    done = wait_for(client, first["id"], until={"completed"})
    assert done["has_nsfw_contents"] == [False, False]
    assert (done["error"], done["code"]) == ("", 0)
    assert done["timings"]["inference"] >= 300
    assert len(done["outputs"]) == 2


def test_outputs_need_no_key(client: Any) -> None:
    import httpx

    done = client.order(size="512*2048")
    reply = httpx.get(done["outputs"][0], trust_env=False)
    assert reply.headers["content-type"] == "image/jpeg"
    assert Image.open(io.BytesIO(reply.content)).size == (512, 2048)
    assert httpx.get(done["outputs"][0].replace("-1.", "-2."), trust_env=False).status_code == 403


def test_inline_outputs_are_naked_base64(client: Any) -> None:
    (picture,) = client.order(enable_base64_output=True)["outputs"]
    assert base64.b64decode(picture, validate=True).startswith(b"\xff\xd8")


def test_only_two_work_at_once(stand_in: Any) -> None:
    client = stand_in(latency_s=0.6)
    image = client.upload()
    ids = [client.submit(image=image).json()["data"]["id"] for _ in range(3)]
    wait_for(client, ids[1], until={"processing"})
    third = client.get(f"predictions/{ids[2]}/result").json()["data"]
    assert third["status"] == "created"
    assert wait_for(client, ids[2], until={"completed"})


@pytest.mark.parametrize(
    ("prompt", "status", "code"),
    [
        ("please fail", "failed", 1405),
        ("Please refuse this", "failed", 1200),
        ("please cancel", "cancelled", 0),
    ],
)
def test_a_prompt_may_ask_for_trouble_and_gets_its_money_back(
    stand_in: Any, prompt: str, status: str, code: int
) -> None:
    client = stand_in()
    ended = client.order(prompt=prompt)
    assert (ended["status"], ended["code"], ended["outputs"]) == (status, code, [])
    assert client.balance() == 5.0
    kinds = [bill["billing_type"] for bill in bills(client)]
    assert kinds == ["refund", "deduct"]


def test_a_prompt_may_ask_for_odd_successes(client: Any) -> None:
    flagged = client.order(prompt="nsfw", num_images=2)
    assert (flagged["status"], flagged["has_nsfw_contents"]) == ("completed", [True, False])
    fewer = client.order(prompt="one picture less, please", num_images=3)
    assert len(fewer["outputs"]) == 2


def test_a_task_that_hangs_does_not_hold_up_the_others(client: Any) -> None:
    image = client.upload()
    hung = [client.submit(image=image, prompt="please hang").json()["data"]["id"] for _ in range(2)]
    assert client.order(image=image)["status"] == "completed"
    assert client.get(f"predictions/{hung[0]}/result").json()["data"]["status"] == "processing"


def test_money_is_taken_at_submit(stand_in: Any) -> None:
    client = stand_in(balance=36_000, latency_s=5.0)
    image = client.upload()
    client.submit(image=image, num_images=9)
    assert client.balance() == 0.0045
    refused = client.submit(image=image, num_images=2)
    assert (refused.status_code, refused.json()["code"]) == (402, 402)
    assert "balance" in refused.json()["message"]
    assert client.submit(image=image).status_code == 200
    assert client.balance() == 0.001
    assert [(bill["price"], bill["order"]["state"]) for bill in bills(client)] == [(0.0035, "pre"), (0.0315, "pre")]


def test_bills_can_be_looked_up_by_task(stand_in: Any) -> None:
    client = stand_in()
    wanted, other = client.order()["id"], client.order()["id"]
    assert [bill["prediction"]["uuid"] for bill in bills(client)] == [other, wanted]
    (bill,) = bills(client, prediction_uuids=[wanted])
    assert bill["prediction"] == {
        "uuid": wanted,
        "model_uuid": "minimax/image-01/image-to-image",
        "status": "completed",
    }


def bills(client: Any, **filters: Any) -> list[dict[str, Any]]:
    return list(client.post("billings/search", json={"page": 1, "page_size": 10} | filters).json()["data"]["items"])


@pytest.mark.parametrize(
    "image",
    [
        "https://example.com/photo.jpg",
        "http://169.254.169.254/latest",
        "http://127.0.0.1:1/photo.jpg",
        "{own}/media/" + "0" * 32,
    ],
)
def test_an_address_that_cannot_be_fetched(client: Any, image: str) -> None:
    ended = client.order(image=image.format(own=client.address))
    assert (ended["status"], ended["code"]) == ("failed", 1402)
    assert ended["error"] == "Failed to download image from the provided URL."


def test_an_input_may_come_from_another_server_on_this_machine(stand_in: Any) -> None:
    other, client = stand_in(), stand_in()
    assert client.order(image=other.upload())["status"] == "completed"


def test_a_broken_picture(client: Any) -> None:
    whole = Image.new("RGB", (64, 64))
    content = io.BytesIO()
    whole.save(content, "PNG")
    broken = base64.b64encode(content.getvalue()[:60]).decode()
    ended = client.order(image=f"data:image/png;base64,{broken}")
    assert (ended["status"], ended["code"]) == ("failed", 1401)


def test_history_newest_first_in_pages(stand_in: Any) -> None:
    client = stand_in()
    image = client.upload()
    ids = [client.order(image=image, prompt=prompt)["id"] for prompt in ("one", "please fail", "three")]

    def pages(**asked: Any) -> list[str]:
        data = client.post("predictions", json={"page": 1, "page_size": 2} | asked).json()["data"]
        return [item["id"] for item in data["items"]]

    assert pages() == [ids[2], ids[1]]
    assert pages(page=2) == [ids[0]]
    assert pages(status="failed") == [ids[1]]
    assert pages(model="another/model") == []
    assert pages(created_after="2001-01-01T00:00:00Z", page_size=100) == ids[::-1]
    assert pages(created_before="2001-01-01T00:00:00Z") == []


def test_history_tells_inputs_when_asked(stand_in: Any) -> None:
    client = stand_in()
    client.order(prompt="a crown", seed=7)
    plain, full = (
        client.post("predictions", json={"page": 1, "page_size": 1, "include_inputs": include}).json()["data"][
            "items"
        ][0]
        for include in (False, True)
    )
    assert "inputs" not in plain
    assert (full["inputs"]["prompt"], full["inputs"]["seed"]) == ("a crown", 7)
    assert isinstance(full["executionTime"], int)


def test_the_clock_of_a_task_is_that_of_its_replies(client: Any) -> None:
    """Whose clock is off measures how far by the ``Date`` of any reply."""
    before_s = time.time()
    reply = client.submit()
    created = datetime.fromisoformat(reply.json()["data"]["created_at"])
    assert before_s - 0.001 <= created.timestamp() <= time.time()
    for answer in (reply, client.get("balance"), client.get("nothing"), client.post("media/uploads")):
        told = parsedate_to_datetime(answer.headers["date"])
        assert abs((told - created).total_seconds()) <= 2


def test_memory_stays_bounded(monkeypatch: pytest.MonkeyPatch, stand_in: Any) -> None:
    client = stand_in()
    from imageedit_desktop.rehearsal import tasks

    monkeypatch.setattr(tasks, "TASKS_KEPT", 2)
    image = client.upload()
    ids = [client.order(image=image)["id"] for _ in range(3)]
    known = [client.get(f"predictions/{task_id}/result").status_code for task_id in ids]
    assert known == [404, 200, 200]
