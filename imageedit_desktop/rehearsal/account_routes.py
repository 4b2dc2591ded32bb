"""Routes about the account and the model: balance, bills, models, price."""

from __future__ import annotations

from typing import Any

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from imageedit_desktop.domain.limits import IMAGES_MAX, MODEL_ID
from imageedit_desktop.domain.money.price import price_of, to_usd
from imageedit_desktop.rehearsal.account import Entry
from imageedit_desktop.rehearsal.replies import Refusal, page, read_body, success, timestamp, within
from imageedit_desktop.rehearsal.schema import models
from imageedit_desktop.rehearsal.stand_in import origin, stand_in
from imageedit_desktop.rehearsal.tasks import Tasks


async def balance(request: Request) -> Response:
    """What is left, in dollars."""
    return success({"balance": to_usd(stand_in(request).account.balance)})


async def bills(request: Request) -> Response:
    """Movements of money newest first, filtered and in pages."""
    asked = await read_body(request)
    is_asked_for = within(asked, "start_time", "end_time")
    found = [
        entry
        for entry in stand_in(request).account.entries
        if asked.get("billing_type") in {None, "", entry.kind}
        and (not asked.get("prediction_uuids") or entry.task in asked["prediction_uuids"])
        and is_asked_for(entry.at_ns)
    ]
    return page(asked, found, lambda entry: _shown(entry, stand_in(request).tasks))


async def catalogue(request: Request) -> Response:
    """Every model with its schema."""
    return success(models(stand_in(request).options, origin(request)))


async def price(request: Request) -> Response:
    """A quote, in the form of ``model/price``."""
    usd = _quote(await read_body(request))
    return success({"model_id": MODEL_ID, "price": usd, "discounted_price": usd, "currency": "USD"})


def _quote(asked: dict[str, Any]) -> float:
    """The price in dollars; without a sensible number of images it is that of one, as the service does."""
    if asked.get("model_id") != MODEL_ID:
        raise Refusal(404, "model not found")
    inputs = asked.get("inputs")
    images = inputs.get("num_images") if isinstance(inputs, dict) else None
    if type(images) is not int or not 1 <= images <= IMAGES_MAX:
        images = 1
    return to_usd(price_of(images))


def _shown(entry: Entry, tasks: Tasks) -> dict[str, Any]:
    task = tasks.find(entry.task)
    status = task.status if task else "deleted"
    return {
        "uuid": entry.id,
        "billing_type": entry.kind,
        "price": to_usd(entry.price),
        "created_at": timestamp(entry.at_ns, digits=3),
        "order": {"state": "pre" if status in {"created", "processing"} else "done", "price": to_usd(entry.price)},
        "prediction": {"uuid": entry.task, "model_uuid": MODEL_ID, "status": status},
    }


routes = [
    Route("/api/v3/balance", balance),
    Route("/api/v3/billings/search", bills, methods=["POST"]),
    Route("/api/v3/models", catalogue),
    Route("/api/v3/model/price", price, methods=["POST"]),
]
