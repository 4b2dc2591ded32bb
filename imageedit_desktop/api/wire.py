"""The service's JSON, in both directions.

Replies are read defensively: unknown fields are ignored, an unknown status means that it goes on, and what breaks
the contract is `Malformed` with the JSON path. Nothing else is raised, whatever a stranger sends.
"""

from __future__ import annotations

import contextlib
import math
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import NoReturn

from imageedit_desktop.api import decoding, discretion
from imageedit_desktop.domain.errors import Code, Malformed, problem
from imageedit_desktop.domain.ids import PredictionId
from imageedit_desktop.domain.money.bill import Bill
from imageedit_desktop.domain.money.price import MicroUsd, from_usd
from imageedit_desktop.domain.prediction import Prediction, Status

OUTPUTS_MAX = 100
"""More outputs than this are not looked at; the model gives at most nine."""

_ID_MAX_CHARACTERS = 256
_CODE_MAX = 99_999
_USD_MAX = 1e9
_YEARS = range(2000, 2100)
"""A time outside of these is a placeholder, such as Go's zero time ``0001-01-01T00:00:00Z``."""

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_LAST_MS = 253_402_300_799_999
"""What a wrong clock, or a week before one, tells may lie outside of these, where no system writes dates."""

_PREDICTION_FIELDS = ("id", "status", "outputs")


def decode(body: bytes) -> object:
    """Read JSON of a stranger.

    Raises:
        Malformed: it is not JSON, or takes too much memory.
    """
    try:
        return decoding.parse(body)
    except ValueError:
        malformed("$")


def envelope_code(document: object) -> int:
    """The envelope's own code; 200 where there is none. A bare prediction's code is not the envelope's."""
    if not isinstance(document, dict) or _is_bare(document):
        return 200
    return _integer(document.get("code")) or 200


def data_of(document: object) -> Mapping[str, object]:
    """What is inside the envelope, or the document itself where the envelope is missing.

    Raises:
        Malformed: there is nothing inside, or it is no object.
    """
    if not isinstance(document, dict):
        malformed("$")
    if _is_bare(document):
        return document
    data = document.get("data")
    if not isinstance(data, dict):
        malformed("$.data")
    return data


def read_prediction(
    data: Mapping[str, object], *, known_id: PredictionId | None = None, secrets: Sequence[str] = ()
) -> Prediction:
    """A prediction as the service tells it.

    Args:
        data: its object.
        known_id: the id that was asked for, in place of whatever the reply holds.
        secrets: texts that must not be quoted by its error.

    Raises:
        Malformed: it has no usable id, or it is completed with outputs that are no list.
    """
    word = data.get("status")
    status = Status.read(word.strip().lower()) if isinstance(word, str) else Status.PENDING
    outputs = _outputs(data.get("outputs"), strict=status is Status.COMPLETED)
    model = data.get("model")
    inputs = data.get("inputs", data.get("input"))
    return Prediction(
        id=known_id or _id(data.get("id")),
        status=status,
        outputs=outputs,
        nsfw=_flags(data.get("has_nsfw_contents"), len(outputs)),
        error=discretion.clean(_words(data.get("error")), secrets),
        task_code=_integer(data.get("code")),
        created_ms=read_time_ms(data.get("created_at")),
        model=discretion.clean(model) if isinstance(model, str) else "",
        inputs=inputs if isinstance(inputs, dict) else None,
    )


def read_history(data: Mapping[str, object], secrets: Sequence[str] = ()) -> list[Prediction]:
    """The predictions of a page; one that cannot be read is left out, so that it hides no other.

    Raises:
        Malformed: there is no list.
    """
    items = data.get("items")
    if not isinstance(items, list):
        malformed("$.data.items")
    predictions = []
    for item in items:
        with contextlib.suppress(Malformed):
            predictions.append(read_prediction(item if isinstance(item, dict) else {}, secrets=secrets))
    return predictions


def read_bills(data: Mapping[str, object]) -> list[Bill]:
    """The movements of money of a page; one that cannot be read is left out.

    The documentation shows ``deduct`` alone. That a refund is a movement of its own, or a word in the order's
    state, is a guess from it, so anything that says so counts as one.

    Raises:
        Malformed: there is no list.
    """
    items = data.get("items")
    if not isinstance(items, list):
        malformed("$.data.items")
    return [bill for item in items if isinstance(item, dict) for bill in _bills(item)]


