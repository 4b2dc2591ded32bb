"""The published list of models: which optional fields this one takes, and its price."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from imageedit_desktop.api import decoding, wire
from imageedit_desktop.domain.capabilities import UNKNOWN, Capabilities
from imageedit_desktop.domain.limits import MODEL_ID
from imageedit_desktop.domain.money.price import PRICE_PER_IMAGE, MicroUsd, from_usd

_PRICE_RANGE = (from_usd("0.0001"), from_usd("1"))
"""A price per image outside of this is taken for a mistake."""


def read(body: bytes) -> Capabilities:
    """What the reply of ``/api/v3/models`` says of this model; `UNKNOWN` where it says nothing readable.

    Slow on the long list: call it in a worker thread.
    """
    try:
        document = decoding.parse(body, object_hook=_unchanged)
    except ValueError:
        return UNKNOWN
    entry = next((e for e in _objects(document, "data") if e.get("model_id") == MODEL_ID), None)
    if entry is None:
        return UNKNOWN
    fields = _fields(entry)
    return Capabilities(
        portraits=None if fields is None else "subject_reference" in fields,
        seed=None if fields is None else "seed" in fields,
        price_per_image=_price(entry),
    )


def _fields(entry: Mapping[str, Any]) -> Mapping[str, Any] | None:
    for schema in _objects(entry.get("api_schema"), "api_schemas"):
        request = schema.get("request_schema")
        properties = request.get("properties") if isinstance(request, dict) else None
        if schema.get("type") == "model_run" and isinstance(properties, dict) and properties:
            return properties
    return None


def _price(entry: Mapping[str, Any]) -> MicroUsd:
    price = wire.read_usd(entry.get("base_price"))
    low, high = _PRICE_RANGE
    return price if price is not None and low <= price <= high else PRICE_PER_IMAGE


def _objects(holder: object, name: str) -> Iterator[Mapping[str, Any]]:
    items = holder.get(name) if isinstance(holder, dict) else None
    return (item for item in items if isinstance(item, dict)) if isinstance(items, list) else iter(())


def _unchanged(data: dict[str, Any]) -> dict[str, Any]:
    """A hook in Python, for which the parser lets other threads run between two objects."""
    return data
