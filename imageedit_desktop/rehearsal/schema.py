"""The catalogue: what ``GET /api/v3/models`` publishes about the model, schema and price.

The form is that of the live catalogue as read by the official desktop, CLI and MCP clients (2026).
"""

from __future__ import annotations

from typing import Any

from imageedit_desktop.domain.geometry import DEFAULT_SIZE
from imageedit_desktop.domain.limits import (
    IMAGES_MAX,
    IMAGES_MIN,
    MODEL_ID,
    PROMPT_MAX_CHARACTERS,
    SIDE_MAX_PX,
    SIDE_MIN_PX,
)
from imageedit_desktop.domain.money.price import PRICE_PER_IMAGE, to_usd
from imageedit_desktop.rehearsal.options import Options

SIBLING_ID = "minimax/image-01/text-to-image"
"""A second entry, so that a client has to look for the right one. It is listed, not served."""


def properties(options: Options) -> dict[str, dict[str, Any]]:
    """The fields that a submit may have, in the order of the form."""
    fields: dict[str, dict[str, Any]] = {
        "prompt": {"type": "string", "maxLength": PROMPT_MAX_CHARACTERS},
        "image": {"type": "string", "x-ui-component": "uploader"},
        "subject_reference": {"type": "array", "items": {"type": "object"}},
        "size": {"type": "string", "default": DEFAULT_SIZE.wire, "minimum": SIDE_MIN_PX, "maximum": SIDE_MAX_PX},
        "num_images": {"type": "integer", "default": 1, "minimum": IMAGES_MIN, "maximum": IMAGES_MAX},
        "seed": {"type": "integer"},
        "prompt_optimizer": {"type": "boolean", "default": False},
        "enable_sync_mode": {"type": "boolean", "default": False},
        "enable_base64_output": {"type": "boolean", "default": False},
    }
    if not options.schema_has_portraits:
        del fields["subject_reference"]
    if not options.schema_has_seed:
        del fields["seed"]
    return fields


def models(options: Options, server: str) -> list[dict[str, Any]]:
    """The catalogue's entries; `server` is the origin that serves them."""
    image_to_image = properties(options)
    text_to_image = {name: image_to_image[name] for name in ("prompt", "size", "num_images")}
    return [
        _model(SIBLING_ID, "text-to-image", text_to_image, ["prompt"], server),
        _model(MODEL_ID, "image-to-image", image_to_image, ["prompt", "image"], server),
    ]


def _model(
    model_id: str, kind: str, fields: dict[str, dict[str, Any]], required: list[str], server: str
) -> dict[str, Any]:
    schema = {
        "type": "object",
        "properties": fields,
        "required": required,
        "x-order-properties": list(fields),
    }
    run = {
        "type": "model_run",
        "method": "POST",
        "server": server,
        "api_path": f"/api/v3/{model_id}",
        "request_schema": schema,
    }
    return {
        "model_id": model_id,
        "name": model_id,
        "base_price": to_usd(PRICE_PER_IMAGE),
        "description": "Rehearsal: pictures made on this machine, free of charge.",
        "type": kind,
        "api_schema": {"api_schemas": [run]},
    }
