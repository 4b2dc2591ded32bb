"""A stand-in over real HTTP for each test, and a client that has its key."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest
from support.rehearsal import running

from imageedit_desktop.domain.limits import MODEL_ID
from imageedit_desktop.rehearsal.options import Options

SAMPLES = Path(__file__).parents[3] / "resources/samples"


class Client(httpx.Client):
    """Speaks to one stand-in as a program would."""

    def __init__(self, address: str, key: str) -> None:
        super().__init__(
            base_url=f"{address}/api/v3/", headers={"Authorization": f"Bearer {key}"}, trust_env=False, timeout=20
        )
        self.address, self.key = address, key

    def upload(self, name: str = "astronaut.png") -> str:
        content = (SAMPLES / name).read_bytes()
        files = {"file": (name, content, "image/png")}
        return str(self.post("media/upload/binary", files=files).json()["data"]["download_url"])

    def submit(self, **fields: Any) -> httpx.Response:
        body = {
            "prompt": "a portrait",
            "image": fields.pop("image", None) or self.upload(),
            "size": "512*512",
        } | fields
        return self.post(MODEL_ID, json=body)

    def order(self, **fields: Any) -> dict[str, Any]:
        """Submit in sync mode, so that the reply tells how it ended."""
        reply = self.submit(enable_sync_mode=True, **fields)
        assert reply.status_code == 200, reply.text
        return dict(reply.json()["data"])

    def balance(self) -> float:
        return float(self.get("balance").json()["data"]["balance"])


@contextmanager
def opened(**options: Any) -> Iterator[Client]:
    chosen = Options(**{"latency_s": 0.02} | options)
    with running(chosen) as address, Client(address, chosen.key) as client:
        yield client


@pytest.fixture
def stand_in() -> Iterator[Callable[..., Client]]:
    """Start a stand-in of its own with these options; quick unless told otherwise."""
    with ExitStack() as stack:
        yield lambda **options: stack.enter_context(opened(**options))


@pytest.fixture(scope="module")
def client() -> Iterator[Client]:
    """One that the tests of a module share."""
    with opened() as shared:
        yield shared
