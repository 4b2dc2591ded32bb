"""The books of the service, read defensively."""

from __future__ import annotations

from typing import Any

import pytest
from support.api_stage import API, envelope, service_at
from support.scripted_server import ScriptedServer, reply
from support.stories import story

from imageedit_desktop.api import wire
from imageedit_desktop.domain.errors import Malformed
from imageedit_desktop.domain.ids import PredictionId
from imageedit_desktop.domain.money.bill import Bill
from imageedit_desktop.domain.money.price import MicroUsd

TASK = PredictionId("cc570ce403384c08bb7f02f9c1155236")


def _item(**changes: Any) -> dict[str, Any]:
    """The documentation's sample."""
    item = {
        "uuid": "b1",
        "billing_type": "deduct",
        "price": 0.007,
        "created_at": "2026-11-22T10:00:00Z",
        "order": {"state": "pre", "price": 0.007},
        "prediction": {"uuid": TASK, "model_uuid": "m", "status": "created"},
    }
    return item | changes


@story
async def test_the_books_are_asked_about_tasks_by_name() -> None:
    async with ScriptedServer() as server, service_at(server) as service:
        server.on("POST", f"{API}/billings/search", reply(envelope({"page": 1, "items": [_item()]})))
        assert await service.bills([TASK]) == [Bill(prediction_id=TASK, amount=MicroUsd(7_000), is_refund=False)]
        assert server.requests[0].json["prediction_uuids"] == [TASK]


@pytest.mark.parametrize(
    ("item", "refunds"),
    [
        (_item(), [False]),
        (_item(billing_type="refund"), [True]),
        (_item(billing_type="refund", price=-0.007), [True]),
        (_item(order={"state": "refunded"}), [False, True]),
        (_item(billing_type=None, order=None), [False]),
        (_item(prediction=None), []),
        (_item(prediction={"uuid": 7}), []),
        (_item(price="dear"), []),
        ("nonsense", []),
    ],
)
def test_what_makes_no_sense_is_left_out(item: Any, refunds: list[bool]) -> None:
    bills = wire.read_bills({"items": [item]})
    assert [bill.is_refund for bill in bills] == refunds
    assert all(bill.amount == 7_000 for bill in bills)


def test_no_list_is_a_breach() -> None:
    with pytest.raises(Malformed):
        wire.read_bills({"items": None})
