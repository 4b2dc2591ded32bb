"""Routes about tasks: submit, result, history, delete."""

from __future__ import annotations

import base64
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import Any

import anyio
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from imageedit_desktop.domain.limits import MODEL_ID
from imageedit_desktop.rehearsal.replies import Refusal, read_body, success, timestamp
from imageedit_desktop.rehearsal.rooms import origin, rooms
from imageedit_desktop.rehearsal.tasks import Task
from imageedit_desktop.rehearsal.validation import read_order

PAGE_SIZE_MAX = 100


async def submit(request: Request) -> Response:
    """Take an order; in sync mode wait for its pictures, but not for ever."""
    here = rooms(request)
    order = read_order(await read_body(request), here.options, webhook="webhook" in request.query_params)
    task = here.tasks.take(order)
    if task is None:
        raise Refusal(402, "Insufficient balance, please top up your account.")
    if order.sync:
        with anyio.move_on_after(here.options.sync_window_s):
            await task.ended.wait()
    told = told_of(task, origin(request), digits=3)
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
    task = rooms(request).tasks.find(request.path_params["task"])
    if task is None:
        raise Refusal(404, "prediction not found")
    return success(told_of(task, origin(request), digits=9))


async def history(request: Request) -> Response:
    """Tasks newest first, filtered and in pages."""
    asked = await read_body(request)
    page, page_size = page_of(asked)
    found = list(_matching(rooms(request).tasks.newest_first(), asked))
    items = [
        told_of(task, origin(request), digits=9)
        | {"executionTime": task.inference_ms}
        | ({"inputs": task.order.body} if asked.get("include_inputs") else {})
        for task in found[(page - 1) * page_size : page * page_size]
    ]
    return success({"page": page, "items": items, "total": len(found)})


async def delete(request: Request) -> Response:
    """Forget tasks for good; ids that are not known do not matter."""
    ids = (await read_body(request)).get("ids")
    if not isinstance(ids, list) or not all(isinstance(task_id, str) for task_id in ids):
        raise Refusal(400, 'invalid request: Error at "/ids": value must be an array of strings')
    return success({"deleted_count": sum(rooms(request).tasks.delete(task_id) for task_id in ids)})


def told_of(task: Task, address: str, *, digits: int) -> dict[str, Any]:
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


def page_of(asked: Mapping[str, Any]) -> tuple[int, int]:
    """Page, from 1, and page size.

    Raises:
        Refusal: 400 when one is missing or out of range.
    """
    page, page_size = asked.get("page"), asked.get("page_size")
    if type(page) is not int or page < 1:
        raise Refusal(400, 'invalid request: Error at "/page": number must be at least 1')
    if type(page_size) is not int or not 1 <= page_size <= PAGE_SIZE_MAX:
        raise Refusal(400, f'invalid request: Error at "/page_size": number must be 1 to {PAGE_SIZE_MAX}')
    return page, page_size


def moment_ns(asked: Mapping[str, Any], name: str) -> int | None:
    """A moment in ISO 8601, as nanoseconds since 1970; None where none was given.

    Raises:
        Refusal: 400 when it cannot be read.
    """
    text = asked.get(name)
    if text is None:
        return None
    try:
        moment = datetime.fromisoformat(text)
    except (ValueError, TypeError):
        raise Refusal(400, f'invalid request: Error at "/{name}": value must be a date-time') from None
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    return int(moment.timestamp() * 1000) * 1_000_000


def _matching(tasks: Iterator[Task], asked: Mapping[str, Any]) -> Iterator[Task]:
    after_ns = moment_ns(asked, "created_after")
    before_ns = moment_ns(asked, "created_before")
    if asked.get("model") not in {None, "", MODEL_ID}:
        return
    for task in tasks:
        if asked.get("status") not in {None, "", task.status}:
            continue
        if after_ns is not None and task.created_ns < after_ns:
            continue
        if before_ns is not None and task.created_ns > before_ns:
            continue
        yield task


def _outputs(task: Task, address: str) -> list[str]:
    if task.order.inline:
        return [base64.b64encode(picture).decode() for picture in task.pictures]
    return [f"{address}/output/{task.id}-{number}.jpeg" for number in range(1, len(task.pictures) + 1)]


routes = [
    Route(f"/api/v3/{MODEL_ID}", submit, methods=["POST"]),
    Route("/api/v3/predictions", history, methods=["POST"]),
    Route("/api/v3/predictions/delete", delete, methods=["POST"]),
    Route("/api/v3/predictions/{task}/result", result),
    Route("/api/v3/predictions/{task}", result),  # the form of older docs
]