def read_usd(value: object) -> MicroUsd | None:
    """An amount in dollars; None where it is no number."""
    try:
        usd = float(value) if isinstance(value, str | int | float) and not isinstance(value, bool) else math.nan
        return from_usd(str(value)) if abs(usd) <= _USD_MAX else None
    except (ValueError, OverflowError, ArithmeticError):
        return None


def read_time_ms(value: object) -> int | None:
    """ISO 8601 with any number of decimals, UTC where it names no zone, to milliseconds since 1970.

    Returns:
        None where it is no such text, or no time at which one can have been made.
    """
    if not isinstance(value, str):
        return None
    try:
        moment = datetime.fromisoformat(value.strip())
        at_ms = round(moment.replace(tzinfo=moment.tzinfo or UTC).timestamp() * 1000)
    except (ValueError, OverflowError):
        return None
    return at_ms if moment.year in _YEARS else None


def write_time(at_ms: int) -> str:
    """Milliseconds since 1970 as ISO 8601 in UTC; a time before that, or after the year 9999, is the nearest."""
    moment = _EPOCH + timedelta(milliseconds=min(max(0, at_ms), _LAST_MS))
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def message_of(body: bytes) -> str:
    """The words of an error body of any of the known shapes; uncleaned, empty where there are none.

    The order is the official clients': ``message``, ``error``, ``detail``, ``errors``, then the text itself.
    """
    try:
        document = decode(body)
    except Malformed:
        return body.decode("utf-8", "replace")
    if not isinstance(document, dict):
        return _words(document)
    fields = (document.get(name) for name in ("message", "error", "detail", "errors"))
    return next(filter(None, map(_words, fields)), "")


def malformed(path: str) -> NoReturn:
    """Say where a reply breaks the contract."""
    raise Malformed(problem(Code.MALFORMED_REPLY, path=path))


def _bills(item: Mapping[str, object]) -> Iterator[Bill]:
    """A charge, a refund, or both where a charge was taken back in place."""
    prediction, order = item.get("prediction"), item.get("order")
    task = prediction.get("uuid") if isinstance(prediction, dict) else None
    amount = read_usd(item.get("price"))
    if not isinstance(task, str) or amount is None:
        return
    state = _words(order.get("state")).lower() if isinstance(order, dict) else ""
    refunded = "refund" in _words(item.get("billing_type")).lower()
    yield Bill(prediction_id=PredictionId(task), amount=MicroUsd(abs(amount)), is_refund=refunded)
    if "refund" in state and not refunded:
        yield Bill(prediction_id=PredictionId(task), amount=MicroUsd(abs(amount)), is_refund=True)


def _is_bare(document: Mapping[str, object]) -> bool:
    return "data" not in document and any(name in document for name in _PREDICTION_FIELDS)


def _id(value: object) -> PredictionId:
    text = str(value) if isinstance(value, str | int) and not isinstance(value, bool) else ""
    usable = text.isprintable() and text.strip(". ") and len(text) <= _ID_MAX_CHARACTERS
    return PredictionId(text) if usable else malformed("$.data.id")


def _outputs(value: object, *, strict: bool) -> tuple[str, ...]:
    """One that tells no text is empty: it cannot be fetched, and the others keep their places."""
    if isinstance(value, list):
        return tuple(map(_output, value[:OUTPUTS_MAX]))
    if value is not None and strict:
        malformed("$.data.outputs")
    return ()


def _output(value: object) -> str:
    """Text, or an object's ``url``."""
    told = value.get("url") if isinstance(value, dict) else value
    return told.strip() if isinstance(told, str) else ""


def _flags(value: object, count: int) -> tuple[bool | None, ...]:
    """One flag per output; what is missing or no boolean is unknown, not safe."""
    given = value[:count] if isinstance(value, list) else []
    known = [flag if isinstance(flag, bool) else None for flag in given]
    return (*known, *[None] * (count - len(known)))


def _words(value: object) -> str:
    """Text out of whatever stands where a message should be."""
    if isinstance(value, str):
        return value
    if isinstance(value, list):
        return "; ".join(filter(None, map(_words, value[:5])))
    if isinstance(value, dict):
        named = (value.get(name) for name in ("message", "msg", "error", "detail"))
        return next((text for text in named if isinstance(text, str) and text), "")
    return ""


def _integer(value: object) -> int:
    """A code, which some send as text; 0 where it is none."""
    if isinstance(value, str) and value.isascii() and value.isdigit():
        value = int(value[:9])
    usable = isinstance(value, int) and not isinstance(value, bool) and abs(value) <= _CODE_MAX
    return value if usable and isinstance(value, int) else 0
