"""Routes of tasks, which the service’s addresses call predictions: submit, result, history."""

from __future__ import annotations

import base64
from typing import Any

import anyio
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from imageedit_desktop.domain.limits import MODEL_ID
from imageedit_desktop.rehearsal.order import read_order
from imageedit_desktop.rehearsal.replies import Refusal, page, read_body, success, timestamp, within
from imageedit_desktop.rehearsal.stand_in import origin, stand_in
from imageedit_desktop.rehearsal.tasks import Task


async def submit(request: Request) -> Response:
    """Take an order; in sync mode wait for its pictures, but not for ever."""
    here = stand_in(request)
    order = read_order(await read_body(request), here.options, webhook="webhook" in request.query_params)
    task = here.tasks.take(order)
    if task is None:
        raise Refusal(402, "Insufficient balance, please top up your account.")
    if order.sync:
        with anyio.move_on_after(here.options.sync_window_s):
            await task.ended.wait()
    told = shown(task, origin(request), digits=3)
    if order.sync and not task.ended.is_set():
        told |= {
            "code": 5004,
            "error": f"Sync mode timed out after {here.options.sync_window_s:g} seconds. "
            "The prediction is still processing asynchronously.",
        }
    elif not task.ended.is_set():
        told["has_nsfw_contents"] = []
    return success(told)


async def result(request: Request) -> Response:
    """A task as it is now."""
    task = stand_in(request).tasks.find(request.path_params["task"])
    if task is None:
        raise Refusal(404, "prediction not found")
    return success(shown(task, origin(request), digits=9))


async def history(request: Request) -> Response:
    """Tasks newest first, filtered and in pages."""
    asked = await read_body(request)
    is_asked_for = within(asked, "created_after", "created_before")
    found = [
        task
        for task in stand_in(request).tasks.newest_first()
        if asked.get("model") in {None, "", MODEL_ID}
        and asked.get("status") in {None, "", task.status}
        and is_asked_for(task.created_ns)
    ]

    def item(task: Task) -> dict[str, Any]:
        inputs = {"inputs": task.order.body} if asked.get("include_inputs") else {}
        return shown(task, origin(request), digits=9) | {"executionTime": task.inference_ms} | inputs

    return page(asked, found, item)


def shown(task: Task, address: str, *, digits: int) -> dict[str, Any]:
    """A task in the service's form.

    Args:
        task: any.
        address: our origin, for the addresses in it.
        digits: of the second in ``created_at``.
    """
    done = task.status == "completed"
    return {
        "id": task.id,
        "model": MODEL_ID,
        "outputs": _outputs(task, address),
        "urls": {"get": f"{address}/api/v3/predictions/{task.id}/result"},
        "has_nsfw_contents": task.nsfw if done else None,
        "status": task.status,
        "created_at": timestamp(task.created_ns, digits=digits),
        "error": task.error,
        "code": task.code,
        "timings": {"inference": task.inference_ms},
    }


def _outputs(task: Task, address: str) -> list[str]:
    if task.order.inline:
        return [base64.b64encode(picture).decode() for picture in task.pictures]
    return [f"{address}/output/{task.id}-{number}.jpeg" for number in range(1, len(task.pictures) + 1)]


routes = [
    Route(f"/api/v3/{MODEL_ID}", submit, methods=["POST"]),
    Route("/api/v3/predictions", history, methods=["POST"]),
    Route("/api/v3/predictions/{task}/result", result),
]
