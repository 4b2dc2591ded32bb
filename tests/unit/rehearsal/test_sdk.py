"""The official SDK, unchanged, cannot tell the stand-in from the service."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import pytest
import requests
from PIL import Image
from wavespeed.api.client import Client as Sdk

from imageedit_desktop.domain.limits import MODEL_ID


@pytest.fixture
def sdk(client: Any) -> Sdk:
    return Sdk(api_key=client.key, base_url=client.address)


@pytest.fixture
def portrait(own_home: Any) -> str:
    path = own_home / "portrait.jpg"
    Image.new("RGB", (600, 600), "teal").save(path)
    return str(path)


def sizes_of(outputs: list[str]) -> list[tuple[int, int]]:
    return [Image.open(io.BytesIO(requests.get(url, timeout=10).content)).size for url in outputs]


def test_upload_then_run(sdk: Sdk, portrait: str) -> None:
    url = sdk.upload(portrait)
    recipe = {"prompt": "watercolor", "image": url, "size": "720*1280", "num_images": 2}
    done = sdk.run(MODEL_ID, recipe, poll_interval=0.05)
    assert sizes_of(done["outputs"]) == [(720, 1280)] * 2


def test_upload_of_an_open_file_without_a_type(sdk: Sdk, portrait: str) -> None:
    url = sdk.upload(io.BytesIO(Path(portrait).read_bytes()))
    assert sdk.run(MODEL_ID, {"prompt": "sketch", "image": url}, poll_interval=0.05)["outputs"]


def test_sync_mode(sdk: Sdk, portrait: str) -> None:
    done = sdk.run(MODEL_ID, {"prompt": "sepia", "image": sdk.upload(portrait)}, enable_sync_mode=True)
    assert sizes_of(done["outputs"]) == [(1024, 1024)]


def test_sync_mode_that_takes_too_long_leaves_an_id_to_poll(stand_in: Any, portrait: str) -> None:
    slow = stand_in(latency_s=1.0, sync_window_s=0.05)
    sdk = Sdk(api_key=slow.key, base_url=slow.address)
    told = sdk.run_no_throw(MODEL_ID, {"prompt": "sepia", "image": sdk.upload(portrait)}, enable_sync_mode=True)
    assert told["status"] == "processing"
    assert "Sync mode timed out after 0.05 seconds" in told["error"]
    assert sdk.get_result(told["task_id"])["data"]["status"] in {"created", "processing"}


def test_failure(sdk: Sdk, portrait: str) -> None:
    recipe = {"prompt": "please fail", "image": sdk.upload(portrait)}
    with pytest.raises(RuntimeError, match=r"Prediction failed \(task_id: [0-9a-f]{32}\): Task failed"):
        sdk.run(MODEL_ID, recipe, poll_interval=0.05)


def test_bad_key(client: Any, portrait: str) -> None:
    stranger = Sdk(api_key="wsk_wrong", base_url=client.address)
    with pytest.raises(RuntimeError, match="HTTP 401"):
        stranger.upload(portrait)
    with pytest.raises(RuntimeError, match="Failed to submit prediction: HTTP 401"):
        stranger.run(MODEL_ID, {"prompt": "a", "image": "https://example.com/a.jpg"})


def test_unknown_task_stops_the_wait_at_once(sdk: Sdk) -> None:
    with pytest.raises(RuntimeError, match="HTTP 404"):
        sdk.get_result("0" * 32)
